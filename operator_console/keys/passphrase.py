# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The root's passphrase: asked without echo or read from a file; never an option, never printed."""

from __future__ import annotations

import getpass
import sys
from pathlib import Path

from operator_console.errors import Refused

SHORTEST = 16


def ask(file: Path | None) -> str:
    """The passphrase of a root that exists.

    Raises:
        Refused: `no_terminal`, `missing_file`, `bad_passphrase`.
    """
    return _from_file(file) if file else _from_terminal("Passphrase of the root: ")


def ask_new(file: Path | None) -> str:
    """A passphrase for a new root, asked twice.

    Raises:
        Refused: `bad_passphrase`, when the two differ or it is too short; else as `ask`.
    """
    passphrase = ask(file)
    if len(passphrase) < SHORTEST:
        raise Refused(
            "bad_passphrase", f"the passphrase needs at least {SHORTEST} characters; take five or six words"
        )
    if file is None and _from_terminal("Once more: ") != passphrase:
        raise Refused("bad_passphrase", "the two passphrases differ; nothing was made, begin again")
    return passphrase


def _from_file(file: Path) -> str:
    try:
        first_line, *_others = file.read_text("utf-8").splitlines() or [""]
    except (FileNotFoundError, UnicodeDecodeError):
        raise Refused("missing_file", f"{file} is missing or not text") from None
    if not first_line:
        raise Refused("bad_passphrase", f"the first line of {file} is empty")
    return first_line


def _from_terminal(prompt: str) -> str:
    # Without a terminal getpass would read aloud; nobody is asked then.
    if not sys.stdin.isatty():
        raise Refused(
            "no_terminal", "there is no terminal to ask for the passphrase; give --passphrase-file FILE"
        )
    return getpass.getpass(prompt)
