# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Keeping one process alive."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

import pytest

from launch import child
from launch.child import Child, describe, run_to_end
from launch.errors import Misuse
from tests.unit.launch.fake_project import wait_until_gone


async def always() -> bool:
    return True


def python(code: str) -> list[str]:
    return [sys.executable, "-c", code]


async def test_whoever_ignores_the_polite_end_is_killed_with_its_own_children(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(child, "GRACE_SECONDS", 0.2)
    code = (
        "import os, pathlib, signal, sys, time\n"
        "signal.signal(signal.SIGTERM, signal.SIG_IGN); pid = os.fork()\n"
        "if pid: pathlib.Path(sys.argv[1]).write_text(f'{os.getpid()} {pid}')\n"
        "time.sleep(600)"
    )
    stubborn = Child("stubborn", [*python(code), str(tmp_path / "pids")], dict(os.environ), always)
    keeping = asyncio.create_task(stubborn.keep())
    while not (tmp_path / "pids").exists():
        await asyncio.sleep(0.02)
    pids = [int(word) for word in (tmp_path / "pids").read_text().split()]
    keeping.cancel()
    await asyncio.wait([keeping])
    await stubborn.end()
    assert wait_until_gone(pids, within=5) == []


async def test_the_pause_before_a_restart_grows(monkeypatch: pytest.MonkeyPatch) -> None:
    pauses: list[float] = []

    async def note(pause: float) -> None:
        pauses.append(pause)
        if len(pauses) == 8:
            raise RuntimeError("enough")

    failing = Child("failing", python("raise SystemExit(7)"), dict(os.environ), always)
    monkeypatch.setattr(child.asyncio, "sleep", note)
    with pytest.raises(RuntimeError, match="enough"):
        await failing.keep()
    assert pauses == [0.25, 0.5, 1, 2, 4, 8, 10, 10]


async def test_waiting_long_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(child, "REMIND_EVERY_SECONDS", 0.01)
    slow = Child("bot", [], {}, always)
    waiting = asyncio.create_task(slow.wait_ready())
    await asyncio.sleep(0.1)
    slow.ready.set()
    await waiting
    assert "still waiting for the bot" in capsys.readouterr().err


async def test_wrong_settings_are_not_tried_again() -> None:
    with pytest.raises(Misuse, match="relay cannot start"):
        await Child("relay", python("raise SystemExit(2)"), dict(os.environ), always).keep()


async def test_a_cancelled_run_leaves_no_process(tmp_path: Path) -> None:
    code = "import os, sys, time; open(sys.argv[1], 'w').write(str(os.getpid())); time.sleep(600)"
    running = asyncio.create_task(run_to_end([*python(code), str(tmp_path / "pid")], dict(os.environ)))
    while not (tmp_path / "pid").exists() or not (tmp_path / "pid").read_text():
        await asyncio.sleep(0.02)
    running.cancel()
    await asyncio.wait([running])
    assert wait_until_gone([int((tmp_path / "pid").read_text())], within=5) == []


def test_an_end_in_words() -> None:
    assert describe(3) == "exit code 3"
    assert describe(-9) == "killed by SIGKILL"
