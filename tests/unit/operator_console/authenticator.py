# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""A passkey in software, as a test's browser would have it; it can misbehave in every way we must notice."""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import dataclass, field

import cbor2
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256

from sealing.encoding import b64

PRESENT, VERIFIED, WITH_KEY = 0x01, 0x04, 0x40


@dataclass
class Authenticator:
    """One passkey for `host`. `verifies`: it has asked for a finger, face or PIN."""

    host: str = "localhost"
    origin: str = "http://localhost:8081"
    verifies: bool = True
    counter: int = 0
    credential: bytes = field(default_factory=lambda: os.urandom(32))
    key: ec.EllipticCurvePrivateKey = field(default_factory=lambda: ec.generate_private_key(ec.SECP256R1()))

    def registers(self, challenge: str) -> dict[str, str]:
        """`client_data` and `attestation` of `POST /api/passkeys`."""
        data = self._data(WITH_KEY) + bytes(16) + len(self.credential).to_bytes(2, "big")
        attestation = {"fmt": "none", "attStmt": {}, "authData": data + self.credential + self._cose()}
        client_data = self._client_data("webauthn.create", challenge)
        return {"client_data": b64(client_data), "attestation": b64(cbor2.dumps(attestation))}

    def asserts(self, challenge: str) -> dict[str, str]:
        """The body of `POST /api/passkey/sign-in`."""
        self.counter += 1
        client_data, data = self._client_data("webauthn.get", challenge), self._data(0)
        signature = self.key.sign(data + hashlib.sha256(client_data).digest(), ec.ECDSA(SHA256()))
        parts = {"client_data": client_data, "authenticator_data": data, "signature": signature}
        return {"id": b64(self.credential)} | {name: b64(part) for name, part in parts.items()}

    def _client_data(self, kind: str, challenge: str) -> bytes:
        return json.dumps({"type": kind, "challenge": challenge, "origin": self.origin}).encode()

    def _data(self, more: int) -> bytes:
        flags = PRESENT | (VERIFIED if self.verifies else 0) | more
        host = hashlib.sha256(self.host.encode()).digest()
        return host + bytes([flags]) + self.counter.to_bytes(4, "big")

    def _cose(self) -> bytes:
        point = self.key.public_key().public_numbers()
        x, y = point.x.to_bytes(32, "big"), point.y.to_bytes(32, "big")
        return cbor2.dumps({1: 2, 3: -7, -1: 1, -2: x, -3: y})
