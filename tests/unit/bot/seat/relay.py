# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""A relay on a real socket that knows nothing but what a desk asks of it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import socketio
from aiohttp import web

from chatserver.protocol.ids import seat_id
from sealing.encoding import unb64

PATIENCE_S = 20


class RelayDouble:
    """Answers `open`, `sync` and `close`: `refusals` first, `views` with every `open` that is granted."""

    def __init__(self) -> None:
        self.url = ""
        self.asked: list[tuple[str, dict[str, Any]]] = []
        self.refusals: list[dict[str, Any]] = []
        self.views: list[dict[str, Any]] = []
        self.answer_to_sync: dict[str, Any] = {"ok": False, "code": "unknown_mailbox", "again": False}
        self.silent = False
        self.sockets: list[str] = []
        self._server = socketio.AsyncServer(async_mode="aiohttp", transports=["websocket"])
        self._server.on("connect", self._connected)
        for event in ("open", "sync", "close"):
            self._server.on(event, self._answers(event))

    def _connected(self, sid: str, *_: object) -> None:
        self.sockets.append(sid)

    def _answers(self, event: str) -> Callable[..., Any]:
        async def answer(_sid: str, body: dict[str, Any]) -> dict[str, Any]:
            self.asked.append((event, body))
            if self.silent:
                await asyncio.Event().wait()
            if event == "open":
                return self._opened(body)
            return self.answer_to_sync if event == "sync" else {"ok": True}

        return answer

    def _opened(self, body: dict[str, Any]) -> dict[str, Any]:
        if self.refusals:
            return self.refusals.pop(0)
        return {
            "ok": True,
            "now": 0,
            "seat": seat_id(unb64(body["secret"])),
            "desk": None,
            "views": self.views,
        }

    def asked_for(self, event: str) -> list[dict[str, Any]]:
        """The bodies of these requests, in order."""
        return [body for name, body in self.asked if name == event]

    async def push(self, event: str, body: dict[str, Any]) -> None:
        """To everybody, and there is one."""
        await self._server.emit(event, body)

    async def drop(self) -> None:
        """Every connection is lost."""
        for sid in self.sockets:
            await self._server.disconnect(sid)
        self.sockets.clear()

    def attach(self, app: web.Application) -> None:
        """Serve on `app`."""
        self._server.attach(app)


@asynccontextmanager
async def running_relay(port: int = 0) -> AsyncIterator[RelayDouble]:
    """A double on a port of this machine, a free one if it is 0."""
    relay, app = RelayDouble(), web.Application()
    relay.attach(app)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    relay.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield relay
    finally:
        await relay.drop()
        await runner.cleanup()


async def until(true: Callable[[], object]) -> None:
    """Wait for a condition; the patience only bounds a failing test."""
    async with asyncio.timeout(PATIENCE_S):
        while not true():
            await asyncio.sleep(0.01)
