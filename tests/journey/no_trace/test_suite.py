# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The published suite, run against the journeys' own demo."""

from __future__ import annotations

import pytest

from tests.journey.no_trace.suite import run
from tests.journey.no_trace.table import COLUMNS


@pytest.mark.timeout(360, func_only=True)
async def test_no_way_of_leaving_leaves_what_a_page_can_prevent(system, playwright, tmp_path):
    report = await run(playwright, system.phone_url, tmp_path)
    print(report.text())
    assert report.bad == []
    looked_at = {column for row in report.rows for column in row.cells}
    assert looked_at == set(COLUMNS), "every search was made"
