# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Letter prekeys (docs/protocol.md, 14.2): who makes one, who may have her shut seeds back, when they end.

A seed lies here shut with its owner's identity key, which this server never has. While the row is there, she
can open what was sealed to it; when it is deleted, nobody can ever again. So one thing alone deletes it: 40
days after it was retired. Leaving, a revoked key, another role delete nothing; they only keep the row from
being given out, so whoever is certified again for the same key reads on.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import and_, delete, func, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from operator_console.auth.accounts import AT_DESK, Account
from operator_console.errors import Refused
from operator_console.keys import register
from operator_console.sql.letters_tables import letter_prekeys
from operator_console.sql.tables import accounts, certificates
from sealing.certificates import CERTIFICATE_ID_SIZE, letter_prekey_id
from sealing.encoding import b64, unb64
from sealing.errors import SealingError
from sealing.letters import MOST_READERS
from sealing.signed import DAY, Signed, read_signed
from sealing.suite import XWING_PUBLIC_SIZE

# Ten days after the last letter that was sealed to it: a letter lives 30.
KEPT_AFTER_S = 40 * DAY
_c = letter_prekeys.c


@dataclass(frozen=True)
class Made:
    """What a browser made: `wrapped` is the seed as it shut it, (nonce, sealed)."""

    certificate: Signed
    prekey: Signed
    wrapped: tuple[bytes, bytes] = field(repr=False)


@dataclass(frozen=True)
class Kept:
    """One letter prekey of the caller, with its shut seed."""

    id: str
    signed: Signed
    wrapped: tuple[bytes, bytes] = field(repr=False)
    retired: bool


@dataclass(frozen=True)
class Reader:
    """Somebody to whom letters can be sealed now: her certificate, and her newest letter prekey in date."""

    account_id: int
    name: str
    certificate: Signed
    prekey: Signed
    until: int


async def put(connection: AsyncConnection, account: Account, centre: str, made: Made, now: float) -> bool:
    """Keep what her browser made, and retire what it had made before; False when it was there already.

    Raises:
        Refused: `no_certificate`: this is no live certificate of hers; `bad_request`; or why readers would
            refuse the prekey: `bad_signature`, `wrong_centre`, `lives_too_long`, `not_yet_valid`, `expired`.
    """
    hers = await _certificate(connection, account, made.certificate, now)
    until = _checked(made.prekey, hers, centre, now)
    this = b64(letter_prekey_id(made.prekey))
    if (await connection.execute(select(_c.id).where(_c.id == this))).first() is not None:
        return False
    older = (_c.account_id == account.id, _c.retired_at.is_(None))
    await connection.execute(update(letter_prekeys).where(*older).values(retired_at=int(now)))
    row = {"id": this, "centre": centre, "account_id": account.id, "certificate_id": hers.id, **made.prekey}
    shut = dict(zip(("wrapped_nonce", "wrapped_sealed"), made.wrapped, strict=True))
    times = {"made": int(now), "until": until}
    await connection.execute(insert(letter_prekeys).values({**row, **shut, **times}))
    return True


async def _certificate(
    connection: AsyncConnection, account: Account, certificate: Signed, now: float
) -> register.Entry:
    for entry in await register.live(connection, now):
        if entry.account_id == account.id and entry.signed == certificate:
            return entry
    raise Refused("no_certificate")


def _checked(prekey: Signed, certificate: register.Entry, centre: str, now: float) -> int:
    """When it ends, after it was checked as a phone will check it."""
    try:
        body = read_signed(prekey, "letter-prekey", certificate.key, centre, now)
        of = b64(unb64(body["certificate"], CERTIFICATE_ID_SIZE))
        unb64(body["key"], XWING_PUBLIC_SIZE)
    except SealingError as no:
        raise Refused(no.code) from None
    if of != certificate.id:
        raise Refused("bad_signature")
    return int(body["until"])


def _may_open(now: float) -> Any:
    """Of an account: she works here, and the root's word for the key that shuts her seeds holds."""
    live = certificates.alias()
    hers = (live.c.account_id == accounts.c.id, live.c.key == accounts.c.identity_key)
    in_date = (live.c.revoked_at.is_(None), live.c.valid_from <= now, live.c.valid_until > now)
    works_here = (accounts.c.disabled.is_(False), accounts.c.role.in_(AT_DESK))
    return and_(*works_here, select(live.c.id).where(*hers, *in_date).exists())


def _opening(now: float) -> Any:
    """Of an account, a prekey and its certificate: she may open, with the very key that shut this seed. That
    key may have been certified anew since. What a backup brought back counts no longer than it would have."""
    return and_(_may_open(now), certificates.c.key == accounts.c.identity_key, ~_old(now))


def _old(now: float) -> Any:
    long_ago = now - KEPT_AFTER_S
    return or_(func.coalesce(_c.retired_at, _c.until) <= long_ago, _c.until <= long_ago)


async def may_open(connection: AsyncConnection, account_id: int, now: float) -> bool:
    """True while she is certified for the key that she has."""
    its = select(accounts.c.id).where(accounts.c.id == account_id, _may_open(now))
    return (await connection.execute(its)).first() is not None


async def own(connection: AsyncConnection, account_id: int, centre: str, now: float) -> list[Kept]:
    """Hers, newest first: nothing while she has no live certificate, and none of a key that she lost."""
    its = (
        select(letter_prekeys)
        .join(accounts, accounts.c.id == _c.account_id)
        .join(certificates, certificates.c.id == _c.certificate_id)
        .where(_c.account_id == account_id, _c.centre == centre, _opening(now))
        .order_by(_c.made.desc(), _c.id)
    )
    return [
        Kept(
            row["id"],
            {"body": row["body"], "sig": row["sig"]},
            (row["wrapped_nonce"], row["wrapped_sealed"]),
            row["retired_at"] is not None or row["until"] <= now,
        )
        for row in (await connection.execute(its)).mappings()
    ]


async def readers(connection: AsyncConnection, centre: str, now: float) -> list[Reader]:
    """To whom letters are sealed now, the newest prekey first, at most 24.

    A phone checks each of them against the directory before it seals; this list is no proof.
    """
    live = {entry.id: entry for entry in await register.live(connection, now)}
    its = (
        select(letter_prekeys, accounts.c.name)
        .join(accounts, accounts.c.id == _c.account_id)
        .where(_c.centre == centre, _c.retired_at.is_(None), _c.until > now)
        .where(accounts.c.disabled.is_(False), accounts.c.role.in_(AT_DESK))
        .order_by(_c.made.desc(), _c.id)
    )
    rows = [row for row in (await connection.execute(its)).mappings() if row["certificate_id"] in live]
    return [
        Reader(
            row["account_id"],
            row["name"],
            live[row["certificate_id"]].signed,
            {"body": row["body"], "sig": row["sig"]},
            min(row["until"], live[row["certificate_id"]].valid_until),
        )
        for row in rows[:MOST_READERS]
    ]


async def owners(connection: AsyncConnection, centre: str, now: float) -> dict[str, int]:
    """The account ids of those who can open letters that lie here, by the ids of their letter prekeys."""
    its = (
        select(_c.id, _c.account_id)
        .join(accounts, accounts.c.id == _c.account_id)
        .join(certificates, certificates.c.id == _c.certificate_id)
        .where(_c.centre == centre, _opening(now))
    )
    return {row.id: row.account_id for row in await connection.execute(its)}


async def forget_old(connection: AsyncConnection, now: float) -> int:
    """Delete what was retired, or out of date, 40 days ago; how many."""
    return (await connection.execute(delete(letter_prekeys).where(_old(now)))).rowcount
