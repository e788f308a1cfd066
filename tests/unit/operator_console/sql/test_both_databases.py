# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is asked of SQL, asked of SQLite and of PostgreSQL."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, select

from operator_console.auth import accounts, sessions
from operator_console.auth.accounts import NewAccount
from operator_console.errors import Refused, TryAgain
from operator_console.keys import ceremony, register
from operator_console.keys.directory import DirectoryKey, sign_next
from operator_console.letters import prekeys, returns
from operator_console.site import Site
from operator_console.sql import audit, tables
from operator_console.sql.database import Database
from operator_console.statistics.counters import CLOSINGS, Counters, day_of
from operator_console.statistics.pending import PendingKey
from sealing.encoding import b64
from sealing.letter_keys import fresh_prekey
from sealing.signed import DAY
from sealing.suite import signing_key, verify_key
from tests.unit.operator_console.centre import NOW, drawn
from tests.unit.operator_console.postgres import cluster


@pytest.fixture(scope="module")
def postgresql() -> Iterator[str | None]:
    """One cluster for this module."""
    with cluster() as address:
        yield address


@pytest.fixture(params=["sqlite", "postgresql"])
async def database(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Database]:
    """A database with tables and nothing in them."""
    address = f"sqlite:///{tmp_path / 'x.db'}"
    if request.param == "postgresql":
        address = request.getfixturevalue("postgresql")
        if address is None:
            pytest.skip("no PostgreSQL on this machine")
    database = Database(address)
    await database.migrate()
    yield database
    async with database.begin() as connection:
        for table in reversed(tables.metadata.sorted_tables):
            await connection.execute(table.delete())
    await database.close()


async def _added(database: Database, username: str = "maja") -> accounts.Account:
    async with database.begin() as connection:
        new = NewAccount(username, username.title(), "counsellor", ("sv", "ar"))
        await accounts.add(connection, new, drawn("maja").kept, NOW)
        return await accounts.existing(connection, username)


async def test_migrations_make_what_the_tables_say(database: Database) -> None:
    def differences(connection: Connection) -> list[object]:
        return list(compare_metadata(MigrationContext.configure(connection), tables.metadata))

    await database.migrate()
    async with database.begin() as connection:
        assert await connection.run_sync(differences) == []


async def test_accounts_come_back_as_they_were(database: Database) -> None:
    account = await _added(database)
    assert (account.secrets, account.languages) == (drawn("maja").kept, ("sv", "ar"))
    with pytest.raises(Refused, match="username_taken"):
        await _added(database)


async def test_a_code_is_spent_once_whoever_is_first(database: Database) -> None:
    account = await _added(database)

    async def spend() -> bool:
        async with database.begin() as connection:
            return await accounts.use_step(connection, account.id, 7)

    assert sorted(await asyncio.gather(*(spend() for _ in range(4)))) == [False, False, False, True]


async def test_keys_are_kept_once(database: Database) -> None:
    account = await _added(database)

    async def keep(key: bytes) -> bool:
        try:
            async with database.begin() as connection:
                await accounts.keep_keys(connection, account.id, key, (bytes(12), bytes(48)))
        except Refused:
            return False
        return True

    assert sorted(await asyncio.gather(keep(b"a" * 32), keep(b"b" * 32))) == [False, True]


async def test_sessions_and_audit(database: Database) -> None:
    account = await _added(database)
    async with database.begin() as connection:
        token = await sessions.start(connection, account.id, NOW)
        await audit.record(connection, NOW, "maja", "signed in")
    async with database.begin() as connection:
        session = await sessions.find(connection, token, NOW + 120)
        assert session is not None
        assert session.account == account
        await accounts.disable(connection, account.id)
        assert await sessions.find(connection, token, NOW + 120) is None


async def test_certificates_and_directory(database: Database) -> None:
    account, root = await _added(database), signing_key()
    site = Site("norr", "Norr", "Anteckningar", "https://example.org/", verify_key(root), demo=False)
    entry = ceremony.entry(
        ceremony.certify(root, site, "counsellor", "Maja", bytes(32), NOW), site, account.id, NOW
    )
    async with database.begin() as connection:
        await register.add(connection, entry)
        assert await register.live(connection, NOW) == [entry]
        key = DirectoryKey(root, entry.signed, int(NOW) + 9999)
        first = await sign_next(connection, key, "norr", [], NOW)
        assert (await sign_next(connection, key, "norr", [], NOW)).version == first.version + 1
        await register.revoke(connection, entry.id, NOW)
        assert await register.live(connection, NOW) == []


async def test_letter_prekeys_and_returns(database: Database) -> None:
    account, root, identity = await _added(database), signing_key(), signing_key()
    site = Site("norr", "Norr", "Anteckningar", "https://example.org/", verify_key(root), demo=False)
    certificate = ceremony.certify(root, site, "counsellor", "Maja", verify_key(identity), NOW)
    async with database.begin() as connection:
        await accounts.keep_keys(connection, account.id, verify_key(identity), (bytes(12), bytes(48)))
        await register.add(connection, ceremony.entry(certificate, site, account.id, NOW))
        for at in (NOW, NOW + 7 * DAY):
            fresh = fresh_prekey(identity, "norr", certificate, int(at))
            made = prekeys.Made(certificate, fresh.signed, (bytes(12), bytes(48)))
            assert await prekeys.put(connection, account, "norr", made, at)
        later = NOW + 7 * DAY
        own = await prekeys.own(connection, account.id, "norr", later)
        assert [one.retired for one in own] == [False, True]
        assert [one.prekey for one in await prekeys.readers(connection, "norr", later)] == [fresh.signed]
        mine = await prekeys.owners(connection, "norr", later)
        assert set(mine.values()) == {account.id}
        wrap = fresh.id + bytes(1168)
        assert await returns.put(connection, "norr", b64(bytes(16)), bytes(4112), [wrap], NOW)
        (agreed,) = await returns.everyone(connection, "norr", list(mine), NOW)
        assert agreed.wrap == wrap
        assert await returns.forget_old(connection, NOW + 15 * DAY) == 1
        assert await prekeys.forget_old(connection, later + 40 * DAY) == 1


async def test_counts_made_at_the_same_moment_are_all_there(database: Database) -> None:
    counters = Counters("norr", PendingKey(bytes(32)))

    async def count() -> None:
        async with database.begin() as connection:
            await counters.add(connection, CLOSINGS, 1, {("outcome", "talked"): 1}, NOW)

    await asyncio.gather(*(count() for _ in range(12)))
    async with database.begin() as connection:
        later = day_of(NOW) + timedelta(days=1)
        counted = (await counters.before(connection, later))["outcome", "talked"]
        assert (counted, (await counters.waiting(connection)).number) == (10, 2)


async def test_what_went_wrong_is_undone(database: Database) -> None:
    with pytest.raises(KeyError):
        async with database.begin() as connection:
            await audit.record(connection, NOW, "maja", "signed in")
            raise KeyError
    async with database.begin() as connection:
        assert (await connection.execute(select(tables.audit))).all() == []


async def test_a_server_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    database = Database(f"postgresql://viska@/postgres?host={tmp_path}")
    with pytest.raises(TryAgain, match="database_away"):
        await database.migrate()
    await database.close()
