# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

from content.checks import links
from content.load import load

DUE = dt.date(2026, 6, 30)
LATER = dt.date(2027, 1, 1)


def codes(found: object) -> list[str]:
    return [one.code for one in found]  # type: ignore[attr-defined]


def test_next_topics_that_do_not_exist(root: Path) -> None:
    topics = load(root).topics
    wrong = {"duty": replace(topics["duty"], next=("nowhere", "duty"))}
    assert codes(links.slugs(wrong)) == ["unknown-slug", "unknown-slug"]
    assert not list(links.slugs(topics))


def test_two_to_four_next_topics(root: Path) -> None:
    topics = load(root).topics
    assert codes(links.slugs({**topics, "duty": replace(topics["duty"], next=("trip",))})) == ["next-count"]


def test_contacts_that_do_not_exist_or_are_for_others(root: Path) -> None:
    known = load(root).all_contacts
    others = {**known, "line": replace(known["line"], audience="professionals")}
    assert codes(links.contacts("duty", ["nobody"], known)) == ["unknown-contact"]
    assert codes(links.contacts("duty", ["line"], others)) == ["not-for-her"]
    assert not list(links.contacts("duty", ["line", "sos"], known))


def test_a_number_that_may_hide_is_no_part_of_a_sentence(root: Path) -> None:
    known = load(root).all_contacts
    assert codes(links.numbers("a", ["number-line"], known)) == ["number-may-hide"]
    assert not list(links.numbers("a", ["number-sos", "$who"], known))


def test_texts_that_the_data_names(root: Path) -> None:
    content = load(root)
    wanted = list(links.wanted_texts(content))
    keys = set(content.catalogues["sv"].all)
    assert not list(links.texts(wanted, keys))
    lost = {"emergency-sweden-1", "contact-line", "list-phone-2", "guide-trip-where-away", "no"}
    assert {one.key for one in links.texts(wanted, keys - lost)} == lost


def test_other_texts_that_say_the_same_law_are_there(root: Path) -> None:
    content = load(root)
    duty = replace(content.topics["duty"], also=("border-card", "gone"))
    wanted = links.wanted_texts(replace(content, topics={"duty": duty}))
    assert {one.key for one in links.texts(wanted, content.catalogues["sv"].all)} == {"gone"}


def test_a_status_names_a_known_locale_and_only_the_source_is_the_source(root: Path) -> None:
    topics = load(root).topics
    assert not list(links.statuses(topics, ["sv", "en"], "sv"))
    for status in ({"so": "reviewed"}, {"en": "source"}, {"sv": "reviewed"}):
        wrong = {"duty": replace(topics["duty"], status=status)}
        assert codes(links.statuses(wrong, ["sv", "en"], "sv")) == ["status"]


def test_a_topic_past_its_date_is_a_warning(root: Path) -> None:
    topics = load(root).topics
    assert not list(links.overdue_topics(topics, dt.date(2026, 12, 31)))
    late = list(links.overdue_topics(topics, LATER))
    assert {(one.code, one.error) for one in late} == {("review-due", False)}


def test_topics_no_lawyer_has_read(root: Path) -> None:
    topics = load(root).topics
    unread = {"duty": replace(topics["duty"], legal_reviewed_by="project")}
    assert codes(links.overdue_topics(unread, DUE)) == ["no-lawyer"]


def test_a_contact_past_its_date_is_a_warning_that_says_if_it_hides(root: Path) -> None:
    known = load(root).all_contacts
    assert not list(links.overdue_contacts(known, DUE))
    late = {one.key: one for one in links.overdue_contacts(known, LATER)}
    assert set(late) == {"sos", "line"}
    assert "still shown" in late["sos"].says
    assert "hidden" in late["line"].says
    assert not any(one.error for one in late.values())
