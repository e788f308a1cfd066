# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""When humans answer: a place in line or none, both clocks, an honest range, closing that ends no chat."""

from __future__ import annotations

import datetime as dt
import json
import re
import time
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from playwright.async_api import Page, expect

from tests.journey.pages.phone import Phone
from tests.unit.phone.conftest import Server, Watched, hours
from tests.unit.phone.states import WAITING, asked_for_a_human

pytestmark = pytest.mark.asyncio(loop_scope="module")

STOCKHOLM = ZoneInfo("Europe/Stockholm")
NOBODY_READS = {"open": False, "on_duty": False, "next": None}
SHOW_KEYS = "{text: (key, values = {}) => [key, ...Object.values(values)].join(' ')}"


def at(*moment: int) -> float:
    """Seconds since 1970 of a moment by Sweden's clock."""
    return dt.datetime(*moment, tzinfo=STOCKHOLM).timestamp()  # type: ignore[arg-type]


async def cause(phone: Phone, what: str) -> None:
    await phone.page.evaluate(f"{{ {what} }}")


async def called(phone: Phone) -> list[str]:
    """What the page asked of the chat, by name."""
    return [name for name, *_ in await phone.page.evaluate("chat.calls")]


async def of_hours(page: Page, call: str) -> Any:
    """What a function of hours.js gives."""
    return await page.evaluate(f"async () => (await import('/phone/hours.js')).{call}")


@pytest.mark.parametrize(
    ("then", "now", "own", "says"),
    [
        ((2026, 11, 23, 9), (2026, 11, 23, 7), "Europe/Stockholm", "when-at when-today 09:00"),
        ((2026, 11, 24, 9), (2026, 11, 23, 23), "Europe/Oslo", "when-at when-tomorrow 09:00"),
        ((2026, 11, 27, 9), (2026, 11, 23, 7), "Europe/Stockholm", "when-at when-day-5 09:00"),
        ((2026, 11, 29, 9), (2026, 11, 23, 7), "Europe/Stockholm", "when-at when-day-7 09:00"),
        ((2026, 12, 24, 9), (2026, 11, 23, 7), "Europe/Stockholm", "when-at when-date 2026-12-24 09:00"),
        ((2026, 11, 23, 9), (2026, 11, 23, 7), "Asia/Baghdad", "when-both when-at when-today 09:00 11:00"),
        # In summer Sweden is an hour nearer.
        ((2026, 7, 6, 9), (2026, 7, 6, 7), "Asia/Baghdad", "when-both when-at when-today 09:00 10:00"),
        # Late in Sweden it is the next day where she is, and for her that is today already.
        (
            (2026, 11, 23, 22),
            (2026, 11, 23, 21),
            "Asia/Kabul",
            "when-both when-at when-today 22:00 when-at when-today 01:30",
        ),
        # The clocks change between now and then.
        ((2026, 10, 25, 9), (2026, 10, 24, 23), "Europe/Stockholm", "when-at when-tomorrow 09:00"),
    ],
)
async def test_a_moment_is_told_in_both_clocks_when_they_differ(
    phone: Phone, then: tuple[int, ...], now: tuple[int, ...], own: str, says: str
) -> None:
    await phone.opens()
    zone = "Europe/Stockholm"
    told = await of_hours(phone.page, f"moment({SHOW_KEYS}, {at(*then)}, {at(*now)}, '{zone}', '{own}')")
    assert told == says


@pytest.mark.parametrize(
    ("waiting", "least", "most"),
    [
        ({"ahead": 0, "on_duty": 1}, 0, 30),
        ({"ahead": 1, "on_duty": 1}, 10, 60),
        ({"ahead": 2, "on_duty": 3}, 5, 30),
        ({"ahead": 9, "on_duty": 2}, 45, 150),
    ],
)
async def test_the_wait_is_a_range(phone: Phone, waiting: dict[str, int], least: int, most: int) -> None:
    await phone.opens()
    assert await of_hours(phone.page, f"range({json.dumps(waiting)})") == {"least": least, "most": most}
    assert await of_hours(phone.page, "range({ahead: 0, on_duty: 0})") is None


async def test_closed_gives_no_place_but_numbers_and_the_time_it_opens(phone: Phone, server: Server) -> None:
    server.hours = hours(open=False, always_open=False, next=int(time.time()) + 3 * 86_400)
    await phone.comes_in()
    await phone.asks_for_a_human()
    said = phone.by_id("human")
    await expect(said.get_by_role("heading", name="Vi har stängt nu")).to_be_focused()
    await expect(said).to_contain_text(re.compile("Vi öppnar .*på .*dag"))
    await expect(said.locator("a[href='tel:112']")).to_be_visible()
    assert "askHuman" not in await called(phone)
    await phone.changes_language("en")
    await expect(said).to_contain_text("We are closed now")
    await phone.asks("Hej")
    assert "ask" in await called(phone)
    # Positive control: an hour later it is open.
    server.hours = hours()
    await phone.asks_for_a_human()
    assert len(await asked_for_a_human(phone)) == 1
    await cause(phone, WAITING)
    await expect(said).not_to_contain_text("We are closed")


@pytest.mark.parametrize(("left_min", "place"), [(10, False), (120, True)])
async def test_a_line_longer_than_the_time_left_takes_nobody_new(
    phone: Phone, server: Server, left_min: int, place: bool
) -> None:
    server.hours = hours(always_open=False, closes=int(time.time()) + left_min * 60)
    await phone.comes_in()
    await phone.asks_for_a_human()
    await asked_for_a_human(phone)
    await cause(phone, "chat.become({kind: 'waiting', waiting: {ahead: 5, on_duty: 1}})")
    assert ("cancelWaiting" in await called(phone)) is not place
    if place:
        return
    await cause(phone, "chat.become({kind: 'with_bot', waiting: null})")
    await expect(phone.by_id("human")).to_contain_text("Kön är för lång nu")
    await expect(phone.by_id("ask-human")).to_be_visible()


async def test_who_waits_is_told_once_before_it_closes_and_stays(phone: Phone, server: Server) -> None:
    await phone.page.clock.install()
    closes = int(time.time()) + 40 * 60
    server.hours = hours(always_open=False, closes=closes, next=closes + 12 * 3600)
    await phone.comes_in()
    await phone.asks_for_a_human()
    await asked_for_a_human(phone)
    await cause(phone, WAITING)
    said, told = phone.by_id("human"), phone.page.locator("[data-code=closing_soon]")
    await expect(said).to_contain_text("minuter")
    await expect(told).to_have_count(0)
    for _ in range(5):
        async with phone.page.expect_response("**/hours"):
            await phone.page.clock.fast_forward(5 * 60_000)
    await expect(told).to_have_text("Vi stänger snart. Läs mer här under.")
    await expect(said).to_contain_text("Du är kvar i kön så länge du vill.")
    await expect(said).to_contain_text("Vi öppnar ")
    await expect(said.locator("a[href='tel:112']")).to_be_visible()
    server.hours = hours(open=False, always_open=False, next=closes + 12 * 3600)
    for _ in range(5):
        async with phone.page.expect_response("**/hours"):
            await phone.page.clock.fast_forward(5 * 60_000)
    await expect(said).to_contain_text("Vi har stängt nu. Du är kvar i kön")
    await expect(told).to_have_count(1)
    assert "cancelWaiting" not in await called(phone)


async def test_her_language_is_read_from_a_time_on(demo_phone: Phone, demo_server: Server) -> None:
    tomorrow = dt.datetime.now(STOCKHOLM).replace(hour=9, minute=0) + dt.timedelta(days=1)
    read = {"open": True, "on_duty": True, "next": None}
    later = NOBODY_READS | {"next": int(tomorrow.timestamp())}
    demo_server.hours = hours(languages={"sv": read, "en": read, "ckb": later})
    await demo_phone.comes_in("ckb")
    await demo_phone.asks_for_a_human()
    await asked_for_a_human(demo_phone)
    await cause(demo_phone, WAITING)
    said = demo_phone.by_id("human")
    await expect(said).to_contain_text("Svenska · English")
    await expect(said).to_contain_text("09:00")
    # Within the hours of her language, somebody may come before the next day.
    demo_server.hours["languages"]["ckb"] |= {"open": True}
    await cause(demo_phone, "chat.become({kind: 'with_bot', waiting: null})")
    await demo_phone.asks_for_a_human()
    await asked_for_a_human(demo_phone, 2)
    await cause(demo_phone, WAITING)
    await expect(said).to_contain_text("Svenska · English")
    await expect(said).not_to_contain_text("09:00")
    await demo_phone.changes_language("sv-x-lattlast")
    await expect(said).not_to_contain_text("Svenska · English")


@pytest.mark.parametrize("kept", ["hours", "with_counsellor.js", "sv-human.json"])
async def test_no_file_keeps_her_out_of_the_line(
    phone: Phone, server: Server, watched: Watched, kept: str
) -> None:
    watched.meant = True
    server.hours = None if kept == "hours" else hours(open=False, always_open=False)
    await phone.comes_in()
    if kept != "hours":
        await phone.page.route(f"**/{kept}", lambda route: route.abort())
    await phone.asks_for_a_human()
    assert len(await asked_for_a_human(phone)) == 1


async def test_a_file_that_never_ends_keeps_her_out_of_the_line_for_seconds(phone: Phone) -> None:
    await phone.page.clock.install()
    await phone.comes_in()
    await phone.page.route("**/with_counsellor.js", lambda _route: None)
    async with phone.page.expect_request("**/with_counsellor.js"):
        await phone.asks_for_a_human()
    assert "askHuman" not in await called(phone)
    await phone.page.clock.fast_forward(4_000)
    assert len(await asked_for_a_human(phone)) == 1


async def test_the_duty_to_report_is_told_again_before_a_human_reads(phone: Phone) -> None:
    await phone.comes_in()
    await cause(phone, WAITING)
    duty = "måste vi berätta för socialtjänsten så att barnet får hjälp"
    await expect(phone.by_id("human")).to_contain_text(duty)
