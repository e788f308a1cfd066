# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the relay and the console ask of the letters' database. Both may use one file or server at once.

`now` is in seconds since 1970; what is out of date at `now` is not there, deleted already or not. Every method
may raise StoreAway, those that add something StoreFull; then nothing of it was kept.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from letters.records import Answer, Counts, Letter, Page, Question

LIFE_S = 30 * 24 * 3600
"""Life of a letter and of an answer, from the hour in which it was kept."""
THREADS_A_PAGE = 50
ANSWERS_A_LOOK = 5
WAITING_A_BOX = 10
TRIES = 5


class LetterStore:
    """`url` is a plain address: `sqlite:///…` or `postgresql://…`. Tables are made by the first use."""

    def __init__(self, url: str) -> None:
        """Raises BadAddress."""
        raise NotImplementedError

    # The young person's side (docs/protocol.md, section 14.5).

    async def leave(self, box: str, auth: str, letter: Letter, now: float) -> None:
        """Keep a letter; the first makes the box. Keeps nothing, silently, of a repeat, with another `auth`
        (b64 of 32 bytes) than the box's, and in a closed box.

        Raises BoxFull."""

    async def look(self, box: str, auth: str, now: float) -> list[Question]:
        """The newest five answers' questions, newest last; none for any reason alike."""
        return []

    async def open(self, box: str, auth: str, answer: str, proof: str, now: float) -> str | None:
        """The sealed answer with this id against its `proof` (pr, b64 of 32 bytes); None for any reason alike.

        A wrong proof is counted before anything is said; the fifth deletes the answer."""
        return None

    async def delete(self, box: str, auth: str, now: float) -> None:
        """Letters, answers and box are gone; nothing happens with another `auth` or without a box."""

    async def close(self, box: str, auth: str, now: float) -> None:
        """Answers are gone and the box never opens again; staff still read its letters. Else as `delete`."""

    # Staff's side (section 14.6).

    async def threads(
        self, prekeys: Collection[str], now: float, after: str = "", limit: int = THREADS_A_PAGE
    ) -> Page:
        """Threads with the wraps of the reader whose letter prekeys' ids are `prekeys`.

        Who waits longest comes first, then what waits for nobody. `after` is the cursor of the page before.
        Raises ValueError for a cursor that is none."""
        return Page((), None)

    async def answer(self, box: str, answer: Answer, copy: Letter, now: float) -> bool:
        """Keep an answer and staff's own copy, both or none; the box's letters wait no longer.

        False if the box is not there (any longer) or closed. A repeat (same id) is True and keeps nothing."""
        return False

    async def copy(self, box: str, letter: Letter, now: float) -> bool:
        """Keep something of staff's own in a thread, for example a hand-on. Else as `answer`."""
        return False

    async def add_wraps(self, given: Sequence[tuple[str, str]], now: float) -> int:
        """Keep wraps, each as (letter's id, wrap), where that letter has none for this letter prekey yet.

        How many were new."""
        return 0

    async def done(self, box: str, now: float) -> bool:
        """The box's letters wait no longer, without an answer. False if there is no such box."""
        return False

    async def counts(self, now: float) -> Counts:
        """How much there is, nothing of what it is."""
        return Counts(0, 0, 0, 0)

    # Upkeep.

    async def purge(self, now: float) -> int:
        """Delete what is out of date, for good: no byte of it stays in SQLite's files. How many letters and
        answers that were."""
        return 0

    async def pulse(self, now: float) -> None:
        """Write something small, to learn whether writing works. Raises StoreAway or StoreFull."""

    async def dispose(self) -> None:
        """Let go of all connections."""
