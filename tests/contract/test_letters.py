# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every letters' database: what a young person does with her box (docs/protocol.md, section 14.5)."""

from __future__ import annotations

import asyncio

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection

from letters.database import Database
from letters.errors import BoxFull
from letters.store import LIFE_S, LetterStore
from letters.tables import metadata
from tests.support.letters import DAY_S, NOW, Reply, Words, a_letter, a_proof


async def answered(store: LetterStore, now: float = NOW) -> tuple[Words, Reply]:
    words, reply = Words(), Reply()
    await store.leave(words.box, words.auth, a_letter(), now)
    assert await store.answer(words.box, reply.answer, a_letter(), now)
    return words, reply


async def kept(store: LetterStore, now: float = NOW) -> int:
    """How many letters of young people there are."""
    return (await store.counts(now)).letters


async def test_migrations_make_what_the_tables_say(letters_url: str) -> None:
    def differences(connection: Connection) -> list[object]:
        context = MigrationContext.configure(connection, opts={"version_table": "letter_versions"})
        return list(compare_metadata(context, metadata))

    database = Database(letters_url)
    async with database.writing() as connection:
        assert await connection.run_sync(differences) == []
        await connection.run_sync(metadata.drop_all)
        assert await connection.run_sync(differences), "the control: without tables it differs"
        await connection.run_sync(metadata.create_all)
    await database.dispose()


async def test_a_letter_is_answered_and_read(letters: LetterStore) -> None:
    words, reply = Words(), Reply()
    await letters.leave(words.box, words.auth, a_letter(), NOW)
    assert await letters.look(words.box, words.auth, NOW) == []
    await letters.answer(words.box, reply.answer, a_letter(), NOW + DAY_S)
    (question,) = await letters.look(words.box, words.auth, NOW + 2 * DAY_S)
    assert (question.id, question.question) == (reply.answer.id, reply.answer.question)
    for _ in range(2):
        sealed = await letters.open(words.box, words.auth, question.id, reply.proof, NOW + 2 * DAY_S)
        assert sealed == reply.answer.answer


async def test_a_repeat_keeps_nothing_again(letters: LetterStore) -> None:
    words, letter = Words(), a_letter()
    await asyncio.gather(*(letters.leave(words.box, words.auth, letter, NOW) for _ in range(4)))
    assert await kept(letters) == 1


async def test_who_has_other_words_finds_and_changes_nothing(letters: LetterStore) -> None:
    (words, reply), other = await answered(letters), Words().auth
    assert await letters.look(words.box, other, NOW) == []
    assert await letters.open(words.box, other, reply.answer.id, reply.proof, NOW) is None
    await letters.leave(words.box, other, a_letter(), NOW)
    await letters.delete(words.box, other, NOW)
    await letters.close(words.box, other, NOW)
    assert await kept(letters) == 1
    assert await letters.look(words.box, words.auth, NOW), "the control: her own words still find it"


async def test_only_five_wrong_proofs_are_heard(letters: LetterStore) -> None:
    words, reply = await answered(letters)
    answer = reply.answer.id
    for _ in range(4):
        assert await letters.open(words.box, words.auth, answer, a_proof(), NOW) is None
    assert await letters.open(words.box, words.auth, answer, reply.proof, NOW), "four leave it where it is"
    assert await letters.open(words.box, words.auth, answer, a_proof(), NOW) is None
    assert await letters.open(words.box, words.auth, answer, reply.proof, NOW) is None
    assert await letters.look(words.box, words.auth, NOW) == []


async def test_many_tries_at_once_are_not_more_than_five(letters: LetterStore) -> None:
    words, reply = await answered(letters)
    tries = [a_proof() for _ in range(12)] + [reply.proof]
    opened = await asyncio.gather(
        *(letters.open(words.box, words.auth, reply.answer.id, proof, NOW) for proof in tries)
    )
    assert opened[:-1] == [None] * 12
    assert await letters.look(words.box, words.auth, NOW) == []


async def test_an_answer_opens_in_its_own_box_alone(letters: LetterStore) -> None:
    (_, reply), (other, _) = await answered(letters), await answered(letters)
    for _ in range(6):
        assert await letters.open(other.box, other.auth, reply.answer.id, a_proof(), NOW) is None
    assert await letters.open(other.box, other.auth, reply.answer.id, reply.proof, NOW) is None


async def test_deleting_leaves_nothing(letters: LetterStore) -> None:
    words, _ = await answered(letters)
    await letters.delete(words.box, words.auth, NOW)
    assert await letters.look(words.box, words.auth, NOW) == []
    counts = await letters.counts(NOW)
    assert (counts.boxes, counts.letters, counts.answers) == (0, 0, 0)


async def test_a_closed_box_never_opens_but_staff_read_on(letters: LetterStore) -> None:
    words, reply = await answered(letters)
    await letters.close(words.box, words.auth, NOW)
    assert await letters.look(words.box, words.auth, NOW) == []
    assert await letters.open(words.box, words.auth, reply.answer.id, reply.proof, NOW) is None
    assert not await letters.answer(words.box, Reply().answer, a_letter(), NOW)
    await letters.leave(words.box, words.auth, a_letter(), NOW)
    (thread,) = (await letters.threads([], NOW)).threads
    assert (thread.closed, len(thread.letters), thread.answers) == (True, 2, ())


async def test_the_eleventh_letter_that_nobody_read_is_refused(letters: LetterStore) -> None:
    words = Words()
    for _ in range(10):
        await letters.leave(words.box, words.auth, a_letter(), NOW)
    with pytest.raises(BoxFull):
        await letters.leave(words.box, words.auth, a_letter(), NOW)
    await letters.leave(words.box, Words().auth, a_letter(), NOW)
    assert await kept(letters) == 10
    assert await letters.done(words.box, NOW)
    await letters.leave(words.box, words.auth, a_letter(), NOW)
    assert await kept(letters) == 11


async def test_five_newest_questions_are_shown_newest_last(letters: LetterStore) -> None:
    words, _ = await answered(letters)
    replies = [Reply() for _ in range(5)]
    for reply in replies:
        await letters.answer(words.box, reply.answer, a_letter(), NOW)
    found = await letters.look(words.box, words.auth, NOW)
    assert [question.id for question in found] == [reply.answer.id for reply in replies]


async def test_what_is_out_of_date_is_not_there_purged_or_not(letters: LetterStore) -> None:
    words, reply = await answered(letters)
    end = NOW // 3600 * 3600 + LIFE_S
    assert await letters.look(words.box, words.auth, end - 1)
    for purge in (False, True):
        if purge:
            assert await letters.purge(end) == 3
        assert await letters.look(words.box, words.auth, end) == []
        assert await letters.open(words.box, words.auth, reply.answer.id, reply.proof, end) is None
        assert (await letters.threads([], end)).threads == ()
        assert await kept(letters, end) == 0
    assert await kept(letters) == 0, "nothing is left for a clock that goes back"


async def test_a_purge_takes_only_what_is_out_of_date(letters: LetterStore) -> None:
    old, _ = await answered(letters)
    words, _ = await answered(letters, NOW + DAY_S)
    await letters.leave(old.box, old.auth, a_letter(), NOW + DAY_S)
    assert await letters.purge(NOW + LIFE_S + 1) == 3
    assert await letters.look(words.box, words.auth, NOW + LIFE_S + 1)
    assert await kept(letters, NOW + LIFE_S + 1) == 2, "the later letter in the older box stays"


async def test_words_whose_box_is_out_of_date_make_a_new_one(letters: LetterStore) -> None:
    words, _ = await answered(letters)
    later = NOW + LIFE_S + DAY_S
    await letters.leave(words.box, words.auth, a_letter(), later)
    assert await letters.look(words.box, words.auth, later) == []
    assert (await kept(letters), await kept(letters, later)) == (1, 1)


async def test_a_clock_that_was_set_back_takes_nothing_before_its_time(letters: LetterStore) -> None:
    words = Words()
    await letters.leave(words.box, words.auth, a_letter(), NOW)
    await letters.leave(words.box, words.auth, a_letter(), NOW - DAY_S)
    await letters.purge(NOW - DAY_S + LIFE_S + 3600)
    assert await kept(letters) == 1
