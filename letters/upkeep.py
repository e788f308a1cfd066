# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Deleting what is out of date, and a small write that shows whether writing works."""

from __future__ import annotations

from sqlalchemy import Table, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from letters.lives import dead, hour
from letters.tables import answers, boxes, letters, pulse

_AT_ONCE = 500
"""Rows that one transaction deletes: who wants to leave a letter meanwhile waits for one of these."""


async def purge_some(connection: AsyncConnection, now: float) -> tuple[int, bool]:
    """(letters and answers deleted, whether there may be more). Boxes go last, when they are empty."""
    counted = 0
    for table in (letters, answers):
        gone = await _delete_some(connection, table, now)
        counted += gone
        if gone == _AT_ONCE:
            return counted, True
    return counted, await _delete_some(connection, boxes, now) == _AT_ONCE


async def beat(connection: AsyncConnection, now: float) -> None:
    """Write one row, always the same."""
    written = await connection.execute(update(pulse).where(pulse.c.number == 1).values(hour=hour(now)))
    if written.rowcount == 0:
        await connection.execute(insert(pulse).values(number=1, hour=hour(now)))


async def _delete_some(connection: AsyncConnection, table: Table, now: float) -> int:
    some = select(table.c.number).where(dead(table, now)).limit(_AT_ONCE)
    gone = await connection.execute(delete(table).where(table.c.number.in_(some)))
    return gone.rowcount
