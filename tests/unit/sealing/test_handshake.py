# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The handshake's formulas, written out once more from docs/protocol.md section 7.1 with other means."""

from __future__ import annotations

import hashlib
import hmac
import struct
from typing import Any

from sealing import handshake
from sealing.encoding import unb64
from sealing.suite import XWingKey
from tests.vectors.run import run_open_accept, run_open_hello
from tests.vectors.test_vectors import FOLDER, read


def framed(label: str, *parts: bytes) -> bytes:
    return b"".join(struct.pack(">I", len(part)) + part for part in (label.encode(), *parts))


def hashed(label: str, *parts: bytes) -> bytes:
    return hashlib.sha256(framed(label, *parts)).digest()


def expanded(prk: bytes, label: str, size: int) -> bytes:
    return hmac.new(prk, label.encode() + b"\x01", hashlib.sha256).digest()[:size]


def given(name: str) -> dict[str, Any]:
    fields: dict[str, Any] = read(FOLDER / f"{name}.json")["given"]
    return fields


def test_the_context_and_h1() -> None:
    fields = given("hello-kind-1")
    conv, hello = unb64(fields["conv"]), unb64(fields["hello"])
    epoch, kind = struct.unpack(">I", hello[17:21])[0], hello[21]
    ctx = hashed(
        "viska/1 context",
        conv,
        struct.pack(">I", epoch),
        struct.pack(">Q", fields["n"]),
        struct.pack("B", kind),
        fields["centre"].encode(),
        unb64(fields["certificate_id"]),
        fields["role"].encode(),
    )
    found = run_open_hello(fields)
    assert unb64(found["ctx"]) == ctx
    assert unb64(found["h1"]) == hashed("viska/1 hello", ctx, hello)
    info = hashed("viska/1 seal r1", ctx, hello[22:38], hello[38:1254], unb64(fields["bind"]))
    assert unb64(found["r1"]) == XWingKey(unb64(fields["prekey_seed"])).open(hello[1254:], info)


def test_the_keys() -> None:
    fields = given("accept-kind-1")
    accept, h1 = unb64(fields["accept"]), unb64(fields["h1"])
    ct2, signature = accept[21:1189], accept[1189:]
    r2 = XWingKey(unb64(fields["y_seed"])).open(ct2, hashed("viska/1 seal r2", h1))
    th = hashed("viska/1 transcript", h1, ct2, signature)
    shares = unb64(fields["r1"]) + r2 + unb64(fields["bind"])
    prk = hmac.new(th, shares, hashlib.sha256).digest()
    found = run_open_accept(fields)
    for name, label, size in (
        ("phone_to_peer", "viska/1 phone to peer", 32),
        ("peer_to_phone", "viska/1 peer to phone", 32),
        ("bind", "viska/1 bind", 32),
        ("check_words", "viska/1 check words", 8),
    ):
        assert unb64(found[name]) == expanded(prk, label, size)


def test_the_sizes_of_the_text() -> None:
    assert (handshake.HELLO_SIZE, handshake.ACCEPT_SIZE) == (2422, 1253)


def test_keys_are_not_shown() -> None:
    keys = handshake.EpochKeys(b"\x01" * 32, b"\x02" * 32, b"\x03" * 32, b"\x04" * 8)
    assert repr(keys) == "EpochKeys()"
