# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the tests need from the machine itself: a Chromium, and fonts for our languages."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from subprocess import PIPE, STDOUT

from launch.errors import Stop
from launch.progress import say

FONT_FOLDERS = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".local/share/fonts")
SAMPLE_FONT = "NotoSansEthiopic*"


def ensure_browser() -> None:
    """Install Chromium and the Noto fonts if they are missing and we may; else raises Stop that says how."""
    missing = missing_packages()
    if not missing:
        return
    command = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    if os.geteuid() != 0 or shutil.which("apt-get") is None:
        raise Stop(
            f"The tests need a Chromium and the Noto fonts; missing: {' '.join(missing)}. "
            f"On Debian and Ubuntu: sudo {' '.join(command)}"
        )
    say(f"installing {' and '.join(missing)} for the browser tests")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for words in (["apt-get", "update", "-q"], command):
        run = subprocess.run(words, env=environment, stdout=PIPE, stderr=STDOUT, text=True)
        if run.returncode != 0:
            raise Stop(f"{' '.join(words)} failed:\n{run.stdout[-2000:]}")


def missing_packages() -> list[str]:
    """Debian's names of what is not there."""
    missing = [] if shutil.which("chromium") else ["chromium"]
    fonts = any(next(folder.rglob(SAMPLE_FONT), None) for folder in FONT_FOLDERS)
    return missing if fonts else [*missing, "fonts-noto-core"]
