# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Help, whispers and a chat that goes to a colleague, at a desk that does what the test says."""

from __future__ import annotations

import json
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import expect

from tests.unit.console_page.scenes import card, wait, wait_and_take

pytestmark = pytest.mark.asyncio(loop_scope="session")

KIM, LEAD = {"seat": "kim", "name": "Kim"}, {"seat": "lead", "name": "Lo"}
HELD_TIMERS = """() => {
    const real = window.setTimeout;
    window.later = [];
    window.setTimeout = (act, ms, ...rest) => ms >= 60000 ? -later.push(act) : real(act, ms, ...rest);
}"""


@pytest_asyncio.fixture(loop_scope="session")
async def console(at_desk):
    """On duty with Kim, who reads Sorani, and Lo, who leads."""
    await at_desk.goes_on_duty()
    await at_desk.page.evaluate(f"() => desk.here({json.dumps(KIM)}, {json.dumps(LEAD)})")
    await hears(at_desk, KIM, t="about", languages=["ckb", "sv"], lead=False, free=2, pause=False)
    await hears(at_desk, LEAD, t="about", languages=["sv"], lead=True, free=0, pause=False)
    return at_desk


async def hears(console, who: dict[str, str], **packet: Any) -> None:
    await console.page.evaluate(f"() => desk.hear({json.dumps(who)}, {json.dumps(packet)})")


async def told(console, kind: str) -> list[tuple[str, dict[str, Any]]]:
    """(seat, packet) of each note of this kind, in order."""
    notes = await console.page.evaluate(f"desk.told.filter(({{packet}}) => packet.t === '{kind}')")
    return [(note["seat"], note["packet"]) for note in notes]


async def test_colleagues_are_told_what_she_reads_and_what_room_she_has(console):
    first = dict(await told(console, "about"))
    assert set(first) == {"kim", "lead"}
    assert first["kim"] == {"t": "about", "languages": ["sv", "en"], "lead": False, "free": 2, "pause": False}
    await wait_and_take(console, "one")
    assert [packet["free"] for _, packet in (await told(console, "about"))[-2:]] == [1, 1]


async def test_what_she_says_of_herself_may_come_before_she_is_seen_on_duty(console):
    early = {"seat": "early", "name": "Ea"}
    await hears(console, early, t="about", languages=["so"], lead=False, free=1, pause=False)
    await console.page.evaluate(f"() => desk.here({json.dumps(KIM)}, {json.dumps(early)})")
    await wait_and_take(console, "one", lang="so")
    await console.page.get_by_test_id("transfer").click()
    first = console.page.get_by_test_id("transfer-to").first
    await expect(first).to_contain_text("Ea")
    await expect(first).to_have_attribute("data-free", "1")


async def test_a_whisper_goes_both_ways_and_is_gone_with_the_shift(console):
    await hears(console, KIM, t="whisper", text="Kan du <b>titta</b>?")
    tab = console.page.get_by_test_id("whisper-tab")
    await expect(tab).to_have_attribute("data-unread", "1")
    await tab.click()
    whisper = console.page.get_by_test_id("whisper")
    await expect(whisper).to_contain_text("Kan du <b>titta</b>?")
    await expect(whisper).to_contain_text("Den unga ser det aldrig")
    await whisper.get_by_test_id("whisper-text").fill("Jag kommer.")
    await whisper.get_by_test_id("whisper-text").press("Enter")
    await expect(whisper.locator(".mine")).to_contain_text("Jag kommer.")
    assert await told(console, "whisper") == [("kim", {"t": "whisper", "text": "Jag kommer."})]
    await console.on_duty.click()
    await expect(console.page.get_by_test_id("between")).to_have_count(0)
    assert "Jag kommer" not in await console.page.content()


async def test_a_whisper_that_did_not_arrive_says_so(console):
    await hears(console, KIM, t="whisper", text="hej")
    await console.page.get_by_test_id("whisper-tab").click()
    await console.page.evaluate("() => { desk.away.add('kim'); }")
    await console.page.get_by_test_id("whisper-text").fill("hör du?")
    await console.page.get_by_test_id("whisper-send").click()
    await expect(console.page.locator(".words .mine")).to_contain_text("(kom inte fram)")


async def test_help_goes_to_who_leads_and_the_answer_opens(console):
    await wait_and_take(console, "one")
    await console.page.get_by_test_id("ask-help").click()
    panel = console.page.get_by_test_id("help")
    await expect(panel).to_contain_text("Lo")
    await panel.get_by_test_id("help-text").fill("Hur gör jag?")
    await panel.get_by_test_id("help-send").click()
    await expect(panel).to_have_attribute("data-state", "asked")
    assert await told(console, "help") == [("lead", {"t": "help", "text": "Hur gör jag?"})]
    await hears(console, LEAD, t="whisper", text="Jag är här.")
    await expect(console.page.get_by_test_id("whisper")).to_contain_text("Jag är här.")
    # What was whispered about a chat goes when the chat goes from the page.
    await console.page.evaluate("() => desk.change('one', {state: 'lost'})")
    await console.page.get_by_test_id("forget").click()
    await expect(console.page.get_by_test_id("whisper-tab")).to_have_count(0)


async def test_if_nobody_answers_she_is_told_and_may_ask_everybody(console):
    await console.page.evaluate(HELD_TIMERS)
    await console.page.route(
        "**/api/centre/ready",
        lambda route: route.fulfill(json={"missing": [], "hours": {"on_call": "+46701234567"}}),
    )
    await wait_and_take(console, "one")
    await console.page.get_by_test_id("ask-help").click()
    await console.page.get_by_test_id("help-send").click()
    panel = console.page.get_by_test_id("help")
    await expect(panel).to_have_attribute("data-state", "asked")
    await console.page.evaluate("() => later.at(-1)()")
    await expect(panel).to_have_attribute("data-state", "nobody")
    await expect(panel).to_contain_text("+46701234567")
    await panel.get_by_test_id("help-everybody").click()
    assert [seat for seat, _ in await told(console, "help")] == ["lead", "kim", "lead"]


async def test_where_nobody_is_reached_it_is_said_at_once(console):
    await console.page.evaluate("() => { desk.away.add('lead'); }")
    await wait_and_take(console, "one")
    await console.page.get_by_test_id("ask-help").click()
    await console.page.get_by_test_id("help-send").click()
    await expect(console.page.get_by_test_id("help")).to_have_attribute("data-state", "nobody")


async def test_a_call_for_help_reaches_her_at_any_place(console):
    await hears(console, KIM, t="help", text="Kan någon läsa med?")
    await console.page.get_by_test_id("place-own").click()
    tab = console.page.get_by_test_id("whisper-tab")
    await expect(tab).to_have_attribute("data-help", "true")
    await tab.click()
    await expect(console.page.get_by_test_id("whisper")).to_contain_text("Kan någon läsa med?")


async def test_the_lock_covers_what_is_whispered(signed_in, console):
    await wait_and_take(console, "one")
    await hears(console, KIM, t="whisper", text="hemligt ord")
    await console.page.get_by_test_id("whisper-tab").click()
    await expect(console.page.get_by_test_id("whisper")).to_contain_text("hemligt ord")
    await console.page.get_by_test_id("lock").click()
    await expect(console.page.get_by_test_id("whisper")).to_have_count(0)
    assert "hemligt ord" not in await console.page.content()
    await console.unlocks(signed_in.staff["password"])
    await expect(console.page.get_by_test_id("whisper")).to_contain_text("hemligt ord")


async def test_who_reads_her_language_comes_first_and_each_step_is_said(console):
    await wait_and_take(console, "one", lang="ckb")
    await console.page.get_by_test_id("transfer").click()
    choices = console.page.get_by_test_id("transfer-to")
    shown = await choices.evaluate_all("all => all.map(one => [one.dataset.reads, one.dataset.free])")
    assert shown == [["true", "2"], ["false", "0"]]
    await console.page.get_by_test_id("transfer-why").fill("läser sorani")
    await choices.first.click()
    assert await told(console, "transfer_ask") == [
        ("kim", {"t": "transfer_ask", "mailbox": "one", "why": "läser sorani"})
    ]
    state = console.page.get_by_test_id("transfer-state")
    for step in ("asked", "refused", "offered", "stays", "going"):
        transfer = {"seat": "kim", "name": "Kim", "step": step}
        await console.page.evaluate(f"() => desk.change('one', {{transfer: {json.dumps(transfer)}}})")
        await expect(state).to_have_attribute("data-step", step)
        await expect(state).not_to_contain_text("console-")
    await console.page.evaluate("() => desk.change('one', {state: 'transferred'})")
    await expect(console.page.get_by_test_id("ended")).to_contain_text("din kollega")
    await expect(console.page.get_by_test_id("close-conversation")).to_be_visible()


async def test_a_chat_is_taken_over_with_one_press_and_comes_when_she_wants(console):
    asked = {"mailbox": "hers", "from": KIM, "lang": "ckb", "risk": 3, "reason": "", "why": "läser inte"}
    await hears(console, KIM, t="transfer_ask", **asked)
    await expect(console.page.get_by_test_id("transfer-asked")).to_contain_text("läser inte")
    await console.page.get_by_test_id("accept-transfer").click()
    assert await console.page.evaluate("desk.answered") == {"mailbox": "hers", "yes": True}
    await expect(console.page.get_by_test_id("transfer-asked")).to_have_attribute("data-said", "true")
    await console.page.evaluate("""() => {
        const chat = {mailbox: 'hers', lang: 'ckb', risk: 3, reason: '', time: '', asked: 0, state: 'open',
            sameProven: true, visitorPresent: true, history: 'undecided', by: null, lines: [], from: 'Kim'};
        desk.chats.push(chat);
        desk.emit('chat', chat);
    }""")
    await expect(console.page.get_by_test_id("transfer-asked")).to_have_count(0)
    await console.tabs.first.click()
    await expect(console.page.get_by_test_id("came-from")).to_contain_text("Kim")


async def test_without_room_the_question_stays_and_says_why(console):
    asked = {"mailbox": "hers", "from": KIM, "lang": "sv", "risk": 1, "reason": "", "why": ""}
    await hears(console, KIM, t="transfer_ask", **asked)
    await console.page.evaluate("() => { desk.refuse = 'not_now'; }")
    await console.page.get_by_test_id("accept-transfer").click()
    await expect(console.page.get_by_test_id("between-trouble")).to_be_visible()
    await expect(console.page.get_by_test_id("accept-transfer")).to_be_visible()


async def test_a_card_that_is_not_for_her_is_not_taken(console):
    mine, other = card("mine"), card("other", risk=4)
    await wait(console, mine, other.replace("asked: 0", "asked: 0, notForMe: true"))
    await expect(console.page.get_by_test_id("not-for-me")).to_have_count(1)
    await console.presses_take_next()
    assert await console.page.evaluate("desk.asked") == ["mine"]


async def test_who_is_known_to_her_is_given_back_for_somebody_else(console):
    await wait_and_take(console, "one")
    await console.page.get_by_test_id("give-back").click()
    await console.page.get_by_test_id("give-back-known").click()
    await expect(console.tabs).to_have_count(0)
    assert await console.page.evaluate("desk.why") == {"notMe": True}


async def test_a_warm_hand_off_becomes_words_she_reads_first_and_goes_with_the_chat(console):
    await wait_and_take(console, "one")
    by_id = console.page.get_by_test_id
    await by_id("tool-sluss").click()
    await by_id("sluss-target").select_option("social")
    await by_id("sluss-told").fill("att du vill byta skola")
    await by_id("sluss-way").select_option("together_phone")
    await by_id("insert-words").click()
    words = await console.composer.input_value()
    for part in ("socialtjänsten", "att du vill byta skola", "Vi ringer tillsammans"):
        assert part in words
    assert await console.page.evaluate("desk.chats[0].lines") == []  # put into the composer, not sent
    await by_id("tool-call").click()
    await by_id("call-number").fill("070-000 00 00")
    await by_id("insert-words").click()
    assert "070" not in await console.composer.input_value()
    await console.page.evaluate("() => desk.change('one', {state: 'lost'})")
    await by_id("forget").click()
    await wait_and_take(console, "two")
    await by_id("tool-call").click()
    await expect(by_id("call-number")).to_have_value("")
