# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The HTTP side of sign-in, sessions and the first keys of a counsellor."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any

import msgspec
from aiohttp import web

from operator_console.auth import accounts, sessions
from operator_console.auth.accounts import AT_DESK, ROLES, Account
from operator_console.auth.sessions import Session
from operator_console.auth.sign_in import Attempt, SignedIn, SignIn
from operator_console.centre import load
from operator_console.errors import Refused
from operator_console.gateway import SESSION_COOKIE, ForStaff, Open, answer, read
from operator_console.keys import register
from operator_console.sql import audit
from operator_console.sql.database import Database
from sealing.encoding import b64, fingerprint, unb64
from sealing.errors import SealingError

KNOWN_BROWSER_COOKIE = "__Host-viska-known"
KNOWN_BROWSER_S = 180 * 24 * 60 * 60
AUTH_BYTES, KEY_BYTES, NONCE_BYTES, WRAPPED_BYTES = 32, 32, 12, 48

Username = Annotated[str, msgspec.Meta(min_length=1, max_length=100)]
Short = Annotated[str, msgspec.Meta(max_length=100)]


class WhichUser(msgspec.Struct):
    """`POST /api/sign-in/parameters`"""

    username: Username


class SignInBody(msgspec.Struct):
    """`POST /api/sign-in`"""

    username: Username
    auth: Short
    code: Short


class Wrapped(msgspec.Struct):
    """An identity key that only her password opens."""

    nonce: Short
    sealed: Short


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
        its = await self._sign_in.parameters(_username(await read(request, WhichUser)))
        return answer(
            {"salt": b64(its.salt), "memory_kib": its.memory_kib, "passes": its.passes, "lanes": its.lanes}
        )

    async def sign_in(self, request: web.Request) -> web.Response:
        """Password and code."""
        body = await read(request, SignInBody)
        attempt = Attempt(
            username=_username(body),
            auth=_bytes(body.auth, AUTH_BYTES),
            code=body.code.replace(" ", ""),
            known_browser=request.cookies.get(KNOWN_BROWSER_COOKIE),
            session=request.cookies.get(SESSION_COOKIE),
        )
        signed_in = await self._sign_in.attempt(attempt, self._clock())
        response = answer(await self._described(signed_in.account))
        _set_cookies(response, signed_in)
        return response

    async def me(self, _request: web.Request, session: Session) -> web.Response:
        """The same answer as sign-in gave."""
        return answer(await self._described(session.account))

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
        key = _bytes(body.key, KEY_BYTES)
        wrapped = _bytes(body.wrapped.nonce, NONCE_BYTES), _bytes(body.wrapped.sealed, WRAPPED_BYTES)
        async with self._database.begin() as connection:
            await accounts.keep_keys(connection, session.account.id, key, wrapped)
            await audit.record(connection, self._clock(), session.account.username, "identity key made")
        return answer({"fingerprint": fingerprint(key)})

    async def _described(self, account: Account) -> dict[str, Any]:
        async with self._database.begin() as connection:
            certificate = await register.of_account(connection, account.id, self._clock())
            load_limit = await load.limit_of(connection, account.id)
        wrapped = account.wrapped and {"nonce": b64(account.wrapped[0]), "sealed": b64(account.wrapped[1])}
        return {
            "user": {
                "username": account.username,
                "name": account.name,
                "role": account.role,
                "centre": self._centre,
                "languages": account.languages,
                "load_limit": load_limit,
            },
            "wrapped": wrapped,
            "certificate": certificate,
        }


def _username(body: WhichUser | SignInBody) -> str:
    return body.username.strip().lower()


def _bytes(text: str, size: int) -> bytes:
    try:
        content = unb64(text)
    except SealingError:
        raise Refused("bad_request") from None
    if len(content) != size:
        raise Refused("bad_request")
    return content


def _set_cookies(response: web.Response, signed_in: SignedIn) -> None:
    response.set_cookie(
        SESSION_COOKIE, signed_in.session, path="/", secure=True, httponly=True, samesite="Strict"
    )
    response.set_cookie(
        KNOWN_BROWSER_COOKIE,
        signed_in.known_browser,
        max_age=KNOWN_BROWSER_S,
        path="/",
        secure=True,
        httponly=True,
        samesite="Strict",
    )
