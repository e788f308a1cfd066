# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The launcher runs before any package is installed, so it may import nothing that is not Python's own."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest

from launch.places import ROOT

FILES = [ROOT / "viska", *sorted((ROOT / "launch").glob("*.py"))]


def imported(text: str) -> set[str]:
    """The top-level names that a program imports."""
    names = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            names.add(node.module or ".")
    return {name.split(".")[0] for name in names}


def test_a_foreign_import_would_be_seen() -> None:
    assert imported("import os\ndef f():\n    from redis.asyncio import Redis\n") == {"os", "redis"}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_only_the_standard_library(path: Path) -> None:
    assert imported(path.read_text()) <= {*sys.stdlib_module_names, "launch"}
