# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The letters' database: SQLite in a folder of its own, or PostgreSQL by `LETTERS_DATABASE_URL`."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config as AlembicConfig
from sqlalchemy import Connection, event, make_url, text
from sqlalchemy.exc import ArgumentError, DBAPIError, InterfaceError, InternalError, OperationalError
from sqlalchemy.exc import TimeoutError as NoConnection
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from letters.errors import BadAddress, LettersError, StoreAway, StoreFull

MIGRATIONS = Path(__file__).parent / "migrations"
MOST_BYTES = 8 * 1024**3
"""What SQLite's file may grow to: a flood of letters must not take the disk from everything else."""
_DRIVERS = {
    "sqlite": "sqlite+aiosqlite",
    "postgresql": "postgresql+asyncpg",
    "postgres": "postgresql+asyncpg",
}
_PAGE_BYTES = 4096
_PATIENCE_S = 5
_IMPATIENT = {"timeout": _PATIENCE_S, "command_timeout": 6 * _PATIENCE_S}
"""PostgreSQL: seconds to connect, and for one statement."""
_NO_ROOM = "53100"  # PostgreSQL: disk_full
_MIGRATION_LOCK = 0x6C657474
"""Two workers that start together must not both make the tables; any number does, this one is "lett"."""


def default_address(data: Path) -> str:
    """SQLite in its own folder of the data folder, so that a backup can leave the folder out."""
    return f"sqlite:///{data.resolve() / 'letters' / 'letters.db'}"


def driver_address(url: str) -> str:
    """Name the asynchronous driver of a plain address. Raises BadAddress."""
    scheme, colon, rest = url.partition("://")
    kind = scheme.partition("+")[0]
    if not colon or kind not in _DRIVERS:
        raise BadAddress("LETTERS_DATABASE_URL must begin with sqlite:// or postgresql://")
    address = f"{_DRIVERS[kind]}://{rest}"
    try:
        make_url(address)
    except (ArgumentError, ValueError) as wrong:
        raise BadAddress("LETTERS_DATABASE_URL cannot be read") from wrong
    return address


class Database:
    """Connections and transactions; the tables are made by the first of them."""

    def __init__(self, url: str, most_bytes: int = MOST_BYTES) -> None:
        """Raises BadAddress."""
        address = driver_address(url)
        # hide_parameters: an exception must not carry a row into a log.
        self._engine = create_async_engine(
            address,
            hide_parameters=True,
            pool_timeout=_PATIENCE_S,
            connect_args={} if address.startswith("sqlite") else _IMPATIENT,
        )
        self._file = Path(self._engine.url.database or "") if self._is_sqlite else None
        self._made = False
        self._making: asyncio.Task[None] | None = None
        if self._is_sqlite:
            _prepare_sqlite(self._engine, most_bytes // _PAGE_BYTES)

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        """A transaction that writes nothing. Raises StoreAway."""
        async with self._transaction(writes=False) as connection:
            yield connection

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[AsyncConnection]:
        """One transaction: kept whole at the end, nothing of it when anything is raised.

        Raises StoreAway or StoreFull."""
        async with self._transaction(writes=True) as connection:
            yield connection

    async def shed(self) -> bool:
        """Empty SQLite's write-ahead log, which still holds what was deleted from the file.

        False if somebody was reading all the time: try again later. PostgreSQL: nothing to do here."""
        if not self._is_sqlite:
            return True
        async with _errors(), self._engine.connect() as connection:
            await connection.execution_options(begin=None)
            busy = (await connection.execute(text("PRAGMA wal_checkpoint(TRUNCATE)"))).one()[0]
        return bool(busy == 0)

    async def dispose(self) -> None:
        """Let go of all connections."""
        await self._engine.dispose()

    @property
    def _is_sqlite(self) -> bool:
        return self._engine.dialect.name == "sqlite"

    @asynccontextmanager
    async def _transaction(self, writes: bool) -> AsyncIterator[AsyncConnection]:
        async with _errors():
            await self._make_once()
            async with self._engine.connect() as connection:
                await connection.execution_options(begin="BEGIN IMMEDIATE" if writes else "BEGIN")
                async with connection.begin():
                    yield connection

    async def _make_once(self) -> None:
        """The first use makes the tables; who comes meanwhile waits for that attempt, and fails with it."""
        if self._made:
            return
        if self._making is None or self._making.done():
            self._making = asyncio.create_task(self._make())
        await asyncio.shield(self._making)

    async def _make(self) -> None:
        if self._file is not None:
            _make_folder(self._file)
        async with self._engine.connect() as connection:
            await connection.execution_options(begin="BEGIN IMMEDIATE")
            async with connection.begin():
                await connection.run_sync(_upgrade)
        self._made = True


@asynccontextmanager
async def _errors() -> AsyncIterator[None]:
    try:
        yield
    except (DBAPIError, NoConnection, OSError) as error:
        trouble = _trouble(error)
        if trouble is None:
            raise
        raise trouble from error


def _trouble(error: Exception) -> LettersError | None:
    """What a failure means for whoever asked; a bug (a wrong statement) stays what it is."""
    cause = getattr(error, "orig", None)
    if getattr(cause, "sqlite_errorcode", None) == sqlite3.SQLITE_FULL:
        return StoreFull()
    if getattr(cause, "sqlstate", None) == _NO_ROOM:
        return StoreFull()
    if isinstance(error, OperationalError | InterfaceError | InternalError | NoConnection | OSError):
        return StoreAway()
    return None


def _make_folder(file: Path) -> None:
    """Only the service's own user may enter it. Raises StoreAway where nothing can be written."""
    # Asked before connecting: one that fails leaves a thread of the driver behind, which complains later.
    try:
        file.parent.mkdir(mode=0o700, exist_ok=True)
        with file.open("ab"):
            pass
    except OSError as error:
        raise StoreAway from error


def _prepare_sqlite(engine: AsyncEngine, most_pages: int) -> None:
    @event.listens_for(engine.sync_engine, "connect")
    def on_connect(connection: Any, _record: Any) -> None:
        connection.isolation_level = None
        cursor = connection.cursor()
        for setting in (
            f"page_size={_PAGE_BYTES}",
            "journal_mode=WAL",
            "busy_timeout=5000",
            "foreign_keys=ON",
            "secure_delete=ON",
            "temp_store=MEMORY",
            f"max_page_count={most_pages}",
        ):
            cursor.execute(f"PRAGMA {setting}")
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def on_begin(connection: Connection) -> None:
        # Who reads first and then writes would be refused by SQLite when another process wrote in between;
        # who takes the write lock at once waits instead. Who only reads waits for nobody.
        statement = connection.get_execution_options()["begin"]
        if statement is not None:
            connection.exec_driver_sql(statement)


def _upgrade(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":
        connection.execute(text(f"SELECT pg_advisory_xact_lock({_MIGRATION_LOCK})"))
    config = AlembicConfig()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
