# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Letters, the staff's side of them, and agreed returns (docs/protocol.md 14.3 and 15)."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sealing.cards import two_pictures
from sealing.certificates import KEY_ID_SIZE, LONGEST_NAME, LetterKey, Trust
from sealing.encoding import H, b64, frame, read_json, short_text, unb64, whole_number, write_json
from sealing.errors import Code, SealingError
from sealing.letter_keys import BOX_SIZE
from sealing.padding import pad_long, unpad_long
from sealing.suite import (
    GCM_OVERHEAD,
    KEY_SIZE,
    SEALED_OVERHEAD,
    XWING_PUBLIC_SIZE,
    XWingKey,
    decrypt,
    encrypt,
    seal,
)

LETTER_SIZES = (1024, 2048, 4096, 8192, 16384, 32768, 65536)
RETURN_SIZES = (4096,)
WRAP_SIZE = KEY_ID_SIZE + KEY_SIZE + SEALED_OVERHEAD
ID_SIZE = 16
MOST_READERS = 24
LONGEST_TEXT = 10_000
LONGEST_CHECK = 200
LONGEST_KEEP = 500
LONGEST_LANG = 64
NONCE = bytes(12)  # every key is used once
_NO_BOX = bytes(BOX_SIZE)

Content = dict[str, Any]
Keys = Mapping[bytes, XWingKey]
"""A counsellor's letter prekeys by their ids, also retired ones."""


@dataclass(frozen=True, repr=False)
class SealedLetter:
    """A letter as it travels: `id` 16 bytes, each of `wraps` 1184, in the order of the readers."""

    id: bytes
    body: bytes
    wraps: tuple[bytes, ...]


def accept_readers(trust: Trust, published: object, now: float) -> list[LetterKey]:
    """Those of `[{certificate, prekey}]` who can be trusted with a letter, 24 at most; perhaps nobody.

    Raises `bad_format` if it is no list."""
    if not isinstance(published, list):
        raise SealingError(Code.BAD_FORMAT)
    accepted = (_accepted(trust, shown, now) for shown in published)
    return [one for one in accepted if one][:MOST_READERS]


def _accepted(trust: Trust, shown: Any, now: float) -> LetterKey | None:
    try:
        return trust.accept_letter_prekey(shown, now)
    except SealingError:
        return None  # revoked, forged or out of date: gets no letter


def seal_letter(box: bytes, content: Content, readers: Sequence[LetterKey]) -> SealedLetter:
    """A letter, or the staff's side of one, to all `readers`. Raises `no_reader`, `too_long`."""
    return _seal("viska/1 letter", box, content, readers, LETTER_SIZES)


def open_letter(box: bytes, letter_id: bytes, body: bytes, wrap: bytes, keys: Keys) -> tuple[Content, bytes]:
    """What it says, and its key for `wrap_for`.

    Raises `bad_format`, `wrong_prekey` (none of `keys`), `cannot_open`, `bad_padding`."""
    content, ck = _open("viska/1 letter", box, letter_id, body, wrap, keys, LETTER_SIZES)
    return (_staff(content) if content.get("from") == "counsellor" else _visitor(content)), ck


def wrap_for(box: bytes, letter_id: bytes, ck: bytes, reader: LetterKey) -> bytes:
    """A letter's key for one more colleague, 1184 bytes."""
    return _wrap("viska/1 letter", box, letter_id, ck, reader)


def seal_return(content: Content, readers: Sequence[LetterKey]) -> SealedLetter:
    """An agreed return: `{at, lang, pictures, keep, name}`. Raises `no_reader`, `too_long`."""
    if len(content["keep"]) > LONGEST_KEEP:
        raise SealingError(Code.TOO_LONG)
    return _seal("viska/1 return", _NO_BOX, content, readers, RETURN_SIZES)


def open_return(return_id: bytes, body: bytes, wrap: bytes, keys: Keys) -> Content:
    """What was agreed. Raises as `open_letter`."""
    content, _ = _open("viska/1 return", _NO_BOX, return_id, body, wrap, keys, RETURN_SIZES)
    return {
        "v": 1,
        "at": whole_number(content.get("at")),
        "lang": short_text(content.get("lang"), LONGEST_LANG),
        "pictures": list(two_pictures(content.get("pictures"))),
        "keep": short_text(content.get("keep"), LONGEST_KEEP),
        "name": short_text(content.get("name"), LONGEST_NAME),
    }


def _seal(
    label: str, box: bytes, content: Content, readers: Sequence[LetterKey], sizes: Sequence[int]
) -> SealedLetter:
    if not readers:
        raise SealingError(Code.NO_READER)
    if len(content.get("text", "")) > LONGEST_TEXT:
        raise SealingError(Code.TOO_LONG)
    letter_id, ck = secrets.token_bytes(ID_SIZE), secrets.token_bytes(KEY_SIZE)
    padded = pad_long(write_json({**content, "v": 1}), sizes)
    body = encrypt(ck, NONCE, padded, frame(label, box, letter_id))
    return SealedLetter(letter_id, body, tuple(_wrap(label, box, letter_id, ck, one) for one in readers))


def _wrap(label: str, box: bytes, letter_id: bytes, ck: bytes, reader: LetterKey) -> bytes:
    return reader.id + seal(reader.public, H(f"{label} wrap", box, letter_id, reader.id), ck)


def _open(
    label: str, box: bytes, letter_id: bytes, body: bytes, wrap: bytes, keys: Keys, sizes: Sequence[int]
) -> tuple[Content, bytes]:
    if len(wrap) != WRAP_SIZE or len(letter_id) != ID_SIZE or len(body) - GCM_OVERHEAD not in sizes:
        raise SealingError(Code.BAD_FORMAT)
    prekey_id = wrap[:KEY_ID_SIZE]
    if prekey_id not in keys:
        raise SealingError(Code.WRONG_PREKEY)
    ck = keys[prekey_id].open(wrap[KEY_ID_SIZE:], H(f"{label} wrap", box, letter_id, prekey_id))
    content = read_json(unpad_long(decrypt(ck, NONCE, body, frame(label, box, letter_id))))
    whole_number(content.get("v"), least=1, most=1)
    return content, ck


def _visitor(body: Content) -> Content:
    allow, check, live = body.get("allow"), body.get("check", ""), body.get("live", "")
    if body.get("from") != "visitor" or not isinstance(allow, dict) or type(allow.get("partner")) is not bool:
        raise SealingError(Code.BAD_FORMAT)
    return {
        "v": 1,
        "from": "visitor",
        "at": whole_number(body.get("at")),
        "lang": short_text(body.get("lang"), LONGEST_LANG),
        "text": short_text(body.get("text"), LONGEST_TEXT),
        "reply": b64(unb64(body.get("reply"), XWING_PUBLIC_SIZE)),
        "check": None if check is None else _check(check),
        "allow": {"partner": allow["partner"]},
        "live": None if live is None else b64(unb64(live, ID_SIZE)),
    }


def _check(value: object) -> Content:
    if not isinstance(value, dict):
        raise SealingError(Code.BAD_FORMAT)
    return {name: short_text(value.get(name), LONGEST_CHECK) for name in ("question", "reply")}


def _staff(body: Content) -> Content:
    return {
        "v": 1,
        "from": "counsellor",
        "at": whole_number(body.get("at")),
        "name": short_text(body.get("name"), LONGEST_NAME),
        "question": short_text(body.get("question"), LONGEST_CHECK),
        "text": short_text(body.get("text"), LONGEST_TEXT),
        "live": b64(unb64(body.get("live"), ID_SIZE)),
    }
