# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The counsellor's page in real browsers, against the real console server, and a relay where needed."""

from __future__ import annotations

import shutil
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack, contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Browser, BrowserContext, async_playwright, expect

from drive.browser import LAUNCH
from operator_console import app as console_app
from operator_console import demo
from operator_console.datafolder import DataFolder
from tests.journey.pages.console import SIGN_IN_MS, USED_STEPS, Console
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
Seeded = tuple[Path, list[dict[str, Any]]]
OpenPhone = Callable[[], Awaitable[Phone]]


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def seeded(tmp_path_factory: pytest.TempPathFactory) -> Seeded:
    """A data folder with staff, made once: deriving from passwords is slow on purpose."""
    folder = tmp_path_factory.mktemp("seeded") / "data"
    return folder, await demo.seed(DataFolder(folder), time.time())


@pytest.fixture
def with_relay() -> bool:
    """Overridden where a test needs the relay and the phone page as well."""
    return False


@pytest.fixture
def doubled() -> bool:
    """Overridden where the desk is the double."""
    return False


@pytest_asyncio.fixture(loop_scope="session")
async def world(seeded: Seeded, tmp_path: Path, with_relay: bool, doubled: bool) -> AsyncIterator[World]:
    """A centre of one's own."""
    # It is a copy from before anybody signed in.
    USED_STEPS.clear()
    async with AsyncExitStack() as stack:
        yield await enter_world(stack, seeded, tmp_path, with_relay, doubled)


async def enter_world(
    stack: AsyncExitStack, seeded: Seeded, folder: Path, with_relay: bool, doubled: bool
) -> World:
    """A store and a centre on it, until the stack is left. The page's files are read here, once."""
    store = stack.enter_context(Valkey())
    with doubled_desk(folder) if doubled else nullcontext():
        return await stack.enter_async_context(running_world(*seeded, folder, store.url, with_relay))


@contextmanager
def doubled_desk(folder: Path) -> Iterator[None]:
    """Pages built within get a desk that does what the test says; all else of the core is the real one."""
    shared = Path(shutil.copytree(console_app.SHARED_WEB, folder / "web"))
    shutil.copy(DOUBLE / "desk.js", shared / "core" / "desk.js")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(console_app, "SHARED_WEB", shared)
        yield


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        running = await playwright.chromium.launch(**LAUNCH)
        yield running
        await running.close()


@pytest_asyncio.fixture(loop_scope="session")
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
def new_console(world: World, person: Person) -> OpenConsole:
    """A counsellor's browser at no page yet."""

    async def opens(**options: Any) -> Console:
        context = await person(**{"viewport": DESKTOP, **options})
        return Console(await context.new_page(), world.console_url)

    return opens


@pytest.fixture
def open_phone(world: World, person: Person) -> OpenPhone:
    async def opens() -> Phone:
        context = await person(viewport=PHONE)
        return Phone(await context.new_page(), world.relay_url)

    return opens


@dataclass
class Maja:
    """One counsellor's browser, signed in once for many tests, at a console whose desk is the double."""

    world: World
    context: BrowserContext

    @property
    def staff(self) -> dict[str, Any]:
        return self.world.counsellor(0)

    async def opens(self) -> Console:
        """A new page, which asks for the password and gets it."""
        console = Console(await self.context.new_page(), self.world.console_url)
        await console.opens()
        await console.unlocks(self.staff["password"])
        await expect(console.on_duty).to_be_visible(timeout=SIGN_IN_MS)
        return console


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def signed_in(
    seeded: Seeded, browser: Browser, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Maja]:
    folder, found = tmp_path_factory.mktemp("doubled"), list[str]()
    USED_STEPS.clear()
    async with AsyncExitStack() as stack:
        world = await enter_world(stack, seeded, folder, with_relay=False, doubled=True)
        context = await browser.new_context(locale="sv-SE", viewport=DESKTOP)
        watch(context, found)
        await Console(await context.new_page(), world.console_url).signs_in(world.counsellor(0))
        yield Maja(world, context)
        await context.close()
    assert found == []


@pytest_asyncio.fixture(loop_scope="session")
async def at_desk(signed_in: Maja) -> AsyncIterator[Console]:
    """Maja, who reads Swedish and English, with the double of a desk, not on duty yet."""
    console = await signed_in.opens()
    yield console
    await console.page.close()
