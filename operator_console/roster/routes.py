# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a counsellor's page asks for during a shift."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from typing import Any

import msgspec
from aiohttp import web

from chatserver.protocol.limits import TOKEN_S
from chatserver.protocol.token import Claims, make_token
from operator_console.auth.accounts import AT_DESK
from operator_console.auth.sessions import Session
from operator_console.gateway import ForStaff, Open, answer, read
from operator_console.roster import outcomes
from operator_console.sql.database import Database


class OutcomeBody(msgspec.Struct):
    """`POST /api/outcomes`"""

    outcome: str


class RosterRoutes:
    """The handlers, with what they need. `clock` gives seconds since 1970, `token_key` is the relay's."""

    def __init__(
        self, database: Database, token_key: bytes, site: Mapping[str, Any], clock: Callable[[], float]
    ) -> None:
        self._database = database
        self._token_key = token_key
        self._site = dict(site)
        self._clock = clock

    def table(self) -> list[Open | ForStaff]:
        """Every route and who may call it."""
        return [
            Open("GET", "/api/site", self.site),
            ForStaff("POST", "/api/relay-token", AT_DESK, self.relay_token),
            ForStaff("POST", "/api/outcomes", AT_DESK, self.count_outcome),
        ]

    async def site(self, _request: web.Request) -> web.Response:
        """What everybody may know."""
        return answer(self._site)

    async def relay_token(self, _request: web.Request, session: Session) -> web.Response:
        """Leave to hold a desk. The relay learns the random name of the shift, not the person's."""
        claims = Claims(
            role="counsellor",
            centre=self._site["centre"],
            desk=session.desk,
            exp=int(self._clock()) + TOKEN_S,
            id=secrets.token_urlsafe(16),
        )
        return answer({"token": make_token(self._token_key, claims), "expires": claims.exp})

    async def count_outcome(self, request: web.Request, _session: Session) -> web.Response:
        """One more chat that ended so today; who had it is not kept."""
        body = await read(request, OutcomeBody)
        async with self._database.begin() as connection:
            await outcomes.count(connection, body.outcome, self._clock())
        return answer({})
