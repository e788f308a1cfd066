# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""core/desk.js and core/visitor_chat.js with each other, in Chromium, on a real relay and store."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Page

from tests.support.relay import until
from tests.unit.web_core.browser import call
from tests.unit.web_core.world import Staff, World, see, world

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def place() -> AsyncIterator[World]:
    async with world() as made:
        yield made


async def visitor(place: World, **choice: Any) -> Page:
    page = await place.page()
    await call(page, "visitor.js", "start", place.centre.site, choice)
    return page


async def test_a_counsellor_takes_over_sealed_and_proven(place: World) -> None:
    anna = await place.counsellor("Anna")
    await see(anna, "said.filter(([name]) => name === 'duty').at(-1)?.[1].key", lambda key: key == "held")
    her = await visitor(place, lang="en")
    await her.evaluate("chat.askHuman({risk: 3, reason: 'forced_marriage'})")
    await see(her, "chat.state", lambda state: state["kind"] == "waiting" and state["waiting"]["on_duty"] == 1)
    (card,) = await see(anna, "desk.cards", lambda cards: len(cards) == 1)
    assert (card["lang"], card["risk"], card["reason"]) == ("en", 3, "forced_marriage")

    await anna.evaluate("desk.takeNext(desk.cards.map((card) => card.mailbox))")
    state = await see(her, "chat.state", lambda state: state["kind"] == "with_counsellor")
    assert state["counsellor"] == {"name": "Anna", "demo": True, "present": True}
    assert state["bot"] == "gone"
    (chat,) = await see(anna, "desk.chats", lambda chats: chats[0]["state"] == "open")
    assert (chat["sameProven"], chat["history"], chat["visitorPresent"]) == (True, "undecided", True)

    await her.evaluate("void chat.say('hej')")
    await see(her, "chat.lines.at(-1)", lambda line: line["text"] == "hej" and line["state"] == "delivered")
    await see(anna, "desk.chats[0].lines.at(-1)", lambda line: (line["from"], line["text"]) == ("visitor", "hej"))
    await anna.evaluate("void desk.say(desk.chats[0].mailbox, 'Hej, jag heter Anna.')")
    await see(her, "chat.lines.at(-1)", lambda line: (line["from"], line["text"]) == ("counsellor", "Hej, jag heter Anna."))
    await see(anna, "desk.chats[0].lines.at(-1)", lambda line: line["state"] == "delivered")

    await her.evaluate("chat.shareHistory([{from: 'me', text: 'x'}, {from: 'bot', keys: ['a-1']}])")
    await see(anna, "desk.chats[0]", lambda chat: chat["history"] == "shared")
    earlier = await anna.evaluate("desk.chats[0].lines.filter((line) => line.from === 'earlier')")
    assert [(line["author"], line.get("text"), line.get("keys")) for line in earlier] == [
        ("me", "x", None), ("bot", None, ["a-1"])]

    await anna.evaluate("desk.close(desk.chats[0].mailbox)")
    await see(her, "chat.state", lambda state: (state["kind"], state["by"]) == ("closed", "counsellor"))
    assert await anna.evaluate("desk.chats") == []
    await anna.evaluate("desk.goOff()")
