# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Pictures, an agreed return and a letter that was answered, from her page to the desk, on a real relay."""

from __future__ import annotations

import json
from typing import Any

import pytest
from playwright.async_api import Page

from tests.unit.web_core.browser import call
from tests.unit.web_core.world import World, see

pytestmark = pytest.mark.asyncio(loop_scope="module")

OFFER = {"at": 1_900_000_000, "pictures": [3, 7], "keep": "vill prata om skolan"}
LETTER = {"box": "A" * 22, "live": "B" * 21 + "A"}


async def together(place: World, asking: dict[str, Any] | None = None) -> tuple[Page, Page]:
    """A visitor and her counsellor, who has opened the chat."""
    anna = await place.counsellor("Anna")
    await see(anna, "said.filter(([name]) => name === 'duty').at(-1)?.[1].key", lambda key: key == "held")
    her = await place.page()
    await call(her, "visitor.js", "start", place.centre.site, {})
    await her.evaluate(f"() => Object.assign(chat.asking, {json.dumps(asking or {})})")
    await her.evaluate("chat.askHuman({risk: 1, reason: ''})")
    await see(anna, "desk.cards", lambda cards: len(cards) == 1)
    await anna.evaluate("desk.takeNext(desk.cards.map((card) => card.mailbox))")
    await see(her, "chat.state.kind", lambda kind: kind == "with_counsellor")
    await see(anna, "desk.chats", lambda chats: chats[0]["state"] == "open")
    return her, anna


async def offers(anna: Page, offer: dict[str, Any]) -> None:
    await anna.evaluate(f"desk.offerReturn(desk.chats[0].mailbox, {json.dumps(offer)})")


async def test_a_return_is_agreed_by_who_read_the_newest_offer(place: World) -> None:
    her, anna = await together(place)
    await offers(anna, OFFER)
    await see(her, "chat.state.offer", lambda offer: offer == {**OFFER, "agreed": False})
    (chat,) = await anna.evaluate("desk.chats")
    assert chat["offer"] == {**OFFER, "agreed": False}
    # Her yes crosses with a newer offer on the way: it was no yes to that.
    newer = {**OFFER, "keep": "något annat"}
    await her.evaluate("() => { chat.answerReturn(true); void chat.say('ja'); }")
    await offers(anna, newer)
    await see(anna, "desk.chats[0].lines.at(-1)?.text", lambda text: text == "ja")
    (chat,) = await anna.evaluate("desk.chats")
    assert chat["offer"] == {**newer, "agreed": False}
    await see(her, "chat.state.offer.keep", lambda keep: keep == newer["keep"])
    await her.evaluate("chat.answerReturn(true)")
    await see(anna, "desk.chats[0].offer", lambda offer: offer == {**newer, "agreed": True})
    await anna.evaluate("desk.goOff()")


async def test_pictures_and_how_she_comes_back_reach_the_desk_alone(place: World) -> None:
    her, anna = await together(place, {"pictures": [2, 5], "back": "cut_off", "letter": LETTER})
    (chat,) = await anna.evaluate("desk.chats")
    assert (chat["pictures"], chat["back"], chat["letter"]) == ([2, 5], "cut_off", LETTER)
    await anna.evaluate("desk.goOff()")


async def test_pictures_chosen_after_the_card_that_was_taken_reach_the_desk_too(place: World) -> None:
    anna = await place.counsellor("Anna")
    await see(anna, "said.filter(([name]) => name === 'duty').at(-1)?.[1].key", lambda key: key == "held")
    her = await place.page()
    await call(her, "visitor.js", "start", place.centre.site, {})
    await her.evaluate("chat.askHuman({risk: 1, reason: ''})")
    await see(anna, "desk.cards", lambda cards: len(cards) == 1)
    await her.evaluate("() => { chat.asking.pictures = [3, 7]; }")
    await anna.evaluate("desk.takeNext(desk.cards.map((card) => card.mailbox))")
    (chat,) = await see(anna, "desk.chats", lambda chats: chats[0]["state"] == "open")
    assert (chat["pictures"], chat["back"]) == ([3, 7], "")
    await anna.evaluate("desk.goOff()")


@pytest.mark.parametrize("letter", [None, {"box": "x", "live": LETTER["live"]}, {"box": LETTER["box"]}, 7])
async def test_a_letter_out_of_shape_is_none(place: World, letter: Any) -> None:
    her, anna = await together(place, {"letter": letter})
    (chat,) = await anna.evaluate("desk.chats")
    assert (chat["pictures"], chat["back"], chat["letter"]) == (None, "", None)
    await anna.evaluate("desk.goOff()")
