# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""chatserver.gateway.post: a whole chat by POST /sync, and who counts as there."""

from __future__ import annotations

import asyncio
import time

import pytest

from chatserver.gateway import post as module
from tests.support.poster import Poster, seated, waiting
from tests.support.relay import PATIENCE_S, Desk, Visitor, Worker, running, sealed, until
from tests.support.valkey import Valkey


def there(bot: Desk, visitor: Visitor) -> bool | None:
    peers = bot.view(visitor.mailbox).get("peers", [])
    return next((peer["present"] for peer in peers if peer["role"] == "visitor"), None)


async def test_words_go_both_ways(relay: Worker) -> None:
    visitor, bot = await seated(relay)
    assert (await visitor.say(bot.seat, 1, "hello"))["ok"]
    await until(lambda: bot.pages)
    assert bot.pages[0]["items"][0]["sealed"] == sealed("hello")
    listening = asyncio.create_task(visitor.wait())
    await waiting(relay)
    await bot.sync(visitor.mailbox, [{"to": visitor.seat, "n": 1, "sealed": sealed("back")}], after=1)
    answer = await listening
    assert [name for name, _ in answer["pushes"]] == ["page"], "words come as they are said"
    assert visitor.pages[-1]["items"][0]["sealed"] == sealed("back")
    assert [item["n"] for item in (await visitor.sync(visitor.mailbox))["items"]] == [1]


async def test_what_rang_between_two_waits_is_told_by_the_next(relay: Worker) -> None:
    visitor, bot = await seated(relay)
    assert (await visitor.wait(0))["pushes"] == [], "nothing new, nothing told"
    await bot.sync(visitor.mailbox, [{"to": visitor.seat, "n": 1, "sealed": sealed()}])
    (page,) = (await visitor.wait())["pushes"]
    assert page[0] == "page" and page[1]["items"] == [] and page[1]["head"] == 1
    await bot.drop()
    async with asyncio.timeout(PATIENCE_S):
        while not visitor_lost_it(visitor):
            await visitor.wait(1)


def visitor_lost_it(visitor: Poster) -> bool:
    return visitor.view(visitor.mailbox).get("peers", [{}])[0].get("present") is False


async def test_a_state_is_told_while_she_waits(relay: Worker) -> None:
    visitor, bot = await seated(relay)
    listening = asyncio.create_task(visitor.wait())
    await waiting(relay)
    await bot.drop()
    assert [name for name, _ in (await listening)["pushes"]] == ["state"]
    assert visitor_lost_it(visitor)


async def test_the_end_of_the_chat_is_told(relay: Worker) -> None:
    visitor, _bot = await seated(relay)
    listening = asyncio.create_task(visitor.wait())
    await waiting(relay)
    assert (await visitor.ask("close", {"of": "mailbox", "mailbox": visitor.mailbox}))["ok"]
    await listening
    assert visitor.view(visitor.mailbox)["state"] == "closed"
    assert (await visitor.say("A" * 22, 1))["code"] == "closed"


async def test_who_waits_is_there_and_who_stops_is_gone(
    relay: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "POST_GONE_S", 0.2)
    visitor, bot = await seated(relay)
    await until(lambda: there(bot, visitor) is False)
    listening = asyncio.create_task(visitor.wait(2))
    await until(lambda: there(bot, visitor) is True)
    began = time.monotonic()
    await listening
    assert time.monotonic() - began > 0.5, "control: it did wait longer than the time after which she is gone"
    assert there(bot, visitor) is True
    await until(lambda: there(bot, visitor) is False)
    assert not relay.parts.gateway.connections.of_seat(visitor.seat)


async def test_a_browser_that_went_away_is_noticed(relay: Worker, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "POST_GONE_S", 0.2)
    visitor, bot = await seated(relay)
    listening = asyncio.create_task(visitor.wait())
    await waiting(relay)
    await until(lambda: there(bot, visitor) is True)
    listening.cancel()
    await until(lambda: there(bot, visitor) is False, patience_s=10)


async def test_a_worker_that_stops_answers_who_waits(valkey: Valkey) -> None:
    async with running(valkey.url) as worker:
        visitor, _bot = await seated(worker)
        listening = asyncio.create_task(visitor.wait())
        await waiting(worker)
    assert (await listening)["ok"]
