# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Numbers that name a person, in any language: Swedish identity numbers and mobile numbers."""

from __future__ import annotations

import re
import unicodedata

_PERSONAL = re.compile(
    r"(?<!\d)(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])[-+ ]?\d{4}(?!\d)"
)
_MOBILE = re.compile(r"(?<!\d)(?:\+46|0046|0)[ -]?7[02369](?:[ -]?\d){7}(?!\d)")


def without_numbers(text: str) -> str:
    """The text with "…" for what looks like a personal identity or mobile number; unchanged without."""
    plain = unicodedata.normalize("NFKC", text)
    cut = _MOBILE.sub("…", _PERSONAL.sub("…", plain))
    return text if cut == plain else cut
