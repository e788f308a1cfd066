# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What both ends do alike: numbers, receipts, the outbox, messages (docs/protocol.md sections 7.2 to 7.4).

A method that raises has changed nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sealing import ratchet
from sealing.encoding import read_json, whole_number, write_json
from sealing.errors import Code, SealingError
from sealing.handshake import ACCEPT, HELLO, EpochKeys
from sealing.ratchet import FROM_VISITOR, MESSAGE
from sealing.suite import wipe


@dataclass(frozen=True)
class Item:
    """One sealed thing under its number in its author's channel."""

    n: int
    data: bytes = field(repr=False)


@dataclass(frozen=True)
class Repeat:
    """An item that was read before; nothing happened."""


@dataclass(frozen=True)
class HelloRead:
    """The visitor began an epoch; `reply`, the ACCEPT, is in the outbox.

    After bind kind 0 she is not proven to be the same person as before; after 1 and 2 she is.
    """

    reply: Item
    bind_kind: int
    check_words: bytes = field(repr=False)


@dataclass(frozen=True)
class Accepted:
    """The peer answered, and is the one that was certified. Both ends hold the same 8 bytes `check_words`."""

    check_words: bytes = field(repr=False)


@dataclass(frozen=True)
class Packet:
    """What was written, as its author wrote it (section 8)."""

    n: int
    content: dict[str, Any] = field(repr=False)


Read = Repeat | HelloRead | Accepted | Packet


class End:
    """One end of the channels between a visitor and one peer. `conv` is the mailbox's 16 bytes."""

    _writes: bytes  # the direction this end writes in
    _reads: bytes

    def __init__(self, conv: bytes) -> None:
        self.conv = conv
        self.last = 0
        self._written = 0
        self._outbox: list[Item] = []
        self._epoch = 0
        self._writing: bytearray | None = None
        self._reading: dict[int, bytearray] = {}
        self._bind: bytearray | None = None
        self._messages = 0

    @property
    def outbox(self) -> tuple[Item, ...]:
        """Own items that no receipt covers yet, in order; reposted byte for byte (section 7.7)."""
        return tuple(self._outbox)

    @property
    def ready(self) -> bool:
        """Whether there is an epoch to write in."""
        return self._writing is not None

    def seal(self, packet: Mapping[str, Any], at_least: int = 256) -> Item:
        """`packet` with its receipt, in a bucket of at least `at_least` bytes; the outbox has it from now on.

        Raises `no_epoch` before the first handshake, `too_long` above 4094 bytes of JSON, `bad_format`.
        """
        if self._writing is None:
            raise SealingError(Code.NO_EPOCH)
        n, content = self._written + 1, write_json(_check_packet({**packet, "r": self.last}, self.last))
        data, following = ratchet.seal_message(
            self._writing, self.conv, self._epoch, self._writes, n, content, at_least
        )
        wipe(self._writing)
        self._writing = following
        self._messages += 1
        return self._post(data)

    def receive(self, n: int, data: bytes, now: float) -> Read:
        """Reads the item `data` that the relay presents as number `n`. Raises the refusals of section 7.3."""
        if n <= self.last:
            return Repeat()
        if n > self.last + 1:
            raise SealingError(Code.MISSING_ITEM)
        read = self._read(n, data, now)
        self.last = n
        return read

    def wipe(self) -> None:
        """Forgets every key and item. The channel cannot be used afterwards."""
        wipe(self._writing, self._bind, *self._reading.values())
        self._writing = self._bind = None
        self._reading.clear()
        self._outbox.clear()

    def _read(self, n: int, data: bytes, now: float) -> Read:
        kind = data[0] if data else 0
        if kind == MESSAGE:
            return self._read_message(n, data)
        if kind == HELLO:
            return self._read_hello(n, data, now)
        if kind == ACCEPT:
            return self._read_accept(n, data, now)
        raise SealingError(Code.BAD_FORMAT)

    def _read_hello(self, n: int, data: bytes, now: float) -> Read:
        raise SealingError(Code.UNEXPECTED)

    def _read_accept(self, n: int, data: bytes, now: float) -> Read:
        raise SealingError(Code.UNEXPECTED)

    def _read_message(self, n: int, data: bytes) -> Packet:
        epoch, sealed = ratchet.parse_message(data)
        chain = self._reading.get(epoch)
        if chain is None:
            raise SealingError(Code.OLD_EPOCH if epoch < self._epoch else Code.UNKNOWN_EPOCH)
        raw, following = ratchet.open_message(chain, self.conv, epoch, self._reads, n, sealed)
        content = read_packet(raw, self._written)
        self._reading[epoch] = following
        wipe(chain)
        self._forget_before(epoch)
        self._covered(content["r"])
        self._messages += 1
        return Packet(n, content)

    def _post(self, data: bytes) -> Item:
        self._written += 1
        item = Item(self._written, data)
        self._outbox.append(item)
        return item

    def _covered(self, upto: int) -> None:
        """Drops from the outbox what the peer has read in order."""
        self._outbox = [item for item in self._outbox if item.n > upto]

    def _forget_before(self, epoch: int) -> None:
        """Erases the reading chains of epochs that no unread item can be of."""
        for old in [each for each in self._reading if each < epoch]:
            wipe(self._reading.pop(old))

    def _begin(self, epoch: int, keys: EpochKeys) -> None:
        """Writes in the new epoch from here on, and reads it beside the present one."""
        to_peer, to_phone = bytearray(keys.phone_to_peer), bytearray(keys.peer_to_phone)
        wipe(self._writing, self._bind)
        self._writing, reading = (to_peer, to_phone) if self._writes == FROM_VISITOR else (to_phone, to_peer)
        self._forget_before(self._epoch)
        self._reading[epoch] = reading
        self._bind = bytearray(keys.bind)
        self._epoch = epoch
        self._messages = 0


def read_packet(raw: bytes, written: int) -> dict[str, Any]:
    """The packet in a message's content, for a reader who wrote up to `written`. Raises `bad_format`.

    A peer that says to have read what was never written is not believed in anything.
    """
    return _check_packet(read_json(raw), highest=written)


def _check_packet(content: dict[str, Any], highest: int) -> dict[str, Any]:
    """`content`, if it has a type and a receipt of at most `highest`; else `bad_format`."""
    whole_number(content.get("r"), most=highest)
    if not isinstance(content.get("t"), str):
        raise SealingError(Code.BAD_FORMAT)
    return content
