# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""core/post.js, and what makes socket.js use it: in Chromium, on a real relay, with WebSocket blocked."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest
from playwright.async_api import Page

from tests.support.relay import until
from tests.unit.web_core.browser import call
from tests.unit.web_core.test_visitor_chat import answer, handshake, hear
from tests.unit.web_core.world import Staff, World, see

pytestmark = pytest.mark.asyncio(loop_scope="module")

BLOCK = """() => {
    const Real = WebSocket;
    globalThis.blocked = true;
    globalThis.dialled = 0;
    globalThis.WebSocket = class {
        constructor(url) {
            dialled++;
            if (!blocked) return new Real(url);
            if (blocked !== 'silent') setTimeout(() => this.onclose?.());
        }
        send() {}
        close() {}
    };
}"""


async def begin(place: World, page: Page, bot: Staff) -> str:
    await page.evaluate(BLOCK)
    await call(page, "visitor.js", "start", place.centre.site)
    return await handshake(page, bot)


async def exchange(page: Page, bot: Staff, mailbox: str, text: str) -> None:
    """A question by the page, an answer that comes by itself, both receipted."""
    before = await page.evaluate("chat.lines.length")
    await page.evaluate(f"void chat.ask('{text}')")
    packet = await hear(bot, mailbox, text)
    await bot.say(mailbox, answer(packet))
    lines = await see(page, "chat.lines", lambda lines: len(lines) == before + 2)
    assert [line["state"] for line in lines[before:]] == ["delivered", "delivered"]


async def test_a_chat_by_post_with_headers_and_origin_of_our_own(place: World, bot: Staff) -> None:
    page = await place.page()
    posts: list[Any] = []
    page.on("request", lambda request: request.url.endswith("/sync") and posts.append(request))
    mailbox = await begin(place, page, bot)
    await exchange(page, bot, mailbox, "hej")
    assert await page.evaluate("dialled") == 2, "it went over after two failures"
    headers = await posts[0].all_headers()
    assert headers["origin"] == place.origin and "cookie" not in headers and "referer" not in headers
    assert all(request.url == f"{place.origin}/sync" for request in posts), "no secret in an address"
    assert all(json.loads(request.post_data)["secret"] for request in posts)


async def test_words_wait_for_no_next_poll(place: World, bot: Staff) -> None:
    """Three answers, each while a POST waits: the page has them long before that one's 20 s are over."""
    page = await place.page()
    mailbox = await begin(place, page, bot)
    for number in range(3):
        async with asyncio.timeout(10):
            await exchange(page, bot, mailbox, f"nummer {number}")


async def test_a_broken_post_loses_and_doubles_nothing(place: World, bot: Staff) -> None:
    page = await place.page()
    mailbox = await begin(place, page, bot)
    broken = 0

    async def breaks(route: Any) -> None:
        nonlocal broken
        broken += 1
        if broken <= 4:
            if broken % 2:
                await route.fetch()  # the relay has it, she is not told
            await route.abort()
        else:
            await route.continue_()

    await page.route("**/sync", breaks)
    await page.evaluate("['a', 'b', 'c'].forEach((text) => chat.ask(text))")
    await hear(bot, mailbox, "c")
    await bot.say(mailbox, {"t": "receipt"})
    await see(page, "chat.lines.map(({state}) => state)", lambda states: states == ["delivered"] * 3)
    assert [packet["text"] for packet in bot.heard if packet["t"] == "ask"] == ["a", "b", "c"]
    assert broken > 4


async def test_websocket_is_used_again_when_it_is_let_through(place: World, bot: Staff) -> None:
    page = await place.page()
    await page.clock.install()
    mailbox = await begin(place, page, bot)
    await exchange(page, bot, mailbox, "ett")
    connections = place.worker.parts.gateway.connections
    assert [each.posts for each in connections.visitors()] == [True]
    await page.evaluate("void (blocked = false)")
    await page.clock.fast_forward(31_000)
    await until(lambda: [each.posts for each in connections.visitors()] == [False])
    await exchange(page, bot, mailbox, "två")


async def test_a_proxy_that_only_keeps_silent_is_given_up(place: World, bot: Staff) -> None:
    page = await place.page()
    await page.clock.install()
    await page.evaluate(BLOCK)
    await page.evaluate("void (blocked = 'silent')")
    starting = asyncio.create_task(call(page, "visitor.js", "start", place.centre.site))
    await see(page, "dialled", lambda count: count == 1)
    await page.clock.fast_forward(7_000)
    assert not list(place.worker.parts.gateway.connections.visitors()), "control: a slow net has its time"
    await page.clock.fast_forward(2_000)
    await starting
    mailbox = await handshake(page, bot)
    await exchange(page, bot, mailbox, "hej")
    assert await page.evaluate("dialled") == 1


async def test_without_any_net_it_goes_on_dialling_and_fetches_nothing_it_cannot_use(place: World) -> None:
    page = await place.page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    await page.route("**/healthz", lambda route: route.abort())
    await page.evaluate(BLOCK)
    await page.evaluate(
        """async (site) => {
            const { VisitorChat } = await import('core/visitor_chat.js');
            const now = () => Date.now() / 1000;
            const load = fetch.bind(window);
            globalThis.chat = new VisitorChat({ origin: location.origin, site, fetch: load, now });
            chat.dial();
        }""",
        place.centre.site,
    )
    await see(page, "dialled", lambda count: count >= 4)
    assert [url for url in asked if url.endswith("/healthz")]
    assert not [url for url in asked if url.endswith(("/post.js", "/sync"))]


async def test_staff_never_post(place: World) -> None:
    """Their tokens and seats are for sockets; a desk's page has no other way and goes on dialling."""
    page = await place.page()
    posts: list[str] = []
    page.on("request", lambda request: posts.append(request.url))
    await page.evaluate(BLOCK)
    await call(page, "socket.js", "open", place.origin)
    await see(page, "dialled", lambda count: count >= 3)
    assert not [url for url in posts if url.endswith(("/sync", "/healthz", "/post.js"))]
