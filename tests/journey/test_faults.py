# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Parts die under people who talk: what was written is told apart as arrived or failed, and arrives once."""

from __future__ import annotations

import asyncio
import os
import secrets
import signal
import time
from collections.abc import AsyncIterator, Callable, Iterator

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Locator, async_playwright, expect
from redis import Redis
from redis.exceptions import RedisError

from drive.browser import LAUNCH
from drive.memory import hits_in_processes
from drive.system import System, children, start_demo
from drive.visitor import NoProgram, Visitor
from tests.journey.conftest import DESKTOP, PHONE
from tests.journey.pages.console import Console
from tests.journey.pages.phone import Phone

pytestmark = pytest.mark.asyncio(loop_scope="module")

# Waits for parts that start again, on a machine that may be busy; a test that passes does not wait so long.
PATIENCE_S = 120
PATIENCE_MS = PATIENCE_S * 1000
PAUSE_S = 5
BOT, STORE, RELAY = "-m bot", "valkey-server", "-m chatserver"
SEATS = {"VISKA_BOT_CAPACITY": "4", "VISKA_BOT_PROCESSES": "2"}


@pytest.fixture(scope="module")
def system(tmp_path_factory: pytest.TempPathFactory) -> Iterator[System]:
    """A demo of our own, to break: two workers of the relay, few seats of the program."""
    expect.set_options(timeout=PATIENCE_MS)
    running = start_demo(tmp_path_factory.mktemp("faults") / "log", "--workers", "2", env=SEATS)
    try:
        yield running
    finally:
        expect.set_options(timeout=None)
        code = running.end()
    assert code == 0, "whatever died before, it ends in order"


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        running = await playwright.chromium.launch(**LAUNCH)
        yield running
        await running.close()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def desk(system: System, browser: Browser) -> Console:
    """A counsellor who is on duty all the time: a one-time code serves once in half a minute."""
    context = await browser.new_context(viewport=DESKTOP)  # type: ignore[arg-type]
    console = Console(await context.new_page(), system.console_url)
    await console.signs_in(system.staff("counsellor"))
    await console.goes_on_duty()
    return console


@pytest_asyncio.fixture(loop_scope="module")
async def counsellor(desk: Console) -> AsyncIterator[Console]:
    """She ends what a test has left."""
    yield desk
    while await desk.tabs.count():
        await desk.closes("talked")


@pytest_asyncio.fixture(loop_scope="module")
async def phone(system: System, browser: Browser) -> AsyncIterator[Phone]:
    context = await browser.new_context(viewport=PHONE)  # type: ignore[arg-type]
    page = await context.new_page()
    yield Phone(page, system.phone_url)
    await context.set_offline(False)
    await page.goto("about:blank")  # leaving ends the chat, and gives the seat of the program back
    await context.close()


def keeper(system: System) -> int:
    """The process that keeps those that sit in chats."""
    (found,) = [pid for pid in system.pids(BOT) if pid in children(system.process.pid)]
    return found


def kill(pid: int) -> None:
    """As a machine does that runs out of memory; the supervisor starts it again."""
    os.kill(pid, signal.SIGKILL)


def store(system: System) -> int:
    """The store's process; 0 while there is none."""
    return next(iter(system.pids(STORE)), 0)


def has_a_card(url: str) -> bool:
    """Whether somebody waits with a sealed card, by the own word of the store at `url`."""
    try:
        kept = Redis.from_url(url, decode_responses=True)
        return any(kept.hget(f"m:{mailbox}", "card") for mailbox in kept.zrange("waiting", 0, -1))
    except RedisError:
        return False


async def until(true: Callable[[], object]) -> None:
    end = time.monotonic() + PATIENCE_S
    while not true():
        assert time.monotonic() < end, "it did not happen"
        await asyncio.sleep(0.1)


async def words(messages: Locator) -> list[str]:
    """What the messages say, in order, without author and fate."""
    return [text.strip() for text in await messages.locator(".words").all_inner_texts()]


async def chatting(phone: Phone, counsellor: Console) -> None:
    """A young person and a counsellor who have exchanged words."""
    await phone.comes_in("sv")
    await phone.asks_for_a_human()
    await expect(counsellor.waiting_cards()).to_have_count(1)
    await counsellor.takes_next()
    await expect(phone.verified_counsellor).to_be_visible()
    await phone.says("hej")
    await counsellor.hears("hej")
    await counsellor.says("hej du")
    await expect(phone.messages(by="counsellor")).to_have_count(1)


async def everything_arrived(phone: Phone, counsellor: Console, hers: list[str], theirs: list[str]) -> None:
    """Each side has read the other's words once and in order, and both know it."""
    await expect(counsellor.messages(by="visitor")).to_have_count(len(hers))
    await expect(phone.messages(by="counsellor")).to_have_count(len(theirs))
    await expect(phone.page.locator('[data-from="me"][data-state="delivered"]')).to_have_count(len(hers))
    assert await words(counsellor.messages(by="visitor")) == hers
    assert await words(phone.messages(by="counsellor")) == theirs


async def test_a_process_of_the_program_dies_in_mid_answer(system, phone):
    marker = "zq" + secrets.token_hex(8)
    await phone.comes_in("sv")
    await phone.asks(f"vem svarar {marker}")
    await expect(phone.messages(by="bot")).to_have_count(1)
    (sitting,) = [pid for pid in system.pids(BOT) if hits_in_processes([pid], marker)]
    os.kill(sitting, signal.SIGSTOP)
    await phone.asks("kan de tvinga mig att gifta mig?")
    await expect(phone.messages(by="me").last).to_have_attribute("data-state", "sending")
    os.kill(sitting, signal.SIGKILL)
    await expect(phone.messages(by="notice")).to_have_attribute("data-code", "bot_replaced")
    await expect(phone.messages(by="me").last).to_have_attribute("data-state", "failed")
    await expect(phone.composer).to_have_value("kan de tvinga mig att gifta mig?")
    await expect(phone.by_id("ask-human")).to_be_visible()
    await phone.send.click()
    await expect(phone.messages(by="bot").last).to_have_attribute("data-topic", "forced_marriage")
    await expect(phone.messages(by="bot")).to_have_count(2)


async def test_the_process_that_heard_a_chat_ends_soon_after_it(system, phone):
    """Words that were dropped may lie in its freed memory; a fresh one takes its place."""
    marker = "zq" + secrets.token_hex(8)
    await phone.comes_in("sv")
    await phone.asks(f"vem svarar {marker}")
    await expect(phone.messages(by="bot")).to_have_count(1)
    (heard,) = [pid for pid in system.pids(BOT) if hits_in_processes([pid], marker)]
    await phone.page.goto("about:blank")
    await until(lambda: heard not in system.pids(BOT))
    await until(lambda: len(children(keeper(system))) == int(SEATS["VISKA_BOT_PROCESSES"]))
    assert hits_in_processes(system.pids(BOT), marker) == 0


async def test_without_the_program_topics_and_humans_are_there_and_it_comes_back(system, phone, counsellor):
    await phone.comes_in("sv")
    await phone.asks("vem svarar?")
    await expect(phone.messages(by="bot")).to_have_count(1)
    await expect(phone.messages(by="me").last).to_have_attribute("data-state", "delivered")
    sitting = children(keeper(system))
    kill(keeper(system))
    await expect(phone.who_reads).to_contain_text("Programmet är upptaget")
    assert sitting and not set(sitting) & set(system.pids(BOT)), "its processes died with it"
    await phone.by_id("more-topics").click()
    await phone.picks_topic("digital_control")
    answer = phone.messages(by="bot").last
    await expect(answer).to_have_attribute("data-topic", "digital_control")
    await expect(answer).to_contain_text("Sidan")
    await phone.writes("är någon där?")
    await phone.asks_for_a_human()
    await expect(counsellor.waiting_cards()).to_have_count(1)
    await expect(phone.who_reads).to_contain_text("Programmet läser så länge")
    await phone.stops_waiting()
    await phone.asks("kan de tvinga mig att gifta mig?")
    await expect(phone.messages(by="bot").last).to_have_attribute("data-topic", "forced_marriage")
    await expect(counsellor.waiting_cards()).to_have_count(0)


async def test_the_store_is_lost_under_a_visitor_and_a_counsellor(system, phone, counsellor):
    await chatting(phone, counsellor)
    lost = store(system)
    kill(lost)
    await phone.says("ett under avbrottet")
    await counsellor.says("två under avbrottet")
    await phone.says("tre under avbrottet")
    hers, theirs = ["hej", "ett under avbrottet", "tre under avbrottet"], ["hej du", "två under avbrottet"]
    await everything_arrived(phone, counsellor, hers, theirs)
    assert store(system) != lost
    await counsellor.says("fyra efteråt")
    await expect(phone.messages(by="counsellor")).to_have_count(3)
    await phone.says("fem efteråt")
    await everything_arrived(phone, counsellor, [*hers, "fem efteråt"], [*theirs, "fyra efteråt"])


async def test_the_store_is_lost_under_a_chat_with_the_program(system, phone):
    await phone.comes_in("sv")
    await phone.asks("vem svarar?")
    await expect(phone.messages(by="bot")).to_have_count(1)
    lost = store(system)
    kill(lost)
    await phone.asks("kan de tvinga mig att gifta mig?")
    await phone.asks("de kollar min mobil varje dag")
    await expect(phone.messages(by="bot")).to_have_count(3)
    assert store(system) != lost
    await phone.asks("vad gör socialtjänsten?")
    await expect(phone.messages(by="bot")).to_have_count(4)
    topics = await phone.messages(by="bot").evaluate_all("all => all.map((one) => one.dataset.topic)")
    assert topics == ["who_answers", "forced_marriage", "digital_control", "social_services"]
    await expect(phone.page.locator('[data-from="me"][data-state="delivered"]')).to_have_count(4)
    await expect(phone.messages(by="notice")).to_have_count(0)


async def test_the_store_is_lost_under_who_waits(system, phone, counsellor):
    await phone.comes_in("sv")
    await phone.asks_for_a_human()
    await expect(counsellor.waiting_cards()).to_have_count(1)
    lost = store(system)
    url = system.environment(RELAY)["REDIS_URL"]  # asked now: the relay too may end, and start again
    kill(lost)
    await until(lambda: has_a_card(url))
    assert store(system) != lost
    await expect(counsellor.waiting_cards()).to_have_count(1)
    await expect(counsellor.waiting_cards().first).to_have_attribute("data-language", "sv")
    await counsellor.takes_next()
    await expect(phone.verified_counsellor).to_be_visible()
    await phone.says("hej")
    await counsellor.hears("hej")


async def test_a_store_that_stands_still_for_a_while_loses_nothing(system, phone, counsellor):
    await chatting(phone, counsellor)
    still = store(system)
    os.kill(still, signal.SIGSTOP)
    try:
        await phone.says("medan den står")
        await counsellor.says("jag med")
        await expect(phone.messages(by="me").last).to_have_attribute("data-state", "sending")
        await asyncio.sleep(PAUSE_S)
        await expect(phone.messages(by="me").last).to_have_attribute("data-state", "sending")
    finally:
        os.kill(still, signal.SIGCONT)
    await everything_arrived(phone, counsellor, ["hej", "medan den står"], ["hej du", "jag med"])


async def test_the_network_is_gone_at_the_phone(phone, counsellor):
    await chatting(phone, counsellor)
    await phone.page.context.set_offline(True)
    await phone.says("i tunneln")
    await counsellor.says("är du kvar?")
    await expect(phone.messages(by="me").last).to_have_attribute("data-state", "sending")
    await expect(phone.connection).to_have_attribute("data-state", "reconnecting")
    assert await words(counsellor.messages(by="visitor")) == ["hej"]
    await phone.page.context.set_offline(False)
    await expect(phone.connection).to_have_attribute("data-state", "online")
    await everything_arrived(phone, counsellor, ["hej", "i tunneln"], ["hej du", "är du kvar?"])


async def test_each_worker_of_the_relay_dies_in_turn(system, phone, counsellor):
    await chatting(phone, counsellor)
    hers, theirs = ["hej"], ["hej du"]
    for number, worker in enumerate(system.pids(RELAY)):
        kill(worker)
        hers.append(f"jag skriver {number}")
        theirs.append(f"jag svarar {number}")
        await phone.says(hers[-1])
        await counsellor.says(theirs[-1])
        await everything_arrived(phone, counsellor, hers, theirs)
        await until(lambda gone=worker: len(set(system.pids(RELAY)) - {gone}) == 2)


async def test_who_finds_no_seat_of_the_program_has_topics_and_humans(system, phone, counsellor):
    others = []
    with pytest.raises(NoProgram):
        while True:
            others.append(Visitor(system.phone_url))
            await others[-1].open()
    await phone.comes_in("sv")
    await expect(phone.who_reads).to_contain_text("Programmet är upptaget")
    await phone.asks("hallå?")
    await expect(phone.messages(by="notice").last).to_have_attribute("data-code", "no_bot")
    await expect(phone.composer).to_have_value("hallå?")
    await phone.picks_topic("digital_control")
    await expect(phone.messages(by="bot").last).to_contain_text("Sidan")
    assert (await others[0].ask("vem svarar?"))["topic"] == "who_answers", "who has a seat keeps it"
    await phone.asks_for_a_human()
    await expect(counsellor.waiting_cards()).to_have_count(1)
    await counsellor.takes_next()
    await expect(phone.verified_counsellor).to_be_visible()
    for other in others:
        await other.close()
