# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Letters in the statistics: each once, in fives, and nothing of any one of them."""

from __future__ import annotations

import hashlib
import secrets
from datetime import timedelta

import pytest

from letters.records import Answer, Letter
from letters.store import LetterStore
from operator_console.errors import TryAgain
from operator_console.letters.counting import LetterCounting
from operator_console.statistics.counters import ANSWERED, LETTERS, RECEIVED, Counters, day_of
from operator_console.statistics.pending import PendingKey
from sealing.encoding import b64
from tests.unit.operator_console.centre import NOW, Centre

COUNTERS = Counters("norr", PendingKey(bytes(32)))
AUTH = b64(bytes(32))


def letter() -> Letter:
    return Letter(b64(secrets.token_bytes(16)), b64(bytes(1040)), (b64(bytes(1184)),))


async def left(store: LetterStore) -> str:
    """A box with one letter."""
    box = b64(secrets.token_bytes(16))
    await store.leave(box, AUTH, letter(), NOW)
    return box


async def counted(centre: Centre) -> tuple[int, int]:
    """(received, answered), written or waiting for a fifth."""
    async with centre.database.begin() as connection:
        waiting = (await COUNTERS.waiting(connection, LETTERS)).counts
        written = await COUNTERS.before(connection, day_of(NOW) + timedelta(days=1))
    both = waiting + written
    return both[LETTERS, RECEIVED], both[LETTERS, ANSWERED]


async def test_each_letter_and_each_answer_is_counted_once(centre: Centre, store: LetterStore) -> None:
    counting = LetterCounting(centre.database, "norr", store, COUNTERS)
    boxes = [await left(store) for _ in range(3)]
    await counting.count(NOW)
    await counting.count(NOW)
    assert await counted(centre) == (3, 0)
    proof = b64(hashlib.sha256(b"pr").digest())
    answer = Answer(b64(secrets.token_bytes(16)), b64(bytes(2160)), b64(bytes(4112)), proof)
    assert await store.answer(boxes[0], answer, letter(), NOW)
    await counting.count(NOW)
    assert await counted(centre) == (3, 1)


async def test_fewer_than_five_are_in_no_counter(centre: Centre, store: LetterStore) -> None:
    counting = LetterCounting(centre.database, "norr", store, COUNTERS)
    tomorrow = day_of(NOW) + timedelta(days=1)
    for number in range(5):
        async with centre.database.begin() as connection:
            assert not await COUNTERS.before(connection, tomorrow), number
        await left(store)
        await counting.count(NOW)
    async with centre.database.begin() as connection:
        assert await COUNTERS.before(connection, tomorrow) == {(LETTERS, RECEIVED): 5}


async def test_one_that_she_deleted_is_not_counted_again(centre: Centre, store: LetterStore) -> None:
    counting = LetterCounting(centre.database, "norr", store, COUNTERS)
    await left(store)
    box = await left(store)
    await counting.count(NOW)
    await store.delete(box, AUTH, NOW)
    await counting.count(NOW)
    assert await counted(centre) == (2, 0)
    await left(store)
    await counting.count(NOW)
    assert await counted(centre) == (3, 0)


async def test_a_database_that_is_away_is_counted_later(centre: Centre) -> None:
    url = f"sqlite:///{centre.data.path / 'nowhere' / 'deep'}"
    (centre.data.path / "nowhere").write_text("no folder")
    away = LetterStore(url)
    with pytest.raises(TryAgain, match="letters_away"):
        await LetterCounting(centre.database, "norr", away, COUNTERS).count(NOW)
    await away.dispose()
    assert await counted(centre) == (0, 0)
