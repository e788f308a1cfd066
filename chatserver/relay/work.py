# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Proof of work on what makes the relay or people busy (docs/protocol.md, section 5.8).

The scheme is ALTCHA's, version 2, by its own library. Nobody is named, counted or refused: when more is asked
for than the budget, each challenge costs more, for everybody alike.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Mapping
from typing import Literal

import altcha
import msgspec
from msgspec import Struct

from chatserver.errors import Refused
from chatserver.protocol.encoding import frame
from chatserver.protocol.limits import WORK_S
from chatserver.protocol.work import Parameters, Payload, read_work

Kind = Literal["open", "ask_human", "letter"]

ALGORITHM = "PBKDF2/SHA-256"
ROUNDS = 500
"""PBKDF2 iterations of one attempt: 0.2 ms in a browser on a desk computer, 4 ms on the slowest phones. Few,
since the relay makes one attempt for each challenge; enough that the browser's own call weighs little."""
AT_REST = 512
"""Attempts that a challenge takes at most while nothing is going on; half of them on average."""
DOUBLINGS = 6
"""The most that a challenge can get harder: 64 times, about a minute of a slow phone."""
DOUBLING_S = 6
"""So many seconds' worth of works beyond the budget double the attempts."""
GRACE = 8
"""A challenge is good while no more than this many times its attempts are asked for now. Who solved one
in good faith meanwhile loses nothing; who hoards easy ones for a burst soon finds them worthless."""
ALL = 3
"""The budget of everybody together, in budgets of one centre: no centre's flood takes all of a store."""


class Bucket(Struct, frozen=True):
    """Works of one kind, of one centre or of all: each adds one, `budget` a second leak away.

    What is in it is called its load; `full` is the most."""

    name: str
    budget: float

    @property
    def full(self) -> float:
        """The load at which a challenge is as hard as it gets: what comes on top is forgotten, so that the
        flood's end is felt at once (after a flood a bucket is empty in 36 s)."""
        return self.budget * DOUBLING_S * DOUBLINGS


class Paid(Struct, frozen=True):
    """A work that holds, to be spent once: `nonce` names it, for `life_s` seconds it could come again."""

    nonce: str
    life_s: int
    buckets: tuple[Bucket, ...]


def attempts(load: float, bucket: Bucket) -> int:
    """How many attempts a challenge takes at most, 512 to 32,768, with `load` works in `bucket`."""
    beyond = max(0.0, load) / (bucket.budget * DOUBLING_S)
    return int(AT_REST * 2 ** min(beyond, DOUBLINGS))


class Work:
    """Makes challenges and judges solutions; knows the loads of a second ago. No store, no clock."""

    def __init__(self, centre: str, token_key: bytes, budgets: Mapping[Kind, float]) -> None:
        """`budgets`: works a second that this centre has of each kind."""
        self._key = _derive(token_key, "viska/1 work challenge", centre)
        self._solution_key = _derive(token_key, "viska/1 work solution", centre)
        self._buckets: dict[Kind, tuple[Bucket, ...]] = {
            kind: (Bucket(f"{kind}:{centre}", budget), Bucket(kind, budget * ALL))
            for kind, budget in budgets.items()
        }
        self._loads: dict[str, float] = {}

    @property
    def buckets(self) -> list[Bucket]:
        """All there are."""
        return [bucket for pair in self._buckets.values() for bucket in pair]

    def see(self, loads: Mapping[str, float]) -> None:
        """The loads by the buckets' names, as the store has them."""
        self._loads = dict(loads)

    def wanted(self, kind: Kind) -> int:
        """Attempts that a challenge takes at most if it is made now."""
        return max(attempts(self._loads.get(bucket.name, 0.0), bucket) for bucket in self._buckets[kind])

    def challenge(self, kind: Kind, now: float) -> dict[str, object]:
        """A fresh challenge, as it travels; good for 5 minutes, for one work of this kind."""
        most = self.wanted(kind)
        made = altcha.create_challenge(
            ALGORITHM,
            ROUNDS,
            # Any number is as likely, so nobody gains by starting elsewhere than at 0.
            counter=secrets.randbelow(most),
            expires_at=int(now) + WORK_S,
            data={"for": kind, "most": most},
            hmac_secret=self._key,
            hmac_key_secret=self._solution_key,
        )
        return dict(made.to_dict())

    def paid(self, kind: Kind, work: str | None, now: float) -> Paid | None:
        """What `work` is worth; None without one. Touches no store.

        Raises Refused("work_needed"), with a challenge, for one that is wrong, too old or too easy by now."""
        if work is None:
            return None
        payload = read_work(work)
        if payload is None or not self._holds(payload, kind, now):
            raise self.needed(kind, now)
        parameters = payload.challenge.parameters
        # A second more than it is good for: the store's clock need not be ours.
        return Paid(parameters.nonce, parameters.expiresAt - int(now) + 1, self._buckets[kind])

    def needed(self, kind: Kind, now: float) -> Refused:
        """The refusal that asks for work, with the challenge to solve."""
        return Refused("work_needed", challenge=self.challenge(kind, now))

    def _holds(self, payload: Payload, kind: Kind, now: float) -> bool:
        parameters = payload.challenge.parameters
        return (
            now < parameters.expiresAt <= int(now) + WORK_S
            and parameters.data.get("for") == kind
            and self._hard_enough(parameters, kind)
            and self._solved(payload)
        )

    def _hard_enough(self, parameters: Parameters, kind: Kind) -> bool:
        most = parameters.data.get("most")
        return isinstance(most, int) and most * GRACE >= self.wanted(kind)

    def _solved(self, payload: Payload) -> bool:
        plain = altcha.Payload.from_dict(msgspec.to_builtins(payload))
        return altcha.verify_solution(plain, self._key, hmac_key_secret=self._solution_key).verified


def _derive(token_key: bytes, label: str, centre: str) -> bytes:
    """HKDF-SHA256 (RFC 5869) of the token key, without salt: 32 bytes for one use, of one centre."""
    extracted = hmac.new(bytes(32), token_key, hashlib.sha256).digest()
    return hmac.new(extracted, frame(label, centre.encode()) + b"\x01", hashlib.sha256).digest()
