# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The audit log as a chain: every way of changing it by hand is found, and where."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine, delete, insert, select, update

from operator_console.sql import audit, tables
from operator_console.sql.database import MIGRATIONS, Database
from operator_console.sql.people_tables import audit_head
from tests.unit.operator_console.centre import NOW, Centre


async def write(database: Database, number: int) -> None:
    for index in range(number):
        async with database.begin() as connection:
            await audit.record(connection, NOW + index, "admin", "signed in", f"row-{index + 1}")


async def test_an_untouched_log_is_unbroken(centre: Centre) -> None:
    await write(centre.database, 5)
    chain = await audit.verify(centre.database)
    async with centre.database.begin() as connection:
        newest = await audit.latest(connection, 2)
    assert (chain.count, chain.broken_at) == (5, None)
    assert [(row.number, row.subject) for row in newest] == [(5, "row-5"), (4, "row-4")]


async def test_more_rows_than_are_read_at_once(centre: Centre, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(audit, "AT_ONCE", 2)
    await write(centre.database, 5)
    assert (await audit.verify(centre.database)).count == 5
    async with centre.database.begin() as connection:
        await connection.execute(update(tables.audit).where(tables.audit.c.id == 4).values(actor="eve"))
    assert (await audit.verify(centre.database)).broken_at == 4


ROW_3 = tables.audit.c.id == 3
BY_HAND = {
    "who": (update(tables.audit).where(ROW_3).values(actor="eve"), 3),
    "when": (update(tables.audit).where(ROW_3).values(at=int(NOW)), 3),
    "what": (update(tables.audit).where(ROW_3).values(event="signed out"), 3),
    "hash": (update(tables.audit).where(ROW_3).values(hash=bytes(32)), 3),
    "taken out": (delete(tables.audit).where(ROW_3), 3),
    "cut off": (delete(tables.audit).where(tables.audit.c.id >= 4), 4),
    "all gone": (delete(tables.audit), 1),
    "put in": (
        insert(tables.audit).values(id=9, at=1, actor="eve", event="x", subject="", hash=bytes(32)), 6,
    ),
}


@pytest.mark.parametrize("how", BY_HAND)
async def test_a_change_by_hand_is_found(centre: Centre, how: str) -> None:
    statement, row = BY_HAND[how]
    await write(centre.database, 5)
    async with centre.database.begin() as connection:
        await connection.execute(statement)
    assert (await audit.verify(centre.database)).broken_at == row


async def test_a_row_that_fits_its_changed_fields_breaks_at_the_next(centre: Centre) -> None:
    await write(centre.database, 5)
    async with centre.database.begin() as connection:
        rows = (await connection.execute(select(tables.audit).order_by(tables.audit.c.id))).mappings().all()
        forged = {**rows[2], "actor": "eve"}
        its_hash = audit.row_hash(rows[1]["hash"], forged)
        await connection.execute(update(tables.audit).where(ROW_3).values(actor="eve", hash=its_hash))
    assert (await audit.verify(centre.database)).broken_at == 4


async def test_what_was_undone_is_not_in_the_chain(centre: Centre) -> None:
    await write(centre.database, 1)
    with pytest.raises(KeyError):
        async with centre.database.begin() as connection:
            await audit.record(connection, NOW, "admin", "signed in")
            raise KeyError
    chain = await audit.verify(centre.database)
    assert (chain.count, chain.broken_at) == (1, None)


async def test_rows_of_an_older_version_become_the_first_links(tmp_path: Path) -> None:
    file = tmp_path / "old.db"
    engine = create_engine(f"sqlite:///{file}")
    with engine.begin() as connection:
        config = Config()
        config.set_main_option("script_location", str(MIGRATIONS))
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
    engine.dispose()
    with sqlite3.connect(file) as old:
        rows = [(1, "admin", "account added", "maja"), (2, "maja", "signed in", "")]
        old.executemany("INSERT INTO audit (at, actor, event, subject) VALUES (?, ?, ?, ?)", rows)
    old.close()
    database = Database(f"sqlite:///{file}")
    await database.migrate()
    await write(database, 1)
    async with database.begin() as connection:
        head = (await connection.execute(select(audit_head.c.count))).scalar_one()
    chain = await audit.verify(database)
    await database.close()
    assert (chain.count, chain.broken_at, head) == (3, None, 3)
