# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The primitives, as docs/protocol.md section 2 names them."""

from __future__ import annotations

import hashlib
import secrets

import pytest
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from sealing.encoding import frame
from sealing.errors import SealingError
from sealing.suite import (
    XWingKey,
    check_signature,
    decrypt,
    encrypt,
    seal,
    sign,
    signing_key,
    verify_key,
    wipe,
)

KEY = XWingKey.generate()


@given(st.binary(max_size=600), st.binary(max_size=64))
def test_what_is_sealed_is_opened(plaintext: bytes, info: bytes) -> None:
    sealed = seal(KEY.public, info, plaintext)
    assert len(sealed) == len(plaintext) + 1136
    assert KEY.open(sealed, info) == plaintext
    with pytest.raises(SealingError, match="cannot_open"):
        KEY.open(sealed, info + b".")


@given(st.binary(max_size=1300))
def test_any_bytes_are_no_sealed_text(data: bytes) -> None:
    with pytest.raises(SealingError, match="cannot_open"):
        KEY.open(data, b"")


def test_two_seals_of_one_text_differ() -> None:
    assert seal(KEY.public, b"", b"same") != seal(KEY.public, b"", b"same")


def test_a_seed_expands_as_x_wing_says() -> None:
    """draft-connolly-cfrg-xwing-kem, section 5.2: SHAKE256 of the seed gives d || z and the X25519 key."""
    expanded = hashlib.shake_256(KEY.seed).digest(96)
    mlkem = MLKEM768PrivateKey.from_seed_bytes(expanded[:64]).public_key().public_bytes_raw()
    x25519 = X25519PrivateKey.from_private_bytes(expanded[64:]).public_key().public_bytes_raw()
    assert KEY.public == mlkem + x25519
    with pytest.raises(SealingError, match="bad_format"):
        XWingKey(bytes(31))


@pytest.mark.parametrize(
    "public",
    [b"", KEY.public[:-1], KEY.public + b"\0", b"\xff" * 1216, KEY.public[:1184] + bytes(32)],
    ids=["empty", "short", "long", "no ML-KEM key", "low order X25519"],
)
def test_what_is_no_public_key_is_refused(public: bytes) -> None:
    with pytest.raises(SealingError, match="bad_format"):
        seal(public, b"", b"text")


def test_a_signature_is_of_its_label_parts_and_key() -> None:
    key, other = signing_key(), signing_key()
    signature = sign(key, "viska/1 test", b"a", b"b")
    check_signature(verify_key(key), signature, "viska/1 test", b"a", b"b")
    for public, label, parts in (
        (verify_key(other), "viska/1 test", (b"a", b"b")),
        (verify_key(key), "viska/1 other", (b"a", b"b")),
        (verify_key(key), "viska/1 test", (b"ab", b"")),
        (b"\xff" * 32, "viska/1 test", (b"a", b"b")),
    ):
        with pytest.raises(SealingError, match="bad_signature"):
            check_signature(public, signature, label, *parts)


def test_a_signing_key_is_made_from_its_seed() -> None:
    seed = secrets.token_bytes(32)
    assert verify_key(signing_key(seed)) == verify_key(signing_key(seed))
    assert sign(signing_key(seed), "viska/1 test") == signing_key(seed).sign(frame("viska/1 test"))


def test_aes_gcm_refuses_another_place() -> None:
    key, nonce = bytes(32), bytes(12)
    sealed = encrypt(key, nonce, b"text", b"here")
    assert decrypt(key, nonce, sealed, b"here") == b"text"
    with pytest.raises(SealingError, match="cannot_open"):
        decrypt(key, nonce, sealed, b"there")


def test_wiping_overwrites_what_it_is_given() -> None:
    secret = bytearray(b"secret")
    wipe(secret, None)
    assert secret == bytes(6)


def test_a_key_shows_nothing_of_itself() -> None:
    assert KEY.seed.hex() not in repr(KEY) and repr(KEY.seed) not in repr(KEY)
