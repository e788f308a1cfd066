# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Tables of the hand-over between shifts: public keys, and notes that only their readers' browsers open."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Integer, String, Table, Text

from operator_console.sql.tables import metadata

# Signed by the identity key of the account, in its browser; JSON as it came.
note_keys = Table(
    "note_keys",
    metadata,
    Column("account_id", Integer, ForeignKey("accounts.id", ondelete="CASCADE"), primary_key=True),
    Column("key", Text, nullable=False),
    Column("certificate", Text, nullable=False),
)

# `made` in seconds since 1970: what is older than 24 hours is deleted.
handover_notes = Table(
    "handover_notes",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("made", Integer, nullable=False),
    Column("certificate", Text, nullable=False),
)

handover_copies = Table(
    "handover_copies",
    metadata,
    Column("note_id", String(32), ForeignKey("handover_notes.id", ondelete="CASCADE"), primary_key=True),
    Column("account_id", Integer, ForeignKey("accounts.id", ondelete="CASCADE"), primary_key=True),
    Column("sealed", Text, nullable=False),
)
