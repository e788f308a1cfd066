# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""POST /sync: a visitor's requests and pushes where a proxy lets no WebSocket through.

Section 5.7 of docs/protocol.md. Requests go to `Gateway.do`, which serves the sockets too: there is no second
set of rules here.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import Any

import msgspec
from aiohttp import web
from msgspec.structs import replace

from chatserver import log
from chatserver.errors import Refused
from chatserver.gateway.answer import answer
from chatserver.gateway.connections import Connection, Ear
from chatserver.gateway.socket import Gateway
from chatserver.protocol.answers import Page, View
from chatserver.protocol.encoding import b64, framed_hash
from chatserver.protocol.ids import mailbox_id, seat_id
from chatserver.protocol.limits import POST_GONE_S
from chatserver.protocol.requests import (
    CloseMailbox,
    OpenVisitor,
    Posted,
    SyncMailbox,
    read_posted,
    read_request,
    secret_bytes,
)
from chatserver.relay.mailboxes import Mailboxes

# How soon a waiting POST notices that its browser has gone away.
_LOOK_S = 1.0

Pushes = list[tuple[str, object]]


class Posts:
    """`origin` is our own, as browsers write it."""

    def __init__(self, gateway: Gateway, mailboxes: Mailboxes, origin: str) -> None:
        self._gateway = gateway
        self._mailboxes = mailboxes
        self._origin = origin
        self._leaving: set[asyncio.Task[None]] = set()

    async def sync(self, request: web.Request) -> web.Response:
        """A request of a visitor, or her wait for what a socket would have been pushed."""
        # A foreign page can post forms and text here, but JSON only after a preflight, which nobody answers.
        if request.headers.get("Origin", self._origin) != self._origin:
            return _said(Refused("bad_request").answer(), 403)
        if request.content_type != "application/json":
            return _said(Refused("bad_request").answer(), 415)
        try:
            body = await request.read()
        except web.HTTPRequestEntityTooLarge:
            return _said(Refused("too_big").answer(), 413)
        return _said(await answer(self._do(body, lambda: request.transport is None)))

    async def _do(self, body: bytes, gone: Callable[[], bool]) -> dict[str, Any]:
        posted = read_posted(body)
        secret = secret_bytes(posted.secret)
        seat, mailbox = seat_id(secret), mailbox_id(secret)
        if posted.event is None:
            return await self._wait(seat, mailbox, posted, gone)
        request = read_request(posted.event, posted.body)
        if isinstance(request, OpenVisitor) and request.secret == posted.secret:
            return await self._open(seat, request)
        if isinstance(request, SyncMailbox | CloseMailbox):
            hers = Connection("", "", seat=seat, mailbox=mailbox)
            return await self._gateway.do(hers, request, time.time())
        raise Refused("bad_request")

    async def _open(self, seat: str, request: OpenVisitor) -> dict[str, Any]:
        connection = self._connection(seat)
        try:
            return await self._gateway.do(connection, request, time.time())
        finally:
            self._leave_later(connection)

    async def _wait(
        self, seat: str, mailbox: str, posted: Posted, gone: Callable[[], bool]
    ) -> dict[str, Any]:
        connection = self._connection(seat)
        ear = Ear()
        try:
            await self._mailboxes.visit(mailbox, seat, connection.name)
            await self._gateway.seat_visitor(connection, seat, mailbox)
            if connection.ear is not None:
                connection.ear.end()
            connection.ear = ear
            return await self._listen(ear, mailbox, posted, gone)
        finally:
            if connection.ear is ear:
                connection.ear = None
            self._leave_later(connection)

    async def _listen(
        self, ear: Ear, mailbox: str, posted: Posted, gone: Callable[[], bool]
    ) -> dict[str, Any]:
        """Look first, then wait: a bell that rang before there was an ear is seen in the view."""
        until = time.monotonic() + posted.wait
        while True:
            ear.rung.clear()
            view = await self._mailboxes.visitor_view(mailbox)
            seen = _name_of(view)
            pushes = _news(view, seen, posted, ear)
            if pushes or ear.ended or gone() or time.monotonic() >= until:
                return {"pushes": pushes, "seen": seen}
            await _rung(ear, until, gone)

    def _connection(self, seat: str) -> Connection:
        """Her POSTs on this worker so far, or a connection without a seat."""
        held = self._gateway.connections.of_seat(seat)
        return held if held is not None and held.posts else self._gateway.connections.add_posts()

    def _leave_later(self, connection: Connection) -> None:
        if not connection.seat:
            self._gateway.connections.remove(connection.sid)
            return
        connection.expires = time.monotonic() + POST_GONE_S
        asyncio.get_running_loop().call_later(POST_GONE_S, self._leave, connection)

    def _leave(self, connection: Connection) -> None:
        """She is gone, unless she posted since or is waiting now."""
        if connection.ear is not None or time.monotonic() < connection.expires:
            return
        task = asyncio.create_task(self._left(connection))
        self._leaving.add(task)
        task.add_done_callback(self._leaving.discard)

    async def _left(self, connection: Connection) -> None:
        try:
            await self._gateway.left(connection.sid)
        except Exception as error:
            log.bug(error)


async def _rung(ear: Ear, until: float, gone: Callable[[], bool]) -> None:
    """Until it rings, the time is over, or nobody is there to hear it."""
    while not ear.rung.is_set() and not gone() and (left := until - time.monotonic()) > 0:
        try:
            await asyncio.wait_for(ear.rung.wait(), min(_LOOK_S, left))
        except TimeoutError:
            continue


def _news(view: View, seen: str, posted: Posted, ear: Ear) -> Pushes:
    """What she does not know yet, in the order in which a socket is told: who is there, then words."""
    pushes: Pushes = [] if seen == posted.seen else [("state", {"of": "mailbox", "view": view})]
    pushes += [("page", page) for page in ear.pages]
    if not ear.pages and view.head > posted.head:
        pushes.append(("page", Page(view.mailbox, view.generation, view.head, [])))
    return pushes


def _name_of(view: View) -> str:
    """A hash of all that the view says but the position, which has its own way of being told."""
    return b64(framed_hash("viska/1 view", msgspec.json.encode(replace(view, head=0)))[:16])


def _said(said: dict[str, Any], status: int = 200) -> web.Response:
    return web.Response(body=msgspec.json.encode(said), status=status, content_type="application/json")
