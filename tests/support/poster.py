# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""A visitor who posts, as a phone behind a proxy that lets no WebSocket through; it seals nothing."""

from __future__ import annotations

import asyncio
from typing import Any

import aiohttp

from chatserver.protocol.encoding import b64
from tests.support.relay import PATIENCE_S, Desk, Visitor, Worker, until


class Poster(Visitor):
    """Requests of `Visitor` by POST /sync. `seen` and `head` are what it knows, as the page keeps them."""

    def __init__(self, worker: Worker) -> None:
        super().__init__()
        self.worker = worker
        self.seen: str | None = None
        self.head = 0

    async def post(self, **body: Any) -> dict[str, Any]:
        """One POST, whatever it is answered."""
        status, answer = await post(self.worker, {"secret": b64(self.secret), **body})
        assert status == 200
        return answer

    async def ask(self, event: str, body: Any) -> dict[str, Any]:
        answer = await self.post(event=event, body=body)
        self.head = max(self.head, answer.get("head", 0))
        return answer

    async def wait(self, seconds: int = int(PATIENCE_S)) -> dict[str, Any]:
        """One wait; what it brings is put where a socket would put it."""
        answer = await self.post(wait=seconds, head=self.head, seen=self.seen)
        if answer["ok"]:
            self.seen = answer["seen"]
            for name, argument in answer["pushes"]:
                (self.pages if name == "page" else self.states).append(argument)
                self.head = max(self.head, argument.get("head", 0))
        return answer


async def post(
    worker: Worker, body: Any, origin: str | None = None, **options: Any
) -> tuple[int, dict[str, Any]]:
    """Status and answer of one POST of JSON, or of `data` with its own type."""
    headers = {**({"Origin": origin} if origin else {}), **options.pop("headers", {})}
    given = {"json": body} if body is not None else options
    async with (
        aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(PATIENCE_S * 2)) as session,
        session.post(f"{worker.url}/sync", headers=headers, **given) as answer,
    ):
        return answer.status, await answer.json()


async def seated(worker: Worker) -> tuple[Poster, Desk]:
    """A visitor who posts and a program, each in its seat; she knows how things stand."""
    visitor, bot = Poster(worker), Desk("bot")
    await bot.connect(worker)
    await bot.open()
    await visitor.open()
    await visitor.wait(0)
    await until(lambda: bot.views(visitor.mailbox))
    return visitor, bot


async def waiting(worker: Worker) -> None:
    """Until a POST waits at this worker."""
    async with asyncio.timeout(PATIENCE_S):
        while not list(worker.parts.gateway.connections.waiting()):
            await asyncio.sleep(0.01)
