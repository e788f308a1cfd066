# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every path and status of the whole server carries the one set of headers, and none that leaves a trace."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from aiohttp import web

from chatserver.app import build_relay
from chatserver.page import PhonePage
from tests.support.relay import ORIGIN, Worker, config
from tests.support.valkey import Valkey
from webfiles import Site, quiet_runner
from webfiles.headers import set_headers

SITE_JSON = {
    "centre": "test", "name": "Centre", "title": "Neutral", "exit_url": "https://e.example/", "root": "A" * 43
}
SOCKET = "/socket.io/?EIO=4&transport=websocket"
HANDSHAKE = (
    "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
    "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n"
)
JSON = "Content-Type: application/json\r\n"
# (request line, further headers, body, statuses it may have)
ASKED = [
    ("GET /?q=1", "", "", {200}),
    ("HEAD /", "", "", {200}),
    ("GET /directory", "", "", {200, 503}),
    ("GET /healthz", "", "", {200}),
    ("GET /readyz", "", "", {200, 503}),
    ("GET /favicon.ico", "", "", {404}),
    ("GET /robots.txt", "", "", {404}),
    ("GET /phone", "", "", {404}),
    ("GET /content/xx.json", "", "", {404}),
    ("GET /core/../../site.json", "", "", {404}),
    ("POST /", "", "{}", {405}),
    ("DELETE /content/sv.json", "", "", {405}),
    ("GET /close", "", "", {405}),
    ("POST /close", "", "{}", {204}),
    ("GET /feedback", "", "", {405}),
    ("POST /feedback", "", "{}", {204}),
    ("GET /sync", "", "", {405}),
    ("POST /sync", f"{JSON}Origin: {ORIGIN}\r\n", "{}", {200}),
    ("POST /sync", f"{JSON}Origin: https://elsewhere.example\r\n", "{}", {403}),
    ("POST /sync", "Content-Type: text/plain\r\n", "{}", {415}),
    ("POST /sync", f"{JSON}Origin: {ORIGIN}\r\n", "x" * 70_000, {413}),
    (f"GET {SOCKET}", f"{HANDSHAKE}Origin: {ORIGIN}\r\n", "", {101}),
    (f"GET {SOCKET}", f"{HANDSHAKE}Origin: https://elsewhere.example\r\n", "", {400, 403}),
    (f"GET {SOCKET}", "", "", {400}),
    ("GET /socket.io/?EIO=4&transport=polling", "", "", {400, 403}),
    ("GET / nonsense", "", "", {400}),
    ("GET /", "no colon here\r\n", "", {400}),
]
MAY_STAND_TOO = {
    "allow", "connection", "content-encoding", "content-length", "content-type", "sec-websocket-accept",
    "transfer-encoding", "upgrade",
}
Answer = tuple[int, list[tuple[str, str]]]


@pytest.fixture(scope="module")
def site() -> Site:
    return PhonePage(SITE_JSON, ORIGIN, time.time()).files


@pytest_asyncio.fixture
async def whole(valkey: Valkey, site: Site) -> AsyncIterator[Worker]:
    """A worker with the real page."""
    app = build_relay(config(valkey.url), site)
    runner = quiet_runner(app, shutdown_timeout=1.0)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    worker = Worker(app, runner.addresses[0][1])
    await worker.ready()
    yield worker
    await runner.cleanup()


async def ask(port: int, line: str, headers: str = "", body: str = "") -> Answer:
    """Status and headers as they come over the wire, whatever a client library would make of them."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    length = f"Content-Length: {len(body)}\r\n" if body else ""
    writer.write(f"{line} HTTP/1.1\r\nHost: h\r\n{headers}{length}\r\n{body}".encode())
    async with asyncio.timeout(20):
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
    writer.close()
    first, *rest = head.rstrip("\r\n").split("\r\n")
    pairs = [tuple(one.split(": ", 1)) for one in rest]
    return int(first.split(" ")[1]), [(name.lower(), value) for name, value in pairs]


def faults(headers: list[tuple[str, str]], policy: str | None = None) -> list[str]:
    """What is missing, differs, stands twice or may not stand there."""
    wanted: dict[str, str] = {"Content-Security-Policy": policy} if policy else {}
    set_headers(wanted)
    expected = sorted((name.lower(), value) for name, value in wanted.items())
    names = {name for name, _ in expected}
    found = sorted(one for one in headers if one[0] in names)
    wrong = [] if found == expected else [f"the set is {found}"]
    return wrong + [name for name, _ in headers if name not in names | MAY_STAND_TOO]


async def test_every_file_has_the_set(whole: Worker, site: Site) -> None:
    found = {}
    for url, file in site.files.items():
        status, headers = await ask(whole.port, f"GET {url}")
        wrong = [*faults(headers, file.policy), *([] if status == 200 else [str(status)])]
        if wrong:
            found[url] = wrong
    assert len(site.files) > 20
    assert found == {}


@pytest.mark.parametrize(("line", "headers", "body", "statuses"), ASKED)
async def test_every_status_has_the_set(
    whole: Worker, site: Site, line: str, headers: str, body: str, statuses: set[int]
) -> None:
    status, answer = await ask(whole.port, line, headers, body)
    assert status in statuses
    page = status == 200 and line.split(" ")[1].split("?")[0] == "/"
    assert faults(answer, site.files["/"].policy if page else None) == []


def test_a_header_that_stays_on_the_phone_is_found() -> None:
    good: dict[str, str] = {}
    set_headers(good)
    headers = [(name.lower(), value) for name, value in good.items()]
    assert faults([*headers, ("content-type", "text/html")]) == []
    for more in ("set-cookie", "etag", "last-modified", "server", "date", "location", "expires"):
        assert faults([*headers, (more, "x")]) == [more]
    assert faults([("cache-control", "max-age=1"), *headers]), "one that stands twice"
    assert faults(headers[1:]), "one that is missing"
