# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

import pytest

from content.checks.reading import EASY, ari, easy_sentences, hard_to_read, lix

EASY_SV = "Du får säga nej. Ingen får slå dig. Du kan ringa nu. Vi vill att du ska få hjälp. Det är bra."
HARD_SV = (
    "Socialnämndens förhandsbedömning föranleder regelmässigt utredningar beträffande vårdnadshavarens "
    "omsorgsförmåga, varvid sekretessbestämmelsernas tillämpning säkerställs genom dokumentationsrutiner "
    "inom verksamheten."
)
EASY_EN = "You may say no. Nobody may hit you. You can call now. We want you to get help. That is good."
HARD_EN = (
    "Notwithstanding contradictory administrative determinations, municipal authorities retain investigative "
    "responsibilities concerning guardianship arrangements and corresponding confidentiality obligations."
)


def test_lix_counts_long_words_and_long_sentences() -> None:
    assert lix("En kort mening här. En annan kort mening.") == pytest.approx(4)
    assert lix("Alla dessutom") == pytest.approx(2 + 50)


def test_ari_of_a_known_sentence() -> None:
    assert ari("The cat sat on the mat.") == pytest.approx(4.71 * 17 / 6 + 0.5 * 6 - 21.43)


@pytest.mark.parametrize(("locale", "easy", "hard"), [("sv", EASY_SV, HARD_SV), ("en", EASY_EN, HARD_EN)])
def test_a_hard_text_stops_and_an_easy_one_passes(locale: str, easy: str, hard: str) -> None:
    assert [one.code for one in hard_to_read(locale, "a", hard)] == ["hard-to-read"]
    assert not list(hard_to_read(locale, "a", easy))


def test_between_the_two_levels_it_only_asks() -> None:
    text = "Kommunen ger dig stöd. Socialtjänsten lyssnar på vad du berättar och frågar vad du vill."
    assert 33 < lix(text) < 38
    assert [(one.code, one.error) for one in hard_to_read("sv", "a", text)] == [("rather-hard", False)]


def test_short_texts_and_languages_without_a_measure_are_left_alone() -> None:
    assert not list(hard_to_read("sv", "a", "Socialtjänstlagens tillämpning"))
    assert not list(hard_to_read("so", "a", HARD_SV))


def test_easy_swedish_is_stricter() -> None:
    text = "Kommunen ger dig stöd. Socialtjänsten lyssnar på vad du berättar och frågar vad du vill."
    assert [one.code for one in hard_to_read("sv", "a", text)] == ["rather-hard"]
    assert [one.code for one in hard_to_read(EASY, "a", text)] == ["hard-to-read"]
    assert not list(hard_to_read(EASY, "a", EASY_SV))


def test_a_long_sentence_in_easy_swedish() -> None:
    twelve = " ".join(["ord"] * 12)
    assert not list(easy_sentences(EASY, "a", f"{twelve}. {twelve}!"))
    assert [one.code for one in easy_sentences(EASY, "a", f"Kort. {twelve} ord.")] == ["long-sentence"]
    assert not list(easy_sentences("sv", "a", f"{twelve} ord."))


@pytest.mark.parametrize(
    "text",
    [
        "Du får gå men inte nu.",
        "Det är bra, eftersom du vill.",
        "Mat och hus och bil.",
        "Ring nu; de svarar.",
    ],
)
def test_two_thoughts_in_one_sentence_are_a_warning(text: str) -> None:
    found = list(easy_sentences(EASY, "a", text))
    assert [(one.code, one.error) for one in found] == [("two-thoughts", False)]


def test_one_thought_a_sentence() -> None:
    assert not list(easy_sentences(EASY, "a", "Du får gå. Mat och hus. Sommen är blå."))
