# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Tables of the statistics. No row belongs to a chat, a person or a moment
(docs/adr/0070-counters-in-fives.md)."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Integer, LargeBinary, String, Table

from operator_console.sql.tables import metadata

# `day` is YYYY-MM-DD (UTC), the day when the batch of five or more was full.
counters = Table(
    "counters",
    metadata,
    Column("centre", String(32), primary_key=True),
    Column("day", String(10), primary_key=True),
    Column("dimension", String(30), primary_key=True),
    Column("value", String(50), primary_key=True),
    Column("count", Integer, nullable=False),
)

# Fewer than five closings (or feedbacks) that wait for a fifth, summed up and sealed under the console's key.
pending_counts = Table(
    "pending_counts",
    metadata,
    Column("centre", String(32), primary_key=True),
    Column("batch", String(10), primary_key=True),
    Column("sealed", LargeBinary, nullable=False),
)

# Indicators that people enter: trainings, meetings, routines. Never anything of one young person.
hand_figures = Table(
    "hand_figures",
    metadata,
    Column("centre", String(32), primary_key=True),
    Column("indicator", String(20), primary_key=True),
    Column("day", String(10), primary_key=True),
    Column("number", BigInteger, nullable=False),
)
