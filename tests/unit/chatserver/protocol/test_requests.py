# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""chatserver.protocol.requests: parsed once, strictly."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chatserver.errors import Refused
from chatserver.protocol.encoding import b64
from chatserver.protocol.requests import OpenVisitor, SyncMailbox, read_goodbye, read_request

ID, SECRET, SIG = b64(bytes(16)), b64(bytes(32)), b64(bytes(64))
SIGNED = {"body": b64(b"body"), "sig": SIG}
DRAFT = {"to": ID, "n": 1, "sealed": b64(b"sealed")}
GOOD: list[tuple[str, dict[str, Any]]] = [
    ("open", {"as": "visitor", "secret": SECRET}),
    ("open", {"as": "visitor", "secret": SECRET, "after": 3, "known": None}),
    ("open", {"as": "visitor", "secret": SECRET, "known": {
        "generation": ID, "state": "waiting", "peers": [{"role": "bot", "seat": ID}]}}),
    ("open", {"as": "desk", "token": "t", "secret": SECRET, "certificate": SIGNED, "prekey": SIGNED,
              "capacity": 1}),
    ("open", {"as": "take", "mailboxes": [ID]}),
    ("sync", {"of": "mailbox", "mailbox": ID, "after": 0, "drafts": [DRAFT], "event": None}),
    ("sync", {"of": "mailbox", "mailbox": ID, "event": {"kind": "ask_human", "card": b64(b"c"), "duty": ID}}),
    ("sync", {"of": "mailbox", "mailbox": ID, "event": {"kind": "ask_human", "card": None, "duty": None}}),
    ("sync", {"of": "mailbox", "mailbox": ID, "event": {"kind": "card", "card": b64(b"c"), "duty": ID}}),
    ("sync", {"of": "mailbox", "mailbox": ID, "event": {"kind": "cancel"}}),
    ("sync", {"of": "mailbox", "mailbox": ID, "event": {"kind": "accepted", "seat": ID}}),
    ("sync", {"of": "mailbox", "mailbox": ID, "event": {"kind": "give_back"}}),
    ("sync", {"of": "desk"}),
    ("sync", {"of": "desk", "duty": {"certificate": SIGNED, "duty": SIGNED}, "wraps": {ID: b64(b"w")},
              "replaces": None}),
    ("sync", {"of": "desk", "wrap": {"duty": ID, "seat": ID, "sealed": b64(b"w")}}),
    ("close", {"of": "mailbox", "mailbox": ID}),
    ("close", {"of": "desk"}),
]


def code_of(event: str, body: Any) -> str:
    with pytest.raises(Refused) as caught:
        read_request(event, body if isinstance(body, bytes) else json.dumps(body).encode())
    return caught.value.code


@pytest.mark.parametrize(("event", "body"), GOOD)
def test_every_request_of_the_page_is_read(event: str, body: dict[str, Any]) -> None:
    read_request(event, json.dumps(body).encode())
    read_request(event, json.dumps({**body, "unheard": {"of": [1]}}).encode())


@pytest.mark.parametrize(("event", "body"), GOOD)
def test_each_field_of_a_wrong_kind_is_refused(event: str, body: dict[str, Any]) -> None:
    wrongs: list[Any] = [7.5, [[]], "a b", {"kind": "x"}]
    for name in body:
        for wrong in wrongs:
            assert code_of(event, {**body, name: wrong}) == "bad_request", (name, wrong)


@pytest.mark.parametrize(("event", "body"), GOOD)
def test_a_request_belongs_to_its_event(event: str, body: dict[str, Any]) -> None:
    for other in {"open", "sync", "close", "page", "state", "connect"} - {event}:
        if not (event in ("sync", "close") and other in ("sync", "close")):
            assert code_of(other, body) == "bad_request"


CUT = SECRET[:-1]


@pytest.mark.parametrize(
    "text", [CUT, SECRET + "A", CUT + "B", SECRET + "=", CUT + "\n", SECRET + "\n", "", CUT + "+", None, 1]
)
def test_a_secret_has_one_text(text: Any) -> None:
    assert code_of("open", {"as": "visitor", "secret": text}) == "bad_request"


@pytest.mark.parametrize("number", [0, -1, 1.5, "1", 2**53 + 1, None, True])
def test_a_number_of_an_item(number: Any) -> None:
    body = {"of": "mailbox", "mailbox": ID, "drafts": [{**DRAFT, "n": number}]}
    assert code_of("sync", body) == "bad_request"


def test_limits_have_their_own_code() -> None:
    eight = {"of": "mailbox", "mailbox": ID, "drafts": [DRAFT] * 8}
    assert isinstance(read_request("sync", json.dumps(eight).encode()), SyncMailbox)
    assert code_of("sync", {**eight, "drafts": [DRAFT] * 9}) == "too_big"
    longest = {**eight, "drafts": [{**DRAFT, "sealed": "A" * 5500}]}
    assert isinstance(read_request("sync", json.dumps(longest).encode()), SyncMailbox)
    assert code_of("sync", {**eight, "drafts": [{**DRAFT, "sealed": "A" * 5504}]}) == "too_big"
    assert code_of("open", {"as": "take", "mailboxes": [ID] * 21}) == "too_big"
    assert code_of("open", {"as": "take", "mailboxes": []}) == "bad_request"
    card = {"kind": "card", "card": "A" * 5504, "duty": ID}
    assert code_of("sync", {"of": "mailbox", "mailbox": ID, "event": card}) == "too_big"
    assert code_of("sync", {"of": "desk", "wraps": {ID: "A" * 5504}}) == "too_big"


@pytest.mark.parametrize("sealed", ["", "A", "AB", "A=", "a b", "AA\n", 'AA","to":"x'])
def test_sealed_items_are_checked_text(sealed: str) -> None:
    body = {"of": "mailbox", "mailbox": ID, "drafts": [{**DRAFT, "sealed": sealed}]}
    assert code_of("sync", body) == "bad_request"
    wrap = {"duty": ID, "seat": ID, "sealed": sealed}
    assert code_of("sync", {"of": "desk", "wrap": wrap}) == "bad_request"


def test_signed_objects_are_shaped() -> None:
    desk = GOOD[3][1]
    for bad in ({"body": "A", "sig": SIG}, {"body": b64(b"x"), "sig": SIG[:-1]}, {"body": ""}, None):
        assert code_of("open", {**desk, "prekey": bad}) == "bad_request"


@given(st.binary(max_size=200))
def test_bytes_that_are_no_request(body: bytes) -> None:
    for event in ("open", "sync", "close"):
        try:
            read_request(event, body)
        except Refused as refusal:
            assert refusal.code in ("bad_request", "too_big")
    with pytest.raises(Refused):
        read_goodbye(body)


def test_deep_nesting_is_refused_not_crashed() -> None:
    assert code_of("open", b'{"as":' + b"[" * 30_000) == "bad_request"
    assert code_of("open", b'{"x":' + b"[" * 30_000 + b"]" * 30_000 + b',"as":"take"}') == "bad_request"


def test_defaults() -> None:
    request = read_request("open", json.dumps({"as": "visitor", "secret": SECRET}).encode())
    assert request == OpenVisitor(SECRET, 0, None)
