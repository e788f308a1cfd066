# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Folders that live as long as one start."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from launch.folders import private_folder
from launch.places import ROOT


def test_it_is_ours_alone_and_goes_away(tmp_path: Path) -> None:
    with private_folder("demo-", tmp_path) as folder:
        assert folder.stat().st_mode & 0o777 == 0o700
        (folder / "key").touch()
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_start_left_is_removed_and_a_living_ones_is_not(tmp_path: Path) -> None:
    code = (
        "import os, sys; from pathlib import Path; from launch.folders import private_folder\n"
        "with private_folder('demo-', Path(sys.argv[1])): os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", code, tmp_path], cwd=ROOT)
    (left,) = tmp_path.iterdir()
    (tmp_path / "demo-of-somebody-else").mkdir()
    with private_folder("demo-", tmp_path) as living:
        assert not left.exists()
        with private_folder("demo-", tmp_path):
            assert living.exists()
    assert [path.name for path in tmp_path.iterdir()] == ["demo-of-somebody-else"]
