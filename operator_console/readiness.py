# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""`/healthz`: the process answers. `/readyz`: it can do its work, or what is missing for that."""

from __future__ import annotations

from collections.abc import Callable

from aiohttp import web
from sqlalchemy import text

from operator_console.errors import TryAgain
from operator_console.gateway import ForStaff, Open, answer
from operator_console.keys.dates import days_left, ends_soon
from operator_console.keys.publisher import Publisher
from operator_console.sql.database import Database


class Readiness:
    """The two handlers. `clock` gives seconds since 1970."""

    def __init__(self, database: Database, publisher: Publisher, clock: Callable[[], float]) -> None:
        self._database = database
        self._publisher = publisher
        self._clock = clock

    def table(self) -> list[Open | ForStaff]:
        """Every route and who may call it."""
        return [Open("GET", "/healthz", self.healthz), Open("GET", "/readyz", self.readyz)]

    async def healthz(self, _request: web.Request) -> web.Response:
        """Always 200."""
        return answer({"ok": True})

    async def readyz(self, _request: web.Request) -> web.Response:
        """200, or 503 with `missing`; `warnings` say what will end."""
        missing = set(self._publisher.missing)
        if not await self._database_answers():
            missing.add("database_away")
        until, now = self._publisher.key_until, self._clock()
        soon = until is not None and ends_soon(until, now)
        warnings = [{"code": "directory_key_ends", "days": days_left(until, now)}] if until and soon else []
        body = {"ready": not missing, "missing": sorted(missing), "warnings": warnings}
        return answer(body, 503 if missing else 200)

    async def _database_answers(self) -> bool:
        try:
            async with self._database.begin() as connection:
                await connection.execute(text("SELECT 1"))
        except TryAgain:
            return False
        return True
