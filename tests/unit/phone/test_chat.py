# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What she sees and does in the chat, for what the relay, the program and a counsellor may cause."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.async_api import expect

from tests.journey.pages.phone import Phone
from tests.unit.phone.states import ANSWER, COUNSELLOR, WAITING, asked_for_a_human

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def calls(phone: Phone, name: str) -> list[Any]:
    """What the page asked of the chat by this name, first arguments only."""
    every: list[list[Any]] = await phone.page.evaluate("chat.calls")
    return [arguments[0] if arguments else None for called, *arguments in every if called == name]


async def cause(phone: Phone, what: str) -> None:
    await phone.page.evaluate(f"{{ {what} }}")


async def test_words_go_to_the_program_and_show_their_fate(phone: Phone) -> None:
    await phone.comes_in()
    await phone.asks("Jag är rädd.")
    mine = phone.messages(by="me")
    await expect(mine).to_have_attribute("data-state", "sending")
    await expect(phone.composer).to_have_value("")
    await cause(phone, "chat.change(1, {state: 'delivered'})")
    await expect(mine).to_have_attribute("data-state", "delivered")
    assert await calls(phone, "ask") == ["Jag är rädd."]


async def test_enter_sends_and_shift_enter_makes_a_line(phone: Phone) -> None:
    await phone.comes_in()
    await phone.composer.press_sequentially("ett")
    await phone.composer.press("Shift+Enter")
    await phone.composer.press_sequentially("två")
    await phone.composer.press("Enter")
    assert await calls(phone, "ask") == ["ett\ntvå"]


async def test_an_answer_is_drawn_from_the_catalogue(phone: Phone) -> None:
    await phone.comes_in()
    await cause(phone, ANSWER)
    answer = phone.messages(by="bot")
    await expect(answer).to_have_attribute("data-topic", "forced_marriage")
    await expect(answer).to_have_attribute("data-risk", "2")
    await expect(answer).to_contain_text("Ingen får tvinga dig att gifta dig.")
    await expect(phone.by_id("topic-before_travel")).to_be_visible()
    await expect(phone.by_id("topic-digital_control")).to_be_hidden()


async def test_another_language_redraws_everything_said(phone: Phone) -> None:
    await phone.comes_in("sv")
    await phone.asks("Hej")
    await cause(phone, ANSWER)
    await phone.changes_language("en")
    await expect(phone.messages(by="bot")).to_contain_text("Nobody may force you to marry.")
    await expect(phone.messages(by="me")).to_contain_text("Hej")
    await expect(phone.by_id("topic-before_travel")).to_have_text("Afraid of a trip")
    assert await calls(phone, "setLanguage") == ["en"]


async def test_a_topic_button_asks_the_program(phone: Phone) -> None:
    await phone.comes_in()
    await phone.picks_topic("digital_control")
    await expect(phone.messages(by="me")).to_contain_text("Någon kollar min mobil")
    assert await calls(phone, "topic") == ["digital_control"]


async def test_more_topics_are_all_but_small_talk(phone: Phone) -> None:
    await phone.comes_in()
    await phone.by_id("more-topics").click()
    await expect(phone.by_id("topic-virginity_check")).to_be_visible()
    await expect(phone.by_id("topic-greeting")).to_have_count(0)
    await expect(phone.by_id("more-topics")).to_have_count(0)


async def test_without_a_program_topics_come_from_the_page_and_a_human_can_be_asked_for(phone: Phone) -> None:
    await phone.page.add_init_script("globalThis.noBot = true")
    await phone.comes_in()
    await expect(phone.who_reads).to_contain_text("Programmet är upptaget")
    await phone.picks_topic("digital_control")
    answer = phone.messages(by="bot")
    await expect(answer).to_have_attribute("data-topic", "digital_control")
    await expect(answer).to_contain_text("Sidan")
    await phone.asks("Hallå?")
    await expect(phone.messages(by="notice")).to_contain_text("Programmet är upptaget.")
    await expect(phone.composer).to_have_value("Hallå?")
    await phone.asks_for_a_human()
    assert await asked_for_a_human(phone) == [{"risk": 1, "reason": "", "time": ""}]


async def test_the_highest_level_and_its_reason_go_into_the_wish(phone: Phone) -> None:
    await phone.comes_in()
    await cause(phone, "chat.line({from: 'bot', topic: 'suicide', risk: 3, reason: 'suicide', keys: []})")
    await cause(phone, "chat.line({from: 'bot', topic: 'greeting', risk: 2, reason: 'greeting', keys: []})")
    await phone.asks_for_a_human()
    assert await asked_for_a_human(phone) == [{"risk": 3, "reason": "suicide", "time": ""}]


async def test_waiting_says_how_it_is_and_who_reads(phone: Phone) -> None:
    await phone.comes_in()
    await cause(phone, WAITING)
    await expect(phone.who_reads).to_contain_text("personer är före dig.")
    await expect(phone.who_reads).to_contain_text("Programmet läser så länge.")
    await expect(phone.by_id("ask-human")).to_be_hidden()
    await cause(phone, "chat.become({kind: 'waiting', waiting: {ahead: 0, on_duty: 0}, bot: 'none'})")
    await expect(phone.who_reads).to_contain_text("Ingen människa är inne nu")
    await expect(phone.who_reads).to_contain_text("Ingen läser så länge.")
    await expect(phone.page.locator("#help a[href='tel:112']")).to_be_visible()
    await phone.stops_waiting()
    assert await calls(phone, "cancelWaiting") == [None]


@pytest.mark.parametrize("demo", [True, False])
async def test_a_name_stands_there_only_when_it_was_verified(phone: Phone, demo: bool) -> None:
    await phone.comes_in()
    await cause(phone, "chat.become({kind: 'offered', waiting: null})")
    await expect(phone.verified_counsellor).to_have_count(0)
    person = f"{{name: 'Sara', demo: {str(demo).lower()}, present: true}}"
    await cause(phone, f"chat.become({{kind: 'with_counsellor', bot: 'gone', counsellor: {person}}})")
    await expect(phone.verified_counsellor).to_have_text("Sara")
    await expect(phone.who_reads.get_by_text("Test:")).to_have_count(int(demo))


async def test_she_cuts_what_the_counsellor_sees(phone: Phone) -> None:
    await phone.comes_in()
    await phone.asks("Det här får hon se")
    await phone.asks("Det här inte")
    await cause(phone, ANSWER)
    await cause(phone, COUNSELLOR)
    await phone.takes_away_from_history("Det här inte")
    await phone.changes_language("en")
    await phone.shares_history()
    assert await calls(phone, "shareHistory") == [
        [{"from": "me", "text": "Det här får hon se"}, {"from": "bot", "keys": ["answer-forced_marriage"]}]
    ]


async def test_she_can_keep_all_of_it(phone: Phone) -> None:
    await phone.comes_in()
    await phone.asks("Bara för mig")
    await cause(phone, COUNSELLOR)
    await phone.keeps_history()
    assert await calls(phone, "shareHistory") == []
    assert await calls(phone, "keepHistory") == [None]
    await cause(phone, "chat.become({history: 'kept'})")
    await expect(phone.by_id("share-history")).to_have_count(0)


async def test_who_said_nothing_is_asked_nothing(phone: Phone) -> None:
    await phone.comes_in()
    await cause(phone, COUNSELLOR)
    await expect(phone.by_id("share-history")).to_have_count(0)


async def test_with_a_counsellor_words_go_to_her(phone: Phone) -> None:
    await phone.comes_in()
    await cause(phone, COUNSELLOR)
    await phone.says("Hej Sara")
    assert await calls(phone, "say") == ["Hej Sara"]
    await cause(phone, "chat.line({from: 'counsellor', text: 'Hej!'})")
    await expect(phone.messages(by="counsellor")).to_contain_text("Sara")
    await expect(phone.by_id("topic-before_travel")).to_be_hidden()


async def test_what_did_not_arrive_is_sent_again_once(phone: Phone) -> None:
    await phone.comes_in()
    await phone.asks("Hallå?")
    await cause(phone, "chat.change(1, {state: 'failed'})")
    await expect(phone.messages(by="me")).to_contain_text("Kom inte fram")
    await phone.by_id("retry").click()
    await expect(phone.messages(by="me")).to_have_count(1)
    assert await calls(phone, "ask") == ["Hallå?", "Hallå?"]


async def test_unread_words_come_back_and_wait_for_her_yes(phone: Phone) -> None:
    await phone.comes_in()
    await phone.asks("Är någon där?")
    await phone.writes("och mer")
    await cause(phone, "chat.change(1, {state: 'failed'})")
    await cause(phone, "chat.emit('interrupted', {role: 'bot', why: 'replaced', words: ['Är någon där?']})")
    await expect(phone.composer).to_have_value("Är någon där?\noch mer")
    await expect(phone.page.locator("#composer-hint")).to_have_text("Skicka till programmet?")
    await expect(phone.by_id("retry")).to_have_count(0)
    assert await calls(phone, "ask") == ["Är någon där?"]


async def test_words_for_the_next_reader_name_her(phone: Phone) -> None:
    await phone.comes_in()
    await cause(phone, COUNSELLOR)
    await cause(phone, "chat.emit('interrupted', {role: 'bot', why: 'handed_over', words: ['Hallå?']})")
    await expect(phone.page.locator("#composer-hint")).to_contain_text("Sara")


@pytest.mark.parametrize(
    ("about", "words"),
    [
        ("bot", "Programmet kunde inte kontrolleras."),
        ("counsellor", "Den som ville svara kunde inte kontrolleras."),
        ("directory", "Listan över dem som jobbar här"),
        ("duty", "vem som kan se att du väntar"),
        ("relay", "Servern tog inte emot det."),
    ],
)
async def test_a_refusal_is_said_with_its_code(phone: Phone, about: str, words: str) -> None:
    await phone.comes_in()
    await cause(phone, f"chat.emit('refused', {{code: 'not_live', about: '{about}'}})")
    await expect(phone.messages(by="notice")).to_contain_text(words)
    await expect(phone.messages(by="notice")).to_contain_text("(not_live)")


async def test_a_wrong_clock_is_named_as_such(phone: Phone) -> None:
    await phone.comes_in()
    await cause(phone, "chat.emit('clock', {differenceS: 90000})")
    await cause(phone, "chat.emit('refused', {code: 'expired', about: 'directory'})")
    await expect(phone.messages(by="notice").nth(0)).to_contain_text("Mobilens klocka verkar gå fel.")
    await expect(phone.messages(by="notice").nth(1)).to_contain_text("Ställ klockan rätt")


async def test_the_same_refusal_twice_is_one_line(phone: Phone) -> None:
    await phone.comes_in()
    for _ in range(2):
        await cause(phone, "chat.emit('refused', {code: 'not_live', about: 'bot'})")
    await expect(phone.messages(by="notice")).to_have_count(1)


async def test_connection_is_said_and_long_absence_brings_the_numbers(phone: Phone) -> None:
    await phone.page.clock.install()
    await phone.comes_in()
    await expect(phone.connection).to_have_attribute("data-state", "online")
    await cause(phone, "chat.emit('connection', 'reconnecting')")
    await expect(phone.connection).to_have_attribute("data-state", "reconnecting")
    await expect(phone.page.locator("#help")).to_be_hidden()
    await phone.page.clock.fast_forward(61_000)
    await expect(phone.page.locator("#help")).to_be_visible()
    await cause(phone, "chat.emit('connection', 'online')")
    await expect(phone.page.locator("#help")).to_be_hidden()


async def test_a_relay_that_answers_nothing_brings_the_numbers_too(phone: Phone) -> None:
    await phone.page.clock.install()
    await phone.page.add_init_script("globalThis.slowStart = true")
    await phone.comes_in()
    await expect(phone.connection).to_have_attribute("data-state", "online")
    await expect(phone.page.locator("#help")).to_be_hidden()
    await phone.page.clock.fast_forward(61_000)
    await expect(phone.page.locator("#help")).to_be_visible()
    await expect(phone.by_id("topic-anonymity")).to_be_visible()
    await cause(phone, "chat.become({kind: 'with_bot', bot: 'ready'})")
    await expect(phone.page.locator("#help")).to_be_hidden()


async def test_too_long_is_said_before_sending(phone: Phone) -> None:
    await phone.comes_in()
    # Longer than the box lets her type: what came back unread may be.
    await cause(phone, "chat.emit('interrupted', {role: 'bot', why: 'lost', words: ['ord '.repeat(1000)]})")
    hint = phone.page.locator("#composer-hint")
    await expect(hint).to_have_text("Det är för långt att skicka. Dela upp det.")
    await expect(phone.send).to_have_attribute("aria-disabled", "true")


async def test_a_browser_that_cannot_seal_gets_no_chat_but_the_numbers(phone: Phone) -> None:
    await phone.page.add_init_script("globalThis.refuseStart = 'unsupported'")
    await phone.opens()
    await phone.picks_language("sv")
    await phone.by_id("start").click()
    await expect(phone.page.locator("#trouble")).to_contain_text("kan inte skydda det du skriver")
    await expect(phone.composer).to_be_hidden()


async def test_an_ended_chat_says_who_ended_it_and_begins_anew_empty(phone: Phone) -> None:
    await phone.comes_in()
    await phone.asks("Hemligt")
    await cause(phone, "globalThis.before = chat; chat.become({kind: 'closed', by: 'quiet'})")
    await cause(phone, "chat.line({from: 'notice', code: 'ended_quiet'})")
    await expect(phone.messages(by="notice")).to_contain_text("det var tyst länge")
    await expect(phone.composer).to_be_hidden()
    await phone.page.locator("#begin-again").click()
    await phone.starts()
    await expect(phone.messages()).to_have_count(0)
    assert await phone.page.evaluate("before.left && before !== chat")


async def test_words_that_look_like_markup_stay_words(phone: Phone) -> None:
    await phone.comes_in()
    await cause(phone, COUNSELLOR)
    markup = "<img src=x onerror=alert(1)><b>hej</b>"
    await cause(phone, f"chat.line({{from: 'counsellor', text: '{markup}'}})")
    await expect(phone.messages(by="counsellor").locator("p")).to_have_text(markup)
    await expect(phone.log.locator("img, b")).to_have_count(0)


async def test_she_can_write_from_the_first_handshake_on(phone: Phone) -> None:
    await phone.page.add_init_script("globalThis.slowStart = true")
    await phone.comes_in()
    await expect(phone.composer).to_be_disabled()
    await expect(phone.by_id("topic-before_travel")).to_be_hidden()
    await cause(phone, "chat.become({kind: 'with_bot', bot: 'connecting'})")
    await expect(phone.composer).to_be_disabled()
    await cause(phone, "chat.become({bot: 'ready'})")
    await expect(phone.composer).to_be_editable()
    await expect(phone.composer).to_be_focused()
    await cause(phone, "chat.become({bot: 'connecting'})")
    await expect(phone.composer).to_be_editable()


async def test_without_the_relay_for_a_minute_topics_come_from_the_page(phone: Phone) -> None:
    await phone.page.clock.install()
    await phone.page.add_init_script("globalThis.slowStart = true")
    await phone.comes_in()
    await cause(phone, "chat.state.bot = 'none'; chat.emit('connection', 'reconnecting')")
    await phone.page.clock.fast_forward(61_000)
    await phone.picks_topic("digital_control")
    await expect(phone.messages(by="bot")).to_have_attribute("data-topic", "digital_control")
