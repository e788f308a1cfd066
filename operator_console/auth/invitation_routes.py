# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The way in of somebody who was invited: look at the invitation, then make the account from it."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from aiohttp import web

from operator_console.auth import codes, invitations, recovery
from operator_console.auth.console_key import ConsoleKey
from operator_console.auth.own_routes import code_address
from operator_console.auth.routes import AuthRoutes
from operator_console.auth.sign_in import SignIn
from operator_console.auth.wire import AUTH_BYTES, Short, bytes_of
from operator_console.errors import Refused
from operator_console.gateway import SESSION_COOKIE, ForStaff, Open, answer, read
from operator_console.sql import audit
from operator_console.sql.database import Database
from sealing.encoding import b64
from sealing.wrapped import PARAMETERS


class SecretBody(msgspec.Struct):
    """`POST /api/invitation`"""

    secret: Short


class AcceptBody(msgspec.Struct):
    """`POST /api/invitation/accept`: `auth` of the password she has chosen, and a code of her app."""

    secret: Short
    auth: Short
    code: Short


class InvitationRoutes:
    """The handlers, with what they need. `clock` gives seconds since 1970."""

    def __init__(
        self,
        database: Database,
        sign_in: SignIn,
        key: ConsoleKey,
        auth: AuthRoutes,
        centre: str,
        clock: Callable[[], float],
    ) -> None:
        self._database = database
        self._sign_in = sign_in
        self._key = key
        self._auth = auth
        self._centre = centre
        self._clock = clock

    def table(self) -> list[Open | ForStaff]:
        """Every route and who may call it. The secret has 256 bits, so that nobody finds one by trying."""
        return [
            Open("POST", "/api/invitation", self.look),
            Open("POST", "/api/invitation/accept", self.accept),
        ]

    async def look(self, request: web.Request) -> web.Response:
        """Who was invited, and what her browser and her code app need."""
        secret = (await read(request, SecretBody)).secret
        async with self._database.begin() as connection:
            found = await invitations.find(connection, secret, self._clock())
        username = found.new.username
        code_secret = self._key.open_code_secret(username, found.totp_sealed)
        return answer(
            {
                "username": username,
                "name": found.new.name,
                "role": found.new.role,
                "expires_at": found.expires_at,
                "parameters": {"salt": b64(found.salt), **vars(PARAMETERS)},
                "code_secret": code_secret,
                "code_address": code_address(username, code_secret, self._centre),
            }
        )

    async def accept(self, request: web.Request) -> web.Response:
        """Make the account, sign her in, and give her ten recovery codes, once."""
        body, now = await read(request, AcceptBody), self._clock()
        auth = bytes_of(body.auth, AUTH_BYTES)
        step = await self._proven(body, now)
        [auth_hash], drawn = await self._sign_in.hash_each([auth]), recovery.draw_codes()
        hashes = await self._sign_in.hash_each([code.encode() for code in drawn])
        old_session = request.cookies.get(SESSION_COOKIE)
        async with self._database.begin() as connection:
            account = await invitations.accept(connection, body.secret, auth_hash, step, now)
            await recovery.replace(connection, account.id, hashes)
            await audit.record(connection, now, account.username, "invitation accepted")
            signed_in = await self._sign_in.start(connection, account, old_session, now, "signed in")
        return await self._auth.welcomed(signed_in, {"recovery_codes": drawn})

    async def _proven(self, body: AcceptBody, now: float) -> int:
        """The step of the code: she has the secret in her app, or would be shut out at once.

        Raises:
            Refused: `no_invitation`, `wrong_code`.
        """
        async with self._database.begin() as connection:
            found = await invitations.find(connection, body.secret, now)
        secret = self._key.open_code_secret(found.new.username, found.totp_sealed)
        step = codes.step_of(body.code.replace(" ", ""), secret, now)
        if step is None:
            raise Refused("wrong_code")
        return step
