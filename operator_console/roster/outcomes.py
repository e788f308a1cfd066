# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""How chats ended: one counter a day and outcome. No row belongs to a chat, a person or a moment."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import insert, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from operator_console.errors import Refused
from operator_console.sql.tables import outcomes

# A closed list: a free word would be a place where content could be written down.
OUTCOMES = ("talked", "handed_over", "reported", "anonymous", "emergency", "left", "test_or_prank")


async def count(connection: AsyncConnection, outcome: str, now: float) -> None:
    """One more.

    Raises:
        Refused: `bad_request`, when it is none of `OUTCOMES`.
    """
    if outcome not in OUTCOMES:
        raise Refused("bad_request")
    day = datetime.fromtimestamp(now, UTC).strftime("%Y-%m-%d")
    this = (outcomes.c.day == day, outcomes.c.outcome == outcome)
    one_more = update(outcomes).where(*this).values(count=outcomes.c.count + 1)
    if (await connection.execute(one_more)).rowcount:
        return
    try:
        async with connection.begin_nested():
            await connection.execute(insert(outcomes).values(day=day, outcome=outcome, count=1))
    except IntegrityError:
        # Somebody else counted the day's first in this very moment (PostgreSQL only: SQLite has one writer).
        await connection.execute(one_more)
