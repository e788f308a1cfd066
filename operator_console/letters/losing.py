# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Letters that would be lost with somebody's key: said before it is taken.

A browser that opens a letter seals it for colleagues who lack it, so these are letters that nobody has opened
since there was a colleague.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager

from sqlalchemy.ext.asyncio import AsyncConnection

from letters.errors import StoreAway
from letters.store import LetterStore
from operator_console.datafolder import DataFolder
from operator_console.errors import Refused
from operator_console.letters import prekeys
from operator_console.site import letters_url, read_site


async def only_hers(store: LetterStore, owners: Mapping[str, int], now: float) -> dict[int, int] | None:
    """How many letters nobody else can open, by account id; None when the letters cannot be reached.

    `owners` is what `prekeys.owners` gives."""
    try:
        everything = await store.openable(owners, now) if owners else 0
        lost = {}
        for account_id in set(owners.values()):
            others = [prekey for prekey, owner in owners.items() if owner != account_id]
            lost[account_id] = everything - await store.openable(others, now)
    except StoreAway:
        return None
    return lost


@asynccontextmanager
async def letters_of(data: DataFolder) -> AsyncIterator[LetterStore]:
    """The letters' database, for a command."""
    store = LetterStore(letters_url(read_site(data), data, os.environ.get("LETTERS_DATABASE_URL")))
    try:
        yield store
    finally:
        await store.dispose()


@asynccontextmanager
async def losing_no_letter(
    connection: AsyncConnection, store: LetterStore, centre: str, now: float, anyway: bool
) -> AsyncIterator[None]:
    """Round something, in its transaction, that takes somebody's key.

    Raises:
        Refused: `letters_lost`, `letters_away`, unless `anyway`. The transaction undoes what was done.
    """
    before = await prekeys.owners(connection, centre, now)
    yield
    after = await prekeys.owners(connection, centre, now)
    if anyway or before == after:
        return
    try:
        lost = await store.openable(before, now) - await store.openable(after, now)
    except StoreAway:
        raise Refused(
            "letters_away",
            "the letters cannot be reached, so nobody knows whether this key is the only one to open some: "
            "try again, or add --anyway (a stolen key cannot wait)",
        ) from None
    if lost:
        raise Refused(
            "letters_lost",
            f"nobody else can open {lost} of the letters that lie here, and they would be lost: have a "
            "colleague sign in and both open Letters first, or add --anyway (a stolen key cannot wait)",
        )
