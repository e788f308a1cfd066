# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""A closing is made of closed lists, and adds to counters that stand alone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from operator_console.errors import Refused
from operator_console.statistics.closings import Closing, counts_of
from operator_console.statistics.template import ALL, read_template

TEMPLATE = read_template(Path("/nowhere"))
WHOLE = {
    "kind": ["talk"],
    "violence": ["psych", "digital"],
    "topic": ["marriage"],
    "age": ["15-17"],
    "role": ["exposed"],
    "gender": ["girl"],
    "region": ["here"],
    "travel": ["yes"],
    "level": ["3"],
    "level_end": ["2"],
}


def test_a_whole_closing_adds_one_to_each_answer_and_crosses_only_with_the_level() -> None:
    counts = counts_of(Closing("reported", "so", WHOLE), TEMPLATE)
    single = {(name, value) for name, values in WHOLE.items() for value in values}
    crossed = {("language_level", "so:3"), ("age_level", "15-17:3")}
    assert set(counts) == {(ALL, "all"), ("outcome", "reported"), ("language", "so"), *single, *crossed}
    assert set(counts.values()) == {1}


def test_an_outcome_alone_is_enough() -> None:
    assert counts_of(Closing("talked"), TEMPLATE) == {(ALL, "all"): 1, ("outcome", "talked"): 1}


def test_of_a_test_and_of_abuse_nothing_is_counted_but_that() -> None:
    counts = counts_of(Closing("test_or_prank", "so", WHOLE), TEMPLATE)
    assert set(counts) == {(ALL, "all"), ("outcome", "test_or_prank"), ("kind", "test_or_prank")}
    assert set(counts_of(Closing("abusive", "so", WHOLE), TEMPLATE)) == {(ALL, "all"), ("outcome", "abusive")}


def test_a_language_that_we_do_not_have_is_another_one() -> None:
    assert ("language", "other") in counts_of(Closing("talked", "nb"), TEMPLATE)


@pytest.mark.parametrize("level", ["level", "level_end"])
@pytest.mark.parametrize("value", ["3", "4"])
@pytest.mark.parametrize("outcome", ["talked", "left"])
def test_no_worry_stays_here(level: str, value: str, outcome: str) -> None:
    answers = {"level": ["1"], "level_end": ["1"], level: [value]}
    with pytest.raises(Refused, match="outcome_needed"):
        counts_of(Closing(outcome, answers=answers), TEMPLATE)
    calm = {"level": ["2"], "level_end": ["1"]}
    assert ("outcome", outcome) in counts_of(Closing(outcome, answers=calm), TEMPLATE)  # the control


def test_anonymous_says_why_and_others_do_not() -> None:
    worry = {"level": ["4"]}
    with pytest.raises(Refused, match="outcome_needed"):
        counts_of(Closing("anonymous", answers=worry), TEMPLATE)
    why = {**worry, "reason": ["withheld"]}
    assert ("reason", "withheld") in counts_of(Closing("anonymous", answers=why), TEMPLATE)
    assert ("reason", "withheld") not in counts_of(Closing("reported", answers=why), TEMPLATE)


@pytest.mark.parametrize(
    "wrong",
    [
        {"outcome": "hon heter Sara"},
        {"answers": {"name": ["Sara"]}},
        {"answers": {"age": ["16"]}},
        {"answers": {"age": ["15-17", "12-14"]}},
        {"answers": {"violence": ["psych", "psych"]}},
        {"answers": {"rights": ["yes"]}},
        {"answers": {"closings": ["all"]}},
    ],
)
def test_what_is_in_no_list_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(Refused, match="bad_request"):
        counts_of(Closing(**{"outcome": "talked", **wrong}), TEMPLATE)
