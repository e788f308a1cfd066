# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from content.checks import graph
from content.guide import Guide, Step
from content.load import load


def guide(**steps: dict[str, str]) -> Guide:
    return Guide("g", next(iter(steps)), {name: Step(answers=answers) for name, answers in steps.items()})


def found(one: Guide) -> list[tuple[str, str]]:
    return [(each.code, each.says) for each in graph.ways(one)]


def test_a_guide_that_leads_somewhere() -> None:
    assert found(guide(a={"yes": "b", "no": "topic:duty"}, b={"yes": "a", "no": "c"}, c={})) == []


def test_an_answer_that_leads_nowhere() -> None:
    assert found(guide(a={"yes": "b", "no": "topic:duty"})) == [("unknown-step", "a leads to 'b'")]


def test_a_step_that_cannot_be_reached() -> None:
    assert found(guide(a={}, b={})) == [("unreachable-step", "no answer leads to 'b'")]


def test_a_circle_without_an_end() -> None:
    round_for_ever = guide(a={"yes": "b", "no": "end"}, b={"yes": "c"}, c={"yes": "b"}, end={})
    assert [code for code, _ in found(round_for_ever)] == ["no-end", "no-end"]
    assert found(guide(a={"yes": "a"})) == [("no-end", "from 'a' one goes round for ever")]


def test_a_topic_as_the_only_way_out_is_an_end() -> None:
    assert found(guide(a={"yes": "b"}, b={"yes": "a", "no": "topic:duty"})) == []


def test_names_that_steps_use(root: Path) -> None:
    trip = load(root).guides["trip"]
    assert not list(graph.guide_names(trip, ["duty", "friend"], ["phone"], ["sweden"]))
    wrong = list(graph.guide_names(trip, [], [], []))
    assert sorted(one.code for one in wrong) == [
        "unknown-form",
        "unknown-list",
        "unknown-slug",
        "unknown-slug",
    ]


def test_names_that_topics_use(root: Path) -> None:
    topics = load(root).topics
    assert not list(graph.topic_names(topics, ["trip"], ["phone"]))
    assert [one.code for one in graph.topic_names(topics, [], [])] == ["unknown-guide", "unknown-list"]
    none = {"duty": replace(topics["duty"], guide="", list="")}
    assert not list(graph.topic_names(none, [], []))


def test_layers_of_topics_that_do_not_exist() -> None:
    assert not list(graph.layers(["more-duty", "law-duty"], ["duty"]))
    assert [one.key for one in graph.layers(["more-duty", "law-dutty"], ["duty"])] == ["law-dutty"]


def test_texts_that_no_data_counts() -> None:
    keys = ["list-phone-3", "guide-trip-a", "emergency-sweden-9", "list-note", "emergency-fold"]
    assert [one.key for one in graph.unnamed(keys, [])] == keys[:3]
    assert not list(graph.unnamed(keys, keys))
