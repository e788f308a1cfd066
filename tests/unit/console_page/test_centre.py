# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The place of the centre: the editor of hours, decisions, the roster and what is held, in a real browser."""

from __future__ import annotations

import os
import re
import sqlite3
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import expect

from tests.journey.pages.console import SIGN_IN_MS, USED_STEPS, Console, fresh_code
from tests.unit.console_page.breaches import watch
from tests.unit.console_page.conftest import DESKTOP, PHONE, enter_world
from tests.unit.console_page.test_access import findings, too_wide

pytestmark = pytest.mark.asyncio(loop_scope="session")

# Where to put pictures to look at; nothing is taken without it.
PICTURES = os.environ.get("VISKA_TEST_PICTURES")
SECTIONS = ("now", "roster", "hours", "decisions", "facts", "cooperation", "holdings")


async def enters(console: Console, staff: dict[str, str]) -> None:
    """Signs in, whatever the role, and goes to the centre."""
    await console.opens()
    await console.fills_in(staff["username"], staff["password"], await fresh_code(staff["totp_secret"]))
    await expect(console.by_id("place-centre")).to_be_visible(timeout=SIGN_IN_MS)
    await console.by_id("place-centre").click()
    await expect(console.by_id("open-now")).to_be_visible()


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def centre_world(seeded, browser, tmp_path_factory):
    """One world for this module, with the administrator and a shift lead signed in."""
    found: list[str] = []
    USED_STEPS.clear()
    async with AsyncExitStack() as stack:
        world = await enter_world(stack, seeded, tmp_path_factory.mktemp("centre"), False, True)
        consoles: dict[str, Any] = {"world": world}
        for role in ("administrator", "shift_lead"):
            context = await browser.new_context(locale="sv-SE", viewport=DESKTOP)
            stack.push_async_callback(context.close)
            watch(context, found)
            consoles[role] = Console(await context.new_page(), world.console_url)
            await enters(consoles[role], world.of_role(role))
        yield consoles
    assert found == []


@pytest.fixture
def admin(centre_world) -> Console:
    return centre_world["administrator"]


@pytest.fixture
def lead(centre_world) -> Console:
    return centre_world["shift_lead"]


async def section(console: Console, name: str) -> None:
    """Goes to a section and waits until it was read."""
    await console.by_id(f"section-{name}").click()
    await expect(console.page.locator(".centre .paper")).to_be_visible()


async def saves(console: Console) -> None:
    await console.by_id("save").click()
    await expect(console.by_id("form-state")).to_have_attribute("data-state", "saved")


def monday(console: Console):
    return console.by_id("day-week.0")


async def test_wrong_times_are_said_beside_the_field_and_not_kept(lead):
    await section(lead, "hours")
    await monday(lead).get_by_test_id("closes").fill("hej")
    await monday(lead).get_by_test_id("closes").press("Tab")
    finding = monday(lead).get_by_test_id("finding")
    await expect(finding).to_have_attribute("data-code", "not_a_time")
    await expect(lead.by_id("save")).to_be_disabled()
    await monday(lead).get_by_test_id("closes").fill("1630")
    await monday(lead).get_by_test_id("closes").press("Tab")
    await expect(finding).to_have_count(0)
    await expect(monday(lead).get_by_test_id("closes")).to_have_value("16:30")
    await expect(lead.by_id("save")).to_be_enabled()


async def test_hours_show_what_they_mean_and_are_kept(lead):
    await section(lead, "now")
    await section(lead, "hours")
    await lead.by_id("always-open").click()
    await monday(lead).get_by_test_id("opens").fill("8")
    await monday(lead).get_by_test_id("opens").press("Tab")
    await lead.by_id("add-exception").click()
    rows = lead.by_id("preview").locator("tbody tr")
    await lead.by_id("exception-date").fill("2031-12-24")
    await expect(rows.filter(has_text="mån").first).to_contain_text("08:00–17:00")
    await expect(rows).to_have_count(14)
    await saves(lead)
    await section(lead, "now")
    await section(lead, "hours")
    await expect(monday(lead).get_by_test_id("opens")).to_have_value("08:00")
    await expect(lead.by_id("exception-date")).to_have_value("2031-12-24")


async def test_who_was_overtaken_is_told_and_nothing_is_lost(lead, admin):
    for console in (lead, admin):
        await section(console, "now")
        await section(console, "hours")
        await expect(monday(console).get_by_test_id("opens")).to_be_visible()
    await monday(admin).get_by_test_id("closes").fill("18")
    await monday(admin).get_by_test_id("closes").press("Tab")
    await saves(admin)
    await monday(lead).get_by_test_id("closes").fill("19")
    await monday(lead).get_by_test_id("closes").press("Tab")
    await lead.by_id("save").click()
    await expect(lead.trouble).to_have_attribute("data-code", "changed_meanwhile")
    await lead.page.get_by_role("button", name="Hämta det som gäller nu").click()
    await expect(monday(lead).get_by_test_id("closes")).to_have_value("18:00")


async def test_decisions_of_a_demo_say_that_they_are_made_up(admin):
    await section(admin, "decisions")
    await expect(admin.by_id("demo-decisions")).to_be_visible()
    await admin.by_id("board-number").fill("")
    await admin.by_id("board-number").press("Tab")
    await admin.by_id("save").click()
    await expect(admin.trouble).to_have_attribute("data-code", "decision_taken_back")


async def test_a_partner_needs_an_agreement(admin):
    await section(admin, "facts")
    await expect(admin.by_id("fixed-title")).to_have_text("Anteckningar")
    await admin.by_id("on-call").fill("070-123 45 67")
    await admin.by_id("on-call").press("Tab")
    await expect(admin.by_id("on-call")).to_have_value("+46701234567")
    await admin.by_id("add-partner").click()
    await admin.by_id("partner-name").fill("Resurscentrum Syd")
    await admin.by_id("partner-fingerprint").fill("BA08 2916 704e 5b0d 0a35 7424 9681 5b3f")
    await admin.by_id("partner-agreed").fill("2026-05-01")
    await admin.by_id("save").click()
    await expect(admin.trouble).to_have_attribute("data-code", "no_agreement")
    await admin.by_id("partner-agreement").fill("Avtal 2026/3")
    await admin.by_id("partner-agreement").press("Tab")
    await saves(admin)


async def test_the_lead_sees_who_is_on_duty_and_sets_a_limit(lead):
    await section(lead, "roster")
    maja = lead.page.locator('[data-username="maja"]')
    await expect(maja).to_have_attribute("data-state", "off")
    await expect(maja.get_by_test_id("load-limit")).to_have_value("2")
    await maja.get_by_test_id("load-limit").select_option("3")
    await section(lead, "now")
    await section(lead, "roster")
    await expect(maja.get_by_test_id("load-limit")).to_have_value("3")


async def test_what_is_held_is_counted_and_named(admin):
    await section(admin, "holdings")
    held = admin.by_id("holdings")
    await expect(held.locator('[data-name="accounts"] td')).not_to_have_text("0")
    await expect(held.locator('[data-name="directory"] td').first).to_have_text("1")
    await expect(held).not_to_contain_text("Tabellen")
    await expect(held).not_to_contain_text("Tekniska uppgifter")


async def test_a_lead_finds_no_section_of_the_administrators(lead, admin):
    await expect(admin.by_id("section-decisions")).to_be_visible()  # the control
    await expect(lead.by_id("section-hours")).to_be_visible()
    for name in ("decisions", "facts", "cooperation", "holdings"):
        await expect(lead.by_id(f"section-{name}")).to_have_count(0)


@pytest.mark.parametrize(("size", "scheme"), [(DESKTOP, "light"), (PHONE, "dark")], ids=["desktop", "phone"])
async def test_every_section_can_be_used_by_everybody(admin, size, scheme):
    page = admin.page
    await page.set_viewport_size(size)
    await page.emulate_media(color_scheme=scheme)
    for name in SECTIONS:
        await section(admin, name)
        if PICTURES:
            await page.evaluate("document.querySelector('.desk').style.blockSize = 'auto'")
            await page.screenshot(
                path=Path(PICTURES) / f"centre-{name}-{size['width']}-{scheme}.png", full_page=True
            )
        assert await findings(page) == [], name
        assert await too_wide(page) == 0, name


async def test_a_centre_without_decisions_says_what_is_missing_until_all_is_there(centre_world, lead, admin):
    await admin.page.set_viewport_size(DESKTOP)
    with sqlite3.connect(centre_world["world"].data.path / "viska.db") as database:
        database.execute("DELETE FROM centre_papers WHERE kind = 'decisions'")
    await lead.page.reload()
    await lead.unlocks(centre_world["world"].of_role("shift_lead")["password"])
    await lead.by_id("place-centre").click()
    await expect(lead.by_id("missing").locator("li")).to_have_count(5, timeout=SIGN_IN_MS)
    await section(admin, "now")
    await expect(admin.by_id("missing").locator("li")).to_have_count(5)
    await section(admin, "decisions")
    for which in ("board", "documentation"):
        await admin.by_id(f"{which}-number").fill("SN 2026/17")
        await admin.by_id(f"{which}-date").fill("2026-03-02")
    await admin.by_id("propose-legal").click()
    await expect(admin.by_id("legal-basis")).to_have_value(re.compile("2025:400"))
    await admin.by_id("responsible").fill("Eva Berg, enhetschef")
    await saves(admin)
    await section(admin, "now")
    await expect(admin.by_id("missing").locator("li")).to_have_count(1)
    await section(admin, "decisions")
    await admin.by_id("note-days").fill("30")
    await saves(admin)
    await section(admin, "now")
    await expect(admin.by_id("open-now")).to_be_visible()
    await expect(admin.by_id("missing")).to_have_count(0)


async def test_during_a_break_nobody_new_is_taken(centre_world, lead):
    await lead.by_id("place-desk").click()
    await lead.goes_on_duty()
    await expect(lead.by_id("break")).to_have_attribute("aria-pressed", "false")
    await lead.by_id("break").click()
    await expect(lead.by_id("break")).to_have_attribute("aria-pressed", "true")
    await lead.page.evaluate(
        "desk.wait({mailbox: 'a', lang: 'sv', risk: 4, reason: 'suicide', asked: 0, since: 0})"
    )
    await expect(lead.waiting_cards()).to_have_count(1)
    await lead.presses_take_next()
    await expect(lead.take_result).to_have_attribute("data-code", "on_break")
    await lead.by_id("break").click()
    await lead.presses_take_next()
    await expect(lead.conversation()).to_be_visible()
