# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who did what to accounts, keys and settings, and when. No content, nothing of a chat.

The rows are a chain: each one's hash is over the hash before it and its own fields; the head is kept apart.
So a row that is changed, taken out or added breaks the chain, and so do rows cut off at the end.
What stays weak: who may write to the database can make the whole chain anew. The head's hash is printed by
`./viska staff audit`; written down elsewhere now and then, it shows that too.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from operator_console.sql.database import Database
from operator_console.sql.people_tables import audit_head
from operator_console.sql.tables import audit
from sealing.encoding import H

COMMAND_LINE = "command-line"
BEFORE_ALL = bytes(32)
AT_ONCE = 1000


@dataclass(frozen=True)
class Row:
    """`number` counts from 1 and is what people call the row."""

    number: int
    at: int
    actor: str
    event: str
    subject: str


@dataclass(frozen=True)
class Chain:
    """`broken_at` is the number of the first row that does not follow from the ones before; None when all do.

    `head` is the hash of the last row (32 bytes)."""

    count: int
    head: bytes
    broken_at: int | None


async def record(connection: AsyncConnection, now: float, actor: str, event: str, subject: str = "") -> None:
    """One row: `actor` and `subject` are usernames, certificate ids, or `COMMAND_LINE`.

    Actor and event have at most 40 characters, subject 43. Call it in the transaction of what it records."""
    # Locked (PostgreSQL; SQLite has one writer), so that no two rows follow the same one.
    head = (await connection.execute(select(audit_head).with_for_update())).mappings().first()
    fields = {"at": int(now), "actor": actor, "event": event, "subject": subject}
    this = row_hash(head["hash"] if head else BEFORE_ALL, fields)
    await connection.execute(insert(audit).values(**fields, hash=this))
    if head is None:
        await connection.execute(insert(audit_head).values(id=1, count=1, hash=this))
    else:
        await connection.execute(update(audit_head).values(count=head["count"] + 1, hash=this))


def row_hash(before: bytes, fields: Any) -> bytes:
    """SHA-256 (32 bytes) of a row that follows the one with the hash `before`."""
    parts = (str(fields[name]).encode() for name in ("at", "actor", "event", "subject"))
    return H("viska/1 audit", before, *parts)


async def verify(database: Database) -> Chain:
    """Walk the whole chain, a thousand rows a transaction, so that nobody waits long for the database."""
    before, count, last_id, broken_at = BEFORE_ALL, 0, -1, None
    while True:
        async with database.begin() as connection:
            # Locked first, so that what is compared at the end was written by the same hand.
            head = (await connection.execute(select(audit_head).with_for_update())).mappings().first()
            rows = await _after(connection, last_id)
        for row in rows:
            count += 1
            if broken_at is None and row["hash"] != row_hash(before, row):
                broken_at = count
            before, last_id = row["hash"], row["id"]
        if len(rows) < AT_ONCE:
            break
    kept = (head["count"], head["hash"]) if head else (0, BEFORE_ALL)
    if broken_at is None and kept != (count, before):
        broken_at = min(count, kept[0]) + 1
    return Chain(count, before, broken_at)


async def latest(connection: AsyncConnection, most: int, skip: int = 0) -> list[Row]:
    """The newest rows first."""
    found = await connection.execute(select(audit).order_by(audit.c.id.desc()).limit(most).offset(skip))
    rows = found.mappings().all()
    count = (await connection.execute(select(func.count()).select_from(audit))).scalar_one() - skip
    return [
        Row(count - index, row["at"], row["actor"], row["event"], row["subject"])
        for index, row in enumerate(rows)
    ]


async def _after(connection: AsyncConnection, last_id: int) -> list[Any]:
    found = select(audit).where(audit.c.id > last_id).order_by(audit.c.id).limit(AT_ONCE)
    return list((await connection.execute(found)).mappings())
