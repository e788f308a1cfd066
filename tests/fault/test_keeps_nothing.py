# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the relay keeps of who somebody is: nothing. Each search is shown to find what is there."""

from __future__ import annotations

import asyncio
import gc
import json
import os
import resource
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from chatserver.protocol.encoding import b64
from drive.work import solve
from tests.support.rawsocket import raw_socket
from tests.support.relay import Desk, Visitor, Worker, sealed, until
from tests.support.valkey import Valkey

MARKER = "marker-of-a-young-persons-phone"
WHO = {
    "User-Agent": MARKER,
    "X-Forwarded-For": MARKER,
    "X-Real-IP": MARKER,
    "Forwarded": f"for={MARKER}",
    "Accept-Language": MARKER,
    "Referer": f"https://{MARKER}.example/",
}
SITE_JSON = {
    "centre": "test", "name": "Test", "title": "Test", "exit_url": "https://example.org/", "root": "A" * 43
}


def holders_of(marker: str) -> list[str]:
    """Types of all objects alive that hold a text or bytes with `marker`, but for this test's own."""
    gc.collect()
    found = []
    for holder in gc.get_objects():
        if holder is not WHO and any(marker in text for text in texts_in(holder)):
            found.append(f"{type(holder).__module__}.{type(holder).__qualname__}")
    return found


def texts_in(holder: object) -> Iterator[str]:
    """Texts and bytes that an object holds, also through tuples and dicts that hold nothing but such.

    The collector does not list those by themselves."""
    for held in gc.get_referents(holder):
        if isinstance(held, str):
            yield held
        elif isinstance(held, bytes | bytearray):
            yield held.decode("latin-1")
        elif isinstance(held, tuple | dict) and not gc.is_tracked(held):
            yield from texts_in(held)


async def who_connects(port: int, path: str) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """A WebSocket by hand: no client object in this process remembers the headers."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    head = f"GET {path} HTTP/1.1\r\nHost: h\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
    head += "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n"
    head += "".join(f"{name}: {value}\r\n" for name, value in WHO.items())
    writer.write(f"{head}\r\n".encode())
    answer = await reader.readuntil(b"\r\n\r\n")
    assert answer.startswith(b"HTTP/1.1 101 ")
    return reader, writer


@pytest.fixture
def baseline() -> Iterator[int]:
    yield len(holders_of(MARKER))


async def test_no_object_holds_a_header_or_an_address(relay: Worker, baseline: int) -> None:
    _, writer = await who_connects(relay.port, "/socket.io/?EIO=4&transport=websocket")
    own = writer.get_extra_info("sockname")
    await until(lambda: relay.parts.gateway._server.eio.sockets)
    assert len(holders_of(MARKER)) == baseline, holders_of(MARKER)
    for environ in relay.parts.gateway._server.environ.values():
        assert str(own[1]) not in str(environ)
        assert {name for name in environ if name.startswith("HTTP_")} == {"HTTP_CONNECTION", "HTTP_UPGRADE"}
        assert not [value for value in environ.values() if isinstance(value, web.Request)]
    requests = [one for one in gc.get_objects() if isinstance(one, web.Request)]
    assert requests and all(request.remote is None for request in requests)
    writer.close()


async def test_the_search_finds_what_a_plain_server_holds(baseline: int) -> None:
    opened = asyncio.Event()

    async def plain(request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        opened.set()
        await socket.receive()
        return socket

    app = web.Application()
    app.router.add_get("/", plain)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    _, writer = await who_connects(runner.addresses[0][1], "/")
    await opened.wait()
    assert len(holders_of(MARKER)) > baseline
    assert any(one.remote for one in gc.get_objects() if isinstance(one, web.Request))
    writer.close()
    await runner.cleanup()


async def test_the_store_holds_no_word_but_sealed_ones(relay: Worker, valkey: Valkey) -> None:
    visitor, bot = Visitor(), Desk("bot")
    await bot.connect(relay)
    await bot.open()
    async with raw_socket(relay, **WHO) as socket:
        await socket.hello()
        opening = {"as": "visitor", "secret": b64(visitor.secret), "work": solve(socket.challenge)}
        await socket.send(f"420{json.dumps(['open', opening])}")
        await socket.next()
        draft = {"to": bot.seat, "n": 1, "sealed": sealed("the control is seen")}
        body = {"of": "mailbox", "mailbox": visitor.mailbox, "drafts": [draft], "extra": MARKER}
        await socket.send(f"421{json.dumps(['sync', body])}")
        await until(lambda: bot.pages)
        kept = dump(valkey)
    assert sealed("the control is seen") in kept
    for secret in (MARKER, "127.0.0.1", b64(visitor.secret), b64(bot.secret)):
        assert secret not in kept


def dump(valkey: Valkey) -> str:
    """Every key with all that is in it."""
    client = valkey.client()
    readers: dict[str, Any] = {
        "hash": client.hgetall, "zset": lambda key: client.zrange(key, 0, -1, withscores=True),
        "set": client.smembers, "string": client.get,
    }
    return json.dumps({key: str(readers[str(client.type(key))](key)) for key in client.keys("*")})


@pytest.fixture
def settings(tmp_path: Path, valkey: Valkey) -> dict[str, str]:
    (tmp_path / "keys").mkdir()
    (tmp_path / "keys" / "token.key").write_bytes(bytes(range(32)))
    (tmp_path / "site.json").write_text(json.dumps(SITE_JSON))
    root = str(Path(__file__).parents[2])
    return {**os.environ, "PYTHONPATH": root, "VISKA_DATA": str(tmp_path), "REDIS_URL": valkey.url,
            "VISKA_ORIGIN": "http://127.0.0.1:1", "VISKA_CONSOLE_ORIGIN": "http://localhost:2"}


async def test_a_whole_process_writes_only_its_events(
    settings: dict[str, str], unused_tcp_port: int, request: pytest.FixtureRequest
) -> None:
    """A real worker: who came, from where and what was asked leave no trace in what it writes."""
    settings["VISKA_PORT"] = str(unused_tcp_port)
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-X", "faulthandler", "-m", "chatserver", env=settings,
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
    )
    request.addfinalizer(lambda: kill(process))
    url = f"http://127.0.0.1:{unused_tcp_port}"
    async with aiohttp.ClientSession(headers=WHO) as session:
        await until_answering(session, url)
        for path in ("/", f"/?q={MARKER}", f"/{MARKER}", "/directory", "/readyz"):
            async with session.get(url + path) as answer:
                assert answer.headers["Cache-Control"] == "no-store"
        async with session.post(url + "/close", data=f'{{"secret": "{MARKER}"}}') as answer:
            assert answer.status == 204
        for asked in ({"do": MARKER}, {"do": "look", "box": MARKER[:21] + "A", "auth": "A" * 43}):
            async with session.post(url + "/letters", json=asked) as answer:
                assert (await answer.json())["code"] in ("bad_request", "work_needed")
        async with session.ws_connect(url + "/socket.io/?EIO=4&transport=websocket") as socket:
            await socket.send_str("40")
            await socket.send_str(f'420["{MARKER}",{{"{MARKER}":1}}]')
            await socket.send_str(f'421["open",{{"as":"{MARKER}"}}]')
            await asyncio.sleep(0.2)
            await socket.send_str(MARKER)
    assert resource.prlimit(process.pid, resource.RLIMIT_CORE) == (0, 0)
    process.send_signal(signal.SIGTERM)
    out, err = await process.communicate()
    assert process.returncode == 0
    assert out == b""
    events = [json.loads(line) for line in err.decode().splitlines()]
    assert [event["event"] for event in events] == ["started", "stopping"]
    assert MARKER.encode() not in err


def kill(process: asyncio.subprocess.Process) -> None:
    """End it if the test did not."""
    if process.returncode is None:
        process.kill()


async def until_answering(session: aiohttp.ClientSession, url: str) -> None:
    async with asyncio.timeout(60):
        while True:
            try:
                async with session.get(url + "/healthz") as answer:
                    if answer.status == 200:
                        return
            except aiohttp.ClientError:
                await asyncio.sleep(0.05)


async def test_missing_settings_are_named_together(settings: dict[str, str]) -> None:
    for name in ("REDIS_URL", "VISKA_ORIGIN"):
        del settings[name]
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "chatserver", env=settings, stderr=asyncio.subprocess.PIPE
    )
    _, err = await process.communicate()
    assert process.returncode == 2
    assert b"REDIS_URL is missing; VISKA_ORIGIN is missing" in err and b"Traceback" not in err
