# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is kept of the hand-over between shifts, and its end after 24 hours."""

from __future__ import annotations

import asyncio
import contextlib
import json
import secrets
from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import delete, insert, select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection

from operator_console.auth.accounts import AT_DESK
from operator_console.sql.database import Database
from operator_console.sql.notes_tables import handover_copies, handover_notes, note_keys
from operator_console.sql.tables import accounts

LIFE_S = 24 * 3600
_TICK_S = 600
Signed = Mapping[str, str]


async def put_key(connection: AsyncConnection, account_id: int, key: Signed, certificate: Signed) -> None:
    """Hold this account's public note key, instead of the one before."""
    await connection.execute(delete(note_keys).where(note_keys.c.account_id == account_id))
    row = {"account_id": account_id, "key": json.dumps(key), "certificate": json.dumps(certificate)}
    await connection.execute(insert(note_keys).values(row))


async def readers(connection: AsyncConnection) -> list[dict[str, Any]]:
    """Who could read a note written now: {reader, key, certificate} of open accounts with a desk.

    The browser checks every one of them against the directory before it seals; this list is no proof."""
    its = (
        select(note_keys)
        .join(accounts, accounts.c.id == note_keys.c.account_id)
        .where(accounts.c.disabled.is_(False), accounts.c.role.in_(AT_DESK))
        .order_by(note_keys.c.account_id)
    )
    return [
        {"reader": row.account_id, "key": json.loads(row.key), "certificate": json.loads(row.certificate)}
        for row in await connection.execute(its)
    ]


async def put(
    connection: AsyncConnection, certificate: Signed, copies: Mapping[int, str], now: float
) -> None:
    """Keep a note: one sealed copy a reader. Readers who are not there (any longer) get none."""
    known = {one["reader"] for one in await readers(connection)}
    note_id = secrets.token_hex(16)
    note = {"id": note_id, "made": int(now), "certificate": json.dumps(certificate)}
    await connection.execute(insert(handover_notes).values(note))
    rows = [
        {"note_id": note_id, "account_id": reader, "sealed": sealed}
        for reader, sealed in copies.items() if reader in known
    ]
    if rows:
        await connection.execute(insert(handover_copies), rows)


async def notes_for(connection: AsyncConnection, account_id: int, now: float) -> list[dict[str, Any]]:
    """{id, made, certificate of the author, sealed} for this reader, newest first; none older than a day."""
    its = (
        select(handover_notes, handover_copies.c.sealed)
        .join(handover_copies, handover_copies.c.note_id == handover_notes.c.id)
        .where(handover_copies.c.account_id == account_id, handover_notes.c.made > now - LIFE_S)
        .order_by(handover_notes.c.made.desc(), handover_notes.c.id)
    )
    return [
        {"id": row.id, "made": row.made, "certificate": json.loads(row.certificate), "sealed": row.sealed}
        for row in await connection.execute(its)
    ]


async def forget_old(connection: AsyncConnection, now: float) -> None:
    """Delete what is a day old, for everybody."""
    old = select(handover_notes.c.id).where(handover_notes.c.made <= now - LIFE_S)
    await connection.execute(delete(handover_copies).where(handover_copies.c.note_id.in_(old)))
    await connection.execute(delete(handover_notes).where(handover_notes.c.made <= now - LIFE_S))


class Forgetting:
    """Deletes old notes also when nobody looks."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def run(self, clock: Callable[[], float]) -> None:
        """Until cancelled."""
        while True:
            with contextlib.suppress(SQLAlchemyError):  # the database is away: again at the next tick
                async with self._database.begin() as connection:
                    await forget_old(connection, clock())
            await asyncio.sleep(_TICK_S)
