# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""One process of ours that is kept alive: started, watched until it is ready, restarted when it ends."""

from __future__ import annotations

import asyncio
import contextlib
import ctypes
import os
import resource
import signal
import sys
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field

from launch.errors import Misuse
from launch.places import ROOT
from launch.progress import say

WRONG_SETTINGS = 2
"""The exit code by which a child says that a restart would not help."""
FIRST_PAUSE_SECONDS = 0.25
LONGEST_PAUSE_SECONDS = 10.0
STEADY_SECONDS = 30.0
"""Whoever lived this long starts again without a longer pause."""
GRACE_SECONDS = 8.0
PROBE_EVERY_SECONDS = 0.2
REMIND_EVERY_SECONDS = 15.0
PR_SET_PDEATHSIG = 1

_libc = ctypes.CDLL(None, use_errno=True) if sys.platform == "linux" else None


@dataclass
class Child:
    """How to start one process, and how to know that it is ready: `probe`, asked five times a second."""

    name: str
    command: list[str]
    environment: Mapping[str, str] = field(repr=False)
    probe: Callable[[], Awaitable[bool]]
    descriptors: tuple[int, ...] = ()
    ready: asyncio.Event = field(default_factory=asyncio.Event)
    _process: asyncio.subprocess.Process | None = field(default=None, repr=False)

    async def keep(self) -> None:
        """Run it for ever; ends only by being cancelled, and then `end` must follow.

        Raises Misuse if it says that its settings are wrong.
        """
        pause = FIRST_PAUSE_SECONDS
        while True:
            began = time.monotonic()
            code = await self._run_once()
            if code == WRONG_SETTINGS:
                raise Misuse(f"{self.name} cannot start with these settings; its own line above says why.")
            pause = FIRST_PAUSE_SECONDS if time.monotonic() - began > STEADY_SECONDS else pause
            say(f"{self.name} ended ({describe(code)}); it starts again in {pause:.2g} s")
            await asyncio.sleep(pause)
            pause = min(2 * pause, LONGEST_PAUSE_SECONDS)

    async def wait_ready(self) -> None:
        """Return once it is ready; says now and then that it is not yet."""
        while not self.ready.is_set():
            try:
                await asyncio.wait_for(self.ready.wait(), REMIND_EVERY_SECONDS)
            except TimeoutError:
                say(f"still waiting for the {self.name}")

    async def _run_once(self) -> int:
        self._process = await spawn(self.command, self.environment, self.descriptors)
        watcher = asyncio.create_task(self._watch_ready())
        try:
            return await self._process.wait()
        finally:
            watcher.cancel()
            self.ready.clear()

    async def _watch_ready(self) -> None:
        began = time.monotonic()
        while not await self.probe():
            await asyncio.sleep(PROBE_EVERY_SECONDS)
        self.ready.set()
        say(f"{self.name} is ready ({time.monotonic() - began:.1f} s)")

    async def end(self) -> None:
        """Ask it to end, insist after the grace, and leave nothing of its process group behind."""
        process = self._process
        if process is None:
            return
        if process.returncode is None:
            process.terminate()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(process.wait(), GRACE_SECONDS)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        await process.wait()


async def spawn(
    command: list[str],
    environment: Mapping[str, str],
    descriptors: tuple[int, ...] = (),
    stdout: int | None = None,
) -> asyncio.subprocess.Process:
    """Start `command` in a group of its own, so that Ctrl-C reaches us alone; it dies with us.

    Its standard output goes to our standard error, unless `stdout` says otherwise: ours is for the demo.
    """
    return await asyncio.create_subprocess_exec(
        *command,
        env=environment,
        cwd=ROOT,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=sys.stderr.fileno() if stdout is None else stdout,
        pass_fds=descriptors,
        start_new_session=True,
        preexec_fn=_before_exec,
    )


async def run_to_end(
    command: list[str], environment: Mapping[str, str], stdout: int | None = None
) -> tuple[int, bytes]:
    """Run `command` once: its exit code, and its output if `stdout` is PIPE. Killed if we are cancelled."""
    process = await spawn(command, environment, stdout=stdout)
    try:
        output, _ = await process.communicate()
    finally:
        if process.returncode is None:
            process.kill()
    return await process.wait(), output or b""


def _before_exec() -> None:
    """In the child: no core file (it would hold keys and words), and the death signal of its parent."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if _libc is not None:
        _libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def describe(code: int) -> str:
    """An exit status in words."""
    return f"killed by {signal.Signals(-code).name}" if code < 0 else f"exit code {code}"
