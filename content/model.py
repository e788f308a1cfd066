# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The kinds of content data, frozen, and built from TOML tables with nothing missing and nothing unknown."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
COSTS = ("free", "normal", "international")
TRACES = ("visible", "not_on_bill", "unknown")
STATUSES = ("source", "unreviewed", "reviewed")
Hours = str | Mapping[str, tuple[str, ...]]
T = TypeVar("T")


class ContentError(ValueError):
    """A content file cannot be used; the text names the file and what to mend."""


@dataclass(frozen=True)
class Topic:
    """What stands behind one answer. `next` are the buttons under it, `contacts` the cards beside it."""

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

    def __post_init__(self) -> None:
        _dates(self.legal_reviewed_at, self.review_by)
        _one_of(self.confidence, ("high", "medium"), "confidence")
        _one_of(self.risk_floor, (1, 2, 3, 4), "risk_floor")
        for status in self.status.values():
            _one_of(status, STATUSES, "status")


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
        _dates(self.last_verified, self.verify_by)
        _one_of(self.cost, COSTS, "cost")
        _one_of(self.trace, TRACES, "trace")
        if self.publish and not (self.tel or self.chat or self.url):
            raise ContentError("publish = true needs a tel, a chat or a url")
        if isinstance(self.hours, str):
            _one_of(self.hours, ("", "24h"), "hours")
        else:
            for day in self.hours:
                _one_of(day, WEEKDAYS, "hours")

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
class Signature:
    """One native reader's yes to one part of a locale, bound to the text that was read (`text_hash`)."""

    part: str
    by: str
    at: dt.date
    text: str


@dataclass(frozen=True)
class Locale:
    """A language as the first screen offers it."""

    code: str
    own_name: str
    dir: str
    tier: int
    status: str
    signed: tuple[Signature, ...] = field(default=())

    def __post_init__(self) -> None:
        _one_of(self.dir, ("ltr", "rtl"), "dir")
        _one_of(self.tier, (1, 2), "tier")
        _one_of(self.status, STATUSES, "status")

    def signers(self, part: str, text: str) -> set[str]:
        """Who signed this part as it reads now; a changed text needs new signatures."""
        return {one.by for one in self.signed if one.part == part and one.text == text}


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


def _dates(*values: object) -> None:
    for value in values:
        if not isinstance(value, dt.date):
            raise ContentError(f"{value!r} is no date; write it as 2026-11-21 without quotes")


def _one_of(value: object, allowed: tuple[object, ...], name: str) -> None:
    if value not in allowed:
        raise ContentError(f"{name} is {value!r}, allowed: {', '.join(map(repr, allowed))}")
