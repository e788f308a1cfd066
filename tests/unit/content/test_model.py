# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from content.model import Contact, ContentError, SafetyList, Season, build

DAY = dt.date(2026, 6, 30)
GOOD: dict[str, Any] = {
    "id": "line", "languages": ["sv"], "audience": "everyone", "cost": "free", "trace": "unknown",
    "last_verified": DAY, "verify_by": DAY, "verified_how": "call", "source": "x",
    "never_hide": False, "publish": True, "tel": "116111", "display": "116 111",
}  # fmt: skip


def contact(**changes: Any) -> Contact:
    return build(Contact, "contacts/line.toml", **(GOOD | changes))


def test_a_contact_expires_when_its_day_is_over() -> None:
    assert not contact().expired(DAY)
    assert contact().expired(DAY + dt.timedelta(days=1))


def test_an_expired_contact_hides_unless_it_never_does() -> None:
    late = DAY + dt.timedelta(days=1)
    assert contact().visible(DAY)
    assert not contact().visible(late)
    assert contact(never_hide=True).visible(late)


def test_an_unpublished_contact_is_never_visible() -> None:
    assert not contact(publish=False, never_hide=True).visible(DAY)


@pytest.mark.parametrize(
    "changes",
    [
        {"colour": "red"},
        {"verify_by": "2026-06-30"},
        {"cost": "cheap"},
        {"trace": "maybe"},
        {"hours": "always"},
        {"hours": {"monday": ["09:00-12:00"]}},
        {"tel": "", "display": ""},
    ],
)
def test_what_is_wrong_is_refused_with_the_name_of_the_file(changes: dict[str, Any]) -> None:
    with pytest.raises(ContentError, match=r"contacts/line\.toml"):
        contact(**changes)


def test_what_is_missing_is_refused() -> None:
    short = {name: value for name, value in GOOD.items() if name != "source"}
    with pytest.raises(ContentError, match="source"):
        build(Contact, "contacts/line.toml", **short)


def test_tables_and_lists_are_frozen() -> None:
    known = contact(hours={"mon": ["09:00-12:00"]})
    assert known.hours == {"mon": ("09:00-12:00",)}
    assert known.languages == ("sv",)


@pytest.mark.parametrize("day", ["6-1", "06-31", "13-01", "2026-06-01", 601])
def test_a_day_that_does_not_exist_is_refused(day: Any) -> None:
    with pytest.raises(ContentError, match="no day of the year"):
        build(Season, "seasons.toml", id="summer", begins="06-01", ends=day)


@pytest.mark.parametrize("tips", [0, -1, "3"])
def test_a_list_has_tips(tips: Any) -> None:
    with pytest.raises(ContentError, match="tips"):
        build(SafetyList, "lists.toml", id="phone", tips=tips)


@pytest.mark.parametrize("name", ["Phone", "my-phone", "1st", ""])
def test_ids_of_texts_are_made_of_names(name: str) -> None:
    with pytest.raises(ContentError, match="no name"):
        build(SafetyList, "lists.toml", id=name, tips=1)
