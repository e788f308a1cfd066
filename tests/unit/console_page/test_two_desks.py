# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Two real desks and a young person on the real phone page: someone else, a whisper, a transfer."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from tests.journey.pages.console import PATIENCE_MS

pytestmark = pytest.mark.asyncio(loop_scope="session")


@pytest.fixture
def with_relay() -> bool:
    return True


@pytest.fixture
def doubled() -> bool:
    return False


async def two_desks(world, new_console):
    """Both on duty, and each knows what the other reads."""
    desks = []
    for number in (0, 1):
        console = await new_console()
        await console.signs_in(world.counsellor(number))
        await console.goes_on_duty()
        desks.append(console)
    return desks


async def with_a_chat(desk, open_phone):
    phone = await open_phone()
    await phone.comes_in("sv")
    await phone.asks_for_a_human()
    await desk.takes_next()
    return phone


async def test_a_chat_goes_to_a_colleague_after_a_whisper_when_all_three_say_yes(
    world, new_console, open_phone
):
    maja, ali = await two_desks(world, new_console)
    phone = await with_a_chat(maja, open_phone)
    await phone.says("till Maja")
    await maja.hears("till Maja")

    await maja.by_id("ask-help").click()
    await maja.by_id("help-text").fill("Kan du ta över?")
    await maja.by_id("help-send").click()
    await ali.by_id("whisper-tab").click(timeout=PATIENCE_MS)
    await expect(ali.by_id("whisper")).to_contain_text("Kan du ta över?")
    await ali.by_id("whisper-text").fill("Ja, fråga hen.")
    await ali.by_id("whisper-send").click()
    await expect(maja.by_id("whisper")).to_contain_text("Ja, fråga hen.", timeout=PATIENCE_MS)
    await expect(phone.messages()).not_to_contain_text(["Ja, fråga hen."])

    await maja.by_id("transfer").click()
    # What he reads came by a note when both were on duty.
    await expect(maja.by_id("transfer-to")).to_have_attribute("data-free", "2", timeout=PATIENCE_MS)
    await maja.by_id("transfer-to").click()
    await ali.by_id("accept-transfer").click(timeout=PATIENCE_MS)
    await expect(maja.by_id("transfer-state")).to_have_attribute("data-step", "offered", timeout=PATIENCE_MS)
    await expect(ali.tabs).to_have_count(0)
    await phone.by_id("accept-transfer").click(timeout=PATIENCE_MS)
    await expect(ali.tabs).to_have_count(1, timeout=PATIENCE_MS)
    await ali.tabs.first.click()
    await expect(ali.conversation()).to_have_attribute("data-state", "open", timeout=PATIENCE_MS)
    await expect(maja.conversation()).to_have_attribute("data-state", "transferred", timeout=PATIENCE_MS)
    await phone.says("till Ali")
    await ali.hears("till Ali")
    await expect(ali.conversation()).not_to_contain_text("till Maja")
    await expect(maja.conversation()).to_contain_text("till Maja")
    await expect(maja.conversation()).not_to_contain_text("till Ali")


async def test_someone_else_takes_whom_the_first_one_cannot_take_again(world, new_console, open_phone):
    maja, ali = await two_desks(world, new_console)
    phone = await with_a_chat(maja, open_phone)
    await phone.by_id("someone-else").click()
    await expect(maja.conversation()).to_have_attribute("data-state", "declined", timeout=PATIENCE_MS)
    await expect(maja.by_id("not-for-me")).to_be_visible(timeout=PATIENCE_MS)
    await ali.takes_next()
    await phone.says("hej")
    await ali.hears("hej")
