# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Secrets shut by a password or passphrase: the staff's keys and the root (docs/protocol.md section 12)."""

from __future__ import annotations

import secrets
import unicodedata
from dataclasses import dataclass, field
from typing import Any, TypedDict

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from sealing.encoding import b64, frame, unb64, whole_number
from sealing.errors import Code, SealingError
from sealing.suite import (
    GCM_OVERHEAD,
    KEY_SIZE,
    SEED_SIZE,
    decrypt,
    encrypt,
    hkdf_expand,
    hkdf_extract,
    signing_key,
    verify_key,
)

SALT_SIZE = 16
NONCE_SIZE = 12
LEAST_MEMORY_KIB, MOST_MEMORY_KIB = 19456, 1048576
MOST_PASSES = 16


@dataclass(frozen=True)
class Parameters:
    """What one guess of a password costs. `derive` refuses what `check` refuses."""

    memory_kib: int
    passes: int
    lanes: int = 1

    def check(self) -> None:
        """Raises `bad_parameters` for a cost that would make guessing cheap, or that no device would bear."""
        memory = LEAST_MEMORY_KIB <= self.memory_kib <= MOST_MEMORY_KIB
        if not memory or not 1 <= self.passes <= MOST_PASSES or self.lanes != 1:
            raise SealingError(Code.BAD_PARAMETERS)


PARAMETERS = Parameters(memory_kib=47104, passes=1)
# The root is opened a few times a year on a real computer, and its file may lie in a drawer for years.
ROOT_PARAMETERS = Parameters(memory_kib=262144, passes=4)


@dataclass(frozen=True)
class Derived:
    """`auth` proves the password to the console server; `wrap` shuts keys and stays here. Both 32 bytes."""

    auth: bytes = field(repr=False)
    wrap: bytes = field(repr=False)


class Wrapped(TypedDict):
    """A shut secret, both b64: the nonce has 12 bytes, the rest 48."""

    nonce: str
    sealed: str


def derive(password: str, salt: bytes, parameters: Parameters) -> Derived:
    """The two keys of a password; `salt` has 16 bytes. Raises `bad_parameters`."""
    parameters.check()
    slow = Argon2id(
        salt=salt,
        length=KEY_SIZE,
        iterations=parameters.passes,
        lanes=parameters.lanes,
        memory_cost=parameters.memory_kib,
    )
    # The same letter can be typed in two ways on two keyboards.
    master = slow.derive(unicodedata.normalize("NFKC", password).encode("utf-8"))
    prk = hkdf_extract(b"", master)
    return Derived(
        hkdf_expand(prk, "viska/1 auth", KEY_SIZE),
        hkdf_expand(prk, "viska/1 wrap", KEY_SIZE),
    )


def wrap_identity(wrap: bytes, username: str, seed: bytes) -> Wrapped:
    """A counsellor's Ed25519 seed (32 bytes), shut by the `wrap` of her password."""
    return _shut(wrap, seed, _identity_aad(username))


def open_identity(wrap: bytes, username: str, wrapped: Wrapped) -> bytes:
    """The seed. Raises `bad_format`, `cannot_open`."""
    return _opened(wrap, wrapped, _identity_aad(username))


def wrap_root(
    passphrase: str, root: Ed25519PrivateKey, centre: str, parameters: Parameters = ROOT_PARAMETERS
) -> dict[str, Any]:
    """The root's file, as JSON fields."""
    salt, public = secrets.token_bytes(SALT_SIZE), verify_key(root)
    wrap = derive(passphrase, salt, parameters).wrap
    return {
        "v": 1,
        "kind": "root",
        "centre": centre,
        "public": b64(public),
        "salt": b64(salt),
        "memory_kib": parameters.memory_kib,
        "passes": parameters.passes,
        "lanes": parameters.lanes,
        **_shut(wrap, root.private_bytes_raw(), _root_aad(centre, public)),
    }


def open_root(passphrase: str, file: dict[str, Any]) -> Ed25519PrivateKey:
    """The root key. Raises `bad_format`, `bad_parameters`; `cannot_open`: wrong passphrase, changed file."""
    whole_number(file.get("v"), least=1, most=1)
    if file.get("kind") != "root" or not isinstance(file.get("centre"), str):
        raise SealingError(Code.BAD_FORMAT)
    public, salt = unb64(file.get("public"), KEY_SIZE), unb64(file.get("salt"), SALT_SIZE)
    costs = (whole_number(file.get(name)) for name in ("memory_kib", "passes", "lanes"))
    wrap = derive(passphrase, salt, Parameters(*costs)).wrap
    return signing_key(_opened(wrap, file, _root_aad(file["centre"], public)))


def _shut(wrap: bytes, seed: bytes, aad: bytes) -> Wrapped:
    nonce = secrets.token_bytes(NONCE_SIZE)
    return {"nonce": b64(nonce), "sealed": b64(encrypt(wrap, nonce, seed, aad))}


def _opened(wrap: bytes, wrapped: Wrapped | dict[str, Any], aad: bytes) -> bytes:
    nonce = unb64(wrapped.get("nonce"), NONCE_SIZE)
    return decrypt(wrap, nonce, unb64(wrapped.get("sealed"), SEED_SIZE + GCM_OVERHEAD), aad)


def _identity_aad(username: str) -> bytes:
    return frame("viska/1 identity wrap", username.encode("utf-8"))


def _root_aad(centre: str, public: bytes) -> bytes:
    return frame("viska/1 root wrap", centre.encode("utf-8"), public)
