# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""content.fluent_text.pattern: texts as the phone reads them."""

from __future__ import annotations

import pytest

from content.fluent_text import Pattern, parse, pattern
from content.load import load
from content.model import ContentError


def read(text: str) -> Pattern:
    [message] = parse(text).messages.values()
    return pattern(message)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("a = Words", "Words"),
        ("a = One\n    two", "One\ntwo"),
        ('a = { "{" }x{ "}" }', "{x}"),
        ("a = Hi { $name }!", ["Hi ", {"value": "name"}, "!"]),
        (
            "a = { $n ->\n  [0] None\n  [one] One\n *[other] { $n } of us\n }",
            [{"value": "n", "choices": {"0": "None", "one": "One", "other": [{"value": "n"}, " of us"]}}],
        ),
    ],
)
def test_words_values_and_choices(text: str, wanted: Pattern) -> None:
    assert read(text) == wanted


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("a = { $name } می‌خواند", True),
        ("a = «{ $word }» نیست", True),
        ("a = این { $name } است", False),
        ("a = { $n ->\n *[other] { $n } جواب\n }", False),
        ("a = بله", False),
    ],
)
def test_a_name_in_front_does_not_turn_a_right_to_left_text(text: str, marked: bool) -> None:
    """A browser that looks for the first letter finds the mark, not the name's."""
    message = parse(text).messages["a"]
    assert "\u200f" not in str(pattern(message))
    assert ("\u200f" in pattern(message, rtl=True)) == marked


@pytest.mark.parametrize(
    "text",
    ["a = { NUMBER($n) }", "a = { other }", "a = { -term }", "a = { $n ->\n  [0] None\n *[one] One\n }",
     "a = { NUMBER($n) ->\n *[other] x\n }", "a = x { $n ->\n *[other] { DATETIME($n) }\n }"],
)
def test_what_the_phone_cannot_read_is_refused_by_name(text: str) -> None:
    with pytest.raises(ContentError, match="^a: "):
        read(text)


def test_every_text_of_every_language_can_be_read_by_the_phone() -> None:
    content = load()
    for code in content.locales:
        patterns = content.patterns(code)
        assert patterns["who-counsellor"] != "", code
        assert not any("{" in text for text in patterns.values() if isinstance(text, str)), code
