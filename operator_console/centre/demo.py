# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a demo's made-up centre has registered: open always, made-up decisions that say so."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from operator_console.centre import papers
from operator_console.centre.decisions import DEFAULT_NOTE_DAYS, Decision, Decisions
from operator_console.centre.facts import Facts
from operator_console.centre.hours import Hours, Times
from operator_console.centre.papers import Change
from operator_console.sql.audit import COMMAND_LINE

OFFICE = (Times("09:00", "17:00"),)


async def seed(connection: AsyncConnection, centre: str, languages: tuple[str, ...], now: float) -> None:
    """Register it in a fresh database.

    Raises:
        Refused: `changed_meanwhile`: the database is not fresh.
    """
    today = datetime.fromtimestamp(now, UTC).strftime("%Y-%m-%d")
    decided = Decision("DEMO 1", today)
    decisions = Decisions(
        board=decided,
        legal_basis="DEMO: socialtjänstlagen (2025:400) 11 kap. 5 §",
        documentation=Decision("DEMO 2", today),
        responsible="DEMO",
        note_days=DEFAULT_NOTE_DAYS,
        demo=True,
    )
    change = Change(COMMAND_LINE, now, 0)
    await papers.keep(connection, centre, papers.DECISIONS, decisions, change)
    hours = Hours(always_open=True, week=(OFFICE,) * 5 + ((), ()))
    await papers.keep(connection, centre, papers.HOURS, hours, change)
    await papers.keep(connection, centre, papers.FACTS, Facts(languages=languages), change)
