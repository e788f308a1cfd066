# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Interrupted is not thrown out: cover, words taken away after three minutes, the chat kept for twenty."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.async_api import expect

from tests.journey.pages.phone import Phone
from tests.unit.phone.conftest import Server
from tests.unit.phone.states import ANSWER, COUNSELLOR, DANGER, WAITING, asked_for_a_human

pytestmark = pytest.mark.asyncio(loop_scope="module")

SECRET = "zebra-i-skogen"
THEIRS = "giraff-vid-sjön"
MINUTE_MS = 60_000
TIMERS_STOP = "setInterval = () => 0; for (let i = 0; i < 10000; i++) clearInterval(i)"
# Every text of the document, values of fields included: what can be shown without asking anybody.
TEXT_HELD = """() => document.documentElement.outerHTML
    + [...document.querySelectorAll('textarea, input')].map(one => one.value).join()"""
LOUD = """() => {
    globalThis.loud = [];
    navigator.vibrate = () => loud.push('vibrate');
    HTMLMediaElement.prototype.play = () => loud.push('play');
    globalThis.AudioContext = class { constructor() { loud.push('audio'); } };
    globalThis.Notification = class { constructor() { loud.push('notification'); } };
    speechSynthesis.speak = () => loud.push('speech');
}"""
NEWS_SO_FAR = """() => {
    globalThis.heard = [];
    const news = document.getElementById('news');
    const hear = () => { if (news.textContent) heard.push(news.textContent); };
    new MutationObserver(hear).observe(news, {childList: true});
}"""


async def cause(phone: Phone, what: str) -> None:
    await phone.page.evaluate(f"{{ {what} }}")


async def held(phone: Phone) -> str:
    text: str = await phone.page.evaluate(TEXT_HELD)
    return text


async def calls(phone: Phone, name: str) -> list[Any]:
    every: list[list[Any]] = await phone.page.evaluate("chat.calls")
    return [call for call in every if call[0] == name]


async def chats(phone: Phone) -> None:
    """A chat with words of both sides and a draft."""
    await phone.page.clock.install()
    await phone.comes_in()
    await phone.asks(SECRET)
    await cause(phone, f"chat.line({{from: 'counsellor', text: '{THEIRS}'}})")
    await phone.writes(SECRET)


async def test_hidden_it_is_covered_at_once_and_asks_before_showing(phone: Phone) -> None:
    await phone.comes_in()
    await phone.asks(SECRET)
    await phone.turns_away()
    await expect(phone.by_id("cover")).to_be_visible()
    await expect(phone.log).to_be_hidden()
    await expect(phone.composer).to_be_hidden()
    await expect(phone.exit).to_be_visible()
    await phone.turns_back()
    await expect(phone.log).to_be_hidden()
    await phone.shows_again()
    await expect(phone.messages(by="me")).to_be_visible()
    assert await calls(phone, "setHere") == [["setHere", False], ["setHere", True]]


@pytest.mark.parametrize("minutes", [2, 4])
async def test_after_three_minutes_no_word_is_left_and_the_chat_goes_on(phone: Phone, minutes: int) -> None:
    await chats(phone)
    await phone.turns_away()
    await phone.page.clock.fast_forward(minutes * MINUTE_MS)
    text = await held(phone)
    gone = minutes > 3
    assert (SECRET not in text) == gone, "two minutes are the control: the search finds what is there"
    assert (THEIRS not in text) == gone
    assert (await phone.page.evaluate("chat.lines.length") == 0) == gone
    await phone.turns_back()
    await phone.shows_again()
    await expect(phone.by_id("log-wiped")).to_be_visible(visible=gone)
    await expect(phone.composer).to_have_value("" if gone else SECRET)
    assert not await phone.page.evaluate("chat.left")
    await phone.asks("Jag är kvar")
    await expect(phone.messages(by="me").last).to_contain_text("Jag är kvar")


async def test_what_came_while_she_was_away_waits_for_her(phone: Phone) -> None:
    await chats(phone)
    await cause(phone, COUNSELLOR)
    await phone.turns_away()
    await cause(phone, "chat.line({from: 'counsellor', text: 'Är du där?'})")
    await phone.page.clock.fast_forward(4 * MINUTE_MS)
    await cause(phone, "chat.line({from: 'counsellor', text: 'Jag väntar.'})")
    await phone.turns_back()
    await expect(phone.messages().first).to_be_hidden()
    await phone.shows_again()
    await expect(phone.messages(by="counsellor")).to_have_count(2)
    await expect(phone.messages(by="counsellor").first).to_contain_text("Är du där?")
    assert SECRET not in await held(phone)
    # Away a second time: now she has seen them.
    await phone.turns_away()
    await phone.page.clock.fast_forward(4 * MINUTE_MS)
    assert "Är du där?" not in await held(phone)


async def test_what_was_said_about_danger_is_closed_and_its_level_kept(phone: Phone) -> None:
    await chats(phone)
    await cause(phone, DANGER)
    await cause(phone, ANSWER)
    await expect(phone.emergency_card).to_be_visible()
    await phone.turns_away()
    await phone.page.clock.fast_forward(4 * MINUTE_MS)
    await phone.turns_back()
    await phone.shows_again()
    await expect(phone.emergency_card).to_be_hidden()
    await expect(phone.by_id("topic-forced_marriage")).to_be_visible()
    await phone.asks_for_a_human()
    assert (await asked_for_a_human(phone))[0]["risk"] == 4


@pytest.mark.parametrize("state", ["undefined", WAITING, COUNSELLOR])
async def test_after_twenty_minutes_away_the_page_leaves(phone: Phone, server: Server, state: str) -> None:
    await chats(phone)
    await cause(phone, state)
    await phone.turns_away()
    await phone.page.clock.fast_forward(19 * MINUTE_MS)
    await expect(phone.by_id("cover")).to_be_visible()
    assert not await phone.page.evaluate("chat.left")
    await phone.page.clock.fast_forward(2 * MINUTE_MS)
    await phone.page.wait_for_url(server.exit_url)
    assert len(server.closed) == 1, "the relay was told"


async def test_shown_but_still_covered_the_time_goes_on(phone: Phone) -> None:
    await chats(phone)
    await phone.turns_away()
    await phone.page.clock.fast_forward(2 * MINUTE_MS)
    await phone.turns_back()
    await phone.page.clock.fast_forward(2 * MINUTE_MS)
    assert SECRET not in await held(phone)


@pytest.mark.parametrize(("minutes", "wiped"), [(2, False), (4, True)])
async def test_a_frozen_page_wipes_before_it_shows_anything(phone: Phone, minutes: int, wiped: bool) -> None:
    await phone.comes_in()
    await phone.asks(SECRET)
    # Timers do not run in a frozen page: only the time has moved when it comes back.
    await phone.page.evaluate(TIMERS_STOP)
    await phone.turns_away()
    await phone.page.evaluate(f"{{ const now = Date.now(); Date.now = () => now + {minutes} * 60_000; }}")
    await phone.turns_back()
    assert (SECRET not in await held(phone)) == wiped


async def test_a_tap_on_a_cover_that_is_too_old_shows_nothing(phone: Phone, server: Server) -> None:
    await phone.comes_in()
    await phone.asks(SECRET)
    await phone.page.evaluate(TIMERS_STOP)
    await phone.turns_away()
    await phone.page.evaluate("{ const now = Date.now(); Date.now = () => now + 21 * 60_000; }")
    await phone.page.locator("#cover-show").click(no_wait_after=True)
    await phone.page.wait_for_url(server.exit_url)


async def test_a_frozen_page_leaves_when_it_comes_back_too_late(phone: Phone, server: Server) -> None:
    await phone.comes_in()
    await phone.page.evaluate(TIMERS_STOP)
    await phone.turns_away()
    await phone.page.evaluate("{ const now = Date.now(); Date.now = () => now + 21 * 60_000; }")
    await phone.page.evaluate("document.dispatchEvent(new Event('resume'))")
    await phone.page.wait_for_url(server.exit_url)


@pytest.mark.parametrize("state", ["undefined", WAITING, COUNSELLOR])
async def test_reading_is_not_idle(phone: Phone, state: str) -> None:
    await chats(phone)
    await cause(phone, state)
    await phone.page.clock.fast_forward(19 * MINUTE_MS)
    await expect(phone.messages(by="me")).to_be_visible()
    await expect(phone.composer).to_have_value(SECRET)
    assert not await phone.page.evaluate("chat.left")


@pytest.mark.parametrize("state", [WAITING, COUNSELLOR])
async def test_in_sight_with_a_human_nothing_is_ever_covered(phone: Phone, state: str) -> None:
    await chats(phone)
    await cause(phone, state)
    await phone.page.clock.fast_forward(60 * MINUTE_MS)
    await expect(phone.messages(by="me")).to_be_visible()


async def test_left_open_with_the_program_it_is_covered_and_one_tap_shows_it(phone: Phone) -> None:
    await chats(phone)
    await phone.page.clock.fast_forward(21 * MINUTE_MS)
    await expect(phone.by_id("cover")).to_be_visible()
    await phone.shows_again()
    await expect(phone.messages(by="me")).to_be_visible()


async def test_the_opening_is_covered_too_and_left_at_last(phone: Phone, server: Server) -> None:
    await phone.page.clock.install()
    await phone.opens()
    await phone.picks_language("sv")
    await phone.turns_away()
    await phone.page.clock.fast_forward(4 * MINUTE_MS)
    await phone.turns_back()
    await phone.shows_again()
    await expect(phone.by_id("start")).to_be_visible()
    await phone.turns_away()
    await phone.page.clock.fast_forward(21 * MINUTE_MS)
    await phone.page.wait_for_url(server.exit_url)


async def test_nothing_sounds_and_only_that_something_came_is_said(phone: Phone) -> None:
    await phone.page.add_init_script(f"({LOUD})()")
    await phone.comes_in()
    await expect(phone.log).to_have_attribute("aria-live", "off")
    await phone.page.evaluate(NEWS_SO_FAR)
    await phone.asks(SECRET)
    for what in (ANSWER, DANGER, COUNSELLOR, f"chat.line({{from: 'counsellor', text: '{THEIRS}'}})"):
        await cause(phone, what)
    news = phone.page.locator("#news")
    await expect(news).to_have_text("Nytt meddelande")
    await expect(news).to_have_attribute("role", "status")
    said = await phone.page.evaluate("heard")
    assert set(said) == {"Nytt meddelande"}
    # Nothing else that speaks by itself holds a word of the chat.
    live = "[role=alert], [role=status], [aria-live]:not([aria-live=off])"
    for one in await phone.page.locator(live).all_text_contents():
        assert SECRET not in one
        assert THEIRS not in one
    assert await phone.page.locator("#emergency [role=alert]").count() == 0
    assert await phone.page.evaluate("loud") == []
    await phone.page.evaluate("navigator.vibrate(1); speechSynthesis.speak(null)")
    assert await phone.page.evaluate("loud") == ["vibrate", "speech"], "the ears hear"
