# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""webfiles.serve: over a real port, whatever is asked gets the header set, and nothing is logged."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import AsyncIterator

import aiohttp
import brotli  # type: ignore[import-untyped]
import pytest
import pytest_asyncio
from aiohttp import web

from webfiles import Site, WebFile, quiet_runner, serve_site
from webfiles.headers import set_headers

BODY = b"hello " * 100
SITE = Site(
    files={
        "/": WebFile("text/html; charset=utf-8", b"<title>", None, None, "", policy="page policy"),
        "/core/a.js": WebFile("text/javascript", BODY, brotli.compress(BODY), b"gz", ""),
    },
)


async def _echo(request: web.Request) -> web.Response:
    return web.json_response([*request.headers, *(name.decode() for name, _ in request.raw_headers)])


async def _fails(_request: web.Request) -> web.Response:
    raise RuntimeError("marker of a bug")


@pytest_asyncio.fixture
async def port() -> AsyncIterator[int]:
    app = web.Application()
    serve_site(app, SITE)
    app.router.add_get("/fails", _fails)
    app.router.add_get("/echo", _echo)
    runner = quiet_runner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    yield runner.addresses[0][1]
    await runner.cleanup()


async def get(port: int, path: str, **headers: str) -> tuple[int, dict[str, str], bytes]:
    url = f"http://127.0.0.1:{port}{path}"
    async with (
        aiohttp.ClientSession(auto_decompress=False) as session,
        session.get(url, headers=headers) as answer,
    ):
        return answer.status, dict(answer.headers), await answer.read()


def expect_set(headers: dict[str, str], policy: str | None = None) -> None:
    wanted: dict[str, str] = {}
    set_headers(wanted)
    if policy:
        wanted["Content-Security-Policy"] = policy
    assert {name: headers.get(name) for name in wanted} == wanted
    assert "Server" not in headers and "Date" not in headers


@pytest.mark.parametrize(("path", "status"), [("/core/a.js", 200), ("/gone", 404), ("/fails", 500)])
async def test_every_answer_has_the_set(port: int, path: str, status: int) -> None:
    seen, headers, body = await get(port, path)
    assert seen == status
    assert b"marker" not in body
    expect_set(headers)


async def test_the_page_has_its_policy_for_every_query(port: int) -> None:
    plain, queried = await get(port, "/"), await get(port, "/?topic=x&utm_source=y")
    assert plain[2] == queried[2] == b"<title>"
    expect_set(plain[1], "page policy")
    expect_set(queried[1], "page policy")


@pytest.mark.parametrize(("accepted", "encoding"), [("gzip, br", "br"), ("gzip", "gzip"), ("", None)])
async def test_the_best_encoding_is_chosen(port: int, accepted: str, encoding: str | None) -> None:
    _status, headers, body = await get(port, "/core/a.js", **{"Accept-Encoding": accepted})
    assert headers.get("Content-Encoding") == encoding
    assert body == {"br": SITE.files["/core/a.js"].brotli, "gzip": b"gz", None: BODY}[encoding]


async def test_only_headers_that_somebody_needs_come_in(port: int) -> None:
    who = dict.fromkeys(("User-Agent", "Accept-Language", "X-Forwarded-For", "Referer", "Forwarded"), "x")
    needed = {"Origin": "http://x", "Cookie": "a=b", "Sec-Fetch-Site": "same-origin"}
    _status, _headers, body = await get(port, "/echo", **who, **needed)
    assert set(json.loads(body)) == {"Host", "Accept-Encoding", *needed}


async def raw(port: int, request: bytes) -> bytes:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(request)
    answer = await reader.read()
    writer.close()
    return answer


async def test_what_is_not_http_gets_the_set_and_no_echo(port: int) -> None:
    answer = await raw(port, b"GET / HTTP/1.1\r\nbad header with marker\r\n\r\n")
    head, _, body = answer.partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 400 ") or head.startswith(b"HTTP/1.0 400 ")
    assert b"Cache-Control: no-store" in head and b"Content-Security-Policy:" in head
    assert b"marker" not in body


async def test_errors_reach_no_log(port: int, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        await get(port, "/fails")
        await raw(port, b"nonsense\r\n\r\n")
        logging.getLogger("control").error("the control is seen")
    assert "the control is seen" in caplog.text
    assert "marker" not in caplog.text and "127.0.0.1" not in caplog.text
