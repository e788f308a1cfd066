# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Puts together the routes of people: passkeys, own account, invitations, administration."""

from __future__ import annotations

from collections.abc import Callable

from letters.store import LetterStore
from operator_console.auth.console_key import ConsoleKey
from operator_console.auth.invitation_routes import InvitationRoutes
from operator_console.auth.own_routes import OwnRoutes
from operator_console.auth.passkey_routes import PasskeyRoutes
from operator_console.auth.people_routes import PeopleRoutes
from operator_console.auth.routes import AuthRoutes
from operator_console.auth.sign_in import SignIn
from operator_console.auth.webauthn_check import PasskeyCheck
from operator_console.keys.publisher import Publisher
from operator_console.sql.database import Database

Clock = Callable[[], float]


def people_routes(
    database: Database,
    key: ConsoleKey,
    publisher: Publisher,
    letters: LetterStore,
    origin: str,
    centre: str,
    clock: Clock,
) -> tuple[AuthRoutes, list[PasskeyRoutes | OwnRoutes | InvitationRoutes | PeopleRoutes]]:
    """Those of sign-in, which also find a request's session, and the others. `origin` is the console's."""
    sign_in = SignIn(database, key)
    auth = AuthRoutes(database, sign_in, centre, clock)
    return auth, [
        PasskeyRoutes(database, sign_in, key, PasskeyCheck(origin), auth, clock),
        OwnRoutes(database, sign_in, key, centre, clock),
        InvitationRoutes(database, sign_in, key, auth, centre, clock),
        PeopleRoutes(database, centre, key, publisher, letters, clock),
    ]
