# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Figures that people enter with a date: trainings, joint meetings, routines in force. Never one person's."""

from __future__ import annotations

from datetime import date

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from operator_console.sql.statistics_tables import hand_figures
from operator_console.statistics.periods import Period


async def enter(connection: AsyncConnection, centre: str, indicator: str, day: date, number: int) -> None:
    """The figure of that day, in place of one that was entered before."""
    c = hand_figures.c
    this = (c.centre == centre, c.indicator == indicator, c.day == day.isoformat())
    await connection.execute(delete(hand_figures).where(*this))
    row = {"centre": centre, "indicator": indicator, "day": day.isoformat(), "number": number}
    await connection.execute(insert(hand_figures).values(**row))


async def entered(
    connection: AsyncConnection, centre: str, period: Period
) -> dict[str, list[tuple[str, int]]]:
    """Indicator -> (day, number) of the period, by day."""
    c = hand_figures.c
    within = (c.centre == centre, c.day >= period.start.isoformat(), c.day < period.end.isoformat())
    query = select(c.indicator, c.day, c.number).where(*within).order_by(c.indicator, c.day)
    found: dict[str, list[tuple[str, int]]] = {}
    for indicator, day, number in (await connection.execute(query)).all():
        found.setdefault(indicator, []).append((day, number))
    return found
