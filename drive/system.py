# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The whole of Viska as a person starts it: `./viska start --demo`, driven from outside."""

from __future__ import annotations

import contextlib
import json
import os
import select
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
READY_WITHIN_S = 480
END_WITHIN_S = 30
FREE_PORTS = ("--port", "0", "--console-port", "0")


@dataclass
class System:
    """A running demo; `demo` is the line it printed when everything was ready."""

    process: subprocess.Popen[str]
    demo: dict[str, Any]
    log: Path

    @property
    def phone_url(self) -> str:
        return str(self.demo["phone_url"])

    @property
    def console_url(self) -> str:
        return str(self.demo["console_url"])

    def staff(self, role: str, index: int = 0) -> dict[str, Any]:
        """The seeded account number `index` of a role."""
        of_role: list[dict[str, Any]] = [one for one in self.demo["staff"] if one["role"] == role]
        return of_role[index]

    def pids(self, part: str) -> list[int]:
        """Processes below the started one whose command line holds `part`, for example `-m chatserver`."""
        return [pid for pid in descendants(self.process.pid) if part in command_line(pid)]

    def environment(self, part: str) -> dict[str, str]:
        """The settings that the first process of a part was started with."""
        entries = Path(f"/proc/{self.pids(part)[0]}/environ").read_bytes().decode().split("\0")
        return dict(entry.split("=", 1) for entry in entries if "=" in entry)

    def end(self, how: int = signal.SIGINT) -> int:
        """Ends it as Ctrl-C does; returns the exit code."""
        if self.process.poll() is None:
            self.process.send_signal(how)
        return self.process.wait(END_WITHIN_S)


def start_demo(log: Path, *options: str, env: dict[str, str] | None = None) -> System:
    """Starts a demo on free ports and waits until it says that it is ready."""
    with log.open("w") as sink:
        process = subprocess.Popen(
            [sys.executable, str(ROOT / "viska"), "start", "--demo", *FREE_PORTS, *options],
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=sink,
            text=True,
            env={**os.environ, **(env or {})},
        )
    try:
        return System(process, json.loads(_demo_line(process)), log)
    except BaseException as broken:
        process.send_signal(signal.SIGINT)
        process.wait(END_WITHIN_S)
        raise AssertionError(f"the demo was not ready:\n{log.read_text()[-3000:]}") from broken


def _demo_line(process: subprocess.Popen[str]) -> str:
    until = time.monotonic() + READY_WITHIN_S
    assert process.stdout is not None
    while time.monotonic() < until and process.poll() is None:
        if select.select([process.stdout], [], [], 1)[0]:
            line = process.stdout.readline()
            if line.startswith("demo: "):
                return line.removeprefix("demo: ")
    raise TimeoutError


@contextlib.contextmanager
def running_demo(*options: str, env: dict[str, str] | None = None) -> Iterator[System]:
    """A demo that ends with the block."""
    with tempfile.TemporaryDirectory() as folder:
        system = start_demo(Path(folder) / "log", *options, env=env)
        try:
            yield system
        finally:
            system.end()


def memory_mb(pids: list[int]) -> float:
    """What the processes hold together, each shared page counted in proportion (PSS), in MB."""
    kilobytes = [int(line.split()[1]) for pid in pids for line in _rollup(pid) if line.startswith("Pss:")]
    return round(sum(kilobytes) / 1024, 1)


def _rollup(pid: int) -> list[str]:
    try:
        return Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return []


def descendants(pid: int) -> list[int]:
    """All processes below `pid`."""
    found: list[int] = []
    for child in children(pid):
        found += [child, *descendants(child)]
    return found


def children(pid: int) -> list[int]:
    try:
        tasks = list(Path(f"/proc/{pid}/task").iterdir())
        return [int(child) for task in tasks for child in (task / "children").read_text().split()]
    except OSError:
        return []


def command_line(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
    except OSError:
        return ""
