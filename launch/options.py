# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The options of `./viska start`."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from typing import NoReturn

from launch.errors import Misuse

MOST_WORKERS = 64


@dataclass(frozen=True)
class StartOptions:
    """`port` is the phone page's and `console_port` the staff's; 0 = any free one."""

    port: int
    console_port: int
    workers: int
    demo: bool


class OneLineParser(argparse.ArgumentParser):
    """Raises Misuse with one line instead of printing its usage."""

    def error(self, message: str) -> NoReturn:
        raise Misuse(f"{message}; {self.prog} --help shows what can be said")


def parse_start(words: list[str]) -> StartOptions:
    """The options in `words`. Raises Misuse with one line if they cannot be read."""
    parser = OneLineParser(
        prog="viska start", description="Start everything, until Ctrl-C.", allow_abbrev=False
    )
    parser.add_argument("--port", type=_port, default=8080, help="phone page (default 8080; 0 = any free)")
    parser.add_argument("--console-port", type=_port, default=8081, help="staff's console (default 8081)")
    parser.add_argument("--workers", type=_workers, default=1, help="relay processes (default 1)")
    parser.add_argument("--demo", action="store_true", help="a made-up centre, thrown away at the end")
    options = StartOptions(**vars(parser.parse_args(words)))
    if options.port == options.console_port != 0:
        raise Misuse(f"--port and --console-port are both {options.port}; they must differ")
    return options


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"{text!r} is not a port (0 to 65535)")
    return int(text)


def _workers(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= MOST_WORKERS:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of workers (1 to {MOST_WORKERS})")
    return int(text)
