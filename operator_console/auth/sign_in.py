# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Signing in: the same path, the same work and the same answer whether the person exists or not."""

from __future__ import annotations

import asyncio
import os
from dataclasses import dataclass, field

from sqlalchemy.ext.asyncio import AsyncConnection

from operator_console.auth import accounts, codes, recovery, sessions
from operator_console.auth.accounts import Account, Secrets
from operator_console.auth.console_key import ConsoleKey
from operator_console.auth.guard import Guard
from operator_console.auth.hashing import Hasher, hash_auth
from operator_console.errors import Refused
from operator_console.sql import audit
from operator_console.sql.database import Database
from sealing.wrapped import PARAMETERS


@dataclass(frozen=True)
class Attempt:
    """One try: what the browser sent. `known_browser` and `session` are cookies."""

    username: str
    auth: bytes = field(repr=False)
    code: str = field(repr=False)
    known_browser: str | None = field(repr=False)
    session: str | None = field(repr=False)


@dataclass(frozen=True)
class SignedIn:
    """`session` and `known_browser` are the new cookies' values."""

    account: Account
    session: str = field(repr=False)
    known_browser: str = field(repr=False)


@dataclass(frozen=True)
class Second:
    """What came beside the password: the time step of a code, or a recovery code (its number and hash)."""

    step: int | None = None
    spare: tuple[int, str] | None = field(default=None, repr=False)

    @property
    def event(self) -> str:
        """For the audit log."""
        return "signed in, recovery code" if self.spare else "signed in"

    async def spend(self, connection: AsyncConnection, account_id: int) -> bool:
        """Use it up; False when it was used before."""
        if self.spare is not None:
            return await recovery.spend(connection, account_id, *self.spare)
        return self.step is not None and await accounts.use_step(connection, account_id, self.step)


class SignIn:
    """The use case, with what it needs."""

    def __init__(self, database: Database, key: ConsoleKey) -> None:
        self._database = database
        self._key = key
        self._guard = Guard(key)
        self._hasher = Hasher()
        self._nobodys_hash = hash_auth(os.urandom(32))
        self._nobodys_code = codes.new_secret()

    async def parameters(self, username: str) -> Secrets:
        """How her browser derives its keys from the password; made up, but always the same, for nobody."""
        return (await self._account_or_nobody(username)).secrets

    async def attempt(self, attempt: Attempt, now: float) -> SignedIn:
        """Sign in.

        Raises:
            Refused: `wrong`, whatever was wrong; `slow_down` with `wait_s`.
        """
        account = await self._account_or_nobody(attempt.username)
        charge = self._guard.admit(account.username, account.secrets.salt, attempt.known_browser, now)
        right = await self._hasher.matches(attempt.auth, account.secrets.auth_hash)
        second = await self._second(account, attempt.code, now)
        async with self._database.begin() as connection:
            # The code is spent only together with the right password: else a stranger could spend hers.
            if right and second and not account.disabled and await second.spend(connection, account.id):
                signed_in = await self.start(connection, account, attempt.session, now, second.event)
            else:
                signed_in = None
                # Who mistakes the field types a password here: of nobody's name nothing is kept.
                await audit.record(
                    connection, now, account.username if account.id else "unknown", "sign-in refused"
                )
        if signed_in is None:
            raise Refused("wrong")
        self._guard.succeeded(charge, now)
        return signed_in

    async def confirm(self, account: Account, auth: bytes, known_browser: str | None, now: float) -> None:
        """The password once more, before a way in is added: a stolen session alone must not make itself one.

        Raises:
            Refused: `wrong_password`; `slow_down` with `wait_s`.
        """
        charge = self._guard.admit(account.username, account.secrets.salt, known_browser, now)
        if not await self._hasher.matches(auth, account.secrets.auth_hash):
            raise Refused("wrong_password")
        self._guard.succeeded(charge, now)

    async def hash_each(self, secrets: list[bytes]) -> list[str]:
        """PHC strings, in order; not more at once than the machine bears."""
        return list(await asyncio.gather(*(self._hasher.hashed(one) for one in secrets)))

    async def start(
        self, connection: AsyncConnection, account: Account, old_session: str | None, now: float, event: str
    ) -> SignedIn:
        """A session of its own for somebody who has proven who she is; `event` is for the audit log."""
        await sessions.end(connection, old_session)
        token = await sessions.start(connection, account.id, now)
        await audit.record(connection, now, account.username, event)
        return SignedIn(account, token, self._guard.cookie(account.username, account.secrets.salt))

    async def _second(self, account: Account, code: str, now: float) -> Second | None:
        """The same work whoever it is: one look at the code, or one slow hash for a recovery code."""
        number = recovery.number_of(code)
        if number is None:
            step = codes.step_of(code, self._code_secret(account), now)
            return None if step is None else Second(step=step)
        async with self._database.begin() as connection:
            phc = await recovery.hash_of(connection, account.id, number)
        right = await self._hasher.matches(code.encode(), phc or self._nobodys_hash)
        return Second(spare=(number, phc)) if right and phc else None

    async def _account_or_nobody(self, username: str) -> Account:
        async with self._database.begin() as connection:
            return await accounts.find(connection, username) or self._nobody(username)

    def _nobody(self, username: str) -> Account:
        its = Secrets(
            salt=self._key.made_up_salt(username),
            memory_kib=PARAMETERS.memory_kib,
            passes=PARAMETERS.passes,
            lanes=PARAMETERS.lanes,
            auth_hash=self._nobodys_hash,
            totp_sealed=self._key.seal_code_secret(username, self._nobodys_code),
        )
        return Account(0, username, "", "", (), True, its, None, None)

    def _code_secret(self, account: Account) -> str:
        return self._key.open_code_secret(account.username, account.secrets.totp_sealed)
