# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""chatserver.gateway.http: directory, goodbye, health."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import aiohttp
import pytest

from chatserver.protocol.encoding import b64
from tests.support.relay import CENTRE, Desk, Visitor, Worker, until
from tests.support.valkey import Valkey


async def ask(relay: Worker, method: str, path: str, body: bytes = b"") -> tuple[int, Any, dict[str, str]]:
    async with (
        aiohttp.ClientSession() as session,
        session.request(method, relay.url + path, data=body) as answer,
    ):
        return answer.status, await answer.text(), dict(answer.headers)


async def test_the_directory_is_the_consoles_text(relay: Worker, valkey: Valkey) -> None:
    status, text, headers = await ask(relay, "GET", "/directory")
    assert status == 503 and json.loads(text)["again"] is True
    valkey.client().set("directory", '{"key": "å"}')
    status, text, headers = await ask(relay, "GET", "/directory")
    assert (status, text) == (200, '{"key": "å"}')
    assert headers["Content-Type"] == "application/json; charset=utf-8"
    assert headers["Cache-Control"] == "no-store"


async def test_the_hours_are_the_text_of_this_centres_console(relay: Worker, valkey: Valkey) -> None:
    valkey.client().set("hours:elsewhere", '{"v": 2}')
    status, text, headers = await ask(relay, "GET", "/hours")
    assert (status, json.loads(text)["code"]) == (404, "no_hours")
    valkey.client().set(f"hours:{CENTRE}", '{"v": 1}')
    status, text, headers = await ask(relay, "GET", "/hours")
    assert (status, text) == (200, '{"v": 1}')
    assert headers["Content-Type"] == "application/json; charset=utf-8"
    assert headers["Cache-Control"] == "no-store"


async def test_a_leaving_page_closes_its_chat(relay: Worker) -> None:
    visitor, bot = Visitor(), Desk("bot")
    for client in (bot, visitor):
        await client.connect(relay)
        await client.open()
    await until(lambda: bot.views(visitor.mailbox))
    goodbye = json.dumps({"secret": b64(visitor.secret)}).encode()
    assert (await ask(relay, "POST", "/close", goodbye))[:2] == (204, "")
    await until(lambda: bot.view(visitor.mailbox).get("state") == "closed")
    assert bot.view(visitor.mailbox)["by"] == "visitor"


async def test_a_goodbye_may_arrive_in_pieces(relay: Worker) -> None:
    visitor = Visitor()
    await visitor.connect(relay)
    await visitor.open()
    goodbye = json.dumps({"secret": b64(visitor.secret)}).encode()
    _, writer = await asyncio.open_connection("127.0.0.1", relay.port)
    writer.write(b"POST /close HTTP/1.1\r\nHost: h\r\nContent-Length: %d\r\n\r\n" % len(goodbye))
    for byte in goodbye:
        writer.write(bytes([byte]))
        await asyncio.sleep(0)
    await until(lambda: visitor.view(visitor.mailbox).get("state") == "closed")
    writer.close()


NO_GOODBYES = [b"", b"{}", b"\xff", b'{"secret": "x"}', b"[" * 300, b'{"secret": "%s"}' % (b"A" * 43)]


@pytest.mark.parametrize("path", ["/close", "/feedback"])
@pytest.mark.parametrize("body", NO_GOODBYES)
async def test_whatever_it_is_given_the_answer_is_the_same(relay: Worker, path: str, body: bytes) -> None:
    status, text, headers = await ask(relay, "POST", path, body)
    assert (status, text) == (204, "") and headers["Cache-Control"] == "no-store"


async def test_health_and_readiness(relay: Worker, valkey: Valkey) -> None:
    assert (await ask(relay, "GET", "/healthz"))[0] == 200
    status, text, _ = await ask(relay, "GET", "/readyz")
    assert (status, json.loads(text)) == (503, {"ready": False, "missing": ["directory", "bot"]})
    valkey.client().set("directory", "{}")
    status, text, _ = await ask(relay, "GET", "/readyz")
    assert (status, json.loads(text)) == (200, {"ready": True, "missing": ["bot"]})
    bot = Desk("bot")
    await bot.connect(relay)
    await bot.open()
    status, text, _ = await ask(relay, "GET", "/readyz")
    assert (status, json.loads(text)) == (200, {"ready": True, "missing": []})


async def test_the_page_is_the_same_for_every_query(relay: Worker) -> None:
    plain, queried = await ask(relay, "GET", "/"), await ask(relay, "GET", "/?utm_source=x")
    assert plain[1] == queried[1] == "<title>page"
