# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Installs one hash-pinned requirement file with pip, says how far it is, and explains failures."""

from __future__ import annotations

import asyncio
import os
from asyncio.subprocess import DEVNULL, PIPE, STDOUT
from dataclasses import dataclass
from pathlib import Path

from launch.errors import Stop
from launch.progress import Step

PIP = (
    "-I", "-m", "pip", "install",
    # The files are complete and pinned; Rasa's own metadata would refuse this Python and this aiohttp.
    "--no-deps", "--ignore-requires-python", "--require-hashes",
    # Else pip would fetch unpinned build tools for the source packages.
    "--no-build-isolation",
    # Python compiles what is imported, at the first import, and most of the files never are.
    "--no-compile",
    "--disable-pip-version-check", "--no-input", "--progress-bar", "off", "--retries", "2",
)  # fmt: skip
NO_NETWORK_SIGNS = (
    "Failed to establish a new connection", "Temporary failure in name resolution", "Max retries exceeded",
    "Name or service not known", "Network is unreachable", "Connection refused", "Connection reset",
    "ConnectTimeoutError", "Read timed out", "ProxyError", "Tunnel connection failed",
)  # fmt: skip
NO_NETWORK = (
    "The packages could not be fetched: no connection to the package index. Connect to the Internet "
    "(behind a proxy, set HTTPS_PROXY) and run the same command again. What was fetched is kept, "
    "nothing else was changed."
)
WRONG_HASH = (
    "A package differs from the one that this release was tested with (its hash is wrong), and was not "
    "installed. Try again; if it stays so, do not go on, and tell us as SECURITY.md says."
)


@dataclass
class Install:
    """One run of pip: `requirements` into the environment in `folder`; its output goes to `log`."""

    folder: Path
    requirements: Path
    log: Path
    step: Step
    held_descriptors: tuple[int, ...] = ()
    """Kept open by pip: if we are killed, the set-up lock stays held until pip has ended too."""

    async def run(self, *options: str) -> None:
        """Install, counting in `step`; `options` go to pip. Raises Stop with what to do if it fails."""
        self.step.doing, self.step.done, self.step.total = "fetching", 0, self._pinned()
        process = await asyncio.create_subprocess_exec(
            self.folder / "bin" / "python", *PIP, *options, "-r", self.requirements,
            stdin=DEVNULL, stdout=PIPE, stderr=STDOUT, limit=1 << 20,
            env=pip_environment(), pass_fds=self.held_descriptors,
        )  # fmt: skip
        try:
            await self._follow(process)
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()
        if process.returncode != 0:
            raise Stop(explain(self.log))

    async def _follow(self, process: asyncio.subprocess.Process) -> None:
        assert process.stdout is not None
        with self.log.open("w", encoding="utf-8") as log:
            watcher: asyncio.Task[None] | None = None
            async for raw in process.stdout:
                line = raw.decode(errors="replace")
                log.write(line)
                log.flush()
                if line.startswith("Installing collected packages:"):
                    watcher = asyncio.create_task(self._watch_installing(line.count(",") + 1))
                else:
                    self._count(line)
            if watcher is not None:
                watcher.cancel()
        await process.wait()

    def _count(self, line: str) -> None:
        if line.startswith("Ignoring "):
            self.step.total -= 1
        elif line.startswith(("Collecting ", "Requirement already satisfied:")):
            self.step.done += 1

    async def _watch_installing(self, total: int) -> None:
        before = self._installed()
        self.step.doing, self.step.total = "installing", total
        while True:
            self.step.done = self._installed() - before
            await asyncio.sleep(1)

    def _installed(self) -> int:
        return sum(1 for _ in self.folder.glob("lib/python3.11/site-packages/*.dist-info"))

    def _pinned(self) -> int:
        return sum("==" in line.split(";")[0] for line in self.requirements.read_text().splitlines())


def pip_environment() -> dict[str, str]:
    """Our environment without the settings that would install elsewhere; indexes and proxies stay."""
    unwanted = ("PIP_TARGET", "PIP_PREFIX", "PIP_USER", "PIP_ROOT", "PIP_REQUIREMENT", "PIP_CONSTRAINT")
    return {name: value for name, value in os.environ.items() if name not in unwanted}


def explain(log: Path) -> str:
    """What to tell the person about a failed run of pip, from its output in `log`."""
    text = log.read_text(encoding="utf-8", errors="replace")
    if "DO NOT MATCH THE HASHES" in text:
        return WRONG_HASH
    if any(sign in text for sign in NO_NETWORK_SIGNS):
        return NO_NETWORK
    last = "\n".join("  " + line for line in text.strip().splitlines()[-12:])
    return f"Installing packages failed. The end of pip's output (all of it: {log}):\n{last}"
