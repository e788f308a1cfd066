# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a passkey is asked to sign: made here, good for two minutes, for one purpose, once.

Nothing is kept for a challenge that is only asked for, so a flood of strangers takes no memory; what is kept
are the ones that were spent. A restart voids them all.
"""

from __future__ import annotations

import hashlib
import hmac
import os

from operator_console.errors import Refused
from sealing.encoding import frame

LIFE_S = 120
_NONCE, _END, _MAC = 16, 8, 32


class Challenges:
    """Makes and spends them. A challenge is nonce (16) || end (8, seconds since 1970) || MAC (32)."""

    def __init__(self) -> None:
        self._key = os.urandom(32)
        self._spent: dict[bytes, int] = {}

    def make(self, purpose: str, now: float) -> bytes:
        """A new one. `purpose` names what the answer will be used for, and by whom if that is known."""
        start = os.urandom(_NONCE) + (int(now) + LIFE_S).to_bytes(_END, "big")
        return start + self._mac(start, purpose)

    def spend(self, challenge: bytes, purpose: str, now: float) -> None:
        """Use it up.

        Raises:
            Refused: `stale_challenge`: not ours, for something else, too old, or used before.
        """
        start, mac = challenge[: _NONCE + _END], challenge[_NONCE + _END :]
        ours = len(challenge) == _NONCE + _END + _MAC and hmac.compare_digest(mac, self._mac(start, purpose))
        end = int.from_bytes(start[_NONCE:], "big")
        self._spent = {other: its_end for other, its_end in self._spent.items() if its_end > now}
        if not ours or end <= now or start in self._spent:
            raise Refused("stale_challenge")
        self._spent[start] = end

    def _mac(self, start: bytes, purpose: str) -> bytes:
        return hmac.digest(self._key, frame("viska/1 challenge", start, purpose.encode()), hashlib.sha256)
