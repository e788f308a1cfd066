# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Leaving: what the page itself does. The published suite searches memory and disk."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from tests.journey.pages.phone import Phone
from tests.unit.phone.conftest import Server, Watched

pytestmark = pytest.mark.asyncio(loop_scope="module")

SECRET = "zebra-i-skogen"
BLANK_IN_THE_SAME_TASK = """() => {
    const open = chat;
    document.getElementById('exit').click();
    const text = document.documentElement.textContent;
    return {left: open.left, nodes: document.body.childNodes.length, text};
}"""


async def test_the_exit_is_blank_before_anything_else_happens(phone: Phone, server: Server) -> None:
    await phone.comes_in()
    await phone.asks(SECRET)
    await phone.writes(SECRET)
    after = await phone.page.evaluate(BLANK_IN_THE_SAME_TASK)
    assert after["left"]
    assert after["nodes"] == 0
    assert SECRET not in after["text"]
    await phone.page.wait_for_url(server.exit_url)
    assert server.closed == ['{"secret":"double"}'], "the relay was told once"


async def test_back_leads_to_what_was_before(phone: Phone, server: Server) -> None:
    await phone.page.goto("about:blank")
    await phone.comes_in()
    await phone.exits()
    await phone.page.wait_for_url(server.exit_url)
    await phone.page.go_back()
    assert phone.page.url == "about:blank"


async def test_the_exit_works_with_the_network_cut(phone: Phone, server: Server, watched: Watched) -> None:
    await phone.comes_in()
    await phone.asks(SECRET)
    await phone.page.context.set_offline(True)
    after = await phone.page.evaluate(BLANK_IN_THE_SAME_TASK)
    assert after["nodes"] == 0
    await phone.page.wait_for_timeout(300)
    assert SECRET not in await phone.page.content()
    watched.errors.clear()


async def test_the_exit_goes_even_when_the_chat_fails_to_close(
    phone: Phone, server: Server, watched: Watched
) -> None:
    await phone.comes_in()
    await phone.page.evaluate("() => { chat.leave = () => { throw new Error('broken') }; }")
    await phone.exits()
    await phone.page.wait_for_url(server.exit_url)
    watched.errors.clear()


async def test_the_exit_works_on_every_screen(phone: Phone, server: Server) -> None:
    await phone.opens()
    await phone.exits()
    await phone.page.wait_for_url(server.exit_url)
    await phone.opens()
    await phone.picks_language("en")
    await phone.exits()
    await phone.page.wait_for_url(server.exit_url)


async def test_three_times_shift_leaves(phone: Phone, server: Server) -> None:
    await phone.comes_in()
    await phone.composer.focus()
    await phone.exits_by_keyboard()
    await phone.page.wait_for_url(server.exit_url)


async def test_capital_letters_and_slow_presses_do_not(phone: Phone) -> None:
    await phone.comes_in()
    await phone.composer.press_sequentially("ABC")
    for letter in "DEF":
        await phone.composer.press(f"Shift+{letter}")
    await phone.page.keyboard.press("Shift")
    await phone.page.keyboard.press("Shift")
    await phone.page.keyboard.press("x")
    await phone.page.keyboard.press("Shift")
    await expect(phone.composer).to_have_value("ABCDEFx")


async def test_going_elsewhere_wipes_too(phone: Phone, server: Server) -> None:
    await phone.comes_in()
    await phone.asks(SECRET)
    nodes = await phone.page.evaluate(
        "() => { const open = chat; dispatchEvent(new PageTransitionEvent('pagehide')); "
        "return [open.left, document.body.childNodes.length]; }"
    )
    assert nodes == [True, 0]


async def test_coming_back_shows_an_empty_first_screen(phone: Phone, server: Server) -> None:
    await phone.comes_in()
    await phone.asks(SECRET)
    await phone.page.goto(server.exit_url)
    await phone.page.go_back()
    await expect(phone.by_id("language-sv")).to_be_visible()
    assert SECRET not in await phone.page.content()
