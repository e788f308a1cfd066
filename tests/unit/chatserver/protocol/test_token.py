# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""chatserver.protocol.token."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from chatserver.errors import Refused
from chatserver.protocol.encoding import b64
from chatserver.protocol.token import Claims, make_token, read_token

KEY, NOW = bytes(32), 1_800_000_000.5
CLAIMS = Claims("bot", "centre", "desk", int(NOW) + 300, "0123456789abcdef")


def refused(token: str, key: bytes = KEY, centre: str = "centre", now: float = NOW) -> None:
    with pytest.raises(Refused) as caught:
        read_token(key, token, centre, now)
    assert caught.value.code == "bad_token"


def test_a_good_token_says_what_was_claimed() -> None:
    assert read_token(KEY, make_token(KEY, CLAIMS), "centre", NOW) == CLAIMS


def test_another_key_another_centre_another_time() -> None:
    token = make_token(KEY, CLAIMS)
    refused(token, key=bytes(31) + b"1")
    refused(token, centre="another")
    refused(token, now=CLAIMS.exp)
    refused(make_token(KEY, replace(CLAIMS, exp=int(NOW) + 302)))


@pytest.mark.parametrize("token", ["", ".", "x", "å.å", "..", "=.=", make_token(KEY, CLAIMS) + "A"])
def test_what_is_no_token(token: str) -> None:
    refused(token)


def test_a_signed_text_that_claims_something_else() -> None:
    import hashlib
    import hmac

    for text in (b"{}", b"[]", b"\xff", b'{"role":"admin","centre":"centre","desk":"d","exp":1,"id":"x"}'):
        said = b64(text)
        refused(f"{said}.{b64(hmac.new(KEY, said.encode(), hashlib.sha256).digest())}")


@given(st.data())
def test_one_changed_character_is_refused(data: st.DataObject) -> None:
    token = make_token(KEY, CLAIMS)
    at = data.draw(st.integers(0, len(token) - 1))
    other = data.draw(st.characters(codec="ascii").filter(lambda c: c != token[at]))
    refused(token[:at] + other + token[at + 1 :])
