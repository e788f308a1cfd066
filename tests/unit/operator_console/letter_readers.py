# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Counsellors with letter prekeys, made as their browsers make them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from operator_console.auth import accounts
from operator_console.auth.accounts import Account, NewAccount
from operator_console.keys import register
from operator_console.letters import prekeys
from sealing.encoding import unb64
from sealing.letter_keys import LetterPrekey, fresh_prekey
from sealing.signed import Signed
from sealing.suite import signing_key
from tests.unit.operator_console.browser import Browser
from tests.unit.operator_console.centre import NOW, Centre, drawn
from tests.unit.operator_console.running import Running


@dataclass(frozen=True)
class Counsellor:
    """Somebody whose key the root has signed."""

    account: Account
    identity: Ed25519PrivateKey
    certificate: Signed

    def fresh(self, now: float = NOW, centre: str = "norr") -> LetterPrekey:
        """A new letter prekey."""
        return fresh_prekey(self.identity, centre, self.certificate, int(now))

    def body(self, fresh: LetterPrekey) -> dict[str, Any]:
        """As it is posted."""
        return {"certificate": self.certificate, "prekey": fresh.signed, "wrapped": fresh.wrapped}


async def counsellor(centre: Centre, name: str = "maja", role: str = "counsellor") -> Counsellor:
    """With an account and a certificate; no letter prekey yet. All have Maja's password: deriving is slow."""
    async with centre.database.begin() as connection:
        new = NewAccount(name, name.title(), role, ("sv", "en"))
        await accounts.add(connection, new, drawn("maja").kept, NOW)
        account = await accounts.existing(connection, name)
    return await certified(centre, account)


async def certified(centre: Centre, account: Account) -> Counsellor:
    """The root signs this account's new key."""
    identity = signing_key()
    await centre.certify(account, identity)
    async with centre.database.begin() as connection:
        certificate = await register.of_account(connection, account.id, NOW)
        account = await accounts.of_id(connection, account.id)
    assert certificate is not None
    return Counsellor(account, identity, certificate)


async def put(centre: Centre, who: Counsellor, now: float = NOW) -> LetterPrekey:
    """A new letter prekey of hers, kept at `now`."""
    fresh = who.fresh(now)
    shut = unb64(fresh.wrapped["nonce"]), unb64(fresh.wrapped["sealed"])
    made = prekeys.Made(who.certificate, fresh.signed, shut)
    async with centre.database.begin() as connection:
        await prekeys.put(connection, who.account, centre.site.centre, made, now)
    return fresh


async def at_desk(
    running: Running, name: str = "maja", role: str = "counsellor"
) -> tuple[Browser, Counsellor]:
    """Signed in and certified."""
    who = await certified(running.centre, await running.centre.add(name, role))
    browser = running.browser()
    assert (await running.sign_in(browser, name)).status == 200
    return browser, who
