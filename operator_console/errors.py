# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""How the console says no: `Refused` (asking again changes nothing) and `TryAgain` (it may)."""

from __future__ import annotations


class ConsoleError(Exception):
    """`code` is stable and travels; `explanation` is one plain sentence for who types commands."""

    def __init__(self, code: str, explanation: str = "", wait_s: int | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.explanation = explanation or code
        self.wait_s = wait_s


class Refused(ConsoleError):
    """What was asked is wrong; the same request will be refused again."""


class TryAgain(ConsoleError):
    """We could not do it now; the same request may work later."""
