# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Letters and answers for the statistics: how many, in fives as everything there, and nothing of any one."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from letters.store import LetterStore
from operator_console import log
from operator_console.errors import ConsoleError
from operator_console.letters.wire import from_the_letters
from operator_console.sql.database import Database
from operator_console.sql.letters_tables import counted_letters
from operator_console.statistics.counters import ANSWERED, LETTERS, RECEIVED, Counters

EVERY_S = 60
_c = counted_letters.c


class LetterCounting:
    """Each letter and each answer is counted once, within a minute; one that was deleted sooner is not."""

    def __init__(self, database: Database, centre: str, store: LetterStore, counters: Counters) -> None:
        self._database = database
        self._centre = centre
        self._store = store
        self._counters = counters

    async def run(self, clock: Callable[[], float]) -> None:
        """Count until cancelled. A database that is away is waited for; others warn of it."""
        while True:
            await asyncio.sleep(EVERY_S)
            try:
                await self.count(clock())
            except ConsoleError:
                continue
            except Exception as bug:
                log.warn("bug", kind=type(bug).__name__)

    async def count(self, now: float) -> None:
        """What came since the last time.

        Raises:
            TryAgain: `database_away`, `letters_away`: then it is counted next time.
        """
        async with self._database.begin() as connection:
            before = (await connection.execute(select(_c.number).where(_c.centre == self._centre))).scalar()
            with from_the_letters():
                came = await self._store.came_since(before or 0)
            if came.newest == before:
                return
            # Also downwards: the newest was deleted, or the database is new. No number is given twice.
            await self._keep(connection, came.newest)
            both = {(LETTERS, RECEIVED): came.visitor, (LETTERS, ANSWERED): came.staff}
            counts = {key: many for key, many in both.items() if many}
            if counts:
                await self._counters.add(connection, LETTERS, sum(counts.values()), counts, now)

    async def _keep(self, connection: AsyncConnection, number: int) -> None:
        await connection.execute(delete(counted_letters).where(_c.centre == self._centre))
        await connection.execute(insert(counted_letters).values(centre=self._centre, number=number))
