# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The place `statistics` against the real console: what is seen, picked, entered and taken out."""

from __future__ import annotations

import csv
import time
from datetime import date, timedelta
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import expect
from sqlalchemy import delete

from operator_console.datafolder import read_secret
from operator_console.sql.database import Database
from operator_console.sql.statistics_tables import counters, pending_counts
from operator_console.statistics.closings import Closing, counts_of
from operator_console.statistics.counters import CLOSINGS, Counters, day_of
from operator_console.statistics.pending import PendingKey
from operator_console.statistics.periods import containing
from operator_console.statistics.template import read_template
from tests.journey.pages.console import SIGN_IN_MS, Console, fresh_code
from tests.unit.console_page.conftest import Maja
from tests.unit.console_page.test_access import SIZES, findings, too_wide

pytestmark = pytest.mark.asyncio(loop_scope="session")

THIS_MONTH = containing("month", day_of(time.time()))
BEFORE = containing("month", THIS_MONTH.start - timedelta(days=1))


def closing(outcome: str, language: str, level: str, age: str = "15-17") -> Closing:
    answers = {"age": [age], "level": [level], "level_end": ["1"], "violence": ["psych", "digital"]}
    answers |= {"region": ["here"], "reason": ["withheld"]}
    return Closing(outcome, language, answers)


CHATS = (
    [closing("talked", "sv", "2")] * 13
    + [closing("reported", "so", "3")] * 12
    + [closing("left", "ar", "1", "12-14")] * 3
)


async def seed(maja: Maja, chats: list[Closing], day: date) -> None:
    """These chats were closed on that day."""
    database, template = Database(maja.world.data.database_url), read_template(maja.world.data.path)
    counters = Counters("demo", PendingKey(read_secret(maja.world.data.console)))
    noon = time.mktime(day.timetuple()) + 12 * 3600
    for one in chats:
        async with database.begin() as connection:
            await counters.add(connection, CLOSINGS, 1, counts_of(one, template), noon)
    await database.close()


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def counted(signed_in: Maja) -> None:
    """Twenty-eight chats this month, fifteen in the one before; none of those that other files closed."""
    database = Database(signed_in.world.data.database_url)
    async with database.begin() as connection:
        await connection.execute(delete(counters))
        await connection.execute(delete(pending_counts))
    await database.close()
    await seed(signed_in, CHATS[:15], BEFORE.start)
    await seed(signed_in, CHATS, THIS_MONTH.start)


@pytest_asyncio.fixture(loop_scope="session")
async def page(counted: None, at_desk):
    """At the statistics."""
    await at_desk.by_id("statistics").click()
    await expect(at_desk.by_id("closings")).to_be_visible()
    return at_desk.page


async def test_each_table_is_a_chart_of_fives(page):
    await expect(page.get_by_test_id("closings")).to_have_attribute("data-count", "25")
    rows = page.get_by_test_id("table-outcome").locator("tbody tr")
    shown = await rows.evaluate_all("rows => rows.map(row => [row.dataset.value, row.dataset.count])")
    # Thirteen, and the three left over from the month before.
    assert dict(shown)["talked"] == "15"
    assert dict(shown)["left"] == "0"
    left = page.get_by_test_id("table-outcome").locator("[data-value=left]")
    await expect(left).to_contain_text("färre än 5")
    widths = await rows.evaluate_all(
        "rows => rows.map(row => Number(row.querySelector('.fill').getAttribute('width')))"
    )
    assert max(widths) == 100
    await expect(page.get_by_test_id("table-language")).to_contain_text("Somaliska")
    await expect(page.get_by_test_id("crossed-language-level")).to_contain_text("10")
    await expect(page.get_by_test_id("course").locator("svg text").first).to_be_visible()


async def test_whole_periods_are_picked(page):
    await expect(page.get_by_test_id("period-kind")).to_have_value("month")
    await page.get_by_test_id("period").select_option(BEFORE.name)
    await expect(page.get_by_test_id("closings")).to_have_attribute("data-count", "15")
    await page.get_by_test_id("period-kind").select_option("quarter")
    await expect(page.get_by_test_id("period")).to_have_value(containing("quarter", THIS_MONTH.start).name)
    assert await page.get_by_test_id("period").locator("option").count() == 12


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
async def test_what_is_seen_can_be_taken_out(page, kind, tmp_path: Path):
    async with page.expect_download() as taking:
        await page.get_by_test_id(f"export-{kind}").click()
    file = await taking.value
    assert file.suggested_filename == f"viska-demo-{THIS_MONTH.name}.{kind}"
    await file.save_as(tmp_path / "file")
    assert (tmp_path / "file").stat().st_size > 1000
    if kind == "csv":
        rows = list(csv.reader((tmp_path / "file").read_text("utf-8-sig").splitlines()))
        assert ["Avslutade chattar", "25"] in rows


async def test_a_counsellor_enters_no_figures(page):
    await expect(page.get_by_test_id("indicator-p10")).to_be_visible()
    await expect(page.get_by_test_id("enter-figure")).to_have_count(0)


async def test_a_console_that_is_away_is_said(page):
    async def away(route):
        await route.fulfill(status=503, content_type="application/json", body='{"code": "database_away"}')

    await page.route("**/api/statistics?**", away)
    await page.get_by_test_id("period").select_option(BEFORE.name)
    await expect(page.get_by_test_id("trouble")).to_have_attribute("data-code", "database_away")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES)
async def test_everybody_can_use_it(page, size, scheme):
    await page.set_viewport_size(SIZES[size])
    await page.emulate_media(color_scheme=scheme)
    assert await findings(page) == []
    assert await too_wide(page) == 0


async def test_the_bars_are_seen_in_forced_colours(page):
    await page.emulate_media(forced_colors="active")
    fill = "getComputedStyle(document.querySelector('.bar-of .fill')).fill"
    ground = "getComputedStyle(document.querySelector('.bar-of .ground')).fill"
    assert await page.evaluate(fill) != await page.evaluate(ground)


async def test_an_administrator_enters_a_figure(counted: None, signed_in: Maja, browser):
    context = await browser.new_context(locale="sv-SE")
    console = Console(await context.new_page(), signed_in.world.console_url)
    staff = signed_in.world.of_role("administrator")
    await console.opens()
    await console.fills_in(staff["username"], staff["password"], await fresh_code(staff["totp_secret"]))
    await expect(console.by_id("statistics")).to_be_visible(timeout=SIGN_IN_MS)
    await console.by_id("statistics").click()
    await expect(console.by_id("indicator-p10")).to_contain_text("Förs in för hand")
    await console.by_id("figure-indicator").select_option("p10")
    await console.by_id("figure-day").fill(THIS_MONTH.start.isoformat())
    await console.by_id("figure-number").fill("3")
    await console.by_id("figure-enter").click()
    await expect(console.by_id("indicator-p10").locator("strong")).to_have_text("3")
    await expect(console.by_id("enter-figure")).to_contain_text("Infört.")
    await context.close()
