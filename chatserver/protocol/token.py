# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Tokens that let staff and bots open a desk (docs/protocol.md, section 5.1): HMAC-SHA256."""

from __future__ import annotations

import hashlib
import hmac
from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct

from chatserver.errors import Refused
from chatserver.protocol.encoding import b64, unb64
from chatserver.protocol.limits import TOKEN_S


class Claims(Struct, frozen=True):
    """What a token says: `desk` is a random name of the shift, `exp` in seconds, `id` is accepted once."""

    role: Literal["bot", "counsellor"]
    centre: Annotated[str, Meta(max_length=100)]
    desk: Annotated[str, Meta(min_length=1, max_length=64)]
    exp: int
    id: Annotated[str, Meta(min_length=16, max_length=64)]


_DECODER = msgspec.json.Decoder(Claims)


def make_token(key: bytes, claims: Claims) -> str:
    """`b64(JSON) + "." + b64(HMAC)`; at most 5 minutes may lie between now and `claims.exp`."""
    said = b64(msgspec.json.encode(claims))
    return f"{said}.{b64(_mac(key, said))}"


def read_token(key: bytes, token: str, centre: str, now: float) -> Claims:
    """The claims of a token made with `key` for `centre` that is valid at `now`.

    Raises Refused("bad_token") for anything else, without saying what was wrong with it."""
    said, _, mac = token.partition(".")
    try:
        if not hmac.compare_digest(unb64(mac), _mac(key, said)):
            raise Refused("bad_token")
        claims = _DECODER.decode(unb64(said))
    except (ValueError, msgspec.MsgspecError) as error:
        raise Refused("bad_token") from error
    # Whole seconds: a token made in the same second for 5 minutes must not be too long by a fraction.
    if claims.centre != centre or not now < claims.exp <= int(now) + TOKEN_S + 1:
        raise Refused("bad_token")
    return claims


def _mac(key: bytes, said: str) -> bytes:
    return hmac.new(key, said.encode(), hashlib.sha256).digest()
