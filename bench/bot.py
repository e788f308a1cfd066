# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""`./viska bench bot`: a sealed question to its shown answer, 20 chats at once, and what the parts weigh."""

from __future__ import annotations

import asyncio
import json
import random
import statistics
import time
from typing import Any

from drive.system import System, memory_mb, running_demo
from drive.visitor import Visitor

CHATS = 20
QUESTIONS = 15
PAUSE_S = 1.0
GOALS = {"question_ms_p50": 120, "question_ms_p95": 300, "relay_mb": 120, "bot_mb": 800, "turn_ms_p50": 15}
ASKED = (
    "kan mina föräldrar tvinga mig att gifta mig",
    "pappa läser min mobil varje kväll",
    "vad gör socialtjänsten om jag ringer",
    "får mamma veta att jag skriver här",
    "jag är rädd för resan i sommar",
    "are you a robot",
    "my friend has to marry her cousin",
    "do you have to report this",
)


def main() -> int:
    """Prints a table and, last, one JSON object."""
    with running_demo() as demo:
        relay, bot = demo.pids("-m chatserver"), demo.pids("-m bot")
        at_rest = {"relay_mb": memory_mb(relay), "bot_mb": memory_mb(bot)}
        figures = {**asyncio.run(_measure(demo)), **at_rest}
        figures["rss_mb"] = figures["bot_mb"]
    for name, value in figures.items():
        print(f"{name:>24} {value:>10}   goal {GOALS[name]}" if name in GOALS else f"{name:>24} {value:>10}")
    print(json.dumps(figures))
    return 0


async def _measure(demo: System) -> dict[str, Any]:
    # One of her own: the relay takes 40 drafts a mailbox in 10 seconds, and no figure must wait for that.
    single = Visitor(demo.phone_url)
    await single.open()
    alone = [await _timed(single) for _ in range(QUESTIONS)]
    await single.close()
    visitors = [Visitor(demo.phone_url) for _ in range(CHATS)]
    await asyncio.gather(*(visitor.open() for visitor in visitors))
    together = [time for chat in await asyncio.gather(*map(_chat, visitors)) for time in chat]
    start = time.perf_counter()
    await asyncio.gather(*(_without_pause(visitor) for visitor in visitors))
    rate = CHATS * QUESTIONS / (time.perf_counter() - start)
    await asyncio.gather(*(visitor.close() for visitor in visitors))
    return {
        "chats": CHATS,
        "question_ms_p50": round(statistics.median(together), 1),
        "question_ms_p95": round(statistics.quantiles(together, n=20)[18], 1),
        # Sealing, relay and store included: an upper bound of the program's own turn.
        "turn_ms_p50": round(statistics.median(alone), 1),
        "turns_per_s": round(rate, 1),
    }


async def _chat(visitor: Visitor) -> list[float]:
    """Questions as people ask them: not all in the same instant."""
    times = []
    for _ in range(QUESTIONS):
        await asyncio.sleep(random.uniform(0, 2 * PAUSE_S))  # noqa: S311
        times.append(await _timed(visitor))
    return times


async def _without_pause(visitor: Visitor) -> None:
    for _ in range(QUESTIONS):
        await visitor.ask(random.choice(ASKED))  # noqa: S311


async def _timed(visitor: Visitor) -> float:
    start = time.perf_counter()
    await visitor.ask(random.choice(ASKED))  # noqa: S311
    return (time.perf_counter() - start) * 1000


if __name__ == "__main__":
    raise SystemExit(main())
