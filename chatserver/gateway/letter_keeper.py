# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Looks after the letters' database: is it there, is gone what is out of date (docs/protocol.md, 14.5)."""

from __future__ import annotations

import asyncio
import time
from contextlib import suppress

from chatserver import log
from letters.errors import StoreAway, StoreFull
from letters.jumps import PATIENCE_S, Jumps
from letters.store import LetterStore

_TICK_S = 60
_PURGE_S = 3600


class LetterKeeper:
    """Every worker has one; what one has deleted the others find gone."""

    def __init__(self, kept: LetterStore) -> None:
        self._kept = kept
        self._jumps = Jumps()
        self._purge_at = 0.0
        self._away = False
        self._ended = asyncio.Event()

    async def run(self) -> None:
        """Until told to end, never in the middle of a look: a driver cut short leaves a thread behind."""
        while not self._ended.is_set():
            await self.tick(time.time(), time.monotonic())
            with suppress(TimeoutError):
                await asyncio.wait_for(self._ended.wait(), _TICK_S)

    def end(self) -> None:
        """Stop `run` after the look that goes on."""
        self._ended.set()

    async def tick(self, now: float, steady: float) -> None:
        """A look; `now` is the clock that people set (seconds since 1970), `steady` the one that runs on."""
        if self._purge_at == 0.0:
            self._purge_at = steady
        if self._jumps.seen(now, steady):
            # A clock that is wrong by a month would delete everything: give somebody time to set it right.
            log.event("clock_jumped")
            self._purge_at = steady + PATIENCE_S
        try:
            await self._kept.pulse(now)
            if steady >= self._purge_at:
                await self._kept.purge(now)
                self._purge_at = steady + _PURGE_S
        except (StoreAway, StoreFull):
            self._say(away=True)
        except Exception as error:
            log.bug(error)
        else:
            self._say(away=self._kept.full)

    def missing(self) -> list[str]:
        """`letters` while nothing can be written there. Chats go on without, so it does not end a worker."""
        return ["letters"] if self._away or self._kept.full else []

    def _say(self, away: bool) -> None:
        if away != self._away:
            log.event("letters_away" if away else "letters_back")
        self._away = away
