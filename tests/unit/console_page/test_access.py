# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""For all hands and eyes: axe in light and dark, nothing wider than the screen, the keyboard alone."""

from __future__ import annotations

import contextlib

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Error, expect

from tests.unit.console_page.breaches import watch

pytestmark = pytest.mark.asyncio(loop_scope="session")

SIZES = {"desktop": {"width": 1280, "height": 800}, "phone": {"width": 360, "height": 740}}
STEPS = {
    "waiting": """
        desk.wait({mailbox: 'a', lang: 'sv', risk: 4, reason: 'suicide', asked: 0, since: 0},
                  {mailbox: 'b', lang: 'ti', risk: 1, reason: '', asked: 0, since: 0});
        desk.emit('refused', {code: 'not_live', about: 'colleague'});""",
    "chat": """
        desk.change('a', {state: 'open', sameProven: false});
        desk.put('a', {text: 'hej'});
        desk.put('a', {from: 'earlier', author: 'bot', keys: ['answer-suicide']});
        desk.put('a', {from: 'notice', code: 'visitor_away'});
        desk.put('a', {from: 'me', text: 'hej', state: 'failed'});""",
}


async def findings(page) -> list[tuple[str, str]]:
    """What axe says, with where."""
    results = (await Axe().run(page)).response
    return [(found["id"], node["html"][:120]) for found in results["violations"] for node in found["nodes"]]


async def too_wide(page) -> int:
    """Pixels by which the page is wider than the window."""
    return await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES)
async def test_every_state_can_be_used_by_everybody(at_desk, size, scheme):
    console, page = at_desk, at_desk.page
    await page.set_viewport_size(SIZES[size])
    await page.emulate_media(color_scheme=scheme)

    async def clean() -> None:
        assert await findings(page) == []
        assert await too_wide(page) == 0

    await clean()
    await console.goes_on_duty()
    await page.evaluate(f"() => {{{STEPS['waiting']}}}")
    await expect(console.waiting_cards()).to_have_count(2)
    await clean()
    await console.presses_take_next()
    await expect(console.conversation()).to_be_visible()
    await page.evaluate(f"() => {{{STEPS['chat']}}}")
    await clean()
    await console.by_id("close-conversation").click()
    await clean()
    await console.locks()
    await clean()


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_the_way_in_can_be_used_by_everybody(new_console, scheme):
    for size in SIZES.values():
        console = await new_console(viewport=size, color_scheme=scheme)
        await console.opens()
        await expect(console.by_id("username")).to_be_visible()
        assert await findings(console.page) == []
        assert await too_wide(console.page) == 0


async def test_axe_finds_what_is_wrong(new_console):
    console = await new_console()
    await console.opens()
    await expect(console.by_id("username")).to_be_visible()
    await console.page.evaluate("document.querySelector('label.field span').remove()")
    assert "label" in [found for found, _ in await findings(console.page)]


async def test_a_breach_of_the_policy_is_noticed(world, browser):
    found: list[str] = []
    context = await browser.new_context()
    watch(context, found)
    page = await context.new_page()
    await page.goto(world.console_url)
    await page.evaluate("document.body.setAttribute('style', 'color: red')")
    with contextlib.suppress(Error):
        await page.evaluate("document.body.innerHTML = '<b>x</b>'")
    await context.close()
    assert len(found) >= 2


async def test_a_chat_from_password_to_outcome_by_the_keyboard_alone(signed_in, at_desk):
    console, keys = at_desk, at_desk.page.keyboard
    await console.page.reload()
    await expect(console.by_id("password")).to_be_focused()
    await keys.type(signed_in.staff["password"])
    await keys.press("Enter")
    await presses(console, "on-duty")
    await expect(console.on_duty).to_have_attribute("aria-pressed", "true")
    await console.page.evaluate(f"() => {{{STEPS['waiting']}}}")
    await presses(console, "take-next")
    await console.page.evaluate(f"() => {{{STEPS['chat']}}}")
    await expect(console.composer).to_be_focused()
    await keys.type("hej på dig")
    await keys.press("Enter")
    await expect(console.messages(by="me").last).to_contain_text("hej på dig")
    await presses(console, "close-conversation")
    await tabs_to(console, "input[name=outcome]")
    await keys.press("Space")
    await keys.press("ArrowDown")
    await presses(console, "confirm-close")
    await expect(console.tabs).to_have_count(0)


async def presses(console, test_id: str) -> None:
    """Tabs to a button and presses it."""
    await tabs_to(console, f"[data-testid={test_id}]")
    await console.page.keyboard.press("Enter")


async def tabs_to(console, selector: str) -> None:
    """Presses Tab until the focus is there, and sees that it shows."""
    await expect(console.page.locator(selector).first).to_be_visible(timeout=60_000)
    for _ in range(60):
        if await console.page.evaluate("wanted => document.activeElement.matches(wanted)", selector):
            break
        await console.page.keyboard.press("Tab")
    focused = console.page.locator(":focus")
    assert await focused.evaluate("(element, wanted) => element.matches(wanted)", selector)
    # The ring of a choice is drawn around its words.
    shown = "element => getComputedStyle(element.closest('label.outcome') ?? element).outlineStyle"
    assert await focused.evaluate(shown) == "solid"
