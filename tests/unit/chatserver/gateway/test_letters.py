# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""chatserver.gateway.letters: whatever has no answer is answered alike, byte for byte."""

from __future__ import annotations

import asyncio
import json
import time
from typing import Any

import aiohttp
import pytest

from chatserver.gateway import letters as module
from chatserver.protocol.limits import (
    LETTER_ANSWER_BYTES,
    LETTER_BEAT_S,
    LETTER_BODIES,
    LETTER_REQUEST_BYTES,
)
from chatserver.relay.work import AT_REST
from drive.work import solve
from letters.errors import StoreAway, StoreFull
from letters.store import LIFE_S, LetterStore
from tests.support.letter_poster import Poster, raw, said
from tests.support.letters import Reply, Words, a_letter, a_proof, an_id
from tests.support.relay import CENTRE, Worker
from tests.support.valkey import Valkey

NOTHING = b'{"ok":true,"answers":[]}'
CLOSED_TO_ALL = ["never written", "unanswered", "out of date", "deleted", "closed", "wrong words"]


def kept(relay: Worker) -> LetterStore:
    return relay.parts.letters


async def answered(relay: Worker, ago_s: float = 0.0) -> tuple[Poster, Reply]:
    """Someone whose letter staff have answered."""
    words, reply, now = Words(), Reply(), time.time() - ago_s
    await kept(relay).leave(words.box, words.auth, a_letter(), now)
    await kept(relay).answer(words.box, reply.answer, a_letter(), now)
    return Poster(relay, words), reply


async def without_answer(relay: Worker, why: str) -> tuple[Poster, Reply]:
    """Someone who gets nothing, for this reason."""
    if why == "never written":
        return Poster(relay), Reply()
    poster, reply = await answered(relay, LIFE_S + 3600 if why == "out of date" else 0.0)
    words = poster.words
    if why == "unanswered":
        words = Words()
        await kept(relay).leave(words.box, words.auth, a_letter(), time.time())
    if why == "deleted":
        await kept(relay).delete(words.box, words.auth, time.time())
    if why == "closed":
        await kept(relay).close(words.box, words.auth, time.time())
    if why == "wrong words":
        words.auth = Words().auth
    return Poster(relay, words), reply


async def test_what_has_no_answer_is_one_answer_byte_for_byte(relay: Worker) -> None:
    posters = [await without_answer(relay, why) for why in CLOSED_TO_ALL]
    looked = await asyncio.gather(*(poster.look() for poster, _ in posters))
    assert len(set(looked)) == 1
    assert looked[0].partition(b"\r\n\r\n")[2] == NOTHING.ljust(LETTER_ANSWER_BYTES)
    opened = await asyncio.gather(*(poster.open(reply.answer.id, reply.proof) for poster, reply in posters))
    assert {said(one)["answer"] for one in opened} == {None}
    assert len(set(opened)) == 1
    control, reply = await answered(relay)
    found = await control.look()
    assert said(found)["answers"] == [{"id": reply.answer.id, "question": reply.answer.question}]
    assert len(found) == len(looked[0]), "an answer is seen in its words, not in its length"
    assert said(await control.open(reply.answer.id, a_proof()))["answer"] is None
    assert said(await control.open(reply.answer.id, reply.proof))["answer"] == reply.answer.answer


async def test_whether_anything_was_kept_or_ended_is_not_told(relay: Worker) -> None:
    right, _ = await answered(relay)
    wrong, nobody = Poster(relay, Words()), Poster(relay)
    wrong.words.box = right.words.box
    for what in ("leave", "close", "delete"):
        told = {await getattr(one, what)() for one in (wrong, right, nobody)}
        assert len(told) == 1 and said(told.pop()) == {"ok": True}


@pytest.mark.parametrize("do", ["look", "open", "delete", "close"])
async def test_nobody_is_answered_before_the_beat(relay: Worker, do: str) -> None:
    poster, reply = await answered(relay)
    fields = {"open": {"id": reply.answer.id, "proof": reply.proof}}.get(do, {})
    began = time.monotonic()
    await raw(relay, json.dumps(poster.asking(do, **fields)).encode())
    assert time.monotonic() - began >= LETTER_BEAT_S


@pytest.mark.parametrize(("took_s", "rest_s"), [(0.0, 0.3), (0.1, 0.2), (0.31, 0.29), (0.6, 0.0), (0.9, 0.0)])
def test_what_takes_longer_waits_for_a_later_beat(took_s: float, rest_s: float) -> None:
    assert module._rest(took_s) == pytest.approx(rest_s)


async def test_leaving_and_looking_cost_a_work_of_their_own_kind(relay: Worker) -> None:
    poster = Poster(relay)
    letter = a_letter()
    asked = poster.asking("leave", letter={"id": letter.id, "body": letter.body, "wraps": letter.wraps})
    for asking in (poster.asking("look"), asked):
        refused = said(await raw(relay, json.dumps(asking).encode()))
        assert refused["code"] == "work_needed"
        assert refused["challenge"]["parameters"]["data"] == {"for": "letter", "most": AT_REST}
        work = solve(refused["challenge"])
        worked = json.dumps({**asking, "work": work}).encode()
        assert said(await raw(relay, worked))["ok"]
        assert said(await raw(relay, worked))["code"] == "work_needed", "it is spent"
    assert await kept(relay).done(poster.words.box, time.time()), "and the letter is there"


async def test_eleven_unread_letters_are_too_many(relay: Worker) -> None:
    poster = Poster(relay)
    for _ in range(10):
        await kept(relay).leave(poster.words.box, poster.words.auth, a_letter(), time.time())
    assert said(await poster.leave()) == {"ok": False, "code": "box_full", "again": True}


@pytest.mark.parametrize(("trouble", "code"), [(StoreFull, "store_full"), (StoreAway, "store_away")])
async def test_she_is_told_when_nothing_could_be_kept(
    relay: Worker, monkeypatch: pytest.MonkeyPatch, trouble: type[Exception], code: str
) -> None:
    async def fails(*_: Any) -> None:
        raise trouble

    monkeypatch.setattr(LetterStore, "leave", fails)
    assert said(await Poster(relay).leave()) == {"ok": False, "code": code, "again": True}


def leaving(**changes: Any) -> dict[str, Any]:
    letter = a_letter()
    return {"do": "leave", "box": an_id(), "auth": a_proof(),
            "letter": {"id": letter.id, "body": letter.body, "wraps": list(letter.wraps), **changes}}


BAD = [
    b"", b"[]", b"{", b"\xff", b'{"do": "look"}', b'{"do": "burn", "box": "", "auth": ""}', b"[" * 5000,
    json.dumps({"do": "look", "box": an_id() + "\n", "auth": a_proof()}).encode(),
    json.dumps(leaving(body=a_letter(size=1041).body)).encode(),
    json.dumps(leaving(wraps=[])).encode(),
    json.dumps(leaving(wraps=["AAAA"])).encode(),
]


@pytest.mark.parametrize("body", BAD)
async def test_what_is_no_request_is_refused(relay: Worker, body: bytes) -> None:
    assert said(await raw(relay, body)) == {"ok": False, "code": "bad_request", "again": False}


async def test_what_is_too_big_is_refused(relay: Worker) -> None:
    wraps = a_letter(prekeys=[an_id() for _ in range(25)]).wraps
    assert said(await raw(relay, json.dumps(leaving(wraps=wraps)).encode()))["code"] == "too_big"
    answer = await raw(relay, b" " * (LETTER_REQUEST_BYTES + 1))
    assert answer.startswith(b"HTTP/1.1 413") and said(answer)["code"] == "too_big"


async def test_the_largest_letter_for_all_readers_fits(relay: Worker) -> None:
    letter = a_letter(size=max(LETTER_BODIES), prekeys=[an_id() for _ in range(24)])
    assert said(await Poster(relay).leave(letter)) == {"ok": True}


async def test_another_page_cannot_post_here(relay: Worker) -> None:
    look = json.dumps(Poster(relay).asking("look")).encode()
    assert (await raw(relay, look, Origin="https://elsewhere.example")).startswith(b"HTTP/1.1 403")
    assert (await raw(relay, look, Content_Type="text/plain")).startswith(b"HTTP/1.1 415")


async def test_readers_are_the_text_of_this_centres_console(relay: Worker, valkey: Valkey) -> None:
    async with aiohttp.ClientSession() as session:
        valkey.client().set("letters:elsewhere", "{}")
        async with session.get(relay.url + "/letters") as answer:
            assert (answer.status, await answer.json()) == (
                404, {"ok": False, "code": "no_letters", "again": True}
            )
        valkey.client().set(f"letters:{CENTRE}", '{"v": 1}')
        async with session.get(relay.url + "/letters") as answer:
            assert (answer.status, await answer.text()) == (200, '{"v": 1}')
            assert answer.headers["Cache-Control"] == "no-store"
