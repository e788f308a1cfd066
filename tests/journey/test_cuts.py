# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Bad nets: a thousand cuts, repeats and swaps, relay workers that die, a proxy without WebSocket, a tunnel.

The whole of Viska runs; between browsers and relay stands `unsteady.Net`. What is random comes from a seed.
"""

from __future__ import annotations

import asyncio
import os
import signal
import time
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack
from urllib.parse import urlsplit

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Locator, async_playwright, expect

from drive.browser import LAUNCH
from drive.system import System, start_demo
from tests.journey.conftest import DESKTOP, PHONE
from tests.journey.pages.console import Console
from tests.journey.pages.phone import Phone
from tests.journey.test_faults import words
from tests.journey.unsteady import GOOD, WILD, Net

pytestmark = pytest.mark.asyncio(loop_scope="module")

TROUBLE = 1_000
RELAY = "-m chatserver"
RESTARTS = 4
SEED = 4
PATIENCE_MS = 120_000
# Nobody writes on for ever without an answer; and the relay takes 40 words and receipts in ten seconds.
AHEAD = 4
TUNNEL = "02:00"
# A phone tells its page when the net is back; here nothing else would, and waiting is not what is tested.
NET_IS_BACK = "setInterval(() => dispatchEvent(new Event('online')), 400)"

OpenPhone = Callable[[Net], Awaitable[Phone]]


@pytest.fixture(scope="module")
def system(tmp_path_factory: pytest.TempPathFactory) -> Iterator[System]:
    """A demo with two workers of the relay, to kill."""
    expect.set_options(timeout=PATIENCE_MS)
    running = start_demo(tmp_path_factory.mktemp("cuts") / "log", "--workers", "2")
    try:
        yield running
    finally:
        expect.set_options(timeout=None)
        code = running.end()
    assert code == 0


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        running = await playwright.chromium.launch(**LAUNCH)
        yield running
        await running.close()


@pytest.fixture
def relay_port(system: System) -> int:
    return urlsplit(system.phone_url).port or 80


@pytest_asyncio.fixture(loop_scope="module")
async def open_phone(system: System, browser: Browser) -> AsyncIterator[OpenPhone]:
    """A young person's page on a net of her own; leaving ends the chat."""
    async with AsyncExitStack() as stack:

        async def opens(net: Net) -> Phone:
            await stack.enter_async_context(net.running())
            # Chromium takes no proxy for this machine itself, unless told to.
            proxy = {"server": f"http://127.0.0.1:{net.port}", "bypass": "<-loopback>"}
            context = await browser.new_context(viewport=PHONE, proxy=proxy)  # type: ignore[arg-type]
            stack.push_async_callback(context.close)
            return Phone(await context.new_page(), system.phone_url)

        yield opens


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def desk_net(system: System) -> AsyncIterator[Net]:
    async with Net(SEED, urlsplit(system.phone_url).port or 80).running() as net:
        yield net


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def counsellor(system: System, browser: Browser, desk_net: Net) -> Console:
    """On duty all the time, on a net of her own that can be bad as well."""
    proxy = {"server": f"http://127.0.0.1:{desk_net.port}", "bypass": "<-loopback>"}
    context = await browser.new_context(viewport=DESKTOP, proxy=proxy)  # type: ignore[arg-type]
    console = Console(await context.new_page(), system.console_url)
    await console.signs_in(system.staff("counsellor"))
    await console.goes_on_duty()
    return console


async def with_counsellor(phone: Phone, counsellor: Console) -> None:
    await phone.asks_for_a_human()
    await counsellor.takes_next()
    await expect(phone.verified_counsellor).to_be_visible()


def numbered(prefix: str, count: int) -> list[str]:
    return [f"{prefix}{number}" for number in range(1, count + 1)]


def once_and_in_order(read: list[str], written: list[str]) -> None:
    """Says what is wrong: lost, double, or swapped."""
    assert not [word for word, times in Counter(read).items() if times > 1], f"double: {read}"
    assert not [word for word in written if word not in read], f"lost: {read} of {written}"
    assert read == written, "in another order"


async def test_control_the_check_finds_what_is_lost_double_or_swapped() -> None:
    once_and_in_order(["a1", "a2", "a3"], ["a1", "a2", "a3"])
    for wrong in (["a1", "a3"], ["a1", "a2", "a2", "a3"], ["a2", "a1", "a3"], ["a1", "a2", "a3", "b1"]):
        with pytest.raises(AssertionError):
            once_and_in_order(wrong, ["a1", "a2", "a3"])


async def test_a_proxy_without_websocket_is_no_matter(
    open_phone: OpenPhone, counsellor: Console, relay_port: int
) -> None:
    """A whole chat by POST /sync: the program answers, a counsellor comes, words both ways."""
    net = Net(SEED, relay_port, no_websocket=True)
    phone = await open_phone(net)
    await phone.comes_in("sv")
    await phone.asks("Vad kostar det?")
    await expect(phone.messages(by="bot")).to_have_count(1)
    await with_counsellor(phone, counsellor)
    await phone.says("hej")
    await counsellor.hears("hej")
    began = time.monotonic()
    await counsellor.says("hej du")
    await expect(phone.messages(by="counsellor")).to_have_count(1)
    print(f"\ncounsellor's words on a phone that posts: {time.monotonic() - began:.2f} s")
    await expect(phone.connection).to_have_attribute("data-state", "online")
    assert net.done["no_websocket"] >= 2 and net.done["tunnel"] == 0
    assert net.done["post"] > 5
    await phone.page.goto("about:blank")
    await counsellor.closes("talked")


async def test_control_a_net_that_lets_websocket_through_needs_no_post(
    open_phone: OpenPhone, relay_port: int
) -> None:
    net = Net(SEED, relay_port)
    phone = await open_phone(net)
    await phone.comes_in("sv")
    await phone.asks("Vad kostar det?")
    await expect(phone.messages(by="bot")).to_have_count(1)
    assert net.done["tunnel"] == 1 and net.done["post"] == 0
    await phone.page.goto("about:blank")


async def test_a_tunnel_of_two_minutes(open_phone: OpenPhone, relay_port: int) -> None:
    """The page's clock is put forward by two minutes while nothing gets through; words wait in sight."""
    net = Net(SEED, relay_port)
    phone = await open_phone(net)
    await phone.page.clock.install()
    await phone.comes_in("sv")
    await phone.asks("Vad kostar det?")
    await expect(phone.messages(by="bot")).to_have_count(1)
    net.die()
    await expect(phone.connection).to_have_attribute("data-state", "reconnecting")
    await phone.asks("Vem läser?")
    unsent = phone.page.locator('[data-from="me"][data-state="sending"]')
    await expect(unsent).to_have_count(1)
    await phone.page.clock.fast_forward(TUNNEL)
    await expect(unsent).to_have_count(1)
    net.dead = False
    await phone.page.clock.fast_forward("00:20")  # the longest that it waits before it dials again
    await expect(phone.messages(by="bot")).to_have_count(2)
    await expect(phone.page.locator('[data-from="me"][data-state="delivered"]')).to_have_count(2)
    await expect(phone.messages(by="me")).to_have_count(2)
    await phone.page.goto("about:blank")


@pytest.mark.timeout(600, func_only=True)
async def test_a_thousand_cuts(
    system: System, open_phone: OpenPhone, counsellor: Console, desk_net: Net, relay_port: int
) -> None:
    """Every word once and in order, both ways: on a socket, by POST, and at the counsellor's end."""
    nets = [Net(SEED + 1, relay_port), Net(SEED + 2, relay_port, no_websocket=True)]
    phones = [await open_phone(net) for net in nets]
    for phone in phones:
        await phone.page.add_init_script(NET_IS_BACK)
        await phone.comes_in("sv")
        await with_counsellor(phone, counsellor)
    for net in (*nets, desk_net):
        net.odds = WILD
    began = time.monotonic()
    count = await _talk(system, phones, counsellor, [*nets, desk_net])
    for net in (*nets, desk_net):
        net.odds = GOOD
    for index, (phone, name) in enumerate(zip(phones, "ab", strict=True)):
        hers, theirs = numbered(name, count), numbered(name.upper(), count)
        await counsellor.turns_to(index + 1)
        await expect(counsellor.messages(by="visitor")).to_have_count(count)
        await expect(phone.messages(by="counsellor")).to_have_count(count)
        await expect(phone.page.locator('[data-from="me"][data-state="delivered"]')).to_have_count(count)
        once_and_in_order(await words(counsellor.messages(by="visitor")), hers)
        once_and_in_order(await words(phone.messages(by="counsellor")), theirs)
        once_and_in_order(await words(phone.messages(by="me")), hers)
    done = sum((net.done for net in (*nets, desk_net)), Counter())
    print(f"\n{count * 4} words, {time.monotonic() - began:.0f} s, {RESTARTS} workers killed: {dict(done)}")
    assert min(done["cut"], done["repeat"], done["swap"]) > TROUBLE / 40, "the net was too good"
    for phone in phones:
        await phone.page.goto("about:blank")
    for _ in phones:
        await counsellor.closes("talked")


async def _says(phone: Phone, name: str, number: int) -> None:
    """As `Phone.says`, without waiting until the button stands still: many pages share this machine."""
    await _read(phone.messages(by="counsellor"), number)
    await phone.writes(f"{name}{number}")
    await expect(phone.send).to_have_attribute("aria-disabled", "false")
    await phone.send.click(force=True)


async def _answers(counsellor: Console, number: int) -> None:
    for index, name in enumerate("AB"):
        await counsellor.turns_to(index + 1)
        await _read(counsellor.messages(by="visitor"), number)
        await counsellor.says(f"{name}{number}")


async def _read(words: Locator, number: int) -> None:
    """Until all but the last few of the other side's words have come."""
    if number > AHEAD:
        await words.nth(number - AHEAD - 1).wait_for(state="attached", timeout=PATIENCE_MS)


async def _talk(system: System, phones: list[Phone], counsellor: Console, nets: list[Net]) -> int:
    """Everybody writes in turns until there was trouble enough; how much each wrote in each chat."""
    number = killed = 0
    while (trouble := sum(net.trouble for net in nets)) < TROUBLE or killed < RESTARTS:
        number += 1
        await asyncio.gather(
            *(_says(phone, name, number) for phone, name in zip(phones, "ab", strict=True)),
            _answers(counsellor, number),
        )
        nets[number % len(nets)].change()
        if killed < RESTARTS and trouble > TROUBLE * (killed + 1) / (RESTARTS + 2):
            os.kill(system.pids(RELAY)[killed % 2], signal.SIGKILL)
            killed += 1
    return number
