# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""A Chromium as a person has it: a profile on disk, history, back/forward cache.

Playwright's own launcher switches the back/forward cache off, which would hide the very thing to look for.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import subprocess
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

from playwright.async_api import Browser, Page, Playwright, TimeoutError

from drive.browser import CHROMIUM, CHROMIUM_ARGUMENTS
from drive.system import command_line, descendants

# A machine without a screen has no mouse either, and a page that asks would take it for a phone.
MOUSE = (
    "--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4"
)
READY_WITHIN_S = 30
CONNECT_WITHIN_MS = 8_000
CONNECT_TRIES = 4
END_WITHIN_S = 15


@dataclass
class RawChromium:
    """A running browser; `profile` is its folder."""

    process: subprocess.Popen[bytes]
    profile: Path
    browser: Browser

    @property
    def page(self) -> Page:
        return self.browser.contexts[0].pages[0]

    def pids(self) -> list[int]:
        """Every process of the browser."""
        return [self.process.pid, *descendants(self.process.pid)]

    def renderers(self) -> list[int]:
        """The processes that run pages."""
        return [pid for pid in self.pids() if "--type=renderer" in command_line(pid)]

    def not_renderers(self) -> list[int]:
        """The browser's own processes: windows, network, graphics."""
        renderers = self.renderers()
        return [pid for pid in self.pids() if pid not in renderers]

    async def end(self) -> None:
        """Closes it as a person does, so that everything it wants to write is written."""
        with contextlib.suppress(Exception):
            await (await self.browser.new_browser_cdp_session()).send("Browser.close")
        with contextlib.suppress(subprocess.TimeoutExpired):
            await asyncio.to_thread(self.process.wait, END_WITHIN_S)
        self.kill()

    def kill(self) -> None:
        """As a dead battery does."""
        for pid in self.pids():
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        self.process.wait(END_WITHIN_S)


@contextlib.asynccontextmanager
async def raw_chromium(playwright: Playwright, profile: Path, *arguments: str) -> AsyncIterator[RawChromium]:
    """A browser on `profile`, which may have been used before."""
    port_file = profile / "DevToolsActivePort"
    port_file.unlink(missing_ok=True)
    process = subprocess.Popen(  # noqa: ASYNC220 - it lives as long as the block
        [
            CHROMIUM,
            "--headless=new",
            "--remote-debugging-port=0",
            f"--user-data-dir={profile}",
            *CHROMIUM_ARGUMENTS,
            MOUSE,
            *arguments,
            "about:blank",
        ],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        port = await asyncio.to_thread(_port, port_file)
        browser = await _connect(playwright, f"http://127.0.0.1:{port}")
        running = RawChromium(process, profile, browser)
        yield running
        await running.end()
    finally:
        if process.poll() is None:
            process.kill()
            process.wait(END_WITHIN_S)


async def _connect(playwright: Playwright, address: str) -> Browser:
    """A line to the browser. Playwright waits for ever for a tab that is just being restored: so, again."""
    for _ in range(CONNECT_TRIES - 1):
        with contextlib.suppress(TimeoutError):
            return await playwright.chromium.connect_over_cdp(address, timeout=CONNECT_WITHIN_MS)
    return await playwright.chromium.connect_over_cdp(address)


def _port(port_file: Path) -> int:
    until = time.monotonic() + READY_WITHIN_S
    while time.monotonic() < until:
        if port_file.exists() and (lines := port_file.read_text().splitlines()):
            return int(lines[0])
        time.sleep(0.05)
    raise AssertionError("Chromium did not open its debugging port")
