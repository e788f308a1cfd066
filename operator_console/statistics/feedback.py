# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Brings the relay's counts of feedback into SQL, a few times a minute; see
chatserver/store/feedback_store.py.

The relay counts each answer by itself and by day, and knows nobody. What is taken is deleted in the same
step; if SQL then refuses, it is put back. A crash between the two loses a few answers, which is better than
twice.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable

from redis.asyncio import Redis
from redis.exceptions import RedisError

from operator_console import log
from operator_console.errors import ConsoleError
from operator_console.sql.database import Database
from operator_console.statistics.counters import FEEDBACK, Counters
from operator_console.statistics.pending import Key
from operator_console.statistics.template import ANSWERS, QUESTIONS

STORE_KEY = "feedback"
NUMBER = "number"
COLLECT_EVERY_S = 20
_KNOWN = {f"{question}.{value}" for question in QUESTIONS for value in ANSWERS}


class Collector:
    """`store` is the relay's."""

    def __init__(self, database: Database, store: Redis, counters: Counters) -> None:
        self._database = database
        self._store = store
        self._counters = counters

    async def run(self, clock: Callable[[], float]) -> None:
        """Collect until cancelled. A store or a database that is away is waited for; others warn of it."""
        while True:
            await asyncio.sleep(COLLECT_EVERY_S)
            try:
                await self.collect(clock())
            except (RedisError, OSError, ConsoleError):
                continue
            except Exception as bug:
                log.warn("bug", kind=type(bug).__name__)

    async def collect(self, now: float) -> None:
        """Take what is there.

        Raises:
            RedisError, ConsoleError: the store or the database is away.
        """
        found = await self._take()
        number = found.pop(NUMBER, 0)
        if not number:
            return
        counts: Counter[Key] = Counter()
        for name in found.keys() & _KNOWN:
            question, value = name.split(".")
            counts[question, value] = found[name]
        try:
            async with self._database.begin() as connection:
                await self._counters.add(connection, FEEDBACK, number, counts, now)
        except ConsoleError:
            await self._put_back({**found, NUMBER: number})
            raise

    async def _take(self) -> dict[str, int]:
        async with self._store.pipeline(transaction=True) as both:
            both.hgetall(STORE_KEY)
            both.delete(STORE_KEY)
            found, _gone = await both.execute()
        return {_text(name): int(count) for name, count in found.items()}

    async def _put_back(self, counts: dict[str, int]) -> None:
        async with self._store.pipeline(transaction=True) as all_of_them:
            for name, count in counts.items():
                all_of_them.hincrby(STORE_KEY, name, count)
            await all_of_them.execute()


def _text(name: bytes | str) -> str:
    return name.decode() if isinstance(name, bytes) else name
