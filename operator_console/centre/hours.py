# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""When a centre is open. Pure: hours and a moment in, a verdict out (docs/protocol.md, section 13).

A span belongs to the day on which it opens, also past midnight: closing on Saturday does not cut the Friday
night short. An exception goes before a red day or eve, and that before the week. A language that has times of
its own is open when the centre is open and they say so too.

On the two nights when Swedish clocks change, a time that the night skips comes an hour later. Of a time that
comes twice, opening is the first and closing the second, so that nobody is shut out earlier than promised.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

import msgspec

from operator_console.centre.red_days import special_day

ZONE_NAME = "Europe/Stockholm"
ZONE = ZoneInfo(ZONE_NAME)
# Further than this nobody plans; hours that begin later count as never.
HORIZON_DAYS = 400
SUNDAY = 6
MIDNIGHT = "24:00"

Time = str
"""`09:00`, or `24:00` as a closing time. A closing time not after the opening time is of the next day."""


class Times(msgspec.Struct, frozen=True):
    """Open from `opens` to `closes`, both as clocks in Sweden show them."""

    opens: Time
    closes: Time


Week = tuple[tuple[Times, ...], ...]
"""Seven days, Monday first."""

EMPTY_WEEK: Week = ((),) * 7


class OtherDay(msgspec.Struct, frozen=True):
    """Another day than the week says: closed when `times` is empty. `note` is for staff."""

    date: str
    times: tuple[Times, ...] = ()
    note: str = ""


class Hours(msgspec.Struct, frozen=True):
    """What a centre registers. `eves` are slugs of `red_days.EVES` that count as red days.

    `week` and `languages` are checked by `hours_check.findings`; this module trusts them.
    """

    always_open: bool = False
    week: Week = EMPTY_WEEK
    red_days: Literal["closed", "as_sunday", "as_usual"] = "closed"
    eves: tuple[str, ...] = ()
    exceptions: tuple[OtherDay, ...] = ()
    languages: dict[str, Week] = {}


@dataclass(frozen=True)
class Span:
    """Open while `start <= now < end`, in seconds since 1970."""

    start: int
    end: int


@dataclass(frozen=True)
class Day:
    """The times of one day and why: `week`, `red_day`, `eve` or `exception`; `name` of a red day or eve."""

    date: date
    times: tuple[Times, ...]
    why: str
    name: str = ""


def day_of(hours: Hours, day: date) -> Day:
    """What holds on that day."""
    for exception in hours.exceptions:
        if exception.date == day.isoformat():
            return Day(day, exception.times, "exception")
    special = special_day(day)
    usual = hours.week[day.weekday()]
    if special is None or (special.eve and special.eve not in hours.eves):
        return Day(day, usual, "week")
    times = {"closed": (), "as_sunday": hours.week[SUNDAY], "as_usual": usual}[hours.red_days]
    return Day(day, times, "eve" if special.eve else "red_day", special.name)


def is_open(hours: Hours, now: float, language: str | None = None) -> bool:
    """True when somebody can be asked for now, in that language if one is named."""
    return hours.always_open or _now_or_next(hours, now, language)[0] is not None


def closes_at(hours: Hours, now: float, language: str | None = None) -> int | None:
    """When it closes; None when it is closed, or has no end in sight."""
    if hours.always_open:
        return None
    current = _now_or_next(hours, now, language)[0]
    beyond = now + (HORIZON_DAYS - 2) * 24 * 3600
    return None if current is None or current.end > beyond else current.end


def opens_next(hours: Hours, now: float, language: str | None = None) -> int | None:
    """The next opening after `now`, also while it is open; None when there is none in sight."""
    if hours.always_open:
        return None
    following = _now_or_next(hours, now, language)[1]
    return None if following is None else following.start


def _now_or_next(hours: Hours, now: float, language: str | None) -> tuple[Span | None, Span | None]:
    current = None
    for span in spans(hours, datetime.fromtimestamp(now, ZONE).date(), language):
        if span.start > now:
            return current, span
        if now < span.end:
            current = span
    return current, None


def spans(hours: Hours, around: date, language: str | None = None) -> Iterator[Span]:
    """Disjoint spans in order, from the day before `around` on: last night may still be open."""
    days = [around + timedelta(days=offset) for offset in range(-1, HORIZON_DAYS)]
    whole = _merged(span for day in days for span in _spans_of(day, day_of(hours, day).times))
    own = hours.languages.get(language or "")
    if own is None:
        return whole
    return _both(whole, _merged(span for day in days for span in _spans_of(day, own[day.weekday()])))


def _spans_of(day: date, times: Iterable[Times]) -> list[Span]:
    found = (_span(day, one) for one in times)
    # 02:30 to 03:00 in the night that has no such half hour.
    return sorted((span for span in found if span.start < span.end), key=lambda span: span.start)


def _span(day: date, times: Times) -> Span:
    past_midnight = times.closes == MIDNIGHT or times.closes <= times.opens
    closing_day = day + timedelta(days=1) if past_midnight else day
    closes = "00:00" if times.closes == MIDNIGHT else times.closes
    # In a night's doubled hour fold=1 is the later moment, in its skipped hour the earlier one.
    end = max(_moment(closing_day, closes, fold) for fold in (0, 1))
    return Span(_moment(day, times.opens, 0), end)


def _moment(day: date, time: Time, fold: int) -> int:
    hour, minute = time.split(":")
    local = datetime(day.year, day.month, day.day, int(hour), int(minute), tzinfo=ZONE, fold=fold)
    return int(local.astimezone(UTC).timestamp())


def _merged(some: Iterable[Span]) -> Iterator[Span]:
    """What touches is one span: 17-24 and then 00-02 closes once."""
    held: Span | None = None
    for span in some:
        if held is not None and span.start <= held.end:
            held = Span(held.start, max(held.end, span.end))
            continue
        if held is not None:
            yield held
        held = span
    if held is not None:
        yield held


def _both(one: Iterator[Span], other: Iterator[Span]) -> Iterator[Span]:
    """The moments that lie in both."""
    first, second = next(one, None), next(other, None)
    while first is not None and second is not None:
        start, end = max(first.start, second.start), min(first.end, second.end)
        if start < end:
            yield Span(start, end)
        if first.end <= second.end:
            first = next(one, None)
        else:
            second = next(other, None)
