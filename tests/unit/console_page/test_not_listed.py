# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The console's own key is missing from the directory: she is told so, and what to do."""

from __future__ import annotations

import asyncio
import json
import sqlite3
import time

import aiohttp
import pytest
from playwright.async_api import expect

from sealing.encoding import unb64

pytestmark = pytest.mark.asyncio(loop_scope="session")

# The console looks for changes every ten seconds.
PATIENCE_S = 60


@pytest.fixture
def with_relay() -> bool:
    return True


async def listed(world) -> int:
    """How many certificates phones accept now, as the relay hands the list out."""
    async with aiohttp.ClientSession() as client, client.get(f"{world.relay_url}/directory") as answer:
        body = await answer.json(content_type=None)
    return len(json.loads(unb64(body["directory"]["body"]))["live"])


async def test_a_key_that_is_not_listed_goes_nowhere(world, new_console):
    console, staff = await new_console(), world.counsellor()
    await console.signs_in(staff)
    before = await listed(world)
    with sqlite3.connect(world.data.path / "viska.db") as database:
        database.execute("UPDATE certificates SET revoked_at = ? WHERE name = 'Maja'", (int(time.time()),))
    database.close()
    end = time.monotonic() + PATIENCE_S
    while await listed(world) == before and time.monotonic() < end:
        await asyncio.sleep(0.2)
    assert await listed(world) == before - 1

    await console.on_duty.click()
    note = console.by_id("refused").filter(has_text="Du kunde inte gå i tjänst")
    await expect(note).to_have_attribute("data-code", "not_live")
    await expect(note).to_contain_text("hör av dig till administratören")
    await expect(console.on_duty).to_have_attribute("aria-pressed", "false")

    colleague = await new_console()
    await colleague.signs_in(world.counsellor(1))
    await colleague.goes_on_duty()
