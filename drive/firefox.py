# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Debian's Firefox ESR as a person has it, driven by WebDriver BiDi: what the no-trace suite needs of it.

Playwright drives a Firefox of its own only, and the settings recommended for tests would change what is kept.
"""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import json
import shutil
import signal
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aiohttp

FIREFOX = shutil.which("firefox-esr")
READY_WITHIN_S = 60
END_WITHIN_S = 30
PATIENCE_S = 60
SETTINGS = {
    "remote.prefs.recommended": False,
    # Else a draft is written down every 15 seconds only, for which nobody wants to wait.
    "browser.sessionstore.interval": 500,
    # It would go on in the background for as long as it lives, and no person sees it.
    "app.normandy.enabled": False,
    "datareporting.healthreport.uploadEnabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "network.proxy.type": 2,
}


class FirefoxError(Exception):
    """The browser refused a command."""


@dataclass
class Tab:
    """One tab."""

    firefox: Firefox
    context: str

    async def goes_to(self, url: str) -> None:
        """By the address bar."""
        await self.firefox.call("browsingContext.navigate", context=self.context, url=url, wait="complete")

    async def goes_back(self) -> None:
        await self.firefox.call("browsingContext.traverseHistory", context=self.context, delta=-1)

    async def closes(self) -> None:
        await self.firefox.call("browsingContext.close", context=self.context)

    async def evaluates(self, expression: str) -> Any:
        """The value of an expression in the page, which must be one that JSON knows."""
        result = await self.firefox.call(
            "script.evaluate",
            target={"context": self.context},
            expression=f"Promise.resolve({expression}).then((value) => JSON.stringify(value))",
            awaitPromise=True,
        )
        if result["type"] != "success":
            raise FirefoxError(result["exceptionDetails"]["text"])
        return json.loads(result["result"].get("value", "null"))

    async def until(self, expression: str) -> None:
        """Waits until the expression is true, over changes of the page. Raises TimeoutError."""
        async with asyncio.timeout(PATIENCE_S):
            while True:
                with contextlib.suppress(FirefoxError):
                    if await self.evaluates(f"Boolean({expression})"):
                        return
                await asyncio.sleep(0.05)

    async def clicks(self, selector: str) -> None:
        """With the mouse, in the middle of the element."""
        found = f"document.querySelector({json.dumps(selector)})"
        await self.until(f"{found}?.checkVisibility()")
        await self.evaluates(f"{found}.scrollIntoView({{block: 'nearest'}})")
        x, y = await self.evaluates(
            f"(({{x, y, width, height}}) => [x + width / 2, y + height / 2])({found}.getBoundingClientRect())"
        )
        move = {"type": "pointerMove", "x": round(x), "y": round(y)}
        steps = [move, {"type": "pointerDown", "button": 0}, {"type": "pointerUp", "button": 0}]
        await self._acts({"type": "pointer", "id": "mouse", "actions": steps})

    async def types(self, text: str) -> None:
        """Key by key, so that no message holds the words as such."""
        steps = [{"type": kind, "value": key} for key in text for kind in ("keyDown", "keyUp")]
        await self._acts({"type": "key", "id": "keys", "actions": steps})

    async def _acts(self, source: dict[str, Any]) -> None:
        await self.firefox.call("input.performActions", context=self.context, actions=[source])


@dataclass
class Firefox:
    """A running browser; `profile` is its folder."""

    process: asyncio.subprocess.Process
    profile: Path
    socket: aiohttp.ClientWebSocketResponse
    version: str = ""
    _numbers: itertools.count[int] = field(default_factory=itertools.count)

    async def call(self, method: str, **parameters: Any) -> Any:
        """One command, one at a time. Raises FirefoxError."""
        number = next(self._numbers)
        await self.socket.send_json({"id": number, "method": method, "params": parameters})
        while True:
            answer = await self.socket.receive_json(timeout=PATIENCE_S)
            if answer.get("id") == number:
                break
        if answer["type"] == "error":
            raise FirefoxError(f"{method}: {answer['message']}")
        return answer["result"]

    async def opens_tab(self) -> Tab:
        """A new tab, in front."""
        created = await self.call("browsingContext.create", type="tab")
        return Tab(self, created["context"])

    async def tabs(self) -> list[Tab]:
        """All tabs."""
        tree = await self.call("browsingContext.getTree", maxDepth=0)
        return [Tab(self, one["context"]) for one in tree["contexts"]]

    async def end(self) -> None:
        """Closes it as a person does, so that everything it wants to write is written."""
        with contextlib.suppress(FirefoxError, TypeError, TimeoutError):
            await self.call("browser.close")
        async with asyncio.timeout(END_WITHIN_S):
            await self.process.wait()

    async def kill(self) -> None:
        """As a dead battery does."""
        with contextlib.suppress(ProcessLookupError):
            self.process.send_signal(signal.SIGKILL)
        await self.process.wait()


@contextlib.asynccontextmanager
async def running_firefox(profile: Path, proxy_rules: str) -> AsyncIterator[Firefox]:
    """A browser on `profile`, which may have been used before; `proxy_rules`: where its proxy file is."""
    assert FIREFOX is not None
    port_file = _prepare(profile, {**SETTINGS, "network.proxy.autoconfig_url": proxy_rules})
    process = await asyncio.create_subprocess_exec(
        *(FIREFOX, "--headless", "--no-remote", "--profile", str(profile), "--remote-debugging-port", "0"),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        address = await asyncio.to_thread(_address, port_file)
        async with aiohttp.ClientSession() as http, http.ws_connect(address, max_msg_size=0) as socket:
            firefox = Firefox(process, profile, socket)
            wanted = {"alwaysMatch": {"acceptInsecureCerts": True}}
            session = await firefox.call("session.new", capabilities=wanted)
            firefox.version = session["capabilities"]["browserVersion"]
            yield firefox
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


def _prepare(profile: Path, settings: dict[str, Any]) -> Path:
    """Writes the settings; gives the file in which the browser will say where it listens."""
    profile.mkdir(exist_ok=True)
    lines = [f"user_pref({json.dumps(name)}, {json.dumps(value)});\n" for name, value in settings.items()]
    (profile / "user.js").write_text("".join(lines))
    port_file = profile / "WebDriverBiDiServer.json"
    port_file.unlink(missing_ok=True)
    return port_file


def _address(port_file: Path) -> str:
    until = time.monotonic() + READY_WITHIN_S
    while time.monotonic() < until:
        if port_file.exists() and (text := port_file.read_text()):
            server = json.loads(text)
            return f"ws://{server['ws_host']}:{server['ws_port']}/session"
        time.sleep(0.05)
    raise AssertionError("Firefox did not open its debugging port")
