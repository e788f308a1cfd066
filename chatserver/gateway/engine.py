# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""python-socketio, made to keep nothing and to accept only what we speak.

Each override stands for a trap that was seen in python-socketio 5.18; tests/fault/test_traps.py holds them.
"""

from __future__ import annotations

import asyncio
import logging
import secrets
import sys
from collections.abc import Awaitable, Callable
from typing import Any

import engineio
import socketio
from aiohttp import web
from socketio import packet

from chatserver import log
from chatserver.gateway.packets import BadPacket, StrictPacket, admissible
from chatserver.protocol.limits import FRAME_BYTES

# The library logs packets at INFO and, whatever one asks for, errors to standard error: its logger is deaf.
_SILENT = logging.Logger("silent", logging.CRITICAL + 1)
# A client that asks and does not read what it is answered; it may open again and catch up.
_UNREAD_FRAMES = 200
# How long a closing handshake may take.
_GRACE_S = 2.0
_TRANSPORT = "viska.transport"

Dispatch = Callable[[str, list[Any]], Awaitable[dict[str, Any]]]


def _environ(request: web.Request) -> dict[str, Any]:
    """The little that Engine.IO reads from a request.

    The library keeps this as long as the socket lives, so neither headers nor address are in it."""
    return {
        "wsgi.input": None,
        "wsgi.errors": sys.stderr,
        "wsgi.url_scheme": "http",
        "REQUEST_METHOD": "GET",
        "QUERY_STRING": "EIO=4&transport=websocket",
        "PATH_INFO": request.path,
        "HTTP_CONNECTION": "upgrade",
        "HTTP_UPGRADE": "websocket",
        "aiohttp.request": request,
    }


class _WebSocket:
    """A WebSocket as Engine.IO wants it.

    The library's own accepts permessage-deflate, which costs 90 kB a socket, and compressing next to what an
    attacker may choose leaks lengths."""

    def __init__(self, handler: Callable[[Any], Awaitable[None]], _server: Any) -> None:
        self._handler = handler
        self._socket = web.WebSocketResponse(max_msg_size=FRAME_BYTES, compress=False)

    async def __call__(self, environ: dict[str, Any]) -> web.StreamResponse:
        request = environ.pop("aiohttp.request")
        await self._socket.prepare(request)
        environ[_TRANSPORT] = request.transport
        _forget_who(request)
        await self._handler(self)
        return self._socket

    async def close(self) -> None:
        await self._socket.close()

    async def send(self, message: str) -> None:
        await self._socket.send_str(message)

    async def wait(self) -> str:
        """The next frame. Raises OSError, which ends the connection, for what is not ours."""
        frame = (await self._socket.receive()).data
        if not admissible(frame):
            raise OSError("not a frame of ours")
        return str(frame)


def _forget_who(request: web.Request) -> None:
    """Drop what aiohttp would hold as long as the socket lives: the address, the parser with what it read.

    It has no call for that; a test watches that these attributes are still where they are."""
    request._transport_peername = None
    request._cache.clear()
    request.protocol._parser = None


class _Engine(engineio.AsyncServer):  # type: ignore[misc]
    """Engine.IO with ids from `secrets`: the library's own end in a running number, which tells the load."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        library: dict[str, Any] = vars(self)["_async"]
        self._async = {**library, "translate_request": _environ, "websocket": _WebSocket}

    def generate_id(self) -> str:
        return secrets.token_urlsafe(18)


class SocketServer(socketio.AsyncServer):  # type: ignore[misc]
    """Socket.IO whose client events go to `dispatch` alone, one after the other for each socket.

    In the library an event that a client calls "connect" or "disconnect" runs the server's own handler with
    what the client made up. Here no client event reaches a handler: `dispatch` gets all names alike."""

    def __init__(self, origins: list[str], dispatch: Dispatch) -> None:
        super().__init__(
            async_mode="aiohttp",
            async_handlers=False,
            serializer=StrictPacket,
            logger=_SILENT,
            engineio_logger=_SILENT,
            transports=["websocket"],
            allow_upgrades=False,
            http_compression=False,
            cookie=None,
            # Else what is pushed while connecting would arrive before the socket is said to be connected.
            always_connect=True,
            # An empty list would switch the check off.
            cors_allowed_origins=origins,
            max_http_buffer_size=FRAME_BYTES,
        )
        self._dispatch = dispatch

    def _engineio_server_class(self) -> type[_Engine]:
        return _Engine

    async def _handle_eio_message(self, eio_sid: str, data: str) -> None:
        try:
            if self.eio.sockets[eio_sid].queue.qsize() > _UNREAD_FRAMES:
                raise BadPacket
            await super()._handle_eio_message(eio_sid, data)
        except BadPacket:
            await self._end(eio_sid)
        except Exception as error:
            log.bug(error)
            await self._end(eio_sid)

    async def push(self, sid: str, event: str, data: object) -> None:
        """Send an event to one socket. One that is closing, or does not read, gets none: it opens again."""
        eio_sid = self.manager.eio_sid_from_sid(sid, "/")
        engine_socket = self.eio.sockets.get(eio_sid)
        if engine_socket is None or engine_socket.closed:
            return
        if engine_socket.queue.qsize() > _UNREAD_FRAMES:
            await self._end(eio_sid)
            return
        await self._send_packet(eio_sid, StrictPacket(packet.EVENT, data=[event, data]))

    async def drop(self, sid: str) -> None:
        """Close one socket; its owner opens again."""
        await self._end(self.manager.eio_sid_from_sid(sid, "/"))

    async def drop_all(self) -> None:
        """Close every socket, also those without a seat."""
        for eio_sid in list(self.eio.sockets):
            await self._end(eio_sid)
        await self.shutdown()

    async def _end(self, eio_sid: str) -> None:
        """Close a WebSocket for sure.

        The library only says goodbye and, where it closes, waits for a client that may never read."""
        engine_socket = self.eio.sockets.pop(eio_sid, None)
        if engine_socket is None:
            return
        transport = self.environ.get(eio_sid, {}).get(_TRANSPORT)
        await engine_socket.close(wait=False, abort=True)
        engine_socket.queue.put_nowait(None)  # the writer's end: it closes the WebSocket
        if transport is not None:
            asyncio.get_running_loop().call_later(_GRACE_S, transport.abort)

    async def _handle_event(self, eio_sid: str, _namespace: str, id: int | None, data: list[Any]) -> None:
        sid = self.manager.sid_from_eio_sid(eio_sid, "/")
        if not self.manager.is_connected(sid, "/"):
            raise BadPacket
        answer = await self._dispatch(sid, data)
        if id is not None:
            await self._send_packet(eio_sid, StrictPacket(packet.ACK, data=[answer], id=id))
