# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The handshakes of a visitor's end and a peer's end (docs/protocol.md sections 7.1, 7.5 and 7.6).

There is one Initiator (visitor) and one Responder (bot or counsellor) per mailbox and peer, kept as long as
both live. A method that raises has changed nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sealing import handshake
from sealing.certificates import Identity
from sealing.end import Accepted, End, HelloRead, Item, Packet, Read, Repeat
from sealing.errors import Code, SealingError
from sealing.handshake import BIND_OF_CARD, BIND_OF_EPOCH, NO_BIND
from sealing.prekeys import Prekeys
from sealing.ratchet import FROM_PEER, FROM_VISITOR
from sealing.suite import XWingKey, wipe

__all__ = ["Accepted", "HelloRead", "Initiator", "Item", "Packet", "Read", "Repeat", "Responder"]

HEAL_AFTER_MESSAGES = 20
HEAL_AFTER_S = 600


@dataclass(frozen=True, repr=False)
class _Unanswered:
    """A HELLO whose ACCEPT was not read yet."""

    epoch: int
    n: int
    bind: bytearray
    y: XWingKey
    r1: bytes
    h1: bytes


class Initiator(End):
    """The visitor's end. `epochs` counts those of her mailbox: one `count(1)` for all its Initiators."""

    _writes, _reads = FROM_VISITOR, FROM_PEER

    def __init__(self, conv: bytes, identity: Identity, epochs: Iterator[int]) -> None:
        super().__init__(conv)
        self._identity = identity
        self._epochs = epochs
        self._unanswered: _Unanswered | None = None
        self._since = 0.0

    def renew(self, identity: Identity) -> None:
        """The same peer with a newer prekey, for the next HELLO. Raises `unexpected` for anybody else."""
        if identity.certificate_id != self._identity.certificate_id:
            raise SealingError(Code.UNEXPECTED)
        self._identity = identity

    def hello(self, bind_kind: int, bind: bytes = b"") -> Item:
        """Begins an epoch, which serves from its ACCEPT on. `bind`: the card's 32 bytes, with kind 2 only.

        Raises `unexpected` while another HELLO is unanswered, and for a kind that has no place (section 7.1).
        """
        held = self._bind_for(bind_kind, bind)
        epoch, n = next(self._epochs), self._written + 1
        ctx = self._context(epoch, n, bind_kind)
        data, y, r1 = handshake.make_hello(
            ctx,
            self.conv,
            epoch,
            bind_kind,
            bytes(held),
            self._identity.prekey_id,
            self._identity.prekey_public,
        )
        h1 = handshake.hello_hash(ctx, data)
        self._unanswered = _Unanswered(epoch, n, held, y, r1, h1)
        return self._post(data)

    def needs_healing(self, now: float) -> bool:
        """Whether the epoch is 20 messages or 10 minutes old and no other is under way (section 7.5)."""
        if not self.ready or self._unanswered is not None:
            return False
        return self._messages >= HEAL_AFTER_MESSAGES or now - self._since >= HEAL_AFTER_S

    def wipe(self) -> None:
        if self._unanswered is not None:
            wipe(self._unanswered.bind)
            self._unanswered = None
        super().wipe()

    def _bind_for(self, bind_kind: int, bind: bytes) -> bytearray:
        right_size = len(bind) == (32 if bind_kind == BIND_OF_CARD else 0)
        if self._unanswered is not None or not right_size:
            raise SealingError(Code.UNEXPECTED)
        return _bind_of(bind_kind, self._bind, bind)

    def _context(self, epoch: int, n: int, bind_kind: int) -> bytes:
        peer = self._identity
        return handshake.context(self.conv, epoch, n, bind_kind, peer.centre, peer.certificate_id, peer.role)

    def _read_accept(self, n: int, data: bytes, now: float) -> Accepted:
        accept = handshake.parse_accept(data)
        hello = self._unanswered
        if accept.conv != self.conv:
            raise SealingError(Code.NOT_FOR_US)
        if hello is None or accept.epoch != hello.epoch:
            raise SealingError(Code.OLD_EPOCH if accept.epoch <= self._epoch else Code.UNKNOWN_EPOCH)
        r2 = handshake.open_accept(hello.h1, n, accept, hello.y, self._identity.verify_key)
        keys = handshake.epoch_keys(hello.h1, accept, hello.r1, r2, bytes(hello.bind))
        self._begin(accept.epoch, keys)
        self._forget_before(accept.epoch)
        # The peer opened this HELLO under its number, so it has read all that was written before it.
        self._covered(hello.n)
        wipe(hello.bind)
        self._unanswered = None
        self._since = now
        return Accepted(keys.check_words)


class Responder(End):
    """The end of a bot or counsellor. `card_bind` is the secret of the waiting card, if one was opened."""

    _writes, _reads = FROM_PEER, FROM_VISITOR

    def __init__(
        self,
        conv: bytes,
        identity_key: Ed25519PrivateKey,
        certificate_id: bytes,
        centre: str,
        role: str,
        prekeys: Prekeys,
        card_bind: bytes = b"",
    ) -> None:
        super().__init__(conv)
        self._identity_key = identity_key
        self._certificate_id = certificate_id
        self._centre = centre
        self._role = role
        self._prekeys = prekeys
        self._card_bind = card_bind

    def _read_hello(self, n: int, data: bytes, now: float) -> HelloRead:
        hello = handshake.parse_hello(data)
        if hello.conv != self.conv:
            raise SealingError(Code.NOT_FOR_US)
        if hello.epoch <= self._epoch:
            raise SealingError(Code.OLD_EPOCH)
        bind = _bind_of(hello.bind_kind, self._bind, self._card_bind)
        prekey = self._prekeys.find(hello.prekey_id, now)
        ctx = self._context(hello.epoch, n, hello.bind_kind)
        r1 = handshake.open_hello(ctx, hello, bytes(bind), prekey)
        h1 = handshake.hello_hash(ctx, data)
        accept, r2 = handshake.make_accept(
            h1, self.conv, hello.epoch, self._written + 1, hello.y, self._identity_key
        )
        keys = handshake.epoch_keys(h1, handshake.parse_accept(accept), r1, r2, bytes(bind))
        self._begin(hello.epoch, keys)
        self._card_bind = b""
        return HelloRead(self._post(accept), hello.bind_kind, keys.check_words)

    def _context(self, epoch: int, n: int, bind_kind: int) -> bytes:
        return handshake.context(
            self.conv, epoch, n, bind_kind, self._centre, self._certificate_id, self._role
        )


def _bind_of(bind_kind: int, of_epoch: bytearray | None, of_card: bytes) -> bytearray:
    """A copy of the bind of this kind: that of the epoch before if there is one. Raises `unexpected`."""
    if bind_kind == BIND_OF_EPOCH and of_epoch is not None:
        return bytearray(of_epoch)
    if bind_kind == BIND_OF_CARD and of_epoch is None and of_card:
        return bytearray(of_card)
    if bind_kind == NO_BIND and of_epoch is None:
        return bytearray()
    raise SealingError(Code.UNEXPECTED)
