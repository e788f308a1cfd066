# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whether the clock that people set went otherwise than time did (docs/protocol.md, section 14.5)."""

from __future__ import annotations

MOST_S = 600
"""Two clocks may go apart by so much between two looks. (A machine that slept looks like a jump, too.)"""
PATIENCE_S = 3600
"""How long nothing is deleted after a jump: time enough to set the clock right."""


class Jumps:
    """Remembers the last look."""

    def __init__(self) -> None:
        self._last: tuple[float, float] | None = None

    def seen(self, now: float, steady: float) -> bool:
        """A look: True after a jump. `now`: seconds since 1970; `steady`: of a clock that is never set."""
        last, self._last = self._last, (now, steady)
        return last is not None and abs((now - last[0]) - (steady - last[1])) > MOST_S
