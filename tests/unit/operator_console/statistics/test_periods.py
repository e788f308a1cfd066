# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whole calendar periods, and no others."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from operator_console.errors import Refused
from operator_console.statistics.periods import KINDS, OFFERED, containing, period, recent


@pytest.mark.parametrize(
    ("name", "start", "end"),
    [
        ("2026-W01", date(2025, 12, 29), date(2026, 1, 5)),
        ("2026-W53", date(2026, 12, 28), date(2027, 1, 4)),
        ("2026-02", date(2026, 2, 1), date(2026, 3, 1)),
        ("2026-12", date(2026, 12, 1), date(2027, 1, 1)),
        ("2026-Q1", date(2026, 1, 1), date(2026, 4, 1)),
        ("2026-Q4", date(2026, 10, 1), date(2027, 1, 1)),
        ("2026", date(2026, 1, 1), date(2027, 1, 1)),
    ],
)
def test_a_period_has_its_days(name: str, start: date, end: date) -> None:
    assert (period(name).start, period(name).end) == (start, end)


@pytest.mark.parametrize(
    "name",
    ["", "2026-13", "2026-00", "2025-W53", "2026-W00", "2026-Q5", "2026-11-22", "1999", "2026-11 ", "٢٠٢٦"],
)
def test_anything_else_is_refused(name: str) -> None:
    with pytest.raises(Refused, match="bad_request"):
        period(name)


@pytest.mark.parametrize("kind", KINDS)
def test_every_day_is_in_one_period_and_they_follow_each_other(kind: str) -> None:
    day = date(2024, 1, 1)
    while day < date(2027, 2, 1):
        one = containing(kind, day)
        assert one.start <= day < one.end
        assert containing(kind, one.end).start == one.end
        day += timedelta(days=1)


@pytest.mark.parametrize("kind", KINDS)
def test_the_running_one_is_offered_first(kind: str) -> None:
    offered = recent(kind, date(2026, 11, 22))
    assert offered[0] == containing(kind, date(2026, 11, 22))
    assert all(one.end == later.start for later, one in zip(offered, offered[1:], strict=False))
    assert len(offered) == min(OFFERED[kind], 7 if kind == "year" else OFFERED[kind])
