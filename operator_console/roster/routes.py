# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a counsellor's page asks for during a shift."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import msgspec
from aiohttp import web

from operator_console.auth.accounts import AT_DESK
from operator_console.auth.sessions import Session
from operator_console.gateway import ForStaff, Open, answer, read
from operator_console.roster import outcomes
from operator_console.sql.database import Database


class RosterRoutes:
    """The handlers, with what they need. `clock` gives seconds since 1970."""

    def __init__(self, database: Database, site: Mapping[str, Any], clock: Callable[[], float]) -> None:
        self._database = database
        self._site = dict(site)
        self._clock = clock

    def table(self) -> list[Open | ForStaff]:
        """Every route and who may call it."""
        return [
            Open("GET", "/api/site", self.site),
        ]

    async def site(self, _request: web.Request) -> web.Response:
        """What everybody may know."""
        return answer(self._site)
