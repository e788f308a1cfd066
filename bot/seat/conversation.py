# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""One mailbox as the bot sees it: opens what is sealed to it, asks the program, seals the answer."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING, Any, Protocol

from bot.log import log
from bot.seat.answers import answer_packet, no_answer_packet
from sealing.channel import Packet, Responder
from sealing.encoding import b64, unb64
from sealing.errors import SealingError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bot.rasa.understanding import Understanding
    from sealing.channel import Item

    Request = Callable[[str, dict[str, Any]], Awaitable[dict[str, Any]]]
    Clock = Callable[[], float]

# The length of a public answer would tell which answer it is (docs/protocol.md section 7.2).
ANSWER_BUCKET = 1024
DRAFTS_A_SYNC = 8
TRY_AGAIN_S = 0.5
# The relay's words for: this seat has nothing to do in this mailbox any longer.
OVER = ("not_yours", "closed")


class Program(Protocol):
    """What a conversation asks of the program."""

    async def answer(self, chat: str, text: str, lang: str) -> Understanding: ...
    async def topic(self, chat: str, slug: str, lang: str) -> Understanding: ...
    def drop(self, chat: str) -> None: ...


class Conversation:
    """The bot's end of one mailbox. Work comes in by `ring`, one piece at a time, in order.

    Everything said lives in this object and in the program's tracker; `forget` ends both.
    """

    def __init__(
        self,
        mailbox: str,
        responder: Responder,
        program: Program,
        request: Request,
        clock: Clock,
        over: Callable[[str], None],
    ) -> None:
        self.mailbox = mailbox
        self.heard_at = clock()  # when the relay last named this mailbox, in seconds
        self._responder = responder
        self._program = program
        self._request = request
        self._clock = clock
        self._over = over
        self._visitor: str | None = None
        self._generation: str | None = None
        self._after = 0
        self._posted = 0
        self._level = 1
        self._bells: asyncio.Queue[None] = asyncio.Queue(maxsize=1)
        self._worker: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begins to work; needs a running loop."""
        self._worker = asyncio.create_task(self._work())

    def seated(self, view: dict[str, Any]) -> None:
        """The relay's view of the mailbox: who the visitor is, and whether the store was lost meanwhile."""
        self._visitor = view["visitor"]
        self._live_in(view["generation"])
        self.ring()

    def ring(self) -> None:
        """The relay named the mailbox; something may have come."""
        self.heard_at = self._clock()
        self.look()

    def look(self) -> None:
        """Reads the mailbox, and posts what was not."""
        with contextlib.suppress(asyncio.QueueFull):
            self._bells.put_nowait(None)

    async def forget(self) -> None:
        """Drops keys, words and the program's tracker; nothing of this chat stays reachable."""
        if self._worker is not None:
            self._worker.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._worker
            self._worker = None
        self._program.drop(self.mailbox)
        self._responder.wipe()

    def _live_in(self, generation: str) -> bool:
        """Whether the store is another than before: then its positions and last numbers mean nothing."""
        if generation == self._generation:
            return False
        self._generation = generation
        self._after = 0
        waiting = self._responder.outbox
        self._posted = waiting[0].n - 1 if waiting else self._posted
        return True

    async def _work(self) -> None:
        while True:
            await self._bells.get()
            try:
                await self._exchange()
            except Exception as broken:
                # The text of an exception may carry words of a young person: its type is all that is logged.
                log("bot_broke", kind=type(broken).__name__)
                await asyncio.sleep(TRY_AGAIN_S)
                self.look()

    async def _exchange(self) -> None:
        more = True
        while more:
            drafts = self._unposted()[:DRAFTS_A_SYNC]
            answer = await self._request("sync", self._sync(drafts))
            more = await (self._took(drafts, answer) if answer["ok"] else self._refused(answer))

    async def _took(self, drafts: list[Item], answer: dict[str, Any]) -> bool:
        """Reads what the relay gave; True when there is more to do."""
        if self._live_in(answer["generation"]):
            return True
        if drafts:
            self._posted = max(self._posted, drafts[-1].n)
        for item in answer["items"]:
            await self._read(item)
        return bool(answer["items"] or answer["more"] or self._unposted())

    def _unposted(self) -> list[Item]:
        return [item for item in self._responder.outbox if item.n > self._posted]

    def _sync(self, drafts: list[Item]) -> dict[str, Any]:
        return {
            "of": "mailbox",
            "mailbox": self.mailbox,
            "generation": self._generation,
            "after": self._after,
            "drafts": [{"to": self._visitor, "n": item.n, "sealed": b64(item.data)} for item in drafts],
        }

    async def _refused(self, answer: dict[str, Any]) -> bool:
        """What a refusal asks for; True when the same should be tried again."""
        if answer["code"] == "out_of_order" and self._holds(answer["expected"]):
            self._posted = answer["expected"] - 1
            return True
        if answer["again"]:
            await asyncio.sleep(answer.get("wait_s", TRY_AGAIN_S))
            return True
        log("bot_refused", code=answer["code"])
        if answer["code"] in OVER:
            self._over(self.mailbox)
        return False

    def _holds(self, n: int) -> bool:
        return any(item.n == n for item in self._responder.outbox)

    async def _read(self, item: dict[str, Any]) -> None:
        try:
            opened = self._responder.receive(item["n"], unb64(item["sealed"]), self._clock())
        except SealingError as refusal:
            # The item is left unread: nothing is guessed, and the visitor's page sees no receipt for it.
            log("bot_could_not_open", code=refusal.code)
            self._after = max(self._after, item["at"])
            return
        self._after = max(self._after, item["at"])
        if isinstance(opened, Packet):
            await self._heard(item["n"], opened.content)

    async def _heard(self, n: int, packet: dict[str, Any]) -> None:
        kind = packet.get("t")
        if kind in ("ask", "topic"):
            answer = await self._answer(packet, n)
            self._level = answer["risk"]
            self._responder.seal(answer, at_least=ANSWER_BUCKET)
        elif kind != "receipt":
            self._responder.seal({"t": "receipt"}, at_least=ANSWER_BUCKET)

    async def _answer(self, packet: dict[str, Any], n: int) -> dict[str, Any]:
        lang = str(packet.get("lang", ""))
        try:
            if packet["t"] == "ask":
                said = await self._program.answer(self.mailbox, str(packet.get("text", "")), lang)
            else:
                said = await self._program.topic(self.mailbox, str(packet.get("topic", "")), lang)
            return answer_packet(said, self._level, n)
        except Exception as failed:
            # Whatever failed, the young person is not left without an answer: she is offered a human.
            log("bot_cannot_answer", kind=type(failed).__name__)
            return no_answer_packet(self._level, n)
