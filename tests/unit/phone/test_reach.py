# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The exit is in reach in every state on every screen: in sight, big enough, near the thumb, not covered."""

from __future__ import annotations

from typing import Any

import pytest

from tests.journey.pages.phone import Phone
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
LARGE_TEXT = "document.documentElement.style.fontSize = '200%'"
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


@pytest.mark.parametrize("text", ["usual", "double"])
@pytest.mark.parametrize("screen", SCREENS)
async def test_the_exit_is_in_reach_in_every_state(phone: Phone, screen: str, text: str) -> None:
    width, height = SCREENS[screen]
    await phone.page.set_viewport_size({"width": width, "height": height})
    if text == "double":
        await phone.page.add_init_script(f"addEventListener('DOMContentLoaded', () => {{ {LARGE_TEXT} }})")
    wrong = {}
    async for state in every_state(phone, "sv"):
        found = await phone.page.evaluate(REACH)
        if faults(found):
            wrong[state] = (faults(found), found["over"])
    assert wrong == {}


@pytest.mark.parametrize("locale", ["ar", "sv-x-lattlast", "ti"])
async def test_the_exit_is_in_reach_in_other_scripts(phone: Phone, locale: str) -> None:
    async for state in every_state(phone, locale):
        found = await phone.page.evaluate(REACH)
        assert faults(found) == [], state


async def test_what_lies_over_it_is_found(phone: Phone) -> None:
    await phone.opens()
    await phone.page.evaluate(f"{{ {OVER_IT} }}")
    found = await phone.page.evaluate(REACH)
    assert faults(found) == ["covered"]
    assert set(found["over"]) == {"banner"}
