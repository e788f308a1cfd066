# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Tables of people: passkeys, recovery codes, invitations, compared fingerprints, the audit's head."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Integer, LargeBinary, String, Table

from operator_console.sql.tables import metadata

# `wrapped_*` is the identity key as this passkey's PRF shuts it; null where the passkey has no PRF, or the
# person no key. `name` is hers to choose ("blue key").
passkeys = Table(
    "passkeys",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("account_id", Integer, ForeignKey("accounts.id"), nullable=False),
    Column("credential", LargeBinary(1023), nullable=False, unique=True),
    Column("public_key", LargeBinary(2048), nullable=False),
    Column("sign_count", BigInteger, nullable=False),
    Column("name", String(40), nullable=False),
    Column("wrapped_nonce", LargeBinary(12)),
    Column("wrapped_sealed", LargeBinary(48)),
    Column("created_at", BigInteger, nullable=False),
    Column("used_at", BigInteger),
)

# `hash` is a PHC string. The number is part of the code, so that one hash is computed for a try and not ten.
recovery_codes = Table(
    "recovery_codes",
    metadata,
    Column("account_id", Integer, ForeignKey("accounts.id"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("hash", String(200), nullable=False),
)

# `hash` is SHA-256 of the secret in the link. Salt and code secret are drawn with it, so that whoever has the
# link, and nobody else, can make the account. `again` means that the account exists and is made anew.
invitations = Table(
    "invitations",
    metadata,
    Column("hash", LargeBinary(32), primary_key=True),
    Column("username", String(40), nullable=False, unique=True),
    Column("name", String(40), nullable=False),
    Column("role", String(20), nullable=False),
    Column("languages", String(200), nullable=False),
    Column("again", Boolean, nullable=False),
    Column("salt", LargeBinary(16), nullable=False),
    Column("totp_sealed", LargeBinary(100), nullable=False),
    Column("invited_by", String(40), nullable=False),
    Column("expires_at", BigInteger, nullable=False),
)

# Whose key an administrator has compared in person. It counts for this very key alone.
comparisons = Table(
    "comparisons",
    metadata,
    Column("account_id", Integer, ForeignKey("accounts.id"), primary_key=True),
    Column("key", LargeBinary(32), nullable=False),
    Column("compared_by", String(40), nullable=False),
    Column("compared_at", BigInteger, nullable=False),
)

# One row: how many rows the audit log has and the last one's hash, so that rows cut off are missed.
audit_head = Table(
    "audit_head",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("count", BigInteger, nullable=False),
    Column("hash", LargeBinary(32), nullable=False),
)
