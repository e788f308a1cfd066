# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the centre's servers really hold at this moment, for whoever answers a request for records.

Counted, not described: every table with its rows, every kind of key in the store with how many there are,
every file of the data folder. Words for each, and how long it stays, are texts of the page; a test fails when
a table or a kind of key has none.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator
from typing import Any, Protocol

from redis.exceptions import RedisError
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from letters.errors import LettersError
from letters.store import LetterStore
from operator_console.datafolder import DataFolder
from operator_console.sql.tables import metadata

AT_ONCE = 500


class Scanner(Protocol):
    """The one command of Redis that is needed."""

    def scan_iter(self, *, count: int) -> AsyncIterator[bytes | str]:
        """Every key."""


async def tables(connection: AsyncConnection) -> list[dict[str, Any]]:
    """Every table and how many rows it has."""
    found = []
    for table in metadata.sorted_tables:
        rows = (await connection.execute(select(func.count()).select_from(table))).scalar_one()
        found.append({"name": str(table.name), "count": rows})
    return sorted(found, key=lambda one: one["name"])


async def in_letters(store: LetterStore, now: float) -> list[dict[str, Any]] | None:
    """How much there is in the letters' own database; None when it cannot be reached."""
    try:
        counts = await store.counts(now)
    except LettersError:
        return None
    return [{"name": name, "count": count} for name, count in vars(counts).items()]


async def live_store(store: Scanner) -> list[dict[str, Any]] | None:
    """Every kind of key in the store of live chats and how many; None when the store cannot be reached."""
    counted: Counter[str] = Counter()
    try:
        async for key in store.scan_iter(count=AT_ONCE):
            name = key.decode() if isinstance(key, bytes) else key
            counted[name.split(":")[0]] += 1
    except (RedisError, OSError):
        return None
    return [{"name": kind, "count": count} for kind, count in sorted(counted.items())]


def files(data: DataFolder) -> list[dict[str, Any]]:
    """Every file of the data folder by name. Its content is for nobody's request: keys."""
    names = sorted(str(path.relative_to(data.path)) for path in data.path.rglob("*") if path.is_file())
    return [{"name": name, "count": 1} for name in names]
