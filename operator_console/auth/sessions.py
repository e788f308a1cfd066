# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Sessions: 32 random bytes in a cookie, their SHA-256 in SQL, so that a copied database opens no session."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from operator_console.auth import accounts
from operator_console.auth.accounts import Account
from operator_console.sql.tables import sessions

IDLE_S = 30 * 60
LONGEST_S = 12 * 60 * 60
# `seen_at` is written at most this often: a page that asks every second must not write every second.
SEEN_EVERY_S = 60


@dataclass(frozen=True)
class Session:
    """`desk` is the random name under which the relay knows this shift; it says nothing of the person.

    `name` is what people call this session: random, and of no use to whoever reads it."""

    account: Account
    desk: str
    name: str


@dataclass(frozen=True)
class Listed:
    """A live session as its owner sees it. Neither browser nor address is kept, so none can be shown."""

    name: str
    created_at: int
    seen_at: int


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
    account = await accounts.of_id(connection, row["account_id"])
    if account.disabled:
        return None
    if now - row["seen_at"] >= SEEN_EVERY_S:
        await connection.execute(
            update(sessions).where(sessions.c.hash == row["hash"]).values(seen_at=int(now))
        )
    return Session(account, row["desk"], _name(row["hash"]))


async def end(connection: AsyncConnection, token: str | None) -> None:
    """Forget the session, if there is one."""
    await connection.execute(delete(sessions).where(sessions.c.hash == _hash(token or "")))


async def of_account(connection: AsyncConnection, account_id: int, now: float) -> list[Listed]:
    """A person's live sessions, newest first."""
    await _sweep(connection, now)
    hers = select(sessions).where(sessions.c.account_id == account_id).order_by(sessions.c.created_at.desc())
    rows = (await connection.execute(hers)).mappings()
    return [Listed(_name(row["hash"]), row["created_at"], row["seen_at"]) for row in rows]


async def numbers(connection: AsyncConnection, now: float) -> dict[int, int]:
    """How many live sessions each account has."""
    await _sweep(connection, now)
    counted = select(sessions.c.account_id, func.count()).group_by(sessions.c.account_id)
    return {int(row[0]): int(row[1]) for row in await connection.execute(counted)}


async def end_of_account(
    connection: AsyncConnection, account_id: int, *, name: str | None = None, but: str | None = None
) -> int:
    """End a person's sessions: all, the one called `name`, or all `but` one. How many those were."""
    hers = select(sessions.c.hash).where(sessions.c.account_id == account_id)
    found = [one for (one,) in await connection.execute(hers)]
    chosen = [one for one in found if name in (None, _name(one)) and _name(one) != but]
    await connection.execute(delete(sessions).where(sessions.c.hash.in_(chosen)))
    return len(chosen)


async def _sweep(connection: AsyncConnection, now: float) -> None:
    ended = (sessions.c.seen_at <= now - IDLE_S) | (sessions.c.created_at <= now - LONGEST_S)
    await connection.execute(delete(sessions).where(ended))


def _name(its_hash: bytes) -> str:
    return its_hash.hex()[:8]


def _hash(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()
