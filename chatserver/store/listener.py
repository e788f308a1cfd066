# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The doorbell's ear: one subscriber a worker, which notices when it has gone deaf."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable

from redis.exceptions import RedisError

from chatserver.store.connection import Connection

CHANNEL = "bell"
_AGAIN_S = 0.5
_READ_S = 5.0


class Listener:
    """Gives every bell to `rung`. After a gap (connection lost) `missed` is awaited: some may be lost."""

    def __init__(
        self,
        connection: Connection,
        rung: Callable[[str], Awaitable[None]],
        missed: Callable[[], Awaitable[None]],
    ) -> None:
        self._connection = connection
        self._rung = rung
        self._missed = missed
        self.listening = asyncio.Event()
        self._heard_before = False

    async def run(self) -> None:
        """Listens until cancelled."""
        while True:
            with contextlib.suppress(RedisError, OSError, TimeoutError):
                await self._listen()
            self.listening.clear()
            await asyncio.sleep(_AGAIN_S)

    async def _listen(self) -> None:
        async with self._connection.redis.pubsub() as bells:
            await bells.subscribe(CHANNEL)
            while True:
                # The worker's own probe rings every second, so silence means a dead connection.
                bell = await bells.get_message(timeout=_READ_S)
                if bell is None:
                    raise TimeoutError("no bell, not even our own")
                if bell["type"] == "subscribe":
                    await self._subscribed()
                elif bell["type"] == "message":
                    await self._rung(bell["data"])

    async def _subscribed(self) -> None:
        """Also when the library has connected anew by itself, which it does without a word."""
        self.listening.set()
        if self._heard_before:
            await self._missed()
        self._heard_before = True
