# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""A thousand look-ups a second beside a chat, against a relay in a process of its own.

Three kinds: none, to compare with; without a work, what anybody can send; with a work each, what only a
park of machines could pay (this bench knows the relay's key and makes works that cost it nothing).
"""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import os
import socket
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp

from chatserver.protocol.limits import LETTER_BEAT_S
from chatserver.relay.work import Work
from tests.support.free_work import free_work
from tests.support.letters import Words
from tests.support.relay import CENTRE, ORIGIN, TOKEN_KEY, Desk, Visitor
from tests.support.valkey import Valkey

ROOT = Path(__file__).parents[1]
SECONDS = 6
A_SECOND = 1000
SOCKETS = 500
WORDS_A_SECOND = 3
KINDS = ("alone", "without work", "with work")
SITE = {"centre": CENTRE, "name": "n", "title": "t", "exit_url": "https://example.org/", "root": "A" * 43}


class Relay:
    """Only what clients of the tests ask of a worker, and the processor's time that its process took."""

    def __init__(self, port: int, pid: int) -> None:
        self.port = port
        self.url = f"http://127.0.0.1:{port}"
        self._pid = pid

    def cpu_s(self) -> float:
        """Other programs on the machine do not change it."""
        spent = Path(f"/proc/{self._pid}/stat").read_text().rpartition(")")[2].split()[11:13]
        return sum(map(int, spent)) / os.sysconf("SC_CLK_TCK")


async def flooded() -> dict[str, float]:
    """Medians of a word's way to the other end, what the flood got, and how hard a work became."""
    figures: dict[str, float] = {}
    with Valkey() as store, tempfile.TemporaryDirectory(prefix="viska-bench-") as folder:
        async with _relay(store, Path(folder)) as relay:
            with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool:
                for kind in KINDS:
                    for what, value in (await _beside(relay, pool, kind)).items():
                        figures[f"{what}_{kind.replace(' ', '_')}"] = value
    alone = figures["word_ms_alone"]
    figures["word_ratio_without_work"] = figures["word_ms_without_work"] / alone
    figures["word_ratio_with_work"] = figures["word_ms_with_work"] / alone
    return figures


async def _beside(relay: Relay, pool: ProcessPoolExecutor, kind: str) -> dict[str, float]:
    """A chat's words while such a flood goes on."""
    visitor, bot = await _chat(relay)
    before = relay.cpu_s()
    flood = asyncio.get_running_loop().run_in_executor(pool, flood_for, relay.port, kind, A_SECOND, SECONDS)
    figures = {"word_ms": await _word_ms(visitor, bot)}
    looked = await flood
    if looked:
        figures |= {"relay_cpu_ms_a_look": (relay.cpu_s() - before) * 1000 / looked.pop("looks"), **looked}
    await visitor.drop()
    await bot.drop()
    return figures


@asynccontextmanager
async def _relay(store: Valkey, folder: Path) -> AsyncIterator[Relay]:
    (folder / "keys").mkdir()
    (folder / "keys" / "token.key").write_bytes(TOKEN_KEY)
    (folder / "site.json").write_text(json.dumps(SITE))
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    settings = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "VISKA_DATA": str(folder),
        "REDIS_URL": store.url,
        "VISKA_ORIGIN": ORIGIN,
        "VISKA_CONSOLE_ORIGIN": "http://localhost:2",
        "VISKA_PORT": str(port),
    }
    process = await asyncio.create_subprocess_exec(sys.executable, "-m", "chatserver", env=settings)
    try:
        relay = Relay(port, process.pid)
        await _answering(relay)
        yield relay
    finally:
        process.terminate()
        await process.wait()


async def _answering(relay: Relay) -> None:
    async with asyncio.timeout(60), aiohttp.ClientSession() as session:
        while True:
            try:
                async with session.get(relay.url + "/healthz"):
                    return
            except aiohttp.ClientError:
                await asyncio.sleep(0.1)


async def _chat(relay: Any) -> tuple[Visitor, Desk]:
    visitor, bot = Visitor(), Desk("bot")
    for client in (bot, visitor):
        await client.connect(relay)
        await client.open()
    return visitor, bot


async def _word_ms(visitor: Visitor, bot: Desk) -> float:
    """Median, from her word's sending until it was pushed to the other end."""
    times = []
    for n in range(1, SECONDS * WORDS_A_SECOND + 1):
        heard, began = len(bot.pages), time.perf_counter()
        answer = await visitor.say(bot.seat, n)
        assert answer["ok"], answer
        while len(bot.pages) == heard:
            await asyncio.sleep(0)
        times.append((time.perf_counter() - began) * 1000)
        await bot.sync(visitor.mailbox, after=n)
        await asyncio.sleep(1 / WORDS_A_SECOND)
    return statistics.median(times)


def flood_for(port: int, kind: str, a_second: int, seconds: int) -> dict[str, float]:
    """In a process of its own: look-ups a second that were answered, and their times without the beat."""
    if kind == "alone":
        return {}
    return asyncio.run(_flood(port, kind == "with work", a_second, seconds))


async def _flood(port: int, pays: bool, a_second: int, seconds: int) -> dict[str, float]:
    relays = Work(CENTRE, TOKEN_KEY, {"letter": 1.0})
    times: list[float] = []
    prices: list[int] = []
    url = f"http://127.0.0.1:{port}/letters"
    connector, patience = aiohttp.TCPConnector(limit=SOCKETS), aiohttp.ClientTimeout(total=120)
    async with aiohttp.ClientSession(connector=connector, timeout=patience) as session:

        async def look() -> None:
            words = Words()
            asked = {"do": "look", "box": words.box, "auth": words.auth}
            asked |= {"work": free_work(relays, "letter")} if pays else {}
            began = time.perf_counter()
            async with session.post(url, json=asked) as answer:
                said = await answer.json()
            times.append((time.perf_counter() - began) * 1000)
            if "challenge" in said:
                prices.append(said["challenge"]["parameters"]["data"]["most"])

        began = time.perf_counter()
        tasks = [asyncio.create_task(_after(number / a_second, look)) for number in range(seconds * a_second)]
        await asyncio.gather(*tasks)
        took = time.perf_counter() - began
        prices.append(await _price(session, url))
    beyond = statistics.median(times) - LETTER_BEAT_S * 1000
    return {
        "looks": len(times),
        "looks_a_second": len(times) / took,
        "look_beyond_beat_ms": beyond,
        "attempts": max(prices),
    }


async def _after(wait_s: float, look: Any) -> None:
    await asyncio.sleep(wait_s)
    await look()


async def _price(session: aiohttp.ClientSession, url: str) -> int:
    """What a look-up costs now, in attempts at most."""
    words = Words()
    async with session.post(url, json={"do": "look", "box": words.box, "auth": words.auth}) as answer:
        most: int = (await answer.json())["challenge"]["parameters"]["data"]["most"]
    return most
