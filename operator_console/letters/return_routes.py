# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The HTTP side of agreed returns (docs/protocol.md, 15). Pictures and time lie sealed: who fits, people
judge."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from aiohttp import web

from operator_console.auth.accounts import AT_DESK
from operator_console.auth.sessions import Session
from operator_console.auth.wire import bytes_of
from operator_console.errors import Refused
from operator_console.gateway import ForStaff, Open, answer, read
from operator_console.letters import returns
from operator_console.letters.wire import MOST_BYTES, Id, Sealed, Wraps, checked_id, her_prekeys
from operator_console.sql import audit
from operator_console.sql.database import Database
from sealing.encoding import b64
from sealing.letters import WRAP_SIZE


class ReturnBody(msgspec.Struct, forbid_unknown_fields=True):
    """`POST /api/returns`"""

    id: Id
    body: Sealed
    wraps: Wraps


class WhichReturn(msgspec.Struct, forbid_unknown_fields=True):
    """`POST /api/returns/remove`"""

    id: Id


class ReturnRoutes:
    """The handlers, with what they need. `clock` gives seconds since 1970."""

    def __init__(self, database: Database, centre: str, clock: Callable[[], float]) -> None:
        self._database = database
        self._centre = centre
        self._clock = clock

    def table(self) -> list[Open | ForStaff]:
        """Every route and who may call it."""
        return [
            ForStaff("GET", "/api/returns", AT_DESK, self.look),
            ForStaff("POST", "/api/returns", AT_DESK, self.put),
            ForStaff("POST", "/api/returns/remove", AT_DESK, self.remove),
        ]

    async def look(self, _request: web.Request, session: Session) -> web.Response:
        """All that are open, oldest first; `wrap` is for one of the caller's letter prekeys, or null."""
        now = self._clock()
        async with self._database.begin() as connection:
            hers = await her_prekeys(connection, session, self._centre, now)
            agreed = await returns.everyone(connection, self._centre, hers, now)
        listed = [
            {"id": one.id, "made": one.made, "body": b64(one.body), "wrap": one.wrap and b64(one.wrap)}
            for one in agreed
        ]
        return answer({"returns": listed})

    async def put(self, request: web.Request, session: Session) -> web.Response:
        """Keep one for 14 days. Refused as `too_many_returns` while 500 wait."""
        body, now = await read(request, ReturnBody, MOST_BYTES), self._clock()
        its_id, sealed = checked_id(body.id), bytes_of(body.body, returns.BODY_SIZE)
        wraps = [bytes_of(one, WRAP_SIZE) for one in body.wraps]
        async with self._database.begin() as connection:
            await her_prekeys(connection, session, self._centre, now)
            if await returns.put(connection, self._centre, its_id, sealed, wraps, now):
                await audit.record(connection, now, session.account.username, "return agreed")
        return answer({})

    async def remove(self, request: web.Request, session: Session) -> web.Response:
        """She came back, or it was agreed otherwise. Refused as `return_gone` when there is none."""
        its_id, now = checked_id((await read(request, WhichReturn)).id), self._clock()
        async with self._database.begin() as connection:
            await her_prekeys(connection, session, self._centre, now)
            if not await returns.remove(connection, self._centre, its_id):
                raise Refused("return_gone")
            await audit.record(connection, now, session.account.username, "return removed")
        return answer({})
