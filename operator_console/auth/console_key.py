# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The console's own secret, and what is derived from it. A copied database without it makes no codes."""

from __future__ import annotations

import hashlib
import hmac
import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from operator_console.errors import TryAgain
from sealing.encoding import frame

NONCE_BYTES = 12


class ConsoleKey:
    """One key per purpose, each HMAC-SHA256(secret, label)."""

    def __init__(self, secret: bytes) -> None:
        """`secret`: the 32 bytes of keys/console.key."""
        self._salts = _subkey(secret, b"viska/1 made-up salts")
        self._devices = _subkey(secret, b"viska/1 known browsers")
        self._owners = _subkey(secret, b"viska/1 passkey owners")
        self._codes = AESGCM(_subkey(secret, b"viska/1 one-time codes"))

    def made_up_salt(self, username: str) -> bytes:
        """16 bytes for a username that nobody has: the same at every try, like a real one."""
        return hmac.digest(self._salts, username.encode(), hashlib.sha256)[:16]

    def device_mac(self, content: bytes) -> bytes:
        """32 bytes that only this console makes."""
        return hmac.digest(self._devices, content, hashlib.sha256)

    def passkey_owner(self, username: str) -> bytes:
        """16 bytes by which an authenticator knows whose passkey it holds: always the same, and no name."""
        return hmac.digest(self._owners, username.encode(), hashlib.sha256)[:16]

    def seal_code_secret(self, username: str, secret: str) -> bytes:
        """A one-time-code secret as it lies in SQL: nonce || AES-256-GCM, bound to the username."""
        nonce = os.urandom(NONCE_BYTES)
        return nonce + self._codes.encrypt(
            nonce, secret.encode(), frame("viska/1 one-time code", username.encode())
        )

    def open_code_secret(self, username: str, sealed: bytes) -> str:
        """The base32 secret.

        Raises:
            TryAgain: `wrong_console_key`: keys/console.key is not the one that this database was made with.
        """
        nonce, rest = sealed[:NONCE_BYTES], sealed[NONCE_BYTES:]
        try:
            return self._codes.decrypt(
                nonce, rest, frame("viska/1 one-time code", username.encode())
            ).decode()
        except InvalidTag:
            raise TryAgain("wrong_console_key") from None


def _subkey(secret: bytes, label: bytes) -> bytes:
    return hmac.digest(secret, label, hashlib.sha256)
