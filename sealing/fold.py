# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What somebody typed, so that capitals, accents and keyboards make no difference (docs/protocol.md 14.1)."""

from __future__ import annotations

import unicodedata

# One letter that an Arabic and a Persian keyboard write as two.
_ONE_LETTER = str.maketrans({"\u064a": "\u06cc", "\u0649": "\u06cc", "\u0643": "\u06a9"})


def fold(text: str) -> list[str]:
    """The tokens of `text`: lower case, without marks, digits in ASCII.

    Nothing is left of signs and pictures."""
    bare = unicodedata.normalize("NFD", unicodedata.normalize("NFKC", text).lower())
    kept = "".join(_kept(character) for character in bare)
    return kept.translate(_ONE_LETTER).split()


def _kept(character: str) -> str:
    category = unicodedata.category(character)
    if category in ("Mn", "Cf"):
        return ""
    if category == "Nd":
        return str(unicodedata.decimal(character))
    return character if category[0] in "LN" else " "
