# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The other end of a letter: the relay's handler on a database of its own, and a counsellor who answers."""

from __future__ import annotations

import json
import secrets
import tempfile
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

from aiohttp import web
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from chatserver.gateway.letters import LetterHttp
from chatserver.relay.letters import Letters
from chatserver.relay.work import Work
from letters.records import Answer as KeptAnswer
from letters.store import LetterStore
from sealing.answers import Answer, seal_answer
from sealing.certificates import (
    certificate_id,
    make_certificate,
    make_directory,
    make_directory_key,
)
from sealing.encoding import b64, unb64
from sealing.letter_keys import fresh_prekey
from sealing.letters import open_letter
from sealing.signed import DAY, HOUR
from sealing.suite import verify_key
from tests.support.letters import a_letter

CENTRE = "demo"
ROOT = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
"""The root of every page that tests serve."""
NAME = "Sara"
BUDGET = 1000.0


class _Store:
    """The part of the chats' store that letters need."""

    def __init__(self) -> None:
        self.readers: str | None = None
        self.works = 0

    async def letter_readers(self, _centre: str) -> str | None:
        return self.readers

    async def spend_work(self, _paid: Any, _now: float) -> bool:
        self.works += 1
        return True


class _Again:
    """A request whose body was looked at."""

    def __init__(self, request: web.Request, body: bytes) -> None:
        self.headers, self.content_type, self.content = request.headers, request.content_type, self
        self._body = body

    async def iter_any(self) -> AsyncIterator[bytes]:
        yield self._body


class LetterDesk:
    """A centre's letters. `trouble` is what posts are answered with, instead of being done."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory()
        self.store = LetterStore(f"sqlite:///{Path(self._folder.name) / 'letters.db'}")
        self.relay = _Store()
        self.asked: list[dict[str, Any]] = []
        self.trouble: str | None = None
        self.live = True
        """Whether the directory names the counsellor."""
        self._now = int(time.time())
        self._identity = Ed25519PrivateKey.generate()
        key, start = verify_key(self._identity), self._now - HOUR
        self._certificate = make_certificate(ROOT, CENTRE, "counsellor", NAME, key, start, start + 90 * DAY)
        self._prekey = fresh_prekey(self._identity, CENTRE, self._certificate, self._now)
        self.has_readers(True)

    def has_readers(self, there: bool) -> None:
        """Whether GET /letters names somebody who can open one."""
        readers = [{"certificate": self._certificate, "prekey": self._prekey.signed}]
        self.relay.readers = json.dumps({"v": 1, "readers": readers, "partners": []}) if there else None

    def directory(self) -> dict[str, Any]:
        """What GET /directory answers."""
        key, start = Ed25519PrivateKey.generate(), self._now - HOUR
        names = [certificate_id(self._certificate)] if self.live else []
        return {
            "key": make_directory_key(ROOT, CENTRE, verify_key(key), start, start + DAY),
            "directory": make_directory(key, CENTRE, 1, names, start, start + DAY),
        }

    def add_routes(self, app: web.Application, origin: Any) -> None:
        """GET and POST /letters, GET /directory. `origin()` is the page's, once it is known."""

        def http() -> LetterHttp:
            work = Work(CENTRE, bytes(32), {"letter": BUDGET})
            store: Any = self.relay
            return LetterHttp(Letters(self.store, store, work), store, CENTRE, origin())

        async def readers(request: web.Request) -> web.Response:
            return await http().readers(request)

        async def post(request: web.Request) -> web.Response:
            again: Any = _Again(request, await request.read())
            self.asked.append(json.loads(await request.text()))
            if self.trouble:
                return web.json_response({"ok": False, "code": self.trouble, "again": True})
            return await http().post(again)

        async def directory(_request: web.Request) -> web.Response:
            return web.json_response(self.directory())

        app.router.add_get("/letters", readers)
        app.router.add_post("/letters", post)
        app.router.add_get("/directory", directory)

    async def letters(self) -> list[dict[str, Any]]:
        """All letters of young people, opened, oldest first, each with its box."""
        page = await self.store.threads([b64(self._prekey.id)], time.time())
        keys = {self._prekey.id: self._prekey.key}
        found = []
        for thread in page.threads:
            for one in thread.letters:
                if one.author != "visitor":
                    continue
                sealed = (unb64(thread.box), unb64(one.id), unb64(one.body), unb64(str(one.wrap)))
                found.append(open_letter(*sealed, keys)[0] | {"box": thread.box})
        return found

    async def boxes(self) -> list[str]:
        """Every box that staff see."""
        page = await self.store.threads([b64(self._prekey.id)], time.time())
        return [thread.box for thread in page.threads]

    async def answers(
        self, letter: dict[str, Any], text: str, check: tuple[str, str], by: Ed25519PrivateKey | None = None
    ) -> str:
        """Answers a letter behind a question; `by` signs in the counsellor's place. Gives `live`."""
        live, now = secrets.token_bytes(16), int(time.time())
        box, reply = unb64(letter["box"]), unb64(letter["reply"])
        said = Answer(now, NAME, text, live)
        sealed = seal_answer(box, reply, said, check, by or self._identity, self._certificate)
        kept = KeptAnswer(b64(sealed.id), b64(sealed.question), b64(sealed.answer), b64(sealed.proof_hash))
        assert await self.store.answer(letter["box"], kept, a_letter(), time.time())
        return b64(live)

    async def closes(self) -> None:
        """Ends the database."""
        await self.store.dispose()
        self._folder.cleanup()
