# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""A flood of openings beside a chat: it slows itself down, the chat goes on, and who waits gets in.

Bounded and on the loopback alone. Times are printed, not asserted: this machine does the flood's work too.
"""

from __future__ import annotations

import asyncio
import contextlib
import multiprocessing
import statistics
import time
from collections.abc import AsyncIterator, Callable, Coroutine
from concurrent.futures import ProcessPoolExecutor
from contextlib import asynccontextmanager
from typing import Any

import pytest

from chatserver.protocol.encoding import b64
from drive.work import solve, with_work
from tests.support.relay import Client, Desk, Visitor, Worker, running
from tests.support.valkey import Valkey

BUDGET = 1.0
SECONDS = 20
MESSAGES = 60

Flood = Callable[[Worker], Coroutine[Any, Any, None]]


@asynccontextmanager
async def flooding(worker: Worker, *floods: Flood) -> AsyncIterator[None]:
    """They run while the block runs."""
    tasks = [asyncio.create_task(flood(worker)) for flood in floods]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        for task in tasks:
            with contextlib.suppress(asyncio.CancelledError):
                await task


class Chat:
    """A visitor and a bot whose words go to and fro."""

    async def open(self, worker: Worker) -> None:
        self.visitor, self.bot, self._said = Visitor(), Desk("bot"), 0
        for client in (self.bot, self.visitor):
            await client.connect(worker)
            await client.open()

    async def round_trip_s(self) -> float:
        """From her word's sending until it was pushed to the bot."""
        heard, began = len(self.bot.pages), time.perf_counter()
        self._said += 1
        answer = await self.visitor.say(self.bot.seat, self._said)
        assert answer["ok"], answer
        while len(self.bot.pages) == heard:
            await asyncio.sleep(0)
        elapsed = time.perf_counter() - began
        # What is read is deleted, so that the mailbox does not fill up.
        await self.bot.sync(self.visitor.mailbox, after=self._said)
        return elapsed

    async def median_ms(self) -> float:
        """Of some seconds' words, as fast as the relay's limit of a mailbox lets them through."""
        times = []
        for _ in range(MESSAGES):
            times.append(await self.round_trip_s())
            await asyncio.sleep(SECONDS / MESSAGES)
        return statistics.median(times) * 1000


def _body(client: Client) -> dict[str, Any]:
    return {"as": "visitor", "secret": b64(client.secret)}


class Honest:
    """Opens chat after chat and does the work each time, in a process of its own."""

    def __init__(self, pool: ProcessPoolExecutor) -> None:
        self._pool = pool
        self.accepted: list[float] = []
        self.prices: list[int] = []

    async def __call__(self, worker: Worker) -> None:
        loop = asyncio.get_running_loop()
        client = Client()
        await client.connect(worker)
        while True:
            body = _body(Client())
            answer = await client.ask("open", body)
            while answer.get("code") == "work_needed":
                self.prices.append(answer["challenge"]["parameters"]["data"]["most"])
                work = await loop.run_in_executor(self._pool, solve, answer["challenge"])
                answer = await client.ask("open", with_work("open", body, work))
            if answer["ok"]:
                self.accepted.append(time.perf_counter())


async def workless(worker: Worker) -> None:
    """Opens again and again without a work, or with nonsense for one."""
    client = Client()
    await client.connect(worker)
    for n in range(10**6):
        answer = await client.ask("open", _body(Client()) | ({"work": "AAAA"} if n % 2 else {}))
        assert answer["code"] == "work_needed"


async def test_a_flood_slows_itself_and_the_chat_goes_on(
    valkey: Valkey, capsys: pytest.CaptureFixture[str]
) -> None:
    # A small budget, so that a small flood is one.
    async with running(valkey.url, open_budget=BUDGET) as worker:
        chat = Chat()
        await chat.open(worker)
        alone = await chat.median_ms()
        with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool:
            flood = Honest(pool)
            began = time.perf_counter()
            async with flooding(worker, flood, workless):
                flooded = await chat.median_ms()
        half = began + (time.perf_counter() - began) / 2
        first = sum(at < half for at in flood.accepted)
        rates = [count / (half - began) for count in (first, len(flood.accepted) - first)]
    with capsys.disabled():
        print(f"\nword to bot, median: {alone:.1f} ms, flooded {flooded:.1f} ms: {flooded / alone:.1f} times")
        print(f"openings of one core: {rates[0]:.1f}, then {rates[1]:.1f} a second; budget {BUDGET}")
        print(f"attempts a work at most: {flood.prices[0]}, in the end {flood.prices[-1]}")
    assert len(flood.accepted) > BUDGET * 2, "it was a flood"
    assert flood.prices[-1] > 1.2 * flood.prices[0], "it made itself dearer"
