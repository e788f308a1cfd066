# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Section 7.1: recorded HELLO and ACCEPT with the secrets that open them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sealing import handshake
from sealing.encoding import b64, unb64
from sealing.suite import seal, sign, verify_key
from tests.vectors.cases import world
from tests.vectors.cases.world import CENTRE, CONV, Case, fixed, flipped

EPOCH, N, M = 3, 9, 6
BINDS = {0: b"", 1: fixed("bind of the epoch before"), 2: fixed("bind of the card")}


def cases() -> Iterator[Case]:
    yield from _hellos()
    yield from _accepts()


def _context(bind_kind: int) -> bytes:
    return handshake.context(CONV, EPOCH, N, bind_kind, CENTRE, world.BOT_ID, "bot")


def _hello(bind_kind: int) -> dict[str, Any]:
    ctx, bind = _context(bind_kind), BINDS[bind_kind]
    hello, _, _ = handshake.make_hello(
        ctx, CONV, EPOCH, bind_kind, bind, world.BOT_PREKEY_ID, world.BOT_PREKEY.public
    )
    return {
        "conv": b64(CONV),
        "n": N,
        "centre": CENTRE,
        "certificate_id": b64(world.BOT_ID),
        "role": "bot",
        "prekey_seed": b64(world.BOT_PREKEY.seed),
        "bind": b64(bind),
        "hello": b64(hello),
    }


def _hellos() -> Iterator[Case]:
    for kind, bind in BINDS.items():
        about = f"Bind kind {kind}, {len(bind)} bytes of bind."
        yield Case(f"hello-kind-{kind}", about, "7.1", "open_hello", _hello(kind))
    good = _hello(1)
    hello = unb64(good["hello"])
    refused: dict[str, tuple[str, dict[str, Any]]] = {
        "other-number": ("Presented under a lower number, before an unread item.", {"n": N - 1}),
        "other-mailbox": ("Presented in another mailbox.", {"conv": b64(world.OTHER_CONV)}),
        "other-role": ("Made for a counsellor.", {"role": "counsellor"}),
        "other-centre": ("Made for another centre.", {"centre": "other"}),
        "other-certificate": ("Made for another owner.", {"certificate_id": b64(world.COUNSELLOR_ID)}),
        "other-bind": ("Its maker did not know the bind.", {"bind": b64(fixed("a guess"))}),
        "no-bind": ("Its maker used a bind that this end does not have.", {"bind": ""}),
        "other-key": ("Another prekey than it names.", {"prekey_seed": b64(fixed("no one's key"))}),
        "changed-epoch": ("The epoch was raised.", {"hello": b64(flipped(hello, 19))}),
        "changed-kind": ("Bind kind 1 became 0.", {"hello": b64(flipped(hello, 21))}),
        "changed-prekey-id": ("Another prekey is named.", {"hello": b64(flipped(hello, 22))}),
        "changed-y": ("Y was exchanged.", {"hello": b64(flipped(hello, 1253))}),
        "changed-share": ("One bit of ct1.", {"hello": b64(flipped(hello, 2421))}),
    }
    for name, (about, change) in refused.items():
        yield Case(f"hello-{name}", about, "7.1", "open_hello", {**good, **change}, "cannot_open")
    for name, data in {"short": hello[:-1], "long": hello + b"\0"}.items():
        given = {**good, "hello": b64(data)}
        yield Case(f"hello-{name}", "Not 2422 bytes.", "7.1", "open_hello", given, "bad_format")


def _accept(bind_kind: int) -> dict[str, Any]:
    ctx, bind = _context(bind_kind), BINDS[bind_kind]
    hello, y, r1 = handshake.make_hello(
        ctx, CONV, EPOCH, bind_kind, bind, world.BOT_PREKEY_ID, world.BOT_PREKEY.public
    )
    h1 = handshake.hello_hash(ctx, hello)
    accept, _ = handshake.make_accept(h1, CONV, EPOCH, M, y.public, world.BOT)
    return {
        "h1": b64(h1),
        "m": M,
        "y_seed": b64(y.seed),
        "r1": b64(r1),
        "bind": b64(bind),
        "verify_key": b64(verify_key(world.BOT)),
        "accept": b64(accept),
    }


def _accepts() -> Iterator[Case]:
    for kind in BINDS:
        yield Case(f"accept-kind-{kind}", "The keys of an epoch.", "7.1", "open_accept", _accept(kind))
    good = _accept(1)
    accept, h1 = unb64(good["accept"]), unb64(good["h1"])
    refused: dict[str, tuple[str, dict[str, Any]]] = {
        "other-number": ("Presented under a lower number.", {"m": M - 1}),
        "other-hello": ("An answer to another HELLO.", {"h1": b64(fixed("another h1"))}),
        "other-signer": ("Signed by a stranger.", {"verify_key": b64(verify_key(world.STRANGER))}),
        "changed-share": ("One bit of ct2.", {"accept": b64(flipped(accept, 21))}),
        "changed-signature": ("One bit of the signature.", {"accept": b64(flipped(accept, 1252))}),
    }
    for name, (about, change) in refused.items():
        yield Case(f"accept-{name}", about, "7.1", "open_accept", {**good, **change}, "bad_signature")
    for name, data in {"short": accept[:-1], "long": accept + b"\0"}.items():
        given = {**good, "accept": b64(data)}
        yield Case(f"accept-{name}", "Not 1253 bytes.", "7.1", "open_accept", given, "bad_format")
    astray = seal(world.COUNSELLOR_PREKEY.public, fixed("any info"), bytes(32))
    signature = sign(world.BOT, "viska/1 accept", h1, M.to_bytes(8, "big"), astray)
    given = {**good, "accept": b64(accept[:21] + astray + signature)}
    about = "Rightly signed, but r2 is sealed to another key."
    yield Case("accept-sealed-astray", about, "7.1", "open_accept", given, "cannot_open")
