# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""A whole shift in real browsers: three chats in three languages, help, a transfer, closings, figures.

With VISKA_PICTURES set to a folder it also leaves the pictures of the counsellors' guide there.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from playwright.async_api import Locator, expect

from tests.journey.pages.console import PATIENCE_MS, Console

PICTURES = os.environ.get("VISKA_PICTURES")
MOST_STEPS = 150
FOCUSED = "document.activeElement?.getAttribute('data-testid')"


async def picture(console: Console, name: str) -> None:
    """One picture of the guide, if they are wanted."""
    if PICTURES:
        await console.page.screenshot(path=Path(PICTURES) / f"console-{name}.png")


@pytest.mark.timeout(300, func_only=True)
async def test_a_whole_shift(open_phone, open_console, system):
    counsellor = await open_console(0)
    lead = await open_console(0, "shift_lead")
    colleague = await open_console(1)
    for console in (counsellor, lead, colleague):
        await console.goes_on_duty()
    await expect(counsellor.by_id("colleagues")).to_contain_text("2")

    # Three chats in three languages; the third is in danger, and rings through her limit of two.
    swedish, english, arabic = [await open_phone() for _ in range(3)]
    for number, (phone, locale) in enumerate([(swedish, "sv"), (english, "en")], 1):
        await phone.comes_in(locale)
        await phone.asks_for_a_human()
        await counsellor.takes_next()
        await expect(phone.verified_counsellor).to_be_visible()
        await phone.says(f"hello {number}")
        await counsellor.hears(f"hello {number}")
    await arabic.comes_in("ar")
    await arabic.asks("han slår mig nu")
    await expect(arabic.emergency_card).to_be_visible()
    await arabic.asks_for_a_human()
    card = counsellor.waiting_cards().first
    await expect(card).to_have_attribute("data-risk", "4")
    await expect(card).to_have_attribute("data-language", "ar")
    await picture(counsellor, "queue")
    await counsellor.takes_next()
    await expect(arabic.verified_counsellor).to_be_visible()
    await counsellor.by_id("send-pause").click()
    for phone in (swedish, english):
        await expect(phone.messages(by="counsellor")).to_have_count(1)
    await expect(arabic.messages(by="counsellor")).to_have_count(0)
    await expect(counsellor.by_id("duty-to-report")).to_be_visible()
    await counsellor.turns_to(3)
    await counsellor.inserts("hej")
    await expect(arabic.messages(by="counsellor")).to_have_count(1)
    await picture(counsellor, "chat")

    # Help from the shift lead, which no young person sees.
    await counsellor.asks_for_help("kan du läsa med mig?")
    await expect(lead.by_id("whisper-tab")).to_have_attribute("data-help", "true")
    await lead.whispers("jag är här")
    await counsellor.whispers("tack")
    await expect(lead.whisper(by="colleague").last).to_contain_text("tack")
    for phone in (swedish, english, arabic):
        await expect(phone.log).not_to_contain_text("jag är här")

    # A colleague takes the English chat over; both she and the young person say yes.
    await counsellor.turns_to(2)
    await counsellor.asks_to_take_over(system.staff("counsellor", 1)["username"].capitalize())
    await picture(colleague, "asked")
    await colleague.by_id("accept-transfer").click()
    await english.goes_to_the_colleague()
    await colleague.turns_to(1)
    await expect(colleague.conversation()).to_have_attribute("data-state", "open", timeout=PATIENCE_MS)
    await colleague.says("hello, I have taken over")
    await expect(english.messages(by="counsellor").last).to_contain_text("taken over")
    await english.says("thank you")
    await colleague.hears("thank you")
    await expect(counsellor.conversation()).not_to_contain_text("thank you")

    # Closings; at level 4 talk alone is no outcome.
    await colleague.closes("talked")
    await english.says_how_it_was("yes", "partly", "yes")
    await counsellor.turns_to(3)
    await counsellor.by_id("close-conversation").click()
    await expect(counsellor.by_id("closing-outcome-talked")).to_have_count(0)
    await picture(counsellor, "closing")
    await counsellor.by_id("closing-outcome-emergency").click()
    await counsellor.by_id("confirm-close").click()
    await expect(counsellor.by_id("care")).to_be_visible()
    await counsellor.by_id("care-no-thanks").click()
    await expect(arabic.by_id("feedback")).to_be_visible()
    while await counsellor.tabs.count():
        await counsellor.closes("talked")

    # What the next shift should know, sealed to those who work here.
    await colleague.goes_to("handover")
    await expect(colleague.by_id("handover-none")).to_be_visible()
    await counsellor.goes_to("handover")
    await counsellor.by_id("handover-watch-heavy_shift").check()
    await counsellor.by_id("handover-words").fill("någon kan höra av sig igen")
    await counsellor.by_id("handover-send").click()
    await expect(counsellor.by_id("handover-note")).to_contain_text("höra av sig igen")
    await colleague.goes_to("desk")
    await colleague.goes_to("handover")
    await expect(colleague.by_id("handover-note")).to_contain_text("höra av sig igen")

    # The figures of the day, which belong to no chat and to nobody.
    await lead.by_id("whisper-tab").click()
    await lead.goes_to("statistics")
    await expect(lead.by_id("period")).to_be_visible()
    await picture(lead, "statistics")
    for console in (counsellor, lead, colleague):
        await console.goes_to("desk")
        await console.goes_off_duty()
        await console.signs_out()
        await expect(console.by_id("waiting-card")).to_have_count(0)


async def press(console: Console, test_id: str, key: str = "Enter") -> None:
    """Goes to an element by Tab alone and presses a key on it."""
    for _ in range(MOST_STEPS):
        if await console.page.evaluate(FOCUSED) == test_id:
            break
        await console.page.keyboard.press("Tab")
    else:
        raise AssertionError(f"{test_id} cannot be reached by Tab")
    await console.page.keyboard.press(key)


@pytest.mark.timeout(240, func_only=True)
async def test_a_shift_by_keyboard_alone(open_phone, open_console):
    """From going on duty to signing out, without a mouse."""
    counsellor = await open_console(0)
    keyboard = counsellor.page.keyboard
    await press(counsellor, "on-duty")
    await expect(counsellor.by_id("duty-key")).to_have_attribute("data-state", "held", timeout=PATIENCE_MS)
    phone = await open_phone()
    await phone.comes_in("sv")
    await phone.asks_for_a_human()
    await expect(counsellor.waiting_cards()).to_have_count(1)
    await press(counsellor, "take-next")
    await expect(phone.verified_counsellor).to_be_visible()
    await expect(counsellor.conversation()).to_have_attribute("data-state", "open", timeout=PATIENCE_MS)
    await press(counsellor, "duty-told")
    await press(counsellor, "composer", "/")
    await expect(counsellor.by_id("search-field")).to_be_focused()
    await keyboard.press("ArrowDown")
    await keyboard.press("Enter")
    await keyboard.press("Escape")
    await expect(counsellor.composer).not_to_have_value("")
    await press(counsellor, "composer", "Enter")
    await expect(phone.messages(by="counsellor")).to_have_count(1)
    await press(counsellor, "ask-help")
    await expect(counsellor.by_id("help")).to_be_visible()
    await press(counsellor, "help-send")
    await press(counsellor, "close-conversation")
    await _choose(counsellor.by_id("closing-outcome-talked"), counsellor)
    await press(counsellor, "confirm-close")
    await expect(counsellor.tabs).to_have_count(0)
    await press(counsellor, "statistics")
    await expect(counsellor.by_id("period")).to_be_visible()
    await press(counsellor, "place-desk")
    await press(counsellor, "on-duty")
    await expect(counsellor.on_duty).to_have_attribute("aria-pressed", "false")
    await press(counsellor, "sign-out")
    await expect(counsellor.by_id("username")).to_be_visible()


async def _choose(outcome: Locator, console: Console) -> None:
    """One of the outcomes, by arrow keys from the first."""
    radio = outcome.locator("input")
    for _ in range(MOST_STEPS):
        if await radio.evaluate("(one) => document.activeElement === one"):
            break
        name = await console.page.evaluate("document.activeElement?.name")
        await console.page.keyboard.press("ArrowDown" if name == "outcome" else "Tab")
    await console.page.keyboard.press("Space")
    await expect(radio).to_be_checked()
