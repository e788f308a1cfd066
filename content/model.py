# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The kinds of content data, frozen, and built from TOML tables with nothing missing and nothing unknown."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
COSTS = ("free", "normal", "international")
TRACES = ("visible", "not_on_bill", "unknown")
STATUSES = ("source", "unreviewed", "reviewed")
Hours = str | Mapping[str, tuple[str, ...]]
T = TypeVar("T")
_NAME = re.compile("[a-z][a-z0-9_]*")


class ContentError(ValueError):
    """A content file cannot be used; the text names the file and what to mend."""


@dataclass(frozen=True)
class Topic:
    """What stands behind one answer. `next` are the buttons under it, `contacts` the cards beside it,
    `guide` and `list` lead on step by step, or to advice.

    `also` are other texts that say the same law: whoever reads the answer against it reads them too.
    `status` names the locales whose text of this topic has another status than the locale as a whole."""

    slug: str
    legal_basis: tuple[str, ...]
    sources: tuple[str, ...]
    legal_reviewed_at: dt.date
    legal_reviewed_by: str
    review_by: dt.date
    confidence: str
    risk_floor: int
    next: tuple[str, ...]
    contacts: tuple[str, ...]
    status: Mapping[str, str]
    guide: str = ""
    list: str = ""
    also: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        only_dates(self.legal_reviewed_at, self.review_by)
        one_of(self.confidence, ("high", "medium"), "confidence")
        one_of(self.risk_floor, (1, 2, 3, 4), "risk_floor")
        for status in self.status.values():
            one_of(status, STATUSES, "status")


@dataclass(frozen=True)
class Contact:
    """Somebody to turn to. `tel` is dialled (E.164, or a Swedish short number), `display` is read.

    `hours` is "24h", weekday -> ("09:00-12:00", ...) in Swedish time, or empty: unknown, never shown as open.
    """

    id: str
    languages: tuple[str, ...]
    audience: str
    cost: str
    trace: str
    last_verified: dt.date
    verify_by: dt.date
    verified_how: str
    source: str
    never_hide: bool
    publish: bool
    tel: str = ""
    display: str = ""
    sms: str = ""
    chat: str = ""
    url: str = ""
    hours: Hours = ""
    interpreter: bool = False

    def __post_init__(self) -> None:
        only_dates(self.last_verified, self.verify_by)
        one_of(self.cost, COSTS, "cost")
        one_of(self.trace, TRACES, "trace")
        if self.publish and not (self.tel or self.chat or self.url):
            raise ContentError("publish = true needs a tel, a chat or a url")
        if isinstance(self.hours, str):
            one_of(self.hours, ("", "24h"), "hours")
        else:
            for day in self.hours:
                one_of(day, WEEKDAYS, "hours")

    def expired(self, today: dt.date) -> bool:
        """True once the day of `verify_by` is over."""
        return today > self.verify_by

    def visible(self, today: dt.date) -> bool:
        """Published, and either fresh or one of the few that never hide."""
        return self.publish and (self.never_hide or not self.expired(today))


@dataclass(frozen=True)
class Form:
    """One form of the emergency card: messages emergency-ID-1 to emergency-ID-`steps`, and whom to call."""

    id: str
    steps: int
    contacts: tuple[str, ...]


@dataclass(frozen=True)
class SafetyList:
    """A list of advice: messages list-ID-title and list-ID-1 to list-ID-`tips`."""

    id: str
    tips: int

    def __post_init__(self) -> None:
        only_names(self.id)
        if not isinstance(self.tips, int) or self.tips < 1:
            raise ContentError(f"tips is {self.tips!r}; say how many tips the list has")

    def keys(self) -> tuple[str, ...]:
        """The ids of its texts, the title first."""
        return (f"list-{self.id}-title", *(f"list-{self.id}-{tip}" for tip in range(1, self.tips + 1)))


@dataclass(frozen=True)
class Season:
    """Days of every year, both ends included; may lead over New Year. `begins` and `ends`: "MM-DD"."""

    id: str
    begins: str
    ends: str

    def __post_init__(self) -> None:
        only_names(self.id)
        for day in (self.begins, self.ends):
            _month_and_day(day)

    def covers(self, today: dt.date) -> bool:
        """True on the days of the season. MM-DD texts sort as the days of a year do."""
        day = f"{today:%m-%d}"
        if self.begins <= self.ends:
            return self.begins <= day <= self.ends
        return day >= self.begins or day <= self.ends


def _month_and_day(day: object) -> None:
    try:
        if not isinstance(day, str) or len(day) != len("MM-DD"):
            raise ValueError(day)
        dt.date.fromisoformat(f"2024-{day}")
    except ValueError as error:
        raise ContentError(f'{day!r} is no day of the year; write it as "06-01"') from error


def build(kind: type[T], where: str, **values: Any) -> T:
    """Make one of the classes above; ContentError names the file for anything missing, unknown or wrong."""
    try:
        return kind(**{name: _frozen(value) for name, value in values.items()})
    except (TypeError, ContentError) as error:
        raise ContentError(f"{where}: {error}") from error


def _frozen(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(_frozen(item) for item in value)
    if isinstance(value, dict):
        return {key: _frozen(item) for key, item in value.items()}
    return value


def only_dates(*values: object) -> None:
    """Raises ContentError for anything but a date."""
    for value in values:
        if not isinstance(value, dt.date):
            raise ContentError(f"{value!r} is no date; write it as 2026-11-21 without quotes")


def one_of(value: object, allowed: tuple[object, ...], name: str) -> None:
    """Raises ContentError, with what is allowed, for anything else."""
    if value not in allowed:
        raise ContentError(f"{name} is {value!r}, allowed: {', '.join(map(repr, allowed))}")


def only_names(*values: str) -> None:
    """Raises ContentError unless each is small letters, digits and _, as the ids of texts are made of."""
    for value in values:
        if not _NAME.fullmatch(value):
            raise ContentError(f"{value!r} is no name; use small letters, digits and _")
