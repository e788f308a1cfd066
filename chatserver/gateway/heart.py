# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""A worker's heartbeat: it says that it lives, notices what broke, and does what the clock asks for."""

from __future__ import annotations

import asyncio
import time

from chatserver import log
from chatserver.errors import TryAgain
from chatserver.gateway.socket import Gateway
from chatserver.relay.ports import Store
from chatserver.relay.watch import Watch

BEAT_S = 1.0
# Longer than this without a beat, or without hearing its own probe, and a worker is not ready.
_SILENCE_S = 5.0


class Heart:
    """`worker` is this process's random name. The store's `life` changes when the store came back empty."""

    def __init__(self, store: Store, gateway: Gateway, watch: Watch, worker: str) -> None:
        self._store = store
        self._gateway = gateway
        self._watch = watch
        self._worker = worker
        self._life = ""
        self._beat_at = 0.0
        self._heard_at = 0.0
        self._away = False

    async def run(self) -> None:
        """Beats until cancelled."""
        while True:
            await self.beat(time.time())
            await asyncio.sleep(BEAT_S)

    async def beat(self, now: float) -> None:
        """One beat; a store that is away is waited for, a bug is noted."""
        try:
            life, known = await self._store.beat(self._worker)
            await self._lived(life, known, now)
            await self._watch.expire(now)
        except TryAgain:
            if not self._away:
                log.event("store_away")
            self._away = True
        except Exception as error:
            log.bug(error)
        await self._gateway.expire_tokens(now)

    async def heard(self, bell: str) -> None:
        """Every bell of the listener: our own probe, or something for our sockets."""
        if bell[:1] != "c":
            try:
                await self._gateway.rung(bell)
            except TryAgain:
                pass  # the store is away: what was missed is caught up when it is back
            except Exception as error:
                log.bug(error)
        elif bell[1:] == self._worker:
            self._heard_at = time.time()

    async def missed(self) -> None:
        """The listener was deaf for a while."""
        log.event("listener_gap")
        try:
            await self._gateway.catch_up()
        except TryAgain:
            pass  # deaf again: this comes back
        except Exception as error:
            log.bug(error)

    def missing(self, now: float) -> list[str]:
        """What this worker lacks to do its work: "store", "listener"."""
        ears = [("store", self._beat_at), ("listener", self._heard_at)]
        return [name for name, at in ears if now - at > _SILENCE_S]

    async def _lived(self, life: str, known: bool, now: float) -> None:
        if self._away:
            log.event("store_back")
        self._away = False
        self._beat_at = now
        lost = self._life not in ("", life)
        if lost or not known:
            await self._gateway.announce_desks()
        if lost:
            log.event("store_lost", visitors=await self._gateway.drop_visitors())
        self._life = life
