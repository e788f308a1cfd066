# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Words and the ideas they stand for, from content/words/<locale>.toml (docs/bot.md, "Words").

"Baba wants to marry me off" and "pappa vill gifta bort mig" become the same ideas, so that what was learned
from one language is known in the others. All locales' lists see every message, since people mix languages.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from bot.rasa.patterns import Lexicon

NEAR = 3  # words with ideas, after the first, that make a pair with it
ENOUGH = 0.5  # of the words that the best locale explains: a locale below is most likely not being written


def ideas(
    lexicons: Mapping[str, Sequence[Lexicon]], words: list[str], keys: list[frozenset[str]]
) -> list[str]:
    """The ideas in a message, and the pairs that stand near one another as `father+marry`, in order.

    `lexicons`: locale -> its lists; `keys` are the words' keys in the vocabulary that all of them share.
    """
    found = {locale: _places(lists, words, keys) for locale, lists in lexicons.items()}
    most = max((len(places) for places in found.values()), default=0)
    at: dict[int, set[str]] = {}
    for places in found.values():
        if places and len(places) >= ENOUGH * most:
            for place, names in places.items():
                at.setdefault(place, set()).update(names)
    rows = [sorted(at[place]) for place in sorted(at)]
    return [*(name for row in rows for name in row), *_pairs(rows)]


def _places(lists: Sequence[Lexicon], words: list[str], keys: list[frozenset[str]]) -> dict[int, set[str]]:
    """Word -> the ideas that begin there."""
    places: dict[int, set[str]] = {}
    for lexicon in lists:
        for name, starts in lexicon.reading(words, keys).present().items():
            for start in starts:
                places.setdefault(start, set()).add(name)
    return places


def _pairs(rows: list[list[str]]) -> Iterable[str]:
    for here, row in enumerate(rows):
        for near in rows[here + 1 : here + 1 + NEAR]:
            yield from (f"{first}+{second}" for first in row for second in near if first != second)
