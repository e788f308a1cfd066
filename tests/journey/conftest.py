# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""One running demo for all journeys; a browser of its own for each person in each test."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack, suppress
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Browser, BrowserContext, Error, Playwright, StorageState, async_playwright

from drive.browser import LAUNCH
from drive.system import System, command_line, start_demo
from tests.journey.pages.console import Console
from tests.journey.pages.phone import Phone

PHONE = {"width": 360, "height": 740}
DESKTOP = {"width": 1280, "height": 800}

OpenPhone = Callable[[], Awaitable[Phone]]
OpenConsole = Callable[..., Awaitable[Console]]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        # The first start may train the program, which is not the journey's time.
        item.add_marker(pytest.mark.timeout(180, func_only=True))


@pytest.fixture(scope="session")
def system(tmp_path_factory: pytest.TempPathFactory) -> Iterator[System]:
    """`./viska start --demo`; that it ends with 0 and leaves no process is part of every run."""
    running = start_demo(tmp_path_factory.mktemp("system") / "log")
    try:
        yield running
    finally:
        # Taken now, so that a part that was started again meanwhile is among them.
        parts = running.pids("")
        code = running.end()
    assert code == 0
    assert parts
    assert not [pid for pid in parts if command_line(pid)], "a process was left behind"


@pytest_asyncio.fixture
async def playwright() -> AsyncIterator[Playwright]:
    async with async_playwright() as running:
        yield running


@pytest_asyncio.fixture
async def browser(playwright: Playwright) -> AsyncIterator[Browser]:
    running = await playwright.chromium.launch(**LAUNCH)
    yield running
    await running.close()


@pytest_asyncio.fixture
async def people(browser: Browser) -> AsyncIterator[Callable[..., Awaitable[BrowserContext]]]:
    """A browser profile of her own for everybody who takes part."""
    async with AsyncExitStack() as stack:

        async def person(size: dict[str, int], locale: str = "en-US", **options: Any) -> BrowserContext:
            context = await browser.new_context(viewport=size, locale=locale, **options)  # type: ignore[arg-type]
            stack.push_async_callback(context.close)
            return context

        yield person


@pytest_asyncio.fixture
async def open_phone(system: System, people: Callable[..., Awaitable[BrowserContext]]) -> OpenPhone:
    async def opens() -> Phone:
        context = await people(PHONE)
        return Phone(await context.new_page(), system.phone_url)

    return opens


@pytest.fixture(scope="session")
def sessions() -> dict[tuple[str, int], StorageState]:
    """The cookies of who has signed in: a code serves once, and the next is half a minute away."""
    return {}


@pytest_asyncio.fixture
async def open_console(
    system: System,
    people: Callable[..., Awaitable[BrowserContext]],
    sessions: dict[tuple[str, int], StorageState],
) -> AsyncIterator[OpenConsole]:
    """A counsellor's browser, signed in; the number says which of the seeded people of a role."""
    opened: list[Console] = []

    async def opens(number: int = 0, role: str = "counsellor") -> Console:
        context = await people(DESKTOP, "sv-SE", storage_state=sessions.get((role, number)))
        console = Console(await context.new_page(), system.console_url)
        await console.comes_back(system.staff(role, number))
        sessions[role, number] = await context.storage_state()
        opened.append(console)
        return console

    yield opens
    for console in opened:
        await leaves_duty(console)


async def leaves_duty(console: Console) -> None:
    """Otherwise the next who comes on duty waits a minute for the key of one who might come back."""
    with suppress(Error, AssertionError):  # the test itself says what went wrong
        if await console.on_duty.get_attribute("aria-pressed", timeout=1000) == "true":
            await console.goes_off_duty()
