# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Ideas in every language: the lists name the same ones, and the same thought is heard in each."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from bot.rasa.danger import CONTENT, all_rules
from bot.rasa.measure import LANGS
from bot.rasa.sound import consonants

LISTS = sorted((CONTENT / "words").glob("*.toml"))
FATHER_MARRIES = {
    "sv": "pappa vill gifta bort mig", "en": "dad wants to marry me off", "ar": "بابا يريد يزوجني",
    "fa": "بابام میخواد شوهرم بده", "so": "aabo wuxuu rabaa inuu i guuriyo",
}  # fmt: skip


def words(path: Path) -> dict[str, list[str]]:
    table: dict[str, list[str]] = tomllib.loads(path.read_text("utf-8"))["words"]
    return table


def test_every_language_with_data_has_a_list() -> None:
    assert {path.stem for path in LISTS} == set(LANGS)


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.stem)
def test_a_list_names_known_ideas_and_leaves_few_empty(path: Path) -> None:
    known, own = words(CONTENT / "words" / "sv.toml").keys(), words(path)
    assert own.keys() - known == set()
    assert len([idea for idea in known if own.get(idea)]) > 0.9 * len(known)


@pytest.mark.parametrize("lang", sorted(FATHER_MARRIES))
def test_the_same_thought_is_the_same_idea(lang: str) -> None:
    heard = all_rules().hear(FATHER_MARRIES[lang]).ideas
    assert "father" in heard and {"marry", "marriage"} & set(heard)
    assert any(pair.startswith("father+") for pair in heard)


def test_only_the_languages_that_are_written_are_heard() -> None:
    """ "i" and "far" are words in Swedish and English too; a Somali sentence is not read as either."""
    heard = all_rules().hear("hooyo iyo aabo way is dileen xalay waan baqayaa").ideas
    assert "mother" in heard and "robot" not in heard


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("يقتلوني", "yqtloni"),
        ("ክቐትሉኒ", "kqtluni"),
        ("tvingar", "tvngar"),
        ("hej", "hej"),
    ],
)
def test_spellings_of_a_word_sound_alike(one: str, other: str) -> None:
    from bot.rasa.normal import normal

    assert consonants(normal(one)) == consonants(normal(other))


def test_different_words_do_not_sound_alike() -> None:
    assert consonants("mamma") != consonants("pappa")
    assert consonants("") == "" and consonants("ooo 12 !") == "o 12 -"
