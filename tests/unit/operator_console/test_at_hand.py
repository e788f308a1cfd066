# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What counsellors have at hand: all languages in one answer, and nothing that only looks ready."""

from __future__ import annotations

import json

import pytest

from content.load import Content, load
from operator_console.at_hand import at_hand
from tests.unit.operator_console.browser import SAME_ORIGIN
from tests.unit.operator_console.centre import NOW
from tests.unit.operator_console.running import Running


@pytest.fixture(scope="module")
def content() -> Content:
    return load()


def test_every_language_of_tier_one_has_every_prepared_answer_in_its_own_words(content: Content) -> None:
    answer = at_hand(content, NOW)
    assert len(answer["locales"]) == 9 and len(answer["prepared"]) > 20
    for locale in answer["locales"]:
        own = content.catalogues[locale].files["prepared"]
        assert set(own) == {f"prepared-{slug}" for slug in answer["prepared"]}, locale


def test_topics_and_contacts_come_with_their_words(content: Content) -> None:
    answer = at_hand(content, NOW)
    for locale, its in answer["locales"].items():
        for key in (
            f"answer-{answer['topics'][0]}",
            "contact-bris = ",
            "contact-bris-about",
            "prepared-duty",
        ):
            assert key in its["ftl"], (locale, key)


def test_what_is_for_professionals_or_hidden_is_not_handed_to_a_young_person(content: Content) -> None:
    later = at_hand(content, NOW + 10 * 365 * 86400)["contacts"]
    now = at_hand(content, NOW)["contacts"]
    assert "sos_112" in now and "sos_112" in later
    assert "national_support_line" not in now
    assert set(later) < set(now), "the control: a contact that nobody has verified for years hides"


async def test_the_answer_is_the_same_bytes_for_everybody(running: Running) -> None:
    maja, amina = await running.signed_in("maja"), await running.signed_in("amina", "shift_lead")
    answers = [await one.ask("GET", "/api/at-hand", SAME_ORIGIN) for one in (maja, amina)]
    assert [one.status for one in answers] == [200, 200]
    assert json.dumps(answers[0].body) == json.dumps(answers[1].body)
    assert "ckb" in answers[0].body["locales"]
