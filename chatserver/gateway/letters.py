# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""GET and POST /letters (docs/protocol.md, sections 14.2 and 14.5).

Every answer has the same shape, size class and beat, so that neither who asks nor who watches the line learns
from it whether words are right.
"""

from __future__ import annotations

import asyncio
import math
import time
from typing import Any

import msgspec
from aiohttp import web

from chatserver.errors import ChatError, Refused, TryAgain
from chatserver.gateway.answer import answer
from chatserver.protocol.letters import Leave, read_letter_request
from chatserver.protocol.limits import (
    LETTER_ANSWER_BYTES,
    LETTER_BEAT_S,
    LETTER_REQUEST_BYTES,
    LETTERS_AT_ONCE,
)
from chatserver.relay.letters import Letters
from chatserver.relay.ports import Store


class LetterHttp:
    """`origin` is our own, as browsers write it."""

    def __init__(self, letters: Letters, store: Store, centre: str, origin: str) -> None:
        self._letters = letters
        self._store = store
        self._centre = centre
        self._origin = origin
        self._in_hand = 0

    def add_routes(self, app: web.Application) -> None:
        """GET /letters, POST /letters."""
        app.router.add_get("/letters", self.readers)
        app.router.add_post("/letters", self.post)

    async def readers(self, _request: web.Request) -> web.Response:
        """Whom a letter is sealed to, as the console put it; 404 while nobody can open one."""
        try:
            text = await self._store.letter_readers(self._centre)
        except ChatError as error:
            return web.json_response(error.answer(), status=503)
        if text is None:
            return web.json_response(TryAgain("no_letters").answer(), status=404)
        return web.Response(text=text, content_type="application/json")

    async def post(self, request: web.Request) -> web.Response:
        """One request of a young person about her box."""
        # As in POST /sync: a foreign page can send JSON only after a preflight, which nobody answers.
        if request.headers.get("Origin", self._origin) != self._origin:
            return _said(Refused("bad_request").answer(), 403)
        if request.content_type != "application/json":
            return _said(Refused("bad_request").answer(), 415)
        body = await _read(request)
        if body is None:
            return _said(Refused("too_big").answer(), 413)
        if self._in_hand >= LETTERS_AT_ONCE:
            return web.json_response(TryAgain("slow_down", wait_s=1).answer())
        self._in_hand += 1
        try:
            return _said(await self._answer(body, time.monotonic()))
        finally:
            self._in_hand -= 1

    async def _answer(self, body: bytes, came: float) -> dict[str, Any]:
        try:
            asked = read_letter_request(body)
        except Refused as refusal:
            return refusal.answer()
        said = await answer(self._letters.do(asked, time.time()))
        if not isinstance(asked, Leave):
            await asyncio.sleep(_rest(time.monotonic() - came))
        return said


def _rest(took_s: float) -> float:
    """Until the next beat: what took longer is answered a whole beat later, and not when it was done."""
    return max(1, math.ceil(took_s / LETTER_BEAT_S)) * LETTER_BEAT_S - took_s


async def _read(request: web.Request) -> bytes | None:
    """The body, None if it is too big. (The app's own limit is that of the other paths.)"""
    body = bytearray()
    async for part in request.content.iter_any():
        body += part
        if len(body) > LETTER_REQUEST_BYTES:
            return None
    return bytes(body)


def _said(said: dict[str, Any], status: int = 200) -> web.Response:
    body = msgspec.json.encode(said)
    full = body.ljust(math.ceil(len(body) / LETTER_ANSWER_BYTES) * LETTER_ANSWER_BYTES)
    return web.Response(body=full, status=status, content_type="application/json")
