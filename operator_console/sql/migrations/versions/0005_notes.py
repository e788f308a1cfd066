# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Tables of the hand-over between shifts."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Make them."""
    op.create_table(
        "note_keys",
        sa.Column("account_id", sa.Integer, _account(), primary_key=True),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("certificate", sa.Text, nullable=False),
    )
    op.create_table(
        "handover_notes",
        sa.Column("id", sa.String(32), primary_key=True),
        sa.Column("made", sa.Integer, nullable=False),
        sa.Column("certificate", sa.Text, nullable=False),
    )
    op.create_table(
        "handover_copies",
        sa.Column("note_id", sa.String(32), _of("handover_notes.id"), primary_key=True),
        sa.Column("account_id", sa.Integer, _account(), primary_key=True),
        sa.Column("sealed", sa.Text, nullable=False),
    )


def downgrade() -> None:
    """Drop them."""
    for table in ("handover_copies", "handover_notes", "note_keys"):
        op.drop_table(table)


def _account() -> sa.ForeignKey:
    return _of("accounts.id")


def _of(column: str) -> sa.ForeignKey:
    return sa.ForeignKey(column, ondelete="CASCADE")
