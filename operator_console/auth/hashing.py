# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The server's hash over `auth`. The password itself never comes here (docs/protocol.md, staff keys)."""

from __future__ import annotations

import asyncio
import os

from cryptography.exceptions import InvalidKey
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

MEMORY_KIB = 19456
PASSES = 2
AT_ONCE = 2


def hash_auth(auth: bytes) -> str:
    """Argon2id of `auth` (32 bytes, or a recovery code) as a PHC string."""
    hasher = Argon2id(salt=os.urandom(16), length=32, iterations=PASSES, lanes=1, memory_cost=MEMORY_KIB)
    return hasher.derive_phc_encoded(auth)


def _matches(auth: bytes, phc: str) -> bool:
    try:
        Argon2id.verify_phc_encoded(auth, phc)
    except InvalidKey:
        return False
    return True


class Hasher:
    """Checks hashes in threads, a few at a time: a flood of tries must not take the machine's memory."""

    def __init__(self) -> None:
        self._slots = asyncio.Semaphore(AT_ONCE)

    async def hashed(self, secret: bytes) -> str:
        """A PHC string of `secret`."""
        async with self._slots:
            return await asyncio.to_thread(hash_auth, secret)

    async def matches(self, auth: bytes, phc: str) -> bool:
        """True when `phc` was made of `auth`."""
        async with self._slots:
            return await asyncio.to_thread(_matches, auth, phc)
