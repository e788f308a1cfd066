# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The four things a centre registers, each one row of SQL: checked, kept whole, every change in the audit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

import msgspec
from sqlalchemy import insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from operator_console.centre import decisions, facts, hours_check
from operator_console.centre.decisions import Cooperation, Decisions
from operator_console.centre.facts import Facts
from operator_console.centre.hours import Hours
from operator_console.centre.hours_check import Finding
from operator_console.errors import Refused
from operator_console.sql import audit
from operator_console.sql.centre_tables import papers

Content = TypeVar("Content", bound=msgspec.Struct)


@dataclass(frozen=True)
class Kind(Generic[Content]):
    """`name` is the row's and the route's; `findings` says what is wrong."""

    name: str
    struct: type[Content]
    findings: Callable[[Content], list[Finding]]


FACTS = Kind("facts", Facts, facts.findings)
DECISIONS = Kind("decisions", Decisions, decisions.findings)
COOPERATION = Kind("cooperation", Cooperation, decisions.guideline_findings)
HOURS = Kind("hours", Hours, hours_check.findings)


@dataclass(frozen=True)
class Paper(Generic[Content]):
    """`version` is 0 while nothing was registered; then `content` is the struct's defaults."""

    content: Content
    version: int


@dataclass(frozen=True)
class Change:
    """Who changes it, when, and which version was in sight."""

    actor: str
    now: float
    of_version: int


async def read(connection: AsyncConnection, centre: str, kind: Kind[Content]) -> Paper[Content]:
    """What is registered."""
    its = select(papers.c.text, papers.c.version).where(papers.c.centre == centre, papers.c.kind == kind.name)
    row = (await connection.execute(its)).first()
    if row is None:
        return Paper(kind.struct(), 0)
    return Paper(msgspec.json.decode(row.text, type=kind.struct), row.version)


async def keep(
    connection: AsyncConnection, centre: str, kind: Kind[Content], content: Content, change: Change
) -> int:
    """Register it; its version. Recorded in the audit by kind and version, never by content.

    Raises:
        Refused: the code of the first finding; `changed_meanwhile`: somebody else was faster.
    """
    for finding in kind.findings(content):
        raise Refused(finding.code)
    version = change.of_version + 1
    values: dict[str, Any] = {
        "version": version,
        "changed_at": int(change.now),
        "text": msgspec.json.encode(content).decode(),
    }
    if not await _write(connection, (centre, kind.name), change.of_version, values):
        raise Refused("changed_meanwhile")
    await audit.record(
        connection, change.now, change.actor, f"centre {kind.name} changed", f"version {version}"
    )
    return version


async def _write(
    connection: AsyncConnection, key: tuple[str, str], of_version: int, values: dict[str, Any]
) -> bool:
    this = (papers.c.centre == key[0], papers.c.kind == key[1])
    if of_version:
        changed = await connection.execute(
            update(papers).where(*this, papers.c.version == of_version).values(values)
        )
        return changed.rowcount == 1
    try:
        async with connection.begin_nested():
            await connection.execute(insert(papers).values(centre=key[0], kind=key[1], **values))
    except IntegrityError:
        return False
    return True
