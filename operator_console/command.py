# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What our command lines share: one line for what is wrong, exit code 2."""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
from collections.abc import Coroutine
from pathlib import Path
from typing import Any, NoReturn

from operator_console.errors import ConsoleError, TryAgain


class OneLineParser(argparse.ArgumentParser):
    """Says what is wrong and what to do in one line; an option is written whole or refused."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(allow_abbrev=False, **settings)

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message} (see {self.prog} --help)\n")


def run(prog: str, work: Coroutine[Any, Any, int]) -> int:
    """Run `work` to its exit code; a refusal is one line and 2, a trouble of the machine one line and 1."""
    try:
        return asyncio.run(work)
    except ConsoleError as no:
        print(f"{prog}: {no.explanation}", file=sys.stderr)
        return 1 if isinstance(no, TryAgain) else 2
    except OSError as trouble:
        print(f"{prog}: {trouble.strerror}: {trouble.filename or ''}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def add_data_option(top: argparse.ArgumentParser, words: argparse._SubParsersAction[Any]) -> None:
    """`--data DIR` before or after the word; else `VISKA_DATA`, else ./data."""
    default = Path(os.environ.get("VISKA_DATA", "data"))
    for parser, otherwise in [
        (top, default),
        *((word, argparse.SUPPRESS) for word in words.choices.values()),
    ]:
        parser.add_argument(
            "--data", type=Path, default=otherwise, metavar="DIR", help="the data folder (VISKA_DATA)"
        )
