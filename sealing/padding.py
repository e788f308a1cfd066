# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Padding to a size, so that lengths say little (docs/protocol.md sections 7.2 and 14.3)."""

from __future__ import annotations

from collections.abc import Sequence

from sealing.encoding import u16, u32
from sealing.errors import Code, SealingError

BUCKETS = (256, 512, 1024, 2048, 4096)


def bucket_for(length: int, at_least: int = BUCKETS[0]) -> int:
    """The smallest bucket from `at_least` on that holds `length` bytes. Raises `too_long`."""
    for bucket in BUCKETS:
        if bucket >= at_least and length + 2 <= bucket:
            return bucket
    raise SealingError(Code.TOO_LONG)


def pad(content: bytes, size: int) -> bytes:
    """`size` bytes: u16(length) || content || zeros. Raises `too_long`."""
    if len(content) + 2 > size:
        raise SealingError(Code.TOO_LONG)
    return (u16(len(content)) + content).ljust(size, b"\0")


def unpad(padded: bytes) -> bytes:
    """The content. Raises `bad_padding` for a length beyond the end and for filling that is not zero."""
    return _unpad(padded, 2)


def pad_long(content: bytes, sizes: Sequence[int]) -> bytes:
    """u32(length) || content || zeros, of the first of `sizes` that holds it. Raises `too_long`."""
    for size in sizes:
        if len(content) + 4 <= size:
            return (u32(len(content)) + content).ljust(size, b"\0")
    raise SealingError(Code.TOO_LONG)


def unpad_long(padded: bytes) -> bytes:
    """The content of `pad_long`. Raises `bad_padding`."""
    return _unpad(padded, 4)


def _unpad(padded: bytes, head: int) -> bytes:
    end = head + int.from_bytes(padded[:head], "big")
    if end > len(padded) or any(padded[end:]):
        raise SealingError(Code.BAD_PADDING)
    return padded[head:end]
