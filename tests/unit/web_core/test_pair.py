# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Her two pictures on a real relay: sealed, changed until she is taken; and what a counsellor may offer."""

from __future__ import annotations

import asyncio
import json
import re
from typing import Any

import pytest
from playwright.async_api import Page, WebSocket

from sealing.cards import open_card
from sealing.encoding import unb64
from tests.support.relay import until
from tests.unit.web_core.test_desk import visitor
from tests.unit.web_core.world import Staff, World, off_duty, see

pytestmark = pytest.mark.asyncio(loop_scope="module")

# What would give them away, wherever it stood.
CLEAR = ("pictures", "cut_off", "back")
ASK = "(asking) => { Object.assign(chat.asking, asking); chat.askHuman({risk: 1, reason: ''}); }"
OFFER = {"t": "return_offer", "at": 1_900_000_000, "pictures": [3, 7], "keep": "vill prata om skolan"}


def found_in(texts: list[str]) -> list[str]:
    return [word for word in CLEAR for text in texts if word in text]


def notes_frames(place: World) -> list[str]:
    """What the pages opened from now on send and get."""
    frames: list[str] = []

    def note(socket: WebSocket) -> None:
        for way in ("framesent", "framereceived"):
            socket.on(way, lambda frame: frames.append(str(frame)))

    place.opened = lambda page: page.on("websocket", note)
    return frames


def rests(place: World) -> list[str]:
    """All that the relay's store holds."""
    store = place.valkey.client()
    return [str(store.dump(key)) for key in store.scan_iter()]


async def sam_with_duty(place: World) -> Staff:
    sam = place.staff("counsellor", "Sam")
    place.publish()
    await sam.on_duty(place.worker)
    await sam.make_duty()
    return sam


async def waits(place: World, asking: dict[str, Any]) -> Page:
    page = await visitor(place)
    await page.evaluate(ASK, asking)
    await see(page, "chat.state.kind", lambda kind: kind == "waiting")
    return page


def cards(frames: list[str]) -> list[str]:
    """The cards that a page sent, as they were on the wire."""
    return [card for frame in frames for card in re.findall(r'"card":"([\w-]{1000,})"', frame)]


async def test_they_are_on_no_wire_and_in_no_store(place: World) -> None:
    frames = notes_frames(place)
    sam = await sam_with_duty(place)
    await waits(place, {"pictures": [3, 8], "back": "cut_off"})
    await until(lambda: sam.desk()["waiting"])
    assert found_in(frames) == [] and any('"ask_human"' in frame for frame in frames)
    assert found_in(rests(place)) == []
    assert found_in([*frames, json.dumps({"pictures": [3, 8]})]), "positive control"
    place.valkey.client().set("control", json.dumps({"waiting": 1, "pictures": [3, 8]}))
    assert found_in(rests(place)), "positive control"
    place.valkey.client().delete("control")
    await sam.take_next()
    assert (sam.cards[0].pictures, sam.cards[0].back) == ((3, 8), "cut_off")
    await off_duty(sam)


async def test_a_card_with_pictures_looks_like_one_without(place: World) -> None:
    frames = notes_frames(place)
    sam = await sam_with_duty(place)
    for asking in ({}, {"pictures": [1, 2]}, {"pictures": [11, 12], "back": "cut_off"}):
        page = await waits(place, asking)
        await page.evaluate("void chat.leave()")
    sizes = {len(card) for card in cards(frames)}
    assert len(cards(frames)) >= 3 and len(sizes) == 1, sizes
    await off_duty(sam)


async def test_they_can_be_changed_until_she_is_taken(place: World) -> None:
    sam = await sam_with_duty(place)
    page = await waits(place, {})

    def shown() -> Any:
        (waiting,) = sam.desk()["waiting"]
        assert sam.duty
        mailbox = unb64(waiting["mailbox"])
        return open_card(unb64(waiting["card"]), mailbox, unb64(waiting["duty"]), sam.duty).pictures

    await until(lambda: sam.desk()["waiting"] and shown() is None)
    for pair in ([2, 12], [4, 5]):
        await page.evaluate(ASK, {"pictures": pair})
        await until(lambda pair=pair: shown() == tuple(pair))
    mailbox = await sam.take_next()
    async with asyncio.timeout(15):
        while await page.evaluate("chat.state.kind") != "with_counsellor":
            await sam.read(mailbox)
    code = "(() => { try { chat.askHuman({risk: 1, reason: ''}); } catch ({code}) { return code; } })()"
    assert await page.evaluate(code) == "not_now"
    async with asyncio.timeout(15):
        while not sam.heard:
            await sam.read(mailbox)
    # The card that was taken may be older than her choice.
    assert (sam.heard[0]["t"], sam.heard[0]["pictures"]) == ("begin", [4, 5])
    await off_duty(sam)


async def test_an_offer_out_of_shape_is_shown_to_nobody(place: World) -> None:
    wrong: list[dict[str, Any]] = [
        {"pictures": [7, 3]}, {"pictures": [3, 3]}, {"pictures": [0, 3]}, {"pictures": [3, 13]},
        {"pictures": [3, 7, 9]}, {"pictures": "37"}, {"keep": "x" * 501}, {"keep": None}, {"at": "soon"},
    ]  # fmt: skip
    sam = await sam_with_duty(place)
    page = await waits(place, {})
    mailbox = await sam.take_next()
    async with asyncio.timeout(15):
        while await page.evaluate("chat.state.kind") != "with_counsellor":
            await sam.read(mailbox)
    refused = "said.filter(([name]) => name === 'refused').map(([, what]) => what.code)"
    for number, change in enumerate(wrong, start=1):
        await sam.say(mailbox, {**OFFER, **change})
        codes = await see(page, refused, lambda codes, number=number: len(codes) == number)
        assert codes[-1] == "bad_format" and await page.evaluate("chat.state.offer") is None, change
    await sam.say(mailbox, OFFER)  # or the refusals above would prove nothing
    await see(page, "chat.state.offer?.keep", lambda keep: keep == OFFER["keep"])
    await page.evaluate("chat.answerReturn(false)")
    assert await page.evaluate("chat.state.offer") is None
    await sam.read(mailbox)
    assert "return_yes" not in [packet["t"] for packet in sam.heard]
    await off_duty(sam)
