# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Migrations, both kinds of address, two writers."""

from __future__ import annotations

import asyncio
from datetime import date
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection

from operator_console.errors import Refused, TryAgain
from operator_console.sql import tables
from operator_console.sql.database import Database, driver_url
from operator_console.statistics.counters import CLOSINGS, Counters
from operator_console.statistics.pending import PendingKey


def _differences(connection: Connection) -> list[object]:
    return list(compare_metadata(MigrationContext.configure(connection), tables.metadata))


async def test_migrations_make_from_nothing_what_the_tables_say(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'new.db'}")
    async with database.begin() as connection:
        assert await connection.run_sync(_differences)  # the control: an empty file differs
    await database.migrate()
    await database.migrate()
    async with database.begin() as connection:
        assert await connection.run_sync(_differences) == []
    await database.close()


@pytest.mark.parametrize(
    ("url", "driver"),
    [
        ("sqlite:////x/y.db", "sqlite+aiosqlite:////x/y.db"),
        ("postgresql://u:p@h/d", "postgresql+asyncpg://u:p@h/d"),
        ("postgres://h/d", "postgresql+asyncpg://h/d"),
        ("postgresql+asyncpg://h/d", "postgresql+asyncpg://h/d"),
    ],
)
def test_plain_addresses_get_their_driver(url: str, driver: str) -> None:
    assert driver_url(url) == driver


@pytest.mark.parametrize("url", ["mysql://h/d", "nonsense", ""])
def test_other_addresses_are_refused(url: str) -> None:
    with pytest.raises(Refused, match="bad_database_url"):
        Database(url)


async def test_a_folder_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'nowhere' / 'x.db'}")
    with pytest.raises(TryAgain, match="database_away"):
        await database.migrate()
    await database.close()


async def test_the_command_line_and_the_console_can_write_at_once(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'both.db'}"
    console, command_line = Database(url), Database(url)
    counters = Counters("norr", PendingKey(bytes(32)))
    await console.migrate()

    async def count(database: Database) -> None:
        for _ in range(20):
            async with database.begin() as connection:
                await counters.add(connection, CLOSINGS, 1, {("outcome", "talked"): 1}, 0)

    await asyncio.gather(count(console), count(command_line))
    async with console.begin() as connection:
        assert (await counters.before(connection, date(2026, 1, 1)))["outcome", "talked"] == 40
    await console.close()
    await command_line.close()
