# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""`./viska check no-trace`: what the page leaves behind in a browser, at any address (docs/no-trace.md).

Exit codes: 0 nothing found, 1 something found that a page can prevent, 2 wrong words or nothing to test.
"""

from __future__ import annotations

import os
from typing import NoReturn
from urllib.parse import urlsplit

from launch.environments import BOT, SERVER, ensure
from launch.errors import Misuse
from launch.machine import ensure_browser
from launch.options import OneLineParser
from launch.plan import module_command
from launch.settings import base_environment

SUITE = "tests.journey.no_trace"


def check_no_trace(words: list[str]) -> NoReturn:
    """Run the suite in place of this process. Raises Misuse with one line."""
    url = read_url(words)
    ensure([SERVER] if url else [SERVER, BOT], tests=True)
    ensure_browser()
    command = module_command(SERVER, SUITE, *([url] if url else []))
    os.execve(command[0], command, base_environment())


def read_url(words: list[str]) -> str:
    """The address of the page with its slash, or "" for a demo of our own. Raises Misuse with one line."""
    parser = OneLineParser(
        prog="viska check no-trace", description="What does the page leave behind?", allow_abbrev=False
    )
    parser.add_argument("--url", help="the page's address; without it a demo is started and tested")
    given = parser.parse_args(words).url
    if given is None:
        return ""
    try:
        parts = urlsplit(given)
        whole = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
    except ValueError:
        whole = False
    if not whole or parts.path not in ("", "/") or parts.query or parts.fragment:
        raise Misuse(
            f"--url {given!r} is not an address such as https://chat.example/; say it without a path"
        )
    return f"{parts.scheme}://{parts.netloc}/"
