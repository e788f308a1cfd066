# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The tools of queue and chat for all hands and eyes: axe in light and dark, nothing too wide."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from tests.unit.console_page.scenes import card, wait
from tests.unit.console_page.test_access import SIZES, findings, too_wide

pytestmark = pytest.mark.asyncio(loop_scope="session")

TOOLS = ("scratch", "anonymous", "emergency", "report", "rights")
SCENE = """() => {
    for (const name of ['ar', 'sv']) desk.change(name, {state: 'open', sameProven: true});
    desk.put('ar', {text: 'مرحبا'});
    desk.put('ar', {from: 'me', text: 'مرحبا'});
}"""


async def presses(console, test_id: str) -> None:
    """By script, since on a narrow screen the list and a chat are not in sight together."""
    await console.page.evaluate(f"document.querySelector('[data-testid={test_id}]').click()")


@pytest.mark.parametrize(("size", "scheme"), [("desktop", "light"), ("phone", "dark"), ("desktop", "dark")])
async def test_every_tool_can_be_used_by_everybody(at_desk, size, scheme):
    console, page = at_desk, at_desk.page
    await page.set_viewport_size(SIZES[size])
    await page.emulate_media(color_scheme=scheme)

    async def clean(state: str) -> None:
        assert (state, await findings(page), await too_wide(page)) == (state, [], 0)

    await console.goes_on_duty()
    await wait(console, card("ar", lang="ar"), card("sv", 1), card("danger", 2, risk=4, lang="ckb"))
    await clean("a queue of languages, one overdue")
    for number, name in enumerate(("danger", "sv", "ar"), 1):
        await wait(console, card(name, risk=4 if number == 3 else 1, lang="ar" if name == "ar" else "sv"))
        await presses(console, "take-next")
        await expect(console.tabs).to_have_count(number)
    await page.evaluate(SCENE)
    await expect(console.by_id("pause-others")).to_be_visible()
    await clean("others to be told")
    await presses(console, "send-pause")
    for tool in TOOLS:
        await presses(console, f"tool-{tool}")
        await expect(console.by_id("tool")).to_have_attribute("data-tool", tool)
        await clean(tool)
    await presses(console, "close-tool")
    await presses(console, "open-search")
    await expect(console.by_id("found").first).to_be_visible(timeout=30_000)
    await clean("search")
    await page.keyboard.press("Escape")
    await page.keyboard.press("Alt+KeyQ")
    await expect(console.by_id("covered")).to_be_visible()
    await clean("covered")
    await page.keyboard.press("Alt+KeyQ")
    await expect(console.composer).to_be_focused()  # it takes the focus back when the cover goes
    await page.evaluate("() => document.activeElement.blur()")
    await page.keyboard.press("?")
    await expect(console.by_id("shortcut-list")).to_be_visible()
    await clean("shortcuts")


async def test_a_tab_that_is_not_the_one_on_duty_can_be_used_by_everybody(signed_in, at_desk):
    await at_desk.goes_on_duty()
    second = await signed_in.opens()
    await second.on_duty.click()
    await expect(second.by_id("other-tab")).to_be_visible()
    assert await findings(second.page) == []
    await second.page.close()
