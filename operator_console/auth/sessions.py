# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Sessions: 32 random bytes in a cookie, their SHA-256 in SQL, so that a copied database opens no session."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass

from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from operator_console.auth import accounts
from operator_console.auth.accounts import Account
from operator_console.sql.tables import accounts as accounts_table
from operator_console.sql.tables import sessions

IDLE_S = 30 * 60
LONGEST_S = 12 * 60 * 60
# `seen_at` is written at most this often: a page that asks every second must not write every second.
SEEN_EVERY_S = 60


@dataclass(frozen=True)
class Session:
    """`desk` is the random name under which the relay knows this shift; it says nothing of the person."""

    account: Account
    desk: str


async def start(connection: AsyncConnection, account_id: int, now: float) -> str:
    """A new session; its cookie's value. Sessions that have ended are swept on this occasion."""
    token = secrets.token_urlsafe(32)
    await _sweep(connection, now)
    await connection.execute(
        insert(sessions).values(
            hash=_hash(token),
            account_id=account_id,
            desk=secrets.token_urlsafe(12),
            created_at=int(now),
            seen_at=int(now),
        )
    )
    return token


async def find(connection: AsyncConnection, token: str | None, now: float) -> Session | None:
    """The live session of a cookie's value, kept from idling; None when there is none."""
    row = (
        (await connection.execute(select(sessions).where(sessions.c.hash == _hash(token or ""))))
        .mappings()
        .first()
    )
    if row is None or now - row["seen_at"] >= IDLE_S or now - row["created_at"] >= LONGEST_S:
        return None
    name = select(accounts_table.c.username).where(accounts_table.c.id == row["account_id"])
    account = await accounts.existing(connection, (await connection.execute(name)).scalar_one())
    if account.disabled:
        return None
    if now - row["seen_at"] >= SEEN_EVERY_S:
        await connection.execute(
            update(sessions).where(sessions.c.hash == row["hash"]).values(seen_at=int(now))
        )
    return Session(account, row["desk"])


async def end(connection: AsyncConnection, token: str | None) -> None:
    """Forget the session, if there is one."""
    await connection.execute(delete(sessions).where(sessions.c.hash == _hash(token or "")))


async def _sweep(connection: AsyncConnection, now: float) -> None:
    ended = (sessions.c.seen_at <= now - IDLE_S) | (sessions.c.created_at <= now - LONGEST_S)
    await connection.execute(delete(sessions).where(ended))


def _hash(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()
