# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The page with a desk that does what the test says: order, drafts, lock, what stays until the outcome."""

from __future__ import annotations

import pytest
import pytest_asyncio
from playwright.async_api import expect

from tests.journey.pages.console import SIGN_IN_MS
from tests.unit.console_page.scenes import SAID, card, wait_and_take

pytestmark = pytest.mark.asyncio(loop_scope="session")

CARDS = """
const now = Date.now() / 1000;
desk.wait(
  {mailbox: 'sv-2-short', lang: 'sv', risk: 2, reason: 'digital_control', asked: 0, since: now - 60},
  {mailbox: 'ti-2-long', lang: 'ti', risk: 2, reason: '', asked: 0, since: now - 900},
  {mailbox: 'ar-4', lang: 'ar', risk: 4, reason: 'before_travel', asked: 0, since: now - 5},
  {mailbox: 'en-2-long', lang: 'en', risk: 2, reason: '', asked: 0, since: now - 600},
  {mailbox: 'sv-1', lang: 'sv', risk: 1, reason: '', asked: 0, since: now - 3000});
"""


@pytest_asyncio.fixture(loop_scope="session")
async def console(at_desk):
    """On duty."""
    await at_desk.goes_on_duty()
    return at_desk


async def test_the_level_comes_first_then_her_languages_then_the_longest_wait(console):
    await console.page.evaluate(f"() => {{{CARDS}}}")
    shown = await console.waiting_cards().evaluate_all(
        "cards => cards.map(card => [card.dataset.risk, card.dataset.language])"
    )
    assert shown == [["4", "ar"], ["2", "en"], ["2", "sv"], ["2", "ti"], ["1", "sv"]]
    await console.presses_take_next()
    asked = await console.page.evaluate("desk.asked")
    assert asked == ["ar-4", "en-2-long", "sv-2-short", "ti-2-long", "sv-1"]


async def test_a_card_says_how_long_she_can_write_if_she_told(console):
    times = "['', '2', '10', 'longer']"
    await console.page.evaluate(
        f"() => desk.wait(...{times}.map((time, at) => ({{mailbox: `m${{at}}`, lang: 'sv', risk: 1, "
        "reason: '', time, asked: 0, since: at})))"
    )
    told = console.page.get_by_test_id("card-time")
    await expect(told).to_have_text(
        ["Kan skriva i 2 minuter", "Kan skriva i ungefär 10 minuter", "Kan skriva längre än 10 minuter"]
    )
    await expect(console.waiting_cards().first.get_by_test_id("card-time")).to_have_count(0)
    await console.presses_take_next()
    await console.presses_take_next()
    await expect(console.conversation()).to_contain_text("Kan skriva i 2 minuter")


async def test_at_most_twenty_are_asked_for(console):
    await console.page.evaluate(
        "() => desk.wait(...Array.from({length: 30}, (_, at) => "
        "({mailbox: `m${at}`, lang: 'sv', risk: 1, reason: '', asked: 0, since: at})))"
    )
    await console.presses_take_next()
    assert await console.page.evaluate("desk.asked") == [f"m{at}" for at in range(20)]


async def test_the_title_counts_and_names_nobody(console):
    await console.page.evaluate(f"() => {{{CARDS}}}")
    await expect(console.page).to_have_title("(5) Viska · Viska demo")
    await console.page.evaluate("() => desk.wait()")
    await expect(console.page).to_have_title("Viska · Viska demo")


async def test_a_notification_says_only_that_someone_waits(signed_in, console):
    await console.page.add_init_script("""
        window.shown = [];
        window.Notification = class {
            static permission = 'granted';
            constructor(...said) { shown.push(said); }
        };
        Object.defineProperty(document, 'hidden', {value: true});
    """)
    await console.page.reload()
    await console.unlocks(signed_in.staff["password"])
    await console.goes_on_duty()
    await console.page.evaluate(f"() => {{{CARDS}}}")
    assert await console.page.evaluate("shown") == [["Någon väntar", {"tag": "waiting", "silent": True}]]


@pytest.mark.parametrize("code", ["none_free", "not_now"])
async def test_a_take_that_gives_nothing_says_why(console, code):
    await console.page.evaluate(f"() => {{{CARDS} desk.refuse = '{code}'}}")
    await console.presses_take_next()
    await expect(console.take_result).to_have_attribute("data-code", code)
    await expect(console.take_result).not_to_be_empty()
    await expect(console.conversation()).to_have_count(0)


async def test_a_take_with_nobody_there_says_so(console):
    await console.presses_take_next()
    await expect(console.take_result).to_have_attribute("data-code", "nobody")


async def test_a_chat_that_goes_on_elsewhere_is_not_closed_here(console):
    await wait_and_take(console, "one")
    await console.page.evaluate("() => desk.change('one', {state: 'lost'})")
    await expect(console.by_id("close-conversation")).to_have_count(0)
    await console.by_id("forget").click()
    await expect(console.tabs).to_have_count(0)


async def test_a_draft_stays_in_its_chat(console):
    await wait_and_take(console, "one", "two")
    await console.turns_to(1)
    await console.writes("for the first")
    await console.turns_to(2)
    await expect(console.composer).to_have_value("")
    await console.writes("for the second")
    await console.turns_to(1)
    await expect(console.composer).to_have_value("for the first")
    await console.composer.press("Enter")
    assert await console.page.evaluate(SAID) == [["for the first"], []]


async def test_a_chat_that_arrives_while_she_writes_does_not_take_her_words(console):
    await wait_and_take(console, "one")
    await console.page.evaluate(f"() => desk.wait({card('two')})")
    await console.composer.press_sequentially("half a sen")
    await console.page.evaluate("document.querySelector('[data-testid=take-next]').click()")
    await expect(console.tabs).to_have_count(2)
    await console.page.keyboard.type("tence")
    await expect(console.composer).to_have_value("half a sentence")
    await console.page.keyboard.press("Enter")
    assert await console.page.evaluate(SAID) == [["half a sentence"], []]


async def test_shift_and_enter_make_a_new_line_and_long_words_cannot_be_sent(console):
    await wait_and_take(console, "one")
    await console.composer.press_sequentially("a")
    await console.composer.press("Shift+Enter")
    await console.composer.press_sequentially("b")
    await expect(console.composer).to_have_value("a\nb")
    await console.writes("x" * 5000)
    await expect(console.by_id("send")).to_be_disabled()
    await console.composer.press("Enter")
    await expect(console.messages(by="me")).to_have_count(0)


async def test_unread_words_are_counted_until_they_are_seen(console):
    await wait_and_take(console, "one", "two")
    await console.page.evaluate("""() => {
        desk.put('one', {text: 'hej'});
        desk.put('one', {text: 'hallå'});
        desk.put('two', {text: 'ja'});
    }""")
    await expect(console.tabs.nth(0)).to_have_attribute("data-unread", "2")
    await expect(console.tabs.nth(1)).to_have_attribute("data-unread", "0")
    await console.turns_to(1)
    await expect(console.tabs.nth(0)).to_have_attribute("data-unread", "0")


async def test_texts_run_in_their_own_direction_and_markup_is_only_text(console):
    await wait_and_take(console, "one")
    await console.page.evaluate("""() => {
        desk.put('one', {text: 'مرحبا'});
        desk.put('one', {text: '<img src=x onerror=alert(1)>'});
    }""")
    words = console.messages(by="visitor").locator(".words")
    assert await words.first.evaluate("element => getComputedStyle(element).direction") == "rtl"
    await expect(words.last).to_have_text("<img src=x onerror=alert(1)>")
    assert await console.page.locator(".log img").count() == 0


@pytest.mark.parametrize(("proven", "shown"), [("null", "unknown"), ("true", "yes"), ("false", "no")])
async def test_it_says_whether_it_is_the_same_person(console, proven, shown):
    await wait_and_take(console, "one")
    await console.page.evaluate(f"() => desk.change('one', {{sameProven: {proven}}})")
    await expect(console.by_id("same-person")).to_have_attribute("data-proven", shown)


async def test_what_was_passed_on_is_named_as_her_choice(console):
    await wait_and_take(console, "one")
    await console.page.evaluate("""() => {
        desk.put('one', {from: 'earlier', author: 'me', text: 'de har köpt biljett'});
        desk.put('one', {from: 'earlier', author: 'bot', keys: ['answer-before_travel']});
        desk.put('one', {text: 'är du där?'});
    }""")
    passed_on = console.conversation().locator("[data-earlier=true]")
    await expect(passed_on).to_have_count(2)
    await expect(passed_on.first).to_contain_text("valde den unga att visa")
    await expect(passed_on.last).to_contain_text("Sök hjälp före resan")
    await expect(console.messages(by="visitor").last).not_to_have_attribute("data-earlier", "true")


async def test_her_exit_removes_nothing_before_there_is_an_outcome(console):
    await wait_and_take(console, "one")
    await console.page.evaluate("""() => {
        desk.put('one', {text: 'jag måste gå'});
        desk.put('one', {from: 'notice', code: 'visitor_left'});
        desk.change('one', {state: 'closed', by: 'visitor'});
    }""")
    await expect(console.by_id("ended")).to_be_visible()
    await console.hears("jag måste gå")
    await console.by_id("close-conversation").click()
    await expect(console.by_id("confirm-close")).to_be_disabled()
    await console.by_id("closing-outcome-left").click()
    await console.by_id("confirm-close").click()
    await expect(console.conversation()).to_have_count(0)


async def test_an_outcome_that_cannot_be_counted_is_said_and_can_be_tried_again(console):
    await wait_and_take(console, "one")
    refused = {"status": 503, "content_type": "application/json", "body": '{"code": "database_away"}'}
    await console.page.route("**/api/closings", lambda route: route.fulfill(**refused))
    await console.by_id("close-conversation").click()
    await console.by_id("closing-outcome-reported").click()
    await console.by_id("confirm-close").click()
    await expect(console.by_id("close-uncounted")).to_be_visible()
    assert await console.page.evaluate("desk.chats[0].state") == "closed"
    await console.page.unroute("**/api/closings")
    await console.by_id("confirm-close").click()
    await expect(console.tabs).to_have_count(0)


async def test_the_lock_covers_open_chats_and_keeps_their_words(signed_in, console):
    await wait_and_take(console, "one")
    await console.page.evaluate("() => desk.put('one', {text: 'hemligt ord'})")
    await console.writes("min början")
    await console.locks()
    assert "hemligt ord" not in await console.page.content()
    assert await console.page.evaluate("desk.wiped") is False
    await console.unlocks("not this one")
    await expect(console.trouble).to_have_attribute("data-code", "cannot_open", timeout=SIGN_IN_MS)
    await console.unlocks(signed_in.staff["password"])
    await expect(console.composer).to_have_value("min början", timeout=SIGN_IN_MS)
    await console.hears("hemligt ord")


async def test_the_lock_wipes_when_no_chat_is_open(console):
    await console.locks()
    assert await console.page.evaluate("desk.wiped") is True


async def test_a_reload_is_warned_about_while_a_chat_is_in_the_page(console):
    asked: list[str] = []

    async def stays(dialog):
        asked.append(dialog.type)
        await dialog.dismiss()

    console.page.on("dialog", stays)
    assert await console.page.evaluate("dispatchEvent(new Event('beforeunload', {cancelable: true}))") is True
    await wait_and_take(console, "one")
    await expect(console.page.get_by_text("Ladda inte om")).to_be_visible()
    await console.composer.click()
    await console.page.close(run_before_unload=True)
    await expect(console.conversation()).to_be_visible()
    assert asked == ["beforeunload"]


async def test_what_could_not_be_trusted_is_said_until_it_is_hidden(console):
    await console.page.evaluate("() => desk.emit('refused', {code: 'not_live', about: 'colleague'})")
    note = console.by_id("refused")
    await expect(note).to_have_attribute("data-code", "not_live")
    await note.get_by_role("button").click()
    await expect(note).to_have_count(0)


async def test_the_reminder_stands_above_the_composer_until_she_has_told(console):
    await wait_and_take(console, "one")
    await expect(console.by_id("duty-to-report")).to_contain_text("anmälningsskyldigheten")
    await console.by_id("duty-told").click()
    await expect(console.by_id("duty-to-report")).to_have_count(0)
    await expect(console.composer).to_be_focused()
