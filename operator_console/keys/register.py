# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The certificates that this centre's root has signed, and which of them are live."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from operator_console.errors import Refused
from operator_console.sql.tables import accounts, certificates
from sealing.signed import Signed

ID_BEGINNING = 6


@dataclass(frozen=True)
class Entry:
    """One certificate: `signed` is {"body", "sig"} as it travels; `account_id` is None for the bot."""

    id: str
    account_id: int | None
    role: str
    name: str
    key: bytes
    signed: Signed
    valid_from: int
    valid_until: int

    @property
    def typed(self) -> str:
        """The id as people read and type it: a command line takes what begins with - for an option."""
        return self.id.lstrip("-")


async def add(connection: AsyncConnection, entry: Entry) -> None:
    """Keep a certificate; one that is there already changes nothing."""
    known = select(certificates.c.id).where(certificates.c.id == entry.id)
    if (await connection.execute(known)).first() is not None:
        return
    values = {name: value for name, value in vars(entry).items() if name != "signed"}
    await connection.execute(insert(certificates).values({**values, **entry.signed}))


async def live(connection: AsyncConnection, now: float) -> list[Entry]:
    """All that are in date and not revoked, by their end."""
    wanted = (
        certificates.c.revoked_at.is_(None),
        certificates.c.valid_from <= now,
        certificates.c.valid_until > now,
    )
    rows = await connection.execute(select(certificates).where(*wanted).order_by(certificates.c.valid_until))
    return [_entry(row) for row in rows.mappings()]


async def of_account(connection: AsyncConnection, account_id: int, now: float) -> Signed | None:
    """The live certificate of an account that lasts longest, as it travels."""
    mine = [entry for entry in await live(connection, now) if entry.account_id == account_id]
    return mine[-1].signed if mine else None


async def is_revoked(connection: AsyncConnection, account_id: int) -> bool:
    """Whether a certificate of this account was revoked for the key that it still has."""
    mine = (accounts.c.id == account_id, accounts.c.identity_key == certificates.c.key)
    revoked = select(certificates.c.id).where(
        certificates.c.account_id == account_id, certificates.c.revoked_at.is_not(None), *mine
    )
    return (await connection.execute(revoked)).first() is not None


async def revoke(connection: AsyncConnection, beginning: str, now: float) -> Entry:
    """Revoke the one live certificate whose id, as people type it, begins so.

    Raises:
        Refused: `unknown_certificate`.
    """
    found = [entry for entry in await live(connection, now) if entry.typed.startswith(beginning.lstrip("-"))]
    if len(found) != 1 or len(beginning) < ID_BEGINNING:
        raise Refused(
            "unknown_certificate",
            f"{len(found)} live certificates have an id that begins so; ./viska keys status shows them, "
            f"and at least {ID_BEGINNING} characters are needed",
        )
    await _revoke(connection, certificates.c.id == found[0].id, now)
    return found[0]


async def revoke_of_account(connection: AsyncConnection, account_id: int, now: float) -> None:
    """Revoke all certificates of an account."""
    await _revoke(connection, certificates.c.account_id == account_id, now)


async def _revoke(connection: AsyncConnection, which: Any, now: float) -> None:
    unrevoked = certificates.c.revoked_at.is_(None)
    await connection.execute(update(certificates).where(which, unrevoked).values(revoked_at=int(now)))


def _entry(row: Any) -> Entry:
    names = ("id", "account_id", "role", "name", "key", "valid_from", "valid_until")
    return Entry(**{name: row[name] for name in names}, signed={"body": row["body"], "sig": row["sig"]})
