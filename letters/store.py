# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the relay and the console ask of the letters' database. Both may use one file or server at once.

`now` is in seconds since 1970; what is out of date at `now` is not there, deleted already or not. Every
method may raise StoreAway, those that write StoreFull as well; then nothing of it was kept.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Sequence
from typing import TypeVar

from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from letters import boxes, staff, threads, upkeep
from letters.database import MOST_BYTES, Database
from letters.errors import StoreAway, StoreFull
from letters.lives import LIFE_S
from letters.records import Answer, Came, Counts, Letter, Page, Question

__all__ = ["LIFE_S", "THREADS_A_PAGE", "LetterStore"]

THREADS_A_PAGE = 50
_T = TypeVar("_T")


class LetterStore:
    """`url` is a plain address: `sqlite:///…` or `postgresql://…`. Tables are made by the first use."""

    def __init__(self, url: str, most_bytes: int = MOST_BYTES) -> None:
        """Raises BadAddress."""
        self._database = Database(url, most_bytes)
        self._to_shed = False
        self._full = False

    @property
    def full(self) -> bool:
        """Whether what was last to be added found no room."""
        return self._full

    # The young person's side (docs/protocol.md, section 14.5).

    async def leave(self, box: str, auth: str, letter: Letter, now: float) -> None:
        """Keep a letter; the first makes the box. Keeps nothing, silently, of a repeat, with another `auth`
        (b64 of 32 bytes) than the box's, and in a closed box.

        Raises BoxFull."""
        await self._add(lambda connection: boxes.leave(connection, box, auth, letter, now))

    async def look(self, box: str, auth: str, now: float) -> list[Question]:
        """The newest five answers' questions, newest last; none for any reason alike."""
        async with self._database.reading() as connection:
            found = await boxes.find(connection, box, now)
            if found is None or not found.opens_with(auth):
                return []
            return await boxes.look(connection, found.number, now)

    async def open(self, box: str, auth: str, answer: str, proof: str, now: float) -> str | None:
        """The sealed answer with this id against its `proof` (pr, b64 of 32 bytes); None for any reason.

        A wrong proof is counted before anything is said; the fifth deletes the answer."""
        async with self._database.reading() as connection:
            found = await boxes.find(connection, box, now)
            if found is None or not found.opens_with(auth):
                return None
            number = await boxes.answer_number(connection, found.number, answer, now)
        if number is None:
            return None
        sealed, deleted = await self._write(lambda connection: boxes.spend_try(connection, number, proof))
        if deleted:
            await self._shed()
        return sealed

    async def delete(self, box: str, auth: str, now: float) -> None:
        """Letters, answers and box are gone; nothing happens with another `auth` or without a box."""
        await self._end(box, auth, now, boxes.remove)

    async def close(self, box: str, auth: str, now: float) -> None:
        """Answers are gone and the box never opens again; staff still read its letters. Else as `delete`."""
        await self._end(box, auth, now, lambda connection, number: boxes.shut(connection, number, now))

    # Staff's side (section 14.6).

    async def threads(
        self, prekeys: Collection[str], now: float, after: str = "", limit: int = THREADS_A_PAGE
    ) -> Page:
        """Threads with the wraps of the reader whose letter prekeys' ids are `prekeys`.

        Who waits longest comes first, then what waits for nobody. `after` is the cursor of the page before.
        Raises ValueError for a cursor that is none."""
        async with self._database.reading() as connection:
            return await threads.page(connection, prekeys, now, after, limit)

    async def answer(self, box: str, answer: Answer, copy: Letter, now: float) -> bool:
        """Keep an answer and staff's own copy, both or none; the box's letters wait no longer.

        False if the box is not there (any longer) or closed. A repeat (same id) is True and keeps nothing."""
        return await self._add(lambda connection: staff.answer(connection, box, answer, copy, now))

    async def copy(self, box: str, letter: Letter, now: float) -> bool:
        """Keep something of staff's own in a thread, for example a hand-on. Else as `answer`."""
        return await self._add(lambda connection: staff.copy(connection, box, letter, now))

    async def add_wraps(self, given: Sequence[tuple[str, str]], now: float) -> int:
        """Keep wraps, each as (letter's id, wrap), where that letter has none for this letter prekey yet.

        How many were new."""
        return await self._add(lambda connection: staff.add_wraps(connection, given, now))

    async def done(self, box: str, now: float) -> bool:
        """The box's letters wait no longer, without an answer. False if there is no such box."""
        return await self._write(lambda connection: staff.done(connection, box, now))

    async def came_since(self, number: int) -> Came:
        """What was put in after the letter with this running number; begin with 0."""
        async with self._database.reading() as connection:
            return await threads.came_since(connection, number)

    async def openable(self, prekeys: Collection[str], now: float) -> int:
        """How many letters of young people can be opened by who has the seeds of these letter prekeys."""
        async with self._database.reading() as connection:
            return await threads.openable(connection, prekeys, now)

    async def counts(self, now: float) -> Counts:
        """How much there is, nothing of what it is."""
        async with self._database.reading() as connection:
            return await threads.counts(connection, now)

    # Upkeep.

    async def purge(self, now: float) -> int:
        """Delete what is out of date, for good: no byte of it stays in SQLite's files. How many letters and
        answers that were."""
        counted, more = 0, True
        while more:
            gone, more = await self._write(lambda connection: upkeep.purge_some(connection, now))
            counted += gone
        await self._shed()
        return counted

    async def pulse(self, now: float) -> None:
        """Write something small, to learn whether writing works, and shed what an earlier deletion left."""
        await self._write(lambda connection: upkeep.beat(connection, now))
        if self._to_shed:
            await self._shed()

    async def dispose(self) -> None:
        """Let go of all connections."""
        await self._database.dispose()

    async def _end(
        self, box: str, auth: str, now: float, end: Callable[[AsyncConnection, int], Awaitable[None]]
    ) -> None:
        """Delete or close, if the words are right; a guesser does not even get the write lock."""
        async with self._database.reading() as connection:
            found = await boxes.find(connection, box, now)
        if found is None or not found.opens_with(auth):
            return
        await self._write(lambda connection: end(connection, found.number))
        await self._shed()

    async def _add(self, work: Callable[[AsyncConnection], Awaitable[_T]]) -> _T:
        """`_write` that notes whether there was room."""
        try:
            result = await self._write(work)
        except StoreFull:
            self._full = True
            raise
        self._full = False
        return result

    async def _write(self, work: Callable[[AsyncConnection], Awaitable[_T]]) -> _T:
        """One transaction; once more if somebody made the same box or letter in the same moment."""
        for last in (False, True):
            try:
                async with self._database.writing() as connection:
                    return await work(connection)
            except IntegrityError:
                if last:
                    raise
        raise AssertionError

    async def _shed(self) -> None:
        """Empty the write-ahead log now, or at the next pulse if somebody is reading all the time."""
        try:
            self._to_shed = not await self._database.shed()
        except StoreAway:
            self._to_shed = True
