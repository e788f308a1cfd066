# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Counts that wait for a fifth, sealed: who has a copy of the database alone cannot read them.

Who also has keys/console.key can, and then sees the answers of up to four chats added up; of a single one,
all of them. The same person could as well change the console and read each closing as it comes.
"""

from __future__ import annotations

import hashlib
import hmac
import os
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from operator_console.errors import TryAgain
from sealing.encoding import frame

NONCE_BYTES = 12
# All sealed counts have the size of a multiple of this, so that it does not tell how many answers there are.
BUCKET_BYTES = 8192

Key = tuple[str, str]


@dataclass
class Pending:
    """How many wait, and their answers added up: (dimension, value) -> count."""

    number: int = 0
    counts: Counter[Key] = field(default_factory=Counter)

    def add(self, number: int, counts: Mapping[Key, int]) -> None:
        """More of them."""
        self.number += number
        self.counts.update(counts)


class PendingKey:
    """AES-256-GCM under HMAC-SHA256(console key, label), bound to the centre and the batch."""

    def __init__(self, secret: bytes) -> None:
        """`secret`: the 32 bytes of keys/console.key."""
        self._cipher = AESGCM(hmac.digest(secret, b"viska/1 pending counts", hashlib.sha256))

    def seal(self, centre: str, batch: str, pending: Pending) -> bytes:
        """nonce || ciphertext."""
        flat = [[*key, count] for key, count in sorted(pending.counts.items())]
        text = msgspec.json.encode([pending.number, flat])
        padded = text.ljust(-(-len(text) // BUCKET_BYTES) * BUCKET_BYTES)
        nonce = os.urandom(NONCE_BYTES)
        return nonce + self._cipher.encrypt(nonce, padded, _bound(centre, batch))

    def open(self, centre: str, batch: str, sealed: bytes) -> Pending:
        """What was sealed.

        Raises:
            TryAgain: `wrong_console_key`: keys/console.key is not the one that this database was made with.
        """
        nonce, rest = sealed[:NONCE_BYTES], sealed[NONCE_BYTES:]
        try:
            number, flat = msgspec.json.decode(self._cipher.decrypt(nonce, rest, _bound(centre, batch)))
        except InvalidTag:
            raise TryAgain("wrong_console_key") from None
        return Pending(number, Counter({(dimension, value): count for dimension, value, count in flat}))


def _bound(centre: str, batch: str) -> bytes:
    return frame("viska/1 pending counts", centre.encode(), batch.encode())
