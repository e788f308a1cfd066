# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What phones may know of a centre's hours (docs/protocol.md, section 13), and how it gets to the relay.

It names no person and no number of people: of who is on duty only whether somebody reads a language.
"""

from __future__ import annotations

from typing import Any

import msgspec

from operator_console.auth import accounts
from operator_console.centre import papers
from operator_console.centre.duty import Duty
from operator_console.centre.facts import Facts
from operator_console.centre.hours import ZONE_NAME, Hours, closes_at, is_open, opens_next
from operator_console.keys.publisher import Store
from operator_console.publishing import EveryMinute
from operator_console.sql.database import Database

# A console that is away for so long leaves no hours behind: nobody can be on duty without it either.
KEPT_S = 10 * 60
CLOSING_SOON_S = 20 * 60


def store_key(centre: str) -> str:
    """Where the relay of that centre looks."""
    return f"hours:{centre}"


def public_hours(hours: Hours, facts: Facts, read_now: frozenset[str], now: float) -> dict[str, Any]:
    """The answer of GET /hours. `read_now`: the languages of those on duty who have no break."""
    languages = sorted({*facts.languages, *hours.languages, *read_now})
    # Worked out once: most languages have no times of their own.
    times = {own: (is_open(hours, now, own), opens_next(hours, now, own)) for own in (None, *hours.languages)}
    return {
        "v": 1,
        "made": int(now),
        "zone": ZONE_NAME,
        "open": times[None][0],
        "closes": closes_at(hours, now),
        "next": times[None][1],
        "languages": {
            language: {
                "open": times.get(language, times[None])[0],
                "on_duty": language in read_now,
                "next": times.get(language, times[None])[1],
            }
            for language in languages
        },
        "closing_soon_s": CLOSING_SOON_S,
        "on_call": facts.on_call or None,
        "always_open": hours.always_open,
    }


class HoursPublisher(EveryMinute):
    """Keeps what phones may know in the store: hours, facts, and which languages are read now."""

    trouble = "hours not published"

    def __init__(self, database: Database, centre: str, duty: Duty, store: Store) -> None:
        super().__init__()
        self._database = database
        self._centre = centre
        self._duty = duty
        self._store = store

    async def text(self, now: float) -> str | None:
        """The JSON as phones get it; None while the centre has registered no hours.

        Raises:
            TryAgain: `database_away`.
        """
        async with self._database.begin() as connection:
            hours = await papers.read(connection, self._centre, papers.HOURS)
            facts = await papers.read(connection, self._centre, papers.FACTS)
            everyone = await accounts.everyone(connection)
        if not hours.version:
            return None
        working = {account_id for account_id, on_break in self._duty.present(now).items() if not on_break}
        read_now = {
            language
            for account in everyone
            if account.id in working and not account.disabled
            for language in account.languages
        }
        body = public_hours(hours.content, facts.content, frozenset(read_now), now)
        return msgspec.json.encode(body).decode()

    async def put(self, now: float) -> None:
        """As `EveryMinute.put`."""
        text = await self.text(now)
        if text is not None:
            await self._store.set(store_key(self._centre), text, exat=int(now) + KEPT_S)
