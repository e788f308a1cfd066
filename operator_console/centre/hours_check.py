# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Hours as somebody typed them: what is wrong with them and where, and what the next two weeks would be."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from operator_console.centre.hours import MIDNIGHT, ZONE, Day, Hours, Times, Week, day_of, spans
from operator_console.centre.red_days import EVES

PREVIEW_DAYS = 14
MOST_TIMES_A_DAY = 6
MOST_EXCEPTIONS = 100
LONGEST_NOTE = 100
DAY_MINUTES = 24 * 60
WEEK_MINUTES = 7 * DAY_MINUTES
_TIME = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[a-z0-9]{1,8})*")


@dataclass(frozen=True)
class Finding:
    """`where` is a path as `week.0.1` (Monday, second times), `languages.ckb.4.0` or `exceptions.3`."""

    code: str
    where: str


def findings(hours: Hours) -> list[Finding]:
    """Everything that is wrong; hours without findings may be kept."""
    found = list(_of_week(hours.week, "week"))
    for language, week in hours.languages.items():
        where = f"languages.{language}"
        if not _LANGUAGE.fullmatch(language):
            found.append(Finding("unknown_language", where))
        found += _of_week(week, where)
    found += [
        Finding("unknown_eve", f"eves.{number}")
        for number, eve in enumerate(hours.eves)
        if eve not in EVES.values()
    ]
    return found + list(_of_exceptions(hours))


def _of_week(week: Week, where: str) -> Iterator[Finding]:
    if len(week) != 7:
        yield Finding("not_seven_days", where)
        return
    for number, day in enumerate(week):
        yield from _of_day(day, f"{where}.{number}")
    if not any(_wrong_clock(times) for day in week for times in day):
        yield from _overlaps(week, where)


def _of_day(day: tuple[Times, ...], where: str) -> Iterator[Finding]:
    if len(day) > MOST_TIMES_A_DAY:
        yield Finding("too_many_times", where)
    for number, times in enumerate(day):
        if code := _wrong_clock(times):
            yield Finding(code, f"{where}.{number}")


def _wrong_clock(times: Times) -> str | None:
    if not (_TIME.fullmatch(times.opens) and (times.closes == MIDNIGHT or _TIME.fullmatch(times.closes))):
        return "not_a_time"
    return "no_length" if times.opens == times.closes else None


def _overlaps(week: Week, where: str) -> Iterator[Finding]:
    """Two times at once are a slip of the pen: which of them was meant?"""
    lengths = [
        (number * DAY_MINUTES + _minutes(times.opens), _length(times), f"{where}.{number}.{place}")
        for number, day in enumerate(week)
        for place, times in enumerate(day)
    ]
    lengths.sort()
    for index, (start, _, place) in enumerate(lengths):
        # The one before; before Monday's first comes Sunday's last, a week ago.
        before = lengths[index - 1]
        previous = before[0] - (WEEK_MINUTES if index == 0 else 0)
        if len(lengths) > 1 and previous + before[1] > start:
            yield Finding("overlap", place)


def _minutes(clock: str) -> int:
    return int(clock[:2]) * 60 + int(clock[3:])


def _length(times: Times) -> int:
    return (_minutes(times.closes) - _minutes(times.opens)) % DAY_MINUTES or DAY_MINUTES


def _of_exceptions(hours: Hours) -> Iterator[Finding]:
    if len(hours.exceptions) > MOST_EXCEPTIONS:
        yield Finding("too_many_exceptions", "exceptions")
    seen: set[str] = set()
    for number, one in enumerate(hours.exceptions):
        where = f"exceptions.{number}"
        if not is_date(one.date):
            yield Finding("not_a_date", where)
        elif one.date in seen:
            yield Finding("date_twice", where)
        seen.add(one.date)
        if len(one.note) > LONGEST_NOTE:
            yield Finding("too_long", where)
        wrong = list(_of_day(one.times, f"{where}.times"))
        yield from wrong
        if not wrong:
            only = (one.times, *((),) * 6)
            yield from (Finding("overlap", f"{where}.times") for _ in _overlaps(only, where))


def is_date(text: str) -> bool:
    """True for a real day written as 2026-12-24."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def preview(hours: Hours, now: float) -> list[dict[str, Any]]:
    """The next 14 days as they will be: `times` of the centre, and of languages with times of their own."""
    today = datetime.fromtimestamp(now, ZONE).date()
    days = [day_of(hours, today + timedelta(days=offset)) for offset in range(PREVIEW_DAYS)]
    return [
        {
            "date": day.date.isoformat(),
            "why": day.why,
            "name": day.name,
            "times": [["00:00", MIDNIGHT]] if hours.always_open else _clocks(hours, day),
            "languages": {}
            if hours.always_open
            else {language: _clocks(hours, day, language) for language in hours.languages},
        }
        for day in days
    ]


def _clocks(hours: Hours, day: Day, language: str | None = None) -> list[list[str]]:
    """What is open on this calendar day, as clocks show it; a night shift is cut at midnight."""
    begins, ends = _midnight(day.date), _midnight(day.date + timedelta(days=1))
    found = []
    for span in spans(hours, day.date, language):
        if span.start >= ends:
            break
        if span.end > begins:
            found.append(
                [_clock(max(span.start, begins)), MIDNIGHT if span.end >= ends else _clock(span.end)]
            )
    return found


def _midnight(day: date) -> int:
    return int(datetime(day.year, day.month, day.day, tzinfo=ZONE).timestamp())


def _clock(moment: int) -> str:
    return f"{datetime.fromtimestamp(moment, ZONE):%H:%M}"
