# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Closings in, reports out, over HTTP."""

from __future__ import annotations

import csv
import io
import zipfile
from typing import Any

import pytest
from sqlalchemy import select

from operator_console.sql import tables
from tests.unit.operator_console.browser import SAME_ORIGIN, Browser
from tests.unit.operator_console.running import Running

PERIOD = "2026-09"  # of centre.NOW
SMALL = {"outcome": "talked", "language": "so", "answers": {"age": ["12-14"], "level": ["2"]}}
LARGE = {"outcome": "handed_over", "language": "sv", "answers": {"age": ["15-17"], "level": ["3"]}}


async def _close(browser: Browser, closing: dict[str, Any], times: int) -> None:
    for _ in range(times):
        assert (await browser.post("/api/closings", closing)).body == {}


async def _report(browser: Browser, period: str = PERIOD) -> dict[str, Any]:
    answer = await browser.get(f"/api/statistics?period={period}")
    assert answer.status == 200, answer.body
    body: dict[str, Any] = answer.body
    return body


def _counts(report: dict[str, Any], table: str) -> dict[str, int]:
    rows = next(one for one in report["tables"] if one["name"] == table)["rows"]
    return {row["value"]: row["count"] for row in rows if row["count"]}


async def test_a_period_shows_fives_and_keeps_the_small_ones_for_later(running: Running) -> None:
    browser = await running.signed_in()
    await _close(browser, LARGE, 12)
    await _close(browser, SMALL, 3)
    report = await _report(browser)
    assert (report["closings"], report["running"]) == (15, True)
    assert _counts(report, "outcome") == {"handed_over": 10}
    assert _counts(report, "language") == {"sv": 10}
    assert report["crossed"][0]["rows"][0] == {"value": "sv", "counts": [0, 0, 10, 0]}
    await _close(browser, SMALL, 5)
    assert _counts(await _report(browser), "language") == {"sv": 10, "so": 5}


async def test_months_add_up_to_their_quarter(running: Running) -> None:
    browser = await running.signed_in()
    await _close(browser, LARGE, 8)
    running.clock.now += 30 * 86400
    await running.sign_in(browser)
    await _close(browser, LARGE, 7)
    months = [(await _report(browser, name))["closings"] for name in (PERIOD, "2026-10")]
    assert months == [5, 10]
    assert (await _report(browser, "2026"))["closings"] == sum(months)


@pytest.mark.parametrize("period", ["", "2026-09-21", "2027", "2026-W39/..", "yesterday"])
async def test_no_other_stretch_of_days_can_be_asked_for(running: Running, period: str) -> None:
    browser = await running.signed_in()
    assert (await browser.get(f"/api/statistics?period={period}")).body == {"code": "bad_request"}


async def test_an_export_holds_what_the_page_shows_and_is_in_the_audit_log(running: Running) -> None:
    browser = await running.signed_in("karin", "administrator")
    counsellor = await running.signed_in("maja")
    await _close(counsellor, LARGE, 10)
    body = {"period": PERIOD, "format": "csv", "locale": "sv"}
    answer = await browser.post("/api/statistics/exports", body)
    assert answer.headers["Content-Type"].startswith("text/csv")
    rows = list(csv.reader(io.StringIO(answer.body.removeprefix("\ufeff"))))
    assert ["Slussad vidare", "10"] in rows
    assert ["sv", "10"] in rows
    assert ["Samtal", "färre än 5"] in rows
    assert not any(key.startswith("console-") or "statistics-" in key for row in rows for key in row)
    async with running.centre.database.begin() as connection:
        kept = (await connection.execute(select(tables.audit.c.actor, tables.audit.c.event))).all()
    assert ("karin", "statistics exported as csv") in [tuple(row) for row in kept]


async def test_the_spreadsheet_holds_the_same(running: Running) -> None:
    browser = await running.signed_in()
    await _close(browser, LARGE, 10)
    body = b'{"period": "2026-09", "format": "xlsx", "locale": "en"}'
    headers = {**SAME_ORIGIN, "Cookie": "; ".join(f"{k}={v}" for k, v in browser.cookies.items())}
    path = "/api/statistics/exports"
    async with running.client.post(path, data=body, headers=headers) as response:
        book = zipfile.ZipFile(io.BytesIO(await response.read()))
    words = book.read("xl/sharedStrings.xml").decode()
    assert "Warm hand-off" in words or "Handed over" in words
    assert "fewer than 5" in words
    assert "<v>10</v>" in book.read("xl/worksheets/sheet1.xml").decode()


async def test_figures_are_entered_by_hand_for_the_indicators_that_ask_for_them(running: Running) -> None:
    browser = await running.signed_in("karin", "shift_lead")
    for day, number in (("2026-09-01", 2), ("2026-09-20", 3), ("2026-09-20", 4), ("2026-08-31", 9)):
        body = {"indicator": "p10", "day": day, "number": number}
        assert (await browser.post("/api/statistics/figures", body)).body == {}
    shown = {one["id"]: one for one in (await _report(browser))["indicators"]}
    assert shown["p10"]["number"] == 6
    assert [day["day"] for day in shown["p10"]["entered"]] == ["2026-09-01", "2026-09-20"]
    for wrong in ({"indicator": "p1"}, {"day": "2026-09-22"}, {"number": -1}, {"day": "9 Sept"}):
        body = {"indicator": "p10", "day": "2026-09-01", "number": 1, **wrong}
        assert (await browser.post("/api/statistics/figures", body)).body == {"code": "bad_request"}, wrong


async def test_a_share_is_shown_of_twenty_and_up(running: Running) -> None:
    browser = await running.signed_in()
    await _close(browser, LARGE, 15)
    indicators = {one["id"]: one for one in (await _report(browser))["indicators"]}
    assert indicators["p6"] == {"id": "p6", "name": {}, "kind": "share", "percent": None, "of": 15}
    anonymous = {"outcome": "anonymous", "answers": {"level": ["3"], "reason": ["withheld"]}}
    await _close(browser, anonymous, 5)
    indicators = {one["id"]: one for one in (await _report(browser))["indicators"]}
    assert indicators["p6"]["percent"] == 75


async def test_no_answer_is_about_one_member_of_staff(running: Running) -> None:
    """No speed charts and no ranking: whoever closes, the answers are the same, and name nobody."""
    maja, karin = await running.signed_in("maja"), await running.signed_in("karin", "shift_lead")
    await _close(maja, LARGE, 10)
    seen_by_maja = await browser_text(maja)
    await _close(maja, LARGE, 5)
    after_hers = await browser_text(karin)
    assert seen_by_maja != after_hers  # the control: closings are counted
    assert await browser_text(maja) == after_hers
    for text in (seen_by_maja, after_hers):
        assert not any(name in text.lower() for name in ("maja", "karin", "counsellor", "minute", "duration"))


async def browser_text(browser: Browser) -> str:
    return str(await _report(browser))
