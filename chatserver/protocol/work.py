# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""A proof of work as it travels: ALTCHA's payload with what we put into it, no more (section 5.8)."""

from __future__ import annotations

import base64
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from chatserver.protocol.limits import WORK_CHARS

WorkText = Annotated[str, Meta(max_length=WORK_CHARS, pattern=r"^[A-Za-z0-9+/]+={0,2}\Z")]
"""base64 with padding, as the scheme has it."""
_Hex16 = Annotated[str, Meta(pattern=r"^[0-9a-f]{32}\Z")]
_Hex32 = Annotated[str, Meta(pattern=r"^[0-9a-f]{64}\Z")]
_Count = Annotated[int, Meta(ge=0, lt=2**32)]
_Short = Annotated[str, Meta(max_length=40)]


class Parameters(Struct, frozen=True, forbid_unknown_fields=True):
    """What the relay signed; the names are the scheme's."""

    algorithm: _Short
    cost: _Count
    data: dict[_Short, _Short | _Count]
    expiresAt: _Count
    keyLength: _Count
    keyPrefix: _Hex16
    keySignature: _Hex32
    nonce: _Hex16
    salt: _Hex16


class Challenge(Struct, frozen=True, forbid_unknown_fields=True):
    parameters: Parameters
    signature: _Hex32


class Solution(Struct, frozen=True):
    counter: _Count
    derivedKey: _Hex32


class Payload(Struct, frozen=True):
    """A challenge with its solution."""

    challenge: Challenge
    solution: Solution


_DECODER = msgspec.json.Decoder(Payload)


def read_work(text: str) -> Payload | None:
    """The payload that `text` (base64) holds, None if it is none."""
    try:
        return _DECODER.decode(base64.b64decode(text, validate=True))
    except (ValueError, RecursionError):
        return None
