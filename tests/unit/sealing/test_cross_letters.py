# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The process for other implementations, its commands about letters, driven by itself."""

from __future__ import annotations

from typing import Any

import pytest

from sealing.cross import Cross
from sealing.encoding import b64

NOW = 1_800_000_000
SIXTEEN = b64(bytes(16))
Fields = dict[str, Any]


@pytest.fixture
def cross() -> Cross:
    """One that trusts a counsellor, Kim."""
    cross = Cross()
    root = cross.answer({"do": "centre", "now": NOW})["root"]
    kim = cross.answer({"do": "staff", "name": "Kim", "role": "counsellor", "now": NOW})
    directory = cross.answer({"do": "directory", "live": [kim["certificate_id"]], "version": 1, "now": NOW})
    trust = {"do": "trust", "root": root, "directory": directory["directory"], "now": NOW}
    assert cross.answer(trust)["ok"]
    return cross


def test_a_letter_and_a_return_there_and_back(cross: Cross) -> None:
    def do(name: str, **fields: Any) -> Fields:
        return cross.answer({"do": name, **fields})

    reader = do("letter_prekey", staff="Kim", now=NOW)["reader"]
    keys = do("letter_keys", numbers=[1, 2, 3, 4, 5, 6])
    content = {"v": 1, "from": "visitor", "at": NOW, "lang": "sv", "text": "hej", "reply": keys["reply_key"]}
    content |= {"check": None, "allow": {"partner": False}, "live": None}
    at = {"published": [reader], "now": NOW}
    sealed = do("seal_letter", box=keys["box"], content=content, **at)
    letter = {"box": keys["box"], "id": sealed["id"], "body": sealed["body"]}
    read = do("open_letter", wrap=sealed["wraps"][0], **letter)
    assert read["content"] == content
    again = do("wrap_letter", box=keys["box"], id=sealed["id"], ck=read["ck"], reader=reader, now=NOW)
    assert do("open_letter", wrap=again["wrap"], **letter) == read
    agreed = {"v": 1, "at": NOW, "lang": "sv", "pictures": [1, 2], "keep": "", "name": "Kim"}
    kept = do("seal_return", content=agreed, **at)
    shown = {"id": kept["id"], "body": kept["body"], "wrap": kept["wraps"][0]}
    assert do("open_return", **shown) == {"ok": True, "content": agreed}


def test_an_answer_there_and_back(cross: Cross) -> None:
    keys = cross.answer({"do": "letter_keys", "numbers": [1, 2, 3, 4, 5, 6]})
    answer = {"at": NOW, "text": "hej", "live": SIXTEEN}
    check = {"question": "Katten?", "reply": "Sn\u00f6"}
    place = {"staff": "Kim", "box": keys["box"], "reply_key": keys["reply_key"]}
    sealed = cross.answer({"do": "seal_answer", **place, "answer": answer, **check})
    shut = {name: sealed[name] for name in ("id", "question", "answer")}
    reading = {"do": "read_answer", "box": keys["box"], "reply_seed": keys["reply_seed"], "now": NOW, **shut}
    read = cross.answer({**reading, "reply": "sno"})
    assert (read["question"], read["name"], read["text"]) == ("Katten?", "Kim", "hej")
    assert cross.answer({**reading, "reply": "molly"}) == {"ok": False, "code": "cannot_open"}
