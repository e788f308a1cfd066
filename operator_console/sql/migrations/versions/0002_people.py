# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Tables of people, and the audit log as a chain. Rows that are there already become its first links."""

from __future__ import annotations

import hashlib
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_KEPT = ("at", "actor", "event", "subject")


def upgrade() -> None:
    """Make them."""
    _ways_in()
    _invitations()
    op.create_table(
        "comparisons",
        sa.Column("account_id", sa.Integer, sa.ForeignKey("accounts.id"), primary_key=True),
        sa.Column("key", sa.LargeBinary(32), nullable=False),
        sa.Column("compared_by", sa.String(40), nullable=False),
        sa.Column("compared_at", sa.BigInteger, nullable=False),
    )
    _chain()


def _ways_in() -> None:
    op.create_table(
        "passkeys",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("account_id", sa.Integer, sa.ForeignKey("accounts.id"), nullable=False),
        sa.Column("credential", sa.LargeBinary(1023), nullable=False, unique=True),
        sa.Column("public_key", sa.LargeBinary(2048), nullable=False),
        sa.Column("sign_count", sa.BigInteger, nullable=False),
        sa.Column("name", sa.String(40), nullable=False),
        sa.Column("wrapped_nonce", sa.LargeBinary(12)),
        sa.Column("wrapped_sealed", sa.LargeBinary(48)),
        sa.Column("created_at", sa.BigInteger, nullable=False),
        sa.Column("used_at", sa.BigInteger),
    )
    op.create_table(
        "recovery_codes",
        sa.Column("account_id", sa.Integer, sa.ForeignKey("accounts.id"), primary_key=True),
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("hash", sa.String(200), nullable=False),
    )


def _invitations() -> None:
    op.create_table(
        "invitations",
        sa.Column("hash", sa.LargeBinary(32), primary_key=True),
        sa.Column("username", sa.String(40), nullable=False, unique=True),
        sa.Column("name", sa.String(40), nullable=False),
        sa.Column("role", sa.String(20), nullable=False),
        sa.Column("languages", sa.String(200), nullable=False),
        sa.Column("again", sa.Boolean, nullable=False),
        sa.Column("salt", sa.LargeBinary(16), nullable=False),
        sa.Column("totp_sealed", sa.LargeBinary(100), nullable=False),
        sa.Column("invited_by", sa.String(40), nullable=False),
        sa.Column("expires_at", sa.BigInteger, nullable=False),
    )


def _chain() -> None:
    """Each row's hash is over the one before and its own fields (operator_console/sql/audit.py)."""
    head = op.create_table(
        "audit_head",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("count", sa.BigInteger, nullable=False),
        sa.Column("hash", sa.LargeBinary(32), nullable=False),
    )
    with op.batch_alter_table("audit") as audit:
        audit.add_column(sa.Column("hash", sa.LargeBinary(32), nullable=True))
    columns: list[sa.ColumnClause[Any]] = [sa.column(name) for name in ("id", *_KEPT, "hash")]
    rows, connection = sa.table("audit", *columns), op.get_bind()
    last, count = bytes(32), 0
    for row in connection.execute(sa.select(rows).order_by(rows.c.id)).mappings().all():
        last, count = _hash(last, [str(row[name]).encode() for name in _KEPT]), count + 1
        connection.execute(sa.update(rows).where(rows.c.id == row["id"]).values(hash=last))
    connection.execute(sa.insert(head).values(id=1, count=count, hash=last))
    with op.batch_alter_table("audit") as audit:
        audit.alter_column("hash", existing_type=sa.LargeBinary(32), nullable=False)


def _hash(last: bytes, fields: list[bytes]) -> bytes:
    parts = [b"viska/1 audit", last, *fields]
    return hashlib.sha256(b"".join(len(part).to_bytes(4, "big") + part for part in parts)).digest()


def downgrade() -> None:
    """Drop them, and the chain with them."""
    with op.batch_alter_table("audit") as audit:
        audit.drop_column("hash")
    for table in ("audit_head", "comparisons", "invitations", "recovery_codes", "passkeys"):
        op.drop_table(table)
