# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""content/locales.yaml is read strictly."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from content.locales import read_languages
from content.model import ContentError

SIGNED = 'signed: [{part: duty, by: A, at: 2026-01-15, text: "1234567890123456"}]'


def changed(root: Path, before: str, after: str) -> Path:
    path = root / "locales.yaml"
    text = path.read_text("utf-8")
    assert before in text
    path.write_text(text.replace(before, after, 1), "utf-8")
    return path


def test_locales_stand_in_the_order_of_the_file(root: Path) -> None:
    languages = read_languages(root / "locales.yaml")
    assert list(languages.locales) == ["sv", "en", "ar", "tr", "so"]
    assert languages.locales["ar"].own_name == "العربية"
    assert languages.parts["emergency"].tiers == (1, 2)
    assert languages.fill == {1: "sv", 2: "en"}


def test_a_signature_says_who_what_and_when(root: Path) -> None:
    path = changed(root, "tier: 1, status: source, signed: []", f"tier: 1, status: source, {SIGNED}")
    signature = read_languages(path).locales["sv"].signed[0]
    assert (signature.part, signature.by, signature.at) == ("duty", "A", dt.date(2026, 1, 15))


@pytest.mark.parametrize(
    ("before", "after", "says"),
    [
        ("code: en,", "code: sv,", "sv stands twice"),
        ("tier: 2", "tier: 3", "tier is 3"),
        ("dir: rtl", "dir: up", "dir is 'up'"),
        ("status: source", "status: ready", "status is 'ready'"),
        ("own_name: English, ", "", "own_name"),
        ("own_name: English", "colour: red, own_name: English", "colour"),
        ("signed: []", "", "signed"),
        ("source: sv", "source: da", "'da'"),
        ("always_visible: [sv, en]", "always_visible: [sv, da]", "'da'"),
        ("fill: {1: sv, 2: en}", "fill: {1: sv}", "fill"),
        ("locales:", "languages:", "locales"),
        ("source: sv", "source: [", "expected"),
        ("signed: []", SIGNED.replace("duty", "dutty"), "'dutty'"),
        ("signed: []", SIGNED.replace('"', ""), "in quotes"),
        ("signed: []", SIGNED.replace("2026-01-15", '"2026-01-15"'), "no date"),
    ],
)
def test_what_is_wrong_is_refused_by_name(root: Path, before: str, after: str, says: str) -> None:
    with pytest.raises(ContentError, match=r"locales\.yaml") as refused:
        read_languages(changed(root, before, after))
    assert says in str(refused.value)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match=r"locales\.yaml"):
        read_languages(tmp_path / "locales.yaml")
