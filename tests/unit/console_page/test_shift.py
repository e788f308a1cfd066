# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""A shift with the real relay, the real seals and a young person on the real phone page."""

from __future__ import annotations

import asyncio

import pytest
from playwright.async_api import WebSocket, expect

from operator_console.datafolder import read_secret
from operator_console.sql.database import Database
from operator_console.statistics.counters import Counters
from operator_console.statistics.pending import PendingKey
from sealing.encoding import b64
from tests.unit.console_page.world import derived

pytestmark = pytest.mark.asyncio(loop_scope="session")


@pytest.fixture
def with_relay() -> bool:
    return True


@pytest.fixture
def open_console(world, new_console):
    """A counsellor, signed in and on duty."""

    async def opens(number: int = 0):
        console = await new_console()
        await console.signs_in(world.counsellor(number))
        await console.goes_on_duty()
        return console

    return opens


@pytest.fixture
def waiting_phone(open_phone):
    """A young person who has asked for a human."""

    async def waits():
        phone = await open_phone()
        await phone.comes_in("sv")
        await phone.asks_for_a_human()
        return phone

    return waits


async def both_hear(console, phone) -> None:
    """Words pass both ways and arrive."""
    await console.says("Hej, jag är här.")
    await expect(phone.messages(by="counsellor").last).to_contain_text("Hej, jag är här.")
    await expect(console.messages(by="me").last).to_have_attribute("data-state", "delivered")
    await phone.says("hej")
    await console.hears("hej")


def record(socket: WebSocket, frames: list[str]) -> None:
    """Keep all that passes, both ways."""
    for event in ("framesent", "framereceived"):
        socket.on(event, lambda frame: frames.append(str(frame)))  # type: ignore[call-overload]


async def counted(world) -> dict[str, int]:
    """How the closings that wait for a fifth ended."""
    database, key = Database(world.data.database_url), PendingKey(read_secret(world.data.console))
    async with database.begin() as connection:
        waiting = await Counters("demo", key).waiting(connection)
    await database.close()
    return {value: count for (name, value), count in waiting.counts.items() if name == "outcome"}


async def test_a_chat_from_waiting_to_outcome(world, open_console, waiting_phone):
    console, phone = await open_console(), await waiting_phone()
    await expect(console.waiting_cards()).to_have_count(1)
    await expect(console.waiting_cards()).to_have_attribute("data-language", "sv")
    await console.takes_next()
    await expect(console.by_id("same-person")).to_have_attribute("data-proven", "yes")
    await expect(phone.verified_counsellor).to_contain_text("Maja")
    await both_hear(console, phone)
    await console.closes("handed_over")
    await expect(phone.composer).to_be_hidden()
    assert await counted(world) == {"handed_over": 1}


async def test_both_take_at_once_and_one_is_told(open_console, waiting_phone):
    maja, amina = await open_console(0), await open_console(1)
    phone = await waiting_phone()
    for console in (maja, amina):
        await expect(console.by_id("colleagues")).to_have_attribute("data-number", "1")
        await expect(console.waiting_cards()).to_have_count(1)
    await asyncio.gather(maja.presses_take_next(), amina.presses_take_next())
    await expect(phone.verified_counsellor).to_be_visible()
    has = [await console.conversation().count() for console in (maja, amina)]
    assert sorted(has) == [0, 1]
    other = (maja, amina)[has.index(0)]
    await expect(other.take_result).not_to_be_empty()
    assert await other.take_result.get_attribute("data-code") in ("none_free", "nobody")
    await expect(other.waiting_cards()).to_have_count(0)


async def test_given_back_she_waits_again_and_another_takes(open_console, waiting_phone):
    maja, amina = await open_console(0), await open_console(1)
    phone = await waiting_phone()
    await expect(maja.waiting_cards()).to_have_count(1)
    await maja.takes_next()
    await both_hear(maja, phone)
    await maja.gives_back()
    await expect(maja.conversation()).to_have_count(0)
    await expect(amina.waiting_cards()).to_have_count(1)
    await amina.takes_next()
    await expect(phone.verified_counsellor).to_contain_text("Amina")
    await expect(amina.conversation()).not_to_contain_text("Hej, jag är här.")


async def test_who_comes_later_is_given_the_duty_key(open_console, waiting_phone):
    maja = await open_console(0)
    await waiting_phone()
    await expect(maja.waiting_cards()).to_have_count(1)
    amina = await open_console(1)
    await expect(amina.waiting_cards()).to_have_count(1)
    await maja.goes_off_duty()
    await expect(maja.waiting_cards()).to_have_count(0)
    await expect(amina.by_id("colleagues")).to_have_attribute("data-number", "0")
    # The key that Maja knew is replaced, and the phone seals its card again.
    await expect(amina.waiting_cards()).to_have_count(1)
    await expect(amina.by_id("duty-key")).to_have_attribute("data-state", "held")


async def test_her_exit_is_said_and_her_words_stay_until_there_is_an_outcome(open_console, waiting_phone):
    console, phone = await open_console(), await waiting_phone()
    await console.takes_next()
    await both_hear(console, phone)
    await phone.exits()
    await expect(console.by_id("ended")).to_be_visible()
    await expect(console.messages(by="notice").last).to_contain_text("lämnade")
    await console.hears("hej")
    await console.closes("left")


async def test_signing_out_gives_the_chat_back(open_console, waiting_phone):
    console, phone = await open_console(), await waiting_phone()
    await console.takes_next()
    await expect(phone.verified_counsellor).to_be_visible()
    await console.signs_out()
    await expect(phone.by_id("cancel-waiting")).to_be_visible()


async def test_nothing_that_opens_her_key_or_her_words_passes_in_the_clear(world, new_console, waiting_phone):
    console, staff = await new_console(), world.counsellor()
    frames: list[str] = []
    console.page.on("websocket", lambda socket: record(socket, frames))
    async with console.page.expect_response("**/api/sign-in/parameters") as parameters:
        await console.signs_in(staff)
    wrap = (await derived(staff, await parameters.value)).wrap
    await console.goes_on_duty()
    phone = await waiting_phone()
    await console.takes_next()
    await both_hear(console, phone)
    sent = "".join(frames)
    assert '"sealed"' in sent, "the control: the frames were recorded"
    for kept in (staff["password"], b64(wrap), wrap.hex(), "Hej, jag", staff["username"]):
        assert kept not in sent
