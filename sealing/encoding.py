# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""How bytes, numbers and JSON are written (docs/protocol.md section 2): one value has one text."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Mapping
from typing import Any, NoReturn

from sealing.errors import Code, SealingError

MAILBOX_ID_SIZE = 16


def b64(data: bytes) -> str:
    """base64url without padding."""
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode("ascii")


def unb64(text: object, size: int | None = None) -> bytes:
    """The bytes of `text`, `size` of them if given. Raises `bad_format` for what `b64` would not write."""
    if not isinstance(text, str):
        raise SealingError(Code.BAD_FORMAT)
    try:
        data = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except ValueError:
        raise SealingError(Code.BAD_FORMAT) from None
    # The decoder drops what is not of its alphabet and the trailing bits; writing the value again shows both.
    if b64(data) != text or (size is not None and len(data) != size):
        raise SealingError(Code.BAD_FORMAT)
    return data


def u8(number: int) -> bytes:
    return number.to_bytes(1, "big")


def u16(number: int) -> bytes:
    return number.to_bytes(2, "big")


def u32(number: int) -> bytes:
    return number.to_bytes(4, "big")


def u64(number: int) -> bytes:
    return number.to_bytes(8, "big")


def frame(label: str, *parts: bytes) -> bytes:
    """The label and the parts, each behind its length, so that no two lists of parts give the same bytes."""
    named = (label.encode("ascii"), *parts)
    return b"".join(u32(len(part)) + part for part in named)


def H(label: str, *parts: bytes) -> bytes:
    """SHA-256 of the frame, 32 bytes."""
    return hashlib.sha256(frame(label, *parts)).digest()


def seat_id(secret: bytes) -> bytes:
    """The 16 bytes that name the seat of a 32-byte secret (section 5)."""
    return H("viska/1 seat", secret)[:16]


def mailbox_id(secret: bytes) -> bytes:
    """The 16 bytes that name the mailbox of a visitor's 32-byte secret; `conv` in VK1 (section 5)."""
    return H("viska/1 mailbox", secret)[:MAILBOX_ID_SIZE]


def fingerprint(key: bytes) -> str:
    """What two people compare of an identity key: eight groups of four hexadecimal digits (section 4)."""
    digits = H("viska/1 fingerprint", key)[:16].hex()
    return " ".join(digits[start : start + 4] for start in range(0, 32, 4))


def write_json(value: Mapping[str, Any]) -> bytes:
    """Compact JSON in UTF-8. Raises `bad_format` for what JSON or UTF-8 cannot hold."""
    try:
        return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode("utf-8")
    except (TypeError, ValueError, RecursionError):
        raise SealingError(Code.BAD_FORMAT) from None


def read_json(data: bytes) -> dict[str, Any]:
    """The JSON object in `data`. Raises `bad_format` for anything else."""
    try:
        value = json.loads(data.decode("utf-8"), parse_constant=_no_constant)
    except (ValueError, RecursionError):
        raise SealingError(Code.BAD_FORMAT) from None
    if not isinstance(value, dict):
        raise SealingError(Code.BAD_FORMAT)
    return value


def whole_number(value: object, least: int = 0, most: int = 2**53 - 1) -> int:
    """`value`, if it is an integer (not true, not 1.0) in these bounds; else `bad_format`."""
    if type(value) is not int or not least <= value <= most:
        raise SealingError(Code.BAD_FORMAT)
    return value


def short_text(value: object, most: int) -> str:
    """`value`, if it is a text of at most `most` code points; else `bad_format`."""
    if not isinstance(value, str) or len(value) > most:
        raise SealingError(Code.BAD_FORMAT)
    return value


def _no_constant(name: str) -> NoReturn:
    raise ValueError(name)  # NaN and Infinity, which Python reads and JSON does not have
