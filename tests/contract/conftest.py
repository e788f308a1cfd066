# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The store under test: the embedded server, and a real one if REDIS_TEST_URL names one (it is emptied!).

Letters' databases: SQLite, and a PostgreSQL of the machine's own where it has the programs."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import pytest_asyncio
from redis import Redis

from letters.store import LetterStore
from tests.support.letters import emptied
from tests.support.valkey import Valkey
from tests.support.world import World, world_on
from tests.unit.operator_console.postgres import cluster

STORES = ["embedded", *(["given"] if os.environ.get("REDIS_TEST_URL") else [])]


@pytest.fixture(scope="session")
def embedded() -> Iterator[Valkey]:
    with Valkey() as server:
        yield server


@pytest.fixture(params=STORES)
def store_url(request: pytest.FixtureRequest, embedded: Valkey) -> str:
    url = embedded.url if request.param == "embedded" else os.environ["REDIS_TEST_URL"]
    Redis.from_url(url).flushall()
    return url


@pytest_asyncio.fixture
async def world(store_url: str) -> AsyncIterator[World]:
    async with world_on(store_url) as made:
        yield made


@pytest.fixture
def raw(store_url: str) -> Redis:
    """A client for looking at what is kept."""
    return Redis.from_url(store_url, decode_responses=True)


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str | None]:
    """One cluster for all, None where this machine has no PostgreSQL."""
    with cluster() as address:
        yield address


@pytest_asyncio.fixture(params=["sqlite", "postgresql"])
async def letters_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A letters' database with nothing in it."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'letters' / 'letters.db'}"
    address: str | None = request.getfixturevalue("postgresql")
    if address is None:
        pytest.skip("no PostgreSQL on this machine")
    await emptied(address)
    return address


@pytest_asyncio.fixture
async def letters(letters_url: str) -> AsyncIterator[LetterStore]:
    store = LetterStore(letters_url)
    yield store
    await store.dispose()
