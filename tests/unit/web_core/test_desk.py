# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""core/desk.js and core/visitor_chat.js with each other, in Chromium, on a real relay and store."""

from __future__ import annotations

import asyncio
import re
from typing import Any

import pytest
from playwright.async_api import Page, WebSocket

from sealing.encoding import unb64
from tests.unit.web_core.browser import call
from tests.unit.web_core.world import World, see

HER_LINES, DESK_LINES = "chat.lines", "desk.chats[0].lines"

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def visitor(place: World, **choice: Any) -> Page:
    page = await place.page()
    await call(page, "visitor.js", "start", place.centre.site, choice)
    return page


async def last(page: Page, lines: str, wanted: dict[str, Any]) -> None:
    """Wait until the last line has these fields."""
    await see(page, f"{lines}.at(-1) ?? {{}}", lambda line: wanted.items() <= line.items())


async def test_a_counsellor_takes_over_sealed_and_proven(place: World) -> None:
    anna = await place.counsellor("Anna")
    await see(anna, "said.filter(([name]) => name === 'duty').at(-1)?.[1].key", lambda key: key == "held")
    her = await visitor(place, lang="en")
    await her.evaluate("chat.askHuman({risk: 3, reason: 'forced_marriage'})")
    await see(her, "chat.state.waiting", lambda waiting: waiting == {"ahead": 0, "on_duty": 1})
    (card,) = await see(anna, "desk.cards", lambda cards: len(cards) == 1)
    assert (card["lang"], card["risk"], card["reason"], card["time"]) == ("en", 3, "forced_marriage", "")
    await her.evaluate("chat.askHuman({risk: 3, reason: 'forced_marriage', time: '2'})")
    await see(anna, "desk.cards", lambda cards: [card["time"] for card in cards] == ["2"])

    await anna.evaluate("desk.takeNext(desk.cards.map((card) => card.mailbox))")
    state = await see(her, "chat.state", lambda state: state["kind"] == "with_counsellor")
    assert state["counsellor"] == {"name": "Anna", "demo": True, "present": True}
    assert state["bot"] == "gone"
    (chat,) = await see(anna, "desk.chats", lambda chats: chats[0]["state"] == "open")
    assert (chat["sameProven"], chat["history"], chat["visitorPresent"]) == (True, "undecided", True)
    assert chat["time"] == "2"

    await her.evaluate("void chat.say('hej')")
    await last(her, HER_LINES, {"from": "me", "text": "hej", "state": "delivered"})
    await last(anna, DESK_LINES, {"from": "visitor", "text": "hej", "state": "delivered"})
    await anna.evaluate("void desk.say(desk.chats[0].mailbox, 'Hej, jag heter Anna.')")
    await last(her, HER_LINES, {"from": "counsellor", "text": "Hej, jag heter Anna.", "state": "delivered"})
    await last(anna, DESK_LINES, {"from": "me", "text": "Hej, jag heter Anna.", "state": "delivered"})

    await her.evaluate("chat.shareHistory([{from: 'me', text: 'x'}, {from: 'bot', keys: ['a-1']}])")
    await see(anna, "desk.chats[0]", lambda chat: chat["history"] == "shared")
    earlier = await anna.evaluate("desk.chats[0].lines.filter((line) => line.from === 'earlier')")
    assert [(line.get("author"), line.get("text"), line.get("keys")) for line in earlier] == [
        ("me", "x", None), ("bot", None, ["a-1"])]

    await anna.evaluate("desk.close(desk.chats[0].mailbox)")
    await see(her, "chat.state", lambda state: (state["kind"], state["by"]) == ("closed", "counsellor"))
    assert await anna.evaluate("desk.chats") == []
    await anna.evaluate("desk.goOff()")


async def newest(page: Page, name: str) -> Any:
    """What was told last under `name`."""
    return await page.evaluate("(name) => said.filter((one) => one[0] === name).at(-1)?.[1] ?? null", name)


async def duty(page: Page, key: str, colleagues: int) -> None:
    wanted = {"onDuty": True, "colleagues": colleagues, "key": key}
    await see(page, "said.filter((one) => one[0] === 'duty').at(-1)?.[1]", lambda found: found == wanted)


async def ask(place: World, **why: Any) -> Page:
    her = await visitor(place)
    await her.evaluate("(why) => chat.askHuman(why)", {"risk": 2, "reason": "", **why})
    await see(her, "chat.state.kind", lambda kind: kind == "waiting")
    return her


async def take(page: Page) -> str:
    """Take the only one who waits; the mailbox."""
    await see(page, "desk.cards.length", lambda count: count == 1)
    return str(await page.evaluate("desk.takeNext([desk.cards[0].mailbox]).then((chat) => chat.mailbox)"))


async def test_every_counsellor_on_duty_gets_the_key_and_sees_the_cards(place: World) -> None:
    anna = await place.counsellor("Anna")
    await duty(anna, "held", 0)
    her = await ask(place, risk=4, reason="suicide")
    await see(anna, "desk.cards.length", lambda count: count == 1)
    bea = await place.counsellor("Bea")
    await duty(bea, "held", 1)
    (card,) = await see(bea, "desk.cards", lambda cards: len(cards) == 1)
    assert (card["risk"], card["reason"]) == (4, "suicide")
    # Both take the same one: the relay grants it once, the other is told so.
    taking = "desk.takeNext([desk.cards[0].mailbox]).then(() => 'taken', (error) => error.code)"
    assert sorted(await asyncio.gather(anna.evaluate(taking), bea.evaluate(taking))) == ["none_free", "taken"]
    await see(her, "chat.state.kind", lambda kind: kind == "with_counsellor")


async def test_when_a_colleague_leaves_the_key_is_replaced_and_cards_are_sealed_again(place: World) -> None:
    anna, bea = await place.counsellor("Anna"), await place.counsellor("Bea")
    await duty(anna, "held", 1)
    await duty(bea, "held", 1)
    her = await ask(place)
    await see(bea, "desk.cards.length", lambda count: count == 1)
    before = await her.evaluate("said.filter((one) => one[0] === 'state').length")
    await anna.evaluate("desk.goOff()")
    await duty(bea, "held", 0)
    await see(her, "said.filter((one) => one[0] === 'state').length", lambda count: count > before)
    await see(bea, "desk.cards.length", lambda count: count == 1)
    mailbox = await take(bea)
    chat = await see(bea, "desk.chats[0]", lambda chat: chat["state"] == "open")
    assert (chat["mailbox"], chat["sameProven"]) == (mailbox, True)
    keys = await bea.evaluate("said.filter((one) => one[0] === 'refused')")
    assert keys == []


async def test_who_asked_before_anybody_was_on_duty_is_seen_by_who_comes(place: World) -> None:
    place.publish()
    her = await ask(place, risk=3)
    anna = await place.counsellor("Anna")
    (card,) = await see(anna, "desk.cards", lambda cards: len(cards) == 1)
    assert card["risk"] == 3
    await take(anna)
    await see(her, "chat.state.kind", lambda kind: kind == "with_counsellor")
    chat = await see(anna, "desk.chats[0]", lambda chat: chat["state"] == "open")
    assert chat["sameProven"] is True


async def test_given_back_she_waits_and_the_next_one_is_proven_by_a_new_secret(place: World) -> None:
    anna = await place.counsellor("Anna")
    her = await ask(place)
    mailbox = await take(anna)
    await see(her, "chat.state.kind", lambda kind: kind == "with_counsellor")
    await see(anna, "desk.chats[0].state", lambda state: state == "open")
    await anna.evaluate("(mailbox) => desk.giveBack(mailbox)", mailbox)
    assert (await newest(anna, "chat"))["state"] == "given_back"
    assert await anna.evaluate("desk.chats") == []
    state = await see(her, "chat.state", lambda state: state["kind"] == "waiting")
    assert state["counsellor"] is None
    assert await newest(her, "interrupted") == {"role": "counsellor", "why": "lost", "words": []}
    assert await take(anna) == mailbox
    await see(her, "chat.state.kind", lambda kind: kind == "with_counsellor")
    chat = await see(anna, "desk.chats[0]", lambda chat: chat["state"] == "open")
    assert chat["sameProven"] is True
    await her.evaluate("void chat.say('still here')")
    await see(anna, "desk.chats[0].lines.at(-1)?.text", lambda text: text == "still here")


async def test_a_desk_that_loses_its_socket_loses_no_word(place: World) -> None:
    anna = await place.counsellor("Anna")
    her = await ask(place)
    await take(anna)
    await see(anna, "desk.chats[0].state", lambda state: state == "open")
    await call(anna, "counsellor.js", "cut")
    await her.evaluate("void chat.say('while she was away')")
    await anna.evaluate("void desk.say(desk.chats[0].mailbox, 'written in the tunnel')")
    await last(anna, DESK_LINES, {"text": "while she was away"})
    await see(her, "chat.lines.at(-1)?.text", lambda text: text == "written in the tunnel")
    lines = await anna.evaluate("desk.chats[0].lines.map((line) => [line.text, line.state])")
    await see(anna, "desk.chats[0].lines[0].state", lambda state: state == "delivered")
    assert len(lines) == 2


async def test_a_lost_store_keeps_the_chat_and_the_duty_key(place: World) -> None:
    anna = await place.counsellor("Anna")
    her = await ask(place)
    await take(anna)
    await see(anna, "desk.chats[0].state", lambda state: state == "open")
    other = await ask(place, risk=4)
    await see(anna, "desk.cards.length", lambda count: count == 1)
    place.valkey.kill()
    place.valkey.start()
    place.publish()
    await anna.evaluate("void desk.say(desk.chats[0].mailbox, 'over the loss')")
    await her.evaluate("void chat.say('mine too')")
    await see(her, "chat.lines.at(-1)?.text", lambda text: text == "over the loss", 40)
    await see(anna, "desk.chats[0].lines.some((line) => line.text === 'mine too')", bool, 40)
    await see(her, "chat.lines.filter((line) => line.state !== 'delivered').length", lambda count: count == 0)
    await duty(anna, "held", 0)
    await see(anna, "desk.cards.length", lambda count: count == 1)
    assert await other.evaluate("chat.state.kind") == "waiting"
    texts = await anna.evaluate("desk.chats[0].lines.flatMap((line) => line.text ?? [])")
    assert sorted(texts) == ["mine too", "over the loss"]


async def test_a_colleague_who_does_not_verify_gets_no_key(place: World) -> None:
    anna = await place.counsellor("Anna")
    await duty(anna, "held", 0)
    stranger = place.staff("counsellor", "Nobody", live=False)
    await stranger.on_duty(place.worker)
    await see(anna, "said.filter((one) => one[0] === 'refused').length", lambda count: count == 1)
    assert await newest(anna, "refused") == {"code": "not_live", "about": "colleague"}
    await ask(place)
    await see(anna, "desk.cards.length", lambda count: count == 1)
    assert stranger.desk()["duty"]["wrapped"] is None


async def test_an_own_certificate_that_is_not_listed_keeps_a_desk_off_duty(place: World) -> None:
    place.publish()
    with pytest.raises(Exception, match="not_live"):
        await place.counsellor("Nobody", live=False)


async def test_a_visitor_who_leaves_ends_the_chat_for_the_desk(place: World) -> None:
    anna = await place.counsellor("Anna")
    her = await ask(place)
    await take(anna)
    await see(anna, "desk.chats[0].state", lambda state: state == "open")
    await her.evaluate("chat.leave()")
    await see(anna, "desk.chats.length", lambda count: count == 0)
    ended = await newest(anna, "chat")
    assert (ended["state"], ended["by"]) == ("closed", "visitor")
    assert ended["lines"][-1]["code"] == "visitor_left"


async def test_last_words_arrive_before_the_chat_is_closed(place: World) -> None:
    anna = await place.counsellor("Anna")
    her = await ask(place)
    await take(anna)
    await see(anna, "desk.chats[0].state", lambda state: state == "open")
    await anna.evaluate("""() => {
        const [{ mailbox }] = desk.chats;
        desk.say(mailbox, 'Take care.');
        return desk.close(mailbox);
    }""")
    await see(her, "chat.state.kind", lambda kind: kind == "closed")
    texts = await her.evaluate("chat.lines.map((line) => line.text ?? line.code)")
    assert texts == ["Anna", "Take care.", "ended_by_counsellor"]
    assert (await newest(anna, "chat"))["lines"][-1]["state"] == "delivered"


async def test_asked_again_the_card_says_more(place: World) -> None:
    anna = await place.counsellor("Anna")
    her = await ask(place, risk=1)
    await see(anna, "desk.cards[0]?.risk", lambda risk: risk == 1)
    await her.evaluate("chat.askHuman({risk: 4, reason: 'suicide'})")
    (card,) = await see(anna, "desk.cards", lambda cards: [card["risk"] for card in cards] == [4])
    assert card["reason"] == "suicide"


async def test_no_word_is_on_the_wire_and_everything_sealed_has_a_known_size(place: World) -> None:
    marker = "unmistakable-7f3a"
    frames: list[str] = []

    def keep(frame: str | bytes) -> None:
        frames.append(str(frame))

    def listen(ws: WebSocket) -> None:
        ws.on("framesent", keep)
        ws.on("framereceived", keep)

    place.opened = lambda page: page.on("websocket", listen)
    anna = await place.counsellor("Anna")
    her = await ask(place, reason=marker)
    await take(anna)
    await see(anna, "desk.chats[0].state", lambda state: state == "open")
    await her.evaluate("(words) => void chat.say(words)", f"{marker} from her")
    await anna.evaluate("(words) => void desk.say(desk.chats[0].mailbox, words)", f"{marker} from Anna")
    await her.evaluate("(text) => chat.shareHistory([{from: 'me', text}])", f"{marker} before")
    await see(anna, "desk.chats[0].history", lambda history: history == "shared")
    await see(her, "chat.lines.filter((line) => line.state === 'delivered').length", lambda count: count == 4)
    # The control: the words did go over these sockets, and one that is sent as it is would be found.
    shown = await her.evaluate("chat.lines.flatMap((line) => line.text ?? [])")
    assert f"{marker} from Anna" in shown
    await her.evaluate("(text) => { sockets.at(-1).send('42' + JSON.stringify(['open', {text}])) }", marker)
    async with asyncio.timeout(15):
        while not any(marker in frame for frame in frames):
            await asyncio.sleep(0.02)
    assert [frame for frame in frames if marker in frame] == [f'42["open",{{"text":"{marker}"}}]']
    texts = [text for frame in frames for text in re.findall(r'"(?:sealed|card|wrapped)":"([\w-]+)"', frame)]
    sizes = {len(unb64(text)) for text in texts}
    buckets = {bucket + 21 for bucket in (256, 512, 1024, 2048, 4096)}
    # A view names the duty key that a card is sealed to in a field of the same name: 16 bytes.
    assert {2422, 1253, 1664, 1168} <= sizes <= {2422, 1253, 1664, 1168, 16} | buckets
