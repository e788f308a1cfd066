# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""How long she can write, asked while she waits; and a long silence, in which nothing may disturb."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from tests.journey.pages.phone import Phone
from tests.unit.phone.states import COUNSELLOR, WAITING, asked_for_a_human

pytestmark = pytest.mark.asyncio(loop_scope="module")

FOUR_MINUTES_MS = 4 * 60_000 + 6_000


async def cause(phone: Phone, what: str) -> None:
    await phone.page.evaluate(f"{{ {what} }}")


@pytest.mark.parametrize("time", ["2", "10", "longer"])
async def test_she_says_how_long_and_the_card_is_sealed_again(phone: Phone, time: str) -> None:
    await phone.comes_in()
    question = phone.page.locator("#how-long")
    await expect(question).to_be_hidden()
    await phone.asks_for_a_human()
    card = {"risk": 1, "reason": "", "time": ""}
    assert await asked_for_a_human(phone) == [card], "before the question is answered"
    await cause(phone, WAITING)
    await expect(question).to_be_in_viewport(ratio=1)
    await expect(question).to_contain_text("låst")
    await phone.says_how_long(time)
    await expect(question).to_be_hidden()
    assert (await asked_for_a_human(phone, 2))[1:] == [{"risk": 1, "reason": "", "time": time}]
    await cause(phone, "chat.become({waiting: {ahead: 0, on_duty: 1}})")
    await expect(question).to_be_hidden()


async def test_she_need_not_say(phone: Phone) -> None:
    await phone.comes_in()
    await phone.asks_for_a_human()
    await asked_for_a_human(phone)
    await cause(phone, WAITING)
    await phone.says_how_long("skip")
    await expect(phone.page.locator("#how-long")).to_be_hidden()
    assert len(await asked_for_a_human(phone)) == 1
    await cause(phone, "chat.become({kind: 'offered', waiting: null})")
    await cause(phone, WAITING)
    await expect(phone.page.locator("#how-long")).to_be_hidden()


async def test_the_question_stands_still_while_the_queue_moves(phone: Phone) -> None:
    await phone.comes_in()
    await cause(phone, WAITING)
    await phone.by_id("how-long-10").focus()
    await cause(phone, "chat.become({waiting: {ahead: 0, on_duty: 1}})")
    await expect(phone.by_id("how-long-10")).to_be_focused()
    await phone.changes_language("en")
    await expect(phone.page.locator("#how-long h2")).to_have_text("How long can you write?")


async def test_it_goes_when_somebody_comes(phone: Phone) -> None:
    await phone.comes_in()
    await cause(phone, WAITING)
    await cause(phone, COUNSELLOR)
    await expect(phone.page.locator("#how-long")).to_be_hidden()


async def test_who_stops_waiting_is_asked_anew_next_time(phone: Phone) -> None:
    await phone.comes_in()
    await phone.asks_for_a_human()
    await asked_for_a_human(phone)
    await cause(phone, WAITING)
    await phone.says_how_long("2")
    await phone.stops_waiting()
    await cause(phone, "chat.become({kind: 'with_bot', waiting: null})")
    await phone.asks_for_a_human()
    assert (await asked_for_a_human(phone, 3))[-1] == {"risk": 1, "reason": "", "time": ""}
    await cause(phone, WAITING)
    await expect(phone.page.locator("#how-long")).to_be_visible()


async def test_a_long_silence_is_noticed_once_and_quietly(phone: Phone) -> None:
    await phone.page.clock.install()
    await phone.comes_in()
    for number in range(12):
        await cause(phone, f"chat.line({{from: 'counsellor', text: 'rad {number}'}})")
    scroller = phone.page.locator("#scroller")
    await scroller.evaluate("it => { it.scrollTop = 100 }")
    # As long as she does something it is no silence.
    await phone.page.clock.run_for(200_000)
    await cause(phone, "document.getElementById('news').textContent = ''")
    await phone.page.keyboard.press("Shift")
    await phone.page.clock.run_for(200_000)
    await expect(phone.messages(by="notice")).to_have_count(0)
    await phone.page.clock.run_for(60_000)
    notice = phone.messages(by="notice")
    await expect(notice).to_contain_text("Sidan är öppen än.")
    await expect(phone.page.locator("#news")).to_be_empty()
    assert await scroller.evaluate("it => it.scrollTop") == 100
    await phone.page.keyboard.press("Shift")
    await phone.page.clock.run_for(FOUR_MINUTES_MS)
    await expect(notice).to_have_count(1)


async def test_at_the_end_of_the_log_it_does_not_jump_either(phone: Phone) -> None:
    await phone.page.clock.install()
    await phone.comes_in()
    for _ in range(12):
        await phone.asks("hej")
    before = await phone.page.locator("#scroller").evaluate("it => it.scrollTop")
    await phone.page.clock.run_for(FOUR_MINUTES_MS)
    await expect(phone.messages(by="notice")).to_have_count(1)
    assert await phone.page.locator("#scroller").evaluate("it => it.scrollTop") == before


async def test_with_a_counsellor_the_page_says_nothing(phone: Phone) -> None:
    await phone.page.clock.install()
    await phone.comes_in()
    await cause(phone, COUNSELLOR)
    await phone.page.clock.run_for(FOUR_MINUTES_MS)
    await expect(phone.page.locator("[data-code=still_here]")).to_have_count(0)
