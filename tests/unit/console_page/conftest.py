# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The counsellor's page in real browsers, against the real console server, and a relay where needed."""

from __future__ import annotations

import asyncio
import shutil
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Browser, BrowserContext, async_playwright

from drive.browser import CHROMIUM, CHROMIUM_ARGUMENTS
from operator_console import app as console_app
from operator_console import demo
from operator_console.datafolder import DataFolder
from tests.journey.pages.console import USED_STEPS, Console
from tests.journey.pages.phone import Phone
from tests.support.valkey import Valkey
from tests.unit.console_page.breaches import watch
from tests.unit.console_page.world import World
from tests.unit.console_page.world import world as running_world

DESKTOP = {"width": 1280, "height": 800}
PHONE = {"width": 360, "height": 740}
DOUBLE = Path(__file__).parent / "double"

Person = Callable[..., Awaitable[BrowserContext]]
OpenConsole = Callable[..., Awaitable[Console]]
OpenPhone = Callable[[], Awaitable[Phone]]


@pytest.fixture(scope="session")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[dict[str, Any]]]:
    """A data folder with staff, made once: deriving from passwords is slow on purpose."""
    folder = tmp_path_factory.mktemp("seeded") / "data"
    return folder, asyncio.run(demo.seed(DataFolder(folder), time.time()))


@pytest.fixture
def with_relay() -> bool:
    """Overridden where a test needs the relay and the phone page as well."""
    return False


@pytest.fixture
async def world(
    seeded: tuple[Path, list[dict[str, Any]]], tmp_path: Path, with_relay: bool
) -> AsyncIterator[World]:
    folder, staff = seeded
    # Each world is a copy from before anybody signed in.
    USED_STEPS.clear()
    with Valkey() as store:
        async with running_world(folder, staff, tmp_path, store.url, with_relay) as running:
            yield running


@pytest.fixture
def doubled_desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The page gets a desk that does what the test says; all else of the core is the real one."""
    shared = Path(shutil.copytree(console_app.SHARED_WEB, tmp_path / "web"))
    shutil.copy(DOUBLE / "desk.js", shared / "core" / "desk.js")
    monkeypatch.setattr(console_app, "SHARED_WEB", shared)


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        running = await playwright.chromium.launch(executable_path=CHROMIUM, args=CHROMIUM_ARGUMENTS)
        yield running
        await running.close()


@pytest.fixture
async def person(browser: Browser) -> AsyncIterator[Person]:
    """A browser profile of one's own. A breach of a page's policy, or an error in it, fails the test."""
    found: list[str] = []
    async with AsyncExitStack() as stack:

        async def opens(**options: Any) -> BrowserContext:
            context = await browser.new_context(locale="sv-SE", **options)
            stack.push_async_callback(context.close)
            watch(context, found)
            return context

        yield opens
    assert found == []


@pytest.fixture
async def new_console(world: World, person: Person) -> OpenConsole:
    """A counsellor's browser at no page yet."""

    async def opens(**options: Any) -> Console:
        context = await person(**{"viewport": DESKTOP, **options})
        return Console(await context.new_page(), world.console_url)

    return opens


@pytest.fixture
async def open_phone(world: World, person: Person) -> OpenPhone:
    async def opens() -> Phone:
        context = await person(viewport=PHONE)
        return Phone(await context.new_page(), world.relay_url)

    return opens
