# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""How long keys live and when to warn. All in seconds since 1970, all days in UTC."""

from __future__ import annotations

import math
from datetime import UTC, datetime

from sealing.signed import DAY, HOUR

# Signers date their word an hour early, for readers with a slow clock (docs/protocol.md section 4).
EARLY_S = HOUR
WARN_S = 30 * DAY


def life(now: float, length_s: int) -> tuple[int, int]:
    """`from` and `until` of something that is signed now and may live `length_s`."""
    start = int(now) - EARLY_S
    return start, start + length_s


def days_left(until: int, now: float) -> int:
    """Whole days that remain; 0 or less once it has ended or ends today."""
    return math.floor((until - now) / DAY)


def ends_soon(until: int, now: float) -> bool:
    """True within 30 days of the end, and after it."""
    return until - now < WARN_S


def day(at: float) -> str:
    """2026-11-21"""
    return datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%d")
