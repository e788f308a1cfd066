# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""core/visitor_chat.js in Chromium, on a real relay and store, with Python staff at the other end."""

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


@pytest_asyncio.fixture(loop_scope="module")
async def bot(place: World) -> AsyncIterator[Staff]:
    staff = place.staff("bot", "Viska")
    place.publish()
    await staff.on_duty(place.worker)
    yield staff
    await staff.ask("close", {"of": "desk"})
    await staff.drop()


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
                            "danger": False, "reason": "forced_marriage", "keys": ["a-1"],
                            "next": ["before_travel"], "human": True})
    lines = await see(page, "chat.lines", lambda lines: len(lines) == 2)
    assert lines[0]["state"] == "delivered"
    assert lines[1] | {"id": 0} == {
        "id": 0, "from": "bot", "state": "delivered", "topic": "forced_marriage", "keys": ["a-1"], "risk": 2,
        "danger": False, "reason": "forced_marriage", "next": ["before_travel"], "human": True,
        "answers": lines[0]["id"],
    }
    await page.close()
