# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The process for other implementations, driven line by line by itself: both ends, cards, wraps."""

from __future__ import annotations

import io
import json
from typing import Any

import pytest

from sealing.cross import Cross, serve
from sealing.encoding import b64

NOW = 1_800_000_000
CONV = b64(bytes(16))
Fields = dict[str, Any]


class Driver:
    def __init__(self) -> None:
        self._cross = Cross()

    def __call__(self, do: str, **fields: Any) -> Fields:
        lines, answers = json.dumps({"do": do, **fields}), self._cross
        answer: Fields = json.loads(json.dumps(answers.answer(json.loads(lines))))
        return answer


@pytest.fixture
def centre() -> tuple[Driver, Fields, Fields]:
    """A driver that trusts a centre with a bot and a counsellor."""
    do = Driver()
    root = do("centre", now=NOW)["root"]
    bot = do("staff", name="Viska", role="bot", now=NOW)
    kim = do("staff", name="Kim", role="counsellor", now=NOW)
    live = [bot["certificate_id"], kim["certificate_id"]]
    directory = do("directory", live=live, version=1, now=NOW)["directory"]
    assert do("trust", root=root, directory=directory, now=NOW)["ok"]
    return do, _presented(bot), _presented(kim)


def _presented(staff: Fields) -> Fields:
    return {"certificate": staff["certificate"], "prekey": staff["prekey"]}


def test_two_ends_talk(centre: tuple[Driver, Fields, Fields]) -> None:
    do, bot, _ = centre
    assert do("initiator", name="v", conv=CONV, identity=bot, role="bot", now=NOW)["ok"]
    assert do("responder", name="p", conv=CONV, staff="Viska", card_bind="")["ok"]
    hello = do("hello", name="v", bind_kind=0, bind="")
    reply = do("receive", name="p", n=1, item=hello["item"], now=NOW)["reply"]
    assert do("receive", name="v", n=1, item=reply["item"], now=NOW)["read"] == "accept"
    said = do("seal", name="v", packet={"t": "ask", "text": "hej"}, at_least=256)
    read = do("receive", name="p", n=said["n"], item=said["item"], now=NOW)
    assert read["packet"] == {"t": "ask", "text": "hej", "r": 1}
    assert do("receive", name="p", n=said["n"], item=said["item"], now=NOW)["read"] == "repeat"
    assert do("receive", name="p", n=9, item=said["item"], now=NOW) == {"ok": False, "code": "missing_item"}
    assert [item["n"] for item in do("outbox", name="v")["outbox"]] == [2]


def test_cards_and_wraps(centre: tuple[Driver, Fields, Fields]) -> None:
    do, bot, kim = centre
    made = do("duty", name="first", staff="Kim", now=NOW)
    assert do("accept_duty", duty=made["duty"], now=NOW)["duty_id"] == made["duty_id"]
    card = {"lang": "sv", "risk": 2, "reason": "", "time": "10", "asked": NOW, "bind": b64(bytes(32))}
    card |= {"declined": [b64(bytes(16))], "pictures": [1, 2], "back": "cut_off"}
    sealed = do("seal_card", duty=made["duty"], conv=CONV, card=card, now=NOW)["card"]
    seat = b64(bytes(16))
    wrap = do("wrap_duty", name="first", identity=kim, role="counsellor", seat=seat, now=NOW)["wrap"]
    fields = {"staff": "Kim", "duty": made["duty"], "wrap": wrap, "seat": seat, "now": NOW}
    assert do("open_wrap", name="passed on", **fields)["ok"]
    assert do("open_card", name="passed on", conv=CONV, card=sealed) == {"ok": True, **card}
    assert (
        do("wrap_duty", name="first", identity=bot, role="counsellor", seat=seat, now=NOW)["code"]
        == "wrong_role"
    )


def test_keys_made_elsewhere(centre: tuple[Driver, Fields, Fields]) -> None:
    do, bot, _ = centre
    found = do("accept_identity", identity=bot, role="bot", now=NOW)
    assert found["name"] == "Viska"
    certified = do("certify", role="counsellor", key=b64(bytes(32)), now=NOW)
    identity = {"certificate": certified["certificate"], "prekey": bot["prekey"]}
    refused = do("accept_identity", identity=identity, role="counsellor", now=NOW)
    assert refused == {"ok": False, "code": "not_live"}


def test_wrapped_secrets() -> None:
    do = Driver()
    costs = {"memory_kib": 19456, "passes": 1, "lanes": 1}
    derived = do("derive", password="password", salt=b64(bytes(16)), **costs)
    seed = b64(bytes(32))
    wrapped = do("wrap_identity", wrap=derived["wrap"], username="kim", seed=seed)["wrapped"]
    opened = do("open_identity", wrap=derived["wrap"], username="kim", wrapped_key=wrapped)
    assert opened == {"ok": True, "seed": seed}


def test_lines_are_answered_in_order() -> None:
    lines = io.StringIO('{"do": "centre", "now": 1800000000}\n{"do": "outbox", "name": "nobody"}\n')
    answers = io.StringIO()
    with pytest.raises(KeyError):
        serve(lines, answers)
    assert json.loads(answers.getvalue())["ok"]
