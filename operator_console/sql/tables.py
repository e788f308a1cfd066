# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The tables. `migrations/` makes them; a test compares the two."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
)

metadata = MetaData()

# Times are whole seconds since 1970. `languages` are locale names with blanks between. `auth_hash` is a PHC
# string. `totp_sealed` is the secret under the console key, so that a copied database alone makes no codes.
accounts = Table(
    "accounts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("username", String(40), nullable=False, unique=True),
    Column("name", String(40), nullable=False),
    Column("role", String(20), nullable=False),
    Column("languages", String(200), nullable=False),
    Column("salt", LargeBinary(16), nullable=False),
    Column("memory_kib", Integer, nullable=False),
    Column("passes", Integer, nullable=False),
    Column("lanes", Integer, nullable=False),
    Column("auth_hash", String(200), nullable=False),
    Column("totp_sealed", LargeBinary(100), nullable=False),
    Column("totp_last_step", BigInteger, nullable=False),
    Column("identity_key", LargeBinary(32)),
    Column("wrapped_nonce", LargeBinary(12)),
    Column("wrapped_sealed", LargeBinary(48)),
    Column("disabled", Boolean, nullable=False),
    Column("created_at", BigInteger, nullable=False),
)

# `account_id` is null for the bot.
certificates = Table(
    "certificates",
    metadata,
    Column("id", String(43), primary_key=True),
    Column("account_id", Integer, ForeignKey("accounts.id")),
    Column("role", String(20), nullable=False),
    Column("name", String(40), nullable=False),
    Column("key", LargeBinary(32), nullable=False),
    Column("body", Text, nullable=False),
    Column("sig", String(86), nullable=False),
    Column("valid_from", BigInteger, nullable=False),
    Column("valid_until", BigInteger, nullable=False),
    Column("revoked_at", BigInteger),
)

sessions = Table(
    "sessions",
    metadata,
    Column("hash", LargeBinary(32), primary_key=True),
    Column("account_id", Integer, ForeignKey("accounts.id"), nullable=False),
    Column("desk", String(32), nullable=False),
    Column("created_at", BigInteger, nullable=False),
    Column("seen_at", BigInteger, nullable=False),
)

# One row: the last directory that was signed.
directory = Table(
    "directory",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("version", BigInteger, nullable=False),
    Column("signed_at", BigInteger, nullable=False),
    Column("text", Text, nullable=False),
)

# `hash` binds the row to all before it (operator_console/sql/audit.py).
audit = Table(
    "audit",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", BigInteger, nullable=False),
    Column("actor", String(40), nullable=False),
    Column("event", String(40), nullable=False),
    Column("subject", String(43), nullable=False),
    Column("hash", LargeBinary(32), nullable=False),
)
