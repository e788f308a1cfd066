# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The running console's part: keeps a fresh directory signed and in the store, with nobody attending."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Protocol

from redis.exceptions import RedisError

from operator_console import log
from operator_console.datafolder import DataFolder
from operator_console.errors import ConsoleError
from operator_console.keys import register
from operator_console.keys.dates import days_left, ends_soon
from operator_console.keys.directory import DirectoryKey, SignedDirectory, read_directory_key, sign_next
from operator_console.site import Site
from operator_console.sql.database import Database
from sealing.encoding import unb64
from sealing.signed import HOUR

STORE_KEY = "directory"
SIGN_EVERY_S = 6 * HOUR
# Also how soon a revocation reaches the phones, and how soon a store that was lost has the directory again.
TICK_S = 10
WARN_EVERY_S = 24 * HOUR


class Store(Protocol):
    """The two commands of Redis that are needed."""

    def get(self, name: str) -> Awaitable[bytes | str | None]:
        """The value of a key."""

    def set(self, name: str, value: str, *, exat: int) -> Awaitable[object]:
        """Put a value that is gone at `exat`."""


class Publisher:
    """`missing` holds the codes of what is wrong now, for /readyz."""

    def __init__(self, database: Database, data: DataFolder, site: Site, store: Store) -> None:
        self._database = database
        self._data = data
        self._site = site
        self._store = store
        self._signed: SignedDirectory | None = None
        self._signed_at = 0.0
        self._signed_of: tuple[object, ...] = ()
        self._warned_at = 0.0
        self.key_until: int | None = None
        self.missing: frozenset[str] = frozenset({"directory"})

    def text(self, now: float) -> str | None:
        """The directory as readers get it; None when there is none that they would accept."""
        return self._signed.text if self._signed and now < self._signed.until else None

    async def run(self, clock: Callable[[], float]) -> None:
        """Tick until cancelled."""
        while True:
            try:
                await self.tick(clock())
            except Exception as bug:
                # A task that ended here would let the phones' directory run out in silence a day later.
                self.missing = frozenset({"publisher"})
                log.warn("bug", kind=type(bug).__name__)
            await asyncio.sleep(TICK_S)

    async def tick(self, now: float) -> None:
        """Sign if the list, the key or the time asks for it; put it where the relay looks for it."""
        wrong = await self._signing(now), await self._putting(now)
        missing = frozenset(code for code in wrong if code)
        for code in missing - self.missing:
            log.warn("directory trouble", code=code)
        self.missing = missing
        self._warn(now)

    async def _signing(self, now: float) -> str | None:
        try:
            key = read_directory_key(self._data, self._site, now)
            self.key_until = key.until
            await self._sign(key, now)
        except ConsoleError as no:
            return no.code
        return None

    async def _sign(self, key: DirectoryKey, now: float) -> None:
        async with self._database.begin() as connection:
            ids = [entry.id for entry in await register.live(connection, now)]
            of = (key.signed["body"], tuple(sorted(ids)))
            if of == self._signed_of and 0 <= now - self._signed_at < SIGN_EVERY_S:
                return
            live = [unb64(its_id) for its_id in sorted(ids)]
            signed = await sign_next(connection, key, self._site.centre, live, now)
        self._signed, self._signed_at, self._signed_of = signed, now, of
        log.event("directory signed", count=len(ids), version=signed.version)

    async def _putting(self, now: float) -> str | None:
        text = self.text(now)
        if self._signed is None or text is None:
            return "directory"
        try:
            there = await self._store.get(STORE_KEY)
            if there not in (text, text.encode()):
                await self._store.set(STORE_KEY, text, exat=self._signed.until)
        except (RedisError, OSError):
            return "store_away"
        return None

    def _warn(self, now: float) -> None:
        if (
            self.key_until is None
            or not ends_soon(self.key_until, now)
            or now - self._warned_at < WARN_EVERY_S
        ):
            return
        self._warned_at = now
        log.warn("directory key ends soon", days=days_left(self.key_until, now))
