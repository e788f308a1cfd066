# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""One-time codes (RFC 6238, 30 s, 6 digits, SHA-1 as every authenticator app has it)."""

from __future__ import annotations

import pyotp

STEP_S = 30
STEPS_OFF = (0, -1, 1)


def new_secret() -> str:
    """160 random bits in base32."""
    return pyotp.random_base32(32)


def step_of(code: str, secret: str, now: float) -> int | None:
    """The time step that `code` belongs to, one step early or late allowed; None for a wrong code.

    The caller keeps the step and refuses it a second time: who looks over a shoulder has nothing.
    """
    codes, current = pyotp.HOTP(secret), int(now) // STEP_S
    # All three are compared, so that the time does not tell which one was near.
    right = [current + off for off in STEPS_OFF if codes.verify(code, current + off)]
    return right[0] if right else None
