# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Finds a CPython 3.11 that works, for the two environments."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from launch.errors import Stop

PROBE = (
    "import sys, ctypes, ensurepip, sqlite3, ssl, venv; "
    "sys.exit(sys.implementation.name != 'cpython' or sys.version_info[:2] != (3, 11))"
)
HOW_TO_GET = (
    "CPython 3.11 was not found (with its venv, ssl and sqlite3 modules). Get it in one of these ways "
    "and run the same command again:\n"
    "  Debian, Ubuntu:  apt-get install python3.11 python3.11-venv\n"
    "  Fedora:          dnf install python3.11\n"
    "  macOS:           brew install python@3.11\n"
    "  anywhere:        uv python install 3.11   or   pyenv install 3.11\n"
    "or name one yourself: VISKA_PYTHON=/path/to/python3.11 ./viska start"
)


def find_python() -> Path:
    """The CPython 3.11 to build environments with; VISKA_PYTHON, if set, is the only candidate.

    Raises Stop with the ways to get one if none works.
    """
    named = os.environ.get("VISKA_PYTHON")
    if named:
        if works(Path(named)):
            return Path(named)
        raise Stop(f"VISKA_PYTHON={named} is not a working CPython 3.11. Unset it, or name another.")
    for candidate in candidates():
        if works(candidate):
            return candidate
    raise Stop(HOW_TO_GET)


def candidates() -> Iterator[Path]:
    """Interpreters worth a try, nearest first; some may not run (pyenv's shims only run what is selected)."""
    yield Path(sys.executable)
    for folder in os.get_exec_path():
        yield Path(folder) / "python3.11"
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    yield from sorted(pyenv.glob("versions/3.11.*/bin/python3.11"), reverse=True)
    for folder in ("/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"):
        yield Path(folder) / "python3.11"
    yield from _from_uv()


def _from_uv() -> Iterator[Path]:
    uv = shutil.which("uv")
    if uv is None:
        return
    for command in (["python", "find", "3.11"], ["python", "install", "3.11"], ["python", "find", "3.11"]):
        run = subprocess.run([uv, *command], capture_output=True, text=True, check=False)
        if run.returncode == 0 and command[1] == "find":
            yield Path(run.stdout.strip())


def works(python: Path) -> bool:
    """True if `python` runs, is CPython 3.11 and has the modules that an environment needs."""
    if not python.is_file():
        return False
    try:
        run = subprocess.run([python, "-I", "-c", PROBE], capture_output=True, timeout=20, check=False)
        return run.returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        return False
