# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Letters over HTTP: who gets them, what an answer leaves behind, and what no log and no audit row holds."""

from __future__ import annotations

import json
import logging
import secrets
from typing import Any

import pytest

from letters.store import LetterStore
from operator_console import log
from operator_console.auth import people
from operator_console.keys import register
from operator_console.sql import audit
from sealing.certificates import letter_prekey_id
from sealing.encoding import b64, unb64
from sealing.letters import wrap_for
from sealing.signed import DAY
from tests.unit.operator_console.letter_desk import WORDS, answering, left, sits_down
from tests.unit.operator_console.running import Running


async def events(running: Running) -> list[tuple[str, str, str]]:
    async with running.centre.database.begin() as connection:
        rows = await audit.latest(connection, 100)
    return [(row.actor, row.event, row.subject) for row in reversed(rows)]


async def test_a_letter_is_opened_with_the_seed_that_came_back(running: Running, store: LetterStore) -> None:
    maja = await sits_down(running)
    box = await left(running, store, [maja.reader])
    (thread,) = await maja.threads()
    assert (thread["box"], thread["closed"], thread["answers"]) == (b64(box), False, [])
    (letter,) = thread["letters"]
    assert (letter["from"], letter["waiting"], letter["wrapped"]) == ("visitor", True, [b64(maja.key.id)])
    content, _ck = await maja.read(letter, box)
    assert content["text"] == WORDS


async def test_who_waits_longest_comes_first_and_fifty_are_a_page(
    running: Running, store: LetterStore
) -> None:
    maja = await sits_down(running)
    boxes = [b64(await left(running, store, [maja.reader])) for _ in range(51)]
    body = answering(unb64(boxes[0]), [maja.reader])
    assert (await maja.browser.post("/api/letters/answer", body)).status == 200
    first = (await maja.browser.get("/api/letters")).body
    second = (await maja.browser.get(f"/api/letters?after={first['more']}")).body
    assert [one["box"] for one in first["threads"]] == boxes[1:]
    assert ([one["box"] for one in second["threads"]], second["more"]) == (boxes[:1], None)
    assert (await maja.browser.get("/api/letters?after=nonsense")).body == {"code": "bad_request"}


async def test_an_answer_and_its_copy_are_kept_and_the_thread_waits_no_longer(
    running: Running, store: LetterStore
) -> None:
    maja = await sits_down(running)
    box = await left(running, store, [maja.reader])
    body = answering(box, [maja.reader], 65536)
    assert (await maja.browser.post("/api/letters/answer", body)).status == 200
    (thread,) = await maja.threads()
    assert [one["from"] for one in thread["letters"]] == ["visitor", "staff"]
    assert not any(one["waiting"] for one in thread["letters"])
    assert [(one["id"], one["tries"]) for one in thread["answers"]] == [(body["answer"]["id"], 0)]
    content, _ck = await maja.read(thread["letters"][1], box)
    assert content["text"] == "Hej"


async def test_a_colleague_reads_when_somebody_gives_her_a_wrap(running: Running, store: LetterStore) -> None:
    maja = await sits_down(running)
    box = await left(running, store, [maja.reader])
    ali = await sits_down(running, "ali")
    (thread,) = await ali.threads()
    assert thread["letters"][0]["wrap"] is None  # sealed before she had a key
    readers = (await maja.browser.get("/api/letters/keys")).body["readers"]
    assert {letter_prekey_id(one["prekey"]) for one in readers} == {ali.key.id, maja.key.id}
    (letter,) = (await maja.threads())[0]["letters"]
    _content, ck = await maja.read(letter, box)
    wrap = b64(wrap_for(box, unb64(letter["id"]), ck, ali.reader))
    given = {"wraps": [{"letter": letter["id"], "wrap": wrap}]}
    assert (await maja.browser.post("/api/letters/wraps", given)).status == 200
    content, _ck = await ali.read((await ali.threads())[0]["letters"][0], box)
    assert content["text"] == WORDS


async def test_set_aside_waits_no_longer(running: Running, store: LetterStore) -> None:
    maja = await sits_down(running)
    box = await left(running, store, [maja.reader])
    assert (await maja.browser.post("/api/letters/done", {"box": b64(box)})).status == 200
    assert not (await maja.threads())[0]["letters"][0]["waiting"]


async def test_a_box_that_is_gone_is_said_so_and_nothing_is_recorded(
    running: Running, store: LetterStore
) -> None:
    maja = await sits_down(running)
    before = await events(running)
    for path, body in (
        ("answer", answering(secrets.token_bytes(16), [maja.reader])),
        ("done", {"box": b64(secrets.token_bytes(16))}),
    ):
        answer = await maja.browser.post(f"/api/letters/{path}", body)
        assert (answer.status, answer.body) == (400, {"code": "letter_gone"}), path
    assert await events(running) == before


async def test_after_30_days_there_is_nothing(running: Running, store: LetterStore) -> None:
    maja = await sits_down(running)
    await left(running, store, [maja.reader])
    running.clock.now += 29 * DAY
    await running.sign_in(maja.browser, "maja")
    assert len(await maja.threads()) == 1
    running.clock.now += DAY
    await running.sign_in(maja.browser, "maja")
    assert await maja.threads() == []


@pytest.mark.parametrize("path", ["/api/letters", "/api/returns"])
async def test_who_is_not_certified_gets_nothing(running: Running, store: LetterStore, path: str) -> None:
    maja = await sits_down(running)
    await left(running, store, [maja.reader])
    assert (await maja.browser.get(path)).status == 200  # the control
    async with running.centre.database.begin() as connection:
        await register.revoke_of_account(connection, maja.who.account.id, running.clock.now)
    assert (await maja.browser.get(path)).body == {"code": "no_certificate"}
    assert (await maja.browser.get("/api/letters/keys")).body == {"own": [], "readers": []}
    box = answering(secrets.token_bytes(16), [maja.reader])
    assert (await maja.browser.post("/api/letters/answer", box)).body == {"code": "no_certificate"}


async def test_a_shut_account_gets_nothing(running: Running, store: LetterStore) -> None:
    maja = await sits_down(running)
    async with running.centre.database.begin() as connection:
        await people.shut(connection, maja.who.account, running.clock.now)
    for path in ("/api/letters", "/api/letters/keys", "/api/returns"):
        assert (await maja.browser.get(path)).body == {"code": "not_signed_in"}, path


def _without(body: dict[str, Any], *names: str) -> dict[str, Any]:
    changed = json.loads(json.dumps(body))
    inner = changed
    for name in names[:-1]:
        inner = inner[name]
    del inner[names[-1]]
    return dict(changed)


async def test_what_is_no_answer_is_refused(running: Running, store: LetterStore) -> None:
    maja = await sits_down(running)
    box = await left(running, store, [maja.reader])
    good = answering(box, [maja.reader])
    answer, copy = good["answer"], good["copy"]
    wrong = [
        _without(good, "copy"),
        _without(good, "answer", "proof"),
        {**good, "x": 1},
        {**good, "box": "A" * 21},
        {**good, "answer": {**answer, "answer": b64(bytes(4000))}},  # no size class: its length would tell
        {**good, "answer": {**answer, "question": b64(bytes(100))}},
        {**good, "answer": {**answer, "proof": b64(bytes(31))}},
        {**good, "copy": {**copy, "wraps": []}},
        {**good, "copy": {**copy, "wraps": copy["wraps"] * 25}},
        {**good, "copy": {**copy, "wraps": ["AAAA"]}},
        {**good, "copy": {**copy, "body": "not b64!"}},
    ]
    for number, body in enumerate(wrong):
        assert (await maja.browser.post("/api/letters/answer", body)).body == {"code": "bad_request"}, number
    assert (await maja.browser.post("/api/letters/answer", good)).status == 200  # the control
    large = b"{" + b" " * 300_000 + b"}"
    assert (await maja.browser.post("/api/letters/answer", large)).status == 413


async def test_a_database_that_is_away_is_said_so_and_nothing_is_recorded(running: Running) -> None:
    maja = await sits_down(running)
    before = await events(running)
    (running.centre.data.path / "letters" / "letters.db").mkdir(parents=True)
    body = answering(secrets.token_bytes(16), [maja.reader])
    assert (await maja.browser.get("/api/letters")).body == {"code": "letters_away"}
    answer = await maja.browser.post("/api/letters/answer", body)
    assert (answer.status, answer.body) == (503, {"code": "letters_away"})
    assert await events(running) == before


async def test_every_act_is_recorded_and_no_box_text_or_size_is_in_the_audit_or_the_log(
    running: Running, store: LetterStore, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, logger="viska.console")
    maja = await sits_down(running)
    box = await left(running, store, [maja.reader])
    (letter,) = (await maja.threads())[0]["letters"]
    given = {"wraps": [{"letter": letter["id"], "wrap": letter["wrap"]}]}
    body = answering(box, [maja.reader], 8192)
    await maja.browser.post("/api/letters/wraps", given)
    await maja.browser.post("/api/letters/answer", body)
    await maja.browser.post("/api/letters/done", {"box": b64(box)})
    recorded = await events(running)
    expected = ["letter key made", "letters opened to colleagues", "letter answered", "letter set aside"]
    assert recorded[-4:] == [("maja", event, "") for event in expected]
    log.warn("bug", kind="control")
    said = str(recorded) + caplog.text
    assert "letter answered" in said and "control" in said  # what is there is found
    for marker in (b64(box), letter["id"], body["answer"]["id"], body["copy"]["id"], "8192", "8208", WORDS):
        assert marker not in said, marker
