# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Works that cost nothing, for who knows the relay's keys: so a test can be a flood that pays any price."""

from __future__ import annotations

import time

import altcha

from chatserver.protocol.limits import WORK_S
from chatserver.relay.work import ALGORITHM, AT_REST, DOUBLINGS, ROUNDS, Kind, Work


def free_work(relays: Work, kind: Kind) -> str:
    """As hard as any on paper; `relays` has the relay's centre and key. The first attempt solves it."""
    made = altcha.create_challenge(
        ALGORITHM,
        ROUNDS,
        counter=0,
        expires_at=int(time.time()) + WORK_S - 1,
        data={"for": kind, "most": AT_REST * 2**DOUBLINGS},
        hmac_secret=relays._key,
        hmac_key_secret=relays._solution_key,
    )
    solution = altcha.solve_challenge(made)
    assert solution is not None
    return altcha.Payload(made, solution).to_base64()
