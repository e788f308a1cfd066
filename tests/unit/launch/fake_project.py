# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""A copy of the launcher in a folder of its own, with tiny stand-ins for the parts that it starts."""

from __future__ import annotations

import os
import select
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from launch.environments import Environment
from launch.places import ROOT

WEB_PART = """
import http.server, json, os, pathlib, socket
print("this goes to standard error")
data = pathlib.Path(os.environ["VISKA_DATA"])
(data / f"{__package__}.pid").write_text(str(os.getpid()))
(data / f"{__package__}.limits").write_text(pathlib.Path("/proc/self/limits").read_text())
class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        missing = [] if (data / "bot.pid").exists() else ["bot"]
        self.wfile.write(json.dumps({"missing": missing, "store": os.environ["REDIS_URL"]}).encode())
    def log_message(self, *words): pass
listening = socket.socket(fileno=int(os.environ["VISKA_LISTEN_FD"]))
server = http.server.HTTPServer(listening.getsockname(), Handler, bind_and_activate=False)
server.socket = listening
server.serve_forever()
"""
BOT_PART = """
import os, pathlib, time
pathlib.Path(os.environ["VISKA_DATA"], "bot.pid").write_text(str(os.getpid()))
time.sleep(600)
"""
DEMO_PART = """
import json, sys
assert sys.argv[1] == "--data"
print(json.dumps({"staff": [{"username": "anna", "data": sys.argv[2]}]}))
"""
PARTS = {
    "chatserver/__main__.py": WEB_PART,
    "operator_console/__main__.py": WEB_PART,
    "operator_console/demo.py": DEMO_PART,
    "bot/__main__.py": BOT_PART,
    "bot/rasa/train.py": "print('trained')",
    "content/checks/__main__.py": "import sys; print('checked', sys.argv[1:]); sys.exit(1)",
}


@dataclass
class FakeProject:
    """The folder; `run` calls its ./viska to the end, `start` leaves it running."""

    root: Path

    def command(self, *words: str) -> list[str]:
        return [sys.executable, str(self.root / "viska"), *words]

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(self.command(*words), capture_output=True, text=True, timeout=60, cwd=self.root)

    def start(self, *words: str) -> subprocess.Popen[str]:
        """`./viska start` with its two outputs caught; whoever starts it ends it."""
        return subprocess.Popen(
            self.command("start", *words),
            stdout=subprocess.PIPE,
            stderr=(self.root / "said").open("w"),
            text=True,
            cwd=self.root,
        )

    def said(self) -> str:
        return (self.root / "said").read_text()


def make_fake_project(root: Path) -> FakeProject:
    """The launcher with fake parts, and the real environments under links that it finds complete."""
    shutil.copy(ROOT / "viska", root)
    for folder in ("launch", "requirements"):
        shutil.copytree(ROOT / folder, root / folder)
    for name, text in PARTS.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    for name in ("server", "bot"):
        borrow(Environment(name, root / ".viska", root / "requirements"), ROOT / ".viska" / name)
    return FakeProject(root)


def borrow(environment: Environment, real: Path) -> None:
    """Make `environment` look complete: its interpreter and packages are those of this test run."""
    (environment.folder / "bin").mkdir(parents=True)
    (environment.folder / "bin" / "python").symlink_to(Path(sys.executable).resolve())
    (environment.folder / "lib").symlink_to(real.resolve() / "lib")
    environment.link.symlink_to(environment.folder.name)


def read_line(process: subprocess.Popen[str], within: float = 30.0) -> str:
    """One line of standard output; empty if none came."""
    assert process.stdout is not None
    ready, _, _ = select.select([process.stdout], [], [], within)
    return process.stdout.readline() if ready else ""


def alive(pid: int) -> bool:
    """True unless the process has ended (a zombie has)."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def wait_until_gone(pids: list[int], within: float = 20.0) -> list[int]:
    """Those of `pids` that are still alive when the time is over."""
    until = time.monotonic() + within
    while time.monotonic() < until and any(alive(pid) for pid in pids):
        time.sleep(0.05)
    return [pid for pid in pids if alive(pid)]


def children_of(pid: int) -> list[int]:
    """The processes that `pid` has started."""
    return [int(word) for word in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def wait_for_file(path: Path, unlike: str = "", within: float = 20.0) -> str:
    """The text of `path` once it is there and not `unlike`."""
    until = time.monotonic() + within
    while time.monotonic() < until:
        if path.exists() and (text := path.read_text()) not in ("", unlike):
            return text
        time.sleep(0.05)
    raise AssertionError(f"{path} did not come: {os.listdir(path.parent)}")
