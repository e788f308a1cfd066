# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The published suite, run against the journeys' own demo."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.async_api import Error, Playwright

from tests.journey.no_trace.suite import run
from tests.journey.no_trace.table import COLUMNS, Report


async def report_of(playwright: Playwright, url: str, folder: Path) -> Report | None:
    """The table of one run, None when a browser broke down in it."""
    try:
        report = await run(playwright, url, folder)
    except (Error, OSError, AssertionError, TimeoutError) as broken:
        print(f"a run broke down: {broken}")
        return None
    print(report.text())
    return report


@pytest.mark.timeout(720, func_only=True)
async def test_no_way_of_leaving_leaves_what_a_page_can_prevent(system, playwright, tmp_path_factory):
    """What was found once is looked for again: a trace comes back, a browser that lags does not.

    What stays weak: a trace that comes now and then can pass; `check no-trace` does not forgive it."""
    report = await report_of(playwright, system.phone_url, tmp_path_factory.mktemp("first"))
    found = set(report.bad) if report else None
    if found is None or found:
        report = await report_of(playwright, system.phone_url, tmp_path_factory.mktemp("again"))
        assert report, "a browser broke down twice"
        found = set(report.bad) & (set(report.bad) if found is None else found)
    assert found == set()
    looked_at = {column for row in report.rows for column in row.cells}
    assert looked_at == set(COLUMNS), "every search was made"
