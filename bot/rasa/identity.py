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


def gives_number(text: str) -> bool:
    """True when the text holds what looks like a personal identity number or a mobile number."""
    plain = unicodedata.normalize("NFKC", text)
    return bool(_PERSONAL.search(plain) or _MOBILE.search(plain))
