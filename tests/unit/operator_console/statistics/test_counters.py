# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What two copies of the database tell of one closing: nothing. And nothing is lost on the way."""

from __future__ import annotations

import asyncio
from collections import Counter
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from operator_console.errors import TryAgain
from operator_console.sql.statistics_tables import counters as table
from operator_console.sql.statistics_tables import pending_counts
from operator_console.statistics.counters import CLOSINGS, FEEDBACK, Counters, day_of
from operator_console.statistics.pending import BUCKET_BYTES, Key, Pending, PendingKey
from tests.unit.operator_console.centre import NOW, Centre

DAY = 86_400
KEY = PendingKey(bytes(32))
SOMALI: dict[Key, int] = {("language", "so"): 1, ("age", "12-14"): 1}
SWEDISH: dict[Key, int] = {("language", "sv"): 1, ("age", "15-17"): 1}


async def _add(centre: Centre, counts: dict[Key, int], now: float = NOW, batch: str = CLOSINGS) -> None:
    async with centre.database.begin() as connection:
        await Counters("norr", KEY).add(connection, batch, 1, counts, now)


async def _rows(centre: Centre) -> list[tuple[object, ...]]:
    async with centre.database.begin() as connection:
        columns = (table.c.day, table.c.dimension, table.c.value, table.c.count)
        return [tuple(row) for row in (await connection.execute(select(*columns))).all()]


async def test_four_closings_leave_nothing_to_read_and_the_fifth_brings_them_all(centre: Centre) -> None:
    for counts in (SOMALI, SWEDISH, SWEDISH, SWEDISH):
        await _add(centre, counts)
        assert await _rows(centre) == []
    await _add(centre, SWEDISH)
    assert sorted(await _rows(centre)) == [
        ("2026-09-21", "age", "12-14", 1),
        ("2026-09-21", "age", "15-17", 4),
        ("2026-09-21", "language", "so", 1),
        ("2026-09-21", "language", "sv", 4),
    ]


async def test_what_waits_is_sealed_and_always_of_one_size(centre: Centre) -> None:
    seen = []
    for counts in (SOMALI, SWEDISH):
        await _add(centre, counts)
        async with centre.database.begin() as connection:
            sealed = (await connection.execute(select(pending_counts.c.sealed))).scalar_one()
            waiting = await Counters("norr", KEY).waiting(connection)
        assert waiting.counts["language", "so"] == 1  # the control: it is there for who has the key
        assert b"language" not in sealed
        seen.append(len(sealed))
    assert seen == [BUCKET_BYTES + 28] * 2


async def test_with_another_console_key_counting_begins_anew_and_says_so(
    centre: Centre, caplog: pytest.LogCaptureFixture
) -> None:
    await _add(centre, SOMALI)
    other = Counters("norr", PendingKey(b"\1" * 32))
    async with centre.database.begin() as connection:
        await other.add(connection, CLOSINGS, 1, SWEDISH, NOW)
        assert (await other.waiting(connection)).counts == Counter(SWEDISH)
    assert "pending counts lost" in caplog.text
    assert "wrong_console_key" in caplog.text


async def test_what_waits_for_one_centre_cannot_be_put_in_place_of_another_ones() -> None:
    sealed = KEY.seal("norr", CLOSINGS, Pending(1, Counter(SOMALI)))
    assert KEY.open("norr", CLOSINGS, sealed).counts == Counter(SOMALI)
    for centre, batch in (("vast", CLOSINGS), ("norr", FEEDBACK)):
        with pytest.raises(TryAgain):
            KEY.open(centre, batch, sealed)


async def test_four_of_one_day_count_on_the_day_of_the_fifth(centre: Centre) -> None:
    for at in (0, 0, 1, 1, 3):
        await _add(centre, SWEDISH, NOW + at * DAY)
    day = day_of(NOW) + timedelta(days=3)
    assert sorted(await _rows(centre)) == [(f"{day}", "age", "15-17", 5), (f"{day}", "language", "sv", 5)]


async def test_feedback_never_fills_up_the_closings(centre: Centre) -> None:
    await _add(centre, SOMALI)
    for _ in range(4):
        await _add(centre, {("rights", "yes"): 1}, batch=FEEDBACK)
    assert await _rows(centre) == []
    await _add(centre, {("rights", "no"): 1}, batch=FEEDBACK)
    assert {row[1] for row in await _rows(centre)} == {"rights"}


async def test_closings_of_the_same_moment_are_all_there(centre: Centre) -> None:
    await asyncio.gather(*(_add(centre, SWEDISH) for _ in range(13)))
    async with centre.database.begin() as connection:
        own = Counters("norr", KEY)
        counted = (await own.before(connection, date(2026, 9, 22)))["language", "sv"]
        assert counted + (await own.waiting(connection)).counts["language", "sv"] == 13
        assert counted == 10


async def test_counts_are_asked_for_up_to_a_day_and_by_centre(centre: Centre) -> None:
    for _ in range(5):
        await _add(centre, SWEDISH)
    async with centre.database.begin() as connection:
        assert await Counters("norr", KEY).before(connection, day_of(NOW)) == Counter()
        later = day_of(NOW) + timedelta(days=1)
        assert (await Counters("norr", KEY).before(connection, later))["language", "sv"] == 5
        assert await Counters("vast", KEY).before(connection, later) == Counter()


def test_no_table_of_the_statistics_has_a_column_for_a_chat_a_person_or_an_hour() -> None:
    columns = {column.name for one in (table, pending_counts) for column in one.columns}
    assert columns == {"centre", "day", "dimension", "value", "count", "batch", "sealed"}
