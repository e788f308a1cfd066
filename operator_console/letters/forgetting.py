# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Deletes old letter prekeys and returns when it is their time, also when nobody looks.

A seed that was deleted too early takes letters with it, so a clock that was stepped deletes nothing for an
hour: time enough to be set right. What stays weak: a process that starts with a wrong clock believes it.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

from letters.jumps import PATIENCE_S, Jumps
from operator_console import log
from operator_console.errors import ConsoleError
from operator_console.letters import prekeys, returns
from operator_console.sql.database import Database

TICK_S = 600


class LettersForgetting:
    """`steady` counts seconds and is never set (`time.monotonic`)."""

    def __init__(self, database: Database, steady: Callable[[], float] = time.monotonic) -> None:
        self._database = database
        self._steady = steady
        self._jumps = Jumps()
        self._wait_until = 0.0

    async def run(self, clock: Callable[[], float]) -> None:
        """Until cancelled."""
        while True:
            try:
                await self.tick(clock())
            except ConsoleError:
                pass  # the database is away: again at the next tick
            except Exception as bug:
                log.warn("bug", kind=type(bug).__name__)
            await asyncio.sleep(TICK_S)

    async def tick(self, now: float) -> None:
        """Once.

        Raises:
            TryAgain: `database_away`.
        """
        if not self._believes(now):
            return
        async with self._database.begin() as connection:
            await prekeys.forget_old(connection, now)
            await returns.forget_old(connection, now)

    def _believes(self, now: float) -> bool:
        steady = self._steady()
        if self._jumps.seen(now, steady):
            self._wait_until = steady + PATIENCE_S
            log.warn("clock stepped", kind="letters")
        return steady >= self._wait_until
