# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""`/directory` for every reader, notices for the page."""

from __future__ import annotations

from collections.abc import Callable

from aiohttp import web

from operator_console.auth.accounts import ROLES
from operator_console.auth.sessions import Session
from operator_console.errors import TryAgain
from operator_console.gateway import ForStaff, Open, answer
from operator_console.keys import register
from operator_console.keys.notices import notices
from operator_console.keys.publisher import Publisher
from operator_console.sql.database import Database


class KeysRoutes:
    """The handlers, with what they need. `clock` gives seconds since 1970."""

    def __init__(self, database: Database, publisher: Publisher, clock: Callable[[], float]) -> None:
        self._database = database
        self._publisher = publisher
        self._clock = clock

    def table(self) -> list[Open | ForStaff]:
        """Every route and who may call it."""
        return [
            Open("GET", "/directory", self.directory),
            ForStaff("GET", "/api/notices", ROLES, self.notices),
        ]

    async def directory(self, _request: web.Request) -> web.Response:
        """The signed directory as it lies in the store, byte for byte."""
        text = self._publisher.text(self._clock())
        if text is None:
            raise TryAgain("no_directory")
        return web.Response(text=text, content_type="application/json")

    async def notices(self, _request: web.Request, session: Session) -> web.Response:
        """What ends within 30 days."""
        now = self._clock()
        async with self._database.begin() as connection:
            entries = await register.live(connection, now)
        return answer({"notices": notices(self._publisher.key_until, entries, session.account, now)})
