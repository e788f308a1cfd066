# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

import pytest

from content.checks.reading import EASY
from content.checks.translation import much_longer, numbers, untranslated

SV = "Sedan 1 december 2025 får ingen under 18 göra så."


@pytest.mark.parametrize(
    "own", ["Since 1 December 2025 nobody under 15", "Since December 2025, under 18", "1, 2025, 18 and 3"]
)
def test_numbers_that_differ(own: str) -> None:
    assert [one.code for one in numbers("en", "a", SV, own)] == ["numbers-differ"]


def test_the_same_numbers_in_another_order() -> None:
    assert not list(numbers("en", "a", SV, "Under 18? Not since 1 December 2025."))


def test_easy_swedish_may_leave_numbers_out_and_add_none() -> None:
    assert not list(numbers(EASY, "a", SV, "Ingen under 18 får göra så."))
    assert [one.code for one in numbers(EASY, "a", SV, "Ingen under 15 får.")] == ["numbers-differ"]


OTHERS = {"sv": "Välj språk här", "en": "Choose language"}


def test_a_text_that_was_not_translated() -> None:
    assert [one.says for one in untranslated("so", "a", "Välj språk här", OTHERS)] == ["the same as in sv"]
    assert [one.says for one in untranslated("so", "a", "Choose language", OTHERS)] == ["the same as in en"]
    assert not list(untranslated("so", "a", "Dooro luqadda", OTHERS))


def test_names_short_texts_english_and_easy_swedish_may_be_the_same() -> None:
    names = {"sv": "Kvinnofridslinjen"}
    assert not list(untranslated("so", "contact-line", "Kvinnofridslinjen", names))
    assert list(untranslated("so", "contact-line-about", "Kvinnofridslinjen", names))
    assert not list(untranslated("so", "a", "x" * 12, {"sv": "x" * 12}))
    assert not list(untranslated("en", "a", "Choose language", OTHERS))
    assert not list(untranslated(EASY, "a", "Välj språk här", OTHERS))
    assert list(untranslated(EASY, "a", "Choose language", OTHERS))


def test_a_translation_that_is_much_longer_is_a_warning() -> None:
    found = list(much_longer("so", "a", "x" * 20, "x" * 37))
    assert [(one.code, one.error) for one in found] == [("much-longer", False)]
    assert not list(much_longer("so", "a", "x" * 20, "x" * 36))
    assert not list(much_longer("so", "a", "x", "x" * 25)), "short texts are left alone"
    assert not list(much_longer("ti", "a", "x" * 20, "x" * 100)), "other letters are not compared"
    assert not list(much_longer("so", "contact-line", "x", "x" * 100)), "names are not compared"
