# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whole calendar periods and nothing between them: weeks (ISO 8601), months, quarters, years."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from operator_console.errors import Refused

KINDS = ("week", "month", "quarter", "year")
# How many of each are offered, the running one first.
OFFERED = {"week": 26, "month": 24, "quarter": 12, "year": 10}
_NAMES = {
    "week": re.compile(r"([0-9]{4})-W([0-9]{2})"),
    "month": re.compile(r"([0-9]{4})-([0-9]{2})"),
    "quarter": re.compile(r"([0-9]{4})-Q([1-4])"),
    "year": re.compile(r"([0-9]{4})"),
}
_FIRST_YEAR, _LAST_YEAR = 2020, 2200


@dataclass(frozen=True)
class Period:
    """Days from `start` on, `end` not included. `name`: 2026-W47, 2026-11, 2026-Q4 or 2026."""

    kind: str
    name: str
    start: date
    end: date


def period(name: str) -> Period:
    """The period of that name.

    Raises:
        Refused: `bad_request`, when it is no name of a period.
    """
    for kind, pattern in _NAMES.items():
        if found := pattern.fullmatch(name):
            year, number = int(found[1]), int(found[2]) if found.lastindex == 2 else 1
            if _FIRST_YEAR <= year <= _LAST_YEAR:
                return _of(kind, name, year, number)
    raise Refused("bad_request")


def containing(kind: str, day: date) -> Period:
    """The period of this kind that a day is in."""
    iso = day.isocalendar()
    return period(
        {
            "week": f"{iso.year}-W{iso.week:02}",
            "month": f"{day.year}-{day.month:02}",
            "quarter": f"{day.year}-Q{(day.month + 2) // 3}",
            "year": f"{day.year}",
        }[kind]
    )


def recent(kind: str, today: date) -> list[Period]:
    """The last periods of this kind, the running one first."""
    return up_to(containing(kind, today), OFFERED[kind])


def up_to(last: Period, most: int) -> list[Period]:
    """A period and those before it, itself first."""
    kind, found = last.kind, [last]
    while len(found) < most and found[-1].start.year > _FIRST_YEAR:
        found.append(containing(kind, found[-1].start - timedelta(days=1)))
    return found


def _of(kind: str, name: str, year: int, number: int) -> Period:
    try:
        if kind == "week":
            start = date.fromisocalendar(year, number, 1)
            return Period(kind, name, start, start + timedelta(days=7))
        months = {"month": 1, "quarter": 3, "year": 12}[kind]
        start = date(year, (number - 1) * months + 1, 1)
        following = start.month - 1 + months
        return Period(kind, name, start, date(year + following // 12, following % 12 + 1, 1))
    except ValueError:
        raise Refused("bad_request") from None
