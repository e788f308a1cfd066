# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Browsers and the accessibility statement: read strictly, a file of their own, asked for again in time."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from content.checks.links import overdue_about
from content.checks.run import structure
from content.load import load
from content.model import ContentError

NOW = dt.datetime(2026, 6, 30, 12, tzinfo=dt.UTC).timestamp()
BROWSER = """
[one]
private = ["dots", "type"]
forget = ["dots"]
source = "https://maker.example/"
reviewed_how = "not read"
reviewed_at = 2026-01-03
review_by = 2026-06-30
"""
TEXTS = "browser-one = Ett\nstep-dots = Prickar\nstep-type = Skriv\n"


@pytest.fixture
def told(root: Path) -> Path:
    """The small content folder with one browser."""
    (root / "browsers.toml").write_text(BROWSER, "utf-8")
    (root / "catalogue" / "sv" / "traces.ftl").write_text(TEXTS, "utf-8")
    return root


def test_the_file_holds_texts_steps_and_facts_and_the_first_holds_none_of_it(told: Path) -> None:
    content = load(told)
    about = content.about_for_phone("sv")
    assert set(about["texts"]) == {"browser-one", "step-dots", "step-type"}
    assert about["browsers"] == {"one": {"private": ["dots", "type"], "forget": ["dots"]}}
    assert (about["dir"], about["reviewed_at"]) == ("ltr", "2026-01-03")
    assert about["accessibility"]["supervisor"] == "Myndigheten"
    for other in (content.for_phone("sv", NOW), content.answers_for_phone("sv")):
        assert not set(about["texts"]) & set(other["texts"])
    with pytest.raises(ContentError, match="tr is of tier 2"):
        content.about_for_phone("tr")


def test_a_text_that_is_missing_and_one_that_nobody_names_are_found(told: Path) -> None:
    def found() -> set[tuple[str, str]]:
        codes = ("no-text", "unnamed-text")
        about = ("step-", "browser-", "gap-")
        every = structure(load(told))
        return {(one.code, one.key) for one in every if one.code in codes and one.key.startswith(about)}

    assert found() == set()
    changed = TEXTS.replace("step-type", "step-tipe")
    (told / "catalogue" / "sv" / "traces.ftl").write_text(changed, "utf-8")
    assert found() == {("no-text", "step-type"), ("unnamed-text", "step-tipe")}


@pytest.mark.parametrize(
    ("file", "before", "after", "says"),
    [
        ("browsers.toml", '["dots"]', "[]", "must each name a step"),
        ("browsers.toml", '"type"', '"Type!"', "no name"),
        ("browsers.toml", "2026-06-30", '"2026-06-30"', "no date"),
        ("accessibility.toml", "https://authority", "http://authority", "https://"),
        ("accessibility.toml", 'law = "lagen"', "", "law"),
    ],
)
def test_what_cannot_be_used_is_refused(told: Path, file: str, before: str, after: str, says: str) -> None:
    text = (told / file).read_text("utf-8")
    assert before in text
    (told / file).write_text(text.replace(before, after), "utf-8")
    with pytest.raises(ContentError, match=says):
        load(told)


def test_a_day_that_has_passed_asks_for_a_new_look(told: Path) -> None:
    content = load(told)

    def asked(day: dt.date) -> list[str]:
        return [one.key for one in overdue_about(content.browsers, content.accessibility, day)]

    assert asked(dt.date(2026, 6, 30)) == []
    assert asked(dt.date(2026, 7, 1)) == ["browser one"]
    assert asked(dt.date(2027, 1, 1)) == ["browser one", "accessibility"]
