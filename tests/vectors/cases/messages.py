# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Sections 7.2 and 8: one message, and what may be inside."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sealing import ratchet
from sealing.encoding import b64, u8, u32
from sealing.padding import BUCKETS
from sealing.suite import encrypt
from tests.vectors.cases.world import CONV, OTHER_CONV, Case, fixed, flipped

CHAIN = fixed("a chain key")
EPOCH, N = 4, 12
TEXT = '{"t":"say","text":"Jag är rädd för sommaren.","r":5}'.encode()


def cases() -> Iterator[Case]:
    yield from _opened()
    yield from _refused()
    yield from _bad_padding()
    yield from _packets()


def _given(item: bytes, direction: bytes = b"P") -> dict[str, Any]:
    fields = {"chain": b64(CHAIN), "conv": b64(CONV), "direction": direction.decode(), "n": N}
    return {**fields, "item": b64(item)}


def _sealed(content: bytes, direction: bytes = b"P", at_least: int = 0) -> bytes:
    return ratchet.seal_message(CHAIN, CONV, EPOCH, direction, N, content, at_least)[0]


def _opened() -> Iterator[Case]:
    def case(name: str, about: str, given: dict[str, Any]) -> Case:
        return Case(f"message-{name}", about, "7.2", "open_message", given)

    yield case("visitor", "Direction P.", _given(_sealed(TEXT)))
    yield case("peer", "Direction E, in the bot's bucket.", _given(_sealed(TEXT, b"E", 1024), b"E"))
    for bucket in BUCKETS:
        full = _sealed(fixed("filling", bucket - 2))
        yield case(f"full-{bucket}", f"{bucket - 2} bytes fill a bucket of {bucket}.", _given(full))
    yield case("empty", "No content at all: opened, though no packet.", _given(_sealed(b"")))


def _refused() -> Iterator[Case]:
    item = _sealed(TEXT)
    good = _given(item)
    changes: dict[str, tuple[str, dict[str, Any]]] = {
        "other-number": ("Moved to another number.", {"n": N + 1}),
        "other-mailbox": ("Moved to another mailbox.", {"conv": b64(OTHER_CONV)}),
        "reflected": ("Given back to its author.", {"direction": "E"}),
        "changed-epoch": ("Another epoch is named.", {"item": b64(flipped(item, 4))}),
        "changed-text": ("One bit of the text.", {"item": b64(flipped(item, 5))}),
        "changed-tag": ("One bit of the tag.", {"item": b64(flipped(item, -1))}),
        "next-key": ("The chain is one message ahead.", {"chain": b64(bytes(ratchet.step(CHAIN)[1]))}),
    }
    for name, (about, change) in changes.items():
        given = {**good, **change}
        yield Case(f"message-{name}", about, "7.2", "open_message", given, "cannot_open")


def _of_plaintext(padded: bytes) -> bytes:
    """A message of any plaintext, rightly sealed."""
    aad = ratchet.item_aad(CONV, EPOCH, b"P", N)
    return u8(3) + u32(EPOCH) + encrypt(ratchet.step(CHAIN)[0], bytes(12), padded, aad)


def _bad_padding() -> Iterator[Case]:
    item = _sealed(TEXT)
    items = {
        "short": ("A byte is missing at the end.", item[:-1]),
        "long": ("A byte too many.", item + b"\0"),
        "head-only": ("Nothing but kind and epoch.", item[:5]),
        "other-bucket": ("Rightly sealed, but 768 bytes are no bucket.", _of_plaintext(bytes(768))),
        "length-beyond": ("A length of 255 in a bucket of 256.", _of_plaintext(b"\0\xff" + bytes(254))),
        "filling": ("A filling that is not zero.", _of_plaintext(bytes(255) + b"\x01")),
    }
    for name, (about, data) in items.items():
        yield Case(f"padding-{name}", about, "7.2", "open_message", _given(data), "bad_padding")


def _packets() -> Iterator[Case]:
    def case(name: str, about: str, content: bytes, outcome: str = "ok") -> Case:
        given = {"content": b64(content), "written": 7}
        return Case(f"packet-{name}", about, "8", "read_packet", given, outcome)

    yield case("say", "Any letters.", TEXT)
    yield case(
        "unknown", "An unknown kind is read all the same.", b'{"t":"wave","more":[1,{"a":null}],"r":0}'
    )
    yield case("highest-receipt", "All that this end wrote was read.", b'{"t":"receipt","r":7}')
    yield case("spaces", "JSON need not be compact.", b'{ "r": 1,\n "t": "say" }')
    refused = {
        "empty": ("Nothing.", b""),
        "not-json": ("Not JSON.", b'{"t":"say","r":1'),
        "more": ("Two objects.", b'{"t":"say","r":1}{}'),
        "list": ("No object.", b'["t","r"]'),
        "bom": ("A byte order mark.", b'\xef\xbb\xbf{"t":"say","r":1}'),
        "utf-16": ("Not UTF-8.", '{"t":"say","r":1}'.encode("utf-16-le")),
        "cut-letter": ("Half a letter in UTF-8.", b'{"t":"\xc3","r":1}'),
        "nan": ("NaN is no JSON.", b'{"t":"say","x":NaN,"r":1}'),
        "no-t": ("No kind.", b'{"r":1}'),
        "t-number": ("The kind is a number.", b'{"t":1,"r":1}'),
        "no-r": ("No receipt.", b'{"t":"say"}'),
        "r-text": ("The receipt is a text.", b'{"t":"say","r":"1"}'),
        "r-true": ("The receipt is a truth value.", b'{"t":"say","r":true}'),
        "r-null": ("The receipt is null.", b'{"t":"say","r":null}'),
        "r-negative": ("The receipt is below zero.", b'{"t":"say","r":-1}'),
        "r-fraction": ("The receipt is no integer.", b'{"t":"say","r":1.5}'),
        "r-too-high": ("The receipt is of an item that was never written.", b'{"t":"say","r":8}'),
    }
    for name, (about, content) in refused.items():
        yield case(name, about, content, "bad_format")
