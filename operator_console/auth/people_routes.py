# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The place `people`: inviting, comparing fingerprints, ending sessions, shutting accounts, the audit log."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from aiohttp import web
from sqlalchemy.ext.asyncio import AsyncConnection

from letters.store import LetterStore
from operator_console.auth import accounts, invitations, people, sessions
from operator_console.auth.accounts import (
    ADMINISTRATORS,
    Account,
    NewAccount,
    checked_languages,
    checked_role,
    checked_username,
    checked_working_name,
)
from operator_console.auth.console_key import ConsoleKey
from operator_console.auth.sessions import Session
from operator_console.auth.wire import Short, Username
from operator_console.errors import Refused
from operator_console.gateway import ForStaff, Open, answer, read
from operator_console.keys.publisher import Publisher
from operator_console.letters import losing, prekeys
from operator_console.sql import audit
from operator_console.sql.database import Database

ROWS_A_PAGE = 50
MOST_ROWS = 1_000_000
Languages = Short


class InviteBody(msgspec.Struct):
    """`POST /api/people/invite`. Languages as in `sv,en,ar`."""

    username: Username
    name: Short
    role: Short
    languages: Languages


class WhoBody(msgspec.Struct):
    """Whom it is about."""

    username: Username


class CompareBody(msgspec.Struct):
    """`POST /api/people/compare`: the eight groups as they stand on her screen."""

    username: Username
    fingerprint: Short


class ChangeBody(msgspec.Struct):
    """`POST /api/people/change`"""

    username: Username
    role: Short
    languages: Languages


class PeopleRoutes:
    """The handlers, with what they need. `clock` gives seconds since 1970."""

    def __init__(
        self,
        database: Database,
        centre: str,
        key: ConsoleKey,
        publisher: Publisher,
        letters: LetterStore,
        clock: Callable[[], float],
    ) -> None:
        self._database = database
        self._centre = centre
        self._letters = letters
        self._key = key
        self._publisher = publisher
        self._clock = clock

    def table(self) -> list[Open | ForStaff]:
        """Every route and who may call it."""
        return [
            ForStaff("GET", "/api/people", ADMINISTRATORS, self.everyone),
            ForStaff("POST", "/api/people/invite", ADMINISTRATORS, self.invite),
            ForStaff("POST", "/api/people/invite-again", ADMINISTRATORS, self.invite_again),
            ForStaff("POST", "/api/people/withdraw", ADMINISTRATORS, self.withdraw),
            ForStaff("POST", "/api/people/compare", ADMINISTRATORS, self.compare),
            ForStaff("POST", "/api/people/change", ADMINISTRATORS, self.change),
            ForStaff("POST", "/api/people/end-sessions", ADMINISTRATORS, self.end_sessions),
            ForStaff("POST", "/api/people/shut", ADMINISTRATORS, self.shut),
            ForStaff("GET", "/api/audit", ADMINISTRATORS, self.log),
        ]

    async def everyone(self, _request: web.Request, _session: Session) -> web.Response:
        """All people and open invitations."""
        now = self._clock()
        async with self._database.begin() as connection:
            owners = await prekeys.owners(connection, self._centre, now)
        only_hers = await losing.only_hers(self._letters, owners, now)
        async with self._database.begin() as connection:
            found = await people.everyone(connection, only_hers, now)
            invited = await invitations.everyone(connection, now)
        shown = [
            {**vars(one.new), "again": one.again, "invited_by": one.invited_by, "expires_at": one.expires_at}
            for one in invited
        ]
        return answer({"people": found, "invitations": shown})

    async def invite(self, request: web.Request, session: Session) -> web.Response:
        """Name somebody; the secret of the link is told once."""
        body = await read(request, InviteBody)
        new = NewAccount(
            checked_username(body.username),
            checked_working_name(body.name),
            _allowed(session, checked_role(body.role)),
            checked_languages(body.languages),
        )
        return await self._invited(session, new, again=False)

    async def invite_again(self, request: web.Request, session: Session) -> web.Response:
        """Who has lost her password makes everything anew by a link: password, codes and key."""
        body = await read(request, WhoBody)
        async with self._database.begin() as connection:
            one = await _other(connection, session, body.username)
        new = NewAccount(one.username, one.name, one.role, one.languages)
        return await self._invited(session, new, again=True)

    async def _invited(self, session: Session, new: NewAccount, *, again: bool) -> web.Response:
        now, by = self._clock(), session.account.username
        async with self._database.begin() as connection:
            secret, made = await invitations.invite(connection, new, again, self._key, by, now)
            await audit.record(connection, now, by, "invited again" if again else "invited", new.username)
        return answer({"secret": secret, "expires_at": made.expires_at})

    async def withdraw(self, request: web.Request, session: Session) -> web.Response:
        """Void an invitation."""
        username = checked_username((await read(request, WhoBody)).username)
        async with self._database.begin() as connection:
            if not await invitations.withdraw(connection, username):
                raise Refused("no_invitation")
            await self._record(connection, session, "invitation withdrawn", username)
        return answer({})

    async def compare(self, request: web.Request, session: Session) -> web.Response:
        """Two people have met; the groups on her screen are those of the key that the server has."""
        body = await read(request, CompareBody)
        async with self._database.begin() as connection:
            one = await _other(connection, session, body.username)
            by, now = session.account.username, self._clock()
            await people.compare(connection, one, body.fingerprint, by, now)
            await self._record(connection, session, "fingerprint compared", one.username)
        return answer({})

    async def change(self, request: web.Request, session: Session) -> web.Response:
        """Another role or other languages."""
        body, now = await read(request, ChangeBody), self._clock()
        role, languages = _allowed(session, checked_role(body.role)), checked_languages(body.languages)
        async with self._database.begin() as connection:
            one = await _other(connection, session, body.username)
            await people.change(connection, one, role, languages, now)
            what = "role changed" if role != one.role else "languages changed"
            await self._record(connection, session, what, one.username)
        await self._publisher.tick(now)
        return answer({})

    async def end_sessions(self, request: web.Request, session: Session) -> web.Response:
        """Sign a person out everywhere."""
        body = await read(request, WhoBody)
        async with self._database.begin() as connection:
            one = await _other(connection, session, body.username)
            ended = await sessions.end_of_account(connection, one.id)
            await self._record(connection, session, "sessions ended", one.username)
        return answer({"ended": ended})

    async def shut(self, request: web.Request, session: Session) -> web.Response:
        """Shut an account and revoke its key; a directory without it is signed before this answers."""
        body, now = await read(request, WhoBody), self._clock()
        async with self._database.begin() as connection:
            one = await _other(connection, session, body.username)
            await people.shut(connection, one, now)
            await self._record(connection, session, "account disabled", one.username)
        await self._publisher.tick(now)
        return answer({})

    async def log(self, request: web.Request, _session: Session) -> web.Response:
        """The audit log, newest first, and whether its chain is whole; `?skip=50` for the page before."""
        skip = _number(request.query.get("skip", "0"))
        chain = await audit.verify(self._database)
        async with self._database.begin() as connection:
            rows = await audit.latest(connection, ROWS_A_PAGE, skip)
        return answer(
            {
                "rows": [vars(row) for row in rows],
                "count": chain.count,
                "head": chain.head.hex(),
                "broken_at": chain.broken_at,
            }
        )

    async def _record(self, connection: AsyncConnection, session: Session, event: str, subject: str) -> None:
        await audit.record(connection, self._clock(), session.account.username, event, subject)


async def _other(connection: AsyncConnection, session: Session, username: str) -> Account:
    """The person it is about.

    Raises:
        Refused: `unknown_username`; `yourself`: nobody may shut herself out, or vouch for her own key;
            `not_your_role`.
    """
    one = await accounts.existing(connection, username)
    if one.id == session.account.id:
        raise Refused("yourself")
    _allowed(session, one.role)
    return one


def _allowed(session: Session, role: str) -> str:
    """A system administrator is made and changed by her like only. Raises Refused `not_your_role`."""
    if role == "system_administrator" and session.account.role != role:
        raise Refused("not_your_role")
    return role


def _number(text: str) -> int:
    if not text.isdecimal() or int(text[:9]) > MOST_ROWS:
        raise Refused("bad_request")
    return int(text[:9])
