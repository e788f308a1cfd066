# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The HTTP side of sign-in, sessions and the first keys of a counsellor."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import msgspec
from aiohttp import web

from operator_console.auth import accounts, sessions
from operator_console.auth.accounts import AT_DESK, ROLES
from operator_console.auth.sessions import Session
from operator_console.auth.sign_in import Attempt, SignedIn, SignIn
from operator_console.auth.wire import (
    AUTH_BYTES,
    KEY_BYTES,
    KNOWN_BROWSER_COOKIE,
    Short,
    Username,
    Wrapped,
    bytes_of,
    described,
    opened,
    set_cookies,
    username_of,
)
from operator_console.gateway import SESSION_COOKIE, ForStaff, Open, answer, read
from operator_console.sql import audit
from operator_console.sql.database import Database
from sealing.encoding import b64, fingerprint


class WhichUser(msgspec.Struct):
    """`POST /api/sign-in/parameters`"""

    username: Username


class SignInBody(msgspec.Struct):
    """`POST /api/sign-in`"""

    username: Username
    auth: Short
    code: Short


class KeysBody(msgspec.Struct):
    """`POST /api/keys`"""

    wrapped: Wrapped
    key: Short


class AuthRoutes:
    """The handlers, with what they need. `clock` gives seconds since 1970."""

    def __init__(self, database: Database, sign_in: SignIn, centre: str, clock: Callable[[], float]) -> None:
        self._database = database
        self._sign_in = sign_in
        self._centre = centre
        self._clock = clock

    def table(self) -> list[Open | ForStaff]:
        """Every route and who may call it."""
        return [
            Open("POST", "/api/sign-in/parameters", self.parameters),
            Open("POST", "/api/sign-in", self.sign_in),
            Open("POST", "/api/sign-out", self.sign_out),
            ForStaff("GET", "/api/me", ROLES, self.me),
            ForStaff("POST", "/api/keys", AT_DESK, self.keep_keys),
        ]

    async def session_of(self, request: web.Request) -> Session | None:
        """The live session of this request."""
        async with self._database.begin() as connection:
            return await sessions.find(connection, request.cookies.get(SESSION_COOKIE), self._clock())

    async def parameters(self, request: web.Request) -> web.Response:
        """How this person's browser derives its two secrets from the password."""
        its = await self._sign_in.parameters(username_of((await read(request, WhichUser)).username))
        return answer(
            {"salt": b64(its.salt), "memory_kib": its.memory_kib, "passes": its.passes, "lanes": its.lanes}
        )

    async def sign_in(self, request: web.Request) -> web.Response:
        """Password and code."""
        body = await read(request, SignInBody)
        attempt = Attempt(
            username=username_of(body.username),
            auth=bytes_of(body.auth, AUTH_BYTES),
            code=body.code.replace(" ", "").lower(),
            known_browser=request.cookies.get(KNOWN_BROWSER_COOKIE),
            session=request.cookies.get(SESSION_COOKIE),
        )
        signed_in = await self._sign_in.attempt(attempt, self._clock())
        return await self.welcomed(signed_in)

    async def me(self, _request: web.Request, session: Session) -> web.Response:
        """The same answer as sign-in gave."""
        async with self._database.begin() as connection:
            return answer(await described(connection, session.account, self._centre, self._clock()))

    async def welcomed(self, signed_in: SignedIn, more: Mapping[str, Any] | None = None) -> web.Response:
        """The answer to every way of signing in, with its cookies; `more` goes into the answer."""
        async with self._database.begin() as connection:
            body = await described(connection, signed_in.account, self._centre, self._clock())
        response = answer({**body, **(more or {})})
        set_cookies(response, signed_in)
        return response

    async def sign_out(self, request: web.Request) -> web.Response:
        """End the session, if there is one."""
        async with self._database.begin() as connection:
            await sessions.end(connection, request.cookies.get(SESSION_COOKIE))
        response = answer({})
        response.del_cookie(SESSION_COOKIE, path="/", secure=True, httponly=True, samesite="Strict")
        return response

    async def keep_keys(self, request: web.Request, session: Session) -> web.Response:
        """First sign-in of a counsellor: her browser made its identity key."""
        body = await read(request, KeysBody)
        key = bytes_of(body.key, KEY_BYTES)
        wrapped = opened(body.wrapped)
        async with self._database.begin() as connection:
            await accounts.keep_keys(connection, session.account.id, key, wrapped)
            await audit.record(connection, self._clock(), session.account.username, "identity key made")
        return answer({"fingerprint": fingerprint(key)})
