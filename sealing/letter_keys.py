# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The keys of letters: of the words, and counsellors' letter prekeys (docs/protocol.md 14.1 and 14.2)."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sealing.certificates import KEY_ID_SIZE, certificate_id, letter_prekey_id, make_letter_prekey
from sealing.encoding import b64, frame, unb64, whole_number
from sealing.errors import Code, SealingError
from sealing.signed import DAY, HOUR, Signed
from sealing.suite import (
    GCM_OVERHEAD,
    KEY_SIZE,
    SEED_SIZE,
    XWingKey,
    decrypt,
    encrypt,
    hkdf_expand,
    hkdf_extract,
    pbkdf2,
)
from sealing.wrapped import NONCE_SIZE, Wrapped

WORDS = 6
MOST_NUMBER = 7776
BOX_SIZE = 16
PREKEY_LIFE = 31 * DAY


@dataclass(frozen=True, repr=False)
class LetterKeys:
    """What a code opens: the box (16 bytes), what the relay is shown (32), and the reply key."""

    box: bytes
    auth: bytes
    reply: XWingKey


@dataclass(frozen=True)
class LetterPrekey:
    """A counsellor's letter prekey beside what is shown and what is kept of it."""

    id: bytes
    key: XWingKey = field(repr=False)
    signed: Signed = field(repr=False)
    wrapped: Wrapped = field(repr=False)


def keys_of(numbers: Sequence[int], centre: str) -> LetterKeys:
    """The keys of a code: six numbers from 1 to 7776. Raises `bad_format`. Slow on purpose."""
    if len(numbers) != WORDS:
        raise SealingError(Code.BAD_FORMAT)
    text = " ".join(str(whole_number(one, least=1, most=MOST_NUMBER)) for one in numbers)
    master = pbkdf2(text.encode("ascii"), frame("viska/1 letter words", centre.encode("utf-8")))
    prk = hkdf_extract(b"", master)
    return LetterKeys(
        hkdf_expand(prk, "viska/1 letter box", BOX_SIZE),
        hkdf_expand(prk, "viska/1 letter auth", KEY_SIZE),
        XWingKey(hkdf_expand(prk, "viska/1 letter reply", SEED_SIZE)),
    )


def fresh_prekey(identity: Ed25519PrivateKey, centre: str, certificate: Signed, now: int) -> LetterPrekey:
    """A new one of the owner of `certificate`, dated an hour back; `now` in seconds."""
    key, start = XWingKey.generate(), now - HOUR
    owner = certificate_id(certificate)
    signed = make_letter_prekey(identity, centre, owner, key.public, start, start + PREKEY_LIFE)
    its_id = letter_prekey_id(signed)
    return LetterPrekey(its_id, key, signed, wrap_seed(identity.private_bytes_raw(), its_id, key.seed))


def wrap_seed(identity_seed: bytes, prekey_id: bytes, seed: bytes) -> Wrapped:
    """A letter prekey's seed (32 bytes), shut by its owner's identity key, for the console server to keep."""
    nonce = secrets.token_bytes(NONCE_SIZE)
    sealed = encrypt(_wrap_key(identity_seed), nonce, seed, _wrap_aad(prekey_id))
    return {"nonce": b64(nonce), "sealed": b64(sealed)}


def open_seed(identity_seed: bytes, prekey_id: bytes, wrapped: Wrapped) -> XWingKey:
    """The letter prekey. Raises `bad_format`, `cannot_open`."""
    if len(prekey_id) != KEY_ID_SIZE:
        raise SealingError(Code.BAD_FORMAT)
    nonce = unb64(wrapped.get("nonce"), NONCE_SIZE)
    sealed = unb64(wrapped.get("sealed"), SEED_SIZE + GCM_OVERHEAD)
    return XWingKey(decrypt(_wrap_key(identity_seed), nonce, sealed, _wrap_aad(prekey_id)))


def _wrap_key(identity_seed: bytes) -> bytes:
    return hkdf_expand(hkdf_extract(b"", identity_seed), "viska/1 letter wrap", KEY_SIZE)


def _wrap_aad(prekey_id: bytes) -> bytes:
    return frame("viska/1 letter-prekey wrap", prekey_id)
