# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""chatserver.protocol.letters: requests as phones send them, and sizes that the sealing makes."""

from __future__ import annotations

import json

import pytest

from chatserver.errors import Refused
from chatserver.protocol.letters import CloseBox, Delete, Leave, Look, OpenAnswer, read_letter_request
from chatserver.protocol.limits import LETTER_BODIES, LETTER_WRAPS, WRAP_BYTES
from sealing.letters import LETTER_SIZES, WRAP_SIZE
from sealing.suite import GCM_OVERHEAD
from tests.support.letters import Words, a_letter, a_proof, an_id

WORDS = Words()
HERS = {"box": WORDS.box, "auth": WORDS.auth}
LETTER = a_letter()
SENT = {"id": LETTER.id, "body": LETTER.body, "wraps": list(LETTER.wraps)}
KINDS = [
    ({"do": "leave", "letter": SENT, **HERS}, Leave),
    ({"do": "look", "work": None, **HERS}, Look),
    ({"do": "open", "id": an_id(), "proof": a_proof(), **HERS}, OpenAnswer),
    ({"do": "delete", **HERS}, Delete),
    ({"do": "close", "unknown": 1, **HERS}, CloseBox),
]


@pytest.mark.parametrize(("body", "kind"), KINDS)
def test_each_kind_is_read_and_unknown_fields_are_ignored(body: dict[str, object], kind: type) -> None:
    request = read_letter_request(json.dumps(body).encode())
    assert type(request) is kind and (request.box, request.auth) == (WORDS.box, WORDS.auth)


@pytest.mark.parametrize(("body", "_"), KINDS)
@pytest.mark.parametrize("field", ["box", "auth"])
def test_a_box_and_what_opens_it_are_asked_of_each(body: dict[str, object], _: type, field: str) -> None:
    for wrong in ({k: v for k, v in body.items() if k != field}, {**body, field: "x"}):
        with pytest.raises(Refused, match="bad_request"):
            read_letter_request(json.dumps(wrong).encode())


def test_the_sizes_are_those_that_the_sealing_makes() -> None:
    assert {size + GCM_OVERHEAD for size in LETTER_SIZES} == LETTER_BODIES
    assert WRAP_BYTES == WRAP_SIZE
    for size in LETTER_BODIES:
        sent = {**SENT, "body": a_letter(size=size).body}
        read_letter_request(json.dumps({"do": "leave", "letter": sent, **HERS}).encode())


@pytest.mark.parametrize(("number", "code"), [(0, "bad_request"), (LETTER_WRAPS + 1, "too_big")])
def test_a_letter_has_one_to_24_wraps(number: int, code: str) -> None:
    sent = {**SENT, "wraps": [LETTER.wraps[0]] * number}
    with pytest.raises(Refused, match=code):
        read_letter_request(json.dumps({"do": "leave", "letter": sent, **HERS}).encode())
