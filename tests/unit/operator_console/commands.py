# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Runs a command line of ours inside the test, as a person would type it."""

from __future__ import annotations

import argparse
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import pytest

from operator_console.errors import ConsoleError

Work = Callable[[argparse.Namespace], Awaitable[int]]


@dataclass(frozen=True)
class Said:
    """The exit code, and what was printed to people."""

    code: int
    out: str
    refusal: str


@dataclass(frozen=True)
class CommandLine:
    """One of our programs."""

    parser: argparse.ArgumentParser
    work: Work
    capture: pytest.CaptureFixture[str]

    async def __call__(self, *words: object) -> Said:
        """Type `words`; a refusal is what `command.run` would print as one line with exit code 2."""
        try:
            code = await self.work(self.parser.parse_args([str(word) for word in words]))
        except ConsoleError as no:
            return Said(2, self.capture.readouterr().out, no.explanation)
        except SystemExit as stop:
            return Said(int(stop.code or 0), self.capture.readouterr().out, "")
        return Said(code, self.capture.readouterr().out, "")
