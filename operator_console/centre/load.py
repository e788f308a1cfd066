# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""How many chats a person takes at once: 2 unless her lead says otherwise, never more than 3.

The page holds her to it; the relay's own limit is 3 for everybody, since it knows no persons.
"""

from __future__ import annotations

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from operator_console.errors import Refused
from operator_console.sql.centre_tables import load_limits

DEFAULT, MOST = 2, 3


async def limit_of(connection: AsyncConnection, account_id: int) -> int:
    """Hers."""
    its = select(load_limits.c.chats).where(load_limits.c.account_id == account_id)
    return int((await connection.execute(its)).scalar_one_or_none() or DEFAULT)


async def limits(connection: AsyncConnection) -> dict[int, int]:
    """Of those who differ from `DEFAULT`, by account id."""
    rows = await connection.execute(select(load_limits.c.account_id, load_limits.c.chats))
    return {row.account_id: row.chats for row in rows}


async def set_limit(connection: AsyncConnection, account_id: int, chats: int) -> None:
    """From her page's next look on.

    Raises:
        Refused: `bad_request`, when it is not 1 to 3.
    """
    if not 1 <= chats <= MOST:
        raise Refused("bad_request")
    await connection.execute(delete(load_limits).where(load_limits.c.account_id == account_id))
    if chats != DEFAULT:
        await connection.execute(insert(load_limits).values(account_id=account_id, chats=chats))
