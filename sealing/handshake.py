# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""HELLO, ACCEPT and the keys that come of them (docs/protocol.md section 7.1). Nothing here holds a state."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from typing import NamedTuple

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sealing.certificates import KEY_ID_SIZE
from sealing.encoding import MAILBOX_ID_SIZE, H, u8, u32, u64
from sealing.errors import Code, SealingError
from sealing.suite import (
    KEY_SIZE,
    SEALED_OVERHEAD,
    SIGNATURE_SIZE,
    XWING_PUBLIC_SIZE,
    XWingKey,
    check_signature,
    hkdf_expand,
    hkdf_extract,
    seal,
    sign,
)

HELLO, ACCEPT = 1, 2
NO_BIND, BIND_OF_EPOCH, BIND_OF_CARD = 0, 1, 2
SHARE_SIZE = 32
SEALED_SHARE_SIZE = SHARE_SIZE + SEALED_OVERHEAD

_HELLO_HEAD = 1 + MAILBOX_ID_SIZE + 4 + 1 + KEY_ID_SIZE
HELLO_SIZE = _HELLO_HEAD + XWING_PUBLIC_SIZE + SEALED_SHARE_SIZE
_ACCEPT_HEAD = 1 + MAILBOX_ID_SIZE + 4
ACCEPT_SIZE = _ACCEPT_HEAD + SEALED_SHARE_SIZE + SIGNATURE_SIZE


class Hello(NamedTuple):
    """The fields of a HELLO, 2422 bytes."""

    conv: bytes
    epoch: int
    bind_kind: int
    prekey_id: bytes
    y: bytes
    sealed: bytes


class Accept(NamedTuple):
    """The fields of an ACCEPT, 1253 bytes."""

    conv: bytes
    epoch: int
    sealed: bytes
    signature: bytes


@dataclass(frozen=True)
class EpochKeys:
    """The keys of one epoch, 32 bytes each, and the 8 bytes that two people may compare."""

    phone_to_peer: bytes = field(repr=False)
    peer_to_phone: bytes = field(repr=False)
    bind: bytes = field(repr=False)
    check_words: bytes = field(repr=False)


def context(
    conv: bytes, epoch: int, n: int, bind_kind: int, centre: str, certificate_id: bytes, role: str
) -> bytes:
    """What both ends must agree on before a HELLO opens; `n` is the HELLO's number. 32 bytes."""
    return H(
        "viska/1 context",
        conv,
        u32(epoch),
        u64(n),
        u8(bind_kind),
        centre.encode("utf-8"),
        certificate_id,
        role.encode("utf-8"),
    )


def make_hello(
    ctx: bytes, conv: bytes, epoch: int, bind_kind: int, bind: bytes, prekey_id: bytes, prekey: bytes
) -> tuple[bytes, XWingKey, bytes]:
    """A HELLO to the public prekey, with the private Y and r1 that open its ACCEPT."""
    y, r1 = XWingKey(secrets.token_bytes(32)), secrets.token_bytes(SHARE_SIZE)
    sealed = seal(prekey, _info_r1(ctx, prekey_id, y.public, bind), r1)
    head = u8(HELLO) + conv + u32(epoch) + u8(bind_kind) + prekey_id
    return head + y.public + sealed, y, r1


def parse_hello(data: bytes) -> Hello:
    """Raises `bad_format` unless the length is that of a HELLO."""
    if len(data) != HELLO_SIZE:
        raise SealingError(Code.BAD_FORMAT)
    y_end = _HELLO_HEAD + XWING_PUBLIC_SIZE
    return Hello(
        conv=data[1:17],
        epoch=int.from_bytes(data[17:21], "big"),
        bind_kind=data[21],
        prekey_id=data[22:_HELLO_HEAD],
        y=data[_HELLO_HEAD:y_end],
        sealed=data[y_end:],
    )


def open_hello(ctx: bytes, hello: Hello, bind: bytes, prekey: XWingKey) -> bytes:
    """r1. Raises `cannot_open`, also when the maker of the HELLO did not know `bind`."""
    return prekey.open(hello.sealed, _info_r1(ctx, hello.prekey_id, hello.y, bind))


def hello_hash(ctx: bytes, hello: bytes) -> bytes:
    """h1 of the whole item, 32 bytes."""
    return H("viska/1 hello", ctx, hello)


def make_accept(
    h1: bytes, conv: bytes, epoch: int, m: int, y: bytes, identity: Ed25519PrivateKey
) -> tuple[bytes, bytes]:
    """An ACCEPT under number `m`, with its r2. Raises `bad_format` when `y` is no key."""
    r2 = secrets.token_bytes(SHARE_SIZE)
    sealed = seal(y, _info_r2(h1), r2)
    signature = sign(identity, "viska/1 accept", h1, u64(m), sealed)
    return u8(ACCEPT) + conv + u32(epoch) + sealed + signature, r2


def parse_accept(data: bytes) -> Accept:
    """Raises `bad_format` unless the length is that of an ACCEPT."""
    if len(data) != ACCEPT_SIZE:
        raise SealingError(Code.BAD_FORMAT)
    return Accept(
        conv=data[1:17],
        epoch=int.from_bytes(data[17:_ACCEPT_HEAD], "big"),
        sealed=data[_ACCEPT_HEAD:-SIGNATURE_SIZE],
        signature=data[-SIGNATURE_SIZE:],
    )


def open_accept(h1: bytes, m: int, accept: Accept, y: XWingKey, verify_key: bytes) -> bytes:
    """r2. Raises `bad_signature` unless the peer signed it for this HELLO and number `m`; `cannot_open`."""
    check_signature(verify_key, accept.signature, "viska/1 accept", h1, u64(m), accept.sealed)
    return y.open(accept.sealed, _info_r2(h1))


def epoch_keys(h1: bytes, accept: Accept, r1: bytes, r2: bytes, bind: bytes) -> EpochKeys:
    """The keys. Each of r1, r2 and `bind` (empty or 32 bytes) alone keeps them from who lacks it."""
    th = H("viska/1 transcript", h1, accept.sealed, accept.signature)
    prk = hkdf_extract(th, r1 + r2 + bind)
    return EpochKeys(
        phone_to_peer=hkdf_expand(prk, "viska/1 phone to peer", KEY_SIZE),
        peer_to_phone=hkdf_expand(prk, "viska/1 peer to phone", KEY_SIZE),
        bind=hkdf_expand(prk, "viska/1 bind", KEY_SIZE),
        check_words=hkdf_expand(prk, "viska/1 check words", 8),
    )


def _info_r1(ctx: bytes, prekey_id: bytes, y: bytes, bind: bytes) -> bytes:
    return H("viska/1 seal r1", ctx, prekey_id, y, bind)


def _info_r2(h1: bytes) -> bytes:
    return H("viska/1 seal r2", h1)
