# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The hand-over between shifts, from one counsellor's browser to another's; the server holds ciphertext."""

from __future__ import annotations

import json
import sqlite3

import pytest
from playwright.async_api import expect

from tests.journey.pages.console import SIGN_IN_MS

pytestmark = pytest.mark.asyncio(loop_scope="session")

WORDS = "Tre hörde av sig om samma rykte"


async def at_handover(new_console, staff):
    console = await new_console()
    await console.signs_in(staff)
    await opens(console)
    return console


async def opens(console) -> None:
    await console.by_id("place-desk").click()
    await console.by_id("place-handover").click()
    await expect(console.by_id("handover-send")).to_be_visible(timeout=SIGN_IN_MS)


async def test_what_one_shift_leaves_the_next_one_reads_and_nobody_else(world, new_console):
    maja = await at_handover(new_console, world.counsellor(0))
    ali = await at_handover(new_console, world.counsellor(1))
    await opens(maja)  # only now is Ali's key there
    readers = maja.by_id("handover-readers")
    await expect(readers).to_have_attribute("data-number", "2")
    bodies: list[str] = []
    maja.page.on("request", lambda request: bodies.append(request.post_data or ""))
    await maja.by_id("handover-ongoing").select_option("2")
    await maja.by_id("handover-watch-pranks").check(force=True)
    await maja.by_id("handover-follow-up").check()
    await maja.by_id("handover-words").fill(WORDS)
    await maja.by_id("handover-send").click()
    await expect(maja.by_id("handover-note")).to_contain_text(WORDS)
    await opens(ali)
    note = ali.by_id("handover-note")
    await expect(note).to_contain_text(WORDS)
    await expect(note).to_contain_text("chattar pågick. Uppföljning är överenskommen.")
    await expect(note).to_contain_text("Test eller bus i omgångar")
    # Sealed on the way and where it lies; the search finds what is there.
    sent = [body for body in bodies if "copies" in body]
    assert len(sent) == 1 and "rykte" not in sent[0] and "pranks" not in sent[0]
    assert len(json.loads(sent[0])["copies"]) == 2
    stored = database(world)
    assert "rykte" not in stored and "handover_copies" in stored


def database(world) -> str:
    """Everything in the console's database, as text."""
    path = next(world.data.path.rglob("*.sqlite*"), None) or next(world.data.path.rglob("*.db"))
    with sqlite3.connect(path) as connection:
        return "\n".join(connection.iterdump())


async def test_a_note_that_was_moved_or_changed_is_not_shown(world, new_console):
    maja = await at_handover(new_console, world.counsellor(0))
    await maja.by_id("handover-words").fill(WORDS)
    await maja.by_id("handover-send").click()
    await expect(maja.by_id("handover-note")).to_contain_text(WORDS)

    async def changed(route):
        answer = await (response := await route.fetch()).json()
        sealed = answer["notes"][0]["sealed"]
        answer["notes"][0]["sealed"] = ("A" if sealed[0] != "A" else "B") + sealed[1:]
        await route.fulfill(response=response, json=answer)

    await maja.page.route("**/api/handover", changed)
    await opens(maja)
    await expect(maja.by_id("handover-shut")).to_be_visible()
    await expect(maja.by_id("handover-note")).to_have_count(0)


async def test_who_is_not_certified_gets_no_copy(world, new_console):
    maja = await at_handover(new_console, world.counsellor(0))

    async def with_a_stranger(route):
        """The server names somebody whose certificate nobody signed."""
        answer = await (response := await route.fetch()).json()
        own = answer["keys"][0]
        stranger = {**own, "reader": 999, "certificate": {**own["certificate"], "sig": "A" * 86}}
        await route.fulfill(response=response, json={**answer, "keys": [own, stranger]})

    await maja.page.route("**/api/handover", with_a_stranger)
    await opens(maja)
    await expect(maja.by_id("handover-readers")).to_have_attribute("data-number", "1")
