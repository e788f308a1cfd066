# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""A small centre to test with: real root, real database, fixed time."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import insert

from operator_console.auth import accounts
from operator_console.auth.accounts import Account, NewAccount
from operator_console.auth.console_key import ConsoleKey
from operator_console.auth.enrolment import Drawn, draw
from operator_console.centre.decisions import Decision, Decisions
from operator_console.datafolder import DataFolder
from operator_console.keys import ceremony, register
from operator_console.site import Site
from operator_console.sql.centre_tables import papers
from operator_console.sql.database import Database
from sealing.suite import verify_key

NOW = 1_790_000_000.0
CONSOLE_SECRET = bytes(range(32))
DECIDED = Decisions(
    board=Decision("SN 2026/17", "2026-03-02"),
    legal_basis="SoL (2025:400) 11 kap. 5 §",
    documentation=Decision("SN 2026/18", "2026-03-02"),
    responsible="Eva Berg, enhetschef",
    note_days=30,
)


@dataclass(frozen=True)
class Centre:
    """What most tests need."""

    data: DataFolder
    site: Site
    root: Ed25519PrivateKey
    database: Database
    key: ConsoleKey

    async def decide(self, decisions: Decisions = DECIDED) -> None:
        """What the board decided, registered before the test begins: not in the audit log."""
        values = {"version": 1, "changed_at": int(NOW), "text": msgspec.json.encode(decisions).decode()}
        async with self.database.begin() as connection:
            await connection.execute(
                insert(papers).values(centre=self.site.centre, kind="decisions", **values)
            )

    async def add(self, username: str = "maja", role: str = "counsellor") -> Account:
        """An account with the secrets that `drawn` gives."""
        async with self.database.begin() as connection:
            new = NewAccount(username, username.title(), role, ("sv", "en"))
            await accounts.add(connection, new, drawn(username).kept, NOW)
            return await accounts.existing(connection, username)

    async def certify(self, account: Account, identity: Ed25519PrivateKey, now: float = NOW) -> str:
        """Give the account an identity key with a certificate; the certificate's id."""
        key = verify_key(identity)
        signed = ceremony.certify(self.root, self.site, "counsellor", account.name, key, now)
        entry = ceremony.entry(signed, self.site, account.id, now)
        async with self.database.begin() as connection:
            if account.identity_key is None:
                await accounts.keep_keys(connection, account.id, key, (bytes(12), bytes(48)))
            await register.add(connection, entry)
        return entry.id


@cache
def drawn(username: str) -> Drawn:
    """Secrets of that username, derived once for all tests: it is slow on purpose."""
    return draw(username, ConsoleKey(CONSOLE_SECRET))
