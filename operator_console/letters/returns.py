# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Agreed returns (docs/protocol.md, 15): sealed by a counsellor's browser for colleagues, kept 14 days."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import delete, func, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from operator_console.errors import Refused
from operator_console.sql.letters_tables import agreed_returns, return_wraps
from sealing.certificates import KEY_ID_SIZE
from sealing.encoding import b64
from sealing.letters import RETURN_SIZES
from sealing.signed import DAY, HOUR
from sealing.suite import GCM_OVERHEAD

LIFE_S = 14 * DAY
MOST_OPEN = 500
BODY_SIZE = RETURN_SIZES[0] + GCM_OVERHEAD


@dataclass(frozen=True)
class Agreed:
    """A return as one reader gets it: `wrap` is the one for a prekey of hers, None without one.

    `made` is in seconds since 1970, rounded down to the hour."""

    id: str
    made: int
    body: bytes
    wrap: bytes | None


async def put(
    connection: AsyncConnection, centre: str, its_id: str, body: bytes, wraps: Sequence[bytes], now: float
) -> bool:
    """Keep it for 14 days; False when it was there already, and then nothing changes.

    Raises:
        Refused: `too_many_returns`: 500 wait already.
    """
    c = agreed_returns.c
    if (await connection.execute(select(c.id).where(c.id == its_id))).first() is not None:
        return False
    waiting = select(func.count()).select_from(agreed_returns).where(c.centre == centre)
    if (await connection.execute(waiting)).scalar_one() >= MOST_OPEN:
        raise Refused("too_many_returns")
    made = int(now) // HOUR * HOUR
    await connection.execute(insert(agreed_returns).values(id=its_id, centre=centre, made=made, body=body))
    readers = {b64(wrap[:KEY_ID_SIZE]): wrap for wrap in wraps}
    rows = [{"return_id": its_id, "prekey_id": prekey, "wrap": wrap} for prekey, wrap in readers.items()]
    await connection.execute(insert(return_wraps), rows)
    return True


async def everyone(
    connection: AsyncConnection, centre: str, prekeys: Collection[str], now: float
) -> list[Agreed]:
    """All that are open, oldest first, each with the wrap for one of `prekeys`."""
    c, w = agreed_returns.c, return_wraps.c
    its = (
        select(agreed_returns).where(c.centre == centre, c.made > now - LIFE_S).order_by(c.made, c.id)
    )
    rows = (await connection.execute(its)).mappings().all()
    mine = select(w.return_id, w.wrap).where(w.prekey_id.in_(prekeys))
    wraps = {row.return_id: row.wrap for row in await connection.execute(mine)}
    return [Agreed(row["id"], row["made"], row["body"], wraps.get(row["id"])) for row in rows]


async def remove(connection: AsyncConnection, centre: str, its_id: str) -> bool:
    """She came back, or it was agreed otherwise; False when there is none."""
    c = agreed_returns.c
    this = delete(agreed_returns).where(c.centre == centre, c.id == its_id)
    return (await connection.execute(this)).rowcount > 0


async def forget_old(connection: AsyncConnection, now: float) -> int:
    """Delete what is 14 days old, with its wraps; how many."""
    old = delete(agreed_returns).where(agreed_returns.c.made <= now - LIFE_S)
    return (await connection.execute(old)).rowcount
