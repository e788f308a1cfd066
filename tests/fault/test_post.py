# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""POST /sync as an attacker, a bad proxy or a lost store use it."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import aiohttp
import pytest

from chatserver.protocol.encoding import b64
from drive.work import solve, with_work
from tests.support.poster import Poster, post, seated, waiting
from tests.support.relay import ORIGIN, Desk, Visitor, Worker, running, sealed, until
from tests.support.valkey import Valkey

SECRET = b64(bytes(32))
GOOD: dict[str, Any] = {"secret": SECRET, "event": "open", "body": {"as": "visitor", "secret": SECRET}}
TOKEN_OPENING = Desk("bot").opening(secret=SECRET)

REFUSED: list[tuple[int, str, dict[str, Any]]] = [
    (403, "bad_request", {"json": GOOD, "origin": "https://elsewhere.example"}),
    (403, "bad_request", {"json": GOOD, "origin": "null"}),
    (415, "bad_request", {"data": json.dumps(GOOD), "headers": {"Content-Type": "text/plain"}}),
    (415, "bad_request", {"data": GOOD["secret"]}),
    (413, "too_big", {"json": {**GOOD, "more": "x" * 70_000}}),
    (200, "bad_request", {"data": b"[" * 9_000, "headers": {"Content-Type": "application/json"}}),
    (200, "bad_request", {"json": {"event": "open"}}),
    (200, "bad_request", {"json": {**GOOD, "event": "connect"}}),
    (200, "bad_request", {"json": {**GOOD, "secret": "short"}}),
    (200, "bad_request", {"json": {**GOOD, "body": {"as": "visitor", "secret": b64(b"o" * 32)}}}),
    (200, "bad_request", {"json": {**GOOD, "body": TOKEN_OPENING}}),
    (200, "bad_request", {"json": {**GOOD, "body": {"as": "take", "mailboxes": ["A" * 22]}}}),
    (200, "bad_request", {"json": {"secret": SECRET, "event": "sync", "body": {"of": "desk"}}}),
    (200, "bad_request", {"json": {"secret": SECRET, "wait": 21}}),
    (200, "unknown_mailbox", {"json": {"secret": SECRET, "wait": 1}}),
]


@pytest.mark.parametrize(("status", "code", "given"), REFUSED)
async def test_what_is_not_ours_is_refused(
    relay: Worker, valkey: Valkey, status: int, code: str, given: dict[str, Any]
) -> None:
    answer = await post(relay, None, **given)
    assert (answer[0], answer[1]["code"]) == (status, code)
    assert not valkey.client().keys("m:*"), "it opened something"
    assert not list(relay.parts.gateway.connections.visitors())


async def test_control_the_same_from_our_page_is_granted(relay: Worker, valkey: Valkey) -> None:
    status, refusal = await post(relay, GOOD, origin=ORIGIN)
    assert (status, refusal["code"]) == (200, "work_needed"), "it comes as far as the proof of work"
    paid = with_work("open", GOOD["body"], solve(refusal["challenge"]))
    assert (await post(relay, {**GOOD, "body": paid}, origin=ORIGIN))[1]["ok"]
    assert valkey.client().keys("m:*")


@pytest.mark.parametrize("given", [REFUSED[0], REFUSED[2], REFUSED[4], REFUSED[6]])
async def test_every_answer_has_the_headers(relay: Worker, given: tuple[int, str, dict[str, Any]]) -> None:
    options = dict(given[2])
    headers = {"Origin": options.pop("origin", ORIGIN), **options.pop("headers", {})}
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{relay.url}/sync", headers=headers, **options) as answer,
    ):
        assert answer.headers["Cache-Control"] == "no-store"
        assert answer.headers["Referrer-Policy"] == "no-referrer"
        assert "Set-Cookie" not in answer.headers and "Server" not in answer.headers


async def test_another_secret_reads_and_ends_nothing(relay: Worker) -> None:
    visitor, stranger = Poster(relay), Poster(relay)
    await visitor.open()
    await stranger.open()
    for event in ("sync", "close"):
        answer = await stranger.ask(event, {"of": "mailbox", "mailbox": visitor.mailbox})
        assert answer["code"] == "not_yours"
    assert (await visitor.sync(visitor.mailbox))["ok"]


async def test_of_two_that_wait_the_newer_stays(relay: Worker) -> None:
    visitor, bot = await seated(relay)
    older = asyncio.create_task(visitor.wait())
    await waiting(relay)
    newer = asyncio.create_task(visitor.wait())
    assert (await older)["pushes"] == []
    await say(bot, visitor, 1)
    assert [name for name, _ in (await newer)["pushes"]] == ["page"]


async def test_over_two_workers_the_newer_stays_and_nothing_is_lost(valkey: Valkey) -> None:
    async with running(valkey.url) as one, running(valkey.url) as two:
        visitor, bot = await seated(one)
        older = asyncio.create_task(visitor.wait())
        await waiting(one)
        visitor.worker = two
        newer = asyncio.create_task(visitor.wait())
        assert (await older)["pushes"] == []
        await say(bot, visitor, 1)
        assert [name for name, _ in (await newer)["pushes"]] == ["page"]
        visitor.worker = one
        await say(bot, visitor, 2)
        (page,) = (await visitor.wait())["pushes"]
        assert page[1]["items"] == [] and page[1]["head"] == 2
        assert [item["n"] for item in (await visitor.sync(visitor.mailbox))["items"]] == [1, 2]


async def test_a_late_wait_does_not_silence_the_socket_that_came_after_it(relay: Worker) -> None:
    visitor, bot = await seated(relay)
    socket = same_secret(visitor)
    await socket.connect(relay)
    await socket.open()
    assert (await visitor.wait())["code"] == "not_open", "a proxy sent an old POST again"
    await say(bot, visitor, 1)
    await until(lambda: socket.pages)


async def test_an_open_by_post_closes_the_socket_and_the_other_way_round(relay: Worker) -> None:
    """The last one wins; whoever was overtaken by mistake notices, since its socket closes."""
    visitor, bot = await seated(relay)
    socket = same_secret(visitor)
    await socket.connect(relay)
    await socket.open()
    await visitor.open()
    await until(lambda: not socket.sio.connected)
    waits = asyncio.create_task(visitor.wait())
    await say(bot, visitor, 1)
    await waits
    await socket.connect(relay)
    assert [item["n"] for item in (await socket.open())["items"]] == [1], "nothing was lost on the way"
    await say(bot, visitor, 2)
    await until(lambda: socket.pages)


async def test_a_lost_store_is_told_to_who_waits(own_valkey: Valkey) -> None:
    async with running(own_valkey.url) as relay:
        visitor, _bot = await seated(relay)
        waits = asyncio.create_task(visitor.wait())
        await waiting(relay)
        own_valkey.kill()
        own_valkey.start()
        await until(waits.done)
        while (answer := waits.result())["ok"]:  # the seat's end rang before the store was there again
            waits = asyncio.create_task(visitor.wait(1))
            await waits
        assert answer["code"] in ("unknown_mailbox", "store_away")
        assert (await visitor.open())["view"]["state"] == "with_bot"


async def test_nothing_of_it_is_logged(relay: Worker, capfd: pytest.CaptureFixture[str]) -> None:
    visitor, _bot = await seated(relay)
    await visitor.sync(visitor.mailbox)
    await post(relay, None, data=b"{", headers={"Content-Type": "application/json"})
    assert capfd.readouterr().err == ""


async def say(bot: Desk, visitor: Visitor, n: int) -> None:
    answer = await bot.sync(visitor.mailbox, [{"to": visitor.seat, "n": n, "sealed": sealed(str(n))}])
    assert answer["ok"], answer


def same_secret(visitor: Visitor) -> Visitor:
    """Her other way to the relay."""
    other = Visitor()
    other.secret, other.seat, other.mailbox = visitor.secret, visitor.seat, visitor.mailbox
    return other
