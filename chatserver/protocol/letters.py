# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What POST /letters carries, parsed once at the edge (docs/protocol.md, section 14.5)."""

from __future__ import annotations

from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from chatserver.errors import Refused
from chatserver.protocol.encoding import B64
from chatserver.protocol.limits import LETTER_BODIES, LETTER_WRAPS, WRAP_BYTES
from chatserver.protocol.requests import Bytes32, Id
from chatserver.protocol.work import WorkText


class SealedLetter(Struct, frozen=True):
    """A letter with the key of its body wrapped for each reader."""

    id: Id
    body: str
    wraps: Annotated[list[str], Meta(min_length=1)]


class Leave(Struct, frozen=True, tag_field="do", tag="leave"):
    box: Id
    auth: Bytes32
    letter: SealedLetter
    work: WorkText | None = None


class Look(Struct, frozen=True, tag_field="do", tag="look"):
    box: Id
    auth: Bytes32
    work: WorkText | None = None


class OpenAnswer(Struct, frozen=True, tag_field="do", tag="open"):
    """`proof` shows that the check question was answered."""

    box: Id
    auth: Bytes32
    id: Id
    proof: Bytes32


class Delete(Struct, frozen=True, tag_field="do", tag="delete"):
    box: Id
    auth: Bytes32


class CloseBox(Struct, frozen=True, tag_field="do", tag="close"):
    """Somebody may have the words."""

    box: Id
    auth: Bytes32


LetterRequest = Leave | Look | OpenAnswer | Delete | CloseBox

_DECODER: msgspec.json.Decoder[LetterRequest] = msgspec.json.Decoder(LetterRequest)


def read_letter_request(body: bytes) -> LetterRequest:
    """The request in a body. Raises Refused("bad_request"), Refused("too_big") for more than 24 wraps."""
    try:
        request = _DECODER.decode(body)
    except (RecursionError, msgspec.MsgspecError) as error:
        raise Refused("bad_request") from error
    if isinstance(request, Leave):
        _check(request.letter)
    return request


def _check(letter: SealedLetter) -> None:
    """Nothing of another size than the protocol's is kept: a size would tell what the padding hides."""
    if len(letter.wraps) > LETTER_WRAPS:
        raise Refused("too_big")
    if _bytes_in(letter.body) not in LETTER_BODIES:
        raise Refused("bad_request")
    if any(_bytes_in(wrap) != WRAP_BYTES for wrap in letter.wraps):
        raise Refused("bad_request")


def _bytes_in(text: str) -> int:
    """How many bytes a b64 text stands for; -1 if it is none."""
    return len(text) * 3 // 4 if B64.fullmatch(text) else -1
