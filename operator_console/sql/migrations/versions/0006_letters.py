# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Tables of letter prekeys and of agreed returns."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Make them."""
    op.create_table(
        "letter_prekeys",
        sa.Column("id", sa.String(22), primary_key=True),
        sa.Column("centre", sa.String(32), nullable=False),
        sa.Column("account_id", sa.Integer, sa.ForeignKey("accounts.id"), nullable=False),
        sa.Column("certificate_id", sa.String(43), sa.ForeignKey("certificates.id"), nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("sig", sa.String(86), nullable=False),
        sa.Column("wrapped_nonce", sa.LargeBinary(12), nullable=False),
        sa.Column("wrapped_sealed", sa.LargeBinary(48), nullable=False),
        sa.Column("made", sa.BigInteger, nullable=False),
        sa.Column("until", sa.BigInteger, nullable=False),
        sa.Column("retired_at", sa.BigInteger),
    )
    op.create_table(
        "agreed_returns",
        sa.Column("id", sa.String(22), primary_key=True),
        sa.Column("centre", sa.String(32), nullable=False),
        sa.Column("made", sa.BigInteger, nullable=False),
        sa.Column("body", sa.LargeBinary(4112), nullable=False),
    )
    op.create_table(
        "counted_letters",
        sa.Column("centre", sa.String(32), primary_key=True),
        sa.Column("number", sa.BigInteger, nullable=False),
    )
    of_return = sa.ForeignKey("agreed_returns.id", ondelete="CASCADE")
    op.create_table(
        "return_wraps",
        sa.Column("return_id", sa.String(22), of_return, primary_key=True),
        sa.Column("prekey_id", sa.String(22), primary_key=True),
        sa.Column("wrap", sa.LargeBinary(1184), nullable=False),
    )


def downgrade() -> None:
    """Drop them."""
    for table in ("return_wraps", "counted_letters", "agreed_returns", "letter_prekeys"):
        op.drop_table(table)
