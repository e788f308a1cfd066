# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""A real keeper with real children: what dies comes back, what ends the keeper ends them all."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
PATIENCE_S = 30

# Each child leaves a file with its pid and then does as the word in the file `orders` says.
PROGRAM = """
import os, pathlib, sys, time
from bot.keeper import Keeper

folder = pathlib.Path(sys.argv[1])

def serve():
    (folder / str(os.getpid())).touch()
    while True:
        orders = folder / "orders"
        word = orders.read_text() if orders.exists() else ""
        if word == f"end {os.getpid()}":
            return 0
        if word == f"fail {os.getpid()}":
            raise ValueError("these are a young person's words")
        time.sleep(0.02)

sys.exit(Keeper(2, serve).run())
"""


class Kept:
    """A running keeper whose children report in `folder`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.process = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, str(folder)],
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )

    def children(self) -> set[int]:
        """Those that have begun and live."""
        begun = {int(file.name) for file in self.folder.iterdir() if file.name.isdigit()}
        return {pid for pid in begun if alive(pid)}

    def order(self, words: str) -> None:
        """Written whole, so that no child reads half of it."""
        (self.folder / "draft").write_text(words)
        (self.folder / "draft").rename(self.folder / "orders")

    def said(self) -> str:
        """Everything it wrote, once it has ended."""
        assert self.process.stderr is not None
        return self.process.stderr.read()


def alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().split(")")[-1].split()[0] != "Z"
    except OSError:
        return False


def until(true: Callable[[], object]) -> None:
    end = time.monotonic() + PATIENCE_S
    while not true():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.02)


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[Kept]:
    running = Kept(tmp_path)
    until(lambda: len(running.children()) == 2)
    yield running
    if running.process.poll() is None:
        running.process.kill()
    running.process.wait()


@pytest.mark.parametrize("how", ["killed", "end", "fail"])
def test_a_child_that_ends_is_followed_by_another(kept: Kept, how: str) -> None:
    before = kept.children()
    one = min(before)
    if how == "killed":
        os.kill(one, signal.SIGKILL)
    else:
        kept.order(f"{how} {one}")
    until(lambda: one not in kept.children() and len(kept.children()) == 2)
    assert before - {one} < kept.children(), "the other one was left alone"
    kept.process.terminate()
    assert kept.process.wait(PATIENCE_S) == 0
    said = kept.said()
    assert ("bot_process_died" in said) is (how != "end")
    assert ('"ValueError"' in said) is (how == "fail"), "the control: that it broke is told"
    assert "words" not in said


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_all_of_them(kept: Kept, how: int) -> None:
    children = kept.children()
    kept.process.send_signal(how)
    assert kept.process.wait(PATIENCE_S) == 0
    assert len(children) == 2
    assert not kept.children()
    assert kept.said() == "", "an end that was asked for is no failure"


def test_children_die_with_a_keeper_that_is_killed(kept: Kept) -> None:
    assert len(kept.children()) == 2
    kept.process.kill()
    kept.process.wait()
    until(lambda: not kept.children())


def test_a_signal_in_the_moment_of_a_fork_finds_every_child(tmp_path: Path) -> None:
    for number in range(10):
        folder = tmp_path / str(number)
        folder.mkdir()
        kept = Kept(folder)
        until(lambda kept=kept: kept.children() or kept.process.poll() is not None)  # type: ignore[misc]
        kept.process.terminate()
        assert kept.process.wait(PATIENCE_S) == 0
        assert not kept.children()
