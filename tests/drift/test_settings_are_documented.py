# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every setting that code reads is in docs/configuration.md and .env.example, and nothing else is."""

from __future__ import annotations

import re
from pathlib import Path

from launch.places import ROOT

PACKAGES = (
    "launch", "chatserver", "bot", "operator_console", "content", "sealing", "webfiles", "letters", "bench"
)
QUOTED_NAME = re.compile(r"""["'](VISKA_[A-Z_]+|REDIS_URL|(?:LETTERS_)?DATABASE_URL)["']""")


def read_by_code() -> set[str]:
    files = [path for package in PACKAGES for path in (ROOT / package).rglob("*.py")]
    return {name for path in files for name in QUOTED_NAME.findall(path.read_text())}


def documented(path: Path, pattern: str) -> list[str]:
    return re.findall(pattern, path.read_text(), re.MULTILINE)


def test_the_settings_are_found_at_all() -> None:
    assert {"VISKA_DATA", "REDIS_URL", "VISKA_PYTHON"} <= read_by_code()


def test_the_table_lists_each_setting_once() -> None:
    rows = documented(ROOT / "docs/configuration.md", r"^\| `([A-Z_]+)` \|")
    assert sorted(rows) == sorted(read_by_code())


def test_the_example_file_lists_each_setting_once() -> None:
    names = documented(ROOT / ".env.example", r"^#([A-Z_]+)=\S")
    assert sorted(names) == sorted(read_by_code())
