# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where things lie in the work tree."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
REQUIREMENTS = ROOT / "requirements"
WORK = ROOT / ".viska"
"""Everything the launcher makes (environments, logs of their making); may be deleted at any time."""


def module_exists(module: str, root: Path = ROOT) -> bool:
    """True if `python -m module` would find something of ours to run under `root`."""
    path = root.joinpath(*module.split("."))
    return path.with_suffix(".py").is_file() or (path / "__main__.py").is_file()
