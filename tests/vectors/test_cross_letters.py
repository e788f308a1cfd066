# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Python and Chromium seal letters, answers and returns for each other, both ways."""

from __future__ import annotations

import hashlib
import unicodedata

import pytest

from sealing.encoding import b64, unb64
from sealing.fold import fold
from tests.vectors.sides import COSTS, NOW, SEAT, Fields, Sides

pytestmark = pytest.mark.asyncio(loop_scope="module")

NUMBERS = [7776, 1, 42, 42, 3125, 6]
HERS = {
    "v": 1,
    "from": "visitor",
    "at": NOW,
    "lang": "ti",
    "text": "ሰላም\n" + "🌱" * 9_996,
    "live": None,
    "check": {"question": "Vad heter katten?", "reply": "Snö"},
    "allow": {"partner": True},
}
OURS = {
    "v": 1,
    "from": "counsellor",
    "at": NOW,
    "name": "Kim",
    "question": "Vad heter katten?",
    "text": "Vi är här.",
    "live": SEAT,
}
AGREED = {"v": 1, "at": NOW, "lang": "so", "pictures": [3, 12], "keep": "skolan", "name": "Kim"}


# Unicode 15 made it a mark that takes room: of a script that nobody writes a reply in.
MOVED = {"\U0001171e"}


async def both_readers(sides: Sides) -> tuple[Fields, Fields]:
    """A letter prekey of the counsellor in Python and of the one in Chromium."""
    hers = (await sides.python("letter_prekey", staff="Sam", now=NOW))["reader"]
    return hers, (await sides.browser("letter_prekey", now=NOW))["reader"]


async def test_a_code_gives_the_same_keys(sides: Sides) -> None:
    assert await sides.python("letter_keys", numbers=NUMBERS) == await sides.browser(
        "letter_keys", numbers=NUMBERS
    )


async def test_a_letter_is_read_on_both_sides_and_passed_on_to_a_colleague(sides: Sides) -> None:
    published = list(await both_readers(sides))
    keys = await sides.browser("letter_keys", numbers=NUMBERS)
    hers = {**HERS, "reply": keys["reply_key"]}
    for writer, content in (
        (sides.browser, hers),
        (sides.python, hers),
        (sides.browser, OURS),
        (sides.python, OURS),
    ):
        at = {"box": keys["box"], "now": NOW}
        sealed = await writer("seal_letter", content=content, published=published, **at)
        letter = {"box": keys["box"], "id": sealed["id"], "body": sealed["body"]}
        for reader, wrap in zip((sides.python, sides.browser), sealed["wraps"], strict=True):
            read = await reader("open_letter", wrap=wrap, **letter)
            assert read["content"] == content
        other = {**letter, "box": SEAT, "wrap": sealed["wraps"][0]}
        assert (await sides.python("open_letter", **other))["code"] == "cannot_open"
        for giver, taker, colleague in (
            (sides.python, sides.browser, published[1]),
            (sides.browser, sides.python, published[0]),
        ):
            made = await giver("wrap_letter", id=sealed["id"], ck=read["ck"], reader=colleague, **at)
            assert (await taker("open_letter", wrap=made["wrap"], **letter))["content"] == content


async def test_both_sides_refuse_alike_before_they_seal(sides: Sides) -> None:
    published = list(await both_readers(sides))
    keys = await sides.python("letter_keys", numbers=NUMBERS)
    place = {"box": keys["box"], "reply_key": keys["reply_key"]}
    answer = {"at": NOW, "text": "", "live": SEAT}
    for side in (sides.python, sides.browser):
        sealing = {"box": keys["box"], "now": NOW}
        longer = {**OURS, "text": "🌱" * 10_001}
        assert (await side("seal_letter", content=longer, published=published, **sealing))[
            "code"
        ] == "too_long"
        assert (await side("seal_letter", content=OURS, published=[], **sealing))["code"] == "no_reader"
        agreed = {**AGREED, "keep": "🌱" * 501}
        assert (await side("seal_return", content=agreed, published=published, now=NOW))["code"] == "too_long"
        staff = {"staff": "Sam"} if side is sides.python else {}
        for check, code in (
            ({"question": "a" * 201, "reply": "ja"}, "too_long"),
            ({"question": "", "reply": "?!"}, "bad_format"),
        ):
            refused = await side("seal_answer", answer=answer, **staff, **place, **check)
            assert refused == {"ok": False, "code": code}


async def test_an_answer_is_opened_by_its_reply_both_ways(sides: Sides) -> None:
    keys = await sides.python("letter_keys", numbers=NUMBERS)
    answer = {"at": NOW, "text": "Vi finns här.\nنحن هنا " * 200, "live": SEAT}
    given = {"box": keys["box"], "reply_key": keys["reply_key"], "question": "Katten?", "reply": "Lilla Snö"}
    for author, reader, name in ((sides.python, sides.browser, "Sam"), (sides.browser, sides.python, "Kim")):
        staff = {"staff": "Sam"} if author is sides.python else {}
        sealed = await author("seal_answer", answer=answer, **staff, **given)
        shut = {name: sealed[name] for name in ("id", "question", "answer")}
        reading = {"box": keys["box"], "reply_seed": keys["reply_seed"], "now": NOW, **shut}
        read = await reader("read_answer", reply="lilla SNO\u0308!", **reading)
        assert (read["question"], read["name"]) == ("Katten?", name)
        assert {field: read[field] for field in answer} == answer
        assert b64(hashlib.sha256(unb64(read["proof"])).digest()) == sealed["proof"]
        for wrong in (author, reader):
            refused = await wrong("read_answer", reply="lilla molly", **reading)
            assert refused == {"ok": False, "code": "cannot_open"}


async def test_a_return_is_read_on_both_sides(sides: Sides) -> None:
    published = list(await both_readers(sides))
    for writer in (sides.browser, sides.python):
        sealed = await writer("seal_return", content=AGREED, published=published, now=NOW)
        kept = {"id": sealed["id"], "body": sealed["body"]}
        for reader, wrap in zip((sides.python, sides.browser), sealed["wraps"], strict=True):
            assert (await reader("open_return", wrap=wrap, **kept))["content"] == AGREED


async def test_a_letter_prekey_that_a_browser_shut_opens_in_python(sides: Sides) -> None:
    derived = await sides.python("derive", password="a password", salt=SEAT, **COSTS)
    opened = await sides.python(
        "open_identity", wrap=derived["wrap"], username="kim", wrapped_key=sides.wrapped
    )
    made = await sides.browser("letter_prekey", now=NOW)
    fields = {"reader": made["reader"], "wrapped": made["wrapped"]}
    assert (await sides.python("open_seed", seed=opened["seed"], **fields))["ok"]
    stranger = {**fields, "seed": b64(bytes(32))}
    assert (await sides.python("open_seed", **stranger))["code"] == "cannot_open"


async def test_every_character_folds_alike(sides: Sides) -> None:
    """One at a time, and beside a letter: what is a mark, a digit, a letter, and where a token ends.

    Of the characters that this Python knows; a browser may know newer ones."""
    known = [
        chr(code) for code in range(0x110000) if unicodedata.category(chr(code)) not in ("Cn", "Cs", "Co")
    ]
    folded = (await sides.browser("fold_each", characters="".join(known)))["folded"].split("\n")
    differing = {
        each
        for each, theirs in zip(known, folded, strict=True)
        if theirs != " ".join(fold(f"a{each}b {each}"))
    }
    assert len(known) > 140_000 and differing <= MOVED
