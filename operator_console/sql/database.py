# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""One way to SQL: SQLite in a file with a write-ahead log, or PostgreSQL by `DATABASE_URL`."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config as AlembicConfig
from sqlalchemy import Connection, event
from sqlalchemy.exc import ArgumentError, InterfaceError, OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from operator_console.errors import Refused, TryAgain

MIGRATIONS = Path(__file__).parent / "migrations"
_DRIVERS = {
    "sqlite": "sqlite+aiosqlite",
    "postgresql": "postgresql+asyncpg",
    "postgres": "postgresql+asyncpg",
}


def driver_url(url: str) -> str:
    """Name the asynchronous driver of a plain address.

    Raises:
        Refused: `bad_database_url`, when it is neither SQLite nor PostgreSQL.
    """
    scheme, colon, rest = url.partition("://")
    kind = scheme.partition("+")[0]
    if not colon or kind not in _DRIVERS:
        raise Refused("bad_database_url", "DATABASE_URL must begin with sqlite:// or postgresql://")
    return f"{_DRIVERS[kind]}://{rest}"


class Database:
    """Connections, transactions and migrations. Give it a plain address (`sqlite:///…`, `postgresql://…`)."""

    def __init__(self, url: str) -> None:
        try:
            # hide_parameters: an exception must not carry a row into a log.
            self._engine = create_async_engine(driver_url(url), hide_parameters=True)
        except ArgumentError as wrong:
            raise Refused("bad_database_url", "DATABASE_URL cannot be read") from wrong
        if self._engine.dialect.name == "sqlite":
            _prepare_sqlite(self._engine)

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[AsyncConnection]:
        """One transaction: committed at the end, rolled back when anything is raised.

        Raises:
            TryAgain: `database_away`.
        """
        try:
            async with self._engine.begin() as connection:
                yield connection
        except (OperationalError, InterfaceError, OSError) as away:
            raise _away() from away

    async def migrate(self) -> None:
        """Bring the tables up to date; safe to call at every start.

        Raises:
            TryAgain: `database_away`.
        """
        # Asked before connecting: one that fails leaves a thread of the driver behind, which complains later.
        if self._engine.dialect.name == "sqlite" and not _can_write(Path(self._engine.url.database or "")):
            raise _away()
        async with self.begin() as connection:
            await connection.run_sync(_upgrade)

    async def close(self) -> None:
        """Let go of all connections."""
        await self._engine.dispose()


def _away() -> TryAgain:
    return TryAgain("database_away", "the database cannot be reached or written to")


def _can_write(file: Path) -> bool:
    return os.access(file if file.exists() else file.parent, os.W_OK)


def _prepare_sqlite(engine: AsyncEngine) -> None:
    @event.listens_for(engine.sync_engine, "connect")
    def on_connect(connection: Any, _record: Any) -> None:
        connection.isolation_level = None
        cursor = connection.cursor()
        # secure_delete: what is deleted (sessions, old key wraps) leaves no readable page behind.
        for setting in ("journal_mode=WAL", "busy_timeout=5000", "foreign_keys=ON", "secure_delete=ON"):
            cursor.execute(f"PRAGMA {setting}")
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def on_begin(connection: Connection) -> None:
        # The command line and the running console write to one file. Who reads first and then writes would be
        # refused by SQLite when the other wrote in between; who takes the write lock at once waits instead.
        connection.exec_driver_sql("BEGIN IMMEDIATE")


def _upgrade(connection: Connection) -> None:
    config = AlembicConfig()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
