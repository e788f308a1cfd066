# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The HTTP side of letters for counsellors and shift leads (docs/protocol.md, 14.6).

What the server learns here: which box is answered by whom, when, and the size class. The audit log says who
did what, never to which box: an answer's row beside a box would tie a person to a young one for years.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any

import msgspec
from aiohttp import web
from msgspec import Meta

from letters.records import Answer, KeptLetter, Letter, Thread
from letters.store import LetterStore
from operator_console.auth.accounts import AT_DESK
from operator_console.auth.sessions import Session
from operator_console.auth.wire import bytes_of
from operator_console.errors import Refused
from operator_console.gateway import ForStaff, Open, answer, read
from operator_console.letters.wire import (
    MOST_BYTES,
    Id,
    Sealed,
    Wrap,
    Wraps,
    checked_id,
    checked_size,
    checked_wrap,
    from_the_letters,
    her_prekeys,
)
from operator_console.sql import audit
from operator_console.sql.database import Database
from sealing.answers import ANSWER_SIZES, QUESTION_SIZE
from sealing.letters import LETTER_SIZES
from sealing.suite import GCM_OVERHEAD, KEY_SIZE

ANSWER_BYTES = tuple(size + GCM_OVERHEAD for size in ANSWER_SIZES)
LETTER_BYTES = tuple(size + GCM_OVERHEAD for size in LETTER_SIZES)
MOST_WRAPS_AT_ONCE = 60


class CopyFields(msgspec.Struct, forbid_unknown_fields=True):
    """What staff keep of their own side of a thread (14.3)."""

    id: Id
    body: Sealed
    wraps: Wraps

    def checked(self) -> Letter:
        """Raises Refused `bad_request`."""
        wraps = tuple(checked_wrap(one) for one in self.wraps)
        return Letter(checked_id(self.id), checked_size(self.body, LETTER_BYTES), wraps)


class AnswerFields(msgspec.Struct, forbid_unknown_fields=True):
    """What the young person opens (14.4)."""

    id: Id
    question: Sealed
    answer: Sealed
    proof: Annotated[str, Meta(max_length=43)]

    def checked(self) -> Answer:
        """Raises Refused `bad_request`."""
        bytes_of(self.proof, KEY_SIZE)
        question = checked_size(self.question, (QUESTION_SIZE,))
        return Answer(checked_id(self.id), question, checked_size(self.answer, ANSWER_BYTES), self.proof)


class AnswerBody(msgspec.Struct, forbid_unknown_fields=True):
    """`POST /api/letters/answer`"""

    box: Id
    answer: AnswerFields
    copy: CopyFields


class GivenWrap(msgspec.Struct, forbid_unknown_fields=True):
    """A letter's content key, sealed for a colleague."""

    letter: Id
    wrap: Wrap


class WrapsBody(msgspec.Struct, forbid_unknown_fields=True):
    """`POST /api/letters/wraps`"""

    wraps: Annotated[list[GivenWrap], Meta(min_length=1, max_length=MOST_WRAPS_AT_ONCE)]


class DoneBody(msgspec.Struct, forbid_unknown_fields=True):
    """`POST /api/letters/done`"""

    box: Id


class LetterRoutes:
    """The handlers, with what they need. `store` is the letters' own database; `clock` gives seconds since
    1970."""

    def __init__(
        self, database: Database, centre: str, store: LetterStore, clock: Callable[[], float]
    ) -> None:
        self._database = database
        self._centre = centre
        self._store = store
        self._clock = clock

    def table(self) -> list[Open | ForStaff]:
        """Every route and who may call it."""
        return [
            ForStaff("GET", "/api/letters", AT_DESK, self.threads),
            ForStaff("POST", "/api/letters/answer", AT_DESK, self.answer),
            ForStaff("POST", "/api/letters/wraps", AT_DESK, self.give_wraps),
            ForStaff("POST", "/api/letters/done", AT_DESK, self.done),
        ]

    async def threads(self, request: web.Request, session: Session) -> web.Response:
        """50 threads, who waits longest first; `?after=` is `more` of the page before.

        A letter's `wrap` is for one of the caller's prekeys, or null until a colleague's browser adds one."""
        now = self._clock()
        async with self._database.begin() as connection:
            hers = await her_prekeys(connection, session, self._centre, now)
        try:
            with from_the_letters():
                page = await self._store.threads(hers, now, request.query.get("after", ""))
        except ValueError:
            raise Refused("bad_request") from None
        return answer({"threads": [_thread(one) for one in page.threads], "more": page.more})

    async def answer(self, request: web.Request, session: Session) -> web.Response:
        """Keep an answer and staff's copy of it, both or none. Refused as `letter_gone` when the box was
        closed, deleted or has expired meanwhile."""
        body = await read(request, AnswerBody, MOST_BYTES)
        box, sealed, copy = checked_id(body.box), body.answer.checked(), body.copy.checked()

        async def keep(now: float) -> None:
            if not await self._store.answer(box, sealed, copy, now):
                raise Refused("letter_gone")

        await self._act(session, "letter answered", keep)
        return answer({})

    async def give_wraps(self, request: web.Request, session: Session) -> web.Response:
        """Let colleagues read letters that were not sealed to them; a browser that could open them did it."""
        body = await read(request, WrapsBody, MOST_BYTES)
        given = [(checked_id(one.letter), checked_wrap(one.wrap)) for one in body.wraps]

        async def keep(now: float) -> None:
            await self._store.add_wraps(given, now)

        await self._act(session, "letters opened to colleagues", keep)
        return answer({})

    async def done(self, request: web.Request, session: Session) -> web.Response:
        """The thread waits no longer, without an answer."""
        box = checked_id((await read(request, DoneBody)).box)

        async def keep(now: float) -> None:
            if not await self._store.done(box, now):
                raise Refused("letter_gone")

        await self._act(session, "letter set aside", keep)
        return answer({})

    async def _act(self, session: Session, event: str, keep: Callable[[float], Any]) -> None:
        """Do it, and record that she did: neither without the other."""
        now = self._clock()
        async with self._database.begin() as connection:
            await her_prekeys(connection, session, self._centre, now)
            await audit.record(connection, now, session.account.username, event)
            with from_the_letters():
                await keep(now)


def _thread(one: Thread) -> dict[str, Any]:
    answers = [{"id": each.id, "made": each.made, "tries": each.tries} for each in one.answers]
    letters = [_letter(each) for each in one.letters]
    head = {"box": one.box, "closed": one.closed, "expires": one.expires}
    return {**head, "letters": letters, "answers": answers}


def _letter(one: KeptLetter) -> dict[str, Any]:
    head = {"id": one.id, "from": one.author, "made": one.made, "waiting": one.waiting}
    return {**head, "body": one.body, "wrap": one.wrap, "wrapped": one.wrapped}
