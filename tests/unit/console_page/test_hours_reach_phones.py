# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""From a counsellor's browser over console, store and relay to what a phone reads of who is on duty."""

from __future__ import annotations

import asyncio
from typing import Any

import aiohttp
import pytest

pytestmark = pytest.mark.asyncio(loop_scope="session")

PATIENCE_S = 30


@pytest.fixture
def with_relay() -> bool:
    return True


async def hours_of(world: Any) -> dict[str, Any] | None:
    """What a phone gets; None while nothing is known."""
    async with aiohttp.ClientSession() as session, session.get(f"{world.relay_url}/hours") as answer:
        return await answer.json() if answer.status == 200 else None


async def becomes(world: Any, language: str, on_duty: bool) -> None:
    """Waits until phones read that; the patience only bounds a failing test."""
    async with asyncio.timeout(PATIENCE_S):
        while True:
            hours = await hours_of(world)
            if hours and hours["languages"].get(language, {}).get("on_duty", False) is on_duty:
                return
            await asyncio.sleep(0.05)


async def test_a_language_is_there_while_somebody_on_duty_reads_it(world, new_console):
    await becomes(world, "en", False)
    hours = await hours_of(world)
    assert hours is not None and hours["v"] == 1 and hours["always_open"] and hours["open"]
    assert {"ar", "en", "so", "sv"} <= set(hours["languages"])
    console = await new_console()
    await console.signs_in(world.counsellor(0))
    await console.goes_on_duty()
    await becomes(world, "en", True)
    await console.by_id("break").click()
    await becomes(world, "en", False)
    await console.by_id("break").click()
    await becomes(world, "en", True)
    await console.goes_off_duty()
    await becomes(world, "en", False)
