# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What goes into the store and comes out of it. Ids are b64 of 16 bytes; the rest is b64 as it travels."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Letter:
    """A sealed letter as its author posts it (14.3); each wrap begins with the id of its letter prekey."""

    id: str
    body: str = field(repr=False)
    wraps: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True)
class Question:
    """The first step of an answer: only the words open it (14.4)."""

    id: str
    question: str = field(repr=False)


@dataclass(frozen=True)
class Answer:
    """A sealed answer as staff post it. `proof` is SHA-256(pr), b64 of 32 bytes."""

    id: str
    question: str = field(repr=False)
    answer: str = field(repr=False)
    proof: str = field(repr=False)


@dataclass(frozen=True)
class KeptLetter:
    """A letter in a thread, as one reader gets it.

    `author` is "visitor" or "staff"; `made` the hour it was kept in, seconds since 1970; `waiting`: no answer
    and no "done" came after it. `wrap` is this reader's, None if there is none; `wrapped` names the letter
    prekeys that some wrap is sealed to: colleagues without one are to get theirs (14.3)."""

    id: str
    author: str
    made: int
    waiting: bool
    body: str = field(repr=False)
    wrap: str | None = field(repr=False)
    wrapped: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True)
class KeptAnswer:
    """An answer that can still be fetched. `tries`: wrong proofs so far; the fifth deletes it."""

    id: str
    made: int
    tries: int


@dataclass(frozen=True)
class Thread:
    """All of one box that is not out of date. `expires`: when the last of it goes, seconds since 1970."""

    box: str
    closed: bool
    expires: int
    letters: tuple[KeptLetter, ...]
    answers: tuple[KeptAnswer, ...]


@dataclass(frozen=True)
class Page:
    """Some threads, and the cursor of those that follow; None when these were the last."""

    threads: tuple[Thread, ...]
    more: str | None


@dataclass(frozen=True)
class Came:
    """How many letters of young people and of staff came since one was counted, and the number of the newest
    that is there, 0 without any: numbers only rise, so each is counted once."""

    visitor: int
    staff: int
    newest: int


@dataclass(frozen=True)
class Counts:
    """How much there is: boxes, letters of young people, those of them that wait, answers not out of date."""

    boxes: int
    letters: int
    waiting: int
    answers: int
