# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The store is killed under two clients and comes back empty: both go on, nothing is lost or doubled."""

from __future__ import annotations

import asyncio
import time
from typing import Any

import pytest

from chatserver.protocol.encoding import b64
from tests.support.ends import End, exchange
from tests.support.relay import Desk, Visitor, Worker, duty, running, sealed, until
from tests.support.valkey import Valkey


async def reopen(visitor: Visitor, relay: Worker, known: dict[str, Any]) -> dict[str, Any]:
    """As a phone does: until the relay grants it."""
    while True:
        try:
            await visitor.connect(relay)
            body = {"as": "visitor", "secret": b64(visitor.secret), "known": known}
            answer = await visitor.working("open", body)
            if answer["ok"]:
                return answer
        except Exception:  # noqa: S110  the relay may drop the socket at any moment here
            pass
        await asyncio.sleep(0.05)


async def test_killed_and_back_empty_under_two_clients(
    own_valkey: Valkey, capfd: pytest.CaptureFixture[str]
) -> None:
    async with running(own_valkey.url) as relay:
        visitor, bot = Visitor(), Desk("bot")
        await bot.connect(relay)
        await bot.open()
        await visitor.connect(relay)
        before = (await visitor.open())["view"]
        hers, its = End(visitor, visitor.mailbox, bot.seat), End(bot, visitor.mailbox, visitor.seat)
        for word in ("one", "two"):
            hers.write(word)
        await hers.sync()
        its.write("answer one")
        await exchange([hers, its], {0: 1, 1: 2})

        # Words that the store takes with it, and words while it is away.
        hers.write("three")
        its.write("answer two")
        await hers.sync()
        own_valkey.kill()
        hers.write("four")
        assert not await hers.sync()
        assert hers.refused == ["store_away"]
        readyz = await until_missing(relay, "store")
        assert "store" in readyz
        own_valkey.start()

        await until(lambda: not visitor.sio.connected)  # dropped by the relay: the store has another life
        opened = await reopen(visitor, relay, hers.known("with_bot", "bot"))
        assert opened["view"]["generation"] != before["generation"]
        await until(lambda: bot.view(visitor.mailbox).get("generation") == opened["view"]["generation"])
        assert bot.sio.connected  # it was announced again by the worker
        await exchange([hers, its], {0: 2, 1: 4})
        assert its.read == ["one", "two", "three", "four"]
        assert hers.read == ["answer one", "answer two"]
        assert (await visitor.sync(visitor.mailbox))["ok"]
        await until(lambda: not relay.parts.heart.missing(time.time()))
    noted = capfd.readouterr().err
    for event in ("store_away", "store_back", "store_lost"):
        assert f'"event": "{event}"' in noted


async def until_missing(relay: Worker, name: str) -> list[str]:
    await until(lambda: name in relay.parts.heart.missing(time.time()))
    return relay.parts.heart.missing(time.time())


async def test_waiting_and_duty_come_back(own_valkey: Valkey) -> None:
    async with running(own_valkey.url) as relay:
        visitor, counsellor = Visitor(), Desk("counsellor")
        await counsellor.connect(relay)
        await counsellor.open()
        name, keys = duty("key")
        posting = {"of": "desk", "duty": keys, "wraps": {counsellor.seat: sealed("w")}, "replaces": None}
        await counsellor.want("sync", posting)
        await visitor.connect(relay)
        generation = (await visitor.open())["view"]["generation"]
        assert (await visitor.happen("ask_human", card=sealed("card"), duty=name))["ok"]
        await until(lambda: counsellor.desk()["waiting"])

        own_valkey.kill()
        own_valkey.start()
        # The counsellor's browser keeps its socket, sees that nobody holds a key, and posts the same one.
        await until(lambda: counsellor.desk()["duty"] is None)
        assert counsellor.sio.connected
        await counsellor.want("sync", posting)
        await until(lambda: not visitor.sio.connected)
        opened = await reopen(visitor, relay, {"generation": generation, "state": "waiting", "peers": []})
        assert opened["view"]["state"] == "waiting" and opened["view"]["card"] is None
        assert (await visitor.happen("card", card=sealed("card"), duty=name))["ok"]
        await until(lambda: [c["mailbox"] for c in counsellor.desk()["waiting"]] == [visitor.mailbox])
        taken = await counsellor.take(visitor.mailbox)
        assert taken["view"]["state"] == "offered"


async def test_a_worker_that_starts_without_a_store_waits_for_it(own_valkey: Valkey) -> None:
    own_valkey.kill()
    starting = running(own_valkey.url)
    task = asyncio.create_task(starting.__aenter__())
    await asyncio.sleep(1)
    assert not task.done()
    own_valkey.start()
    relay = await task
    visitor = Visitor()
    await visitor.connect(relay)
    await visitor.open()
    await starting.__aexit__(None, None, None)
