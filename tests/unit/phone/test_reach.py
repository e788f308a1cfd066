# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The exit is in reach in every state on every screen: in sight, big enough, near the thumb, not covered."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Browser, async_playwright

from drive.browser import LAUNCH
from tests.journey.pages.phone import Phone
from tests.unit.phone.conftest import Server
from tests.unit.phone.states import every_state

pytestmark = pytest.mark.asyncio(loop_scope="module")

TAP_PX = 48
# How far from the lower edge a thumb still reaches on a tall phone.
THUMB_PX = 330
SCREENS = {
    "small": (320, 568),
    "usual": (360, 740),
    "landscape": (740, 360),
    "keyboard": (360, 380),
    "desktop": (1280, 800),
    "zoomed to 200 %": (180, 370),
    "zoomed, landscape": (370, 180),
}
# What is hit at the middle and near each corner; where it lies; whether the page can be scrolled sideways.
REACH = """() => {
    const exit = document.querySelector('[data-testid=exit]');
    const {left, right, top, bottom, width, height} = exit.getBoundingClientRect();
    const inset = 8;
    const points = [[(left + right) / 2, (top + bottom) / 2], [left + inset, (top + bottom) / 2],
        [right - inset, (top + bottom) / 2], [(left + right) / 2, top + 4], [(left + right) / 2, bottom - 4]];
    const over = points.map(([x, y]) => document.elementFromPoint(x, y))
        .filter((hit) => !exit.contains(hit)).map((hit) => hit?.id || hit?.className || String(hit));
    return {left, right, top, bottom, width, height, over, screen: [innerWidth, innerHeight],
        sideways: document.documentElement.scrollWidth - innerWidth};
}"""
# The reader's own setting of the browser: media queries count in it too, unlike in the page's own size.
LARGE_TEXT = "--blink-settings=defaultFontSize=32"
OVER_IT = """document.body.insertAdjacentElement('beforeend',
    Object.assign(document.createElement('div'), {id: 'banner'})).style =
    'position: fixed; inset: auto 0 0 0; height: 50vh; z-index: 9'"""


def faults(found: dict[str, Any]) -> list[str]:
    """What is wrong with the exit as REACH found it."""
    width, height = found["screen"]
    wrong = {
        "covered": bool(found["over"]),
        "too small": found["width"] < TAP_PX or found["height"] < TAP_PX,
        "out of sight": found["left"] < 0
        or found["top"] < 0
        or found["right"] > width
        or found["bottom"] > height,
        "out of the thumb's reach": height - found["bottom"] > THUMB_PX,
        "sideways": found["sideways"] > 0,
    }
    return [name for name, is_so in wrong.items() if is_so]


async def wrong_states(phone: Phone, locale: str) -> dict[str, Any]:
    """The states in which the exit is not in reach, and what is the matter."""
    wrong = {}
    async for state in every_state(phone, locale):
        found = await phone.page.evaluate(REACH)
        if faults(found):
            wrong[state] = (faults(found), found["over"])
    return wrong


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def large_text() -> AsyncIterator[Browser]:
    """A browser whose reader has doubled the size of text."""
    async with async_playwright() as playwright:
        opened = await playwright.chromium.launch(**LAUNCH | {"args": [*LAUNCH["args"], LARGE_TEXT]})
        yield opened
        await opened.close()


@pytest.mark.parametrize("screen", SCREENS)
async def test_the_exit_is_in_reach_in_every_state(phone: Phone, screen: str) -> None:
    width, height = SCREENS[screen]
    await phone.page.set_viewport_size({"width": width, "height": height})
    assert await wrong_states(phone, "sv") == {}


@pytest.mark.parametrize("screen", ["small", "usual", "landscape", "keyboard"])
async def test_with_text_of_double_size_too(large_text: Browser, server: Server, screen: str) -> None:
    width, height = SCREENS[screen]
    context = await large_text.new_context(viewport={"width": width, "height": height})
    phone = Phone(await context.new_page(), server.url)
    assert await wrong_states(phone, "sv") == {}
    size = await phone.page.evaluate("getComputedStyle(document.documentElement).fontSize")
    assert size == "34px", "the text is twice as large"
    await context.close()


@pytest.mark.parametrize("locale", ["ar", "sv-x-lattlast", "ti"])
async def test_in_other_scripts_too(demo_phone: Phone, locale: str) -> None:
    assert await wrong_states(demo_phone, locale) == {}


async def test_what_lies_over_it_is_found(phone: Phone) -> None:
    await phone.opens()
    await phone.page.evaluate(f"{{ {OVER_IT} }}")
    found = await phone.page.evaluate(REACH)
    assert faults(found) == ["covered"]
    assert set(found["over"]) == {"banner"}
