# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Notes between counsellors: from desk to desk, from one shift to the next (docs/protocol.md, section 9)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sealing.encoding import H, read_json, whole_number, write_json
from sealing.errors import Code, SealingError
from sealing.padding import pad, unpad
from sealing.suite import (
    SEALED_OVERHEAD,
    XWingKey,
    check_signature,
    hkdf_expand,
    hkdf_extract,
    seal,
    sign,
)

BUCKETS = (512, 1024, 2048)
SIGNATURE_SIZE = 64


@dataclass(frozen=True, repr=False)
class Note:
    """What an author said at `at` (seconds), as number `n` of the shift; `packet` has `t`."""

    at: int
    n: int
    packet: dict[str, Any]


def note_key(identity_seed: bytes) -> XWingKey:
    """The key that hand-over notes are sealed to, from the seed (32 bytes) of the owner's identity key."""
    return XWingKey(hkdf_expand(hkdf_extract(b"", identity_seed), "viska/1 note key", 32))


def desk_place(prekey_id: bytes, author: bytes, reader: bytes) -> bytes:
    """Where a note from desk to desk belongs; the seats have 16 bytes."""
    return H("viska/1 note", prekey_id, author, reader)


def handover_place(note_key_id: bytes, author: bytes) -> bytes:
    """Where a copy of a hand-over note belongs; `author` is the id (32 bytes) of a certificate."""
    return H("viska/1 handover", note_key_id, author)


def seal_note(note: Note, place: bytes, key: Ed25519PrivateKey, reader: bytes) -> bytes:
    """1648, 2160 or 3184 bytes to the reader's public X-Wing key. Raises `too_long`."""
    content = write_json({"v": 1, "at": note.at, "n": note.n, "packet": note.packet})
    signed = sign(key, "viska/1 note by", place, content) + content
    bucket = next((size for size in BUCKETS if size >= len(signed) + 2), BUCKETS[-1])
    return seal(reader, place, pad(signed, bucket))


def open_note(sealed: bytes, place: bytes, key: XWingKey, author: bytes) -> Note:
    """The note, if `author` (a verify key) signed it for this place.

    Raises `bad_format`, `cannot_open`, `bad_padding`, `bad_signature`. If it is new is for the caller."""
    if len(sealed) - SEALED_OVERHEAD not in BUCKETS:
        raise SealingError(Code.BAD_FORMAT)
    signed = unpad(key.open(sealed, place))
    content = signed[SIGNATURE_SIZE:]
    check_signature(author, signed[:SIGNATURE_SIZE], "viska/1 note by", place, content)
    body = read_json(content)
    whole_number(body.get("v"), least=1, most=1)
    packet = body.get("packet")
    if not isinstance(packet, dict) or not isinstance(packet.get("t"), str):
        raise SealingError(Code.BAD_FORMAT)
    return Note(whole_number(body.get("at")), whole_number(body.get("n"), least=1), packet)
