# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a young person does with her box, each inside a transaction of the caller (14.5)."""

from __future__ import annotations

import base64
import hashlib
import hmac
from dataclasses import dataclass

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from letters.errors import BoxFull
from letters.lives import alive, hour
from letters.records import Letter, Question
from letters.tables import answers, boxes, letters, wraps

ANSWERS_A_LOOK = 5
WAITING_A_BOX = 10
TRIES = 5


@dataclass(frozen=True)
class Box:
    """Row of a box that is not out of date; `auth` is a hash."""

    number: int
    auth: str
    closed: bool

    def opens_with(self, auth: str) -> bool:
        """True for the `auth` of its first letter, until it is closed."""
        return not self.closed and hmac.compare_digest(self.auth, digest(auth))


def digest(secret: str) -> str:
    """SHA-256 of the bytes in a b64 text, as b64: what is kept of an `auth` and asked of a proof."""
    data = base64.urlsafe_b64decode(secret + "=" * (-len(secret) % 4))
    return _b64(hashlib.sha256(data).digest())


async def find(connection: AsyncConnection, box: str, now: float, lock: bool = False) -> Box | None:
    """The box with this id. `lock`: nobody else changes it until the transaction ends.

    Who only looks must not lock: PostgreSQL writes a lock into the row, a trace of the look."""
    its = select(boxes).where(boxes.c.id == box, alive(boxes, now))
    row = (await connection.execute(its.with_for_update() if lock else its)).one_or_none()
    return None if row is None else Box(row.number, row.auth, row.closed)


async def leave(connection: AsyncConnection, box: str, auth: str, letter: Letter, now: float) -> None:
    """Keep a letter, as LetterStore.leave says. Raises BoxFull."""
    found = await find(connection, box, now, lock=True)
    if found is None:
        found = await _made(connection, box, auth, now)
    if not found.opens_with(auth) or await _is_kept(connection, letter.id):
        return
    waiting = select(func.count()).where(
        letters.c.box == found.number, letters.c.waiting, alive(letters, now)
    )
    if (await connection.scalar(waiting) or 0) >= WAITING_A_BOX:
        raise BoxFull
    await keep(connection, found.number, letter, "visitor", now)


async def keep(connection: AsyncConnection, box: int, letter: Letter, author: str, now: float) -> None:
    """Put a letter into a box and note that the box was used."""
    row = {
        "id": letter.id,
        "box": box,
        "author": author,
        "made": hour(now),
        "waiting": author == "visitor",
        "body": letter.body,
    }
    number = (await connection.execute(insert(letters).values(row))).inserted_primary_key
    assert number is not None
    by_prekey = {prekey_of(wrap): wrap for wrap in letter.wraps}
    rows = [{"letter": number[0], "prekey": key, "wrap": wrap} for key, wrap in by_prekey.items()]
    await connection.execute(insert(wraps), rows)
    await used(connection, box, now)


async def used(connection: AsyncConnection, box: int, now: float) -> None:
    """A box outlives everything in it, also when the clock was set back."""
    older = boxes.c.number == box, boxes.c.made < hour(now)
    await connection.execute(update(boxes).where(*older).values(made=hour(now)))


def prekey_of(wrap: str) -> str:
    """The id of the letter prekey that a wrap is sealed to: its first 16 bytes, as b64."""
    return _b64(base64.urlsafe_b64decode(wrap[:24])[:16])


async def look(connection: AsyncConnection, box: int, now: float) -> list[Question]:
    """The newest questions of a box, newest last."""
    its = (
        select(answers.c.id, answers.c.question)
        .where(answers.c.box == box, alive(answers, now))
        .order_by(answers.c.number.desc())
        .limit(ANSWERS_A_LOOK)
    )
    rows = (await connection.execute(its)).all()
    return [Question(row.id, row.question) for row in reversed(rows)]


async def answer_number(connection: AsyncConnection, box: int, answer: str, now: float) -> int | None:
    """The number of an answer in this box, None if it is not there."""
    its = select(answers.c.number).where(answers.c.id == answer, answers.c.box == box, alive(answers, now))
    return await connection.scalar(its)


async def spend_try(connection: AsyncConnection, answer: int, proof: str) -> tuple[str | None, bool]:
    """(the sealed answer, or None if the proof is wrong or the answer gone; whether it was deleted now).

    Every try is written before it is judged, so that a right one and a wrong one both fail on a disk that
    takes no count, and tries at the same moment wait for each other."""
    count = update(answers).where(answers.c.number == answer).values(tries=answers.c.tries + 1)
    row = (await connection.execute(count.returning(answers))).one_or_none()
    if row is None:
        return None, False
    if hmac.compare_digest(row.proof, digest(proof)):
        back = update(answers).where(answers.c.number == answer).values(tries=row.tries - 1)
        await connection.execute(back)
        return str(row.answer), False
    if row.tries < TRIES:
        return None, False
    await connection.execute(delete(answers).where(answers.c.number == answer))
    return None, True


async def remove(connection: AsyncConnection, box: int) -> None:
    """Delete a box with all that is in it."""
    await connection.execute(delete(boxes).where(boxes.c.number == box))


async def shut(connection: AsyncConnection, box: int, now: float) -> None:
    """Delete a box's answers and mark it as closed."""
    await connection.execute(delete(answers).where(answers.c.box == box))
    await connection.execute(update(boxes).where(boxes.c.number == box).values(closed=True))
    await used(connection, box, now)


async def _made(connection: AsyncConnection, box: str, auth: str, now: float) -> Box:
    """A new box; one of the same id that is out of date goes."""
    await connection.execute(delete(boxes).where(boxes.c.id == box))
    kept = digest(auth)
    row = {"id": box, "auth": kept, "made": hour(now), "closed": False}
    number = (await connection.execute(insert(boxes).values(row))).inserted_primary_key
    assert number is not None
    return Box(number[0], kept, False)


async def _is_kept(connection: AsyncConnection, letter: str) -> bool:
    """Whether a letter with this id was kept: then this one is a repeat."""
    return await connection.scalar(select(letters.c.number).where(letters.c.id == letter)) is not None


def _b64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()
