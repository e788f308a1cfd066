# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Someone else, a transfer and a silent counsellor, between real desks and a visitor in Chromium."""

from __future__ import annotations

import asyncio
import json
import time
from typing import Any

import pytest
from playwright.async_api import Page

from chatserver.protocol.limits import COUNSELLOR_GONE_S
from tests.unit.web_core.test_desk import ask, duty, take
from tests.unit.web_core.world import World, off_duty, see

pytestmark = pytest.mark.asyncio(loop_scope="module")

# What would ring in minutes is kept, to be rung by the test.
HELD_TIMERS = """() => {
    const real = window.setTimeout;
    window.later = [];
    window.setTimeout = (act, ms, ...rest) => ms >= 60000 ? -later.push({act, ms}) : real(act, ms, ...rest);
    const clear = window.clearTimeout;
    window.clearTimeout = (id) => { if (id < 0) later[-id - 1] = null; else clear(id); };
}"""


async def two_counsellors(place: World) -> tuple[Page, Page]:
    alex, kim = await place.counsellor("Alex"), await place.counsellor("Kim")
    for page in (alex, kim):
        await duty(page, "held", 1)
        await see(page, "desk.colleagues.length", lambda number: number == 1)
    return alex, kim


async def with_(page: Page, name: str) -> dict[str, Any]:
    """The visitor's state once she is with the counsellor of this name."""
    await see(page, "chat.state.counsellor?.name", lambda now: now == name)
    state: dict[str, Any] = await see(page, "chat.state", lambda state: state["kind"] == "with_counsellor")
    return state


async def chat_of(desk: Page, state: str, mailbox: str) -> dict[str, Any]:
    """The newest chat that a desk told of, once it is in this state."""
    told = f"said.filter(([name, chat]) => name === 'chat' && chat.mailbox === '{mailbox}').at(-1)?.[1]"
    facts: dict[str, Any] = await see(desk, told, lambda chat: chat and chat["state"] == state)
    return facts


async def begun(place: World, desk: Page, name: str, pictures: list[int] | None = None) -> tuple[Page, str]:
    """(a visitor who writes with this counsellor, her mailbox)."""
    page = await ask(place)
    if pictures:
        await page.evaluate("pictures => Object.assign(chat.asking, {pictures})", pictures)
        await page.evaluate("chat.askHuman({risk: 2, reason: ''})")
        await see(desk, "desk.cards.map((card) => card.pictures)", lambda shown: shown == [pictures])
    mailbox = await take(desk)
    await with_(page, name)
    await chat_of(desk, "open", mailbox)
    return page, mailbox


async def test_someone_else_comes_and_the_first_one_cannot_take_her(place: World) -> None:
    place.publish()
    alex, kim = await two_counsellors(place)
    page, mailbox = await begun(place, alex, "Alex")
    await page.evaluate("chat.someoneElse()")
    assert await page.evaluate("chat.state.kind") == "waiting"
    await chat_of(alex, "declined", mailbox)
    cards = await see(alex, "desk.cards", lambda cards: len(cards) == 1)
    assert cards[0]["notForMe"] is True
    refused = await alex.evaluate(f"desk.takeNext(['{mailbox}']).catch(({{code}}) => code)")
    assert refused == "none_free"
    cards = await see(kim, "desk.cards", lambda cards: len(cards) == 1)
    assert cards[0]["notForMe"] is False  # or the search above would prove nothing
    await take(kim)
    await with_(page, "Kim")
    await page.evaluate("void chat.say('hej Kim')")
    facts = await chat_of(kim, "open", mailbox)
    assert facts["sameProven"] is True
    assert await page.evaluate("chat.state.history") == "undecided"


async def test_words_that_the_first_one_did_not_read_come_back(place: World) -> None:
    """A counsellor in Python who does not read."""
    place.publish()
    sam = place.staff("counsellor", "Sam")
    place.publish()
    await sam.on_duty(place.worker)
    await sam.make_duty()
    page = await ask(place)
    mailbox = await sam.take_next()
    await see(page, "chat.state.kind", lambda kind: kind == "offered")
    async with asyncio.timeout(15):
        while await page.evaluate("chat.state.kind") != "with_counsellor":
            await sam.read(mailbox)
    await page.evaluate("void chat.say('never read')")
    await page.evaluate("chat.someoneElse()")
    script = "said.filter((one) => one[0] === 'interrupted').map((one) => one[1].words)"
    assert await see(page, script, bool) == [["never read"]]
    await see(page, "chat.state.kind", lambda kind: kind == "waiting")
    await off_duty(sam)


async def test_who_knows_her_gives_her_back_and_does_not_see_her_again(place: World) -> None:
    place.publish()
    alex, kim = await two_counsellors(place)
    _page, mailbox = await begun(place, alex, "Alex")
    await alex.evaluate(f"desk.giveBack('{mailbox}', {{notMe: true}})")
    not_for_me = "desk.cards.map((card) => card.notForMe)"
    await see(alex, not_for_me, lambda cards: cards == [True])
    await see(kim, not_for_me, lambda cards: cards == [False])


async def transfer_to(desk: Page, mailbox: str, other: Page) -> None:
    """Offered by one desk and taken by the other; the young person is asked next."""
    seat = await desk.evaluate("desk.colleagues[0].seat")
    await desk.evaluate(f"desk.offerTransfer('{mailbox}', '{seat}', 'reads Sorani')")
    note = await see(other, "said.filter((one) => one[0] === 'note').at(-1)?.[1]", bool)
    assert note["packet"]["t"] == "transfer_ask" and note["packet"]["why"] == "reads Sorani"
    assert "bind" not in note["packet"] and note["packet"]["mailbox"] == mailbox
    await other.evaluate(f"desk.answerTransfer('{mailbox}', true)")


async def test_a_transfer_needs_both_and_makes_new_keys(place: World) -> None:
    place.publish()
    alex, kim = await two_counsellors(place)
    page, mailbox = await begun(place, alex, "Alex", pictures=[3, 12])
    await page.evaluate("chat.keepHistory()")
    await transfer_to(alex, mailbox, kim)
    transfer = await see(page, "chat.state.transfer", bool)
    assert transfer == {"name": "Kim", "accepted": False}
    # Until she has said yes nothing has moved, and Kim has no chat.
    assert await page.evaluate("chat.state.counsellor.name") == "Alex"
    assert await kim.evaluate("desk.chats") == []
    await page.evaluate("chat.acceptTransfer()")
    state = await with_(page, "Kim")
    assert state["history"] == "undecided" and state["transfer"] is None
    await chat_of(alex, "transferred", mailbox)
    facts = await chat_of(kim, "open", mailbox)
    assert facts["sameProven"] is True and facts["from"] == "Alex" and facts["lines"] == []
    assert facts["pictures"] == [3, 12], "cut off now, she would come back to Kim"
    await page.evaluate("void chat.say('till Kim')")
    await see(kim, "desk.chats[0].lines.at(-1)?.text", lambda text: text == "till Kim")
    await kim.evaluate(f"void desk.say('{mailbox}', 'hej')")
    await see(page, "chat.lines.at(-1)?.text", lambda text: text == "hej")
    heard = "said.filter((one) => one[0] === 'line').map((one) => one[1].line.text)"
    assert "till Kim" in await kim.evaluate(heard) and "till Kim" not in await alex.evaluate(heard)


async def test_she_may_say_no_and_stays(place: World) -> None:
    place.publish()
    alex, kim = await two_counsellors(place)
    page, mailbox = await begun(place, alex, "Alex")
    await transfer_to(alex, mailbox, kim)
    await see(page, "chat.state.transfer", bool)
    await page.evaluate("chat.declineTransfer()")
    await see(alex, "desk.chats[0].transfer?.step", lambda step: step == "stays")
    await page.evaluate("void chat.say('hos dig')")
    await see(alex, "desk.chats[0].lines.at(-1)?.text", lambda text: text == "hos dig")
    assert await kim.evaluate("desk.chats") == []


async def test_a_colleague_who_says_no_is_told_and_she_never_hears_of_it(place: World) -> None:
    place.publish()
    alex, kim = await two_counsellors(place)
    page, mailbox = await begun(place, alex, "Alex")
    seat = await alex.evaluate("desk.colleagues[0].seat")
    await alex.evaluate(f"desk.offerTransfer('{mailbox}', '{seat}')")
    await see(kim, "said.some((one) => one[0] === 'note')", bool)
    await kim.evaluate(f"desk.answerTransfer('{mailbox}', false)")
    await see(alex, "desk.chats[0].transfer?.step", lambda step: step == "refused")
    assert await page.evaluate("chat.state.transfer") is None


async def test_a_colleague_who_leaves_before_she_says_yes_leaves_her_where_she_is(place: World) -> None:
    place.publish()
    alex, kim = await two_counsellors(place)
    page, mailbox = await begun(place, alex, "Alex")
    await transfer_to(alex, mailbox, kim)
    await see(page, "chat.state.transfer", bool)
    await kim.evaluate("desk.goOff()")
    await see(alex, "desk.colleagues.length", lambda number: number == 0)
    await page.evaluate("chat.acceptTransfer()")
    await see(page, "chat.state.transfer", lambda transfer: transfer is None)
    await page.evaluate("void chat.say('kvar')")
    await see(alex, "desk.chats[0].lines.at(-1)?.text", lambda text: text == "kvar")
    assert await page.evaluate("said.filter((one) => one[0] === 'refused')") == []


async def test_a_transfer_to_somebody_else_than_was_named_gets_nothing(place: World) -> None:
    """A relay that shows another colleague in the place of the one whom her counsellor named."""
    place.publish()
    alex, kim = await two_counsellors(place)
    page, mailbox = await begun(place, alex, "Alex")
    await transfer_to(alex, mailbox, kim)
    await see(page, "chat.state.transfer", bool)
    sam = place.staff("counsellor", "Sam")
    place.publish()
    # Its seat answers with Sam's certificate and prekey: all of them right, but not Kim's.
    shown = {"certificate": sam.certificate, "prekey": sam.prekeys.present.signed}
    seat = await alex.evaluate("desk.colleagues[0].seat")
    place.valkey.client().hset(f"d:{seat}", mapping={name: json.dumps(it) for name, it in shown.items()})
    await page.evaluate("chat.acceptTransfer()")
    refused = "said.filter((one) => one[0] === 'refused').at(-1)?.[1].code"
    await see(page, refused, lambda code: code == "unexpected")
    await see(page, "chat.state.transfer", lambda transfer: transfer is None)
    assert await page.evaluate("chat.state.counsellor.name") == "Alex"
    await see(alex, "desk.chats[0].transfer?.step", lambda step: step == "stays")


async def test_silence_is_told_after_two_and_five_minutes_and_only_who_answers_is_here(place: World) -> None:
    place.publish()
    alex = await place.counsellor("Alex")
    await duty(alex, "held", 0)
    page = await ask(place)
    await page.evaluate(HELD_TIMERS)
    mailbox = await take(alex)
    await with_(page, "Alex")
    due = "later.map((timer, at) => timer && timer.ms === {0} ? at : -1).findLast((at) => at >= 0)"
    first = await see(page, due.format(120000), lambda at: at is not None)
    await page.evaluate(f"later[{first}].act()")
    told = await see(page, "said.filter((one) => one[0] === 'silence').map((one) => one[1])", bool)
    assert told == [{"minutes": 2, "here": True, "name": "Alex"}]
    # A word ends it: what would have rung at five minutes is off.
    second = await see(page, due.format(180000), lambda at: at is not None)
    await alex.evaluate(f"void desk.say('{mailbox}', 'jag läser')")
    await see(page, f"later[{second}]", lambda timer: timer is None)
    # She writes, and the counsellor's browser is away by now.
    await page.evaluate("void chat.say('är du där?')")
    third = await see(page, due.format(120000), lambda at: at is not None and at > first)
    await alex.evaluate("sockets.forEach((socket) => { socket.onmessage = null; })")
    await page.evaluate(f"later[{third}].act()")
    told = await see(page, "said.filter((one) => one[0] === 'silence').map((one) => one[1])",
                     lambda told: len(told) == 2, 40)
    assert told[1] == {"minutes": 2, "here": False, "name": "Alex"}


async def test_a_note_is_read_by_who_it_is_for_once(place: World) -> None:
    place.publish()
    alex, kim = await two_counsellors(place)
    await kim.evaluate("""() => {
        window.notes = [];
        const socket = sockets.at(-1), read = socket.onmessage;
        socket.onmessage = (event) => {
            if (event.data.includes('"of":"note"')) notes.push(event);
            read(event);
        };
    }""")
    seat = await alex.evaluate("desk.colleagues[0].seat")
    await alex.evaluate(f"desk.tell('{seat}', {{t: 'whisper', text: 'hemligt ord'}})")
    heard = "said.filter((one) => one[0] === 'note').map((one) => [one[1].from.name, one[1].packet.text])"
    await see(kim, heard, lambda notes: notes == [["Alex", "hemligt ord"]])
    assert "hemligt" not in await kim.evaluate("notes[0].data")
    await kim.evaluate("sockets.at(-1).onmessage(notes[0])")  # shown again by the relay
    code = "said.filter((one) => one[0] === 'refused').at(-1)?.[1]"
    refused = await see(kim, code, bool)
    assert refused == {"code": "old_note", "about": "note"}
    await kim.evaluate("""() => {
        const flip = (_, before, letter) => before + (letter === 'A' ? 'B' : 'A');
        const changed = notes[0].data.replace(/(sealed":".{9})(.)/, flip);
        sockets.at(-1).onmessage(new MessageEvent('message', {data: changed}));
    }""")
    await see(kim, code, lambda refused: refused["code"] == "cannot_open")
    assert len(await kim.evaluate(heard)) == 1


async def test_when_her_counsellors_browser_dies_she_is_told_and_stands_in_front(place: World) -> None:
    """Nothing she wrote is lost: what was not read comes back to her."""
    place.publish()
    alex, kim = await two_counsellors(place)
    page, mailbox = await begun(place, alex, "Alex")
    await alex.evaluate("sockets.forEach((socket) => { socket.onmessage = null; })")  # it reads no longer
    await page.evaluate("void chat.say('sista orden')")
    later = await ask(place)
    await alex.context.close()
    await see(page, "chat.state.counsellor.present", lambda present: present is False)
    await place.worker.parts.heart.beat(time.time() + COUNSELLOR_GONE_S + 1)
    await see(page, "chat.state.kind", lambda kind: kind == "waiting")
    given_back = "said.filter((one) => one[0] === 'interrupted').map((one) => one[1])"
    lost = {"role": "counsellor", "why": "lost", "words": ["sista orden"]}
    assert await see(page, given_back, bool) == [lost]
    assert "counsellor_lost" in await page.evaluate("chat.lines.map((line) => line.code)")
    cards = await see(kim, "desk.cards", lambda cards: len(cards) == 2)
    assert min(cards, key=lambda card: card["since"])["mailbox"] == mailbox
    assert await see(later, "chat.state.waiting?.ahead", lambda ahead: ahead == 1) == 1
    await kim.evaluate(f"desk.takeNext(['{mailbox}'])")
    await with_(page, "Kim")
