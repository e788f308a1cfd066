# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest

from content.fluent_text import parse, words
from content.load import Content, load
from content.model import ContentError

FRESH = dt.datetime(2026, 6, 30, 12, tzinfo=dt.UTC).timestamp()
LATE = dt.datetime(2026, 7, 1, 12, tzinfo=dt.UTC).timestamp()


def shown(content: Content, locale: str, key: str) -> str:
    return words(parse(content.catalogue(locale)).messages[key])


def sign(root: Path, text: dict[str, str], readers: tuple[str, ...]) -> Content:
    signed = [
        f'{{part: {part}, by: {by}, at: 2026-01-01, text: "{digits}"}}'
        for part, digits in text.items()
        for by in readers
    ]
    path = root / "locales.yaml"
    before = "dir: rtl, tier: 1, status: unreviewed, signed: ["
    assert before in path.read_text("utf-8")
    path.write_text(path.read_text("utf-8").replace(before, before + ", ".join(signed)), "utf-8")
    return load(root)


def whole_arabic(root: Path) -> dict[str, str]:
    (root / "catalogue/ar/answers.ftl").write_text("answer-duty = { $who } ا { number-sos }\n", "utf-8")
    (root / "catalogue/ar/emergency.ftl").write_text(
        "emergency-sweden-title = ا\nemergency-choose-sweden = ب\nemergency-sweden-1 = ت\n", "utf-8"
    )
    return {part: load(root).part_hash("ar", part) for part in ("emergency", "duty")}


def test_a_missing_text_is_shown_in_the_source_language_and_counted(root: Path) -> None:
    content = load(root)
    assert shown(content, "en", "answer-duty") == "Yes, … must. Call 11 2."
    assert shown(content, "en", "emergency-sweden-1") == "C"
    assert "emergency-sweden-1" in content.filled("en")
    assert "answer-duty" not in content.filled("en")
    assert content.filled("sv") == ()


def test_a_broken_text_is_shown_in_the_source_language_and_counted(root: Path) -> None:
    (root / "catalogue/en/answers.ftl").write_text("topic-duty = { $oh\n", "utf-8")
    content = load(root)
    assert shown(content, "en", "topic-duty") == "Måste ni anmäla?"
    assert "topic-duty" in content.filled("en")
    assert content.catalogues["en"].broken == ("answers.ftl: topic-duty = { $oh",)


def test_a_text_in_two_files_is_named(root: Path) -> None:
    (root / "catalogue/en/phone.ftl").write_text("topic-duty = Again\n", "utf-8")
    assert load(root).catalogues["en"].broken == ("topic-duty (stands in 2 files)",)


def test_a_sentence_gets_its_number_from_the_contact(root: Path) -> None:
    assert shown(load(root), "sv", "answer-duty") == "Ja, … måste. Ring 11 2 nu."
    assert shown(load(root), "ar", "emergency-sweden-title") == "ا \u206611 2\u2069"


def test_a_sentence_that_names_no_contact_stops_the_start(root: Path) -> None:
    (root / "catalogue/en/answers.ftl").write_text("topic-duty = { number-nobody }\n", "utf-8")
    with pytest.raises(ContentError, match="number-nobody"):
        load(root)


def test_an_expired_contact_hides_and_staff_are_told(root: Path) -> None:
    content = load(root)
    assert set(content.contacts(FRESH)) == {"sos", "line"}
    assert set(content.contacts(LATE)) == {"sos"}
    assert content.expired(FRESH) == ()
    assert set(content.expired(LATE)) == {"sos", "line"}


def test_the_file_for_the_phone_names_only_what_may_be_shown(root: Path) -> None:
    fresh, late = load(root).for_phone("en", FRESH), load(root).for_phone("en", LATE)
    assert load(root).answers_for_phone("en")["topics"]["friend"] == {
        "next": ["duty", "trip"],
        "contacts": ["sos", "line"],
        "risk_floor": 2,
    }
    assert late["emergency"] == {"sweden": {"steps": 1, "contacts": ["sos"]}}
    assert set(late["contacts"]) == {"sos"}
    assert "contact-line" in fresh["texts"]
    assert "contact-line" not in late["texts"]
    assert "contact-shy" not in fresh["texts"]


def test_the_file_for_the_phone_is_json_without_empty_fields(root: Path) -> None:
    file = json.loads(json.dumps(load(root).for_phone("ar", FRESH)))
    assert (file["locale"], file["dir"]) == ("ar", "rtl")
    assert file["contacts"]["line"] == {
        "tel": "116111", "display": "116 111", "cost": "free", "trace": "unknown", "languages": ["sv"],
    }  # fmt: skip


def test_a_line_for_professionals_does_not_reach_the_phone(root: Path) -> None:
    path = root / "contacts/line.toml"
    path.write_text(path.read_text("utf-8").replace("everyone", "professionals"), "utf-8")
    assert "line" not in load(root).for_phone("sv", FRESH)["contacts"]


def test_in_a_demo_every_locale_with_texts_is_visible_and_in_service_an_unsigned_one_is_not(
    root: Path,
) -> None:
    assert load(root).visible_locales(demo=True) == ("sv", "en", "ar", "tr")
    assert load(root).visible_locales(demo=False) == ("sv", "en")


def test_a_locale_that_is_not_ready_stays_on_the_first_screen(root: Path) -> None:
    offered = load(root).offered(demo=False)
    assert [(one.code, one.ready) for one in offered] == [
        ("sv", True), ("en", True), ("ar", False), ("tr", False), ("so", False),
    ]  # fmt: skip
    assert (offered[2].own_name, offered[2].dir, offered[2].tier) == ("العربية", "rtl", 1)


def test_a_locale_without_any_text_is_not_ready_even_in_a_demo(root: Path) -> None:
    assert [one.code for one in load(root).offered(demo=True) if not one.ready] == ["so"]


def test_tier_2_needs_signatures_for_its_own_parts_only(root: Path) -> None:
    path = root / "locales.yaml"
    path.write_text(path.read_text("utf-8").replace("dir: rtl, tier: 1", "dir: rtl, tier: 2"), "utf-8")
    text = whole_arabic(root)
    path.write_text(path.read_text("utf-8").replace("dir: rtl, tier: 2", "dir: rtl, tier: 1"), "utf-8")
    assert "ar" not in sign(root, {"emergency": text["emergency"]}, ("A", "B")).visible_locales(demo=False)
    path.write_text(path.read_text("utf-8").replace("dir: rtl, tier: 1", "dir: rtl, tier: 2"), "utf-8")
    assert "ar" in load(root).visible_locales(demo=False)


def test_a_part_that_the_source_does_not_have_cannot_be_signed(root: Path) -> None:
    text = whole_arabic(root)
    path = root / "locales.yaml"
    path.write_text(path.read_text("utf-8").replace("keys: [answer-duty]", "keys: [answer-dutty]"), "utf-8")
    text["duty"] = load(root).part_hash("ar", "duty")
    assert "ar" not in sign(root, text, ("A", "B")).visible_locales(demo=False)


def test_a_topic_has_the_status_of_its_locale_unless_it_says_another(root: Path) -> None:
    path = root / "topics/duty.toml"
    path.write_text(path.read_text("utf-8") + 'en = "reviewed"\n', "utf-8")
    content = load(root)
    assert [content.status("duty", code) for code in ("sv", "en", "ar")] == [
        "source",
        "reviewed",
        "unreviewed",
    ]
    assert content.status("friend", "en") == "unreviewed"


@pytest.mark.parametrize(
    ("day", "season"),
    [((11, 24), None), ((11, 25), "winter"), ((12, 31), "winter"), ((1, 6), "winter"), ((1, 7), None)],
)
def test_a_season_leads_over_new_year(root: Path, day: tuple[int, int], season: str | None) -> None:
    now = dt.datetime(2026, *day, 12, tzinfo=dt.UTC).timestamp()
    assert load(root).season(now) == season


def test_a_season_within_a_year(root: Path) -> None:
    (root / "seasons.toml").write_text('[summer]\nfrom = "06-01"\nto = "06-30"\n', "utf-8")
    content = load(root)
    assert (content.season(FRESH), content.season(LATE)) == ("summer", None)


def test_a_comment_may_name_any_number(root: Path) -> None:
    (root / "catalogue/en/answers.ftl").write_text("# such as { number-nobody }\n", "utf-8")
    assert load(root).catalogues["en"].all.keys() >= {"yes"}


def test_two_readers_make_a_locale_visible(root: Path) -> None:
    text = whole_arabic(root)
    assert sign(root, text, ("A", "B")).visible_locales(demo=False) == ("sv", "en", "ar")


def test_one_reader_who_signs_twice_is_one_reader(root: Path) -> None:
    text = whole_arabic(root)
    assert "ar" not in sign(root, text, ("A", "A")).visible_locales(demo=False)


def test_every_part_must_be_signed(root: Path) -> None:
    text = whole_arabic(root)
    assert "ar" not in sign(root, {"duty": text["duty"]}, ("A", "B")).visible_locales(demo=False)


def test_a_signature_ends_when_the_text_changes(root: Path) -> None:
    sign(root, whole_arabic(root), ("A", "B"))
    (root / "catalogue/ar/answers.ftl").write_text("answer-duty = { $who } ب { number-sos }\n", "utf-8")
    assert "ar" not in load(root).visible_locales(demo=False)


def test_a_part_with_a_gap_cannot_be_signed(root: Path) -> None:
    whole_arabic(root)
    (root / "catalogue/ar/emergency.ftl").write_text("emergency-sweden-title = ا\n", "utf-8")
    text = {part: load(root).part_hash("ar", part) for part in ("emergency", "duty")}
    assert "ar" not in sign(root, text, ("A", "B")).visible_locales(demo=False)


@pytest.mark.parametrize(
    "name",
    [
        "topics/duty.toml",
        "contacts/sos.toml",
        "emergency.toml",
        "lists.toml",
        "guides/trip.toml",
        "seasons.toml",
    ],
)
def test_a_file_that_is_no_toml_is_named(root: Path, name: str) -> None:
    (root / name).write_text("= oh", "utf-8")
    with pytest.raises(ContentError, match=name):
        load(root)
