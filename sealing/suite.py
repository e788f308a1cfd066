# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The primitives of VK1, all from `cryptography` (docs/protocol.md section 2)."""

from __future__ import annotations

import hashlib
import hmac
import secrets

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hpke import (
    AEAD,
    KDF,
    KEM,
    MLKEM768X25519PrivateKey,
    MLKEM768X25519PublicKey,
    Suite,
)
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

from sealing.encoding import frame
from sealing.errors import Code, SealingError

SEED_SIZE = 32
XWING_PUBLIC_SIZE = 1216
SEALED_OVERHEAD = 1120 + 16  # HPKE's enc and the tag
GCM_OVERHEAD = 16
SIGNATURE_SIZE = 64
KEY_SIZE = 32
PBKDF2_ROUNDS = 210_000

_MLKEM_PUBLIC_SIZE = 1184
_SUITE = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


class XWingKey:
    """A private X-Wing key. `public` has 1216 bytes; `seed`, 32 bytes, is the whole secret."""

    def __init__(self, seed: bytes) -> None:
        if len(seed) != SEED_SIZE:
            raise SealingError(Code.BAD_FORMAT)
        expanded = hashlib.shake_256(seed).digest(96)
        mlkem = MLKEM768PrivateKey.from_seed_bytes(expanded[:64])
        x25519 = X25519PrivateKey.from_private_bytes(expanded[64:])
        self.seed = seed
        self.public = mlkem.public_key().public_bytes_raw() + x25519.public_key().public_bytes_raw()
        self._key = MLKEM768X25519PrivateKey(mlkem, x25519)

    @classmethod
    def generate(cls) -> XWingKey:
        return cls(secrets.token_bytes(SEED_SIZE))

    def open(self, sealed: bytes, info: bytes) -> bytes:
        """What was sealed to this key under `info`. Raises `cannot_open`."""
        try:
            return _SUITE.decrypt(sealed, self._key, info)
        except InvalidTag:
            raise SealingError(Code.CANNOT_OPEN) from None


def seal(public: bytes, info: bytes, plaintext: bytes) -> bytes:
    """`plaintext` sealed to an X-Wing key, 1136 bytes longer. Raises `bad_format` if `public` is no key."""
    if len(public) != XWING_PUBLIC_SIZE:
        raise SealingError(Code.BAD_FORMAT)
    try:
        mlkem = MLKEM768PublicKey.from_public_bytes(public[:_MLKEM_PUBLIC_SIZE])
        x25519 = X25519PublicKey.from_public_bytes(public[_MLKEM_PUBLIC_SIZE:])
        return _SUITE.encrypt(plaintext, MLKEM768X25519PublicKey(mlkem, x25519), info)
    except ValueError:
        raise SealingError(Code.BAD_FORMAT) from None


def signing_key(seed: bytes | None = None) -> Ed25519PrivateKey:
    """The Ed25519 key of a 32-byte seed, or a fresh one."""
    return Ed25519PrivateKey.generate() if seed is None else Ed25519PrivateKey.from_private_bytes(seed)


def verify_key(key: Ed25519PrivateKey) -> bytes:
    """The public half, 32 bytes."""
    return key.public_key().public_bytes_raw()


def sign(key: Ed25519PrivateKey, label: str, *parts: bytes) -> bytes:
    """The signature over the frame of `label` and `parts`, 64 bytes."""
    return key.sign(frame(label, *parts))


def check_signature(public: bytes, signature: bytes, label: str, *parts: bytes) -> None:
    """Raises `bad_signature` unless `signature` is that of the 32-byte key `public` over the same frame."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, frame(label, *parts))
    except InvalidSignature:
        raise SealingError(Code.BAD_SIGNATURE) from None


def hmac_sha256(key: bytes | bytearray, message: bytes) -> bytes:
    return hmac.digest(key, message, "sha256")


def hkdf_extract(salt: bytes, material: bytes | bytearray) -> bytes:
    """RFC 5869, 32 bytes."""
    return hmac.digest(salt, material, "sha256")


def hkdf_expand(prk: bytes, label: str, size: int) -> bytes:
    """RFC 5869 with `label` as info."""
    return HKDFExpand(hashes.SHA256(), size, label.encode("ascii")).derive(prk)


def pbkdf2(secret: bytes, salt: bytes) -> bytes:
    """32 bytes of PBKDF2-HMAC-SHA-512, slow on purpose: 210,000 rounds (section 14)."""
    return hashlib.pbkdf2_hmac("sha512", secret, salt, PBKDF2_ROUNDS, KEY_SIZE)


def encrypt(key: bytes, nonce: bytes, plaintext: bytes, aad: bytes) -> bytes:
    """AES-256-GCM, 16 bytes longer than `plaintext`."""
    return AESGCM(key).encrypt(nonce, plaintext, aad)


def decrypt(key: bytes, nonce: bytes, sealed: bytes, aad: bytes) -> bytes:
    """AES-256-GCM. Raises `cannot_open`."""
    try:
        return AESGCM(key).decrypt(nonce, sealed, aad)
    except InvalidTag:
        raise SealingError(Code.CANNOT_OPEN) from None


def wipe(*secrets_held: bytearray | None) -> None:
    """Overwrites. Copies that Python made on the way here stay out of reach until it reuses their memory."""
    for secret in secrets_held:
        if secret is not None:
            secret[:] = bytes(len(secret))
