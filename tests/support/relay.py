# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""A relay in the test's own loop, and clients of it that speak the protocol without sealing anything."""

from __future__ import annotations

import asyncio
import secrets
import tempfile
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import socketio
from aiohttp import web

from chatserver.app import PARTS, Parts, build_relay
from chatserver.config import Config
from chatserver.protocol.encoding import b64
from chatserver.protocol.ids import duty_id, mailbox_id, seat_id
from chatserver.protocol.token import Claims, make_token
from drive.work import solve, with_work
from letters.database import default_address
from webfiles import Site, WebFile, quiet_runner

CENTRE = "test"
TOKEN_KEY = bytes(range(32))
ORIGIN = "http://127.0.0.1:1"
CONSOLE_ORIGIN = "http://localhost:2"
PATIENCE_S = 20.0
# One letters' database for the relays of a run: they are told apart by their boxes.
LETTERS = tempfile.TemporaryDirectory(prefix="viska-letters-")
SITE = Site({"/": WebFile("text/html; charset=utf-8", b"<title>page", None, None, "")})


def config(redis_url: str) -> Config:
    return Config(
        site={"centre": CENTRE},
        redis_url=redis_url,
        token_key=TOKEN_KEY,
        origin=ORIGIN,
        console_origin=CONSOLE_ORIGIN,
        listen_fd=None,
        host="127.0.0.1",
        port=0,
        letters_url=default_address(Path(LETTERS.name)),
    )


class Worker:
    """One running worker."""

    def __init__(self, app: web.Application, port: int) -> None:
        self.parts: Parts = app[PARTS]
        self.port = port
        self.url = f"http://127.0.0.1:{port}"

    async def ready(self) -> None:
        """Wait until it has store and listener."""
        await self.parts.listener.listening.wait()
        await self.parts.heart.beat(time.time())
        await until(lambda: not self.parts.heart.missing(time.time()))


@asynccontextmanager
async def running(redis_url: str, **settings: Any) -> AsyncIterator[Worker]:
    """A worker on a free port, ready; `settings` are fields of its Config."""
    app = build_relay(replace(config(redis_url), **settings), SITE)
    runner = quiet_runner(app, shutdown_timeout=1.0)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    worker = Worker(app, runner.addresses[0][1])
    try:
        await worker.ready()
        yield worker
    finally:
        await runner.cleanup()


async def until(true: Callable[[], object], patience_s: float = PATIENCE_S) -> None:
    """Wait for a condition; the patience only bounds a failing test."""
    async with asyncio.timeout(patience_s):
        while not true():
            await asyncio.sleep(0.01)


def signed(text: str) -> dict[str, str]:
    """Something shaped like a signed object."""
    return {"body": b64(text.encode()), "sig": b64(bytes(64))}


def duty(text: str) -> tuple[str, dict[str, Any]]:
    """(id, what is posted) of something shaped like a duty key."""
    return duty_id(text.encode()), {"certificate": signed("certificate"), "duty": signed(text)}


def sealed(text: str = "") -> str:
    """Something shaped like a sealed item."""
    return b64(text.encode().ljust(32, b"."))


class Client:
    """One socket. `pages` and `states` are what was pushed, in order."""

    def __init__(self) -> None:
        self.secret = secrets.token_bytes(32)
        self.seat = seat_id(self.secret)
        self.pages: list[dict[str, Any]] = []
        self.states: list[dict[str, Any]] = []
        self.sio = self._socket()

    def _socket(self) -> socketio.AsyncClient:
        sio = socketio.AsyncClient(reconnection=False)
        sio.on("page", self.pages.append)
        sio.on("state", self.states.append)
        return sio

    async def connect(self, worker: Worker) -> None:
        if self.sio.connected:
            await self.sio.disconnect()
        self.sio = self._socket()
        await self.sio.connect(worker.url, transports=["websocket"])

    async def ask(self, event: str, body: Any) -> dict[str, Any]:
        """One request with its acknowledgement, whatever it says."""
        answer: dict[str, Any] = await self.sio.call(event, body, timeout=PATIENCE_S)
        return answer

    async def want(self, event: str, body: Any) -> dict[str, Any]:
        """One request that must be granted."""
        answer = await self.ask(event, body)
        assert answer["ok"] is True, answer
        return answer

    async def drop(self) -> None:
        """Lose the socket."""
        await self.sio.disconnect()

    async def sync(
        self, mailbox: str, drafts: list[dict[str, Any]] | None = None, after: int = 0, event: Any = None
    ) -> dict[str, Any]:
        return await self.ask("sync", {
            "of": "mailbox", "mailbox": mailbox, "after": after, "drafts": drafts or [], "event": event
        })

    def views(self, mailbox: str) -> list[dict[str, Any]]:
        return [s["view"] for s in self.states if s["of"] == "mailbox" and s["view"]["mailbox"] == mailbox]

    def view(self, mailbox: str) -> dict[str, Any]:
        """The newest view that was pushed."""
        return self.views(mailbox)[-1] if self.views(mailbox) else {}


class Visitor(Client):
    def __init__(self) -> None:
        super().__init__()
        self.mailbox = mailbox_id(self.secret)

    async def open(self, after: int = 0, known: Any = None) -> dict[str, Any]:
        body = {"as": "visitor", "secret": b64(self.secret), "after": after, "known": known}
        answer = await self.working("open", body)
        assert answer["ok"] is True, answer
        return answer

    async def say(self, to: str, n: int, text: str = "") -> dict[str, Any]:
        return await self.sync(self.mailbox, [{"to": to, "n": n, "sealed": sealed(text)}])

    async def happen(self, kind: str, **fields: Any) -> dict[str, Any]:
        body = {"of": "mailbox", "mailbox": self.mailbox, "event": {"kind": kind, **fields}}
        return await self.working("sync", body)

    async def working(self, event: str, body: dict[str, Any]) -> dict[str, Any]:
        """One request, and once more with the work that the relay wants for it; whatever it then says."""
        answer = await self.ask(event, body)
        if answer.get("code") != "work_needed":
            return answer
        return await self.ask(event, with_work(event, body, solve(answer["challenge"])))


class Desk(Client):
    def __init__(self, role: str, capacity: int = 5) -> None:
        super().__init__()
        self.role = role
        self.capacity = capacity

    def token(self, **changes: Any) -> str:
        claims = {"role": self.role, "centre": CENTRE, "desk": "shift", "exp": int(time.time()) + 300,
                  "id": secrets.token_urlsafe(16), **changes}
        return make_token(TOKEN_KEY, Claims(**claims))

    def opening(self, **changes: Any) -> dict[str, Any]:
        return {"as": "desk", "token": self.token(), "secret": b64(self.secret), "capacity": self.capacity,
                "certificate": signed("certificate"), "prekey": signed("prekey"), **changes}

    async def open(self) -> dict[str, Any]:
        return await self.want("open", self.opening())

    async def take(self, *mailboxes: str) -> dict[str, Any]:
        return await self.ask("open", {"as": "take", "mailboxes": list(mailboxes)})

    def desk(self) -> dict[str, Any]:
        """The newest desk that was pushed."""
        pushed: list[dict[str, Any]] = [s["desk"] for s in self.states if s["of"] == "desk"]
        return pushed[-1] if pushed else {"duty": None, "desks": [], "waiting": []}
