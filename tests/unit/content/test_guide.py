# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

from pathlib import Path

import pytest

from content.guide import Guide, Step
from content.load import load
from content.model import ContentError


def test_a_guide_is_read_with_its_answers_in_order(root: Path) -> None:
    trip = load(root).guides["trip"]
    assert trip.start == "where"
    assert list(trip.steps["where"].answers.items()) == [
        ("yes", "far"),
        ("no", "topic:duty"),
        ("away", "far"),
    ]
    assert trip.steps["far"] == Step(list="phone", topics=("friend",), human=True, danger="sweden")


def test_the_ids_of_its_texts(root: Path) -> None:
    trip = load(root).guides["trip"]
    assert list(trip.keys()) == [
        "guide-trip", "guide-trip-where", "guide-trip-far", "yes", "no", "guide-trip-where-away",
    ]  # fmt: skip
    assert list(Guide("g", "a", {"a": Step(answers={"dont_know": "a"})}).label_keys()) == ["dont-know"]


def test_what_a_step_leads_to() -> None:
    step = Step(answers={"yes": "far", "no": "topic:duty"}, topics=("friend",))
    assert list(step.steps()) == ["far"]
    assert list(step.slugs()) == ["friend", "duty"]
    assert step.ends() and Step().ends() and not Step(answers={"yes": "far"}).ends()


@pytest.mark.parametrize(
    ("before", "after", "says"),
    [
        ('start = "where"', 'start = "here"', "here"),
        ("human = true", "humans = true", "humans"),
        ("away =", '"a-way" =', "a-way"),
        ("[steps.far]", "[steps.Far]", "Far"),
        ('start = "where"', "", "start"),
    ],
)
def test_what_is_wrong_is_refused_with_the_name_of_the_file(
    root: Path, before: str, after: str, says: str
) -> None:
    path = root / "guides/trip.toml"
    assert before in path.read_text("utf-8")
    path.write_text(path.read_text("utf-8").replace(before, after), "utf-8")
    with pytest.raises(ContentError, match=r"guides/trip\.toml") as refused:
        load(root)
    assert says in str(refused.value)
