# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Tables of the letters' database. Times are whole hours in seconds since 1970; texts are b64 as they came.

No row says who wrote, from where, in which language, or when within the hour. Numbers run on only so that
there is an order, and so that none is given twice: who was about to delete a box that is gone must not hit
another one.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Index, Integer, MetaData, String, Table, Text

metadata = MetaData()
_ID = String(22)
_HASH = String(43)


def _of_box() -> Column[int]:
    return Column("box", Integer, ForeignKey("letter_boxes.number", ondelete="CASCADE"), nullable=False)


# `made` is the hour of the last thing that was put in. `auth` is a hash of what the words give.
boxes = Table(
    "letter_boxes",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", _ID, nullable=False, unique=True),
    Column("auth", _HASH, nullable=False),
    Column("made", BigInteger, nullable=False, index=True),
    Column("closed", Boolean, nullable=False),
    sqlite_autoincrement=True,
)

# `waiting`: a young person's, and staff neither answered nor said "done" since.
letters = Table(
    "letters",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", _ID, nullable=False, unique=True),
    _of_box(),
    Column("author", String(7), nullable=False),
    Column("made", BigInteger, nullable=False, index=True),
    Column("waiting", Boolean, nullable=False),
    Column("body", Text, nullable=False),
    # Threads are sorted by this alone, without reading the bodies beside it.
    Index("ix_letters_of_box", "box", "waiting", "number", "made"),
    sqlite_autoincrement=True,
)

wraps = Table(
    "letter_wraps",
    metadata,
    Column("letter", Integer, ForeignKey("letters.number", ondelete="CASCADE"), primary_key=True),
    Column("prekey", _ID, primary_key=True),
    Column("wrap", Text, nullable=False),
)

# `proof` is a hash; `tries` counts the wrong ones.
answers = Table(
    "letter_answers",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", _ID, nullable=False, unique=True),
    _of_box(),
    Column("made", BigInteger, nullable=False, index=True),
    Column("question", Text, nullable=False),
    Column("answer", Text, nullable=False),
    Column("proof", _HASH, nullable=False),
    Column("tries", Integer, nullable=False),
    Index("ix_letter_answers_of_box", "box", "number"),
    sqlite_autoincrement=True,
)

# One row, written now and then to learn whether writing works.
pulse = Table(
    "letter_pulse",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("hour", BigInteger, nullable=False),
)
