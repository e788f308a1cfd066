# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Padding to a size, so that lengths say little (docs/protocol.md section 7.2)."""

from __future__ import annotations

from sealing.encoding import u16
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
    end = 2 + int.from_bytes(padded[:2], "big")
    if end > len(padded) or any(padded[end:]):
        raise SealingError(Code.BAD_PADDING)
    return padded[2:end]
