# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The published vectors of the primitives below ours (docs/vectors/published), against the Python side."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM, ChaCha20Poly1305

from sealing import suite
from sealing.errors import SealingError
from sealing.suite import (
    XWingKey,
    decrypt,
    encrypt,
    hkdf_expand,
    hkdf_extract,
    hmac_sha256,
    signing_key,
    verify_key,
)

FOLDER = Path(__file__).parents[2] / "docs" / "vectors" / "published"
AES_256_GCM, CHACHA20_POLY1305 = 2, 3


def vectors(name: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads((FOLDER / f"{name}.json").read_text("utf-8"))["vectors"]
    assert found
    return found


def key_schedule(shared_secret: bytes, info: bytes, aead: int) -> tuple[bytes, bytes]:
    """RFC 9180, section 5.1, base mode, with KEM 0x647A and HKDF-SHA256: key and base nonce."""
    suite_id = b"HPKE" + bytes([0x64, 0x7A, 0, 1, 0, aead])

    def extract(salt: bytes, label: bytes, material: bytes) -> bytes:
        return hkdf_extract(salt, b"HPKE-v1" + suite_id + label + material)

    def expand(secret: bytes, label: bytes, context: bytes, size: int) -> bytes:
        labelled = bytes([0, size]) + b"HPKE-v1" + suite_id + label + context
        return hmac_sha256(secret, labelled + b"\x01")[:size]

    context = b"\0" + extract(b"", b"psk_id_hash", b"") + extract(b"", b"info_hash", info)
    secret = extract(shared_secret, b"secret", b"")
    return expand(secret, b"key", context, 32), expand(secret, b"base_nonce", context, 12)


def opens_under(seed: bytes, enc: bytes, shared_secret: bytes) -> bool:
    """Whether our suite opens what is sealed by hand with this shared secret: then it decapsulated it."""
    key, nonce = key_schedule(shared_secret, b"info", AES_256_GCM)
    sealed = AESGCM(key).encrypt(nonce, b"text", b"")
    try:
        return XWingKey(seed).open(enc + sealed, b"info") == b"text"
    except SealingError:
        return False


@pytest.mark.parametrize("vector", vectors("x-wing"), ids=lambda vector: vector["seed"][:8])
def test_x_wing(vector: dict[str, str]) -> None:
    seed, ct, ss = (bytes.fromhex(vector[name]) for name in ("seed", "ct", "ss"))
    assert XWingKey(seed).public.hex() == vector["pk"]
    assert opens_under(seed, ct, ss)
    assert not opens_under(seed, ct, bytes(32))


def test_hpke_with_x_wing() -> None:
    (vector,) = vectors("hpke-pq")
    seed, enc, ss = (bytes.fromhex(vector[name]) for name in ("skRm", "enc", "shared_secret"))
    assert XWingKey(seed).public.hex() == vector["pkRm"]
    key, nonce = key_schedule(ss, bytes.fromhex(vector["info"]), CHACHA20_POLY1305)
    assert (key.hex(), nonce.hex()) == (vector["key"], vector["base_nonce"])
    first = {name: bytes.fromhex(value) for name, value in vector["encryptions"][0].items()}
    assert ChaCha20Poly1305(key).decrypt(nonce, first["ct"], first["aad"]) == first["pt"]
    assert opens_under(seed, enc, ss)


@pytest.mark.parametrize("vector", vectors("aes-256-gcm"), ids=lambda vector: vector["tcId"])
def test_aes_256_gcm(vector: dict[str, str]) -> None:
    key, iv, aad, msg, ct, tag = (
        bytes.fromhex(vector[name]) for name in ("key", "iv", "aad", "msg", "ct", "tag")
    )
    if vector["result"] == "valid":
        assert encrypt(key, iv, msg, aad) == ct + tag
        assert decrypt(key, iv, ct + tag, aad) == msg
    else:
        with pytest.raises(SealingError, match="cannot_open"):
            decrypt(key, iv, ct + tag, aad)


@pytest.mark.parametrize("vector", vectors("hkdf-sha256"), ids=lambda vector: vector["tcId"])
def test_hkdf_sha256(vector: dict[str, Any]) -> None:
    prk = hkdf_extract(bytes.fromhex(vector["salt"]), bytes.fromhex(vector["ikm"]))
    label = bytes.fromhex(vector["info"]).decode("ascii")
    assert hkdf_expand(prk, label, vector["size"]).hex() == vector["okm"]


@pytest.mark.parametrize("vector", vectors("hmac-sha256"), ids=lambda vector: vector["key"][:8])
def test_hmac_sha256(vector: dict[str, str]) -> None:
    assert hmac_sha256(bytes.fromhex(vector["key"]), bytes.fromhex(vector["msg"])).hex() == vector["mac"]


@pytest.mark.parametrize("vector", vectors("ed25519-sign"), ids=lambda vector: vector["name"])
def test_ed25519_sign(vector: dict[str, str]) -> None:
    key = signing_key(bytes.fromhex(vector["seed"]))
    assert verify_key(key).hex() == vector["pk"]
    assert key.sign(bytes.fromhex(vector["msg"])).hex() == vector["sig"]


@pytest.mark.parametrize("vector", vectors("ed25519-verify"), ids=lambda vector: vector["tcId"])
def test_ed25519_verify(vector: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Through our own check, with the message in place of the frame."""
    message = bytes.fromhex(vector["msg"])
    monkeypatch.setattr(suite, "frame", lambda label: message)
    public, signature = bytes.fromhex(vector["pk"]), bytes.fromhex(vector["sig"])
    if vector["result"] == "valid":
        suite.check_signature(public, signature, "")
    else:
        with pytest.raises(SealingError, match="bad_signature"):
            suite.check_signature(public, signature, "")
