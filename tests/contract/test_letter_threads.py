# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every letters' database: what staff see and put in (docs/protocol.md, section 14.6)."""

from __future__ import annotations

import pytest

from letters.records import Thread
from letters.store import LIFE_S, LetterStore
from tests.support.letters import DAY_S, NOW, Reply, Words, a_letter, a_proof, a_wrap, an_id


async def left(store: LetterStore, prekeys: list[str], now: float = NOW) -> Words:
    words = Words()
    await store.leave(words.box, words.auth, a_letter(prekeys=prekeys), now)
    return words


async def all_threads(store: LetterStore, limit: int) -> list[Thread]:
    """Page by page."""
    found: list[Thread] = []
    after: str | None = ""
    while after is not None:
        page = await store.threads([], NOW, after, limit)
        assert len(page.threads) <= limit
        found += page.threads
        after = page.more
    return found


async def test_a_reader_gets_her_own_wrap(letters: LetterStore) -> None:
    maja, sara, nobody = an_id(), an_id(), an_id()
    words = await left(letters, [maja, sara])
    for prekey in (maja, sara):
        (thread,) = (await letters.threads([nobody, prekey], NOW)).threads
        (letter,) = thread.letters
        assert (thread.box, letter.wrap) == (words.box, a_wrap(prekey))
        assert letter.wrapped == tuple(sorted([maja, sara]))
    (thread,) = (await letters.threads([nobody], NOW)).threads
    assert thread.letters[0].wrap is None


async def test_a_new_colleague_gets_wraps_once(letters: LetterStore) -> None:
    maja, new = an_id(), an_id()
    await left(letters, [maja])
    (thread,) = (await letters.threads([new], NOW)).threads
    letter = thread.letters[0].id
    given = [(letter, a_wrap(new)), (letter, a_wrap(maja, b"other")), (an_id(), a_wrap(new))]
    assert await letters.add_wraps(given, NOW) == 1
    assert await letters.add_wraps(given, NOW) == 0
    for prekey in (new, maja):
        (thread,) = (await letters.threads([prekey], NOW)).threads
        assert thread.letters[0].wrap == a_wrap(prekey), "what is there is never replaced"


async def test_who_waits_longest_comes_first_on_every_page(letters: LetterStore) -> None:
    boxes = [await left(letters, []) for _ in range(7)]
    await letters.answer(boxes[0].box, Reply().answer, a_letter(), NOW)
    await letters.done(boxes[3].box, NOW)
    await letters.leave(boxes[0].box, boxes[0].auth, a_letter(), NOW)
    expected = [boxes[n].box for n in (1, 2, 4, 5, 6, 0, 3)]
    for limit in (1, 3, 7, 50):
        assert [thread.box for thread in await all_threads(letters, limit)] == expected


async def test_a_thread_holds_both_sides_and_ends_with_its_newest(letters: LetterStore) -> None:
    words, reply = await left(letters, []), Reply()
    await letters.answer(words.box, reply.answer, a_letter(), NOW + DAY_S)
    await letters.look(words.box, words.auth, NOW + DAY_S)
    await letters.open(words.box, words.auth, reply.answer.id, a_proof(), NOW + DAY_S)
    (thread,) = (await letters.threads([], NOW + DAY_S)).threads
    assert [(one.author, one.waiting) for one in thread.letters] == [("visitor", False), ("staff", False)]
    assert [(one.id, one.tries) for one in thread.answers] == [(reply.answer.id, 1)]
    assert thread.expires == thread.letters[-1].made + LIFE_S
    assert thread.letters[0].made % 3600 == 0, "an hour is the finest time that is kept"


async def test_an_answer_is_kept_once_with_its_copy(letters: LetterStore) -> None:
    words, reply, copy = await left(letters, []), Reply(), a_letter()
    for _ in range(2):
        assert await letters.answer(words.box, reply.answer, copy, NOW)
    (thread,) = (await letters.threads([], NOW)).threads
    assert (len(thread.letters), len(thread.answers)) == (2, 1)
    assert not await letters.answer(an_id(), Reply().answer, a_letter(), NOW)
    assert not await letters.copy(an_id(), a_letter(), NOW)
    assert not await letters.done(an_id(), NOW)


async def test_staff_may_keep_more_in_a_thread(letters: LetterStore) -> None:
    words, note = await left(letters, []), a_letter()
    for _ in range(2):
        assert await letters.copy(words.box, note, NOW)
    (thread,) = (await letters.threads([], NOW)).threads
    assert [one.waiting for one in thread.letters] == [True, False], "it is no answer: she still waits"


async def test_counters_say_how_much(letters: LetterStore) -> None:
    words = await left(letters, [])
    await left(letters, [])
    await letters.answer(words.box, Reply().answer, a_letter(), NOW)
    counts = await letters.counts(NOW)
    assert (counts.boxes, counts.letters, counts.waiting, counts.answers) == (2, 2, 1, 1)


async def test_letters_are_counted_by_who_can_open_them(letters: LetterStore) -> None:
    maja, sara = an_id(), an_id()
    words = await left(letters, [maja, sara])
    await left(letters, [maja])
    await letters.answer(words.box, Reply().answer, a_letter(prekeys=[sara]), NOW)
    opened = [await letters.openable(prekeys, NOW) for prekeys in ([maja, sara], [maja], [sara], [])]
    assert opened == [2, 2, 1, 0], "of young people's letters, each once"


async def test_what_came_is_counted_from_a_number_on(letters: LetterStore) -> None:
    before = (await letters.came_since(0)).newest
    words = await left(letters, [])
    await letters.answer(words.box, Reply().answer, a_letter(), NOW)
    came = await letters.came_since(before)
    assert (came.visitor, came.staff) == (1, 1)
    assert (await letters.came_since(came.newest)).visitor == 0


@pytest.mark.parametrize("cursor", ["x", "1.2", "2.1.1", "0.1.1;", "0.1." + "9" * 30])
async def test_a_cursor_that_is_none_is_refused(letters: LetterStore, cursor: str) -> None:
    with pytest.raises(ValueError):
        await letters.threads([], NOW, cursor)
