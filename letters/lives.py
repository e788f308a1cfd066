# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""How long things live (docs/protocol.md, section 14.5): 30 days from the hour in which they were kept."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Table

LIFE_S = 30 * 24 * 3600
_HOUR_S = 3600


def hour(now: float) -> int:
    """The beginning of this hour: the finest time that is kept."""
    return int(now // _HOUR_S) * _HOUR_S


def alive(table: Table, now: float) -> ColumnElement[bool]:
    """What of `table` is not out of date at `now`, deleted already or not."""
    column: ColumnElement[int] = table.c.made
    return column > now - LIFE_S


def dead(table: Table, now: float) -> ColumnElement[bool]:
    """The rest."""
    return ~alive(table, now)
