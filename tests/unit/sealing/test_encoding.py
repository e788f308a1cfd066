# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Encoding: one value has one text, and no two lists of parts give the same bytes."""

from __future__ import annotations

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealing.encoding import b64, frame, read_json, short_text, unb64, whole_number, write_json
from sealing.errors import Code, SealingError


@given(st.binary())
def test_every_value_is_read_back(data: bytes) -> None:
    assert unb64(b64(data), len(data)) == data


@given(st.text())
def test_a_text_is_read_only_if_it_is_the_one_text_of_its_value(text: str) -> None:
    try:
        data = unb64(text)
    except SealingError as refusal:
        assert refusal.code is Code.BAD_FORMAT
    else:
        assert b64(data) == text


@given(st.binary(min_size=1))
def test_padding_is_refused(data: bytes) -> None:
    padded = base64.urlsafe_b64encode(data).decode()
    if "=" in padded:
        with pytest.raises(SealingError):
            unb64(padded)


@pytest.mark.parametrize("value", [None, 1, b"AA", ["AA"]])
def test_what_is_no_text_is_refused(value: object) -> None:
    with pytest.raises(SealingError, match="bad_format"):
        unb64(value)


PARTS = st.lists(st.binary(max_size=4), max_size=3)


@given(PARTS, PARTS)
def test_frames_of_different_parts_differ(one: list[bytes], other: list[bytes]) -> None:
    assert (frame("viska/1 x", *one) == frame("viska/1 x", *other)) == (one == other)


TREE = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("abc"), inner, max_size=3),
)


@given(st.dictionaries(st.text("abcdå"), TREE, max_size=4))
def test_json_is_read_back(value: dict[str, object]) -> None:
    assert read_json(write_json(value)) == value


@pytest.mark.parametrize("value", [{"a": "\ud800"}, {"a": float("nan")}, {"a": b""}, {"a": {1, 2}}])
def test_what_json_cannot_hold_is_refused(value: dict[str, object]) -> None:
    with pytest.raises(SealingError, match="bad_format"):
        write_json(value)


def test_a_tower_of_brackets_is_refused_and_not_a_crash() -> None:
    tower = b'{"a":' + b"[" * 2000 + b"]" * 2000 + b"}"
    with pytest.raises(SealingError, match="bad_format"):
        read_json(tower)


@pytest.mark.parametrize("value", [True, 1.0, "1", None, -1, 11])
def test_only_integers_within_bounds_are_numbers(value: object) -> None:
    assert whole_number(10, most=10) == 10
    with pytest.raises(SealingError, match="bad_format"):
        whole_number(value, most=10)


def test_a_text_has_its_longest() -> None:
    assert short_text("åäö", 3) == "åäö"
    for value in ("åäöx", 3):
        with pytest.raises(SealingError, match="bad_format"):
            short_text(value, 3)
