# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Tables of letter prekeys and of agreed returns (docs/protocol.md, 14.2 and 15). The letters themselves rest
in their own database."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, Integer, LargeBinary, String, Table, Text

from operator_console.sql.tables import metadata

# `body` and `sig` are the public half as its owner signed it; `wrapped_*` is the seed, shut with her identity
# key. `retired_at` is null for the one that is sealed to now. The row goes 40 days after the key was retired
# or out of date, and for no other reason: with it go the letters that only this person could open.
letter_prekeys = Table(
    "letter_prekeys",
    metadata,
    Column("id", String(22), primary_key=True),
    Column("centre", String(32), nullable=False),
    Column("account_id", Integer, ForeignKey("accounts.id"), nullable=False),
    Column("certificate_id", String(43), ForeignKey("certificates.id"), nullable=False),
    Column("body", Text, nullable=False),
    Column("sig", String(86), nullable=False),
    Column("wrapped_nonce", LargeBinary(12), nullable=False),
    Column("wrapped_sealed", LargeBinary(48), nullable=False),
    Column("made", BigInteger, nullable=False),
    Column("until", BigInteger, nullable=False),
    Column("retired_at", BigInteger),
)

# `made` is rounded down to the hour: what is older than 14 days is deleted.
agreed_returns = Table(
    "agreed_returns",
    metadata,
    Column("id", String(22), primary_key=True),
    Column("centre", String(32), nullable=False),
    Column("made", BigInteger, nullable=False),
    Column("body", LargeBinary(4112), nullable=False),
)

# Up to which letter the statistics have counted: a running number that says nothing of the letter.
counted_letters = Table(
    "counted_letters",
    metadata,
    Column("centre", String(32), primary_key=True),
    Column("number", BigInteger, nullable=False),
)

# One row a reader: whoever has the seed of that letter prekey opens the return.
return_wraps = Table(
    "return_wraps",
    metadata,
    Column("return_id", String(22), ForeignKey("agreed_returns.id", ondelete="CASCADE"), primary_key=True),
    Column("prekey_id", String(22), primary_key=True),
    Column("wrap", LargeBinary(1184), nullable=False),
)
