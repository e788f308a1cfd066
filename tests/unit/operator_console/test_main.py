# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The real process: settings, page, log, end."""

from __future__ import annotations

import asyncio
import json
import os
import socket
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest
from aiohttp import ClientSession

from tests.unit.operator_console.browser import SAME_ORIGIN
from tests.unit.operator_console.centre import Centre

PATIENCE_S = 30
COMMAND = (sys.executable, "-m", "operator_console")


@dataclass
class Console:
    """A console that runs, at `url`."""

    process: asyncio.subprocess.Process
    url: str

    async def end(self) -> tuple[int | None, str]:
        """SIGTERM; the exit code and everything that was logged."""
        self.process.terminate()
        _out, logged = await asyncio.wait_for(self.process.communicate(), PATIENCE_S)
        return self.process.returncode, logged.decode()


@pytest.fixture
async def console(centre: Centre) -> AsyncIterator[Console]:
    """Started as the launcher starts it; there is no store."""
    listening = socket.create_server(("127.0.0.1", 0))
    url = f"http://127.0.0.1:{listening.getsockname()[1]}"
    env = os.environ | {
        "VISKA_DATA": str(centre.data.path),
        "VISKA_ORIGIN": "http://127.0.0.1:1",
        "VISKA_CONSOLE_ORIGIN": url,
        "REDIS_URL": f"unix://{centre.data.path}/no-store",
        "VISKA_LISTEN_FD": str(listening.fileno()),
    }
    pipe, fd = asyncio.subprocess.PIPE, listening.fileno()
    process = await asyncio.create_subprocess_exec(*COMMAND, env=env, pass_fds=[fd], stdout=pipe, stderr=pipe)
    listening.close()
    yield Console(process, url)
    if process.returncode is None:
        process.kill()
        await process.wait()


async def test_missing_settings_are_one_line_and_exit_code_2() -> None:
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(*COMMAND, env={}, stdout=pipe, stderr=pipe)
    out, logged = await asyncio.wait_for(process.communicate(), PATIENCE_S)
    assert (process.returncode, out, logged.count(b"\n")) == (2, b"", 1)
    assert b"VISKA_ORIGIN" in logged
    assert b"REDIS_URL" in logged


async def test_it_serves_the_page_and_ends_when_told(console: Console) -> None:
    async with ClientSession() as client:
        async with client.get(console.url + "/") as page:
            assert page.status == 200
            assert "connect-src 'self' ws://127.0.0.1:1;" in page.headers["Content-Security-Policy"]
        async with client.get(console.url + "/api/me", headers=SAME_ORIGIN) as refused:
            assert refused.status == 401
            assert refused.headers["Content-Security-Policy"] == "default-src 'none'; frame-ancestors 'none'"
            assert refused.headers["Cache-Control"] == "no-store"
        async with client.get(console.url + "/readyz") as ready:
            assert (ready.status, (await ready.json())["missing"]) == (503, ["store_away"])
    code, _logged = await console.end()
    assert code == 0


async def test_the_log_holds_events_and_nothing_of_anybody(console: Console) -> None:
    agent = {"User-Agent": "markagent", "Referer": "http://markreferer/"}
    body = {"username": "markuser", "auth": "A" * 43, "code": "424242"}
    async with ClientSession(headers=SAME_ORIGIN | agent) as client:
        for path in ("/api/sign-in", "/api/markpath"):
            async with client.post(console.url + path, data=json.dumps(body)) as answer:
                assert answer.status in (401, 404)
        async with client.post(console.url + "/api/sign-in", data=b"markbody") as answer:
            assert answer.status == 400
    await _send_nonsense(console.url)
    _code, logged = await console.end()
    events = [json.loads(line)["event"] for line in logged.splitlines()]
    assert {"directory signed", "console listens"} <= set(events)  # the control: the log is what was read
    words = (
        "markuser",
        "markagent",
        "markreferer",
        "markpath",
        "markbody",
        "marknonsense",
        "424242",
        "127.0.0.1",
    )
    assert [word for word in words if word in logged] == []


async def _send_nonsense(url: str) -> None:
    """What is not HTTP at all."""
    host, port = url.removeprefix("http://").split(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    writer.write(b"marknonsense\x00\r\n\r\n")
    await asyncio.wait_for(reader.read(), PATIENCE_S)
    writer.close()
