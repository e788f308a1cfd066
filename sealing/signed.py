# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Signed objects: the signed bytes travel (docs/protocol.md section 2). Times are seconds since 1970."""

from __future__ import annotations

from typing import Any, TypedDict

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sealing.encoding import b64, read_json, unb64, whole_number, write_json
from sealing.errors import Code, SealingError
from sealing.suite import SIGNATURE_SIZE, check_signature, sign

HOUR = 3600
DAY = 24 * HOUR
LONGEST_LIFE = {
    "certificate": 366 * DAY,
    "directory-key": 90 * DAY,
    "directory": DAY,
    "prekey": DAY,
    "duty": 12 * HOUR,
    "letter-prekey": 31 * DAY,
}


class Signed(TypedDict):
    """A signed object as it travels: the very bytes that were signed, and the signature, both b64."""

    body: str
    sig: str


def make_signed(
    signer: Ed25519PrivateKey, kind: str, centre: str, start: int, until: int, fields: dict[str, Any]
) -> Signed:
    """A signed object of one of the kinds of section 4, valid while start <= now < until."""
    body = write_json({"v": 1, "kind": kind, "centre": centre, "from": start, "until": until, **fields})
    return {"body": b64(body), "sig": b64(sign(signer, f"viska/1 {kind}", body))}


def read_signed(signed: object, kind: str, key: bytes, centre: str, now: float) -> dict[str, Any]:
    """The body of a signed object, after signature, kind, centre and dates; absent fields read as None.

    Raises `bad_format`, `bad_signature`, `wrong_centre`, `lives_too_long`, `not_yet_valid`, `expired`.
    """
    if not isinstance(signed, dict):
        raise SealingError(Code.BAD_FORMAT)
    raw, signature = unb64(signed.get("body")), unb64(signed.get("sig"), SIGNATURE_SIZE)
    check_signature(key, signature, f"viska/1 {kind}", raw)
    body = _Fields(read_json(raw))
    if type(body["v"]) is not int or body["v"] != 1 or body["kind"] != kind:
        raise SealingError(Code.BAD_FORMAT)
    start, until = whole_number(body["from"]), whole_number(body["until"])
    if body["centre"] != centre:
        raise SealingError(Code.WRONG_CENTRE)
    _check_dates(start, until, LONGEST_LIFE[kind], now)
    return body


def _check_dates(start: int, until: int, longest: int, now: float) -> None:
    if until - start > longest:
        raise SealingError(Code.LIVES_TOO_LONG)
    if now < start:
        raise SealingError(Code.NOT_YET_VALID)
    if now >= until:
        raise SealingError(Code.EXPIRED)


class _Fields(dict[str, Any]):
    """A body: what is missing is None, which no reader of a field accepts."""

    def __missing__(self, name: str) -> None:
        return None
