# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""A certified program, and a young person's end that talks to it."""

from __future__ import annotations

from collections import defaultdict
from itertools import count
from typing import Any

from bot.rasa.understanding import Understanding
from bot.seat.identity import Identity
from sealing.certificates import (
    Trust,
    certificate_id,
    make_certificate,
    make_directory,
    make_directory_key,
)
from sealing.channel import Initiator, Packet
from sealing.encoding import b64, unb64
from sealing.handshake import BIND_OF_EPOCH, NO_BIND
from sealing.signed import DAY, HOUR
from sealing.suite import signing_key, verify_key

NAME = "centre"
NOW = 1_800_000_000.0
BOT, VISITOR = b64(bytes(16)), b64(bytes([1]) * 16)


class Clock:
    """Time is what the test says."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> float:
        return self.now


class Centre:
    """The keys of one centre, and its program's identity."""

    def __init__(self) -> None:
        self.root, self._directory_key, key = signing_key(), signing_key(), signing_key()
        start, until = int(NOW) - HOUR, int(NOW) + DAY - HOUR
        signed = make_certificate(self.root, NAME, "bot", "Viska", verify_key(key), start, until)
        self.bot = Identity(NAME, signed, certificate_id(signed), key)
        self.directory = {
            "key": make_directory_key(self.root, NAME, verify_key(self._directory_key), start, until),
            "directory": make_directory(self._directory_key, NAME, 1, [certificate_id(signed)], start, until),
        }

    def seen_by_visitor(self, shown: dict[str, Any]) -> Any:
        """What a phone makes of a certificate and prekey. Raises SealingError."""
        trust = Trust(verify_key(self.root), NAME)
        trust.accept_directory(self.directory, NOW)  # type: ignore[arg-type]
        return trust.accept_identity(shown, "bot", NOW)  # type: ignore[arg-type]


class ProgramDouble:
    """Repeats what a program would keep of a chat; answers what the test says."""

    def __init__(self) -> None:
        self.heard: dict[str, list[str]] = defaultdict(list)
        self.dropped: list[str] = []
        self.risk = 1
        self.broken: Exception | None = None

    async def answer(self, chat: str, text: str, lang: str) -> Understanding:
        self.heard[chat].append(text)
        if self.broken is not None:
            raise self.broken
        return self._understood("anonymity")

    async def topic(self, chat: str, slug: str, lang: str) -> Understanding:
        self.heard[chat].append(slug)
        return self._understood(slug)

    def drop(self, chat: str) -> None:
        self.heard.pop(chat, None)
        self.dropped.append(chat)

    def _understood(self, slug: str) -> Understanding:
        return Understanding(slug, 0.9, ((slug, 0.9),), self.risk, "none", False, ())


class Visitor:
    """Her end of a mailbox: writes, posts what no receipt covers, reads."""

    def __init__(self, mailbox: str, identity: Any, relay: Any) -> None:
        self.end = Initiator(unb64(mailbox), identity, count(1))
        self.mailbox = mailbox
        self.relay = relay
        self.read: list[dict[str, Any]] = []
        self._after = 0
        self._generation = ""

    def hello(self, again: bool = False) -> None:
        self.end.hello(BIND_OF_EPOCH if again else NO_BIND)
        self.post()

    def ask(self, text: str) -> None:
        self.end.seal({"t": "ask", "text": text, "lang": "sv"})
        self.post()

    def topic(self, slug: str) -> None:
        self.end.seal({"t": "topic", "topic": slug, "lang": "sv"})
        self.post()

    def post(self) -> None:
        """Everything unreceipted goes out; the relay drops what it has. Then she reads."""
        if self._generation != self.relay.generation:
            self._generation, self._after = self.relay.generation, 0
        drafts = [{"to": BOT, "n": item.n, "sealed": b64(item.data)} for item in self.end.outbox]
        answer = self.relay.sync(VISITOR, {"mailbox": self.mailbox, "after": self._after, "drafts": drafts})
        for item in answer["items"]:
            opened = self.end.receive(item["n"], unb64(item["sealed"]), NOW)
            self._after = item["at"]
            if isinstance(opened, Packet):
                self.read.append(opened.content)

    @property
    def answers(self) -> list[dict[str, Any]]:
        """The program's answers, in order."""
        return [packet for packet in self.read if packet["t"] == "answer"]
