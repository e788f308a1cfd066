# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The HTTP side of the hand-over between shifts. Nothing here can be opened by the server."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated

import msgspec
from aiohttp import web
from msgspec import Meta

from operator_console.auth.accounts import AT_DESK
from operator_console.auth.sessions import Session
from operator_console.gateway import ForStaff, Open, answer, read
from operator_console.handover import store
from operator_console.sql.database import Database

B64 = Annotated[str, Meta(pattern=r"^[A-Za-z0-9_-]+\Z", max_length=6_000)]


class SignedBody(msgspec.Struct, forbid_unknown_fields=True):
    """A signed object as it travels (docs/protocol.md, section 2)."""

    body: B64
    sig: B64

    def plain(self) -> dict[str, str]:
        return {"body": self.body, "sig": self.sig}


class KeyBody(msgspec.Struct, forbid_unknown_fields=True):
    """`POST /api/handover/key`"""

    key: SignedBody
    certificate: SignedBody


class NoteBody(msgspec.Struct, forbid_unknown_fields=True):
    """`POST /api/handover`: `copies` by reader, as `GET /api/handover` names them."""

    certificate: SignedBody
    copies: Annotated[dict[int, B64], Meta(min_length=1, max_length=500)]


class HandoverRoutes:
    """The handlers, with what they need."""

    def __init__(self, database: Database, clock: Callable[[], float]) -> None:
        self._database = database
        self._clock = clock

    def table(self) -> list[Open | ForStaff]:
        """Every route and who may call it."""
        return [
            ForStaff("GET", "/api/handover", AT_DESK, self.look),
            ForStaff("POST", "/api/handover", AT_DESK, self.write),
            ForStaff("POST", "/api/handover/key", AT_DESK, self.put_key),
        ]

    async def look(self, _request: web.Request, session: Session) -> web.Response:
        """Whose keys a note may be sealed to, and the notes of the last 24 hours for this reader."""
        now = self._clock()
        async with self._database.begin() as connection:
            await store.forget_old(connection, now)
            keys = await store.readers(connection)
            notes = await store.notes_for(connection, session.account.id, now)
        return answer({"keys": keys, "notes": notes})

    async def write(self, request: web.Request, _session: Session) -> web.Response:
        """Keep a sealed note for a day. Who wrote it is signed in it: the server need not be believed."""
        body = await read(request, NoteBody)
        now = self._clock()
        async with self._database.begin() as connection:
            await store.forget_old(connection, now)
            await store.put(connection, body.certificate.plain(), body.copies, now)
        return answer({})

    async def put_key(self, request: web.Request, session: Session) -> web.Response:
        """Hold the public note key that this browser signed."""
        body = await read(request, KeyBody)
        async with self._database.begin() as connection:
            key, certificate = body.key.plain(), body.certificate.plain()
            await store.put_key(connection, session.account.id, key, certificate)
        return answer({})
