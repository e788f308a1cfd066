# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The real content: it passes its checks, keeps what may never hide, and docs/content.md tells of it."""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path

import pytest

from content.checks.files import forbidden, wrong_numbers
from content.checks.run import check
from content.checks.wording import BUTTONS
from content.load import HERE, day_of, load
from content.model import Contact, Locale, Topic
from content.stamp import compared

PROJECT = HERE.parent
DOCS = (PROJECT / "docs" / "content.md").read_text("utf-8")
CONTENT = load()
WRITTEN = 1_795_262_400.0  # 2026-11-21: dates may pass later without breaking the tests

SLUGS = """
forced_marriage before_travel digital_control social_services duty_to_report anonymity will_parents_know
leaving_home worried_about_friend suicide talk_to_human who_answers greeting goodbye thanks out_of_scope
everyday_limits already_abroad at_airport what_is_honour_violence is_it_me child_marriage police_report fgm
virginity_check sexual_abuse lgbtqi
"""
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


@pytest.mark.parametrize("kind", [Topic, Contact, Locale])
def test_every_field_is_in_the_docs(kind: type) -> None:
    missing = [field.name for field in dataclasses.fields(kind) if f"`{field.name}`" not in DOCS]
    assert missing == []


def test_every_finding_is_in_the_docs() -> None:
    code = "".join(path.read_text("utf-8") for path in (HERE / "checks").glob("*.py"))
    codes = set(re.findall(r'(?:Finding|warning)\(\s*f?"([a-z-]+)', code))
    assert len(codes) > 15, "the pattern still finds them"
    assert [one for one in codes if f"`{one}" not in DOCS] == []
