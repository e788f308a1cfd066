# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Boxes as staff read them: threads, those that wait first. Inside a transaction of the caller."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Row, case, func, select, true, tuple_
from sqlalchemy.ext.asyncio import AsyncConnection

from letters.lives import LIFE_S, alive
from letters.records import Came, Counts, KeptAnswer, KeptLetter, Page, Thread
from letters.tables import answers, boxes, letters, wraps

_CURSOR = re.compile(r"([01])\.([0-9]{1,18})\.([0-9]{1,18})")


async def page(
    connection: AsyncConnection, prekeys: Collection[str], now: float, after: str, limit: int
) -> Page:
    """As LetterStore.threads says. Raises ValueError."""
    rows = await _in_turn(connection, now, _place(after), limit + 1)
    numbers = [row.number for row in rows[:limit]]
    of_letters = await _letters(connection, numbers, prekeys, now)
    of_answers = await _answers(connection, numbers, now)
    threads = tuple(_thread(row, of_letters[row.number], of_answers[row.number]) for row in rows[:limit])
    last = rows[limit - 1] if len(rows) > limit else None
    return Page(threads, None if last is None else f"{last.rank}.{last.turn}.{last.number}")


async def counts(connection: AsyncConnection, now: float) -> Counts:
    """As LetterStore.counts says."""
    hers = letters.c.author == "visitor", alive(letters, now)
    numbers = [
        await connection.scalar(select(func.count()).select_from(table).where(*which))
        for table, which in (
            (boxes, (alive(boxes, now),)),
            (letters, hers),
            (letters, (*hers, letters.c.waiting)),
            (answers, (alive(answers, now),)),
        )
    ]
    return Counts(*(number or 0 for number in numbers))


async def openable(connection: AsyncConnection, prekeys: Collection[str], now: float) -> int:
    """As LetterStore.openable says."""
    sealed_to = select(wraps.c.letter).where(wraps.c.prekey.in_(list(prekeys)))
    its = select(func.count()).select_from(letters).where(letters.c.author == "visitor", alive(letters, now))
    return await connection.scalar(its.where(letters.c.number.in_(sealed_to))) or 0


async def came_since(connection: AsyncConnection, number: int) -> Came:
    """As LetterStore.came_since says."""
    many = func.count().label("many")
    its = select(letters.c.author, many).where(letters.c.number > number).group_by(letters.c.author)
    found = {row.author: row.many for row in await connection.execute(its)}
    newest = await connection.scalar(select(func.max(letters.c.number)))
    return Came(found.get("visitor", 0), found.get("staff", 0), newest or 0)


def _place(after: str) -> tuple[int, int, int] | None:
    """Where a page begins: behind (rank, turn, number)."""
    if not after:
        return None
    found = _CURSOR.fullmatch(after)
    if found is None:
        raise ValueError("no cursor of ours")
    rank, turn, number = map(int, found.groups())
    return rank, turn, number


async def _in_turn(
    connection: AsyncConnection, now: float, after: tuple[int, int, int] | None, limit: int
) -> Sequence[Row[*tuple[Any, ...]]]:
    """Rows (rank, turn, number, id, closed): rank 0 waits, in the order of its oldest waiting letter."""
    first = func.min(case((letters.c.waiting, letters.c.number)))
    turn = func.coalesce(first, func.max(letters.c.number))
    turns = (
        select(case((first.is_(None), 1), else_=0).label("rank"), turn.label("turn"), letters.c.box)
        .where(alive(letters, now))
        .group_by(letters.c.box)
        .subquery()
    )
    place: tuple[ColumnElement[Any], ...] = (turns.c.rank, turns.c.turn, turns.c.box)
    its = (
        select(turns.c.rank, turns.c.turn, boxes.c.number, boxes.c.id, boxes.c.closed)
        .join(boxes, boxes.c.number == turns.c.box)
        .where(alive(boxes, now), tuple_(*place) > tuple_(*after) if after else true())
        .order_by(*place)
        .limit(limit)
    )
    return (await connection.execute(its)).all()


async def _letters(
    connection: AsyncConnection, numbers: list[int], prekeys: Collection[str], now: float
) -> dict[int, list[KeptLetter]]:
    """Letters by the number of their box, oldest first."""
    its = select(letters).where(letters.c.box.in_(numbers), alive(letters, now)).order_by(letters.c.number)
    rows = (await connection.execute(its)).all()
    sealed_to = select(wraps.c.letter, wraps.c.prekey).where(wraps.c.letter.in_([row.number for row in rows]))
    wrapped: dict[int, list[str]] = defaultdict(list)
    for one in await connection.execute(sealed_to.order_by(wraps.c.prekey)):
        wrapped[one.letter].append(one.prekey)
    mine = await _wraps(connection, list(wrapped), prekeys)
    found: dict[int, list[KeptLetter]] = defaultdict(list)
    for row in rows:
        kept = KeptLetter(
            row.id,
            row.author,
            row.made,
            row.waiting,
            row.body,
            mine.get(row.number),
            tuple(wrapped[row.number]),
        )
        found[row.box].append(kept)
    return found


async def _wraps(connection: AsyncConnection, numbers: list[int], prekeys: Collection[str]) -> dict[int, str]:
    """One wrap of the reader for each letter that has any."""
    its = select(wraps.c.letter, wraps.c.wrap).where(
        wraps.c.letter.in_(numbers), wraps.c.prekey.in_(list(prekeys))
    )
    return {row.letter: row.wrap for row in await connection.execute(its)}


async def _answers(
    connection: AsyncConnection, numbers: list[int], now: float
) -> dict[int, list[KeptAnswer]]:
    its = (
        select(answers.c.id, answers.c.box, answers.c.made, answers.c.tries)
        .where(answers.c.box.in_(numbers), alive(answers, now))
        .order_by(answers.c.number)
    )
    found: dict[int, list[KeptAnswer]] = defaultdict(list)
    for row in await connection.execute(its):
        found[row.box].append(KeptAnswer(row.id, row.made, row.tries))
    return found


def _thread(row: Row[*tuple[Any, ...]], its: list[KeptLetter], its_answers: list[KeptAnswer]) -> Thread:
    newest = max([one.made for one in its] + [one.made for one in its_answers])
    return Thread(row.id, row.closed, newest + LIFE_S, tuple(its), tuple(its_answers))
