# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the page says of itself: the traces it cannot hide, and how accessible it is (docs/content.md)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from content.model import ContentError, only_dates, only_names

ABOUT_FILES = ("traces", "statement")


@dataclass(frozen=True)
class Browser:
    """How to open a private tab in one browser, and to take one line out of its history: texts step-NAME."""

    id: str
    private: tuple[str, ...]
    forget: tuple[str, ...]
    source: str
    reviewed_how: str
    reviewed_at: dt.date
    review_by: dt.date

    def __post_init__(self) -> None:
        only_names(self.id, *self.private, *self.forget)
        only_dates(self.reviewed_at, self.review_by)
        if not (self.private and self.forget):
            raise ContentError("private and forget must each name a step")


@dataclass(frozen=True)
class Accessibility:
    """Facts of the accessibility statement. `gaps` name texts gap-NAME; `next_supervisor` may be empty."""

    law: str
    gaps: tuple[str, ...]
    tested_at: dt.date
    updated_at: dt.date
    review_by: dt.date
    supervisor: str
    supervisor_url: str
    sources: tuple[str, ...]
    next_supervisor: str = ""

    def __post_init__(self) -> None:
        only_names(*self.gaps)
        only_dates(self.tested_at, self.updated_at, self.review_by)
        if not self.supervisor_url.startswith("https://"):
            raise ContentError(f"supervisor_url is {self.supervisor_url!r}; it must begin with https://")


def wanted_texts(browsers: Mapping[str, Browser], accessibility: Accessibility) -> Iterator[str]:
    """The ids of texts that the data calls for; steps are shared by several browsers."""
    for one in browsers.values():
        yield f"browser-{one.id}"
        yield from (f"step-{name}" for name in (*one.private, *one.forget))
    yield from (f"gap-{name}" for name in accessibility.gaps)


def browsers_for_phone(browsers: Mapping[str, Browser]) -> dict[str, object]:
    """Browser by id with its steps, and the oldest day on which any of them was read."""
    return {
        "browsers": {
            key: {"private": list(one.private), "forget": list(one.forget)} for key, one in browsers.items()
        },
        "reviewed_at": str(min(one.reviewed_at for one in browsers.values())) if browsers else "",
    }


def statement_for_phone(accessibility: Accessibility) -> dict[str, object]:
    """The facts that the statement shows; days as YYYY-MM-DD."""
    return {
        "law": accessibility.law,
        "gaps": list(accessibility.gaps),
        "tested_at": str(accessibility.tested_at),
        "updated_at": str(accessibility.updated_at),
        "supervisor": accessibility.supervisor,
        "supervisor_url": accessibility.supervisor_url,
        "next_supervisor": accessibility.next_supervisor,
    }
