# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""WCAG 2.2 AA as far as programs can tell: what axe knows, text at 200 %, 320 px, targets, keyboard only.

What a screen reader is given stands in test_spoken.py. No person was asked yet, and the statement says so.
Each search is shown to find a fault that was put there."""

from __future__ import annotations

from typing import Any

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import expect

from tests.journey.pages.phone import Phone
from tests.unit.phone.states import DANGER, every_state

pytestmark = pytest.mark.asyncio(loop_scope="module")

NARROW = {"width": 320, "height": 568}
LARGE_TEXT = "document.documentElement.style.fontSize = '212.5%'"  # 200 % of the page's own 106.25 %
TARGET_PX = 48  # WCAG 2.2 asks for 24; a shaking thumb needs more
# Words that are cut: their box hides what runs over, or they leave the screen to the side.
CUT = """() => [...document.querySelectorAll('body *')].filter((one) => {
    const box = one.getBoundingClientRect();
    if (!box.width || !box.height || one.closest('.unseen, svg') || !one.checkVisibility()) return false;
    const own = [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    if (!own) return false;
    const hides = getComputedStyle(one).overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1;
    return hides || box.left < -1 || box.right > innerWidth + 1;
}).map((one) => `${one.id || one.className}: ${one.textContent.trim().slice(0, 40)}`)"""
SMALL = """least => [...document.querySelectorAll('a, button, select, textarea, summary, label:has(input)')]
    .map((one) => [one.id || one.textContent.trim(), one.getBoundingClientRect()])
    .filter(([, box]) => box.height > 0 && Math.min(box.height, box.width) < least - 0.01)
    .map(([name, box]) => `${name}: ${Math.round(box.width)} x ${Math.round(box.height)}`)"""
ACTIVE = "(({dataset, id, tagName}) => dataset.testid || id || tagName)(document.activeElement)"
PRESSES = 80


async def faults(phone: Phone) -> list[str]:
    """Rules of axe that the page breaks now, with the elements that break them."""
    results = await Axe().run(phone.page)
    found = results.response["violations"]
    return [f"{one['id']}: {node['html'][:120]}" for one in found for node in one["nodes"]]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("locale", ["sv", "ar"])
async def test_axe_finds_nothing_in_any_state(demo_phone: Phone, locale: str, scheme: Any) -> None:
    # What is fading in has less contrast than what stands there.
    await demo_phone.page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    found = {}
    async for state in every_state(demo_phone, locale):
        if wrong := await faults(demo_phone):
            found[state] = wrong
    assert found == {}


@pytest.mark.parametrize(
    ("fault", "rule"),
    [
        ("document.getElementById('send').removeAttribute('aria-label')", "button-name"),
        ("document.getElementById('composer').removeAttribute('aria-label')", "label"),
        ("document.querySelector('#first .intro').style.color = '#bbb'", "color-contrast"),
        ("document.documentElement.lang = 'xx-none'", "html-lang-valid"),
    ],
)
async def test_axe_finds_a_fault_that_is_there(phone: Phone, fault: str, rule: str) -> None:
    await phone.comes_in()
    assert await faults(phone) == []
    if rule == "label":
        fault += "; document.getElementById('composer').removeAttribute('placeholder')"
    await phone.page.evaluate(fault)
    assert any(one.startswith(f"{rule}:") for one in await faults(phone))


@pytest.mark.parametrize("locale", ["sv", "ar", "ti"])
@pytest.mark.parametrize("text", ["usual", "double"])
async def test_at_320_px_and_at_double_size_no_word_is_cut(demo_phone: Phone, locale: str, text: str) -> None:
    page = demo_phone.page
    await page.set_viewport_size(NARROW if text == "usual" else {"width": 360, "height": 740})
    found = {}
    async for state in every_state(demo_phone, locale):
        await page.evaluate(LARGE_TEXT if text == "double" else "undefined")
        if cut := await page.evaluate(CUT):
            found[state] = cut
    assert found == {}


async def test_a_word_that_is_cut_is_found(phone: Phone) -> None:
    await phone.comes_in()
    assert await phone.page.evaluate(CUT) == []
    await phone.page.evaluate("document.querySelector('#first .intro').style = 'white-space: nowrap'")
    assert len(await phone.page.evaluate(CUT)) == 1


async def test_what_can_be_tapped_is_large_enough(phone: Phone) -> None:
    found = {}
    async for state in every_state(phone, "sv"):
        if small := await phone.page.evaluate(SMALL, TARGET_PX):
            found[state] = small
    assert found == {}
    await phone.page.evaluate("document.getElementById('exit').style = 'min-block-size: 0; padding: 0'")
    assert await phone.page.evaluate(SMALL, TARGET_PX) != [], "a small one is found"


async def reaches(phone: Phone, wanted: str, key: str = "Tab") -> list[str]:
    """Presses a key until the focus is where it is wanted; what was passed on the way. Fails if never."""
    passed: list[str] = []
    for _ in range(PRESSES):
        await phone.page.keyboard.press(key)
        passed.append(await phone.page.evaluate(ACTIVE))
        if passed[-1] == wanted:
            return passed
    raise AssertionError(f"{wanted} was not reached, but {passed}")


async def test_the_keyboard_alone_leads_to_a_message_that_was_sent(phone: Phone) -> None:
    await phone.opens()
    await phone.by_id("language-sv").and_(phone.page.locator("button")).wait_for()
    await reaches(phone, "language-sv")
    await phone.page.keyboard.press("Enter")
    await expect(phone.page.locator("#opening-title")).to_be_focused()
    await reaches(phone, "start")
    await phone.page.keyboard.press("Enter")
    # With a mouse there is a keyboard beside it, so the page goes on to where she writes.
    await expect(phone.composer).to_be_focused()
    await phone.page.keyboard.type("Jag är rädd")
    await phone.page.keyboard.press("Enter")
    await expect(phone.messages(by="me")).to_contain_text("Jag är rädd")


async def test_the_keyboard_reaches_the_number_in_danger_and_the_exit(phone: Phone, server: Any) -> None:
    await phone.comes_in()
    await phone.page.evaluate(f"{{ {DANGER} }}")
    await phone.log.focus()
    await reaches(phone, "emergency-fold", key="Shift+Tab")
    passed = []
    while "tel:112" not in passed:
        await phone.page.keyboard.press("Tab")
        passed.append(await phone.page.evaluate("document.activeElement.getAttribute('href') ?? ''"))
        assert len(passed) < PRESSES, passed
    await reaches(phone, "exit", key="Shift+Tab")
    await phone.page.keyboard.press("Enter")
    await phone.page.wait_for_url(server.exit_url)


async def test_the_keyboard_is_trapped_nowhere(phone: Phone) -> None:
    """Round the whole page and back to the exit, in both directions; a trap is found."""
    await phone.comes_in()
    await phone.page.evaluate(f"{{ {DANGER} }}")
    for key in ("Tab", "Shift+Tab"):
        await phone.exit.focus()
        assert len(await reaches(phone, "exit", key)) > 5
    await phone.page.evaluate("composer.addEventListener('keydown', (event) => event.preventDefault())")
    with pytest.raises(AssertionError, match="was not reached"):
        await reaches(phone, "exit")
