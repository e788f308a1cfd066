# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What fits on a screen of 360 px: the words of a button, and the longest word of any text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator

from content.checks.finding import Finding

# 28 characters of 16 px text and the button's padding fit on a screen of 360 px; 34 without the padding.
BUTTON_LENGTH = 28
WORD_LENGTH = 34
BUTTON_STARTS = ("topic-", "emergency-choose-", "layer-")
_LIST_TITLE = re.compile(r"list-[a-z0-9_]+-title")
BUTTONS = frozenset(
    {"start", "exit", "send", "ask-human", "cancel-waiting", "more-topics", "share-history", "keep-history"}
    | {"cover-show", "begin-again", "emergency-fold", "emergency-unfold", "yes", "no", "dont-know"}
    | {"guide-start", "unsure-human", "how-long-2", "how-long-10", "how-long-longer", "how-long-skip"}
    | {"someone-else", "accept-transfer", "decline-transfer", "feedback-partly"}
    | {"open-letter", "leave-letter", "cut-off", "letter-send", "letter-practise", "letter-practise-send"}
    | {"letter-check-own", "letter-check-skip", "letter-check-send", "letter-show-again"}
    | {"letter-other-words", "letter-words-again", "letter-code-send", "letter-write-back"}
    | {"letter-talk-now", "letter-delete", "letter-delete-yes", "letter-close", "letter-close-yes"}
    | {"back-change", "back-skip", "back-cut-go", "back-agreed", "back-return-yes"}
    | {"back-return-no"}
    | {"pictures-on", "pictures-off", "read-aloud", "read-stop", "border-show", "border-close"}
)
# A line may break at a space, after a hyphen or a slash, and wherever something is filled in.
_BREAKS = re.compile(r"[\s\-/…–—]+")


def too_long(locale: str, key: str, text: str, guide_buttons: Collection[str]) -> Iterator[Finding]:
    """A button's words stand on one line. `guide_buttons`: the ids that guides use as buttons."""
    known = key in BUTTONS or key in guide_buttons or key.startswith(BUTTON_STARTS)
    if (known or _LIST_TITLE.fullmatch(key)) and width(text) > BUTTON_LENGTH:
        yield Finding("button-too-long", locale, key, f"{width(text)} characters, at most {BUTTON_LENGTH}")


def long_words(locale: str, key: str, text: str) -> Iterator[Finding]:
    """A word wider than the screen would be cut, or make the page scroll sideways."""
    for word in _BREAKS.split(text):
        if width(word) > WORD_LENGTH:
            yield Finding("word-too-long", locale, key, f"{word!r} is wider than a screen of 360 px")


def width(text: str) -> int:
    """Characters that take room: marks that stand on another letter, and invisible ones, take none."""
    return sum(unicodedata.category(char) not in ("Mn", "Me", "Cf") for char in text)
