# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""core/visitor_chat.js in Chromium, on a real relay and store, with Python staff at the other end."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest
from playwright.async_api import Page

from chatserver.protocol.limits import QUIET_S
from sealing.encoding import b64, mailbox_id, unb64
from tests.support.relay import until
from tests.unit.web_core.browser import call
from tests.unit.web_core.world import Staff, World, off_duty, see

pytestmark = pytest.mark.asyncio(loop_scope="module")


INTERVALS = """() => {
    window.intervals = [];
    window.setInterval = (act, ms) => intervals.push({act, ms}) - 1;
}"""


async def begin(place: World, **choice: Any) -> Page:
    page = await place.page()
    await call(page, "visitor.js", "start", place.centre.site, choice)
    return page


async def handshake(page: Page, bot: Staff) -> str:
    """The bot answers the HELLO; the mailbox."""
    await until(bot.mailboxes)
    mailbox = bot.mailboxes()[-1]
    await until(lambda: bot.pages)
    await bot.read(mailbox)
    await see(page, "chat.state.bot", lambda bot: bot == "ready")
    return mailbox


async def said(page: Page, name: str) -> list[Any]:
    """What was told under `name`, in order."""
    script = "(name) => said.filter((one) => one[0] === name).map((one) => one[1])"
    found: list[Any] = await page.evaluate(script, name)
    return found


async def refusal(page: Page, call: str) -> str | None:
    """The code with which a call refuses."""
    script = f"(() => {{ try {{ {call} }} catch (error) {{ return error.code }} }})()"
    code: str | None = await page.evaluate(script)
    return code


def answer(packet: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """The program's answer to what it read."""
    return {"t": "answer", "to": packet["n"], "topic": "anonymity", "risk": 1, "danger": False, "reason": "",
            "keys": ["a-1"], "next": [], "human": False, **changes}


async def hear(bot: Staff, mailbox: str, text: str) -> dict[str, Any]:
    """Read until `text` has come."""
    async with asyncio.timeout(15):
        while not (found := [one for one in await bot.read(mailbox) if one.get("text") == text]):
            await asyncio.sleep(0.05)
    return found[0]


async def test_a_question_is_delivered_by_receipt_and_answered(place: World, bot: Staff) -> None:
    page = await begin(place)
    assert await page.evaluate("chat.state.kind") == "with_bot"
    mailbox = await handshake(page, bot)
    await page.evaluate("void chat.ask('Får de gifta bort mig?')")
    await until(lambda: len(bot.pages) > 1)
    (packet,) = await bot.read(mailbox)
    assert (packet["t"], packet["text"], packet["lang"]) == ("ask", "Får de gifta bort mig?", "sv")
    # The relay has it and the bot has read it, but only the bot's sealed receipt makes it delivered.
    assert await page.evaluate("chat.lines[0].state") == "sending"
    await bot.say(mailbox, {"t": "answer", "to": packet["n"], "topic": "forced_marriage", "risk": 2,
                            "danger": False, "act": "more", "form": "abroad", "reason": "forced_marriage",
                            "keys": ["a-1"], "next": ["before_travel"], "human": True})
    lines = await see(page, "chat.lines", lambda lines: len(lines) == 2)
    assert lines[0]["state"] == "delivered"
    assert lines[1] | {"id": 0} == {
        "id": 0, "from": "bot", "state": "delivered", "topic": "forced_marriage", "act": "more",
        "keys": ["a-1"], "risk": 2, "danger": False, "form": "abroad", "reason": "forced_marriage",
        "next": ["before_travel"], "human": True, "answers": lines[0]["id"],
    }


async def test_without_a_program_words_are_refused_and_a_human_can_be_asked(place: World) -> None:
    place.publish()
    page = await begin(place)
    assert await page.evaluate("chat.state.bot") == "none"
    assert await refusal(page, "chat.ask('hej')") == "no_bot"
    assert await page.evaluate("chat.lines") == []
    await page.evaluate("chat.askHuman({risk: 4, reason: 'suicide'})")
    state = await see(page, "chat.state", lambda state: state["kind"] == "waiting")
    assert state["waiting"] == {"ahead": 0, "on_duty": 0}
    await page.evaluate("chat.cancelWaiting()")
    await see(page, "chat.state.kind", lambda kind: kind == "with_bot")


async def test_a_program_that_dies_gives_unread_words_back(place: World) -> None:
    place.publish()
    first, second = place.staff("bot", "First", capacity=1), place.staff("bot", "Second", capacity=1)
    place.publish()
    await first.on_duty(place.worker)
    page = await begin(place)
    await handshake(page, first)
    await page.evaluate("void chat.ask('never read')")
    await until(lambda: len(first.pages) > 1)
    await second.on_duty(place.worker)
    await first.drop()
    await see(page, "said.filter((one) => one[0] === 'interrupted').length", lambda count: count == 1)
    assert await said(page, "interrupted") == [{"role": "bot", "why": "replaced", "words": ["never read"]}]
    lines = await page.evaluate("chat.lines.map(({text, code, state}) => [text ?? code, state])")
    assert lines == [["never read", "failed"], ["bot_replaced", "delivered"]]
    mailbox = await handshake(page, second)
    assert second.helloes == [0]
    await page.evaluate("void chat.ask('again')")
    assert (await hear(second, mailbox, "again"))["r"] >= 1
    await off_duty(second)


async def test_a_lost_connection_loses_nothing_and_heals(place: World, bot: Staff) -> None:
    page = await begin(place)
    mailbox = await handshake(page, bot)
    await call(page, "visitor.js", "cut")
    await see(page, "said.filter((one) => one[1] === 'reconnecting').length", lambda count: count == 1)
    await page.evaluate("void chat.ask('in the tunnel')")
    packet = await hear(bot, mailbox, "in the tunnel")
    await see(page, "chat.state.bot", lambda state: state == "ready")
    await bot.say(mailbox, answer(packet))
    await see(page, "chat.lines.length", lambda count: count == 2)
    async with asyncio.timeout(15):
        while bot.helloes != [0, 1]:
            await bot.read(mailbox)
            await asyncio.sleep(0.05)
    assert [one["text"] for one in bot.heard if one["t"] == "ask"] == ["in the tunnel"]
    assert not bot.refused


async def test_a_lost_store_loses_and_doubles_nothing(place: World, bot: Staff) -> None:
    page = await begin(place)
    mailbox = await handshake(page, bot)
    await page.evaluate("void chat.ask('before')")
    packet = await hear(bot, mailbox, "before")
    await bot.say(mailbox, answer(packet))
    await see(page, "chat.lines.length", lambda count: count == 2)
    await page.evaluate("void chat.ask('posted and lost')")
    await until(lambda: any(one["items"][0]["n"] >= 4 for one in bot.pages))

    generation = await page.evaluate("said.length")
    place.valkey.kill()
    place.valkey.start()
    place.publish()
    await place.worker.ready()
    await page.evaluate("void chat.ask('while it was away')")
    assert generation
    await see(page, "chat.lines.length", lambda count: count == 4)
    bot.forget(mailbox)
    await bot.on_duty(place.worker)
    await hear(bot, mailbox, "while it was away")
    assert [one["text"] for one in bot.heard if one["t"] == "ask"] == [
        "before", "posted and lost", "while it was away"
    ]
    assert not bot.refused


async def test_an_unlisted_counsellor_gets_nothing(place: World, bot: Staff) -> None:
    anna, stranger = place.staff("counsellor", "Anna"), place.staff("counsellor", "Nobody", live=False)
    place.publish()
    page = await begin(place)
    await handshake(page, bot)
    await anna.on_duty(place.worker)
    await anna.make_duty()
    await stranger.on_duty(place.worker)
    await page.evaluate("chat.askHuman({risk: 2, reason: ''})")
    mailbox = await stranger.take_next()
    await see(page, "said.filter((one) => one[0] === 'refused').length", lambda count: count == 1)
    assert await said(page, "refused") == [{"code": "not_live", "about": "counsellor"}]
    state = await page.evaluate("chat.state")
    assert (state["kind"], state["counsellor"], state["bot"]) == ("waiting", None, "ready")
    items = (await stranger.sync(mailbox))["items"]
    assert items == []
    await off_duty(anna, stranger)


async def test_the_relays_word_makes_no_counsellor(place: World, bot: Staff) -> None:
    silent = place.staff("counsellor", "Silent")
    place.publish()
    page = await begin(place)
    mailbox = await handshake(page, bot)
    await silent.on_duty(place.worker)
    await silent.make_duty()
    await page.evaluate("chat.askHuman({risk: 2, reason: ''})")
    assert await silent.take_next() == mailbox
    state = await see(page, "chat.state", lambda state: state["kind"] == "offered")
    assert (state["counsellor"], state["bot"]) == (None, "ready")
    assert await refusal(page, "chat.say('hej')") == "not_now"
    await off_duty(silent)


async def test_after_the_hand_over_unread_words_come_back_and_the_program_gets_no_more(
    place: World, bot: Staff
) -> None:
    anna = place.staff("counsellor", "Anna")
    place.publish()
    page = await begin(place)
    mailbox = await handshake(page, bot)
    await anna.on_duty(place.worker)
    await anna.make_duty()
    read = {"box": b64(bytes(16)), "live": b64(bytes(range(16)))}
    await page.evaluate("letter => Object.assign(chat.asking, {letter})", read)
    await page.evaluate("chat.askHuman({risk: 3, reason: 'forced_marriage'})")
    await see(page, "chat.state.kind", lambda kind: kind == "waiting")
    assert await refusal(page, "chat.askHuman({risk: 3, reason: '', time: 'all night'})") == "bad_format"
    await page.evaluate("chat.askHuman({risk: 3, reason: 'forced_marriage', time: '10'})")
    await page.evaluate("void chat.ask('for the program')")
    assert await anna.take_next() == mailbox
    async with asyncio.timeout(15):
        while not anna.heard:
            await anna.read(mailbox)
            await asyncio.sleep(0.05)
    assert anna.helloes == [2], "the waiting card's secret binds the chat to who waited"
    begun = anna.heard[0]
    assert {name: begun[name] for name in ("t", "lang", "risk", "reason", "time", "here")} == {
        "t": "begin", "lang": "sv", "risk": 3, "reason": "forced_marriage", "time": "10", "here": True}
    assert begun["letter"] == read, "she goes on after the answer to a letter"
    await see(page, "said.filter((one) => one[0] === 'interrupted').length", lambda count: count == 1)
    assert await said(page, "interrupted") == [
        {"role": "bot", "why": "handed_over", "words": ["for the program"]}
    ]
    state = await page.evaluate("chat.state")
    assert (state["kind"], state["bot"], state["counsellor"]["name"]) == ("with_counsellor", "gone", "Anna")
    assert await refusal(page, "chat.ask('hej')") == "no_bot"
    await off_duty(anna)


async def test_keys_are_made_anew_after_twenty_messages(place: World, bot: Staff) -> None:
    page = await begin(place)
    mailbox = await handshake(page, bot)
    for number in range(9):
        await page.evaluate("(text) => void chat.ask(text)", f"question {number}")
        await bot.say(mailbox, answer(await hear(bot, mailbox, f"question {number}")))
        await see(page, f"chat.lines.length === {2 * number + 2}", bool)
    assert set(bot.helloes) == {0, 1}
    assert not bot.refused
    assert await said(page, "refused") == []


async def test_an_item_that_does_not_open_is_shown(place: World, bot: Staff) -> None:
    page = await begin(place)
    mailbox = await handshake(page, bot)
    forged = bytes([3, 0, 0, 0, 1]) + bytes(1024 + 16)
    await bot.sync(mailbox, [{"to": bot.visitors[mailbox], "n": 2, "sealed": b64(forged)}])
    await see(page, "chat.lines.length", lambda count: count == 1)
    assert await said(page, "refused") == [{"code": "cannot_open", "about": "item"}]
    assert await page.evaluate("chat.lines[0].code") == "item_refused"


async def test_a_wrong_clock_is_told(place: World) -> None:
    place.publish()
    page = await begin(place, behindS=1200)
    (clock,) = await said(page, "clock")
    assert -1205 < clock["differenceS"] < -1195


async def test_reading_and_hiding_keep_the_seat(place: World, bot: Staff) -> None:
    page = await place.page()
    asked: list[str] = []
    page.on("websocket", lambda ws: ws.on("framesent", lambda frame: asked.append(str(frame))))
    await page.evaluate(INTERVALS)
    await call(page, "visitor.js", "start", place.centre.site, {})
    await handshake(page, bot)
    await asyncio.sleep(0.3)
    [(number, every_ms)] = await page.evaluate("intervals.map(({ms}, number) => [number, ms])")
    assert every_ms * 2 < QUIET_S * 1000, "one look may be lost"
    for act in (f"intervals[{number}].act()", "chat.setHere(false)", "chat.setHere(true)"):
        asked.clear()
        await asyncio.sleep(0.1)
        assert not any("sync" in frame for frame in asked), "nothing is asked without a reason"
        await page.evaluate(act)
        await until(lambda: any("sync" in frame for frame in asked))


async def test_forgotten_lines_are_gone_and_their_words_arrive(place: World, bot: Staff) -> None:
    page = await begin(place)
    mailbox = await handshake(page, bot)
    await page.evaluate("chat.ask('Hej'); chat.forgetLines()")
    assert await page.evaluate("chat.lines") == []
    await until(lambda: len(bot.pages) > 1)
    (packet,) = await bot.read(mailbox)
    assert packet["text"] == "Hej"
    await bot.say(mailbox, answer(packet))
    await see(page, "chat.lines.length", lambda length: length == 1)
    assert not await page.evaluate("JSON.stringify(chat.lines).includes('Hej')")


async def test_leaving_is_at_once(place: World, bot: Staff) -> None:
    page = await begin(place)
    mailbox = await handshake(page, bot)
    body = await page.evaluate("chat.leave()")
    assert mailbox_id(unb64(json.loads(body)["secret"], 32)) == unb64(mailbox, 16)
    assert await page.evaluate("chat.lines") == []
    assert await refusal(page, "chat.ask('hej')") == "left"
    await until(lambda: bot.view(mailbox).get("state") == "closed")


async def test_a_program_that_does_not_verify_gets_nothing_and_words_come_back(place: World) -> None:
    stranger = place.staff("bot", "Nobody", live=False)
    place.publish()
    await stranger.on_duty(place.worker)
    page = await begin(place)
    # While it is being looked up she may write already.
    await page.evaluate("void chat.ask('to whom?')")
    await see(page, "chat.state.bot", lambda bot: bot == "refused")
    assert await said(page, "refused") == [{"code": "not_live", "about": "bot"}]
    assert await said(page, "interrupted") == [{"role": "bot", "why": "lost", "words": ["to whom?"]}]
    assert await refusal(page, "chat.ask('again')") == "no_bot"
    await until(stranger.mailboxes)
    assert (await stranger.sync(stranger.mailboxes()[0]))["items"] == []
    await off_duty(stranger)


async def test_an_older_directory_is_refused(place: World, bot: Staff) -> None:
    older = place.centre.directory()
    place.publish()
    anna = place.staff("counsellor", "Anna")
    page = await begin(place)
    await handshake(page, bot)
    await anna.on_duty(place.worker)
    await anna.make_duty()
    place.valkey.client().set("directory", older)
    await page.evaluate("chat.askHuman({risk: 2, reason: ''})")
    await see(page, "said.filter((one) => one[0] === 'refused').length", lambda count: count == 1)
    assert await said(page, "refused") == [{"code": "older_directory", "about": "duty"}]
    # She waits all the same: without a card nobody can read why, but the relay has her in the row.
    await see(page, "chat.state.kind", lambda kind: kind == "waiting")
    await off_duty(anna)
