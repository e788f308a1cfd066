# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The environment variables that every process of ours gets (docs/configuration.md lists all)."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from launch.errors import Misuse
from launch.places import ROOT


def read_dotenv(path: Path) -> dict[str, str]:
    """The `NAME=value` lines of `path`; none if there is no such file.

    Raises Misuse at a line that is something else.
    """
    if not path.is_file():
        return {}
    settings = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        text = line.strip()
        if not text or text.startswith("#"):
            continue
        name, equals, value = text.partition("=")
        if not equals or not name.strip().isidentifier():
            raise Misuse(f"{path.name} line {number} is not NAME=value; mend it or put a # before it.")
        settings[name.strip()] = value.strip().strip('"')
    return settings


def base_environment(
    outer: Mapping[str, str] = os.environ, dotenv: Path | None = ROOT / ".env"
) -> dict[str, str]:
    """What every Python of ours runs with: the outer environment over `.env`, and our modules importable."""
    inner = read_dotenv(dotenv) if dotenv else {}
    environment = {**inner, **outer, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"}
    # Compiled files are what makes a later start fast.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["VISKA_DATA"] = str(Path(environment.get("VISKA_DATA", ROOT / "data")).absolute())
    return environment
