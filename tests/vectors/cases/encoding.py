# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Section 2 and the ids of section 5."""

from __future__ import annotations

from collections.abc import Iterator

from sealing.encoding import b64
from sealing.suite import seal
from tests.vectors.cases.world import BOT_PREKEY, Case, fixed, flipped


def cases() -> Iterator[Case]:
    yield from _base64()
    yield from _frames()
    yield from _ids()
    yield from _hpke()


def _base64() -> Iterator[Case]:
    for name, text in {"empty": "", "one": "_w", "two": "__8", "three": "-_-_"}.items():
        yield Case(f"b64-{name}", "Plain base64url.", "2", "unb64", {"text": text})
    refused = {
        "padding": ("_w==", "Padding is refused."),
        "plain-alphabet": ("+/+/", "The other alphabet is refused."),
        "trailing-bits": ("_x", "Trailing bits must be zero, so that a value has one text."),
        "trailing-bits-two": ("__9", "Trailing bits must be zero, so that a value has one text."),
        "one-letter": ("A", "No byte fits into one letter."),
        "space": ("_w ", "White space is refused."),
        "newline": ("_w\n", "White space is refused."),
        "not-ascii": ("_ẁ", "Letters of other scripts are refused."),
    }
    for name, (text, about) in refused.items():
        yield Case(f"b64-{name}", about, "2", "unb64", {"text": text}, "bad_format")
    short = {"text": b64(bytes(31)), "size": 32}
    yield Case("b64-wrong-size", "A value of another size than asked.", "2", "unb64", short, "bad_format")


def _frames() -> Iterator[Case]:
    parts = {"none": [], "one": [b"abc"], "empty-part": [b"", b"a"], "other-split": [b"a", b""]}
    for name, given in parts.items():
        fields = {"label": "viska/1 test", "parts": [part.hex() for part in given]}
        yield Case(f"frame-{name}", "Each part stands behind its length.", "2", "frame", fields)


def _ids() -> Iterator[Case]:
    secret = {"secret": b64(fixed("visitor's secret"))}
    yield Case("ids-seat-and-mailbox", "A seat and a mailbox are named by their secret.", "5", "ids", secret)
    key = {"key": b64(fixed("an identity key"))}
    yield Case("fingerprint", "What two people compare.", "4", "fingerprint", key)


def _hpke() -> Iterator[Case]:
    seed = b64(BOT_PREKEY.seed)
    info, text = b"info", b"sealed once"
    sealed = seal(BOT_PREKEY.public, info, text)
    given = {"seed": seed, "info": b64(info), "sealed": b64(sealed)}
    yield Case("xwing-public", "The public key of a seed.", "2", "xwing_public", {"seed": seed})
    yield Case("hpke-open", "Single shot, base mode, empty AAD.", "2", "open", given)
    empty = {**given, "sealed": b64(seal(BOT_PREKEY.public, info, b""))}
    yield Case("hpke-open-empty", "Nothing, sealed.", "2", "open", empty)
    other = {
        "other-info": {"info": b64(b"other")},
        "no-info": {"info": ""},
        "other-key": {"seed": b64(fixed("no one's key"))},
        "changed-mlkem": {"sealed": b64(flipped(sealed, 0))},
        "changed-x25519": {"sealed": b64(flipped(sealed, 1088))},
        "changed-text": {"sealed": b64(flipped(sealed, 1120))},
        "changed-tag": {"sealed": b64(flipped(sealed, len(sealed) - 1))},
        "short": {"sealed": b64(sealed[:1135])},
        "low-order-x25519": {"sealed": b64(sealed[:1088] + bytes(32) + sealed[1120:])},
        "nothing": {"sealed": ""},
    }
    for name, change in other.items():
        about = "What differs from what was sealed does not open."
        yield Case(f"hpke-{name}", about, "2", "open", {**given, **change}, "cannot_open")
