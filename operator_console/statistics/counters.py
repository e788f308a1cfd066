# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Counters by day. A closing's answers are added in one transaction, and cannot be joined again afterwards.

Were each closing added at once, two copies of the table, one from before and one from after it, would give
all its answers together: language, age, level, region. So closings wait, added up and sealed (`pending.py`),
until they are five, and go into the table as one. The difference of two copies is then five chats or more,
mixed. A day on which fewer than five came has no row; they count on the day when the fifth came, be it next
week. What stays weak: if all five gave the same answer, that is known of each.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import UTC, date, datetime

from sqlalchemy import Table, func, insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from operator_console import log
from operator_console.errors import TryAgain
from operator_console.sql.statistics_tables import counters, pending_counts
from operator_console.statistics.pending import Key, Pending, PendingKey

AT_LEAST = 5
CLOSINGS, FEEDBACK, LETTERS = "closings", "feedback", "letters"
RECEIVED, ANSWERED = "received", "answered"


class Counters:
    """The counters of one centre."""

    def __init__(self, centre: str, key: PendingKey) -> None:
        self._centre = centre
        self._key = key

    async def add(
        self, connection: AsyncConnection, batch: str, number: int, counts: Mapping[Key, int], now: float
    ) -> None:
        """`number` of them with these answers together. A batch is `CLOSINGS`, `FEEDBACK` or `LETTERS`."""
        pending = await self._pending(connection, batch)
        pending.add(number, counts)
        if pending.number >= AT_LEAST:
            await self._write(connection, pending.counts, day_of(now).isoformat())
            pending = Pending()
        sealed = self._key.seal(self._centre, batch, pending)
        this = (pending_counts.c.centre == self._centre, pending_counts.c.batch == batch)
        await connection.execute(update(pending_counts).where(*this).values(sealed=sealed))

    async def waiting(self, connection: AsyncConnection, batch: str = CLOSINGS) -> Pending:
        """What waits for a fifth. For tests and nobody else: what is shown comes from `before`."""
        return await self._pending(connection, batch)

    async def before(self, connection: AsyncConnection, day: date, only: str = "") -> Counter[Key]:
        """All counts from the beginning up to a day, that day not included; `only`: of one dimension."""
        c = counters.c
        chosen = [c.centre == self._centre, c.day < day.isoformat()]
        if only:
            chosen.append(c.dimension == only)
        query = select(c.dimension, c.value, func.sum(c.count)).where(*chosen).group_by(c.dimension, c.value)
        rows = (await connection.execute(query)).all()
        return Counter({(dimension, value): int(count) for dimension, value, count in rows})

    async def _pending(self, connection: AsyncConnection, batch: str) -> Pending:
        """Locked until the transaction ends (PostgreSQL; SQLite has one writer)."""
        this = (pending_counts.c.centre == self._centre, pending_counts.c.batch == batch)
        query = select(pending_counts.c.sealed).where(*this).with_for_update()
        sealed = (await connection.execute(query)).scalar_one_or_none()
        if sealed is None:
            empty = self._key.seal(self._centre, batch, Pending())
            await _insert(connection, pending_counts, centre=self._centre, batch=batch, sealed=empty)
            sealed = (await connection.execute(query)).scalar_one()
        try:
            return self._key.open(self._centre, batch, sealed)
        except TryAgain as no:
            # Another keys/console.key than it was sealed with. Four closings at most are forgotten; else no
            # chat could be counted ever again.
            log.warn("pending counts lost", code=no.code)
            return Pending()

    async def _write(self, connection: AsyncConnection, counts: Mapping[Key, int], day: str) -> None:
        c = counters.c
        # Always in the same order, so that two of these never wait for each other.
        for (dimension, value), count in sorted(counts.items()):
            row = {"centre": self._centre, "day": day, "dimension": dimension, "value": value}
            this = (c.centre == self._centre, c.day == day, c.dimension == dimension, c.value == value)
            more = update(counters).where(*this).values(count=c.count + count)
            if (await connection.execute(more)).rowcount:
                continue
            if not await _insert(connection, counters, **row, count=count):
                await connection.execute(more)


def day_of(now: float) -> date:
    """The day (UTC) of a moment in seconds since 1970."""
    return datetime.fromtimestamp(now, UTC).date()


async def _insert(connection: AsyncConnection, table: Table, **row: object) -> bool:
    """False when somebody else put the row there in this very moment (PostgreSQL only)."""
    try:
        async with connection.begin_nested():
            await connection.execute(insert(table).values(**row))
    except IntegrityError:
        return False
    return True
