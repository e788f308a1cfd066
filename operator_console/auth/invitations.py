# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Invitations: an administrator names a person, a link makes her account once within 72 hours.

The secret of the link stands behind `#`, which browsers send to no server; SQL has its SHA-256. Password and
identity key are made in her browser. Whoever gets hold of the link first can make the account; what stops him
is that people compare the fingerprint in person before the root signs.
"""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from operator_console.auth import accounts, codes
from operator_console.auth.accounts import Account, NewAccount, Secrets
from operator_console.auth.console_key import ConsoleKey
from operator_console.auth.enrolment import SALT_BYTES
from operator_console.errors import Refused
from operator_console.keys import register
from operator_console.sql.people_tables import invitations
from sealing.wrapped import PARAMETERS

LIFE_S = 72 * 60 * 60


@dataclass(frozen=True)
class Invitation:
    """`again`: the account is there and is made anew, with another key. `salt` and the sealed code secret are
    what her browser derives with and her code app gets."""

    new: NewAccount
    again: bool
    salt: bytes
    totp_sealed: bytes = field(repr=False)
    invited_by: str
    expires_at: int


async def invite(
    connection: AsyncConnection, new: NewAccount, again: bool, key: ConsoleKey, by: str, now: float
) -> tuple[str, Invitation]:
    """A new invitation in place of one that the username may have; (secret of its link, itself).

    Raises:
        Refused: `username_taken`, unless `again`; `unknown_username`, if `again`.
    """
    there = await accounts.find(connection, new.username)
    if (there is not None) is not again:
        raise Refused("unknown_username" if again else "username_taken")
    secret = secrets.token_urlsafe(32)
    sealed = key.seal_code_secret(new.username, codes.new_secret())
    made = Invitation(new, again, secrets.token_bytes(SALT_BYTES), sealed, by, int(now) + LIFE_S)
    await withdraw(connection, new.username)
    values = {
        "hash": _hash(secret),
        **vars(new),
        "languages": " ".join(new.languages),
        **{name: value for name, value in vars(made).items() if name != "new"},
    }
    await connection.execute(insert(invitations).values(values))
    return secret, made


async def find(connection: AsyncConnection, secret: str, now: float) -> Invitation:
    """The invitation of a link.

    Raises:
        Refused: `no_invitation`: used, withdrawn, too old, or never made.
    """
    live = select(invitations).where(invitations.c.hash == _hash(secret), invitations.c.expires_at > now)
    row = (await connection.execute(live)).mappings().first()
    if row is None:
        raise Refused("no_invitation")
    return _invitation(row)


async def everyone(connection: AsyncConnection, now: float) -> list[Invitation]:
    """Those that can be used; the rest are swept."""
    await connection.execute(delete(invitations).where(invitations.c.expires_at <= now))
    rows = await connection.execute(select(invitations).order_by(invitations.c.username))
    return [_invitation(row) for row in rows.mappings()]


async def withdraw(connection: AsyncConnection, username: str) -> bool:
    """Void a person's invitation; False when there was none."""
    hers = delete(invitations).where(invitations.c.username == username)
    return (await connection.execute(hers)).rowcount > 0


async def accept(
    connection: AsyncConnection, secret: str, auth_hash: str, step: int, now: float
) -> Account:
    """Make the account, or make it anew, and use the invitation up. `step` has proven her code app.

    Raises:
        Refused: `no_invitation`, `username_taken`.
    """
    invitation = await find(connection, secret, now)
    sealed = invitation.totp_sealed
    its = Secrets(invitation.salt, **vars(PARAMETERS), auth_hash=auth_hash, totp_sealed=sealed)
    username = invitation.new.username
    if invitation.again:
        there = await accounts.existing(connection, username)
        await register.revoke_of_account(connection, there.id, now)
        await accounts.reset(connection, there.id, its)
    else:
        await accounts.add(connection, invitation.new, its, now)
    account = await accounts.existing(connection, username)
    await accounts.use_step(connection, account.id, step)
    await withdraw(connection, username)
    return account


def _invitation(row: Any) -> Invitation:
    new = NewAccount(row["username"], row["name"], row["role"], tuple(row["languages"].split()))
    names = ("again", "salt", "totp_sealed", "invited_by", "expires_at")
    return Invitation(new, **{name: row[name] for name in names})


def _hash(secret: str) -> bytes:
    return hashlib.sha256(secret.encode()).digest()
