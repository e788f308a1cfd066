# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""A person's own account: her ways in, recovery codes, sessions."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pyotp
from aiohttp import web

from operator_console.auth import accounts, codes, passkeys, recovery, sessions
from operator_console.auth.accounts import ROLES
from operator_console.auth.console_key import ConsoleKey
from operator_console.auth.passkey_routes import ConfirmBody
from operator_console.auth.sessions import Session
from operator_console.auth.sign_in import SignIn
from operator_console.auth.wire import AUTH_BYTES, KNOWN_BROWSER_COOKIE, Long, Short, any_bytes, bytes_of
from operator_console.errors import Refused, TryAgain
from operator_console.gateway import ForStaff, Open, answer, read
from operator_console.sql import audit
from operator_console.sql.database import Database
from sealing.encoding import b64, fingerprint


class SessionBody(msgspec.Struct):
    """`POST /api/own/sessions/end`: the session called `name`; all but this one without."""

    name: Short | None = None


class CodeSecretBody(msgspec.Struct):
    """`POST /api/own/code-secret/confirm`: what was given before, and a code made with it."""

    pending: Long
    code: Short


class OwnRoutes:
    """The handlers, with what they need. `clock` gives seconds since 1970."""

    def __init__(
        self,
        database: Database,
        sign_in: SignIn,
        key: ConsoleKey,
        centre: str,
        clock: Callable[[], float],
    ) -> None:
        self._database = database
        self._sign_in = sign_in
        self._key = key
        self._centre = centre
        self._clock = clock

    def table(self) -> list[Open | ForStaff]:
        """Every route and who may call it."""
        return [
            ForStaff("GET", "/api/own", ROLES, self.own),
            ForStaff("POST", "/api/own/recovery-codes", ROLES, self.recovery_codes),
            ForStaff("POST", "/api/own/code-secret", ROLES, self.code_secret),
            ForStaff("POST", "/api/own/code-secret/confirm", ROLES, self.confirm_code_secret),
            ForStaff("POST", "/api/own/sessions/end", ROLES, self.end_sessions),
        ]

    async def own(self, _request: web.Request, session: Session) -> web.Response:
        """Everything that her account has beside the password."""
        account = session.account
        async with self._database.begin() as connection:
            keys = await passkeys.of_account(connection, account.id)
            live = await sessions.of_account(connection, account.id, self._clock())
            left = await recovery.left(connection, account.id)
        return answer(
            {
                "passkeys": [
                    {
                        "id": one.id,
                        "name": one.name,
                        "created_at": one.created_at,
                        "used_at": one.used_at,
                        "opens_key": one.wrapped is not None,
                    }
                    for one in keys
                ],
                "recovery_left": left,
                "sessions": [{**vars(one), "this": one.name == session.name} for one in live],
                "fingerprint": account.identity_key and fingerprint(account.identity_key),
            }
        )

    async def recovery_codes(self, request: web.Request, session: Session) -> web.Response:
        """Ten new ones, told once; the old ones are void."""
        await self._confirm(request, session)
        drawn = recovery.draw_codes()
        hashes = await self._sign_in.hash_each([code.encode() for code in drawn])
        async with self._database.begin() as connection:
            await recovery.replace(connection, session.account.id, hashes)
            await audit.record(connection, self._clock(), session.account.username, "recovery codes made")
        return answer({"codes": drawn})

    async def code_secret(self, request: web.Request, session: Session) -> web.Response:
        """A new secret for her code app. It counts when a code made with it comes back."""
        await self._confirm(request, session)
        username, secret = session.account.username, codes.new_secret()
        pending = b64(self._key.seal_code_secret(username, secret))
        address = code_address(username, secret, self._centre)
        return answer({"secret": secret, "address": address, "pending": pending})

    async def confirm_code_secret(self, request: web.Request, session: Session) -> web.Response:
        """The new secret is in her app: it takes the place of the old one."""
        body, account, now = await read(request, CodeSecretBody), session.account, self._clock()
        sealed = any_bytes(body.pending)
        try:
            secret = self._key.open_code_secret(account.username, sealed)
        except TryAgain:
            raise Refused("bad_request") from None
        step = codes.step_of(body.code.replace(" ", ""), secret, now)
        if step is None:
            raise Refused("wrong_code")
        async with self._database.begin() as connection:
            await accounts.renew_code_secret(connection, account.id, sealed, step)
            await audit.record(connection, now, account.username, "code secret renewed")
        return answer({})

    async def end_sessions(self, request: web.Request, session: Session) -> web.Response:
        """One of hers, or all but the one that asks."""
        body = await read(request, SessionBody)
        but = session.name if body.name is None else None
        async with self._database.begin() as connection:
            ended = await sessions.end_of_account(connection, session.account.id, name=body.name, but=but)
            await audit.record(connection, self._clock(), session.account.username, "sessions ended")
        return answer({"ended": ended})

    async def _confirm(self, request: web.Request, session: Session) -> None:
        body = await read(request, ConfirmBody)
        known = request.cookies.get(KNOWN_BROWSER_COOKIE)
        await self._sign_in.confirm(session.account, bytes_of(body.auth, AUTH_BYTES), known, self._clock())


def code_address(username: str, secret: str, centre: str) -> str:
    """What a code app reads: otpauth://…"""
    return pyotp.TOTP(secret).provisioning_uri(name=username, issuer_name=f"Viska {centre}")
