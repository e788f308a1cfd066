# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Errors become answers; other pages' requests are refused; bodies are parsed strictly."""

from __future__ import annotations

import logging

import msgspec
import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from operator_console.errors import Refused, TryAgain
from operator_console.gateway import answer, read, same_origin_only, say_no_clearly

OWN = "https://console.example"
MARKER = "markör-7f3a"
JSON = {"Content-Type": "application/json"}


class Body(msgspec.Struct):
    """Something to parse."""

    word: str


async def _parse(request: web.Request) -> web.Response:
    return answer({"word": (await read(request, Body)).word})


async def _refuse(_request: web.Request) -> web.Response:
    raise Refused("slow_down", wait_s=7)


async def _later(_request: web.Request) -> web.Response:
    raise TryAgain("database_away")


async def _bug(_request: web.Request) -> web.Response:
    raise KeyError(MARKER)


@pytest.fixture
async def client() -> object:
    app = web.Application(client_max_size=100, middlewares=[say_no_clearly, same_origin_only(OWN)])
    for path, handler in (("/api/parse", _parse), ("/refuse", _refuse), ("/later", _later), ("/bug", _bug)):
        app.router.add_route("*", path, handler)
    async with TestClient(TestServer(app)) as client:
        yield client


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Sec-Fetch-Site": "same-origin"}, 200),
        ({"Sec-Fetch-Site": "same-site"}, 403),
        ({"Sec-Fetch-Site": "cross-site"}, 403),
        ({"Sec-Fetch-Site": "none"}, 403),
        ({"Sec-Fetch-Site": "same-site", "Origin": OWN}, 403),
        ({"Origin": OWN}, 200),
        ({"Origin": "https://console.example.evil"}, 403),
        ({"Origin": "null"}, 403),
        ({}, 403),
    ],
)
async def test_only_our_own_page_may_post(
    client: TestClient[web.Request, web.Application], headers: dict[str, str], status: int
) -> None:
    async with client.post("/api/parse", data=b'{"word": "x"}', headers=JSON | headers) as response:
        assert response.status == status
        if status == 403:
            assert await response.json() == {"code": "foreign_origin"}


@pytest.mark.parametrize(
    ("path", "site", "status"),
    [
        ("/later", "cross-site", 503),
        ("/later", "none", 503),
        ("/later", None, 503),
        ("/api/parse", "cross-site", 403),
        ("/api/parse", "same-site", 403),
    ],
)
async def test_other_pages_may_link_to_us_but_not_read_the_api(
    client: TestClient[web.Request, web.Application], path: str, site: str | None, status: int
) -> None:
    async with client.get(path, headers={"Sec-Fetch-Site": site} if site else {}) as response:
        assert response.status == status


@pytest.mark.parametrize(
    ("body", "kind", "status"),
    [
        (b'{"word": "x", "more": 1}', "application/json", 200),
        (b'{"word": "x"}', "text/plain", 400),
        (b'{"word": 1}', "application/json", 400),
        (b"{}", "application/json", 400),
        (b"[]", "application/json", 400),
        (b"", "application/json", 400),
        (b"\xff", "application/json", 400),
        (b"[" * 90, "application/json", 400),
        (b'{"word": "' + b"x" * 200 + b'"}', "application/json", 413),
    ],
)
async def test_a_body_is_what_was_asked_for_or_refused(
    client: TestClient[web.Request, web.Application], body: bytes, kind: str, status: int
) -> None:
    headers = {"Sec-Fetch-Site": "same-origin", "Content-Type": kind}
    async with client.post("/api/parse", data=body, headers=headers) as response:
        assert response.status == status
        assert (status == 200) is ("word" in await response.json())


@pytest.mark.parametrize(
    ("path", "status", "said"),
    [
        ("/refuse", 429, {"code": "slow_down", "wait_s": 7}),
        ("/later", 503, {"code": "database_away"}),
        ("/nowhere", 404, {"code": "not_found"}),
        ("/bug", 500, {"code": "internal"}),
    ],
)
async def test_every_error_is_an_answer(
    client: TestClient[web.Request, web.Application], path: str, status: int, said: dict[str, object]
) -> None:
    async with client.get(path) as response:
        assert (response.status, await response.json()) == (status, said)


async def test_of_a_bug_the_log_gets_the_kind_and_not_the_words(
    client: TestClient[web.Request, web.Application], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    async with client.get("/bug") as response:
        assert MARKER not in await response.text()
    assert '"kind": "KeyError"' in caplog.text  # the control: the log is looked at
    assert MARKER not in caplog.text
