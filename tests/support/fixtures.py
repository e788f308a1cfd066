# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Fixtures: a store of one's own, and a relay on it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import pytest
import pytest_asyncio

from tests.support.relay import Worker, running
from tests.support.valkey import Valkey


@pytest.fixture(scope="session")
def shared_valkey() -> Iterator[Valkey]:
    with Valkey() as server:
        yield server


@pytest.fixture
def valkey(shared_valkey: Valkey) -> Valkey:
    """An empty store."""
    shared_valkey.client().flushall()
    return shared_valkey


@pytest.fixture
def own_valkey() -> Iterator[Valkey]:
    """A store to kill."""
    with Valkey() as server:
        yield server


@pytest_asyncio.fixture
async def relay(valkey: Valkey) -> AsyncIterator[Worker]:
    async with running(valkey.url) as worker:
        yield worker
