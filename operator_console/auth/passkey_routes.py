# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Passkeys over HTTP: sign in with one without naming oneself, add one, name it, take it away."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from aiohttp import web

from operator_console.auth import accounts, passkeys
from operator_console.auth.accounts import AT_DESK, ROLES, Account
from operator_console.auth.console_key import ConsoleKey
from operator_console.auth.passkeys import Passkey
from operator_console.auth.routes import AuthRoutes
from operator_console.auth.sessions import Session
from operator_console.auth.sign_in import SignIn
from operator_console.auth.webauthn_check import ALGORITHMS, PasskeyCheck, Spoken
from operator_console.auth.wire import (
    AUTH_BYTES,
    KNOWN_BROWSER_COOKIE,
    Asserted,
    Long,
    Short,
    Wrapped,
    any_bytes,
    bytes_of,
    opened,
)
from operator_console.errors import Refused
from operator_console.gateway import SESSION_COOKIE, ForStaff, Open, answer, read
from operator_console.sql import audit
from operator_console.sql.database import Database
from sealing.encoding import b64

SIGNING_IN = "sign-in"


class ConfirmBody(msgspec.Struct):
    """`POST /api/passkeys/challenge`: the password once more, as `auth`."""

    auth: Short


class NewBody(msgspec.Struct):
    """`POST /api/passkeys`. The output of its PRF is not here and never leaves the browser."""

    name: Short
    client_data: Long
    attestation: Long
    wrapped: Wrapped | None = None


class NameBody(msgspec.Struct):
    """`POST /api/passkeys/rename`"""

    id: int
    name: Short


class WhichBody(msgspec.Struct):
    """`POST /api/passkeys/remove`"""

    id: int


class PasskeyRoutes:
    """The handlers, with what they need. `clock` gives seconds since 1970."""

    def __init__(
        self,
        database: Database,
        sign_in: SignIn,
        key: ConsoleKey,
        check: PasskeyCheck,
        auth: AuthRoutes,
        clock: Callable[[], float],
    ) -> None:
        self._database = database
        self._sign_in = sign_in
        self._key = key
        self._check = check
        self._auth = auth
        self._clock = clock

    def table(self) -> list[Open | ForStaff]:
        """Every route and who may call it."""
        return [
            Open("POST", "/api/passkey/challenge", self.challenge),
            Open("POST", "/api/passkey/sign-in", self.sign_in),
            ForStaff("POST", "/api/passkeys/challenge", ROLES, self.challenge_new),
            ForStaff("POST", "/api/passkeys", ROLES, self.add),
            ForStaff("POST", "/api/passkeys/rename", ROLES, self.rename),
            ForStaff("POST", "/api/passkeys/remove", ROLES, self.remove),
        ]

    async def challenge(self, _request: web.Request) -> web.Response:
        """What a passkey is asked to sign. Nobody is named, so nothing is told of who has an account."""
        made = self._check.challenges.make(SIGNING_IN, self._clock())
        return answer({"challenge": b64(made), "host": self._check.host})

    async def sign_in(self, request: web.Request) -> web.Response:
        """The passkey's answer; whatever is wrong with it is one refusal."""
        spoken, now = (await read(request, Asserted)).spoken(), self._clock()
        passkey, account = await self._owner(spoken)
        sign_count = await self._checked(spoken, passkey, account, now)
        async with self._database.begin() as connection:
            await passkeys.used(connection, passkey, sign_count, now)
            old_session = request.cookies.get(SESSION_COOKIE)
            signed_in = await self._sign_in.start(connection, account, old_session, now, "signed in, passkey")
        return await self._auth.welcomed(signed_in)

    async def _owner(self, spoken: Spoken) -> tuple[Passkey, Account]:
        """Raises Refused `unknown_passkey`, also for an account that is shut."""
        async with self._database.begin() as connection:
            passkey = await passkeys.find(connection, spoken.credential)
            account = await accounts.of_id(connection, passkey.account_id) if passkey else None
        if passkey is None or account is None or account.disabled:
            raise Refused("unknown_passkey")
        return passkey, account

    async def _checked(self, spoken: Spoken, passkey: Passkey, account: Account, now: float) -> int:
        """The new counter. A refusal is recorded: it may be a copy of her passkey."""
        try:
            return self._check.asserted(spoken, SIGNING_IN, passkey.known, now)
        except Refused:
            async with self._database.begin() as connection:
                await audit.record(connection, now, account.username, "passkey refused")
            raise

    async def challenge_new(self, request: web.Request, session: Session) -> web.Response:
        """What a new passkey is made with, after the password was given once more."""
        body, account = await read(request, ConfirmBody), session.account
        known, now = request.cookies.get(KNOWN_BROWSER_COOKIE), self._clock()
        await self._sign_in.confirm(account, bytes_of(body.auth, AUTH_BYTES), known, now)
        async with self._database.begin() as connection:
            there = await passkeys.of_account(connection, account.id)
        return answer(
            {
                "challenge": b64(self._check.challenges.make(_adding(session), now)),
                "host": self._check.host,
                "owner": b64(self._key.passkey_owner(account.username)),
                "algorithms": ALGORITHMS,
                "known": [b64(one.known.credential) for one in there],
            }
        )

    async def add(self, request: web.Request, session: Session) -> web.Response:
        """Keep a passkey that was made just now, and her identity key as it shuts it."""
        body, now = await read(request, NewBody), self._clock()
        spoken = Spoken(b"", any_bytes(body.client_data), any_bytes(body.attestation))
        account = session.account
        if body.wrapped and (account.role not in AT_DESK or account.wrapped is None):
            raise Refused("bad_request")
        new = self._check.registered(spoken, _adding(session), now)
        async with self._database.begin() as connection:
            shut = opened(body.wrapped) if body.wrapped else None
            await passkeys.add(connection, account.id, new, body.name, shut, now)
            await audit.record(connection, now, account.username, "passkey added")
        return answer({})

    async def rename(self, request: web.Request, session: Session) -> web.Response:
        """Another name, for her own eyes."""
        body = await read(request, NameBody)
        async with self._database.begin() as connection:
            await passkeys.rename(connection, session.account.id, body.id, body.name)
        return answer({})

    async def remove(self, request: web.Request, session: Session) -> web.Response:
        """Take one away. It is never the last way in: password and code stay."""
        body = await read(request, WhichBody)
        async with self._database.begin() as connection:
            await passkeys.remove(connection, session.account.id, body.id)
            await audit.record(connection, self._clock(), session.account.username, "passkey removed")
        return answer({})


def _adding(session: Session) -> str:
    """Bound to the session, so that a challenge confirmed in one is of no use in another."""
    return f"add {session.account.username} {session.name}"
