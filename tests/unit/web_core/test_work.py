# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""core/work.js in Chromium on a real relay: solved before she begins, beside the page, gone when she goes."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import signal
import statistics
import time
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from playwright.async_api import Page, Route, WebSocket

from chatserver.relay import work as work_module
from chatserver.relay.work import Work
from drive.system import command_line, descendants
from tests.support.relay import CENTRE, TOKEN_KEY, until
from tests.unit.web_core.browser import call
from tests.unit.web_core.world import World, see

pytestmark = pytest.mark.asyncio(loop_scope="module")

SOLVE = """async (challenge) => {
    const { Work } = await import('/core/work.js');
    const began = performance.now();
    await new Work(() => {}).solve(challenge);
    return performance.now() - began;
}"""
BUCKETS = Work(CENTRE, TOKEN_KEY, {"open": 20.0, "ask_human": 0.5}).buckets


@pytest.fixture
def place(place: World) -> World:
    place.publish()
    return place


@pytest.fixture
def unlucky(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every challenge takes all the attempts that it may: how long it takes is chance otherwise."""
    monkeypatch.setattr(work_module, "secrets", SimpleNamespace(randbelow=lambda most: most - 1))


def frames_to(place: World) -> list[str]:
    """What pages opened from now on send."""
    sent: list[str] = []

    def note(socket: WebSocket) -> None:
        socket.on("framesent", lambda frame: sent.append(str(frame)))

    place.opened = lambda page: page.on("websocket", note)
    return sent


async def crowd(place: World, kind: str) -> None:
    """As if a flood had filled the centre's bucket; waits until the worker knows."""
    bucket = next(one for one in BUCKETS if one.name == f"{kind}:{CENTRE}")
    # Beyond what it can hold, so that it stays full for a while.
    place.valkey.client().hset(f"b:{bucket.name}", mapping={"load": bucket.full * 3, "at": time.time()})
    await asyncio.sleep(0)
    work = place.worker.parts.gateway._mailboxes._work
    await until(lambda: work.wanted(kind) > 10_000)  # type: ignore[arg-type]


def openings(sent: list[str]) -> list[dict[str, Any]]:
    return [json.loads(frame[frame.index("[") :])[1] for frame in sent if '"as":"visitor"' in frame]


async def test_it_is_solved_before_she_begins(place: World) -> None:
    sent = frames_to(place)
    page = await place.page()
    workers: list[object] = []
    page.on("worker", lambda worker: workers.append(worker))
    await call(page, "visitor.js", "dial", place.centre.site)
    await until(lambda: workers and not page.workers)
    assert openings(sent) == [], "nothing was opened yet"
    await page.evaluate("chat.start({lang: 'sv'})")
    assert [bool(opening["work"]) for opening in openings(sent)] == [True]


async def test_without_a_challenge_in_time_the_refusal_brings_one(place: World) -> None:
    sent = frames_to(place)
    page = await place.page()
    await call(page, "visitor.js", "start", place.centre.site, {})
    assert openings(sent)[-1]["work"] and len(openings(sent)) <= 2


async def test_a_worker_that_does_not_come_is_fetched_again(place: World) -> None:
    lost: list[str] = []

    async def lose(route: Route) -> None:
        lost.append(route.request.url)
        await (route.abort() if len(lost) <= 2 else route.continue_())

    sent = frames_to(place)
    page = await place.page()
    await page.context.route("**/core/work_worker.js", lose)
    await call(page, "visitor.js", "start", place.centre.site, {})
    assert len(lost) == 3
    assert openings(sent)[-1]["work"]


async def test_taking_the_seat_again_is_free(place: World) -> None:
    sent = frames_to(place)
    page = await place.page()
    await call(page, "visitor.js", "start", place.centre.site, {})
    first = len(openings(sent))
    await call(page, "visitor.js", "cut")
    online = "said.filter(([name, it]) => name === 'connection' && it === 'online').length"
    await see(page, online, lambda count: count == 2)
    assert [opening["work"] for opening in openings(sent)[first:]] == [None]
    assert not page.workers


async def test_asking_for_a_human_costs_one_and_words_pass_meanwhile(place: World, unlucky: None) -> None:
    bot = place.staff("bot", "Viska")
    place.publish()
    await bot.on_duty(place.worker)
    page = await place.page()
    await call(page, "visitor.js", "start", place.centre.site, {})
    await until(bot.mailboxes)
    mailbox = bot.mailboxes()[-1]
    await until(lambda: bot.pages)
    await bot.read(mailbox)
    await see(page, "chat.state.bot", lambda state: state == "ready")
    await crowd(place, "ask_human")
    await page.evaluate("chat.askHuman({risk: 2, reason: ''})")
    await until(lambda: page.workers)
    await page.evaluate("chat.ask('meanwhile')")
    async with asyncio.timeout(20):
        while not any(packet.get("text") == "meanwhile" for packet in bot.heard):
            await bot.read(mailbox)
            await asyncio.sleep(0.02)
    assert page.workers and await page.evaluate("chat.state.kind") == "with_bot", "it still works on it"
    await page.evaluate("chat.cancelWaiting()")
    place.valkey.client().delete(f"b:ask_human:{CENTRE}")
    await page.evaluate("chat.askHuman({risk: 2, reason: ''})")
    await see(page, "chat.state.kind", lambda kind: kind == "waiting", 60)
    await bot.drop()


async def test_a_long_one_is_said_and_leaving_ends_it_at_once(place: World, unlucky: None) -> None:
    await crowd(place, "open")
    page = await place.page()
    await call(page, "visitor.js", "dial", place.centre.site)
    await until(lambda: page.workers)
    await page.evaluate("void chat.start({lang: 'sv'})")
    await see(page, "said", lambda said: ["working", {"slow": True}] in said)
    # The page's own thread is free while the worker runs at full speed.
    late = await page.evaluate("""async () => {
        const late = [];
        for (let n = 0; n < 50; n++) {
            const began = performance.now();
            await new Promise((done) => setTimeout(done, 4));
            late.push(performance.now() - began);
        }
        return Math.max(...late);
    }""")
    print(f"longest that a timer of 4 ms took while the worker solves: {late:.0f} ms")
    assert page.workers, "still at it"
    await page.evaluate("chat.leave()")
    await until(lambda: not page.workers)


async def test_the_worker_reaches_nothing(place: World, unlucky: None) -> None:
    await crowd(place, "open")
    page = await place.page()
    await call(page, "visitor.js", "dial", place.centre.site)
    await until(lambda: page.workers)
    fetched = "() => fetch('/healthz').then(() => 'reached', () => 'refused')"
    assert await page.evaluate(fetched) == "reached"
    assert await page.workers[0].evaluate(fetched) == "refused"
    await page.evaluate("chat.leave()")


async def test_no_other_address_becomes_a_worker(place: World, unlucky: None) -> None:
    page = await place.page()
    await call(page, "visitor.js", "dial", place.centre.site)
    await until(lambda: page.workers)
    for made in ("new Worker('/core/base.js')", "trustedTypes.createPolicy('viska-work', {})",
                 "trustedTypes.createPolicy('another', {})"):
        tried = f"(() => {{ try {{ {made}; return 'made' }} catch (error) {{ return String(error) }} }})()"
        assert "Error" in await page.evaluate(tried)
    await page.evaluate("chat.leave()")


@contextlib.contextmanager
def slowed(times: int) -> Iterator[None]:
    """The browser's pages get one part in `times` of the time, all their threads alike.

    The developer tools' own throttling slows the page's thread and leaves workers as they are."""
    stop = [pid for pid in descendants(os.getpid()) if "--type=renderer" in command_line(pid)]
    if times == 1:
        yield
        return
    brake = os.fork()
    if brake == 0:
        with contextlib.suppress(PermissionError):  # else the brake gets no turn on a busy machine
            os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(1))
        until_s = time.monotonic() + 60
        while time.monotonic() < until_s and os.getppid() != 1:
            for how, part in ((signal.SIGSTOP, times - 1), (signal.SIGCONT, 1)):
                for pid in stop:
                    with contextlib.suppress(ProcessLookupError):
                        os.kill(pid, how)
                time.sleep(0.005 * part)
        os._exit(0)
    try:
        yield
    finally:
        os.kill(brake, signal.SIGKILL)
        os.waitpid(brake, 0)
        for pid in stop:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGCONT)


async def test_how_long_it_takes_at_rest(place: World, capsys: pytest.CaptureFixture[str]) -> None:
    """Printed, not asserted: it depends on what else this machine does."""
    page = await place.page()
    work = Work(CENTRE, TOKEN_KEY, {"open": 20.0})
    for times in (1, 4, 20):
        with slowed(times):
            took = [await _solved(page, work) for _ in range(9)]
        with capsys.disabled():
            median = statistics.median(took)
            print(f"\nat rest, {times} times slower: median {median:.0f} ms, longest {max(took):.0f} ms")
        assert all(took)


async def _solved(page: Page, work: Work) -> float:
    took: float = await page.evaluate(SOLVE, work.challenge("open", time.time()))
    return took
