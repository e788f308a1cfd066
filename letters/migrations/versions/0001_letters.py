# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Boxes, letters, wraps, answers."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make them."""
    op.create_table(
        "letter_boxes",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("id", sa.String(22), nullable=False, unique=True),
        sa.Column("auth", sa.String(43), nullable=False),
        sa.Column("made", sa.BigInteger, nullable=False, index=True),
        sa.Column("closed", sa.Boolean, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "letters",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("id", sa.String(22), nullable=False, unique=True),
        _of_box(),
        sa.Column("author", sa.String(7), nullable=False),
        sa.Column("made", sa.BigInteger, nullable=False, index=True),
        sa.Column("waiting", sa.Boolean, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_letters_of_box", "letters", ["box", "waiting", "number", "made"])
    op.create_table(
        "letter_wraps",
        sa.Column("letter", sa.Integer, _of("letters.number"), primary_key=True),
        sa.Column("prekey", sa.String(22), primary_key=True),
        sa.Column("wrap", sa.Text, nullable=False),
    )
    op.create_table(
        "letter_answers",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("id", sa.String(22), nullable=False, unique=True),
        _of_box(),
        sa.Column("made", sa.BigInteger, nullable=False, index=True),
        sa.Column("question", sa.Text, nullable=False),
        sa.Column("answer", sa.Text, nullable=False),
        sa.Column("proof", sa.String(43), nullable=False),
        sa.Column("tries", sa.Integer, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_letter_answers_of_box", "letter_answers", ["box", "number"])
    op.create_table(
        "letter_pulse",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("hour", sa.BigInteger, nullable=False),
    )


def downgrade() -> None:
    """Drop them."""
    for table in ("letter_pulse", "letter_answers", "letter_wraps", "letters", "letter_boxes"):
        op.drop_table(table)


def _of_box() -> sa.Column[int]:
    return sa.Column("box", sa.Integer, _of("letter_boxes.number"), nullable=False)


def _of(column: str) -> sa.ForeignKey:
    return sa.ForeignKey(column, ondelete="CASCADE")
