# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

import pytest

from bot.rasa.normal import normal
from bot.rasa.patterns import GAP, Lexicon, PatternError


def matches(pattern: str, text: str, **groups: list[str]) -> bool:
    lexicon = Lexicon(groups)
    one = lexicon.pattern(pattern)
    lexicon.finish()
    return bool(lexicon.reading(normal(text).split()).finds(one))


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("döda mig", "han ska döda mig"),
        ("döda mig", "han ska doda mig"),
        ("flyg*", "på flygplatsen"),
        ("*gatan #", "storgatan 5b"),
        ("åker|reser nu", "vi reser nu"),
        ("vet|kommit+på .. allt", "de har kommit på precis allt"),
        ("ring? polisen", "polisen"),
        ("jag heter *", "jag heter sara"),
        ("slår .. mig", "slår mig"),
    ],
)
def test_matches(pattern: str, text: str) -> None:
    assert matches(pattern, text)


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("far", "får"),  # a bare letter in a pattern is only itself
        ("döda mig", "mig döda"),
        ("döda mig", "döda inte mig"),
        ("flyg*", "inflyg"),
        ("*gatan #", "storgatan"),
        ("jag heter *", "jag heter"),
        ("vet|kommit+på .. allt", "på allt"),
    ],
)
def test_does_not_match(pattern: str, text: str) -> None:
    assert not matches(pattern, text)


def test_a_gap_is_at_most_five_words() -> None:
    assert matches("döda .. mig", "döda " + "x " * GAP + "mig")
    assert not matches("döda .. mig", "döda " + "x " * (GAP + 1) + "mig")


def test_groups_may_hold_groups_and_several_words() -> None:
    groups = {"kin": ["pappa", "min man"], "they": ["@kin", "de"]}
    assert matches("@they slår", "min man slår", **groups)
    assert not matches("@they slår", "en man slår", **groups)


def test_a_match_names_where_it_starts_and_ends() -> None:
    lexicon = Lexicon({})
    one = lexicon.pattern("döda mig")
    lexicon.finish()
    assert lexicon.reading(["han", "ska", "döda", "mig"]).finds(one) == {4: 2}


@pytest.mark.parametrize("bad", ["", "..", "*", "två-ord|a", "ett*tre", "ring?"])
def test_a_pattern_that_cannot_be_used_is_refused(bad: str) -> None:
    with pytest.raises(PatternError):
        Lexicon({}).pattern(bad)


def test_an_unknown_group_and_a_circle_are_refused() -> None:
    lexicon = Lexicon({})
    lexicon.pattern("@nobody slår")
    with pytest.raises(PatternError, match="@nobody"):
        lexicon.finish()
    with pytest.raises(PatternError, match="contains itself"):
        Lexicon({"a": ["@b"], "b": ["@a"]})
