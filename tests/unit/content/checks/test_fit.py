# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

import pytest

from content.checks.fit import long_words, too_long

GUIDE = {"guide-trip", "guide-trip-where-away"}


@pytest.mark.parametrize(
    "key",
    [
        "topic-a",
        "ask-human",
        "layer-law",
        "list-phone-title",
        "guide-trip",
        "guide-trip-where-away",
        "dont-know",
    ],
)
def test_a_button_that_is_too_long(key: str) -> None:
    assert [one.code for one in too_long("sv", key, "x" * 29, GUIDE)] == ["button-too-long"]
    assert not list(too_long("sv", key, "x" * 28, GUIDE))


@pytest.mark.parametrize("key", ["answer-a", "list-phone-1", "guide-trip-where"])
def test_a_text_may_be_longer_than_a_button(key: str) -> None:
    assert not list(too_long("sv", key, "x" * 500, GUIDE))


def test_marks_on_letters_take_no_width() -> None:
    assert not list(too_long("ar", "topic-a", "بّ" * 28, ()))


def test_a_word_wider_than_the_screen() -> None:
    assert [one.code for one in long_words("sv", "a", "Ett " + "o" * 35)] == ["word-too-long"]
    assert not list(long_words("sv", "a", "Ett " + "o" * 34))


@pytest.mark.parametrize("between", ["-", "/", "\n", "…"])
def test_a_line_may_break_there(between: str) -> None:
    assert not list(long_words("sv", "a", "o" * 30 + between + "o" * 30))
