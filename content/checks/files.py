# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the checks read besides the content itself: forbidden words, and every text file of the project."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

from content.checks.finding import Finding
from content.checks.wording import wrong_number

TEXT = re.compile(r"[^.]+|.*\.(?:py|js|html|css|md|txt|ftl|toml|ya?ml|jsonl?|sh|ini|lua|svg)")
SKIPPED = frozenset({"node_modules", "data", "__pycache__"})


def forbidden(root: Path) -> dict[str, tuple[str, ...]]:
    """Kind -> words, from forbidden.toml in the content folder."""
    table = tomllib.loads((root / "forbidden.toml").read_text("utf-8"))
    return {kind: tuple(entry["words"]) for kind, entry in table.items()}


def text_files(folder: Path) -> Iterator[Path]:
    """Every text file below a folder, without hidden folders and such as hold no work of ours."""
    for path in sorted(folder.iterdir()):
        if path.name.startswith(".") or path.name in SKIPPED or path.is_symlink():
            continue
        if path.is_dir():
            yield from text_files(path)
        elif TEXT.fullmatch(path.name):
            yield path


def wrong_numbers(folder: Path) -> Iterator[Finding]:
    """Files below the folder that hold the forbidden number."""
    for path in text_files(folder):
        yield from wrong_number(str(path.relative_to(folder)), path.read_text("utf-8", errors="replace"))
