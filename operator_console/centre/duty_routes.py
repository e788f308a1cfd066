# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The HTTP side of who is on duty: leave for a desk, breaks, going home, and what a shift lead sees of it."""

from __future__ import annotations

import secrets
from collections.abc import Callable

import msgspec
from aiohttp import web

from chatserver.protocol.limits import TOKEN_S
from chatserver.protocol.token import Claims, make_token
from operator_console.auth import accounts
from operator_console.auth.accounts import AT_DESK
from operator_console.auth.sessions import Session
from operator_console.centre import decisions, load, papers
from operator_console.centre.duty import Duty
from operator_console.centre.public_hours import HoursPublisher
from operator_console.errors import Refused
from operator_console.gateway import ForStaff, Open, answer, read
from operator_console.sql import audit
from operator_console.sql.database import Database

LEADS = ("shift_lead", "administrator")


class BreakBody(msgspec.Struct, forbid_unknown_fields=True):
    """`POST /api/duty/break`"""

    on: bool


class LeftBody(msgspec.Struct, forbid_unknown_fields=True):
    """`POST /api/duty/left`: `left` is true; an empty body changes nothing by mistake."""

    left: bool


class LimitBody(msgspec.Struct, forbid_unknown_fields=True):
    """`POST /api/duty/limit`"""

    username: str
    chats: int


class DutyRoutes:
    """The handlers, with what they need. `token_key` is the relay's."""

    def __init__(
        self,
        database: Database,
        centre: str,
        token_key: bytes,
        duty: Duty,
        publisher: HoursPublisher,
        clock: Callable[[], float],
    ) -> None:
        self._database = database
        self._centre = centre
        self._token_key = token_key
        self._duty = duty
        self._publisher = publisher
        self._clock = clock

    def table(self) -> list[Open | ForStaff]:
        """Every route and who may call it."""
        return [
            ForStaff("POST", "/api/relay-token", AT_DESK, self.relay_token),
            ForStaff("GET", "/api/duty", LEADS, self.roster),
            ForStaff("POST", "/api/duty/break", AT_DESK, self.set_break),
            ForStaff("POST", "/api/duty/left", AT_DESK, self.left),
            ForStaff("POST", "/api/duty/limit", LEADS, self.set_limit),
        ]

    async def relay_token(self, _request: web.Request, session: Session) -> web.Response:
        """Leave to hold a desk. The relay learns the random name of the shift, not the person's.

        Refused as `centre_not_ready` while a decision is missing. What was registered cannot be taken back,
        so this never ends a shift that has begun.
        """
        now = self._clock()
        await self._centre_is_ready()
        claims = Claims(
            role="counsellor",
            centre=self._centre,
            desk=session.desk,
            exp=int(now) + TOKEN_S,
            id=secrets.token_urlsafe(16),
        )
        if self._duty.seen(session.account.id, now):
            self._publisher.changed()
        return answer({"token": make_token(self._token_key, claims), "expires": claims.exp})

    async def _centre_is_ready(self) -> None:
        async with self._database.begin() as connection:
            paper = await papers.read(connection, self._centre, papers.DECISIONS)
        if decisions.missing(paper.content):
            raise Refused("centre_not_ready")

    async def roster(self, _request: web.Request, _session: Session) -> web.Response:
        """Everybody with a desk: on duty or not, with a break or not, at this moment; nothing of before."""
        async with self._database.begin() as connection:
            everyone = await accounts.everyone(connection)
            limits = await load.limits(connection)
        present = self._duty.present(self._clock())
        people = [
            {
                "username": account.username,
                "name": account.name,
                "role": account.role,
                "languages": account.languages,
                "on_duty": account.id in present,
                "on_break": present.get(account.id, False),
                "load_limit": limits.get(account.id, load.DEFAULT),
            }
            for account in everyone
            if account.role in AT_DESK and not account.disabled
        ]
        return answer({"people": people, "most": load.MOST})

    async def set_break(self, request: web.Request, session: Session) -> web.Response:
        """She takes no new chats for a while, or takes them again."""
        body = await read(request, BreakBody)
        if not self._duty.set_break(session.account.id, body.on, self._clock()):
            raise Refused("not_on_duty")
        self._publisher.changed()
        return answer({"on_break": body.on})

    async def left(self, request: web.Request, session: Session) -> web.Response:
        """She went off duty; a page that cannot say so is forgotten within six minutes."""
        if not (await read(request, LeftBody)).left:
            raise Refused("bad_request")
        self._duty.left(session.account.id)
        self._publisher.changed()
        return answer({})

    async def set_limit(self, request: web.Request, session: Session) -> web.Response:
        """How many chats a person takes at once."""
        body = await read(request, LimitBody)
        async with self._database.begin() as connection:
            account = await accounts.existing(connection, body.username)
            await load.set_limit(connection, account.id, body.chats)
            event = f"load limit {body.chats}"
            await audit.record(connection, self._clock(), session.account.username, event, account.username)
        return answer({})
