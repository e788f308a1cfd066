# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The consonants of words in Latin letters: يقتلوني and "yqtloni", ክቐትሉኒ and "kqtluni" come out alike.

Transliteration is anyascii's; vowels go: Arabic script leaves them out and everyone else misspells them.
"""

from __future__ import annotations

import re

from anyascii import anyascii

# Digits that stand for letters in chats: 3 ayn and 2 hamza (nothing in Latin letters), 7 h, 5 kh, 9 s, 8 gh.
_DIGITS = str.maketrans({"3": None, "2": None, "7": "h", "5": "x", "9": "s", "8": "g"})
_NOT_LETTERS = re.compile(r"[^a-z0-9]")
_VOWELS = re.compile(r"[aeiouyw]")
_DOUBLED = re.compile(r"(.)\1+")


def consonants(text: str) -> str:
    """The words of a normal form (bot/rasa/normal.py), each as its consonants in Latin letters."""
    return " ".join(_consonants(word) for word in text.split())


def _consonants(word: str) -> str:
    latin = anyascii(word).lower()
    if not word.isdecimal():
        latin = latin.translate(_DIGITS)
    latin = _NOT_LETTERS.sub("", latin.replace("kh", "x").replace("q", "k"))
    return _DOUBLED.sub(r"\1", _VOWELS.sub("", latin)) or latin[:1] or "-"
