# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The HTTP side of letter prekeys: a browser puts a new one, and gets its own shut seeds back."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from aiohttp import web

from operator_console.auth.accounts import AT_DESK
from operator_console.auth.sessions import Session
from operator_console.auth.wire import Wrapped, opened, shut
from operator_console.gateway import ForStaff, Open, answer, read
from operator_console.handover.routes import SignedBody
from operator_console.letters import prekeys
from operator_console.letters.prekeys import Made
from operator_console.letters.publisher import ReadersPublisher
from operator_console.sql import audit
from operator_console.sql.database import Database
from sealing.signed import Signed


class KeyBody(msgspec.Struct, forbid_unknown_fields=True):
    """`POST /api/letters/keys`"""

    certificate: SignedBody
    prekey: SignedBody
    wrapped: Wrapped


class LetterKeyRoutes:
    """The handlers, with what they need. `clock` gives seconds since 1970."""

    def __init__(
        self, database: Database, centre: str, publisher: ReadersPublisher, clock: Callable[[], float]
    ) -> None:
        self._database = database
        self._centre = centre
        self._publisher = publisher
        self._clock = clock

    def table(self) -> list[Open | ForStaff]:
        """Every route and who may call it."""
        return [
            ForStaff("GET", "/api/letters/keys", AT_DESK, self.look),
            ForStaff("POST", "/api/letters/keys", AT_DESK, self.put),
        ]

    async def look(self, _request: web.Request, session: Session) -> web.Response:
        """Her own letter prekeys with their shut seeds, newest first, and to whom one seals now.

        `own` is empty for who has no live certificate. The browser checks every reader itself."""
        now = self._clock()
        async with self._database.begin() as connection:
            own = await prekeys.own(connection, session.account.id, self._centre, now)
            readers = await prekeys.readers(connection, self._centre, now)
        mine = [
            {"id": one.id, "prekey": one.signed, "wrapped": shut(one.wrapped), "retired": one.retired}
            for one in own
        ]
        others = [{"certificate": one.certificate, "prekey": one.prekey} for one in readers]
        return answer({"own": mine, "readers": others})

    async def put(self, request: web.Request, session: Session) -> web.Response:
        """Hold a new letter prekey; her older ones are retired. Phones have it within a second or so."""
        body, now = await read(request, KeyBody), self._clock()
        made = Made(_signed(body.certificate), _signed(body.prekey), opened(body.wrapped))
        async with self._database.begin() as connection:
            if await prekeys.put(connection, session.account, self._centre, made, now):
                await audit.record(connection, now, session.account.username, "letter key made")
        self._publisher.changed()
        return answer({})


def _signed(body: SignedBody) -> Signed:
    return Signed(body=body.body, sig=body.sig)
