# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The store under test: the embedded server, and a real one if REDIS_TEST_URL names one (it is emptied!)."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterator

import pytest
import pytest_asyncio
from redis import Redis

from tests.support.valkey import Valkey
from tests.support.world import World, world_on

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
