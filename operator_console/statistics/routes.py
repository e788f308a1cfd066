# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The HTTP side of statistics: closings in, reports of whole periods out. No answer is about one member of
staff."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cache
from typing import Annotated, Any, Literal

import msgspec
from aiohttp import web
from sqlalchemy.ext.asyncio import AsyncConnection

from content.fluent_text import parse, words
from content.load import load
from operator_console.auth.accounts import AT_DESK
from operator_console.auth.sessions import Session
from operator_console.errors import Refused
from operator_console.gateway import ForStaff, Open, answer, read
from operator_console.sql import audit
from operator_console.sql.database import Database
from operator_console.statistics import by_hand
from operator_console.statistics.closings import Closing, counts_of
from operator_console.statistics.counters import CLOSINGS, Counters, day_of
from operator_console.statistics.export import FORMATS, export
from operator_console.statistics.periods import KINDS, Period, period, recent, up_to
from operator_console.statistics.report import Figures, report
from operator_console.statistics.suppression import shown
from operator_console.statistics.template import ALL, Template

READERS = (*AT_DESK, "administrator")
LEADS = ("shift_lead", "administrator")
COURSE = 12
_MOST = 1_000_000

PeriodName = Annotated[str, msgspec.Meta(max_length=8)]


class ExportBody(msgspec.Struct):
    """`POST /api/statistics/exports`"""

    period: PeriodName
    format: Literal["xlsx", "csv"]
    locale: Literal["sv", "en"]


class FigureBody(msgspec.Struct):
    """`POST /api/statistics/figures`. `day` is YYYY-MM-DD."""

    indicator: Annotated[str, msgspec.Meta(max_length=20)]
    day: date
    number: Annotated[int, msgspec.Meta(ge=0, le=_MOST)]


class StatisticsRoutes:
    """The handlers, with what they need. `clock` gives seconds since 1970."""

    def __init__(
        self,
        database: Database,
        centre: str,
        counters: Counters,
        template: Template,
        clock: Callable[[], float],
    ) -> None:
        self._database = database
        self._centre = centre
        self._counters = counters
        self._template = template
        self._clock = clock

    def table(self) -> list[Open | ForStaff]:
        """Every route and who may call it."""
        return [
            ForStaff("POST", "/api/closings", AT_DESK, self.count_closing),
            ForStaff("GET", "/api/statistics", READERS, self.statistics),
            ForStaff("GET", "/api/statistics/periods", READERS, self.periods),
            ForStaff("POST", "/api/statistics/exports", READERS, self.export),
            ForStaff("POST", "/api/statistics/figures", LEADS, self.enter_figure),
        ]

    async def count_closing(self, request: web.Request, _session: Session) -> web.Response:
        """One more chat that ended so; who had it, when and with whom is not kept."""
        counts = counts_of(await read(request, Closing), self._template)
        async with self._database.begin() as connection:
            await self._counters.add(connection, CLOSINGS, 1, counts, self._clock())
        return answer({})

    async def periods(self, _request: web.Request, _session: Session) -> web.Response:
        """The names of the periods that can be asked for, newest first."""
        today = day_of(self._clock())
        return answer({kind: [one.name for one in recent(kind, today)] for kind in KINDS})

    async def statistics(self, request: web.Request, _session: Session) -> web.Response:
        """`?period=`: one whole calendar period."""
        return answer(await self._report(request.query.get("period", "")))

    async def export(self, request: web.Request, session: Session) -> web.Response:
        """The same as a file. That somebody took it out of the console is in the audit log."""
        body = await read(request, ExportBody)
        seen = await self._report(body.period)
        file = export(body.format, seen, _words(body.locale), body.locale)
        async with self._database.begin() as connection:
            event = f"statistics exported as {body.format}"
            await audit.record(connection, self._clock(), session.account.username, event, body.period)
        return web.Response(body=file, headers={"Content-Type": FORMATS[body.format]})

    async def enter_figure(self, request: web.Request, session: Session) -> web.Response:
        """A figure that no counter gives, such as trainings held."""
        body = await read(request, FigureBody)
        if body.indicator not in {one.id for one in self._template.indicators if one.by_hand}:
            raise Refused("bad_request")
        now = self._clock()
        if body.day > day_of(now):
            raise Refused("bad_request")
        async with self._database.begin() as connection:
            await by_hand.enter(connection, self._centre, body.indicator, body.day, body.number)
            subject = f"{body.indicator} {body.day}"
            await audit.record(connection, now, session.account.username, "figure entered", subject)
        return answer({})

    async def _report(self, name: str) -> dict[str, Any]:
        chosen, today = period(name), day_of(self._clock())
        if chosen.start > today:
            raise Refused("bad_request")
        async with self._database.begin() as connection:
            figures = Figures(
                await self._counters.before(connection, chosen.start),
                await self._counters.before(connection, chosen.end),
            )
            entered = await by_hand.entered(connection, self._centre, chosen)
            course = await self._course(connection, chosen)
        head = {"period": chosen.name, "start": chosen.start.isoformat(), "end": chosen.end.isoformat()}
        tables = report(figures, self._template, entered)
        return {**head, "kind": chosen.kind, "running": chosen.end > today, "course": course, **tables}

    async def _course(self, connection: AsyncConnection, last: Period) -> list[dict[str, Any]]:
        """How many chats ended in each of the periods that lead up to this one, the oldest first."""
        key, course = (ALL, "all"), []
        for one in reversed(up_to(last, COURSE)):
            before, after = [
                (await self._counters.before(connection, day, only=ALL))[key] for day in (one.start, one.end)
            ]
            course.append({"period": one.name, "count": shown(before, after)})
        return course


@cache
def _texts(locale: str) -> dict[str, str]:
    shown = load().shown(locale)
    own = {key: text for key, text in shown.items() if key.startswith("console-")}
    return {key: words(parse(text).messages[key]) for key, text in own.items()}


def _words(locale: str) -> Callable[[str], str]:
    """The texts of the console's catalogue; a missing one is its key, wrong in sight."""
    return lambda key: _texts(locale).get(f"console-{key}", key)
