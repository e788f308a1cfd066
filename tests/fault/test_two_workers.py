# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Two workers on one store: the doorbell crosses, nothing lives in a worker."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest_asyncio

from tests.support.relay import Desk, Visitor, Worker, duty, running, sealed, until
from tests.support.valkey import Valkey


@pytest_asyncio.fixture
async def workers(valkey: Valkey) -> AsyncIterator[tuple[Worker, Worker]]:
    async with running(valkey.url) as one, running(valkey.url) as two:
        yield one, two


async def test_pages_and_states_cross(workers: tuple[Worker, Worker]) -> None:
    visitor, bot = Visitor(), Desk("bot")
    await bot.connect(workers[0])
    await bot.open()
    await visitor.connect(workers[1])
    await visitor.open()
    await until(lambda: bot.view(visitor.mailbox))
    await visitor.say(bot.seat, 1, "hello")
    await until(lambda: bot.pages)
    await bot.sync(visitor.mailbox, [{"to": visitor.seat, "n": 1, "sealed": sealed("back")}], after=1)
    await until(lambda: visitor.pages)
    assert visitor.pages[0]["items"][0]["sealed"] == sealed("back")


async def test_a_seat_on_another_worker_closes_the_older_socket(workers: tuple[Worker, Worker]) -> None:
    visitor, again = Visitor(), Visitor()
    again.secret, again.seat, again.mailbox = visitor.secret, visitor.seat, visitor.mailbox
    await visitor.connect(workers[0])
    await visitor.open()
    await again.connect(workers[1])
    await again.open()
    await until(lambda: not visitor.sio.connected)
    assert workers[0].parts.gateway.connections.of_seat(visitor.seat) is None
    assert (await again.sync(visitor.mailbox))["ok"]


async def test_desks_on_both_see_who_waits_and_one_takes(workers: tuple[Worker, Worker]) -> None:
    first, second, visitor = Desk("counsellor"), Desk("counsellor"), Visitor()
    for client, worker in ((first, workers[0]), (second, workers[1]), (visitor, workers[1])):
        await client.connect(worker)
        await client.open()
    name, keys = duty("key")
    wraps = {first.seat: sealed("1"), second.seat: sealed("2")}
    await first.want("sync", {"of": "desk", "duty": keys, "wraps": wraps})
    await visitor.happen("ask_human", card=sealed("card"), duty=name)
    for desk in (first, second):
        await until(lambda desk=desk: desk.desk()["waiting"])  # type: ignore[misc]
        assert len(desk.desk()["desks"]) == 2
    answers = await asyncio.gather(first.take(visitor.mailbox), second.take(visitor.mailbox))
    assert sorted(answer.get("code", "taken") for answer in answers) == ["none_free", "taken"]
    for desk in (first, second):
        await until(lambda desk=desk: not desk.desk()["waiting"])  # type: ignore[misc]


async def test_duplicates_and_wrong_order_over_both(workers: tuple[Worker, Worker]) -> None:
    visitor, bot = Visitor(), Desk("bot")
    await bot.connect(workers[0])
    await bot.open()
    await visitor.connect(workers[0])
    await visitor.open()
    for n in (1, 2, 2, 1):
        assert (await visitor.say(bot.seat, n))["ok"]
    await visitor.connect(workers[1])
    await visitor.open()
    assert (await visitor.say(bot.seat, 2))["ok"]
    refused = await visitor.say(bot.seat, 4)
    assert (refused["code"], refused["expected"]) == ("out_of_order", 3)
    assert (await visitor.say(bot.seat, 3))["ok"]
    answer = await bot.sync(visitor.mailbox)
    assert [item["n"] for item in answer["items"]] == [1, 2, 3]


async def test_a_killed_workers_bot_is_replaced(valkey: Valkey) -> None:
    async with running(valkey.url) as survivor:
        bot, visitor, other = Desk("bot"), Visitor(), Desk("bot")
        async with running(valkey.url) as dying:
            await bot.connect(dying)
            await bot.open()
            await visitor.connect(survivor)
            await visitor.open()
            await other.connect(survivor)
            await other.open()
            seat = visitor_bot(await visitor.open())
            assert seat == bot.seat
        await until(lambda: visitor_bot({"view": visitor.view(visitor.mailbox)}) == other.seat)


async def test_a_worker_that_stalled_announces_its_desks_again(relay: Worker, valkey: Valkey) -> None:
    """It was silent for so long that the others gave its desks up; its sockets are still there."""
    bot, visitor = Desk("bot"), Visitor()
    await bot.connect(relay)
    await bot.open()
    client = valkey.client()
    client.delete(*client.keys("w:*"), *client.keys("d:*"), "ds:bot")
    await until(lambda: client.scard("ds:bot") == 1)
    await visitor.connect(relay)
    assert visitor_bot(await visitor.open()) == bot.seat


def visitor_bot(answer: dict[str, dict[str, list[dict[str, str]]]]) -> str:
    peers = answer["view"].get("peers", [])
    return next((peer["seat"] for peer in peers if peer["role"] == "bot"), "")
