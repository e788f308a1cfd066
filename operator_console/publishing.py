# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the console keeps in the store for phones: put there every minute, and when something changed."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable

from redis.exceptions import RedisError

from operator_console import log
from operator_console.errors import ConsoleError

EVERY_S = 60


class EveryMinute:
    """A kind of it says in `put` what to put, and in `trouble` which event tells that it could not."""

    trouble: str

    def __init__(self) -> None:
        self._change = asyncio.Event()
        self._away = False

    def changed(self) -> None:
        """Publish soon: what phones are told is not what it was."""
        self._change.set()

    async def put(self, now: float) -> None:
        """Put it into the store, or take it away.

        Raises:
            TryAgain: `database_away`.
            RedisError, OSError: the store is away.
        """
        raise NotImplementedError

    async def run(self, clock: Callable[[], float]) -> None:
        """Publish until cancelled."""
        while True:
            self._change.clear()
            try:
                await self.publish(clock())
            except Exception as bug:
                # A task that ended here would leave phones with what was true a while ago.
                log.warn("bug", kind=type(bug).__name__)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._change.wait(), EVERY_S)

    async def publish(self, now: float) -> None:
        """Once. Trouble is logged when it begins and tried again in a minute."""
        try:
            await self.put(now)
        except (ConsoleError, RedisError, OSError) as trouble:
            if not self._away:
                log.warn(self.trouble, code=getattr(trouble, "code", "store_away"))
            self._away = True
        else:
            self._away = False
