# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Makes the word lists of codes (docs/protocol.md 14.1) from public sources, or compares (`--check`).

A list never changes once it serves: a word at another line would be another code. So this is for a new
language, and for whoever wants to see where the words come from (docs/adr/0150-words-of-a-code.md). It needs
what the server does not: the packages `wordfreq` 3.1.1, `gruut-lang-sv` 2.0.1 and `diceware` 1.0.1.
"""

from __future__ import annotations

import argparse
import importlib.resources
import re
import sqlite3
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

HERE = Path(__file__).resolve().parent
WORDS = 7776
# "yoyo" is in the English list already; the others could cost her dearly if somebody found them on paper.
REPLACED = {
    "yo-yo": "yellow", "barmaid": "summer", "bartender": "orange", "bride": "forest", "bully": "island",
    "dating": "rabbit", "divorcee": "tomato", "fling": "potato", "flirt": "melon", "graves": "almond",
    "graveyard": "feather", "groin": "thunder", "groom": "rainbow", "hate": "meadow",
    "hatred": "blanket", "husband": "button", "kissable": "teapot", "kisser": "hedgehog",
    "kissing": "squirrel", "married": "penguin", "ovary": "giraffe", "police": "pigeon",
    "pregame": "sparrow", "pregnancy": "ladybird", "pregnant": "blossom", "shame": "bluebell",
    "sinner": "chestnut", "sinless": "heron", "thong": "magnet", "wife": "raspberry",
    "womb": "strawberry",
}  # fmt: skip
LETTERS = re.compile(r"[a-zåäö]{3,10}")


def swedish() -> list[str]:
    """The commonest headwords that are easily spelt, allowed, and more than one slip apart."""
    from wordfreq import get_frequency_dict  # type: ignore[import-not-found,unused-ignore]

    frequency = get_frequency_dict("sv", wordlist="large")
    headwords = _headwords()
    refused = re.compile("|".join(f"(?:{pattern})" for pattern in _lines(HERE / "refused_sv.txt")))
    fit = [word for word in headwords if LETTERS.fullmatch(word) and word in frequency
           and word.capitalize() not in headwords
           and not refused.search(word) and not _inflected(word, headwords)]
    fit.sort(key=lambda word: (-frequency[word], word))
    return sorted(_apart(fit)[:WORDS])


def english() -> list[str]:
    """EFF's long list without its hyphens, since what is typed is split there, and with a few other words."""
    lines = _file("diceware", "wordlists/wordlist_en_eff.txt").decode().splitlines()
    words = [line.split()[1] for line in lines]
    return [REPLACED.get(word, word.replace("-", "")) for word in words]


def _headwords() -> set[str]:
    """Those of Folkets lexikon, as far as its pronunciations were passed on."""
    with importlib.resources.as_file(importlib.resources.files("gruut_lang_sv") / "lexicon.db") as path:
        return {word for (word,) in sqlite3.connect(path).execute("SELECT word FROM word_phonemes")}


def _inflected(word: str, headwords: set[str]) -> bool:
    """A verb's present tense beside its infinitive is one word too many to keep apart."""
    ends = {"ar": word[:-1], "er": word[:-2] + "a", "as": word[:-1]}
    return ends.get(word[-2:], "") in headwords


def _apart(words: Iterable[str]) -> list[str]:
    """The words, the first ones first, of which no two are the same after folding or one slip apart."""
    near: dict[str, list[str]] = defaultdict(list)
    kept = []
    for word in words:
        folded = "".join(c for c in unicodedata.normalize("NFD", word) if unicodedata.category(c) != "Mn")
        shorter = {folded} | {folded[:at] + folded[at + 1 :] for at in range(len(folded))}
        if not any(_one_slip(folded, other) for key in shorter for other in near[key]):
            kept.append(word)
            for key in shorter:
                near[key].append(folded)
    return kept


def _one_slip(one: str, other: str) -> bool:
    """The same, or one letter more, less, changed, or two neighbours exchanged."""
    while one and other and one[0] == other[0]:
        one, other = one[1:], other[1:]
    while one and other and one[-1] == other[-1]:
        one, other = one[:-1], other[:-1]
    return max(len(one), len(other)) <= 1 or (len(one) == 2 and one == other[::-1])



def _file(package: str, name: str) -> bytes:
    return (importlib.resources.files(package) / name).read_bytes()


def _lines(path: Path) -> list[str]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def main() -> None:
    """Write the lists, or with `--check` exit 1 when one differs."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="compare, write nothing")
    check = parser.parse_args().check
    for locale, make in {"sv": swedish, "en": english}.items():
        words, path = make(), HERE / f"{locale}.txt"
        if len(words) != WORDS:
            sys.exit(f"{locale}: {len(words)} words instead of {WORDS}")
        text = "\n".join(words) + "\n"
        if check and path.read_text(encoding="utf-8") != text:
            sys.exit(f"{path.name} differs from its sources")
        if not check:
            path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
