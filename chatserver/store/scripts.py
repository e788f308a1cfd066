# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The Lua scripts of the folder `scripts/`, each with the common prelude before it."""

from __future__ import annotations

from pathlib import Path

_FOLDER = Path(__file__).with_name("scripts")
_PRELUDE = (_FOLDER / "prelude.lua").read_text(encoding="utf-8")

SCRIPTS = {
    path.stem: f"{_PRELUDE}\n{path.read_text(encoding='utf-8')}"
    for path in sorted(_FOLDER.glob("*.lua"))
    if path.stem != "prelude"
}
