# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The HTTP side of what a centre registers: facts, decisions, co-operation, hours, and what is held."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import msgspec
from aiohttp import web
from sqlalchemy.ext.asyncio import AsyncConnection

from letters.store import LetterStore
from operator_console.auth.accounts import AT_DESK, ROLES
from operator_console.auth.sessions import Session
from operator_console.centre import decisions, holdings, hours_check, papers
from operator_console.centre.decisions import Cooperation, Decisions
from operator_console.centre.facts import Facts
from operator_console.centre.hours import Hours
from operator_console.centre.papers import Change, Content, Kind
from operator_console.centre.public_hours import HoursPublisher
from operator_console.centre.red_days import EVES
from operator_console.datafolder import DataFolder
from operator_console.errors import Refused
from operator_console.gateway import ForStaff, Open, answer, read
from operator_console.site import Site
from operator_console.sql.database import Database
from sealing.encoding import fingerprint

ADMINISTRATOR = ("administrator",)
PLANNERS = ("shift_lead", "administrator")
# Hours with a hundred exceptions and twenty languages of their own; more is no plan.
Saving = Callable[[AsyncConnection, web.Request, Session], Awaitable[int]]


class FactsBody(msgspec.Struct, forbid_unknown_fields=True):
    """`POST /api/centre/facts`. `version` is the one in sight."""

    version: int
    content: Facts


class DecisionsBody(msgspec.Struct, forbid_unknown_fields=True):
    """`POST /api/centre/decisions`"""

    version: int
    content: Decisions


class CooperationBody(msgspec.Struct, forbid_unknown_fields=True):
    """`POST /api/centre/cooperation`"""

    version: int
    content: Cooperation


class HoursBody(msgspec.Struct, forbid_unknown_fields=True):
    """`POST /api/centre/hours`"""

    version: int
    content: Hours


class HoursToCheck(msgspec.Struct, forbid_unknown_fields=True):
    """`POST /api/centre/hours/check`"""

    content: Hours


class CentreRoutes:
    """The handlers, with what they need. Of live chats (`store`) and of letters they only count."""

    def __init__(
        self,
        database: Database,
        site: Site,
        data: DataFolder,
        store: holdings.Scanner,
        letters: LetterStore,
        publisher: HoursPublisher,
        clock: Callable[[], float],
    ) -> None:
        self._database = database
        self._site = site
        self._data = data
        self._store = store
        self._letters = letters
        self._publisher = publisher
        self._clock = clock

    def table(self) -> list[Open | ForStaff]:
        """Every route and who may call it."""
        return [
            ForStaff("GET", "/api/centre/ready", ROLES, self.ready),
            ForStaff("GET", "/api/centre/facts", ADMINISTRATOR, self.facts),
            ForStaff("POST", "/api/centre/facts", ADMINISTRATOR, self.keep_facts),
            ForStaff("GET", "/api/centre/decisions", ADMINISTRATOR, self.decisions),
            ForStaff("POST", "/api/centre/decisions", ADMINISTRATOR, self.keep_decisions),
            ForStaff("GET", "/api/centre/cooperation", ADMINISTRATOR, self.cooperation),
            ForStaff("POST", "/api/centre/cooperation", ADMINISTRATOR, self.keep_cooperation),
            ForStaff("GET", "/api/centre/hours", (*AT_DESK, "administrator"), self.hours),
            ForStaff("POST", "/api/centre/hours", PLANNERS, self.keep_hours),
            ForStaff("POST", "/api/centre/hours/check", PLANNERS, self.check_hours),
            ForStaff("GET", "/api/centre/holdings", ADMINISTRATOR, self.holdings),
        ]

    async def ready(self, _request: web.Request, _session: Session) -> web.Response:
        """What must be registered before anybody goes on duty, and what phones read of the hours."""
        paper = await self._paper(papers.DECISIONS)
        public = await self._publisher.text(self._clock())
        hours = None if public is None else msgspec.json.decode(public)
        return answer({"missing": decisions.missing(paper.content), "hours": hours})

    async def facts(self, _request: web.Request, _session: Session) -> web.Response:
        """The facts, and what of the centre stands in site.json and changes with a release only."""
        site = self._site
        fixed = {
            "name": site.name,
            "title": site.title,
            "exit_url": site.exit_url,
            "region": site.region,
            "fingerprint": fingerprint(site.root),
        }
        return await self._shown(papers.FACTS, {"site": fixed})

    async def keep_facts(self, request: web.Request, session: Session) -> web.Response:
        """Register them."""
        body = await read(request, FactsBody)
        return await self._kept(papers.FACTS, body.content, body.version, session)

    async def decisions(self, _request: web.Request, _session: Session) -> web.Response:
        """The board's decisions, and what is missing of them."""
        paper = await self._paper(papers.DECISIONS)
        return answer({**_both(paper), "missing": decisions.missing(paper.content)})

    async def keep_decisions(self, request: web.Request, session: Session) -> web.Response:
        """Register them. What was complete stays complete: taking a decision back would shut the centre."""
        body = await read(request, DecisionsBody)
        before = await self._paper(papers.DECISIONS)
        if body.content.demo and not before.content.demo:
            raise Refused("bad_request")
        if before.version and not decisions.missing(before.content) and decisions.missing(body.content):
            raise Refused("decision_taken_back")
        return await self._kept(papers.DECISIONS, body.content, body.version, session)

    async def cooperation(self, _request: web.Request, _session: Session) -> web.Response:
        """The ten guidelines."""
        return await self._shown(papers.COOPERATION, {"guidelines": decisions.GUIDELINES})

    async def keep_cooperation(self, request: web.Request, session: Session) -> web.Response:
        """Register them."""
        body = await read(request, CooperationBody)
        return await self._kept(papers.COOPERATION, body.content, body.version, session)

    async def hours(self, _request: web.Request, _session: Session) -> web.Response:
        """The hours, and what they mean for the next two weeks."""
        paper = await self._paper(papers.HOURS)
        preview = hours_check.preview(paper.content, self._clock())
        facts = await self._paper(papers.FACTS)
        more = {"preview": preview, "eves": list(EVES.values()), "languages": facts.content.languages}
        return answer({**_both(paper), **more})

    async def keep_hours(self, request: web.Request, session: Session) -> web.Response:
        """Register them; phones have them within a second or so."""
        body = await read(request, HoursBody)
        return await self._kept(papers.HOURS, body.content, body.version, session)

    async def check_hours(self, request: web.Request, _session: Session) -> web.Response:
        """What is wrong with hours that somebody is writing, or what they would mean."""
        hours = (await read(request, HoursToCheck)).content
        found = hours_check.findings(hours)
        preview = [] if found else hours_check.preview(hours, self._clock())
        return answer({"findings": [vars(finding) for finding in found], "preview": preview})

    async def holdings(self, _request: web.Request, _session: Session) -> web.Response:
        """What the servers hold at this moment."""
        async with self._database.begin() as connection:
            rows = await holdings.tables(connection)
        letters = await holdings.in_letters(self._letters, self._clock())
        store = await holdings.live_store(self._store)
        note_days = (await self._paper(papers.DECISIONS)).content.note_days
        held = {"tables": rows, "letters": letters, "store": store, "files": holdings.files(self._data)}
        return answer({**held, "at": int(self._clock()), "note_days": note_days})

    async def _paper(self, kind: Kind[Content]) -> papers.Paper[Content]:
        async with self._database.begin() as connection:
            return await papers.read(connection, self._site.centre, kind)

    async def _shown(self, kind: Kind[Content], more: dict[str, Any]) -> web.Response:
        return answer({**_both(await self._paper(kind)), **more})

    async def _kept(
        self, kind: Kind[Content], content: Content, version: int, session: Session
    ) -> web.Response:
        change = Change(session.account.username, self._clock(), version)
        async with self._database.begin() as connection:
            kept = await papers.keep(connection, self._site.centre, kind, content, change)
        self._publisher.changed()
        return answer({"version": kept})


def _both(paper: papers.Paper[Any]) -> dict[str, Any]:
    return {"content": paper.content, "version": paper.version}
