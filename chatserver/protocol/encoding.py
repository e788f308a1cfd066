# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""b64 as the protocol means it, and hashes over framed parts (docs/protocol.md, section 2)."""

from __future__ import annotations

import base64
import hashlib
import re

# One value has one text: the characters after the last whole group may carry no bits that a decoder drops.
B64 = re.compile(
    r"(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-][AQgw]|[A-Za-z0-9_-]{2}[AEIMQUYcgkosw048])?"
)


def b64(data: bytes) -> str:
    """base64url without padding."""
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def unb64(text: str) -> bytes:
    """The bytes of a b64 `text`. Raises ValueError for padding, another alphabet or left-over bits."""
    if not B64.fullmatch(text):
        raise ValueError("not base64url without padding")
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def frame(label: str, *parts: bytes) -> bytes:
    """Label and parts, each after its length in 4 bytes: no two lists of parts give the same bytes."""
    return b"".join(len(part).to_bytes(4, "big") + part for part in (label.encode("ascii"), *parts))


def framed_hash(label: str, *parts: bytes) -> bytes:
    """H(label, …): SHA-256 over `frame`, 32 bytes."""
    return hashlib.sha256(frame(label, *parts)).digest()
