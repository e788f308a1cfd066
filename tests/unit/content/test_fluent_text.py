# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

import pytest

from content.fluent_text import fill_numbers, parse, references, text_hash, words, write


def test_a_broken_message_is_named_and_the_rest_is_kept() -> None:
    parsed = parse("good = Yes\nbad = { $oh\nfine = Also\n")
    assert set(parsed.messages) == {"good", "fine"}
    assert parsed.broken == ("bad = { $oh",)


def test_a_repeated_message_keeps_its_first_text_and_is_named() -> None:
    parsed = parse("one = First\none = Second\n")
    assert words(parsed.messages["one"]) == "First"
    assert parsed.broken == ("one (stands twice)",)


def test_references_see_into_choices() -> None:
    text = (
        "wait = { $minutes ->\n  [one] one minute\n *[other] { $minutes } minutes, { number-sos_112 }\n }\n"
    )
    message = parse(text).messages["wait"]
    assert references(message) == {"$minutes", "number-sos_112"}
    assert words(message).split("\n")[:2] == ["…one minute", "… minutes, …"]


def test_a_number_is_filled_in_and_isolated_in_a_right_to_left_text() -> None:
    message = parse("call = Ring { number-police } nu, { $name }\n").messages["call"]
    assert words(fill_numbers(message, {"police": "114 14"}, rtl=False)) == "Ring 114 14 nu, …"
    assert words(fill_numbers(message, {"police": "114 14"}, rtl=True)) == "Ring \u2066114 14\u2069 nu, …"
    assert "number-police" in references(message), "the message itself is left as it was"


def test_an_unknown_number_is_refused() -> None:
    with pytest.raises(KeyError):
        fill_numbers(parse("call = { number-nobody }\n").messages["call"], {}, rtl=False)


def test_an_isolate_written_as_an_escape_is_seen_by_the_checks() -> None:
    message = parse('a = { "\\u2066" }BankID 2{ "\\u2069" }\n').messages["a"]
    assert words(message) == "\u2066BankID 2\u2069"


def test_what_is_written_reads_back_without_comments() -> None:
    messages = parse("# about\none = A { $b } c\ntwo = D\n").messages
    text = write(messages.values())
    assert "about" not in text
    assert parse(text).messages.keys() == messages.keys()


def test_the_hash_follows_words_and_not_comments() -> None:
    def of(text: str) -> str:
        return text_hash(parse(text).messages.values())

    assert of("# a\none = Word\n") == of("one = Word\n")
    assert of("one = Word\n") != of("one = Words\n")
    assert len(of("one = Word\n")) == 16
