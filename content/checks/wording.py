# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a single text may not hold: numbers, links, promises, questions that identify."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from content.checks.finding import Finding

_NUMBER = re.compile(r"\+?\d(?:[\s\-]?\d){2,}")
_YEAR = re.compile(r"(?:19|20)\d\d")
_LINK = re.compile(r"https?:|www\.|\w@\w|\b[\w-]+\.(?:se|com|org|nu|net|eu)\b", re.IGNORECASE)
_WRONG = re.compile(r"(?:\+46|0046|0)[\s\-()]*10[\s\-]*233[\s\-]*57[\s\-]*60")


def numbers_and_links(locale: str, key: str, text: str) -> Iterator[Finding]:
    """Numbers and links are data in content/contacts/, so that one correction reaches every language."""
    for match in _NUMBER.findall(text):
        if not _YEAR.fullmatch(match):
            yield Finding("number-in-text", locale, key, f"{match!r}: use a contact or {{ number-ID }}")
    if any(char.isdigit() and not char.isascii() for char in text):
        yield Finding("digits", locale, key, "write 0-9, so that a number looks the same in every language")
    for match in _LINK.findall(text):
        yield Finding("link-in-text", locale, key, f"{match!r}: make it a contact")


def forbidden_words(
    locale: str, key: str, text: str, forbidden: Mapping[str, Iterable[str]]
) -> Iterator[Finding]:
    """`forbidden`: kind -> words (content/forbidden.toml). Whole words, in any case."""
    plain = " ".join(text.casefold().split())
    for kind, words in forbidden.items():
        for match in _any_of(tuple(words)).finditer(plain):
            yield Finding(f"forbidden-{kind}", locale, key, f"{match[0]!r} may not stand in any text")


@cache
def _any_of(words: tuple[str, ...]) -> re.Pattern[str]:
    """Longer ones first, so that the finding names all of what was found."""
    plain = sorted((word.casefold() for word in words), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, plain))})(?!\w)" if plain else "(?!)")


def wrong_number(path: str, text: str) -> Iterator[Finding]:
    """The national line's number with a swapped digit stands in a printed guidance and spreads by copying."""
    if _WRONG.search(text):
        yield Finding("wrong-number", "", path, "the line for professionals is 010-223 57 60; this is not it")
