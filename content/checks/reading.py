# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""How hard a text is to read: LIX for Swedish, the Automated Readability Index for English."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from content.checks.finding import Finding, warning

EASY = "sv-x-lattlast"
SHORTEST = 15  # words; below that both measures jump about
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_SENTENCE = re.compile(r"[.!?:]+(?:\s|$|[”\"’])")


def lix(text: str) -> float:
    """Words a sentence plus the share in per cent of words longer than six letters (Björnsson 1968)."""
    words = _WORD.findall(text)
    return len(words) / _sentences(text) + 100 * sum(len(word) > 6 for word in words) / len(words)


def ari(text: str) -> float:
    """Automated Readability Index (Senter and Smith 1967): about the American school year, plus 6 the age."""
    words = _WORD.findall(text)
    return 4.71 * sum(map(len, words)) / len(words) + 0.5 * len(words) / _sentences(text) - 21.43


def _sentences(text: str) -> int:
    return max(1, len(_SENTENCE.findall(text)))


# Measure, level that asks for a look, level that stops. Youth books: LIX 25 to 33; ARI 7: about 13 years.
MEASURES: dict[str, tuple[Callable[[str], float], float, float]] = {
    "sv": (lix, 33, 38), "en": (ari, 7, 9), EASY: (lix, 25, 25),
}  # fmt: skip


def hard_to_read(locale: str, key: str, text: str) -> Iterator[Finding]:
    """Silent for short texts and for languages without a measure: there a native reader is the check."""
    if locale not in MEASURES or len(_WORD.findall(text)) < SHORTEST:
        return
    measure, ask, stop = MEASURES[locale]
    level = measure(text)
    if level > stop:
        yield Finding("hard-to-read", locale, key, f"{measure.__name__} {level:.0f}, at most {stop:.0f}")
    elif level > ask:
        yield warning("rather-hard", locale, key, f"{measure.__name__} {level:.0f}, better below {ask:.0f}")


# Easy Swedish: twelve words a sentence, and one thought. These words tie a second thought to the first.
SENTENCE_WORDS = 12
_ENDS = re.compile(r"[.!?:\n]+")
_TIES = re.compile(
    r"\b(?:men|eftersom|därför att|så att|medan|trots att|fastän|samtidigt som)\b|;| – ", re.IGNORECASE
)
_AND = re.compile(r"\b(?:och|eller)\b", re.IGNORECASE)


def easy_sentences(locale: str, key: str, text: str) -> Iterator[Finding]:
    """One thought a sentence. Words only hint at thoughts, so that is a warning; the length is not."""
    if locale != EASY:
        return
    for sentence in _ENDS.split(text):
        words = len(_WORD.findall(sentence))
        if words > SENTENCE_WORDS:
            says = f"{words} words, at most {SENTENCE_WORDS}: {sentence.strip()!r}"
            yield Finding("long-sentence", locale, key, says)
        elif _TIES.search(sentence) or len(_AND.findall(sentence)) > 1:
            yield warning("two-thoughts", locale, key, f"say it in two sentences: {sentence.strip()!r}")
