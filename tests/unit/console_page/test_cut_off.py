# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Coming back without words at the desk: who was cut off, and returns that were agreed."""

from __future__ import annotations

import json

import pytest
import pytest_asyncio
from playwright.async_api import expect

from tests.journey.pages.console import PATIENCE_MS
from tests.unit.console_page.scenes import SAID

pytestmark = pytest.mark.asyncio(loop_scope="session")

BEFORE, AFTER = "pappa kommer hem", "nu är jag på bussen"


@pytest_asyncio.fixture(loop_scope="session")
async def console(at_desk):
    """On duty, with a chat whose young person chose pictures 2 and 5, wrote, and is gone."""
    await at_desk.goes_on_duty()
    await waits(at_desk, "old", [2, 5])
    await at_desk.presses_take_next()
    await expect(at_desk.tabs).to_have_count(1)
    await at_desk.page.evaluate("() => desk.change('old', {state: 'open', sameProven: true})")
    await at_desk.page.evaluate(f"() => desk.put('old', {{text: '{BEFORE}'}})")
    await at_desk.page.evaluate("() => desk.change('old', {visitorPresent: false})")
    return at_desk


async def waits(console, mailbox: str, pictures: list[int], back: str = "") -> None:
    facts = {"mailbox": mailbox, "lang": "sv", "risk": 1, "reason": "", "asked": 0, "since": 0}
    card = json.dumps({**facts, "pictures": pictures, "back": back})
    await console.page.evaluate(f"() => desk.wait({card})")


async def says_cut_off(console, mailbox: str, pictures: list[int]) -> None:
    await waits(console, mailbox, pictures, "cut_off")


async def test_pictures_that_fit_are_said_on_the_card_and_at_the_gone_chat(console):
    await expect(console.by_id("back-fits")).to_have_count(0)
    await says_cut_off(console, "new", [2, 5])
    await expect(console.waiting_cards().get_by_test_id("back-fits")).to_be_visible()
    await expect(console.conversation().get_by_test_id("back-fits")).to_be_visible()
    await expect(console.by_id("back-spent")).to_have_count(0)


async def test_other_pictures_spend_the_one_try_and_say_so(console):
    await says_cut_off(console, "new", [2, 6])
    await expect(console.by_id("back-spent")).to_be_visible()
    await expect(console.by_id("take-back")).to_have_count(0)
    await says_cut_off(console, "again", [2, 5])
    await expect(console.by_id("card-back")).to_be_visible()
    await expect(console.by_id("back-fits")).to_have_count(0)


async def test_colleagues_tell_each_other_what_fits_so_that_it_spends_no_other_try(console):
    await console.page.evaluate("() => desk.here({seat: 's', name: 'Ali'})")
    await says_cut_off(console, "hers", [4, 9])
    await expect(console.by_id("back-spent")).to_be_visible()
    note = json.dumps({"t": "back_fits", "mailbox": "hers", "pictures": [4, 9]})
    await console.page.evaluate(f"() => desk.hear({{seat: 's', name: 'Ali'}}, {note})")
    await expect(console.by_id("back-spent")).to_have_count(0)
    await says_cut_off(console, "new", [2, 5])
    await expect(console.by_id("back-fits").first).to_be_visible()
    told = await console.page.evaluate("desk.told.filter(one => one.packet.t === 'back_fits')")
    assert told == [{"seat": "s", "packet": {"t": "back_fits", "mailbox": "new", "pictures": [2, 5]}}]


async def test_who_is_confirmed_goes_on_with_the_words_from_before_above(console):
    posted: list[str] = []
    console.page.on("request", lambda one: posted.append(one.url))
    await console.by_id("tool-scratch").click()
    await console.by_id("scratch").fill("bor hos mormor")
    await says_cut_off(console, "new", [2, 5])
    await console.conversation().get_by_test_id("take-back").click()
    await expect(console.tabs).to_have_count(2)
    assert await console.page.evaluate("desk.asked") == ["new"]
    await console.page.evaluate("() => desk.change('new', {state: 'open', sameProven: true})")
    await console.page.evaluate(f"() => desk.put('new', {{text: '{AFTER}'}})")
    await expect(console.by_id("back-claim")).to_be_visible()
    await console.hears(AFTER)
    await expect(console.messages(by="visitor")).to_have_count(1), "nothing of before until it is confirmed"
    await console.by_id("back-confirm").click()
    await expect(console.tabs).to_have_count(1)
    await expect(console.messages(by="visitor")).to_contain_text([BEFORE, AFTER])
    await expect(console.by_id("before-cut-off")).to_be_visible()
    await console.by_id("tool-scratch").click()
    await expect(console.by_id("scratch")).to_have_value("bor hos mormor")
    states = await console.page.evaluate("desk.chats.map(chat => [chat.mailbox, chat.state])")
    assert states == [["old", "closed"], ["new", "open"]]
    assert not [url for url in posted if "closings" in url], "counted once, when the new one ends"
    await console.closes()
    assert [url for url in posted if "closings" in url]
    assert BEFORE not in await console.page.content()


async def test_who_is_somebody_else_learns_nothing_and_the_try_is_spent(console):
    await says_cut_off(console, "new", [2, 5])
    await console.conversation().get_by_test_id("take-back").click()
    await console.by_id("back-deny").click()
    await expect(console.by_id("back-claim")).to_have_count(0)
    assert await console.page.evaluate(SAID) == [[BEFORE], []]
    await console.turns_to(1)
    await expect(console.by_id("back-spent")).to_be_visible()
    await expect(console.messages(by="visitor")).to_have_count(1)


async def test_a_page_that_came_back_by_itself_needs_no_pictures(console):
    await says_cut_off(console, "new", [2, 5])
    await expect(console.by_id("take-back").first).to_be_visible()
    await console.page.evaluate("() => desk.change('old', {visitorPresent: true})")
    await expect(console.by_id("take-back")).to_have_count(0)
    await expect(console.by_id("back-fits")).to_have_count(0)


async def test_a_return_is_kept_only_when_agreed_and_found_by_its_pictures(console):
    bodies: list[str] = []
    console.page.on("request", lambda one: "/api/returns" in one.url and bodies.append(one.post_data or ""))
    await console.page.evaluate("() => desk.change('old', {visitorPresent: true})")
    await console.by_id("tool-return").click()
    offer = console.by_id("return-offer")
    await expect(offer).to_be_disabled()
    await console.by_id("return-when").fill("2099-05-04T17:30")
    for number in (9, 3, 7):
        await console.by_id(f"return-picture-{number}").click()
    await console.by_id("return-keep").fill("x" * 501)
    await expect(offer).to_be_disabled()
    await console.by_id("return-keep").fill("vill prata om skolan")
    await offer.click()
    offered = await console.page.evaluate("desk.offered")
    assert offered["pictures"] == [3, 7] and offered["keep"] == "vill prata om skolan"
    await expect(console.by_id("return-offered")).to_have_attribute("data-agreed", "false")
    assert [body for body in bodies if body] == [], "nothing is kept before she says yes"
    agrees = "() => desk.change('old', {offer: {...desk.chats[0].offer, agreed: true}})"
    await console.page.evaluate(agrees)
    await expect(console.by_id("return-state")).to_have_attribute("data-state", "kept", timeout=PATIENCE_MS)
    await console.page.evaluate(agrees)
    posted = [body for body in bodies if body]
    assert len(posted) == 1 and "skolan" not in posted[0] and "wraps" in posted[0]
    await waits(console, "new", [3, 7], "return")
    await expect(console.by_id("return-fits")).to_be_visible()
    await waits(console, "other", [3, 8], "return")
    await expect(console.by_id("card-back")).to_be_visible()
    await expect(console.by_id("return-fits")).to_have_count(0)
    await waits(console, "new", [3, 7], "return")
    await console.presses_take_next()
    await expect(console.tabs).to_have_count(2)
    await console.turns_to(2)
    beside = console.by_id("chat-return")
    await expect(beside.get_by_text("vill prata om skolan")).to_be_hidden()
    await beside.locator("summary").click()
    await expect(beside.get_by_text("vill prata om skolan")).to_be_visible()
    await console.goes_to("letters")
    await expect(console.by_id("return")).to_contain_text("vill prata om skolan")
    await console.by_id("return-remove").click()
    await expect(console.by_id("return")).to_have_count(0)


async def test_a_return_that_could_not_be_kept_is_said_and_tried_again(console):
    await console.page.route("**/api/returns", lambda route: route.abort(), times=1)
    at = {"at": 4_000_000_000, "pictures": [1, 2], "keep": "", "agreed": True}
    await console.page.evaluate(f"() => desk.change('old', {{offer: {json.dumps(at)}}})")
    state = console.by_id("return-state")
    await expect(state).to_have_attribute("data-state", "failed", timeout=PATIENCE_MS)
    await console.by_id("return-again").click()
    await expect(state).to_have_attribute("data-state", "kept", timeout=PATIENCE_MS)
