# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

from content.checks import messages
from content.fluent_text import parse, text_hash

SOURCE = parse("a = Hej { $name }\nb = Ring { number-sos_112 }\n").messages
SAME = parse("a = Hello { $name }\nb = Call { number-sos_112 }\n").messages


def test_broken() -> None:
    assert [one.key for one in messages.broken("en", ["a = {"])] == ["a = {"]
    assert not list(messages.broken("en", []))


def test_missing() -> None:
    assert [one.key for one in messages.missing("en", SOURCE, {"a": SAME["a"]})] == ["b"]
    assert not list(messages.missing("en", SOURCE, SAME))


def test_unknown() -> None:
    assert [one.key for one in messages.unknown("en", {"a": SOURCE["a"]}, SAME)] == ["b"]
    assert not list(messages.unknown("en", SOURCE, SAME))


def test_placeables_that_differ() -> None:
    lost = parse("a = Hello { $nom }\nb = Call now\n").messages
    assert {one.key for one in messages.placeables("en", SOURCE, lost)} == {"a", "b"}
    assert not list(messages.placeables("en", SOURCE, SAME))


def test_a_changed_source_makes_a_translation_stale() -> None:
    compared = {key: text_hash([text]) for key, text in SOURCE.items()}
    changed = parse("a = Hej du { $name }\nb = Ring { number-sos_112 }\n").messages
    stale = list(messages.stale("en", changed, SAME, compared))
    assert [(one.code, one.key, one.error) for one in stale] == [("stale", "a", False)]
    assert not list(messages.stale("en", SOURCE, SAME, compared))


def test_a_translation_that_was_never_compared_is_said_once() -> None:
    assert [one.code for one in messages.stale("en", SOURCE, SAME, {})] == ["never-compared"]
