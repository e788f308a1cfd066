# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What staff put into boxes, each inside a transaction of the caller (docs/protocol.md, section 14.6)."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from letters.boxes import find, keep, prekey_of
from letters.lives import alive, hour
from letters.records import Answer, Letter
from letters.tables import answers, letters, wraps


async def answer(connection: AsyncConnection, box: str, given: Answer, copy: Letter, now: float) -> bool:
    """As LetterStore.answer says."""
    found = await find(connection, box, now, lock=True)
    if found is None or found.closed:
        return False
    if await connection.scalar(select(answers.c.number).where(answers.c.id == given.id)) is not None:
        return True
    row = {
        "id": given.id,
        "box": found.number,
        "made": hour(now),
        "question": given.question,
        "answer": given.answer,
        "proof": given.proof,
        "tries": 0,
    }
    await connection.execute(insert(answers).values(row))
    await keep(connection, found.number, copy, "staff", now)
    await _waits_no_longer(connection, found.number)
    return True


async def copy(connection: AsyncConnection, box: str, letter: Letter, now: float) -> bool:
    """As LetterStore.copy says."""
    found = await find(connection, box, now, lock=True)
    if found is None or found.closed:
        return False
    if await connection.scalar(select(letters.c.number).where(letters.c.id == letter.id)) is None:
        await keep(connection, found.number, letter, "staff", now)
    return True


async def add_wraps(connection: AsyncConnection, given: Sequence[tuple[str, str]], now: float) -> int:
    """As LetterStore.add_wraps says."""
    wanted = {(letter, prekey_of(wrap)): wrap for letter, wrap in given}
    its = select(letters.c.id, letters.c.number).where(
        letters.c.id.in_([letter for letter, _ in wanted]), alive(letters, now)
    )
    numbers = {row.id: row.number for row in await connection.execute(its)}
    there = select(wraps.c.letter, wraps.c.prekey).where(wraps.c.letter.in_(list(numbers.values())))
    known = {(row.letter, row.prekey) for row in await connection.execute(there)}
    rows = [
        {"letter": numbers[letter], "prekey": prekey, "wrap": wrap}
        for (letter, prekey), wrap in wanted.items()
        if letter in numbers and (numbers[letter], prekey) not in known
    ]
    if rows:
        await connection.execute(insert(wraps), rows)
    return len(rows)


async def done(connection: AsyncConnection, box: str, now: float) -> bool:
    """As LetterStore.done says."""
    found = await find(connection, box, now, lock=True)
    if found is None:
        return False
    await _waits_no_longer(connection, found.number)
    return True


async def _waits_no_longer(connection: AsyncConnection, box: int) -> None:
    await connection.execute(update(letters).where(letters.c.box == box).values(waiting=False))
