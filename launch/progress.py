# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Shows how far long steps are: one live line on a terminal, a line now and then elsewhere."""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass, field
from typing import TextIO

LINE_EVERY_SECONDS = 10.0


def say(text: str) -> None:
    """One line to the person, on standard error: standard output is for results."""
    print(f"viska: {text}", file=sys.stderr, flush=True)


@dataclass
class Step:
    """One thing under way: `done` of `total` parts (0 = not countable)."""

    name: str
    doing: str = "waiting"
    done: int = 0
    total: int = 0

    def text(self) -> str:
        """The step in a few words, such as "bot: installing 12 of 158"."""
        count = f" {min(self.done, self.total)} of {self.total}" if self.total else ""
        return f"{self.name}: {self.doing}{count}"


@dataclass
class Board:
    """All steps under way, written to `out`; `show` is called about once a second."""

    steps: list[Step]
    out: TextIO = field(default_factory=lambda: sys.stderr)
    started: float = field(default_factory=time.monotonic)
    _last_doing: list[str] = field(default_factory=list)
    _last_shown: float = 0.0

    def show(self, now: float) -> None:
        """Write the state at `now` (monotonic seconds).

        A terminal's line is rewritten each time; elsewhere a line is written on a change and now and then.
        """
        line = f"viska: {', '.join(step.text() for step in self.steps)} ({now - self.started:.0f} s)"
        if self.out.isatty():
            self.out.write(f"\r\x1b[K{line}")
            self.out.flush()
            return
        doing = [step.doing for step in self.steps]
        if doing != self._last_doing or now - self._last_shown >= LINE_EVERY_SECONDS:
            self._last_doing, self._last_shown = doing, now
            print(line, file=self.out, flush=True)

    def close(self) -> None:
        """Leave the live line."""
        if self.out.isatty():
            self.out.write("\n")
