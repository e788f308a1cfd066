# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""One running demo for all journeys; a browser of its own for each person in each test."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack

import pytest
import pytest_asyncio
from playwright.async_api import Browser, BrowserContext, Playwright, async_playwright

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

        async def person(size: dict[str, int], locale: str = "en-US") -> BrowserContext:
            context = await browser.new_context(viewport=size, locale=locale)  # type: ignore[arg-type]
            stack.push_async_callback(context.close)
            return context

        yield person


@pytest_asyncio.fixture
async def open_phone(system: System, people: Callable[..., Awaitable[BrowserContext]]) -> OpenPhone:
    async def opens() -> Phone:
        context = await people(PHONE)
        return Phone(await context.new_page(), system.phone_url)

    return opens


@pytest_asyncio.fixture
async def open_console(system: System, people: Callable[..., Awaitable[BrowserContext]]) -> OpenConsole:
    """A counsellor's browser, signed in; the number says which of the seeded people of a role."""

    async def opens(number: int = 0, role: str = "counsellor") -> Console:
        context = await people(DESKTOP, "sv-SE")
        console = Console(await context.new_page(), system.console_url)
        await console.signs_in(system.staff(role, number))
        return console

    return opens
