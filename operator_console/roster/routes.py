# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What everybody may know of the centre."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from aiohttp import web

from operator_console.gateway import ForStaff, Open, answer


class RosterRoutes:
    """The handlers, with what they need."""

    def __init__(self, site: Mapping[str, Any]) -> None:
        self._site = dict(site)

    def table(self) -> list[Open | ForStaff]:
        """Every route and who may call it."""
        return [Open("GET", "/api/site", self.site)]

    async def site(self, _request: web.Request) -> web.Response:
        """What everybody may know."""
        return answer(self._site)
