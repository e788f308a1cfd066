# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who did what to accounts and keys, and when. No content, nothing of a chat."""

from __future__ import annotations

from sqlalchemy import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from operator_console.sql.tables import audit

COMMAND_LINE = "command-line"


async def record(connection: AsyncConnection, now: float, actor: str, event: str, subject: str = "") -> None:
    """One row: `actor` and `subject` are usernames, certificate ids, or `COMMAND_LINE`."""
    await connection.execute(insert(audit).values(at=int(now), actor=actor, event=event, subject=subject))
