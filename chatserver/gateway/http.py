# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Plain HTTP besides the page's files: directory, hours, goodbye, health (docs/protocol.md, 4, 5.3, 13)."""

from __future__ import annotations

import time

from aiohttp import web

from chatserver import log
from chatserver.errors import ChatError
from chatserver.gateway.heart import Heart
from chatserver.gateway.letter_keeper import LetterKeeper
from chatserver.protocol.ids import mailbox_id
from chatserver.protocol.requests import read_feedback, read_goodbye, secret_bytes
from chatserver.relay.mailboxes import Mailboxes
from chatserver.relay.ports import Store

_GOODBYE_BYTES = 256


class Http:
    def __init__(
        self, store: Store, mailboxes: Mailboxes, heart: Heart, keeper: LetterKeeper, centre: str
    ) -> None:
        self._store = store
        self._mailboxes = mailboxes
        self._heart = heart
        self._keeper = keeper
        self._centre = centre

    def add_routes(self, app: web.Application) -> None:
        """GET /directory, /hours, /healthz, /readyz, POST /close and /feedback."""
        app.router.add_get("/directory", self.directory)
        app.router.add_get("/hours", self.hours)
        app.router.add_get("/healthz", self.healthz)
        app.router.add_get("/readyz", self.readyz)
        app.router.add_post("/close", self.close)
        app.router.add_post("/feedback", self.feedback)

    async def directory(self, _request: web.Request) -> web.Response:
        """The signed list of live certificates, as the console put it; 503 while it is not there."""
        try:
            text = await self._store.directory()
        except ChatError as error:
            return web.json_response(error.answer(), status=503)
        if text is None:
            return web.json_response({"ok": False, "code": "no_directory", "again": True}, status=503)
        return web.Response(text=text, content_type="application/json")

    async def hours(self, _request: web.Request) -> web.Response:
        """When the centre is open, as the console put it; 404 while it is not known."""
        try:
            text = await self._store.hours(self._centre)
        except ChatError as error:
            return web.json_response(error.answer(), status=503)
        if text is None:
            return web.json_response({"ok": False, "code": "no_hours", "again": True}, status=404)
        return web.Response(text=text, content_type="application/json")

    async def close(self, request: web.Request) -> web.Response:
        """A leaving page's beacon. 204 whatever it was given: nobody learns whether there was a chat."""
        try:
            goodbye = read_goodbye(await _beginning(request, _GOODBYE_BYTES))
            await self._mailboxes.leave(secret_bytes(goodbye.secret), time.time())
        except ChatError:
            pass  # nothing to close, or the store is away and forgets it by itself
        except Exception as error:
            log.bug(error)
        return web.Response(status=204)

    async def feedback(self, request: web.Request) -> web.Response:
        """What the talk gave her, counted once. 204 whatever it was given, as for `close`."""
        try:
            given = read_feedback(await _beginning(request, _GOODBYE_BYTES))
            if answers := given.counters():
                await self._store.count_feedback(mailbox_id(secret_bytes(given.secret)), answers)
        except ChatError:
            pass  # no such chat, or the store is away: then it is not counted
        except Exception as error:
            log.bug(error)
        return web.Response(status=204)

    async def healthz(self, _request: web.Request) -> web.Response:
        """The process answers."""
        return web.json_response({"ok": True})

    async def readyz(self, _request: web.Request) -> web.Response:
        """200 or 503, and what is missing; what people can work without (program, letters) is only said."""
        missing = self._heart.missing(time.time())
        try:
            if await self._store.directory() is None:
                missing.append("directory")
            bots = (await self._store.present())["bot"]
        except ChatError:
            missing = sorted({*missing, "store", "directory"})
            bots = 0
        ready = not missing
        named = [*missing, *self._keeper.missing(), *([] if bots else ["bot"])]
        return web.json_response({"ready": ready, "missing": named}, status=200 if ready else 503)


async def _beginning(request: web.Request, size: int) -> bytes:
    """At most `size` bytes of the body, however it arrives."""
    body = b""
    while len(body) < size and (part := await request.content.read(size - len(body))):
        body += part
    return body
