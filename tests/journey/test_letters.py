# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""A letter left on Friday night, answered on Monday, read on another device, gone on with live."""

from __future__ import annotations

import re
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta

import pytest
import pytest_asyncio
from playwright.async_api import BrowserContext, expect

from drive.memory import hits_in_files, hits_in_processes
from operator_console import demo
from operator_console.datafolder import DataFolder
from tests.journey.conftest import DESKTOP, PHONE
from tests.journey.pages.console import PATIENCE_MS, Console
from tests.journey.pages.phone import Phone
from tests.journey.test_privacy import data_folder, hits_in_store, marker, store_of
from tests.support.valkey import Valkey
from tests.unit.console_page.world import World
from tests.unit.console_page.world import world as running_world

PARTS = ("-m chatserver", "valkey-server", "-m operator_console", "-m bot")
FRIDAY = 4
QUESTION, REPLY = "Vilken låt gör dig lugn?", "Stilla natt"


async def leaves_a_letter(phone: Phone, text: str, question: str = QUESTION, reply: str = REPLY) -> str:
    """Writes and sends; the words of its code."""
    await phone.by_id("leave-letter").click()
    await phone.by_id("letter-text").fill(text)
    await phone.by_id("letter-check-choice").select_option(label=question)
    await phone.by_id("letter-check-reply").fill(reply)
    await phone.by_id("letter-send").click()
    return await phone.by_id("letter-code").inner_text(timeout=PATIENCE_MS)


async def looks_for_an_answer(phone: Phone, words: str) -> None:
    """On a page that knows nothing."""
    await phone.opens()
    await phone.picks_language()
    await phone.by_id("open-letter").click()
    await phone.by_id("letter-code-input").fill(words)
    await phone.by_id("letter-code-send").click()
    await expect(phone.by_id("letter-delete")).to_be_visible(timeout=PATIENCE_MS)


async def replies(phone: Phone, reply: str) -> None:
    await phone.by_id("letter-check").fill(reply)
    await phone.by_id("letter-check-send").click()


async def answers_the_letter(counsellor: Console, text: str) -> None:
    await counsellor.by_id("letter-card").first.click()
    await counsellor.by_id("letter-reply").fill(text)
    await counsellor.by_id("letter-reply-send").click()
    await expect(counsellor.by_id("letter-sent")).not_to_be_empty(timeout=PATIENCE_MS)


async def test_no_word_of_a_letter_lies_open_anywhere(system, open_phone, open_console):
    hers, reply, theirs = marker(), marker(), marker()
    phone, counsellor = await open_phone(), await open_console(0)
    await phone.comes_in("sv")
    words = await leaves_a_letter(phone, f"jag skriver {hers}", reply=reply)
    await counsellor.goes_to("letters")
    await counsellor.by_id("letter-card").first.click()
    await expect(counsellor.by_id("letter")).to_contain_text(hers)
    await counsellor.by_id("letter-reply").fill(f"vi svarar {theirs}")
    await counsellor.by_id("letter-reply-send").click()
    await expect(counsellor.by_id("letter-sent")).not_to_be_empty(timeout=PATIENCE_MS)
    again = await open_phone()
    await looks_for_an_answer(again, words)
    await replies(again, reply)
    await expect(again.by_id("letter-answer")).to_contain_text(theirs, timeout=PATIENCE_MS)
    assert hers not in await again.page.content(), "the words open answers, never her own letter"
    for word in (hers, reply, theirs, words):
        for part in PARTS:
            assert system.pids(part), part
            assert hits_in_processes(system.pids(part), word) == 0, part
        assert hits_in_store(store_of(system), word)[0] == 0
        assert not hits_in_files(data_folder(system), word)
        assert word not in system.log.read_text()
    # The control: the same search finds the box's name, which the relay must know.
    names = re.findall(r'"box":"([\w-]{22})"', await posted(again, words))
    assert names and hits_in_files(data_folder(system), names[0])


async def posted(phone: Phone, words: str) -> str:
    """What a page says to the relay when it looks for an answer."""
    said: list[str] = []
    phone.page.on("request", lambda request: said.append(request.post_data or ""))
    await looks_for_an_answer(phone, words)
    return "".join(said)


class Clock:
    """The servers' time: the real one, moved."""

    def __init__(self) -> None:
        self.real = time.time
        self.moved_s = 0.0

    def __call__(self) -> float:
        return self.real() + self.moved_s

    def goes_to(self, moment: datetime) -> None:
        self.moved_s = moment.timestamp() - self.real()


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """Of the whole process, and so of every server of the test. Pauses go by another clock."""
    moved = Clock()
    monkeypatch.setattr(time, "time", moved)
    return moved


@pytest_asyncio.fixture
async def person(browser, clock) -> AsyncIterator:
    """A browser whose clock shows the servers' time."""
    async with AsyncExitStack() as stack:

        async def opens(size: dict[str, int]) -> BrowserContext:
            context = await browser.new_context(viewport=size, locale="sv-SE")
            stack.push_async_callback(context.close)
            await context.clock.install(time=clock())
            return context

        yield opens


async def opened(stack: AsyncExitStack, folder: DataFolder, staff: list, place, clock: Clock) -> World:
    """The centre's servers, started at this hour with what the folder holds."""
    store = stack.enter_context(Valkey())
    return await stack.enter_async_context(
        running_world(folder.path, staff, place, store.url, with_relay=True, clock=clock)
    )


@pytest.mark.timeout(300, func_only=True)
async def test_a_letter_of_friday_night_is_answered_on_monday(tmp_path, clock, person):
    now = datetime.now(UTC)
    friday = now.replace(hour=21, minute=30) + timedelta(days=(FRIDAY - now.weekday()) % 7 + 7)
    monday = friday.replace(hour=9) + timedelta(days=3)
    clock.goes_to(friday)
    seeded = DataFolder(tmp_path / "seeded")
    staff = await demo.seed(seeded, clock())

    async with AsyncExitStack() as servers:
        night = await opened(servers, seeded, staff, tmp_path / "night", clock)
        phone = Phone(await (await person(PHONE)).new_page(), night.relay_url)
        await phone.comes_in("sv")
        words = await leaves_a_letter(phone, "de säger att vi ska resa i sommar")
        await phone.exits()

    clock.goes_to(monday)
    async with AsyncExitStack() as servers:
        day = await opened(servers, night.data, staff, tmp_path / "day", clock)
        desk = Console(await (await person(DESKTOP)).new_page(), day.console_url)
        await desk.signs_in(day.counsellor(0))
        await desk.goes_to("letters")
        await expect(desk.by_id("letter-card")).to_contain_text(re.compile(r"[23]\W? dagar"))
        await answers_the_letter(desk, "Du får säga nej. Vi kan prata.")

        other = Phone(await (await person(PHONE)).new_page(), day.relay_url)
        await looks_for_an_answer(other, words.upper())
        await expect(other.by_id("letter-question")).to_have_text(QUESTION)
        await replies(other, "Nu tändas tusen juleljus")
        await expect(other.page.locator('#letters [role="alert"]')).to_be_visible(timeout=PATIENCE_MS)
        assert "säga nej" not in await other.page.content()
        await replies(other, "stilla natt")
        await expect(other.by_id("letter-answer")).to_contain_text("säga nej", timeout=PATIENCE_MS)

        await desk.goes_to("desk")
        await desk.goes_on_duty()
        await other.by_id("letter-talk-now").click()
        await desk.takes_next()
        await expect(other.verified_counsellor).to_be_visible(timeout=PATIENCE_MS)
        await expect(desk.by_id("chat-letter")).to_have_attribute("data-proven", "yes", timeout=PATIENCE_MS)
        await other.says("jag vågar prata nu")
        await desk.hears("jag vågar prata nu")
        await desk.says("Bra att du hör av dig")
        await expect(other.messages(by="counsellor").last).to_contain_text("hör av dig")
        await desk.closes("talked")
