# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""One message, and the chain."""

from __future__ import annotations

import hashlib
import hmac

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealing.errors import SealingError
from sealing.ratchet import open_message, parse_message, seal_message, step

CONV = bytes(range(16))


@given(
    st.binary(max_size=4094), st.integers(1, 2**32 - 1), st.integers(1, 2**53), st.sampled_from([b"P", b"E"])
)
def test_a_message_is_opened_where_it_belongs(content: bytes, epoch: int, n: int, direction: bytes) -> None:
    item, following = seal_message(bytes(32), CONV, epoch, direction, n, content)
    read_epoch, sealed = parse_message(item)
    assert read_epoch == epoch
    assert open_message(bytes(32), CONV, epoch, direction, n, sealed) == (content, following)
    with pytest.raises(SealingError, match="cannot_open"):
        open_message(bytes(32), CONV, epoch, direction, n + 1, sealed)


def test_the_chain_steps_as_the_text_says() -> None:
    key, following = step(b"\x07" * 32)
    assert key == hmac.new(b"\x07" * 32, b"\x01", hashlib.sha256).digest()
    assert following == hmac.new(b"\x07" * 32, b"\x02", hashlib.sha256).digest()


@given(st.binary(max_size=300))
def test_any_bytes_are_no_message(data: bytes) -> None:
    with pytest.raises(SealingError, match="bad_padding"):
        parse_message(data)


def test_the_longest_item_fits_the_relay() -> None:
    """Section 5.6: a sealed item has at most 5,500 characters."""
    item, _ = seal_message(bytes(32), CONV, 1, b"P", 1, bytes(4094))
    assert (len(item) * 4 + 2) // 3 <= 5500
