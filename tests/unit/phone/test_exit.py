# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Leaving: what the page itself does. The published suite searches memory and disk."""

from __future__ import annotations

import asyncio

import pytest
from playwright.async_api import Route, expect

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
# The frame that follows the tap is on its way to the screen when its task is over.
FIRST_FRAME = """() => addEventListener('click', (tap) => requestAnimationFrame(() => {
    const after = new MessageChannel();
    after.port1.onmessage = () => console.log('first frame',
        (performance.now() - tap.timeStamp).toFixed(1), document.body.childNodes.length, 'nodes');
    after.port2.postMessage(0);
}), {capture: true})"""


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
    watched.meant = True


async def test_the_exit_goes_even_when_the_chat_fails_to_close(
    phone: Phone, server: Server, watched: Watched
) -> None:
    await phone.comes_in()
    await phone.page.evaluate("() => { chat.leave = () => { throw new Error('broken') }; }")
    await phone.exits()
    await phone.page.wait_for_url(server.exit_url)
    watched.meant = True


async def test_the_exit_works_on_every_screen(phone: Phone, server: Server) -> None:
    await phone.opens()
    await phone.exits()
    await phone.page.wait_for_url(server.exit_url)
    await phone.opens()
    await phone.picks_language("en")
    await phone.exits()
    await phone.page.wait_for_url(server.exit_url)


async def test_the_exit_works_before_the_script_has_come(phone: Phone, server: Server) -> None:
    never = asyncio.Event()
    asked = asyncio.Event()

    async def hold(_route: Route) -> None:
        asked.set()
        await never.wait()

    await phone.page.route("**/app.js", hold)
    await phone.page.goto(phone.url, wait_until="commit")
    await asyncio.wait_for(asked.wait(), 10)
    await phone.exits()
    await phone.page.wait_for_url(server.exit_url)
    never.set()


async def test_the_target_learns_nothing_of_where_she_was(phone: Phone, server: Server) -> None:
    await phone.comes_in()
    async with phone.page.expect_request(server.exit_url) as asked:
        await phone.exits()
    request = await asked.value
    assert "referer" not in await request.all_headers()
    # A browser that is closed in the middle of going somewhere may never say that it is closed.
    await phone.page.wait_for_url(server.exit_url)


@pytest.mark.parametrize("slower", [1, 4, 20])
async def test_the_first_frame_after_the_tap_is_blank(phone: Phone, watched: Watched, slower: int) -> None:
    never = asyncio.Event()

    async def hold(_route: Route) -> None:
        await never.wait()

    frame: asyncio.Future[str] = asyncio.get_running_loop().create_future()
    phone.page.on("console", lambda said: "first frame" in said.text and frame.set_result(said.text))
    await phone.comes_in()
    for number in range(100):
        await phone.page.evaluate(f"chat.line({{from: 'counsellor', text: '{SECRET} {number}'}})")
    cdp = await phone.page.context.new_cdp_session(phone.page)
    words = await cdp.send("Page.captureScreenshot")
    ground = await phone.page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
    await phone.page.evaluate(FIRST_FRAME)
    await cdp.send("Emulation.setCPUThrottlingRate", {"rate": slower})
    # The net is gone for all the page knows: what stands there until the target answers is what she left.
    await phone.page.route("**/weather", hold)
    await phone.exit.click(no_wait_after=True)
    _, _, took_ms, *nodes = (await asyncio.wait_for(frame, 10)).split()
    print(f"exit to first frame, processor {slower}x slower: {took_ms} ms (goal: under 50)")
    assert nodes == ["0", "nodes"]
    shown = await cdp.send("Page.captureScreenshot")
    other = await phone.page.context.new_page()
    await other.set_content(f"<body style='background: {ground}'>")
    blank = await (await phone.page.context.new_cdp_session(other)).send("Page.captureScreenshot")
    assert words != blank, "the comparison tells words from nothing"
    assert shown == blank
    never.set()
    watched.meant = True


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
