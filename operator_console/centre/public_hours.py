# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What phones may know of a centre's hours (docs/protocol.md, section 13), and how it gets to the relay.

It names no person and no number of people: of who is on duty only whether somebody reads a language.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from typing import Any

import msgspec
from redis.exceptions import RedisError

from operator_console import log
from operator_console.auth import accounts
from operator_console.centre import papers
from operator_console.centre.duty import Duty
from operator_console.centre.facts import Facts
from operator_console.centre.hours import ZONE_NAME, Hours, closes_at, is_open, opens_next
from operator_console.errors import ConsoleError
from operator_console.keys.publisher import Store
from operator_console.sql.database import Database

EVERY_S = 60
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


class HoursPublisher:
    """Keeps what phones may know in the store: every minute, and when `changed` was called."""

    def __init__(self, database: Database, centre: str, duty: Duty, store: Store) -> None:
        self._database = database
        self._centre = centre
        self._duty = duty
        self._store = store
        self._change = asyncio.Event()
        self._away = False

    def changed(self) -> None:
        """Publish soon: hours, facts, or who is on duty is not what it was."""
        self._change.set()

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

    async def run(self, clock: Callable[[], float]) -> None:
        """Publish until cancelled."""
        while True:
            self._change.clear()
            try:
                await self.publish(clock())
            except Exception as bug:
                # A task that ended here would leave phones with what was true a while ago.
                log.warn("bug", kind=type(bug).__name__)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._change.wait(), EVERY_S)

    async def publish(self, now: float) -> None:
        """Once. Trouble is logged when it begins and tried again in a minute."""
        try:
            text = await self.text(now)
            if text is not None:
                await self._store.set(store_key(self._centre), text, exat=int(now) + KEPT_S)
        except (ConsoleError, RedisError, OSError) as trouble:
            if not self._away:
                log.warn("hours not published", code=getattr(trouble, "code", "store_away"))
            self._away = True
        else:
            self._away = False
