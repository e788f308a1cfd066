# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""core/socket.js in Chromium against python-socketio, the library as it comes."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio
import socketio
from aiohttp import web
from playwright.async_api import Page

from tests.unit.web_core.browser import call, core_page
from tests.unit.web_core.world import see

pytestmark = pytest.mark.asyncio(loop_scope="module")


class Server:
    """A python-socketio server that pings twice a second and answers by what it is asked."""

    def __init__(self) -> None:
        self.sio = socketio.AsyncServer(
            async_mode="aiohttp", transports=["websocket"], ping_interval=0.5, ping_timeout=1.5, cookie=None
        )
        self.heard: list[Any] = []
        self.sids: list[str] = []
        self.deaf = False
        self.sio.on("connect", self._connected)
        self.sio.on("open", self._opened)
        self.sio.on("close", self._closed)

    def attach(self, app: web.Application) -> None:
        self.sio.attach(app)

    async def _connected(self, sid: str, _environ: object, _auth: object = None) -> None:
        self.sids.append(sid)

    async def _opened(self, sid: str, body: dict[str, Any]) -> dict[str, Any]:
        self.heard.append(body)
        if self.deaf:
            await self.sio.disconnect(sid)
        return dict(body["answer"])

    async def _closed(self, _sid: str, body: dict[str, Any]) -> dict[str, Any]:
        self.heard.append(body)
        return {"ok": True}


@pytest_asyncio.fixture(loop_scope="module")
async def server() -> Server:
    return Server()


@pytest_asyncio.fixture(loop_scope="module")
async def page(server: Server) -> AsyncIterator[Page]:
    async with core_page(add_routes=server.attach) as page:
        await call(page, "socket.js", "open")
        await see(page, "said.length", lambda count: count == 1)
        yield page


async def ask(page: Page, answer: dict[str, Any]) -> Any:
    return await call(page, "socket.js", "request", "open", {"answer": answer})


async def test_answers_refusals_and_what_may_be_tried_again(page: Page) -> None:
    assert await ask(page, {"ok": True, "n": 1}) == ["answer", {"ok": True, "n": 1}]
    refused = {"ok": False, "code": "out_of_order", "again": False, "expected": 3}
    assert await ask(page, refused) == ["Refused", "out_of_order", refused]
    assert await ask(page, {"ok": False, "code": "slow_down", "again": True, "wait_s": 2}) == [
        "TryAgain", "slow_down", 2
    ]
    assert await ask(page, {"strange": True}) == ["Refused", "bad_answer", {"strange": True}]


async def test_answers_go_to_whom_they_belong(page: Page) -> None:
    asked = [page.evaluate("""async (n) => {
        const { request } = await import('/test/socket.js');
        return (await request('open', { answer: { ok: true, n } }))[1].n;
    }""", n) for n in range(12)]
    assert await asyncio.gather(*asked) == list(range(12))


async def test_pushes_are_told_and_others_are_not(page: Page, server: Server) -> None:
    await server.sio.emit("page", {"mailbox": "a"})
    await server.sio.emit("other", {"mailbox": "b"})
    await server.sio.emit("state", {"of": "desk"})
    said = await see(page, "said", lambda said: len(said) == 3)
    assert said[1:] == [["page", {"mailbox": "a"}], ["state", {"of": "desk"}]]


async def test_it_answers_pings(page: Page, server: Server) -> None:
    for _ in range(6):
        await asyncio.sleep(0.5)
        assert (await ask(page, {"ok": True}))[0] == "answer"
    assert len(server.sids) == 1


async def test_a_lost_connection_comes_back_and_open_requests_can_be_tried_again(
    page: Page, server: Server
) -> None:
    server.deaf = True
    assert (await ask(page, {"ok": True}))[:2] == ["TryAgain", "offline"]
    server.deaf = False
    await see(page, "said.map(([name]) => name)", lambda names: names == ["up", "down", "up"])
    assert (await ask(page, {"ok": True}))[0] == "answer"
    assert len(server.sids) == 2


async def test_a_silent_server_is_given_up(page: Page, server: Server) -> None:
    for name in list(server.sio.eio.sockets):
        task = server.sio.eio.sockets[name]
        task.send = _nothing  # the line is dead, yet nobody closed it
    await see(page, "said.map(([name]) => name)", lambda names: names == ["up", "down", "up"])


async def _nothing(*_packet: object) -> None:
    """Swallows what should have been sent."""


async def test_the_last_words_are_sent_and_then_nothing(page: Page, server: Server) -> None:
    await call(page, "socket.js", "close", ["close", {"of": "mailbox"}])
    async with asyncio.timeout(15):
        while server.heard != [{"of": "mailbox"}]:
            await asyncio.sleep(0.01)
    assert (await ask(page, {"ok": True}))[:2] == ["TryAgain", "offline"]
    await call(page, "socket.js", "wake")
    assert len(server.sids) == 1
    assert await page.evaluate("said.map(([name]) => name)") == ["up"]


async def test_no_round_trip_is_spent_on_greetings() -> None:
    """The server says nothing until it has heard the first request."""
    heard: list[str] = []

    async def late(request: web.Request) -> web.WebSocketResponse:
        ws = web.WebSocketResponse()
        await ws.prepare(request)
        heard.extend([await ws.receive_str(), await ws.receive_str()])
        for frame in ('0{"pingInterval":25000,"pingTimeout":20000}', '40{"sid":"a"}', '430[{"ok":true}]'):
            await ws.send_str(frame)
        await ws.receive()
        return ws

    async with core_page(add_routes=lambda app: app.router.add_get("/socket.io/", late)) as page:
        await call(page, "socket.js", "open")
        await see(page, "said.length", lambda count: count == 1)
        assert await ask(page, {}) == ["answer", {"ok": True}]
    assert heard == ["40", '420["open",{"answer":{}}]']


async def test_without_a_server_it_goes_on_trying(server: Server) -> None:
    async with core_page() as page:
        await call(page, "socket.js", "open", "http://127.0.0.1:1")
        assert (await ask(page, {"ok": True}))[:2] == ["TryAgain", "offline"]
        await call(page, "socket.js", "wake")
        assert await page.evaluate("said") == []
