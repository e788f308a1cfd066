# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""To whom letters are sealed now, put where the relay looks for it (docs/protocol.md, 14.2)."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import Protocol

import msgspec

from operator_console.letters import prekeys
from operator_console.publishing import EveryMinute
from operator_console.sql.database import Database
from sealing.signed import DAY

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


class ReadersPublisher(EveryMinute):
    """Keeps the list of readers in the store. An old one has phones seal to somebody who has left."""

    trouble = "letter readers not published"

    def __init__(self, database: Database, centre: str, store: Store) -> None:
        super().__init__()
        self._database = database
        self._centre = centre
        self._store = store

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

    async def put(self, now: float) -> None:
        """As `EveryMinute.put`."""
        key, text = store_key(self._centre), await self.text(now)
        if text is None:
            await self._store.delete(key)
        else:
            await self._store.set(key, text, exat=int(now) + KEPT_S)
