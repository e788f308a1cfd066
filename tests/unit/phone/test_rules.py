# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What holds in every state: security policy, storage, accessibility, reach, weight."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.async_api import Page, Route, expect

from tests.journey.pages.phone import Phone
from tests.unit.phone.conftest import Server, Watched
from tests.unit.phone.states import every_state

pytestmark = pytest.mark.asyncio(loop_scope="module")

COMPOSER = {
    "autocomplete": "off",
    "autocorrect": "off",
    "autocapitalize": "sentences",
    "spellcheck": "false",
    "writingsuggestions": "false",
    "data-gramm": "false",
    "maxlength": "1000",
    "dir": "auto",
}
VIOLATIONS = """addEventListener('securitypolicyviolation',
    (event) => (globalThis.broken ??= []).push(event.violatedDirective))"""
MARKUP = """() => {
    try { document.body.innerHTML = '<b>x'; return false } catch (error) { return error instanceof TypeError }
}"""
ON_TOP = """() => {
    const box = document.getElementById('exit').getBoundingClientRect();
    return document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2).closest('#exit') !== null;
}"""


async def mirrored(route: Route) -> None:
    """The language file with the other direction of writing."""
    answer = await route.fetch()
    await route.fulfill(response=answer, json={**await answer.json(), "dir": "rtl"})


async def test_mirrored_nothing_breaks_out_of_the_page(phone: Phone) -> None:
    await phone.page.route("**/content/*", mirrored)
    async for state in every_state(phone, "sv"):
        wide = await phone.page.evaluate("document.documentElement.scrollWidth - innerWidth")
        assert wide <= 0, state
        if state != "languages":
            box = await phone.exit.bounding_box()
            assert box is not None and box["x"] > 180, f"{state}: the start is on the right"


@pytest.mark.parametrize("size", [(320, 568), (360, 740), (320, 300), (740, 320), (1280, 800)])
async def test_exit_and_composer_stay_in_sight_at_every_size(phone: Phone, size: tuple[int, int]) -> None:
    await phone.page.set_viewport_size({"width": size[0], "height": size[1]})
    async for state in every_state(phone, "sv"):
        await expect(phone.exit).to_be_in_viewport(ratio=1)
        wide = await phone.page.evaluate("document.documentElement.scrollWidth - innerWidth")
        assert wide <= 0, state
        if await phone.composer.is_visible():
            await expect(phone.send).to_be_in_viewport(ratio=1)


async def test_the_exit_is_never_beside_send_and_nothing_lies_over_it(phone: Phone) -> None:
    async for state in every_state(phone, "sv"):
        assert await phone.page.evaluate(ON_TOP), state
        if await phone.send.is_visible():
            exit_box, send_box = await phone.exit.bounding_box(), await phone.send.bounding_box()
            assert exit_box and send_box
            apart = send_box["x"] - exit_box["x"] - exit_box["width"]
            assert apart > 100 and send_box["y"] >= exit_box["y"] + exit_box["height"], state


async def test_no_security_rule_is_broken_in_any_state(phone: Phone) -> None:
    await phone.page.add_init_script(VIOLATIONS)
    async for _state in every_state(phone, "sv"):
        pass
    assert await phone.page.evaluate("globalThis.broken ?? []") == []


async def test_the_policy_would_stop_markup(server: Server, page: Page, watched: Watched) -> None:
    """The control: the page runs under Trusted Types, and a broken rule is counted."""
    await page.add_init_script(VIOLATIONS)
    await page.goto(server.url)
    assert await page.evaluate(MARKUP)
    assert await page.evaluate("globalThis.broken") == ["require-trusted-types-for"]
    watched.meant = True


async def test_nothing_is_stored_and_no_address_changes(phone: Phone, server: Server) -> None:
    async for _state in every_state(phone, "sv"):
        pass
    kept: Any = await phone.page.evaluate(
        """async () => [localStorage.length, sessionStorage.length, document.cookie,
            (await indexedDB.databases()).length, (await caches.keys()).length,
            (await navigator.serviceWorker.getRegistrations()).length, history.length, location.href]"""
    )
    assert kept == [0, 0, "", 0, 0, 0, 2, server.url + "/"], "history: the blank tab and this page"
    assert await phone.page.context.cookies() == []


async def test_the_composer_keeps_its_words_out_of_the_browsers_memory(phone: Phone) -> None:
    await phone.comes_in()
    for name, value in COMPOSER.items():
        await expect(phone.composer).to_have_attribute(name, value)
    await expect(phone.page.locator("form#form")).to_have_attribute("autocomplete", "off")


async def test_a_screen_reader_hears_who_reads_and_what_comes(phone: Phone) -> None:
    await phone.comes_in()
    await expect(phone.log).to_have_attribute("role", "log")
    await expect(phone.who_reads).to_have_attribute("role", "status")
    await phone.asks("Hej")
    await expect(phone.messages(by="me")).to_contain_text("Du")


async def test_one_origin_few_requests(phone: Phone, server: Server) -> None:
    asked: list[str] = []
    phone.page.on("request", lambda request: asked.append(request.url))
    await phone.comes_in()
    assert all(url.startswith(server.url) or url.startswith("data:") for url in asked)
    assert len(asked) == len(set(asked)), "nothing is fetched twice"
    named = [url.removeprefix(server.url) for url in asked if url.startswith(server.url)]
    assert [path for path in named if not path.startswith("/content/")] == ["/", "/app.js"]
