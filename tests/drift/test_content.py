# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The real content: it passes its checks, keeps what may never hide, and docs/content.md tells of it."""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path

import pytest

from content.checks.files import forbidden, wrong_numbers
from content.checks.fit import BUTTON_LENGTH, BUTTONS
from content.checks.run import check
from content.guide import Guide, Step
from content.load import HERE, day_of, load
from content.locales import Languages, Locale, Part, Signature
from content.model import Contact, Form, SafetyList, Topic
from content.stamp import compared

PROJECT = HERE.parent
DOCS = (PROJECT / "docs" / "content.md").read_text("utf-8")
CONTENT = load()
WRITTEN = 1_795_348_800.0  # 2026-11-22: dates may pass later without breaking the tests

SLUGS = """
forced_marriage before_travel digital_control social_services duty_to_report anonymity will_parents_know
leaving_home worried_about_friend suicide talk_to_human who_answers greeting goodbye thanks out_of_scope
everyday_limits already_abroad at_airport what_is_honour_violence is_it_me child_marriage police_report fgm
virginity_check sexual_abuse lgbtqi
"""
TIER_1 = "sv sv-x-lattlast en ar so prs fa ckb ti"
TIER_2 = "kmr tr ps sq bs ru uk es fr"
NEVER_HIDE = {"sos_112": "112", "police": "11414", "foreign_ministry": "+4684055005", "bris": "116111"}


def test_the_content_has_no_errors() -> None:
    hashes = {code: compared(HERE, code) for code in CONTENT.locales}
    assert [str(one) for one in check(CONTENT, forbidden(HERE), hashes, WRITTEN) if one.error] == []


def test_no_file_of_the_project_holds_the_wrong_number(tmp_path: Path) -> None:
    assert list(wrong_numbers(PROJECT)) == []
    (tmp_path / "control.md").write_text("010-" + "233 57 60", "utf-8")
    assert len(list(wrong_numbers(tmp_path))) == 1


@pytest.mark.parametrize("slug", SLUGS.split())
@pytest.mark.parametrize("locale", ["sv", "en"])
def test_every_topic_answers_in_its_own_language(slug: str, locale: str) -> None:
    own = CONTENT.catalogues[locale].files["answers"]
    assert slug in CONTENT.topics
    assert {f"topic-{slug}", f"answer-{slug}"} <= own.keys()


def test_the_languages_and_their_tiers() -> None:
    tiers = {code: one.tier for code, one in CONTENT.locales.items()}
    assert tiers == dict.fromkeys(TIER_1.split(), 1) | dict.fromkeys(TIER_2.split(), 2)
    assert all(len(one.own_name) <= BUTTON_LENGTH for one in CONTENT.locales.values())


def test_what_two_native_readers_sign_exists() -> None:
    for part in CONTENT.languages.parts.values():
        for start in part.keys:
            assert any(key.startswith(start) for key in CONTENT.catalogues["sv"].all), start


def test_four_numbers_never_hide() -> None:
    far_off = WRITTEN + 100 * 365 * 86400
    assert {key: one.tel for key, one in CONTENT.contacts(far_off).items()} == NEVER_HIDE
    assert NEVER_HIDE.keys() <= set(CONTENT.expired(far_off)), "staff are still warned"


def test_nothing_unverified_is_published() -> None:
    for key, contact in CONTENT.all_contacts.items():
        assert contact.publish == (contact.verified_how != "not verified"), key
        assert contact.last_verified <= day_of(WRITTEN), key


def test_the_emergency_card_can_always_be_acted_on() -> None:
    file = CONTENT.for_phone("sv", WRITTEN + 100 * 365 * 86400)
    assert file["emergency"]["sweden"]["contacts"][0] == "sos_112"
    assert file["emergency"]["abroad"]["contacts"][0] == "foreign_ministry"
    assert list(file["emergency"]) == ["sweden", "travelling", "abroad"]


def test_the_buttons_whose_length_is_checked_exist() -> None:
    assert BUTTONS - CONTENT.catalogues["sv"].all.keys() == set()


KINDS = [Topic, Contact, Form, SafetyList, Guide, Step, Languages, Locale, Part, Signature]


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_is_in_the_docs(kind: type) -> None:
    missing = [field.name for field in dataclasses.fields(kind) if f"`{field.name}`" not in DOCS]
    assert missing == []


def test_every_finding_is_in_the_docs() -> None:
    code = "".join(path.read_text("utf-8") for path in (HERE / "checks").glob("*.py"))
    codes = set(re.findall(r'(?:Finding|warning)\(\s*f?"([a-z-]+)', code))
    assert len(codes) > 15, "the pattern still finds them"
    assert [one for one in codes if f"`{one}" not in DOCS] == []


@pytest.mark.parametrize("locale", [code for code, one in CONTENT.locales.items() if one.tier == 1])
def test_every_topic_answers_in_the_language_itself(locale: str) -> None:
    answers = CONTENT.answers_for_phone(locale)
    assert (CONTENT.for_phone(locale, WRITTEN)["filled"], answers["filled"]) == (0, 0)
    assert [slug for slug in CONTENT.topics if f"answer-{slug}" not in answers["texts"]] == []
