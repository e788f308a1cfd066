# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The bot's socket to the relay: a request is answered, or said to be lost (docs/protocol.md section 5)."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import aiohttp
import socketio

from bot.log import log

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Body = dict[str, Any]
    Handler = Callable[[Body], None]

ANSWER_WITHIN_S = 10
OFFLINE = {"ok": False, "code": "offline", "again": True}


class Wire:
    """One connection at a time, made anew by `connect`; `handlers` get what the relay pushes, by name."""

    def __init__(self, relay: str, handlers: Mapping[str, Handler]) -> None:
        self._relay = relay
        self._handlers = {name: _guarded(handler) for name, handler in handlers.items()}
        self._http: aiohttp.ClientSession | None = None
        self._socket: socketio.AsyncClient | None = None
        self._waiting: set[asyncio.Future[Body]] = set()
        self._away = False

    @property
    def connected(self) -> bool:
        return self._socket is not None and bool(self._socket.connected)

    async def connect(self) -> bool:
        """Tries once; whether it worked."""
        self._http = self._http or aiohttp.ClientSession()
        # A client of its own for each connection: what is left of the last one cannot meddle with it.
        fresh = socketio.AsyncClient(reconnection=False, handle_sigint=False, http_session=self._http)
        for name, handler in self._handlers.items():
            fresh.on(name, handler)
        fresh.on("disconnect", self._lost)
        try:
            await fresh.connect(self._relay, transports=["websocket"], wait_timeout=ANSWER_WITHIN_S)
        except Exception as broken:
            # Its library raises all sorts of things at a relay that is just starting or ending.
            self._note(away=True, kind=type(broken).__name__)
            return False
        self._note(away=False)
        self._socket = fresh
        return True

    async def request(self, event: str, body: Body) -> Body:
        """One request and its answer; the code `offline` when the connection went before the answer came."""
        if self._socket is None:
            return OFFLINE
        answer: asyncio.Future[Body] = asyncio.get_running_loop().create_future()
        self._waiting.add(answer)
        try:
            await self._socket.emit(event, body, callback=lambda said: _give(answer, said))
            return await asyncio.wait_for(answer, ANSWER_WITHIN_S)
        except (socketio.exceptions.SocketIOError, TimeoutError):
            return OFFLINE
        finally:
            self._waiting.discard(answer)

    async def close(self) -> None:
        """Ends the connection."""
        if self._socket is not None:
            await self._socket.disconnect()
        if self._http is not None:
            await self._http.close()

    def _lost(self, *_: object) -> None:
        for answer in self._waiting:
            _give(answer, OFFLINE)

    def _note(self, away: bool, **fields: str) -> None:
        if away != self._away:
            log("relay_away" if away else "relay_back", **fields)
        self._away = away


def _give(answer: asyncio.Future[dict[str, Any]], said: dict[str, Any]) -> None:
    if not answer.done():
        answer.set_result(said)


def _guarded(handler: Handler) -> Handler:
    """The socket's library would print a traceback; the kind of the failure is all that may be seen."""

    def run(body: dict[str, Any]) -> None:
        try:
            handler(body)
        except Exception as broken:
            log("bot_broke", kind=type(broken).__name__)

    return run
