# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The people and keys of the vectors. Every key is made from its name, so that it can be made again."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import Any

from sealing.certificates import (
    Directory,
    certificate_id,
    make_certificate,
    make_directory,
    make_directory_key,
    make_duty,
    make_prekey,
    prekey_id,
)
from sealing.encoding import b64, mailbox_id
from sealing.signed import DAY, HOUR, Signed
from sealing.suite import XWingKey, signing_key, verify_key

NOW = 1_800_000_000
CENTRE = "demo"


@dataclass(frozen=True)
class Case:
    """One vector. `outcome` is `ok` or the refusal that must come."""

    name: str
    about: str
    section: str
    does: str
    given: dict[str, Any]
    outcome: str = field(default="ok")


def fixed(name: str, size: int = 32) -> bytes:
    """Bytes that anybody can make again from their name."""
    return hashlib.shake_256(f"viska vectors: {name}".encode()).digest(size)


def flipped(data: bytes, at: int) -> bytes:
    """`data` with the lowest bit of byte `at` changed."""
    changed = bytearray(data)
    changed[at] ^= 1
    return bytes(changed)


ROOT = signing_key(fixed("root"))
DIRECTORY_KEY = signing_key(fixed("directory key"))
BOT = signing_key(fixed("bot identity"))
COUNSELLOR = signing_key(fixed("counsellor identity"))
STRANGER = signing_key(fixed("stranger"))

BOT_CERTIFICATE = make_certificate(ROOT, CENTRE, "bot", "Viska", verify_key(BOT), NOW - DAY, NOW + 90 * DAY)
COUNSELLOR_CERTIFICATE = make_certificate(
    ROOT, CENTRE, "counsellor", "Åsa", verify_key(COUNSELLOR), NOW - DAY, NOW + 90 * DAY, demo=True
)
BOT_ID, COUNSELLOR_ID = certificate_id(BOT_CERTIFICATE), certificate_id(COUNSELLOR_CERTIFICATE)

BOT_PREKEY = XWingKey(fixed("bot prekey"))
COUNSELLOR_PREKEY = XWingKey(fixed("counsellor prekey"))
DUTY = XWingKey(fixed("duty key"))

BOT_SIGNED_PREKEY = make_prekey(BOT, CENTRE, BOT_ID, BOT_PREKEY.public, NOW - HOUR, NOW + 23 * HOUR)
COUNSELLOR_SIGNED_PREKEY = make_prekey(
    COUNSELLOR, CENTRE, COUNSELLOR_ID, COUNSELLOR_PREKEY.public, NOW - HOUR, NOW + 11 * HOUR
)
SIGNED_DUTY = make_duty(COUNSELLOR, CENTRE, COUNSELLOR_ID, DUTY.public, NOW - HOUR, NOW + 11 * HOUR)
BOT_PREKEY_ID = prekey_id(BOT_SIGNED_PREKEY)

CONV = mailbox_id(fixed("visitor's secret"))
OTHER_CONV = mailbox_id(fixed("another visitor's secret"))

SIGNED_DIRECTORY_KEY = make_directory_key(ROOT, CENTRE, verify_key(DIRECTORY_KEY), NOW - DAY, NOW + 89 * DAY)


def listing(version: int = 7, live: tuple[bytes, ...] = (BOT_ID, COUNSELLOR_ID)) -> Signed:
    """A signed list of live certificates, in date at NOW."""
    return make_directory(DIRECTORY_KEY, CENTRE, version, live, NOW - HOUR, NOW + 23 * HOUR)


def directory(signed: Signed | None = None, key: Signed = SIGNED_DIRECTORY_KEY) -> Directory:
    """What `/directory` answers."""
    return {"key": key, "directory": signed or listing()}


def trusting(*accepted: Directory) -> dict[str, Any]:
    """A reader who pinned the root and accepted these directories at NOW."""
    return {
        "root": b64(verify_key(ROOT)),
        "centre": CENTRE,
        "accepted": [{"directory": each, "now": NOW} for each in accepted],
    }
