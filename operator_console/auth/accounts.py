# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Accounts in SQL."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from operator_console.errors import Refused
from operator_console.sql.people_tables import comparisons, passkeys, recovery_codes
from operator_console.sql.tables import accounts, sessions

ROLES = ("counsellor", "shift_lead", "editor", "publisher", "administrator", "system_administrator")
# Those who have keys and talk with young people. A shift lead is a counsellor who also leads.
AT_DESK = ("counsellor", "shift_lead")
ADMINISTRATORS = ("administrator", "system_administrator")
LONGEST_NAME = 40
_USERNAME = re.compile(r"[a-z][a-z0-9._-]{1,39}")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[a-z0-9]{1,8})*")


@dataclass(frozen=True)
class Secrets:
    """What signing in needs. `auth_hash` is a PHC string, `totp_sealed` is under the console key."""

    salt: bytes
    memory_kib: int
    passes: int
    lanes: int
    auth_hash: str = field(repr=False)
    totp_sealed: bytes = field(repr=False)


@dataclass(frozen=True)
class Account:
    """One person. `wrapped` is her identity key as her browser shut it: (nonce, sealed); None at first."""

    id: int
    username: str
    name: str
    role: str
    languages: tuple[str, ...]
    disabled: bool
    secrets: Secrets
    identity_key: bytes | None
    wrapped: tuple[bytes, bytes] | None = field(repr=False)


def checked_username(text: str) -> str:
    """The username in its one form: no capitals, no blanks around.

    Raises:
        Refused: `bad_username`.
    """
    username = text.strip().lower()
    if not _USERNAME.fullmatch(username):
        raise Refused("bad_username", "a username has 2 to 40 of a-z, 0-9, dot, - and _, a letter first")
    return username


def checked_role(text: str) -> str:
    """Raises Refused `bad_role`."""
    if text not in ROLES:
        raise Refused("bad_role", f"a role is one of {', '.join(ROLES)}")
    return text


def checked_working_name(text: str) -> str:
    """The name that young people see. Raises Refused `bad_name`."""
    name = " ".join(text.split())
    if not 0 < len(name) <= LONGEST_NAME or not name.isprintable():
        raise Refused("bad_name", f"a working name has 1 to {LONGEST_NAME} characters")
    return name


def checked_languages(text: str) -> tuple[str, ...]:
    """Locale names, as in `sv,en,ar`.

    Raises:
        Refused: `bad_languages`.
    """
    languages = tuple(part.strip() for part in text.split(","))
    if not all(_LANGUAGE.fullmatch(language) for language in languages) or len(text) > 200:
        raise Refused("bad_languages", "languages are written like sv,en,ar")
    return languages


async def find(connection: AsyncConnection, username: str) -> Account | None:
    """The account of that username."""
    row = (
        (await connection.execute(select(accounts).where(accounts.c.username == username))).mappings().first()
    )
    return None if row is None else _account(row)


async def of_id(connection: AsyncConnection, account_id: int) -> Account:
    """The account of that id, which must be there."""
    row = (await connection.execute(select(accounts).where(accounts.c.id == account_id))).mappings().one()
    return _account(row)


async def existing(connection: AsyncConnection, username: str) -> Account:
    """The account of that username.

    Raises:
        Refused: `unknown_username`.
    """
    account = await find(connection, checked_username(username))
    if account is None:
        raise Refused("unknown_username", f"there is no account {username}; ./viska staff list shows them")
    return account


async def everyone(connection: AsyncConnection) -> list[Account]:
    """All accounts by username."""
    rows = (await connection.execute(select(accounts).order_by(accounts.c.username))).mappings()
    return [_account(row) for row in rows]


def _account(row: Any) -> Account:
    wrapped = None if row["wrapped_nonce"] is None else (row["wrapped_nonce"], row["wrapped_sealed"])
    return Account(
        id=row["id"],
        username=row["username"],
        name=row["name"],
        role=row["role"],
        languages=tuple(row["languages"].split()),
        disabled=row["disabled"],
        secrets=Secrets(**{name: row[name] for name in Secrets.__dataclass_fields__}),
        identity_key=row["identity_key"],
        wrapped=wrapped,
    )


@dataclass(frozen=True)
class NewAccount:
    """What an administrator decides."""

    username: str
    name: str
    role: str
    languages: tuple[str, ...]


async def add(connection: AsyncConnection, new: NewAccount, its: Secrets, now: float) -> int:
    """Make an account; its id.

    Raises:
        Refused: `username_taken`.
    """
    if await find(connection, new.username) is not None:
        raise Refused("username_taken", f"there is an account {new.username} already")
    values = {
        "username": new.username,
        "name": new.name,
        "role": new.role,
        "languages": " ".join(new.languages),
        "disabled": False,
        "created_at": int(now),
        "totp_last_step": 0,
        **vars(its),
    }
    result = await connection.execute(insert(accounts).values(values).returning(accounts.c.id))
    return int(result.scalar_one())


async def use_step(connection: AsyncConnection, account_id: int, step: int) -> bool:
    """Spend a time step of the account's codes; False when it, or a later one, was spent before."""
    spent = update(accounts).where(accounts.c.id == account_id, accounts.c.totp_last_step < step)
    return (await connection.execute(spent.values(totp_last_step=step))).rowcount == 1


async def keep_keys(
    connection: AsyncConnection, account_id: int, key: bytes, wrapped: tuple[bytes, bytes]
) -> None:
    """Keep the identity key that her browser made: public half and shut private half. Once only.

    Raises:
        Refused: `has_keys`: who steals a session must not be able to put a key of his own in place of hers.
    """
    empty = update(accounts).where(accounts.c.id == account_id, accounts.c.identity_key.is_(None))
    values = {"identity_key": key, "wrapped_nonce": wrapped[0], "wrapped_sealed": wrapped[1]}
    if (await connection.execute(empty.values(values))).rowcount != 1:
        raise Refused("has_keys")


async def change(
    connection: AsyncConnection, account_id: int, role: str, languages: tuple[str, ...]
) -> None:
    """Another role or other languages."""
    values = {"role": role, "languages": " ".join(languages)}
    await connection.execute(update(accounts).where(accounts.c.id == account_id).values(values))


async def renew_code_secret(
    connection: AsyncConnection, account_id: int, totp_sealed: bytes, step: int
) -> None:
    """Another secret for one-time codes; `step` is the one whose code has proven it."""
    values = {"totp_sealed": totp_sealed, "totp_last_step": step}
    await connection.execute(update(accounts).where(accounts.c.id == account_id).values(values))


async def disable(connection: AsyncConnection, account_id: int) -> None:
    """Shut the account and end its sessions."""
    await connection.execute(update(accounts).where(accounts.c.id == account_id).values(disabled=True))
    await connection.execute(delete(sessions).where(sessions.c.account_id == account_id))


async def reset(connection: AsyncConnection, account_id: int, its: Secrets) -> None:
    """New password and code secret. All other ways in go, and the identity key: nothing opens it any more."""
    values = {"identity_key": None, "wrapped_nonce": None, "wrapped_sealed": None, "disabled": False}
    changed = {**vars(its), **values, "totp_last_step": 0}
    await connection.execute(update(accounts).where(accounts.c.id == account_id).values(changed))
    for table in (passkeys, recovery_codes, comparisons):
        await connection.execute(delete(table).where(table.c.account_id == account_id))
    await connection.execute(delete(sessions).where(sessions.c.account_id == account_id))
