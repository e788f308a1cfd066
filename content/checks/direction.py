# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Direction and script: no hidden marks that turn text around, and the letters of the language itself."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from content.checks.finding import Finding

# Left-to-right, right-to-left and Arabic letter mark, embeddings, overrides: no editor shows them, and an
# override shows other words than are written. Isolates do the same work and end where they must.
_MARKS = re.compile("[\u200e\u200f\u061c\u202a-\u202e]")
_ISOLATES, _POP = "\u2066\u2067\u2068", "\u2069"
_ISOLATED = re.compile(f"[{_ISOLATES}][^{_ISOLATES}{_POP}]*{_POP}")
_LATIN_RUN = re.compile(r"[A-Za-z\u00c0-\u024f0-9](?:[ .,:/+\-]*[A-Za-z\u00c0-\u024f0-9])*")
SCRIPTS = {
    "ar": "ARABIC", "fa": "ARABIC", "prs": "ARABIC", "ckb": "ARABIC", "ps": "ARABIC",
    "ti": "ETHIOPIC", "ru": "CYRILLIC", "uk": "CYRILLIC",
}  # fmt: skip
_BRACKETS = re.compile(r"\([^)]*\)")
FEWEST_LETTERS = 4


def marks(locale: str, key: str, text: str) -> Iterator[Finding]:
    """In any locale: none of the marks above, and every isolate ended in the same line."""
    for mark in _MARKS.findall(text):
        yield Finding("direction-mark", locale, key, f"remove U+{ord(mark):04X}")
    for line in text.split("\n"):
        if not _balanced(line):
            yield Finding("isolate-open", locale, key, "each U+2066 to U+2068 needs its own U+2069")


def _balanced(line: str) -> bool:
    depth = 0
    for char in line:
        depth += (char in _ISOLATES) - (char == _POP)
        if depth < 0:
            return False
    return depth == 0


def direction(locale: str, key: str, text: str, rtl: bool) -> Iterator[Finding]:
    """Letters of the other direction, and what would be shown in another order than it is written."""
    if not rtl:
        foreign = "".join(char for char in text if unicodedata.bidirectional(char) in ("R", "AL"))
        if foreign:
            yield Finding("foreign-direction", locale, key, f"{foreign!r} runs from right to left")
        return
    for run in _LATIN_RUN.findall(_ISOLATED.sub("…", text)):
        if re.search("[0-9]", run) and re.search("[^0-9 .,:/+-]", run):
            yield Finding("not-isolated", locale, key, f"{run!r}: set it between U+2066 and U+2069")


def script(locale: str, key: str, text: str) -> Iterator[Finding]:
    """Half of the letters are the language's own, not counting brackets, where Swedish names stand."""
    wanted = SCRIPTS.get(locale, "LATIN")
    letters = [char for char in _BRACKETS.sub("", text) if unicodedata.category(char).startswith("L")]
    own = sum(unicodedata.name(char, "").startswith(wanted) for char in letters)
    if len(letters) >= FEWEST_LETTERS and 2 * own < len(letters):
        says = f"{own} of {len(letters)} letters are {wanted.capitalize()}"
        yield Finding("other-script", locale, key, says)
