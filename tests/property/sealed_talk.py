# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""A visitor and her peer with a relay between them that does whatever a script says."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from itertools import count
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sealing import handshake
from sealing.certificates import Identity
from sealing.channel import Initiator, Item, Packet, Responder
from sealing.errors import SealingError
from sealing.prekeys import Prekey, Prekeys
from sealing.suite import signing_key, verify_key

NOW = 1_800_000_000
OTHER = {"visitor": "peer", "peer": "visitor"}


class Staff:
    """Somebody with an identity and a prekey: the bot, a counsellor, or a stranger who made his own."""

    def __init__(self, role: str = "bot", certificate_id: bytes = bytes(32)) -> None:
        self.role, self.certificate_id = role, certificate_id
        self.key: Ed25519PrivateKey = signing_key()
        self.prekey = Prekey.fresh(self.key, "demo", certificate_id, NOW, NOW + 3600)

    def identity(self) -> Identity:
        """What a visitor holds of them after she accepted them."""
        return Identity(
            centre="demo",
            role=self.role,
            name="Viska",
            demo=False,
            certificate_id=self.certificate_id,
            verify_key=verify_key(self.key),
            prekey_id=self.prekey.id,
            prekey_public=self.prekey.key.public,
            until=self.prekey.until,
        )


class Talk:
    """Both ends, everything ever put on the wire, what was written and what was read."""

    def __init__(
        self, conv: bytes, staff: Staff, epochs: Iterator[int] | None = None, card_bind: bytes = b""
    ) -> None:
        self.staff, self.conv = staff, conv
        self.visitor = Initiator(conv, staff.identity(), epochs or count(1))
        self.prekeys = Prekeys(staff.prekey)
        self.peer = Responder(
            conv, staff.key, staff.certificate_id, "demo", staff.role, self.prekeys, card_bind
        )
        self.wire: dict[str, list[Item]] = {"visitor": [], "peer": []}
        self.written: dict[str, list[str]] = {"visitor": [], "peer": []}
        self.read: dict[str, list[str]] = {"visitor": [], "peer": []}
        self.refused: list[str] = []

    def end(self, name: str) -> Initiator | Responder:
        return self.visitor if name == "visitor" else self.peer

    def begin(self, bind_kind: int, bind: bytes = b"") -> None:
        """A handshake that the relay lets through."""
        self.hello(bind_kind, bind)
        self.deliver("peer")
        self.deliver("visitor")

    def hello(self, bind_kind: int = 1, bind: bytes = b"") -> None:
        self._record("visitor", self.visitor.hello(bind_kind, bind))

    def say(self, author: str) -> Item | None:
        """A word of its own, if there is an epoch to write it in."""
        if not self.end(author).ready:
            return None
        text = f"word {len(self.written[author])} of the {author}"
        item = self._record(author, self.end(author).seal({"t": "say", "text": text}))
        self.written[author].append(text)
        assert text.encode() not in item.data, "cleartext on the wire"
        return item

    def receipt(self, author: str) -> None:
        if self.end(author).ready:
            self._record(author, self.end(author).seal({"t": "receipt"}))

    def deliver(self, reader: str) -> bool:
        """What an honest relay does: the next item, out of its author's outbox, is read."""
        wanted = self.end(reader).last + 1
        for item in self.end(OTHER[reader]).outbox:
            assert item == self.wire[OTHER[reader]][item.n - 1], "reposted with other bytes"
            if item.n == wanted:
                self.present(reader, item.n, item.data)
                return self.end(reader).last == wanted
        return False

    def present(self, reader: str, n: int, data: bytes) -> None:
        """The relay shows `data` as number `n`. A packet is the next one written, or there is no packet."""
        end, before = self.end(reader), snapshot(self.end(reader))
        try:
            read = end.receive(n, data, NOW)
        except SealingError as refusal:
            self.refused.append(refusal.code.value)
            assert snapshot(end) == before, "a refusal changed something"
            return
        if isinstance(read, Packet) and read.content["t"] == "say":
            self.read[reader].append(read.content["text"])
        elif reader == "peer":
            self._note_reply()
        written = self.written[OTHER[reader]]
        assert self.read[reader] == written[: len(self.read[reader])], "another word than was written"

    def behave(self) -> None:
        """From here on the relay lets everything through; afterwards nothing may be missing."""
        for _ in range(3):
            for reader in OTHER:
                while self.deliver(reader):
                    pass
        for author in OTHER:
            self.say(author)
            self.receipt(author)
        for reader in ("visitor", "peer", "visitor"):
            while self.deliver(reader):
                pass
        assert self.read["peer"] == self.written["visitor"], "a word of the visitor is lost"
        assert self.read["visitor"] == self.written["peer"], "a word of the peer is lost"

    def forged_hello(self, bind_kind: int, bind: bytes) -> bytes:
        """What anybody can make who knows the prekey: right in all but the bind."""
        n, epoch = self.peer.last + 1, 1000 + len(self.wire["visitor"])
        staff = self.staff.identity()
        ctx = handshake.context(self.conv, epoch, n, bind_kind, "demo", staff.certificate_id, staff.role)
        made = handshake.make_hello(
            ctx, self.conv, epoch, bind_kind, bind, staff.prekey_id, staff.prekey_public
        )
        return made[0]

    def forged_accept(self, key: Ed25519PrivateKey) -> bytes | None:
        """An answer to the unanswered HELLO by somebody who has seen it, under the right number."""
        for item in reversed(self.visitor.outbox):
            if item.data[0] == handshake.HELLO:
                hello, staff = handshake.parse_hello(item.data), self.staff.identity()
                ctx = handshake.context(
                    self.conv, hello.epoch, item.n, hello.bind_kind, "demo", staff.certificate_id, staff.role
                )
                h1 = handshake.hello_hash(ctx, item.data)
                m = self.visitor.last + 1
                return handshake.make_accept(h1, self.conv, hello.epoch, m, hello.y, key)[0]
        return None

    def _record(self, author: str, item: Item) -> Item:
        assert item.n == len(self.wire[author]) + 1, "a number was used twice or skipped"
        self.wire[author].append(item)
        return item

    def _note_reply(self) -> None:
        """The ACCEPT that reading a HELLO made."""
        for item in self.peer.outbox:
            if item.n > len(self.wire["peer"]):
                self._record("peer", item)


def snapshot(end: Initiator | Responder) -> dict[str, Any]:
    """All that an end holds, copied as far as it can change."""
    return {name: _copied(value) for name, value in vars(end).items() if name != "_epochs"}


def _copied(value: Any) -> Any:
    return copy.deepcopy(value) if isinstance(value, bytearray | list | dict) else value
