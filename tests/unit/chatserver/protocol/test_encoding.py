# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""chatserver.protocol.encoding: one value has one text."""

from __future__ import annotations

import contextlib
import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chatserver.protocol.encoding import b64, frame, framed_hash, unb64


@given(st.binary(max_size=100))
def test_there_and_back(data: bytes) -> None:
    assert unb64(b64(data)) == data


@pytest.mark.parametrize("text", ["A", "AB", "AAB", "AA==", "AA=", "A A", "AA\n", "+A", "/A", "ÅA", "AAAAA"])
def test_no_second_text_for_a_value(text: str) -> None:
    with pytest.raises(ValueError, match="base64url"):
        unb64(text)


@given(st.text(alphabet="ABgw_-8=+/\n", max_size=9))
def test_what_is_read_is_what_would_be_written(text: str) -> None:
    with contextlib.suppress(ValueError):
        assert b64(unb64(text)) == text


def test_frame_keeps_parts_apart() -> None:
    assert frame("l", b"ab", b"") == b"\0\0\0\1l\0\0\0\2ab\0\0\0\0"
    assert frame("l", b"a", b"b") != frame("l", b"ab")
    assert framed_hash("l", b"a") == hashlib.sha256(b"\0\0\0\1l\0\0\0\1a").digest()
