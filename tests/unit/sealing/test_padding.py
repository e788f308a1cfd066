# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Padding."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealing.errors import SealingError
from sealing.padding import BUCKETS, bucket_for, pad, pad_long, unpad, unpad_long


@given(st.binary(max_size=4094), st.sampled_from(BUCKETS))
def test_content_comes_back_out_of_the_smallest_allowed_bucket(content: bytes, at_least: int) -> None:
    size = bucket_for(len(content), at_least)
    padded = pad(content, size)
    assert len(padded) == size >= at_least
    assert unpad(padded) == content
    smaller = [bucket for bucket in BUCKETS if at_least <= bucket < size]
    assert all(len(content) + 2 > bucket for bucket in smaller)


def test_too_much_is_refused() -> None:
    assert bucket_for(4094) == 4096
    with pytest.raises(SealingError, match="too_long"):
        bucket_for(4095)
    with pytest.raises(SealingError, match="too_long"):
        pad(bytes(511), 512)


@given(st.binary(min_size=2, max_size=64))
def test_any_bytes_are_unpadded_or_refused(data: bytes) -> None:
    try:
        content = unpad(data)
    except SealingError as refusal:
        assert refusal.code == "bad_padding"
    else:
        assert pad(content, len(data)) == data


@given(st.binary(max_size=5000))
def test_a_long_content_comes_back_out_of_the_first_size_that_holds_it(content: bytes) -> None:
    padded = pad_long(content, (1024, 2048, 8192))
    assert unpad_long(padded) == content
    assert len(padded) == next(size for size in (1024, 2048, 8192) if len(content) + 4 <= size)


def test_too_much_for_every_size_is_refused() -> None:
    assert len(pad_long(bytes(1020), (512, 1024))) == 1024
    with pytest.raises(SealingError, match="too_long"):
        pad_long(bytes(1021), (512, 1024))
