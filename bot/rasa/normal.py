# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""One normal form of what people type, in training, in the rules and in a chat (docs/bot.md, "Normal form").

Words in small letters, one blank between; emoji are words; no punctuation, so no `/command` of Rasa survives.
"""

from __future__ import annotations

import re
import unicodedata

# Keyboards for Arabic script write the same letter with different code points, and people leave marks out.
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
        "ە": "ه",
        "ھ": "ه",
        "ۀ": "ه",
        "ێ": "ی",
        "ۆ": "و",
        "ڵ": "ل",
        "ڕ": "ر",
    }
)
_LETTERS |= {ord(digit): str(value) for value, digit in enumerate("٠١٢٣٤٥٦٧٨٩")}
_LETTERS |= {ord(digit): str(value) for value, digit in enumerate("۰۱۲۳۴۵۶۷۸۹")}
# Ge'ez letters that sound alike in Tigrinya are written one for another: series of seven orders, from -> to.
_SERIES = {"ሠ": "ሰ", "ሐ": "ሀ", "ኀ": "ሀ", "ፀ": "ጸ", "ዐ": "አ", "ቐ": "ቀ", "ኸ": "ከ"}
_LETTERS |= {ord(old) + order: chr(ord(new) + order) for old, new in _SERIES.items() for order in range(7)}
_LETTERS |= {ord("አ"): "ኣ", ord("ዐ"): "ኣ", ord("ዉ"): "ው"}
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
    text = _NOT_LETTERS.sub(_symbol, text).replace("وو", "و")
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
