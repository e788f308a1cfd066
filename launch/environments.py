# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Makes the two Python environments on first use, and never leaves one half-made.

An environment is built in `.viska/<name>-<digest>`, where the digest is that of its requirement files, and
only when it is complete does the link `.viska/<name>` point to it. Whatever no link points to is left from an
interrupted set-up, or from older requirements, and is removed.
"""

from __future__ import annotations

import asyncio
import contextlib
import fcntl
import hashlib
import os
import shutil
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from launch.errors import Stop
from launch.interpreter import find_python
from launch.packages import Install
from launch.places import REQUIREMENTS, WORK
from launch.progress import Board, Step, say


@dataclass(frozen=True)
class Environment:
    """One of the two environments; `name` is also the name of its requirement files."""

    name: str
    work: Path = WORK
    requirements: Path = REQUIREMENTS

    @property
    def link(self) -> Path:
        """`.viska/<name>`, there only once the environment is complete."""
        return self.work / self.name

    @property
    def python(self) -> Path:
        """The interpreter to run our modules with."""
        return self.link / "bin" / "python"

    @property
    def folder(self) -> Path:
        """Where the environment for today's requirement files is, or will be."""
        return self.work / f"{self.name}-{self._digest('build', self.name)}"

    @property
    def tests_stamp(self) -> Path:
        """A file in the environment, written once the test requirements are all in."""
        return self.folder / f"tests-{self._digest(self.name + '-test')}"

    def requirement_file(self, kind: str) -> Path:
        """The pinned list `kind`: build, <name> or <name>-test."""
        return self.requirements / f"{kind}.txt"

    def ready(self, tests: bool = False) -> bool:
        """True if it is complete (with the test requirements, if asked) and its interpreter is there."""
        current = self.link.is_symlink() and os.readlink(self.link) == self.folder.name
        return current and self.python.exists() and (not tests or self.tests_stamp.exists())

    def _digest(self, *kinds: str) -> str:
        total = hashlib.sha256()
        for kind in kinds:
            total.update(self.requirement_file(kind).read_bytes())
        return total.hexdigest()[:12]


Installer = Callable[..., Awaitable[None]]
SERVER = Environment("server")
BOT = Environment("bot")


def ensure(wanted: Sequence[Environment], tests: bool = False) -> None:
    """Make what is missing of `wanted`, with the test requirements if `tests`; shows progress.

    Raises Stop, with what to do, if no CPython 3.11 is found or packages cannot be had; a complete older
    environment is then still in place.
    """
    if all(environment.ready(tests) for environment in wanted):
        return
    work = wanted[0].work
    work.mkdir(exist_ok=True)
    with setup_lock(work) as lock:
        missing = [environment for environment in wanted if not environment.ready(tests)]
        if missing:
            asyncio.run(_make_all(missing, tests, find_python(), lock))


@contextlib.contextmanager
def setup_lock(work: Path) -> Iterator[int]:
    """Hold the one lock for set-ups in `work`; waits, and says so, while another set-up holds it."""
    with (work / "lock").open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("another set-up is running here; waiting for it")
            fcntl.flock(file, fcntl.LOCK_EX)
        yield file.fileno()


async def _make_all(missing: Sequence[Environment], tests: bool, python: Path, lock: int) -> None:
    names = " and ".join(environment.name for environment in missing)
    say(f"setting up {names} with {python}; the first time takes a few minutes")
    board = Board([Step(environment.name) for environment in missing])
    shower = asyncio.create_task(_keep_showing(board))
    try:
        pairs = zip(missing, board.steps, strict=True)
        jobs = [make(environment, tests, python, step, lock) for environment, step in pairs]
        results = await asyncio.gather(*jobs, return_exceptions=True)
    finally:
        shower.cancel()
        board.close()
    for failure in filter(None, results):
        raise failure


async def _keep_showing(board: Board) -> None:
    while True:
        board.show(time.monotonic())
        await asyncio.sleep(1)


async def make(environment: Environment, tests: bool, python: Path, step: Step, lock: int) -> None:
    """Complete one environment: build it if it is not there, and add the test requirements if asked."""

    async def install(kind: str, *options: str) -> None:
        log = environment.work / f"setup-{environment.name}.log"
        file = environment.requirement_file(kind)
        await Install(environment.folder, file, log, step, (lock,)).run(*options)

    if not environment.ready():
        await _build(environment, python, step, install)
    if tests and not environment.tests_stamp.exists():
        # Reinstalled, since an interrupted run may have left a package half there.
        await install(f"{environment.name}-test", "--force-reinstall")
        environment.tests_stamp.touch()
    step.doing, step.total = "ready", 0


async def _build(environment: Environment, python: Path, step: Step, install: Installer) -> None:
    step.doing = "making"
    shutil.rmtree(environment.folder, ignore_errors=True)
    await _make_venv(python, environment.folder)
    for kind in ("build", environment.name):
        await install(kind)
    _point(environment)
    _remove_old(environment)


async def _make_venv(python: Path, folder: Path) -> None:
    process = await asyncio.create_subprocess_exec(
        python, "-I", "-m", "venv", folder, stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.PIPE
    )
    _, errors = await process.communicate()
    if process.returncode != 0:
        reason = errors.decode(errors="replace").strip()
        raise Stop(f"{python} could not make an environment in {folder}: {reason}")


def _point(environment: Environment) -> None:
    """Make the link point to the complete folder, in one step that cannot be seen half done."""
    new = environment.link.with_suffix(".new")
    new.unlink(missing_ok=True)
    new.symlink_to(environment.folder.name)
    new.replace(environment.link)


def _remove_old(environment: Environment) -> None:
    for folder in environment.work.glob(f"{environment.name}-*"):
        if folder != environment.folder:
            shutil.rmtree(folder, ignore_errors=True)
