# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""To whom letters are sealed now, put where the relay looks for it (docs/protocol.md, 14.2)."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from typing import Protocol

import msgspec
from redis.exceptions import RedisError

from operator_console import log
from operator_console.errors import ConsoleError
from operator_console.letters import prekeys
from operator_console.sql.database import Database
from sealing.signed import DAY

EVERY_S = 60
# A console that stands still at night must not shut the mailbox. Longer would be of no use: phones check each
# reader against the directory, which they believe for a day.
KEPT_S = DAY


class Store(Protocol):
    """The two commands of Redis that are needed."""

    def set(self, name: str, value: str, *, exat: int) -> Awaitable[object]:
        """Put a value that is gone at `exat`."""

    def delete(self, name: str) -> Awaitable[object]:
        """Forget a key."""


def store_key(centre: str) -> str:
    """Where the relay of that centre looks."""
    return f"letters:{centre}"


class ReadersPublisher:
    """Keeps the list of readers in the store: every minute, and when `changed` was called."""

    def __init__(self, database: Database, centre: str, store: Store) -> None:
        self._database = database
        self._centre = centre
        self._store = store
        self._change = asyncio.Event()
        self._away = False

    def changed(self) -> None:
        """Publish soon: a letter prekey was made."""
        self._change.set()

    async def text(self, now: float) -> str | None:
        """The JSON as phones get it; None while nobody can open a letter.

        Raises:
            TryAgain: `database_away`.
        """
        async with self._database.begin() as connection:
            readers = await prekeys.readers(connection, self._centre, now)
        if not readers:
            return None
        listed = [{"certificate": one.certificate, "prekey": one.prekey} for one in readers]
        return msgspec.json.encode({"v": 1, "readers": listed, "partners": []}).decode()

    async def run(self, clock: Callable[[], float]) -> None:
        """Publish until cancelled."""
        while True:
            self._change.clear()
            try:
                await self.publish(clock())
            except Exception as bug:
                # A task that ended here would leave phones sealing to somebody who has left.
                log.warn("bug", kind=type(bug).__name__)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._change.wait(), EVERY_S)

    async def publish(self, now: float) -> None:
        """Once. Trouble is logged when it begins and tried again in a minute."""
        key = store_key(self._centre)
        try:
            text = await self.text(now)
            if text is None:
                await self._store.delete(key)
            else:
                await self._store.set(key, text, exat=int(now) + KEPT_S)
        except (ConsoleError, RedisError, OSError) as trouble:
            if not self._away:
                log.warn("letter readers not published", code=getattr(trouble, "code", "store_away"))
            self._away = True
        else:
            self._away = False
