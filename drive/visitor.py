# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""A visitor without a page: the same wire and the same VK1 as the phone, for load and fault tests."""

from __future__ import annotations

import asyncio
import itertools
import json
import re
import secrets
import time
import urllib.request
from typing import Any

import socketio

from drive.work import solve, with_work
from sealing.cards import Card, seal_card
from sealing.certificates import Trust
from sealing.channel import Initiator, Packet
from sealing.encoding import b64, unb64
from sealing.handshake import NO_BIND

PATIENCE_S = 20
DRAFTS_A_SYNC = 8


class NoProgram(Exception):
    """Every seat of the program is taken."""


class RelayRefused(Exception):
    """The relay refused a request; the text is its code (docs/protocol.md section 10)."""


class Visitor:
    """Opens a mailbox, checks the bot's identity, shakes hands, asks and reads. Not for people."""

    def __init__(self, origin: str) -> None:
        self._origin = origin.rstrip("/")
        site = _site_of(self._origin)
        self._secret = secrets.token_bytes(32)
        self._trust = Trust(unb64(site["root"]), site["centre"])
        self._end: Initiator | None = None
        self._peer = ""
        self._after = 0
        self._posted = 0
        self._answers: dict[int, asyncio.Future[dict[str, Any]]] = {}
        self._turn = asyncio.Lock()
        self._socket = socketio.AsyncClient(reconnection=False, handle_sigint=False)
        self._socket.on("page", self._page)
        self.mailbox = ""
        self.view: dict[str, Any] = {}

    async def open(self) -> None:
        """From nothing to keys with the bot. Raises NoProgram, SealingError if its identity does not hold."""
        self._trust.accept_directory(await asyncio.to_thread(self._directory), time.time())
        await self._socket.connect(self._origin, transports=["websocket"])
        answer = await self._worked("open", {"as": "visitor", "secret": b64(self._secret), "after": 0})
        self.view = answer["view"]
        self.mailbox = self.view["mailbox"]
        bot = next((peer for peer in self.view["peers"] if peer["role"] == "bot"), None)
        if bot is None:
            raise NoProgram
        self._peer = bot["seat"]
        identity = self._trust.accept_identity(
            {"certificate": bot["certificate"], "prekey": bot["prekey"]}, "bot", time.time()
        )
        self._end = Initiator(unb64(self.mailbox), identity, itertools.count(1))
        self._end.hello(NO_BIND)
        async with asyncio.timeout(PATIENCE_S):
            while not self._end.ready:
                await self._exchange()
                await asyncio.sleep(0.01)

    async def ask(self, text: str, lang: str = "sv") -> dict[str, Any]:
        """The program's answer to one question. Raises TimeoutError."""
        assert self._end is not None
        item = self._end.seal({"t": "ask", "text": text, "lang": lang})
        self._answers[item.n] = asyncio.get_running_loop().create_future()
        await self._exchange()
        return await asyncio.wait_for(self._answers[item.n], PATIENCE_S)

    async def wait_for_a_human(self, lang: str, risk: int) -> None:
        """Her card stands in the queue, sealed to the duty key. Raises RelayRefused; SealingError."""
        opened = await self.request("open", {"as": "visitor", "secret": b64(self._secret), "after": 0})
        duty = self._trust.accept_duty(opened["view"]["duty"], time.time())
        card = Card(lang, risk, "", "", int(time.time()), secrets.token_bytes(32))
        sealed = b64(seal_card(card, unb64(self.mailbox), duty))
        await self._worked("sync", self._step(kind="ask_human", card=sealed, duty=b64(duty.id)))

    async def wait_no_longer(self) -> None:
        """Back to the program alone."""
        await self._worked("sync", self._step(kind="cancel"))

    async def close(self) -> None:
        """Ends the chat as the exit does."""
        if self._socket.connected:
            await self.request("close", {"of": "mailbox", "mailbox": self.mailbox})
            await self._socket.disconnect()

    async def request(self, event: str, body: dict[str, Any]) -> dict[str, Any]:
        """One request and its acknowledgement, whatever it says."""
        answer: dict[str, Any] = await self._socket.call(event, body, timeout=PATIENCE_S)
        return answer

    async def _worked(self, event: str, body: dict[str, Any]) -> dict[str, Any]:
        """A request that costs work, which the relay's refusal names. Raises RelayRefused."""
        answer = await self.request(event, body)
        while answer.get("code") == "work_needed":
            work = await asyncio.to_thread(solve, answer["challenge"])
            answer = await self.request(event, with_work(event, body, work))
        if not answer["ok"]:
            raise RelayRefused(answer["code"])
        return answer

    def _directory(self) -> Any:
        return json.loads(_get(f"{self._origin}/directory"))

    async def _page(self, page: dict[str, Any]) -> None:
        await self._exchange()

    async def _exchange(self) -> None:
        """Posts what is unposted and reads what came; one at a time, so that numbers stay in order."""
        assert self._end is not None
        async with self._turn:
            drafts = [item for item in self._end.outbox if item.n > self._posted][:DRAFTS_A_SYNC]
            answer = await self.request("sync", self._sync(drafts))
            if not answer["ok"]:
                raise RelayRefused(answer["code"])
            self._posted = drafts[-1].n if drafts else self._posted
            for item in answer["items"]:
                self._read(item)

    def _sync(self, drafts: list[Any]) -> dict[str, Any]:
        return {
            "of": "mailbox",
            "mailbox": self.mailbox,
            "after": self._after,
            "drafts": [{"to": self._peer, "n": item.n, "sealed": b64(item.data)} for item in drafts],
        }

    def _step(self, **event: str) -> dict[str, Any]:
        return {"of": "mailbox", "mailbox": self.mailbox, "after": 0, "drafts": [], "event": event}

    def _read(self, item: dict[str, Any]) -> None:
        assert self._end is not None
        read = self._end.receive(item["n"], unb64(item["sealed"]), time.time())
        self._after = max(self._after, item["at"])
        if isinstance(read, Packet) and read.content["t"] == "answer":
            self._answers.pop(read.content["to"]).set_result(read.content)


def _site_of(origin: str) -> dict[str, Any]:
    """What the page pins: its centre and root."""
    page = _get(f"{origin}/")
    pinned = re.search(r'<script type="application/json" id="site">(.*?)</script>', page, re.DOTALL)
    if pinned is None:
        raise ValueError(f"{origin}/ is not a phone page")
    site: dict[str, Any] = json.loads(pinned[1])
    return site


def _get(url: str) -> str:
    with urllib.request.urlopen(url, timeout=PATIENCE_S) as answer:  # noqa: S310
        text: str = answer.read().decode()
        return text
