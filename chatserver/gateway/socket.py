# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The socket's side of the relay: three requests in, two pushes out (docs/protocol.md, section 5)."""

from __future__ import annotations

import asyncio
import time
from typing import Any

from aiohttp import web
from msgspec import Raw

from chatserver import log
from chatserver.errors import ChatError, Refused
from chatserver.gateway.answer import answer
from chatserver.gateway.connections import Connection, Connections
from chatserver.gateway.engine import SocketServer
from chatserver.protocol.answers import Synced
from chatserver.protocol.requests import (
    CloseDesk,
    CloseMailbox,
    OpenDesk,
    OpenVisitor,
    Request,
    SyncDesk,
    SyncMailbox,
    SyncNote,
    Take,
    read_request,
)
from chatserver.relay.desks import Desks
from chatserver.relay.mailboxes import Mailboxes

# Desks are pushed the first change at once; those that follow closely give one push together.
_DESKS_APART_S = 0.05


class Gateway:
    """Translates between sockets and use cases; the only place that reads the clock for them."""

    def __init__(self, mailboxes: Mailboxes, desks: Desks, worker: str, origins: list[str]) -> None:
        self._mailboxes = mailboxes
        self._desks = desks
        self._origins = origins
        self.connections = Connections(worker)
        self._server = SocketServer(origins, self._dispatch)
        # They grant nothing and only detach: see SocketServer.
        self._server.on("connect", self._connected)
        self._server.on("disconnect", self._disconnected)
        self._ring_desks: asyncio.Task[None] | None = None
        self._desks_pushed_at = 0.0

    async def handshake(self, request: web.Request) -> web.StreamResponse:
        """GET /socket.io/: a WebSocket from our own pages, or from a program that sends no origin."""
        wanted = request.query.get("transport") == "websocket" and request.query.get("EIO") == "4"
        if not wanted or "sid" in request.query or request.headers.get("Upgrade", "").lower() != "websocket":
            return web.Response(status=400, text="bad_request")
        if request.headers.get("Origin", self._origins[0]) not in self._origins:
            return web.Response(status=403, text="foreign origin")
        response: web.StreamResponse = await self._server.handle_request(request)
        return response

    async def _connected(self, sid: str, _environ: object, _auth: object = None) -> None:
        self.connections.add(sid)
        # Who opens a seat for staff ignores it; nobody has said yet what she is.
        challenge = self._mailboxes.challenge(time.time())
        await self._server.push(sid, "state", {"of": "work", "challenge": challenge})

    async def _disconnected(self, sid: str, _reason: object = None) -> None:
        await self.left(sid)

    async def left(self, sid: str) -> None:
        """A connection is no more: its seat is empty until it opens again."""
        connection = self.connections.remove(sid)
        if connection is not None:
            await self._detach(connection)

    async def _detach(self, connection: Connection) -> None:
        """Tell the store that this socket is gone. A store that is away forgets it with everything else."""
        try:
            if connection.desk is not None:
                await self._desks.gone(connection.desk, connection.name, time.time())
            elif connection.is_visitor:
                await self._mailboxes.visitor_gone(connection.mailbox, connection.name)
        except ChatError:
            pass

    async def _dispatch(self, sid: str, event: list[Any]) -> dict[str, Any]:
        return await answer(self._handle(sid, event))

    async def _handle(self, sid: str, event: list[Any]) -> dict[str, Any]:
        connection = self.connections.of_sid(sid)
        if connection is None or len(event) != 2:
            raise Refused("bad_request")
        request = read_request(event[0], event[1])
        return await self.do(connection, request, time.time())

    async def do(self, connection: Connection, request: Request, now: float) -> dict[str, Any]:
        """One request of whoever has the connection's seat, however it came. Raises ChatError."""
        match request:
            case OpenVisitor():
                return await self._open_visitor(connection, request, now)
            case OpenDesk():
                return await self._open_desk(connection, request, now)
            case Take():
                view = await self._mailboxes.take(_counsellor(connection), request.mailboxes, now)
                return {"view": view}
            case SyncMailbox():
                return _read(await self._mailboxes.sync(_seat_for(connection, request.mailbox), request, now))
            case SyncDesk():
                if connection.desk is None:
                    raise Refused("not_open")
                return {"desk": await self._desks.sync(connection.desk, request)}
            case SyncNote():
                if connection.desk is None:
                    raise Refused("not_open")
                await self._desks.tell(connection.desk, request, now)
                return {}
            case CloseMailbox():
                await self._mailboxes.close(_seat_for(connection, request.mailbox), request.mailbox, now)
                return {}
            case CloseDesk():
                if connection.desk is None:
                    raise Refused("not_open")
                await self._desks.close(connection.desk, connection.name, now)
                self.connections.take_seat(connection)
                return {}
            case _:
                raise Refused("bad_request")

    async def _open_visitor(self, connection: Connection, request: OpenVisitor, now: float) -> dict[str, Any]:
        opened = await self._mailboxes.open(request, connection.name, now)
        await self._reseat(connection, opened.seat)
        await self.seat_visitor(connection, opened.seat, opened.mailbox)
        return {"now": int(now), "view": opened.view, "items": opened.items.items, "more": opened.items.more}

    async def _open_desk(self, connection: Connection, request: OpenDesk, now: float) -> dict[str, Any]:
        opened = await self._desks.open(request, connection.name, now)
        desk = opened.desk
        await self._reseat(connection, desk.seat)
        older = self.connections.give_seat(connection, desk.seat, desk=desk)
        if older is not None:
            await self.drop(older)
        connection.expires = opened.expires
        view = await self._desks.view(desk.seat) if desk.role == "counsellor" else None
        return {"now": int(now), "seat": desk.seat, "desk": view, "views": opened.views}

    async def seat_visitor(self, connection: Connection, seat: str, mailbox: str) -> None:
        """The store has given her seat to this connection."""
        older = self.connections.give_seat(connection, seat, mailbox=mailbox)
        if older is not None:
            await self.drop(older)

    async def _reseat(self, connection: Connection, seat: str) -> None:
        """A socket that opens another seat leaves the one it had."""
        if connection.seat and connection.seat != seat:
            await self._detach(connection)

    async def rung(self, bell: str) -> None:
        """Hand a bell of the store to the sockets of this worker that it is for."""
        kind, seat, rest = bell[:1], bell[1:23], bell[23:]
        if kind == "d":
            self._ring_desks = self._ring_desks or asyncio.create_task(self._push_desks())
            return
        connection = self.connections.of_seat(seat)
        if connection is None:
            return
        if kind == "p":
            await self._push(connection, "page", Raw(rest.encode()))
        elif kind == "n":
            await self._push(connection, "state", Raw(rest.encode()))
        elif kind == "s":
            await self._push_state(connection, rest)
        elif kind == "x" and connection.name != rest:
            # Its owner, if there is one, shall notice and open again rather than wait for words in vain.
            self.connections.take_seat(connection)
            await self.drop(connection)

    async def _push(self, connection: Connection, event: str, data: object) -> None:
        """What comes between two POSTs is told to nobody: the next one looks first."""
        if not connection.posts:
            await self._server.push(connection.sid, event, data)
        elif connection.ear is not None:
            connection.ear.hear(data)

    async def _push_state(self, connection: Connection, mailbox: str) -> None:
        if connection.posts:
            if connection.ear is not None:
                connection.ear.rung.set()  # it looks by itself
            return
        try:
            if connection.is_visitor:
                view = await self._mailboxes.visitor_view(mailbox)
            else:
                view = await self._mailboxes.staff_view(mailbox)
        except ChatError:
            return  # forgotten, or the store is away: the next `open` tells
        await self._push(connection, "state", {"of": "mailbox", "view": view})

    async def _push_desks(self) -> None:
        await asyncio.sleep(max(0.0, self._desks_pushed_at + _DESKS_APART_S - time.monotonic()))
        self._ring_desks = None
        self._desks_pushed_at = time.monotonic()
        try:
            await self.push_desks()
        except ChatError:
            pass  # the store is away; the bell rings again when it is back
        except Exception as error:
            log.bug(error)

    async def push_desks(self) -> None:
        """Push `desk` to the counsellors of this worker, and their place in the row to those who wait."""
        counsellors = [at for at in self.connections.desks() if at.desk and at.desk.role == "counsellor"]
        if counsellors:
            views = await self._desks.views()
            for connection in counsellors:
                view = views.get(connection.seat) or views[None]
                await self._push(connection, "state", {"of": "desk", "desk": view})
        visitors = {connection.mailbox: connection for connection in self.connections.visitors()}
        for mailbox in await self._mailboxes.waiting() if visitors else []:
            if mailbox in visitors:
                await self._push_state(visitors[mailbox], mailbox)

    async def drop(self, connection: Connection) -> None:
        """Close a socket, answer a POST that waits; its owner opens again."""
        if not connection.posts:
            await self._server.drop(connection.sid)
            return
        self.connections.remove(connection.sid)
        if connection.ear is not None:
            connection.ear.end()

    async def close(self) -> None:
        """Close every socket, answer every POST that waits: this worker stops."""
        for ear in self.connections.waiting():
            ear.end()
        await self._server.drop_all()

    async def expire_tokens(self, now: float) -> None:
        """Close the sockets of desks that did not renew."""
        for connection in self.connections.desks():
            if now >= connection.expires:
                await self.drop(connection)

    async def announce_desks(self) -> None:
        """The store does not know the desks of this worker (any longer)."""
        for connection in self.connections.desks():
            if connection.desk is not None:
                await self._desks.announce(connection.desk, connection.name)

    async def drop_visitors(self) -> int:
        """Make the visitors of this worker open again with what they know; how many they are."""
        visitors = list(self.connections.visitors())
        for connection in visitors:
            await self.drop(connection)
        return len(visitors)

    async def catch_up(self) -> None:
        """Bells may have been lost: push what is unread, and the state, to every seat of this worker."""
        for connection in self.connections.visitors():
            await self._catch_up(connection, [connection.mailbox])
        for connection in self.connections.desks():
            if connection.desk is not None:
                views = await self._desks.announce(connection.desk, connection.name)
                await self._catch_up(connection, [view.mailbox for view in views])
        await self.push_desks()

    async def _catch_up(self, connection: Connection, mailboxes: list[str]) -> None:
        for mailbox in mailboxes:
            try:
                page = await self._mailboxes.unread(connection.seat, mailbox, time.time())
            except Refused:
                continue  # ended or moved on; the state says so
            finally:
                await self._push_state(connection, mailbox)
            if page.items:
                await self._push(connection, "page", page)


def _counsellor(connection: Connection) -> str:
    if connection.desk is None:
        raise Refused("not_open")
    if connection.desk.role != "counsellor":
        raise Refused("not_yours")
    return connection.seat


def _seat_for(connection: Connection, mailbox: str) -> str:
    """The socket's seat, if it may name this mailbox; whether a desk is seated there only the store knows."""
    if not connection.seat:
        raise Refused("not_open")
    if connection.is_visitor and connection.mailbox != mailbox:
        raise Refused("not_yours")
    return connection.seat


def _read(synced: Synced) -> dict[str, Any]:
    return {
        "generation": synced.generation, "head": synced.head, "items": synced.items, "more": synced.more
    }
