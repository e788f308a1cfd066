# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""A real desk and real phones: who was cut off comes back by two pictures; somebody else learns nothing."""

from __future__ import annotations

import asyncio

import pytest
from playwright.async_api import expect

from tests.journey.pages.console import PATIENCE_MS

pytestmark = pytest.mark.asyncio(loop_scope="session")

RIGHT, WRONG = (2, 5), (2, 6)


@pytest.fixture
def with_relay() -> bool:
    return True


async def cut_off(world, new_console, open_phone):
    """A desk with a chat whose young person chose two pictures, wrote, and whose page was killed."""
    desk = await new_console()
    await desk.signs_in(world.counsellor(0))
    await desk.goes_on_duty()
    phone = await open_phone()
    await phone.comes_in("sv")
    await phone.asks_for_a_human()
    await picks(phone, RIGHT)
    await expect(phone.by_id("pictures-change")).to_be_visible()
    await desk.takes_next()
    await phone.says("pappa kommer hem")
    await desk.hears("pappa kommer hem")
    await killed(phone)
    await expect(desk.by_id("visitor")).to_have_attribute("data-present", "false", timeout=PATIENCE_MS)
    return desk


async def killed(phone) -> None:
    """As a phone that is short of memory does it: the page says no goodbye."""
    session = await phone.page.context.new_cdp_session(phone.page)
    async with phone.page.expect_event("crash"):
        # A page that is gone does not answer.
        unanswered = asyncio.ensure_future(session.send("Page.crash"))
    unanswered.cancel()


async def picks(phone, pictures: tuple[int, int]) -> None:
    for number in pictures:
        await phone.by_id(f"picture-{number}").click(timeout=PATIENCE_MS)


async def says_cut_off(open_phone, pictures: tuple[int, int]):
    """Another page, perhaps on another phone."""
    phone = await open_phone()
    await phone.opens()
    await phone.picks_language("sv")
    await phone.by_id("cut-off").click()
    await picks(phone, pictures)
    await phone.by_id("show-pictures").click()
    return phone


async def test_who_was_cut_off_goes_on_where_the_chat_broke_off(world, new_console, open_phone):
    desk = await cut_off(world, new_console, open_phone)
    phone = await says_cut_off(open_phone, RIGHT)
    await expect(desk.by_id("take-back").first).to_be_visible(timeout=PATIENCE_MS)
    await desk.conversation().get_by_test_id("take-back").click()
    await expect(desk.by_id("back-claim")).to_be_visible(timeout=PATIENCE_MS)
    await desk.says("Vad kallade du din katt?")
    await expect(phone.messages(by="counsellor").last).to_contain_text("katt", timeout=PATIENCE_MS)
    assert "pappa" not in await phone.page.content()
    await phone.says("Misse")
    await desk.hears("Misse")
    await desk.by_id("back-confirm").click()
    await expect(desk.tabs).to_have_count(1, timeout=PATIENCE_MS)
    heard = desk.messages(by="visitor")
    await expect(heard).to_contain_text(["pappa kommer hem", "Misse"])
    await desk.says("Då går vi vidare")
    await expect(phone.messages(by="counsellor").last).to_contain_text("vidare", timeout=PATIENCE_MS)


async def test_who_picked_up_the_phone_waits_like_anybody_and_spends_the_try(world, new_console, open_phone):
    desk = await cut_off(world, new_console, open_phone)
    brother = await says_cut_off(open_phone, WRONG)
    await expect(desk.by_id("back-spent")).to_be_visible(timeout=PATIENCE_MS)
    await expect(desk.by_id("take-back")).to_have_count(0)
    anybody = await open_phone()
    await anybody.comes_in("sv")
    await anybody.asks_for_a_human()
    await expect(desk.waiting_cards()).to_have_count(2, timeout=PATIENCE_MS)
    assert await told(brother) == await told(anybody)
    assert "pappa" not in await brother.page.content()


async def told(phone) -> list[str]:
    """What the log says."""
    await expect(phone.log).to_be_visible()
    return [line for line in (await phone.log.inner_text()).splitlines() if line.strip()]
