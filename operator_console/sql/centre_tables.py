# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Tables of the centre: what it has registered, and how many chats a person may hold."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, Integer, String, Table, Text

from operator_console.sql.tables import metadata

# `text` is JSON of the struct that centre/papers.py names for this kind. No row says when anybody worked.
papers = Table(
    "centre_papers",
    metadata,
    Column("centre", String(32), primary_key=True),
    Column("kind", String(20), primary_key=True),
    Column("version", Integer, nullable=False),
    Column("changed_at", BigInteger, nullable=False),
    Column("text", Text, nullable=False),
)

# Only who differs from the default has a row.
load_limits = Table(
    "load_limits",
    metadata,
    Column("account_id", Integer, ForeignKey("accounts.id"), primary_key=True),
    Column("chats", Integer, nullable=False),
)
