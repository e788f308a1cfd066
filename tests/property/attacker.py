# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Somebody who recorded all frames, knows every public thing, and stole keys: what can she open?"""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Iterable, Iterator
from typing import Any

from sealing import handshake, ratchet
from sealing.certificates import Identity
from sealing.errors import SealingError
from sealing.handshake import Accept, EpochKeys, Hello
from sealing.suite import XWingKey
from tests.property.sealed_talk import Talk

LONGEST_CHAIN = 40


def stolen(*things: object) -> set[bytes]:
    """Every 32-byte value that can be reached from these objects: chain keys, binds, seeds."""
    found: set[bytes] = set()
    seen: set[int] = set()
    waiting: list[Any] = list(things)
    while waiting:
        thing = waiting.pop()
        if id(thing) in seen or isinstance(thing, type) or callable(thing):
            continue
        seen.add(id(thing))
        if isinstance(thing, bytes | bytearray):
            found |= {bytes(thing)} if len(thing) == 32 else set()
        elif hasattr(thing, "private_bytes_raw"):
            waiting.append(thing.private_bytes_raw())
        else:
            waiting += gc.get_referents(thing)
    return found


class Attacker:
    """She tries every stolen value as every kind of secret, in every recorded handshake and message."""

    def __init__(self, keys: Iterable[bytes], talk: Talk) -> None:
        self._keys = set(keys)
        self._talk = talk
        self._identity: Identity = talk.staff.identity()

    def opened(self) -> set[str]:
        """The packets she can read, as they were written."""
        chains = set(self._keys)
        for keys in self._epochs():
            chains |= {keys.phone_to_peer, keys.peer_to_phone}
        words: set[str] = set()
        for author, direction in (("visitor", b"P"), ("peer", b"E")):
            for item in self._talk.wire[author]:
                if item.data[0] == ratchet.MESSAGE:
                    words |= {
                        word for chain in chains for word in self._try(chain, direction, item.n, item.data)
                    }
        return words

    def _try(self, chain: bytes, direction: bytes, n: int, data: bytes) -> Iterator[str]:
        epoch, sealed = ratchet.parse_message(data)
        for _ in range(LONGEST_CHAIN):
            try:
                raw, _ = ratchet.open_message(chain, self._talk.conv, epoch, direction, n, sealed)
                yield raw.decode("utf-8")
                return
            except SealingError:
                chain = bytes(ratchet.step(chain)[1])

    def _epochs(self) -> Iterator[EpochKeys]:
        """The keys of each handshake of which she has both shares, with each value as the bind."""
        accepts = [item for item in self._talk.wire["peer"] if item.data[0] == handshake.ACCEPT]
        hellos = [item for item in self._talk.wire["visitor"] if item.data[0] == handshake.HELLO]
        for hello_item, accept_item in zip(hellos, accepts, strict=False):
            hello, accept = handshake.parse_hello(hello_item.data), handshake.parse_accept(accept_item.data)
            ctx = handshake.context(
                self._talk.conv,
                hello.epoch,
                hello_item.n,
                hello.bind_kind,
                "demo",
                self._identity.certificate_id,
                self._identity.role,
            )
            h1 = handshake.hello_hash(ctx, hello_item.data)
            yield from self._keys_of(ctx, h1, hello, accept)

    def _keys_of(self, ctx: bytes, h1: bytes, hello: Hello, accept: Accept) -> Iterator[EpochKeys]:
        seconds = self._opened(accept.sealed, handshake._info_r2(h1))
        for bind in (b"", *self._keys) if seconds else ():
            info = handshake._info_r1(ctx, hello.prekey_id, hello.y, bind)
            for r1 in self._keys | self._opened(hello.sealed, info):
                yield from (handshake.epoch_keys(h1, accept, r1, r2, bind) for r2 in seconds)

    def _opened(self, sealed: bytes, info: bytes) -> set[bytes]:
        """What opens with one of her values as a private key."""
        shares = set()
        for seed in self._keys:
            with contextlib.suppress(SealingError):
                shares.add(XWingKey(seed).open(sealed, info))
        return shares
