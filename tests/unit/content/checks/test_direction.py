# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

import pytest

from content.checks.direction import direction, marks, script


@pytest.mark.parametrize(
    "mark", ["\u200e", "\u200f", "\u061c", "\u202a", "\u202b", "\u202c", "\u202d", "\u202e"]
)
def test_a_mark_that_turns_text_in_secret(mark: str) -> None:
    found = list(marks("ar", "a", f"اتصل{mark} الآن"))
    assert [(one.code, one.says) for one in found] == [("direction-mark", f"remove U+{ord(mark):04X}")]


@pytest.mark.parametrize("text", ["\u2066BankID", "BankID\u2069", "\u2069a\u2066", "\u2066a\nb\u2069"])
def test_an_isolate_that_does_not_end_where_it_must(text: str) -> None:
    assert {one.code for one in marks("ar", "a", text)} == {"isolate-open"}


@pytest.mark.parametrize(
    "text", ["\u2068BankID\u2069", "\u2066a\u2067ب\u2069\u2069", "می\u200cخواهم", "Ring"]
)
def test_what_may_stand(text: str) -> None:
    assert not list(marks("fa", "a", text))


def test_letters_of_the_other_direction() -> None:
    assert [one.code for one in direction("sv", "a", "Ring ا nu", rtl=False)] == ["foreign-direction"]
    assert not list(direction("sv", "a", "Ring 18 nu", rtl=False))


@pytest.mark.parametrize("text", ["اقرأ Bris 24 الآن", "اقرأ 2 kap الآن", "Covid-19"])
def test_latin_letters_and_digits_that_would_change_places(text: str) -> None:
    assert [one.code for one in direction("ar", "a", text, rtl=True)] == ["not-isolated"]


@pytest.mark.parametrize(
    "text", ["اقرأ \u2066Bris 24\u2069 الآن", "تحت 18 سنة", "BankID و 18", "في 1 ديسمبر 2025"]
)
def test_what_cannot_change_places(text: str) -> None:
    assert not list(direction("ar", "a", text, rtl=True))


@pytest.mark.parametrize(
    ("locale", "right", "wrong"),
    [
        ("ar", "الخدمات (socialtjänsten)", "Socialtjänsten هنا"),
        ("ti", "ትግርኛ ኣሎ", "Tigrinja ኣሎ"),
        ("ru", "Привет", "Privet"),
        ("so", "Waan ku caawin karnaa", "Привет"),
    ],
)
def test_letters_of_the_language(locale: str, right: str, wrong: str) -> None:
    assert not list(script(locale, "a", right))
    assert [one.code for one in script(locale, "a", wrong)] == ["other-script"]


def test_two_or_three_letters_say_nothing() -> None:
    assert not list(script("ar", "a", "SMS 18"))
