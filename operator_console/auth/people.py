# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What administrators see of the people here: how far each one's key is, never a secret or a fingerprint."""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from typing import Any

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from operator_console.auth import accounts, invitations, passkeys, sessions
from operator_console.auth.accounts import AT_DESK, Account
from operator_console.errors import Refused
from operator_console.keys import register
from operator_console.sql.people_tables import comparisons
from sealing.encoding import fingerprint


async def everyone(
    connection: AsyncConnection, only_hers: Mapping[int, int] | None, now: float
) -> list[dict[str, Any]]:
    """All accounts by username, as the page `people` shows them.

    `only_hers`: how many letters nobody else can open, by account id; None if that is not known now."""
    certified = {
        (entry.account_id, entry.key): entry.valid_until for entry in await register.live(connection, now)
    }
    compared = {row["account_id"]: row for row in (await connection.execute(select(comparisons))).mappings()}
    keys, live = await passkeys.numbers(connection), await sessions.numbers(connection, now)
    found = []
    for account in await accounts.everyone(connection):
        until = certified.get((account.id, account.identity_key or b""))
        comparison = compared.get(account.id)
        theirs = comparison if comparison and comparison["key"] == account.identity_key else None
        found.append(
            {
                "username": account.username,
                "name": account.name,
                "role": account.role,
                "languages": account.languages,
                "state": _state(account, until, theirs is not None),
                "certified_until": until,
                "compared_by": theirs and theirs["compared_by"],
                "compared_at": theirs and theirs["compared_at"],
                "passkeys": keys.get(account.id, 0),
                "sessions": live.get(account.id, 0),
                "only_hers": None if only_hers is None else only_hers.get(account.id, 0),
            }
        )
    return found


def _state(account: Account, certified_until: int | None, compared: bool) -> str:
    if account.disabled:
        return "disabled"
    if account.role not in AT_DESK:
        return "no_desk"
    if account.identity_key is None:
        return "no_key"
    if certified_until is not None:
        return "certified"
    return "to_sign" if compared else "to_compare"


async def compare(connection: AsyncConnection, account: Account, typed: str, by: str, now: float) -> None:
    """Keep that somebody has compared this very key in person: `typed` is what the other's screen showed.

    Raises:
        Refused: `no_key`; `other_fingerprint`: somebody may have put another key in place of hers.
    """
    if account.identity_key is None:
        raise Refused("no_key")
    wanted = fingerprint(account.identity_key).replace(" ", "")
    if not hmac.compare_digest("".join(typed.lower().split()).encode(), wanted.encode()):
        raise Refused("other_fingerprint")
    await connection.execute(delete(comparisons).where(comparisons.c.account_id == account.id))
    values = {"key": account.identity_key, "compared_by": by, "compared_at": int(now)}
    await connection.execute(insert(comparisons).values(account_id=account.id, **values))


async def shut(connection: AsyncConnection, account: Account, now: float) -> None:
    """Leaving, or suspected theft: sign-in shut, sessions ended, certificates revoked, an open link void."""
    await accounts.disable(connection, account.id)
    await invitations.withdraw(connection, account.username)
    await register.revoke_of_account(connection, account.id, now)


async def change(
    connection: AsyncConnection, account: Account, role: str, languages: tuple[str, ...], now: float
) -> None:
    """Another role or other languages. Who leaves the desk loses her certificates; with another role her
    sessions end, so that no page goes on with the old one."""
    await accounts.change(connection, account.id, role, languages)
    if role != account.role:
        await sessions.end_of_account(connection, account.id)
    if role not in AT_DESK:
        await register.revoke_of_account(connection, account.id, now)
