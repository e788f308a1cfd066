# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What phones are told of who can open letters, and when it is deleted or kept."""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass

import pytest
from redis.exceptions import ConnectionError as StoreAway
from sqlalchemy import select

from letters.jumps import PATIENCE_S
from operator_console import log
from operator_console.keys import register
from operator_console.keys.publisher import Publisher
from operator_console.letters.forgetting import TICK_S, LettersForgetting
from operator_console.letters.publisher import KEPT_S, ReadersPublisher
from operator_console.sql.letters_tables import letter_prekeys
from sealing.certificates import Trust
from sealing.letters import accept_readers
from sealing.signed import DAY
from tests.unit.operator_console.centre import NOW, Centre
from tests.unit.operator_console.keys.test_publisher import Store as DirectoryStore
from tests.unit.operator_console.letter_readers import counsellor, put


@dataclass
class Store(DirectoryStore):
    """That of the directory's tests, which can also forget."""

    async def delete(self, name: str) -> None:
        """Forget it."""
        if self.away:
            raise StoreAway
        self.kept.pop(name, None)


async def test_phones_accept_whom_it_names(centre: Centre) -> None:
    store, trust = Store(), Trust(centre.site.root, "norr")
    maja = await counsellor(centre)
    fresh = await put(centre, maja)
    await Publisher(centre.database, centre.data, centre.site, store).tick(NOW)
    trust.accept_directory(json.loads(store.kept["directory"]), NOW)
    await ReadersPublisher(centre.database, "norr", store).publish(NOW)
    body = json.loads(store.kept["letters:norr"])
    assert (body["v"], body["partners"]) == (1, [])
    assert [one.id for one in accept_readers(trust, body["readers"], NOW)] == [fresh.id]
    assert store.ends["letters:norr"] == int(NOW) + KEPT_S


async def test_nobody_left_is_no_mailbox(centre: Centre) -> None:
    store = Store()
    publisher = ReadersPublisher(centre.database, "norr", store)
    maja = await counsellor(centre)
    await put(centre, maja)
    await publisher.publish(NOW)
    assert "letters:norr" in store.kept  # the control
    async with centre.database.begin() as connection:
        await register.revoke_of_account(connection, maja.account.id, NOW)
    await publisher.publish(NOW + 60)
    assert "letters:norr" not in store.kept


async def test_a_store_that_is_away_is_said_once(centre: Centre, caplog: pytest.LogCaptureFixture) -> None:
    log.start_logging()
    caplog.set_level(logging.INFO, logger="viska.console")
    store = Store(away=True)
    publisher = ReadersPublisher(centre.database, "norr", store)
    await put(centre, await counsellor(centre))
    for minute in range(3):
        await publisher.publish(NOW + 60 * minute)
    assert caplog.text.count("letter readers not published") == 1
    store.away = False
    await publisher.publish(NOW + 180)
    assert "letters:norr" in store.kept


@dataclass
class Steady:
    """A clock that nobody sets."""

    seconds: float = 1000.0

    def __call__(self) -> float:
        return self.seconds


async def kept(centre: Centre) -> int:
    async with centre.database.begin() as connection:
        return len((await connection.execute(select(letter_prekeys.c.id))).all())


async def test_old_keys_go_when_it_is_their_time(centre: Centre) -> None:
    await put(centre, await counsellor(centre))
    forgetting = LettersForgetting(centre.database, Steady())
    await forgetting.tick(NOW + 70 * DAY)
    assert await kept(centre) == 1
    forgetting = LettersForgetting(centre.database, Steady())
    await forgetting.tick(NOW + 72 * DAY)
    assert await kept(centre) == 0


async def test_a_clock_that_was_stepped_deletes_nothing_for_an_hour(
    centre: Centre, caplog: pytest.LogCaptureFixture
) -> None:
    log.start_logging()
    caplog.set_level(logging.INFO, logger="viska.console")
    steady = Steady()
    forgetting = LettersForgetting(centre.database, steady)
    await put(centre, await counsellor(centre))
    await forgetting.tick(NOW)
    wrong = NOW + 100 * DAY
    for tick in range(int(PATIENCE_S / TICK_S)):
        steady.seconds += TICK_S
        await forgetting.tick(wrong + TICK_S * tick)
        assert await kept(centre) == 1
    assert caplog.text.count("clock stepped") == 1
    steady.seconds += TICK_S
    await forgetting.tick(wrong + PATIENCE_S)
    assert await kept(centre) == 0  # nobody set it right: it is believed
