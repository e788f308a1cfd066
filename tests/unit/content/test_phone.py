# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The two files of a language: what is in which, and what a locale of tier 2 has."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest

from content.load import LATE_FILES, load
from content.model import ContentError

NOW = dt.datetime(2026, 6, 30, 12, tzinfo=dt.UTC).timestamp()
WINTER = dt.datetime(2026, 12, 31, 12, tzinfo=dt.UTC).timestamp()


def keys(file: dict[str, str]) -> set[str]:
    return set(file["texts"])


def test_the_first_file_holds_what_is_needed_before_the_first_answer(root: Path) -> None:
    first = load(root).for_phone("sv", NOW)
    assert keys(first) == {
        "yes", "no", "border-card", "guide-trip",
        "topic-duty", "topic-friend", "topic-trip",
        "emergency-sweden-title", "emergency-choose-sweden", "emergency-sweden-1",
        "contact-sos", "contact-sos-about", "contact-line", "contact-line-about",
    }  # fmt: skip
    assert first["guide_starts"] == ["trip"]
    assert "duty" in first["topics"]
    assert first["answers_in"] == ["sv"]


def test_the_other_file_holds_the_answers_and_nothing_twice(root: Path) -> None:
    content = load(root)
    first, answers = content.for_phone("sv", NOW), content.answers_for_phone("sv")
    assert keys(answers) == {
        "answer-abuse", "answer-duty", "answer-friend", "answer-trip", "more-duty", "law-duty",
        "list-phone-title", "list-phone-1", "list-phone-2",
        "guide-trip-where", "guide-trip-where-away", "guide-trip-far",
    }  # fmt: skip
    assert first.keys() & answers.keys() == {"locale", "texts", "topics", "filled"}


def test_lists_and_guides_without_empty_fields(root: Path) -> None:
    answers = json.loads(json.dumps(load(root).answers_for_phone("sv")))
    assert answers["topics"]["duty"]["guide"] == "trip"
    assert answers["topics"]["duty"]["list"] == "phone"
    assert "guide" not in answers["topics"]["friend"]
    assert answers["lists"] == {"phone": {"tips": 2}}
    assert answers["guides"] == {
        "trip": {
            "start": "where",
            "steps": {
                "where": {"answers": {"yes": "far", "no": "topic:duty", "away": "far"}},
                "far": {"list": "phone", "topics": ["friend"], "human": True, "danger": "sweden"},
            },
        }
    }


def test_each_file_counts_what_it_shows_in_another_language(root: Path) -> None:
    content = load(root)
    first, answers = content.for_phone("en", NOW), content.answers_for_phone("en")
    assert (content.for_phone("sv", NOW)["filled"], content.answers_for_phone("sv")["filled"]) == (0, 0)
    own = set(content.catalogues["en"].all)
    assert first["filled"] == len(keys(first) - own) == 10
    assert answers["filled"] == len(keys(answers) - own) == 11
    assert len(content.filled("en")) == 10 + 11 + 2, "and the texts of a contact that is hidden"


def test_tier_2_has_the_page_filled_from_english_and_answers_in_another_language(root: Path) -> None:
    content = load(root)
    first = content.for_phone("tr", NOW)
    texts = {key: content.shown("tr")[key] for key in keys(first)}
    assert texts["yes"] == "yes = Evet\n"
    assert texts["no"] == "no = No\n"
    assert texts["emergency-sweden-1"] == "emergency-sweden-1 = C\n", "Swedish where English lacks it too"
    assert texts["topic-trip"] == "topic-trip = Seyahat\n"
    assert not {"topic-duty", "guide-trip", "answer-abuse"} & texts.keys()
    assert first["answers_in"] == ["sv", "en"]
    assert first["filled"] == len(texts) - 2
    with pytest.raises(ContentError, match="tr is of tier 2"):
        content.answers_for_phone("tr")


def test_tier_1_is_filled_from_the_source(root: Path) -> None:
    assert load(root).shown("ar")["no"] == "no = Nej\n"


def test_the_season_and_the_border_card_are_in_the_first_file(root: Path) -> None:
    content = load(root)
    assert content.for_phone("ar", NOW)["season"] is None
    assert content.for_phone("ar", WINTER)["season"] == "winter"
    assert content.for_phone("ar", NOW)["border_card"] == {"sv": "Jag behöver hjälp.", "en": "I need help."}


def test_without_a_border_card_there_is_none(root: Path) -> None:
    for code in ("sv", "en"):
        path = root / f"catalogue/{code}/phone.ftl"
        path.write_text(path.read_text("utf-8").split("border-card")[0], "utf-8")
    assert load(root).for_phone("ar", NOW)["border_card"] == {}


def test_what_is_fetched_when_she_wants_it_has_a_file_of_its_own_and_stands_in_no_other(root: Path) -> None:
    for name in LATE_FILES:
        (root / f"catalogue/sv/{name}.ftl").write_text(f"{name}-title = Titel\n", "utf-8")
    content = load(root)
    for name in LATE_FILES:
        late = content.late_for_phone("en", name)
        assert (keys(late), late["filled"]) == ({f"{name}-title"}, 1)
        assert f"{name}-title" in content.filled("en")
        with pytest.raises(ContentError, match="tr is of tier 2"):
            content.late_for_phone("tr", name)
    for other in (content.for_phone("en", NOW), content.answers_for_phone("en")):
        assert not keys(other) & {f"{name}-title" for name in LATE_FILES}
