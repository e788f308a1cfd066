# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The phone page in a real browser: the real files as they are served, and a chat that the test directs."""

from __future__ import annotations

import functools
import json
import tempfile
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from unittest import mock

import pytest
import pytest_asyncio
from aiohttp import web
from playwright.async_api import Browser, Page, async_playwright

from chatserver.page import PhonePage
from drive.browser import LAUNCH
from sealing.encoding import b64
from sealing.suite import verify_key
from tests.journey.pages.phone import Phone
from tests.unit.phone.letter_desk import CENTRE, LetterDesk
from tests.unit.phone.letter_desk import ROOT as ROOT_KEY
from webfiles import Site, quiet_runner, serve_site

ROOT = Path(__file__).resolve().parents[3]
WEB = ROOT / "chatserver" / "web"
DOUBLE = Path(__file__).parent / "double"
ROOT_TEXT = b64(verify_key(ROOT_KEY))
SCREEN = {"width": 360, "height": 740}


def hours(**changes: Any) -> dict[str, Any]:
    """A centre that is always open, somebody there reading Swedish, Arabic and Tigrinya."""
    read = {"open": True, "on_duty": True, "next": None}
    usual = {
        "v": 1, "made": int(time.time()), "zone": "Europe/Stockholm", "open": True, "always_open": True,
        "closes": None, "next": None, "closing_soon_s": 1200, "on_call": None,
        "languages": dict.fromkeys(("sv", "ar", "ti"), read),
    }  # fmt: skip
    return usual | changes


@dataclass
class Server:
    """Where the page is, when its centre is open, and what came to `/close` and `/feedback`."""

    url: str = ""
    closed: list[str] = field(default_factory=list)
    hours: dict[str, Any] | None = field(default_factory=lambda: hours())
    """What GET /hours says; None: the centre has published none."""
    feedback: list[Any] = field(default_factory=list)
    desk: LetterDesk = field(default_factory=LetterDesk)
    """Where letters go."""

    @property
    def exit_url(self) -> str:
        return self.url + "/weather"


def build(exit_url: str, folder: Path, demo: bool = False) -> Site:
    """The site as the chat server makes it, the double in the place of the chat; `folder` is an empty one.

    A demo shows every language, also those that nobody has signed."""
    for name in ("vendor", "phone"):
        (folder / name).symlink_to(WEB / name)
    (folder / "core").mkdir()
    for script in (WEB / "core").glob("*.js"):
        double = DOUBLE / script.name
        (folder / "core" / script.name).symlink_to(double if double.exists() else script)
    names = {"centre": CENTRE, "name": "Demo", "title": "Viska", "root": ROOT_TEXT, "exit_url": exit_url}
    site = names | ({"demo": True} if demo else {})
    with mock.patch("chatserver.page.WEB", folder):
        return PhonePage(site, "http://127.0.0.1", time.time()).files


@functools.cache
def built(demo: bool) -> Site:
    """The site, made once: it never changes, and compressing it takes seconds."""
    with tempfile.TemporaryDirectory() as folder:
        return build("/weather", Path(folder), demo)


async def serve(demo: bool = False) -> tuple[web.AppRunner, Server]:
    """Start a server on a free port."""
    server = Server()

    async def closed(request: web.Request) -> web.Response:
        server.closed.append(await request.text())
        return web.Response(status=204)

    async def weather(_request: web.Request) -> web.Response:
        return web.Response(text="<!doctype html><title>Weather</title><p>Sun", content_type="text/html")

    async def opening_hours(_request: web.Request) -> web.Response:
        return web.json_response(server.hours) if server.hours else web.Response(status=404)

    async def feedback(request: web.Request) -> web.Response:
        server.feedback.append(json.loads(await request.text()))
        return web.Response(status=204)

    app = web.Application()
    app.router.add_post("/close", closed)
    app.router.add_get("/hours", opening_hours)
    app.router.add_post("/feedback", feedback)
    app.router.add_get("/weather", weather)
    server.desk.add_routes(app, lambda: server.url)
    serve_site(app, built(demo))
    runner = quiet_runner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    server.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    return runner, server


@pytest_asyncio.fixture(loop_scope="module")
async def server() -> AsyncIterator[Server]:
    runner, made = await serve()
    yield made
    await runner.cleanup()
    await made.desk.closes()


@pytest_asyncio.fixture(loop_scope="module")
async def demo_server() -> AsyncIterator[Server]:
    runner, made = await serve(demo=True)
    yield made
    await runner.cleanup()
    await made.desk.closes()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        opened = await playwright.chromium.launch(**LAUNCH)
        yield opened
        await opened.close()


@dataclass
class Watched:
    """What the browser complained of."""

    errors: list[str] = field(default_factory=list)
    meant: bool = False
    """The test breaks something on purpose; what the browser says of that may come late."""


@pytest.fixture
def watched() -> Watched:
    return Watched()


@pytest_asyncio.fixture(loop_scope="module")
async def page(browser: Browser, watched: Watched) -> AsyncIterator[Page]:
    """A page whose errors and broken security rules fail the test."""
    context = await browser.new_context(viewport=SCREEN, locale="sv-SE")
    page = await context.new_page()
    page.on("pageerror", lambda error: watched.errors.append(str(error)))
    page.on("console", lambda said: watched.errors.append(said.text) if said.type == "error" else None)
    yield page
    await context.close()
    assert watched.meant or watched.errors == []


# The server before the page: so it outlives the page, which may ask for something to its last moment.
@pytest.fixture
def phone(server: Server, page: Page) -> Phone:
    return Phone(page, server.url)


@pytest.fixture
def demo_phone(demo_server: Server, page: Page) -> Phone:
    """A phone whose page offers every language."""
    return Phone(page, demo_server.url)
