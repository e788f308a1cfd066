# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""One normal form of what people type, in training, in the rules and in a chat (docs/bot.md, "Normal form").

Words in small letters, one blank between; emoji are words; no punctuation, so no `/command` of Rasa survives.
"""

from __future__ import annotations

import re
import unicodedata

# Arabic, Persian and Sorani keyboards write the same letter with different code points.
_LETTERS = str.maketrans(
    {
        "ي": "ی",
        "ى": "ی",
        "ئ": "ی",
        "ك": "ک",
        "ة": "ه",
        "أ": "ا",
        "إ": "ا",
        "آ": "ا",
        "ٱ": "ا",
        "ؤ": "و",
        "ـ": None,
    }
)
_APOSTROPHES = re.compile("['’‘ʼ`´]")
_ELONGATED = re.compile(r"([^\W\d_])\1{2,}")
_ARABIC_MARKS = re.compile("[\u064b-\u065f\u0670]")
_NOT_LETTERS = re.compile(r"[^\w\s]|_")
_SKIN_AND_VARIANTS = re.compile("[\U0001f3fb-\U0001f3ff\ufe00-\ufe0f]")


def normal(text: str) -> str:
    """The normal form of any text, at most as many words as the text has letters and symbols."""
    text = unicodedata.normalize("NFKC", text).lower()
    text = _SKIN_AND_VARIANTS.sub("", _ARABIC_MARKS.sub("", text))
    text = _APOSTROPHES.sub("", _without_controls(text)).translate(_LETTERS)
    text = _NOT_LETTERS.sub(_symbol, text)
    return " ".join(_ELONGATED.sub(r"\1", text).split())


def folded(text: str) -> str:
    """A normal form without the marks that people leave out: å, ä -> a, ö -> o, é -> e."""
    if text.isascii():
        return text
    marks_apart = unicodedata.normalize("NFD", text)
    return unicodedata.normalize("NFC", "".join(c for c in marks_apart if not "\u0300" <= c <= "\u036f"))


def _without_controls(text: str) -> str:
    """Zero-width joiners, direction marks and the like hide words from rules, so they go."""
    return "".join(c for c in text if unicodedata.category(c) != "Cf")


def _symbol(match: re.Match[str]) -> str:
    sign = match.group()
    kind = unicodedata.category(sign)
    if kind == "So":
        return f" {sign} "
    return sign if kind.startswith("M") else " "
