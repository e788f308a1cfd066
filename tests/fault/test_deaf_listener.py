# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The doorbell's ear is cut: it grows again, what was missed is pushed, and a deaf worker is not ready."""

from __future__ import annotations

import asyncio
import time

import aiohttp
import pytest

from chatserver.gateway import heart
from tests.support.relay import Desk, Visitor, Worker, sealed, until
from tests.support.valkey import Valkey


async def test_what_was_missed_is_pushed_when_it_hears_again(
    relay: Worker, valkey: Valkey, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    visitor, bot = Visitor(), Desk("bot")
    for client in (bot, visitor):
        await client.connect(relay)
        await client.open()
    await until(lambda: bot.views(visitor.mailbox))
    lost: list[str] = []

    async def into_the_void(bell: str) -> None:
        lost.append(bell[:1])

    with monkeypatch.context() as deaf:
        deaf.setattr(relay.parts.listener, "_rung", into_the_void)
        await bot.sync(visitor.mailbox, [{"to": visitor.seat, "n": 1, "sealed": sealed("missed")}])
        await visitor.say(bot.seat, 1, "missed too")
        await until(lambda: lost.count("p") == 2)
    assert not visitor.pages and not bot.pages
    # The library connects anew by itself and says nothing; it is noticed all the same.
    valkey.client().client_kill_filter(_type="pubsub")
    await until(lambda: visitor.pages and bot.pages)
    assert visitor.pages[0]["items"][0]["sealed"] == sealed("missed")
    assert bot.pages[0]["items"][0]["sealed"] == sealed("missed too")
    assert '"event": "listener_gap"' in capfd.readouterr().err


async def test_a_deaf_worker_is_not_ready(relay: Worker, monkeypatch: pytest.MonkeyPatch) -> None:
    async def readyz() -> tuple[int, list[str]]:
        async with aiohttp.ClientSession() as session, session.get(f"{relay.url}/readyz") as answer:
            return answer.status, (await answer.json())["missing"]

    assert await readyz() == (503, ["directory", "bot"])
    await relay.parts.connection.redis.set("directory", "{}")
    assert await readyz() == (200, ["bot"])
    # Connected, but nothing comes through, not even its own probe.
    async def deaf(_bell: str) -> None:
        pass

    monkeypatch.setattr(relay.parts.listener, "_rung", deaf)
    monkeypatch.setattr(heart, "_SILENCE_S", 0.5)
    await asyncio.sleep(0.6)
    await relay.parts.heart.beat(time.time())
    assert await readyz() == (503, ["listener", "bot"])
