# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""From the relay's store into the counters: each answer once, none lost to a database that is away."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from redis.asyncio import Redis

from operator_console.errors import TryAgain
from operator_console.sql.database import Database
from operator_console.statistics.counters import FEEDBACK, Counters
from operator_console.statistics.feedback import STORE_KEY, Collector
from operator_console.statistics.pending import PendingKey
from tests.support.valkey import Valkey
from tests.unit.operator_console.centre import NOW, Centre

COUNTERS = Counters("norr", PendingKey(bytes(32)))


@pytest.fixture(scope="module")
def valkey() -> Iterator[Valkey]:
    with Valkey() as server:
        yield server


@pytest.fixture
async def store(valkey: Valkey) -> AsyncIterator[Redis]:
    client = Redis.from_url(valkey.url)
    await client.flushall()
    yield client
    await client.aclose()


async def test_what_the_relay_counted_is_collected_once(centre: Centre, store: Redis) -> None:
    await store.hset(STORE_KEY, mapping={"number": 2, "rights.yes": 2, "where.no": 1})
    collector = Collector(centre.database, store, COUNTERS)
    await collector.collect(NOW)
    await collector.collect(NOW)
    async with centre.database.begin() as connection:
        waiting = await COUNTERS.waiting(connection, FEEDBACK)
    assert (waiting.number, waiting.counts) == (2, {("rights", "yes"): 2, ("where", "no"): 1})
    assert await store.exists(STORE_KEY) == 0


async def test_names_that_are_no_answers_are_not_counted(centre: Centre, store: Redis) -> None:
    await store.hset(STORE_KEY, mapping={"number": 1, "rights.yes": 1, "language.so": 1, "hon heter Sara": 1})
    await Collector(centre.database, store, COUNTERS).collect(NOW)
    async with centre.database.begin() as connection:
        assert (await COUNTERS.waiting(connection, FEEDBACK)).counts == {("rights", "yes"): 1}


async def test_what_the_database_cannot_take_stays_in_the_store(store: Redis, tmp_path: Path) -> None:
    await store.hset(STORE_KEY, mapping={"number": 1, "rights.yes": 1})
    away = Database(f"sqlite:///{tmp_path / 'nowhere' / 'x.db'}")
    with pytest.raises(TryAgain):
        await Collector(away, store, COUNTERS).collect(NOW)
    assert await store.hgetall(STORE_KEY) == {b"number": b"1", b"rights.yes": b"1"}
    await away.close()
