# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

import pytest

from content.checks.wording import forbidden_words, numbers_and_links, wrong_number

# Taken apart, so that this file does not hold the number that no file may hold.
SWAPPED = ("233", "57", "60")


@pytest.mark.parametrize("text", ["Ring 112", "Ring 114 14 nu", "020-50 50 50", "+46 8 405 50 05", "90101"])
def test_a_number_in_a_text(text: str) -> None:
    assert [one.code for one in numbers_and_links("sv", "a", text)] == ["number-in-text"]


@pytest.mark.parametrize(
    "text", ["Sedan 1 december 2025", "Under 18 år", "Mellan 13 och 25", "3 steg", "Ring … nu"]
)
def test_a_year_an_age_and_a_placeable_are_no_numbers(text: str) -> None:
    assert not list(numbers_and_links("sv", "a", text))


@pytest.mark.parametrize("text", ["Läs på bris.se", "https://example", "www.umo", "hjalp@umo"])
def test_a_link_in_a_text(text: str) -> None:
    assert [one.code for one in numbers_and_links("sv", "a", text)] == ["link-in-text"]


def test_a_full_stop_is_no_link() -> None:
    assert not list(numbers_and_links("sv", "a", "Läs mer. Se listan. Se."))


def test_digits_of_another_script() -> None:
    assert [one.code for one in numbers_and_links("ar", "a", "۱۸")] == ["digits"]
    assert not list(numbers_and_links("ar", "a", "18"))


def test_a_forbidden_word() -> None:
    forbidden = {"promise": ["helt säker", "nobody will know"]}
    assert [one.code for one in forbidden_words("sv", "a", "Du är Helt\nSäker här.", forbidden)] == [
        "forbidden-promise"
    ]
    assert not list(forbidden_words("sv", "a", "Jag är inte säker. Helt säkerhetsfri.", forbidden))


@pytest.mark.parametrize("start", ["010-", "010", "+46 10 ", "0046-10-"])
@pytest.mark.parametrize("between", ["", " ", "-"])
def test_the_wrong_number_however_it_is_written(start: str, between: str) -> None:
    assert [one.key for one in wrong_number("a.md", "Ring " + start + between.join(SWAPPED))] == ["a.md"]


def test_the_right_number() -> None:
    assert not list(wrong_number("a.md", "Ring 010-223 57 60"))
