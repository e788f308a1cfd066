# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Tables of statistics. What `outcomes` held of trials before the first release is dropped: it was written
chat by chat, so two copies of it told one chat from the next."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make them."""
    op.drop_table("outcomes")
    op.create_table(
        "counters",
        sa.Column("centre", sa.String(32), primary_key=True),
        sa.Column("day", sa.String(10), primary_key=True),
        sa.Column("dimension", sa.String(30), primary_key=True),
        sa.Column("value", sa.String(50), primary_key=True),
        sa.Column("count", sa.Integer, nullable=False),
    )
    op.create_table(
        "pending_counts",
        sa.Column("centre", sa.String(32), primary_key=True),
        sa.Column("batch", sa.String(10), primary_key=True),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "hand_figures",
        sa.Column("centre", sa.String(32), primary_key=True),
        sa.Column("indicator", sa.String(20), primary_key=True),
        sa.Column("day", sa.String(10), primary_key=True),
        sa.Column("number", sa.BigInteger, nullable=False),
    )


def downgrade() -> None:
    """Drop them."""
    for table in ("hand_figures", "pending_counts", "counters"):
        op.drop_table(table)
    op.create_table(
        "outcomes",
        sa.Column("day", sa.String(10), primary_key=True),
        sa.Column("outcome", sa.String(40), primary_key=True),
        sa.Column("count", sa.Integer, nullable=False),
    )
