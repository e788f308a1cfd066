# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""A browser for a file's tests; for each test a relay with its store, and a program where it is asked for."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest_asyncio
from playwright.async_api import Browser

from tests.unit.web_core.world import Staff, World, chromium, off_duty, world


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with chromium() as launched:
        yield launched


@pytest_asyncio.fixture(loop_scope="module")
async def place(browser: Browser) -> AsyncIterator[World]:
    async with world(browser) as made:
        yield made


@pytest_asyncio.fixture(loop_scope="module")
async def bot(place: World) -> AsyncIterator[Staff]:
    staff = place.staff("bot", "Viska")
    place.publish()
    await staff.on_duty(place.worker)
    yield staff
    await off_duty(staff)
