# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Passkeys in SQL: several a person, each with a name of her own choice."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from operator_console.auth.webauthn_check import NewPasskey
from operator_console.errors import Refused
from operator_console.sql.people_tables import passkeys

MOST = 10
LONGEST_NAME = 40


@dataclass(frozen=True)
class Passkey:
    """`wrapped`: her identity key as this passkey's PRF shuts it (nonce, sealed), or None."""

    id: int
    account_id: int
    known: NewPasskey
    name: str
    wrapped: tuple[bytes, bytes] | None = field(repr=False)
    created_at: int
    used_at: int | None


def checked_name(text: str) -> str:
    """Raises Refused `bad_name`."""
    name = " ".join(text.split())
    if not 0 < len(name) <= LONGEST_NAME or not name.isprintable():
        raise Refused("bad_name")
    return name


async def add(
    connection: AsyncConnection,
    account_id: int,
    new: NewPasskey,
    name: str,
    wrapped: tuple[bytes, bytes] | None,
    now: float,
) -> None:
    """Keep a passkey that was made just now.

    Raises:
        Refused: `too_many_passkeys`, `known_passkey`.
    """
    if len(await of_account(connection, account_id)) >= MOST:
        raise Refused("too_many_passkeys")
    if await find(connection, new.credential) is not None:
        raise Refused("known_passkey")
    values = {
        "account_id": account_id,
        "name": checked_name(name),
        "wrapped_nonce": wrapped and wrapped[0],
        "wrapped_sealed": wrapped and wrapped[1],
        "created_at": int(now),
        **vars(new),
    }
    await connection.execute(insert(passkeys).values(values))


async def find(connection: AsyncConnection, credential: bytes) -> Passkey | None:
    """The passkey of that id."""
    rows = await connection.execute(select(passkeys).where(passkeys.c.credential == credential))
    row = rows.mappings().first()
    return None if row is None else _passkey(row)


async def of_account(connection: AsyncConnection, account_id: int) -> list[Passkey]:
    """A person's passkeys, oldest first."""
    hers = select(passkeys).where(passkeys.c.account_id == account_id).order_by(passkeys.c.id)
    return [_passkey(row) for row in (await connection.execute(hers)).mappings()]


async def numbers(connection: AsyncConnection) -> dict[int, int]:
    """How many each account has."""
    counted = select(passkeys.c.account_id, func.count()).group_by(passkeys.c.account_id)
    return {int(row[0]): int(row[1]) for row in await connection.execute(counted)}


async def used(connection: AsyncConnection, passkey: Passkey, sign_count: int, now: float) -> None:
    """It has signed in; its counter is kept."""
    its = update(passkeys).where(passkeys.c.id == passkey.id)
    await connection.execute(its.values(sign_count=sign_count, used_at=int(now)))


async def rename(connection: AsyncConnection, account_id: int, passkey_id: int, name: str) -> None:
    """Give it another name. Raises Refused `unknown_passkey`, `bad_name`."""
    its = update(passkeys).where(passkeys.c.id == passkey_id, passkeys.c.account_id == account_id)
    if (await connection.execute(its.values(name=checked_name(name)))).rowcount != 1:
        raise Refused("unknown_passkey")


async def remove(connection: AsyncConnection, account_id: int, passkey_id: int) -> None:
    """Forget it, and the identity key as it was shut by it. Raises Refused `unknown_passkey`."""
    its = delete(passkeys).where(passkeys.c.id == passkey_id, passkeys.c.account_id == account_id)
    if (await connection.execute(its)).rowcount != 1:
        raise Refused("unknown_passkey")


async def remove_all(connection: AsyncConnection, account_id: int) -> None:
    """Forget all of a person's."""
    await connection.execute(delete(passkeys).where(passkeys.c.account_id == account_id))


def _passkey(row: Any) -> Passkey:
    return Passkey(
        id=row["id"],
        account_id=row["account_id"],
        known=NewPasskey(row["credential"], row["public_key"], row["sign_count"]),
        name=row["name"],
        wrapped=row["wrapped_nonce"] and (row["wrapped_nonce"], row["wrapped_sealed"]),
        created_at=row["created_at"],
        used_at=row["used_at"],
    )
