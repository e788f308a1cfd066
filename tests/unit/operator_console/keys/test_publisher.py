# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The directory: signed at the right moments, rising, in the store, and said when it cannot be."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from redis.exceptions import ConnectionError as StoreAway
from sqlalchemy import insert

from operator_console.keys import ceremony, register
from operator_console.keys.directory import DirectoryKey, read_directory_key, sign_next
from operator_console.keys.publisher import SIGN_EVERY_S, TICK_S, Publisher
from operator_console.sql import tables
from operator_console.sql.database import Database
from sealing.certificates import Trust
from sealing.errors import SealingError
from sealing.signed import DAY, read_signed
from sealing.suite import signing_key
from tests.unit.operator_console.centre import NOW, Centre


@dataclass
class Store:
    """The two commands of Redis that are needed; `away` makes it unreachable."""

    kept: dict[str, str] = field(default_factory=dict)
    ends: dict[str, int] = field(default_factory=dict)
    away: bool = False

    async def get(self, name: str) -> bytes | None:
        """As redis-py answers: bytes."""
        if self.away:
            raise StoreAway
        return self.kept[name].encode() if name in self.kept else None

    async def set(self, name: str, value: str, *, exat: int) -> None:
        """Keep it."""
        if self.away:
            raise StoreAway
        self.kept[name], self.ends[name] = value, exat


def _publisher(centre: Centre, store: Store) -> Publisher:
    return Publisher(centre.database, centre.data, centre.site, store)


def _version(centre: Centre, text: str | None, now: float) -> int:
    """The version, after a reader accepted the directory."""
    assert text is not None
    directory = json.loads(text)
    Trust(centre.site.root, "norr").accept_directory(directory, now)
    key, _ = ceremony.read_key(centre.data.directory)
    body = read_signed(directory["directory"], "directory", key.public_key().public_bytes_raw(), "norr", now)
    return int(body["version"])


async def test_the_directory_lies_in_the_store_until_readers_would_refuse_it(centre: Centre) -> None:
    store = Store()
    publisher = _publisher(centre, store)
    await publisher.tick(NOW)
    assert publisher.missing == frozenset()
    assert store.kept["directory"] == publisher.text(NOW)
    trust = Trust(centre.site.root, "norr")
    trust.accept_directory(json.loads(store.kept["directory"]), store.ends["directory"] - 1)
    with pytest.raises(SealingError, match="expired"):
        trust.accept_directory(json.loads(store.kept["directory"]), store.ends["directory"])


async def test_it_is_signed_at_start_on_change_and_every_six_hours(centre: Centre) -> None:
    publisher = _publisher(centre, Store())
    await publisher.tick(NOW)
    first = publisher.text(NOW)
    await publisher.tick(NOW + TICK_S)
    assert publisher.text(NOW) == first
    its_id = await centre.certify(await centre.add(), signing_key())
    await publisher.tick(NOW + 2 * TICK_S)
    second = publisher.text(NOW)
    assert _version(centre, second, NOW + 60) > _version(centre, first, NOW + 60)
    async with centre.database.begin() as connection:
        await register.revoke(connection, its_id[:8], NOW)
    await publisher.tick(NOW + 3 * TICK_S)
    third = publisher.text(NOW)
    assert third != second
    await publisher.tick(NOW + 3 * TICK_S + SIGN_EVERY_S - 1)
    assert publisher.text(NOW) == third
    await publisher.tick(NOW + 3 * TICK_S + SIGN_EVERY_S)
    assert publisher.text(NOW) != third


async def test_readers_see_who_is_live_and_who_is_revoked(centre: Centre) -> None:
    publisher, trust = _publisher(centre, Store()), Trust(centre.site.root, "norr")
    account = await centre.add()
    its_id = await centre.certify(account, signing_key())
    async with centre.database.begin() as connection:
        signed = await register.of_account(connection, account.id, NOW)
    assert signed is not None
    await publisher.tick(NOW)
    trust.accept_directory(json.loads(publisher.text(NOW) or ""), NOW)
    assert trust.accept_certificate(signed, "counsellor", NOW).name == "Maja"
    async with centre.database.begin() as connection:
        await register.revoke(connection, its_id, NOW)
    await publisher.tick(NOW + TICK_S)
    trust.accept_directory(json.loads(publisher.text(NOW) or ""), NOW + TICK_S)
    with pytest.raises(SealingError, match="not_live"):
        trust.accept_certificate(signed, "counsellor", NOW + TICK_S)


async def test_a_lost_store_gets_it_again(centre: Centre) -> None:
    store = Store()
    publisher = _publisher(centre, store)
    await publisher.tick(NOW)
    text = store.kept.pop("directory")
    await publisher.tick(NOW + TICK_S)
    assert store.kept["directory"] == text
    store.away = True
    await publisher.tick(NOW + 2 * TICK_S)
    assert publisher.missing == {"store_away"}
    store.away, store.kept = False, {}
    await publisher.tick(NOW + 3 * TICK_S)
    assert (publisher.missing, store.kept["directory"]) == (frozenset(), text)


async def test_versions_rise_over_restarts_and_over_a_lost_database(centre: Centre) -> None:
    first = _publisher(centre, Store())
    await first.tick(NOW)
    again = _publisher(centre, Store())
    await again.tick(NOW)
    assert _version(centre, again.text(NOW), NOW) == _version(centre, first.text(NOW), NOW) + 1
    await centre.database.close()
    for path in centre.data.path.glob("viska.db*"):
        path.unlink()
    database = Database(centre.data.database_url)
    await database.migrate()
    anew = Publisher(database, centre.data, centre.site, Store())
    await anew.tick(NOW + TICK_S)
    await database.close()
    assert _version(centre, anew.text(NOW), NOW + TICK_S) > _version(centre, again.text(NOW), NOW)


@settings(max_examples=20)
@given(steps=st.lists(st.integers(-100_000, 100_000), min_size=1, max_size=6), last=st.integers(0, 2**40))
async def test_versions_rise_whatever_the_clock_does(steps: list[int], last: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite:///{Path(folder) / 'x.db'}")
        await database.migrate()
        directory_key = DirectoryKey(signing_key(), {"body": "", "sig": ""}, int(NOW) + DAY)
        versions, now = [last], NOW
        async with database.begin() as connection:
            await connection.execute(
                insert(tables.directory).values(id=1, version=last, signed_at=0, text="")
            )
            for step in steps:
                now += step
                versions.append((await sign_next(connection, directory_key, "norr", [], now)).version)
        await database.close()
    assert versions == sorted(set(versions))


async def test_a_new_directory_key_is_taken_into_use(centre: Centre) -> None:
    publisher = _publisher(centre, Store())
    await publisher.tick(NOW)
    before = publisher.text(NOW)
    ceremony.new_directory_key(centre.data, centre.root, centre.site, NOW)
    await publisher.tick(NOW + TICK_S)
    assert publisher.text(NOW) != before
    assert _version(centre, publisher.text(NOW), NOW + TICK_S)


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (lambda centre: centre.data.directory.unlink(), "directory_key_missing"),
        (lambda centre: centre.data.directory.write_text("{"), "directory_key_wrong"),
        (
            lambda centre: ceremony.new_directory_key(centre.data, signing_key(), centre.site, NOW),
            "directory_key_wrong",
        ),
        (
            lambda centre: ceremony.new_directory_key(centre.data, centre.root, centre.site, NOW - 91 * DAY),
            "directory_key_expired",
        ),
    ],
)
async def test_a_key_that_readers_would_refuse_signs_nothing(
    centre: Centre, spoil: object, code: str
) -> None:
    spoil(centre)  # type: ignore[operator]
    store = Store()
    publisher = _publisher(centre, store)
    await publisher.tick(NOW)
    assert publisher.missing == {code, "directory"}
    assert (publisher.text(NOW), store.kept) == (None, {})


async def test_the_last_directory_serves_while_the_key_is_away(centre: Centre) -> None:
    store = Store()
    publisher = _publisher(centre, store)
    await publisher.tick(NOW)
    centre.data.directory.unlink()
    await publisher.tick(NOW + TICK_S)
    assert publisher.missing == {"directory_key_missing"}
    assert publisher.text(NOW + TICK_S) == store.kept["directory"]


async def test_a_bug_does_not_end_the_publisher_in_silence(
    centre: Centre, caplog: pytest.LogCaptureFixture
) -> None:
    class Broken(Store):
        async def get(self, name: str) -> bytes | None:
            raise KeyError("markör")

    publisher = _publisher(centre, Broken())
    running = asyncio.create_task(publisher.run(lambda: NOW))
    while not caplog.messages or "KeyError" not in caplog.messages[-1]:
        await asyncio.sleep(0.01)
    assert (running.done(), publisher.missing) == (False, frozenset({"publisher"}))
    assert "markör" not in caplog.text
    running.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await running


async def test_it_warns_thirty_days_ahead_once_a_day(
    centre: Centre, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING, "viska.console")
    publisher = _publisher(centre, Store())
    await publisher.tick(NOW + 59 * DAY)
    assert "ends soon" not in caplog.text
    for later in (60 * DAY, 60 * DAY + 600, 61 * DAY):
        await publisher.tick(NOW + later)
    warnings = [text for text in caplog.messages if "ends soon" in text]
    assert [text.partition('"days": ')[2] for text in warnings] == ["29}", "28}"]


async def test_the_directory_ends_with_its_key(centre: Centre) -> None:
    ceremony.new_directory_key(centre.data, centre.root, centre.site, NOW - 90 * DAY + 7200)
    store = Store()
    await _publisher(centre, store).tick(NOW)
    assert store.ends["directory"] == read_directory_key(centre.data, centre.site, NOW).until < NOW + DAY
