# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Levels of the whole program, rules and classifier, on the triage table and on held-out utterances."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from bot.rasa.measure import LANGS, heldout
from bot.rasa.program import Program

LEVELS = tomllib.loads(Path(__file__).with_name("levels.toml").read_text("utf-8"))
BOTH = pytest.mark.parametrize("lang", ["sv", "en"])
ALL = pytest.mark.parametrize("lang", LANGS)


async def levels(program: Program, texts: list[str], lang: str) -> dict[str, int]:
    found = {}
    for text in texts:
        found[text] = (await program.answer("chat", text, lang)).risk
        program.drop("chat")
    return found


@BOTH
async def test_immediate_danger_is_four(program: Program, lang: str) -> None:
    assert {
        text: level
        for text, level in (await levels(program, LEVELS["now"][lang], lang)).items()
        if level != 4
    } == {}


@BOTH
async def test_serious_is_at_least_three_and_mostly_three(program: Program, lang: str) -> None:
    found = await levels(program, LEVELS["serious"][lang], lang)
    assert {text: level for text, level in found.items() if level < 3} == {}
    assert sum(level == 3 for level in found.values()) >= 0.5 * len(found)  # the rest are called 4


@BOTH
async def test_ongoing_control_is_at_least_two(program: Program, lang: str) -> None:
    assert {
        text: level
        for text, level in (await levels(program, LEVELS["ongoing"][lang], lang)).items()
        if level < 2
    } == {}


@BOTH
async def test_a_question_of_law_is_one(program: Program, lang: str) -> None:
    assert {
        text: level
        for text, level in (await levels(program, LEVELS["information"][lang], lang)).items()
        if level != 1
    } == {}


@BOTH
async def test_negated_violence_is_neither_immediate_nor_nothing(program: Program, lang: str) -> None:
    found = await levels(program, LEVELS["negated"][lang], lang)
    assert {text: level for text, level in found.items() if level not in (2, 3)} == {}
    found = await levels(program, LEVELS["not_negated"][lang], lang)
    assert {text: level for text, level in found.items() if level < 3} == {}


@ALL
async def test_look_alikes_do_not_cry_wolf(program: Program, lang: str) -> None:
    texts = [one.text for one in heldout(lang, "lookalikes")]
    assert len(texts) >= 40
    found = await levels(program, texts, lang)
    assert sum(level == 4 for level in found.values()) <= 0.2 * len(texts)  # the figure: docs/bot.md


@ALL
async def test_dangerous_paraphrases_are_found(program: Program, lang: str) -> None:
    texts = [one.text for kind in ("topics", "danger") for one in heldout(lang, kind) if one.risk == 4]
    found = await levels(program, texts, lang)
    assert sum(level == 4 for level in found.values()) >= 0.8 * len(texts)  # the figure: docs/bot.md


@pytest.mark.parametrize("lang", ["sv", "ar", "no-such-language", ""])
async def test_every_language_is_heard_whatever_the_page_says(program: Program, lang: str) -> None:
    assert {
        text: level
        for text, level in (await levels(program, LEVELS["mixed"]["any"], lang)).items()
        if level < 4
    } == {}
