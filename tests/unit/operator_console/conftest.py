# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The centre that most tests run in."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiohttp.test_utils import TestClient, TestServer

from operator_console import log
from operator_console.auth.console_key import ConsoleKey
from operator_console.datafolder import DataFolder, read_secret
from operator_console.keys import ceremony
from operator_console.site import Site, write_site
from operator_console.sql.database import Database
from sealing.suite import signing_key, verify_key
from tests.unit.operator_console.centre import CONSOLE_SECRET, NOW, Centre
from tests.unit.operator_console.running import Clock, Running, api_of


@pytest.fixture
async def centre(tmp_path: Path) -> AsyncIterator[Centre]:
    """A centre with a directory key and nobody in it."""
    data, root = DataFolder(tmp_path / "data"), signing_key()
    site = Site("norr", "Centrum Norr", "Anteckningar", "https://example.org/", verify_key(root), demo=False)
    data.make()
    data.console.write_bytes(CONSOLE_SECRET)
    ceremony.make_data_keys(data)
    write_site(data, site)
    ceremony.new_directory_key(data, root, site, NOW)
    database = Database(data.database_url)
    await database.migrate()
    yield Centre(data, site, root, database, ConsoleKey(read_secret(data.console)))
    await database.close()


@pytest.fixture
async def running(centre: Centre) -> AsyncIterator[Running]:
    """The API without page; no store is there."""
    await centre.decide()
    clock = Clock()
    log.start_logging()
    server = TestServer(api_of(centre, clock))
    await server.start_server(access_log=None)
    async with TestClient(server) as client:
        yield Running(centre, clock, client)
