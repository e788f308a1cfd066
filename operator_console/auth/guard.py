# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Against guessing, without locking the person out for an attacker's pleasure.

The scheme is OWASP's device cookies: a browser that has signed in to an account before has tries of its own,
and all strangers together share slow ones, per account and over all accounts. So an attacker can close the
door to strangers but not to her browser. Nothing is keyed by address. What stays weak: during an attack she
cannot sign in from a new browser. The counts are in this process (one a centre) and begin anew at a restart.
"""

from __future__ import annotations

import hmac
import os
from dataclasses import dataclass

from operator_console.auth.console_key import ConsoleKey
from operator_console.errors import Refused
from sealing.encoding import b64, frame, unb64
from sealing.errors import SealingError

NONCE_BYTES = 16
FORGET_ABOVE = 1000


@dataclass(frozen=True)
class Budget:
    """`tries` at once, then one more every `refill_s` seconds."""

    tries: int
    refill_s: float


KNOWN_BROWSER = Budget(tries=10, refill_s=60)
STRANGERS_OF_ACCOUNT = Budget(tries=10, refill_s=60)
STRANGERS_OF_ALL = Budget(tries=30, refill_s=2)

Charge = tuple[tuple[bytes, Budget], ...]


class Buckets:
    """Leaky buckets: each holds how many tries were spent lately."""

    def __init__(self) -> None:
        self._spent: dict[bytes, tuple[float, float, float]] = {}

    def wait_s(self, key: bytes, budget: Budget, now: float) -> float:
        """Seconds until another try fits; 0 when it fits now."""
        return max(0.0, (self._level(key, budget, now) + 1 - budget.tries) * budget.refill_s)

    def spend(self, key: bytes, budget: Budget, now: float) -> None:
        """One try."""
        if len(self._spent) > FORGET_ABOVE:
            self._spent = {other: spent for other, spent in self._spent.items() if spent[2] > now}
        level = self._level(key, budget, now) + 1
        self._spent[key] = (level, now, now + level * budget.refill_s)

    def give_back(self, key: bytes, budget: Budget, now: float) -> None:
        """That try was the person herself."""
        level = max(0.0, self._level(key, budget, now) - 1)
        self._spent[key] = (level, now, now + level * budget.refill_s)

    def _level(self, key: bytes, budget: Budget, now: float) -> float:
        level, at, _empty_at = self._spent.get(key, (0.0, now, now))
        return max(0.0, level - (now - at) / budget.refill_s)


class Guard:
    """Admits tries, and makes and reads the cookie of a known browser."""

    def __init__(self, key: ConsoleKey) -> None:
        self._key = key
        self._buckets = Buckets()

    def admit(self, username: str, salt: bytes, cookie: str | None, now: float) -> Charge:
        """Charge one try, before anything is checked, so that tries at the same time count too.

        Raises:
            Refused: `slow_down` with `wait_s`. Then nothing is charged.
        """
        charge = self._lane(username, salt, cookie)
        wait_s = max(self._buckets.wait_s(key, budget, now) for key, budget in charge)
        if wait_s > 0:
            raise Refused("slow_down", wait_s=int(wait_s) + 1)
        for key, budget in charge:
            self._buckets.spend(key, budget, now)
        return charge

    def succeeded(self, charge: Charge, now: float) -> None:
        """Give the tries back."""
        for key, budget in charge:
            self._buckets.give_back(key, budget, now)

    def cookie(self, username: str, salt: bytes) -> str:
        """The cookie of a browser that has just signed in. A reset (another salt) ends it."""
        nonce = os.urandom(NONCE_BYTES)
        return b64(nonce + self._key.device_mac(_device(username, salt, nonce)))

    def _lane(self, username: str, salt: bytes, cookie: str | None) -> Charge:
        known = self._known(username, salt, cookie)
        if known is not None:
            return ((b"browser" + known, KNOWN_BROWSER),)
        return ((b"account" + username.encode(), STRANGERS_OF_ACCOUNT), (b"all", STRANGERS_OF_ALL))

    def _known(self, username: str, salt: bytes, cookie: str | None) -> bytes | None:
        try:
            content = unb64(cookie or "")
        except SealingError:
            return None
        nonce, mac = content[:NONCE_BYTES], content[NONCE_BYTES:]
        return (
            nonce if hmac.compare_digest(mac, self._key.device_mac(_device(username, salt, nonce))) else None
        )


def _device(username: str, salt: bytes, nonce: bytes) -> bytes:
    return frame("viska/1 known browser", username.encode(), salt, nonce)
