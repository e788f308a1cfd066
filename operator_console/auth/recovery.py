# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Ten recovery codes: each stands in once for the one-time code, never for the password."""

from __future__ import annotations

import re
import secrets

from sqlalchemy import delete, func, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from operator_console.auth.enrolment import LETTERS
from operator_console.sql.people_tables import recovery_codes

CODES = 10
# The number says which hash to try; the rest are 75 random bits.
_FORM = re.compile(rf"([0-9])-((?:[{LETTERS}]{{5}}-){{2}}[{LETTERS}]{{5}})")


def draw_codes() -> list[str]:
    """Ten new codes, as in 3-abcde-fghij-kmnpq."""
    return [f"{number}-{'-'.join(_group() for _ in range(3))}" for number in range(CODES)]


def number_of(code: str) -> int | None:
    """Which of the ten it would be; None when it does not look like a recovery code."""
    form = _FORM.fullmatch(code)
    return int(form[1]) if form else None


async def replace(connection: AsyncConnection, account_id: int, hashes: list[str]) -> None:
    """Keep the hashes of ten new codes; the old ones are void."""
    await remove_all(connection, account_id)
    for number, phc in enumerate(hashes):
        await connection.execute(
            insert(recovery_codes).values(account_id=account_id, number=number, hash=phc)
        )


async def hash_of(connection: AsyncConnection, account_id: int, number: int) -> str | None:
    """The hash of a code that was not used yet."""
    one = (recovery_codes.c.account_id == account_id, recovery_codes.c.number == number)
    found: str | None = (
        await connection.execute(select(recovery_codes.c.hash).where(*one))
    ).scalar_one_or_none()
    return found


async def spend(connection: AsyncConnection, account_id: int, number: int, phc: str) -> bool:
    """Use it up; False when somebody was faster, or the codes were replaced meanwhile."""
    one = (
        recovery_codes.c.account_id == account_id,
        recovery_codes.c.number == number,
        recovery_codes.c.hash == phc,
    )
    return (await connection.execute(delete(recovery_codes).where(*one))).rowcount == 1


async def left(connection: AsyncConnection, account_id: int) -> int:
    """How many are not used yet."""
    hers = select(func.count()).select_from(recovery_codes).where(recovery_codes.c.account_id == account_id)
    return int((await connection.execute(hers)).scalar_one())


async def remove_all(connection: AsyncConnection, account_id: int) -> None:
    """Void them all."""
    await connection.execute(delete(recovery_codes).where(recovery_codes.c.account_id == account_id))


def _group() -> str:
    return "".join(secrets.choice(LETTERS) for _ in range(5))
