# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Notes between desks: they reach a desk on whichever worker, and nothing keeps them."""

from __future__ import annotations

import secrets

from chatserver.protocol.encoding import b64
from tests.support.relay import Desk, Visitor, Worker, running, sealed, until
from tests.support.valkey import Valkey


def heard(desk: Desk) -> list[dict[str, object]]:
    return [state for state in desk.states if state["of"] == "note"]


async def test_a_note_crosses_workers_and_is_written_nowhere(valkey: Valkey) -> None:
    async with running(valkey.url) as one, running(valkey.url) as two:
        sender, reader, other = Desk("counsellor"), Desk("counsellor"), Desk("counsellor")
        for desk, worker in ((sender, one), (reader, two), (other, two)):
            await desk.connect(worker)
            await desk.open()
        words = b64(secrets.token_bytes(60))  # what repeats would be compressed in the dump
        await sender.want("sync", {"of": "note", "to": reader.seat, "sealed": words})
        await until(lambda: heard(reader))
        assert heard(reader) == [{"of": "note", "from": sender.seat, "sealed": words}]
        assert heard(other) == [] and heard(sender) == []
        store = valkey.client()
        store.set("control", words)
        found = [key for key in store.keys("*") if words.encode() in (store.dump(key) or b"")]
        assert found == ["control"]


async def test_who_is_not_on_duty_neither_sends_nor_gets(relay: Worker) -> None:
    sender, reader, bot, visitor = Desk("counsellor"), Desk("counsellor"), Desk("bot"), Visitor()
    for client in (sender, bot, visitor):
        await client.connect(relay)
        await client.open()

    async def code(client: Desk | Visitor, to: str, text: str = "x") -> str | None:
        answer = await client.ask("sync", {"of": "note", "to": to, "sealed": sealed(text)})
        return answer.get("code")

    assert await code(sender, reader.seat) == "not_there"
    await reader.connect(relay)
    await reader.open()
    assert await code(sender, reader.seat) is None
    assert await code(sender, bot.seat) == await code(sender, visitor.seat) == "not_there"
    assert await code(bot, reader.seat) == "not_yours"
    assert await code(visitor, reader.seat) == "not_open"
    assert await code(sender, reader.seat, "x" * 6_000) == "too_big"
    await until(lambda: len(heard(reader)) == 1)


async def test_a_desk_that_floods_is_told_to_wait_and_the_other_is_not(relay: Worker) -> None:
    sender, reader = Desk("counsellor"), Desk("counsellor")
    for client in (sender, reader):
        await client.connect(relay)
        await client.open()
    note = {"of": "note", "to": reader.seat, "sealed": sealed()}
    answers = [await sender.ask("sync", note) for _ in range(130)]
    refused = [answer for answer in answers if not answer["ok"]]
    assert refused and {answer["code"] for answer in refused} == {"slow_down"}
    assert all(answer["again"] and answer["wait_s"] > 0 for answer in refused)
    assert (await reader.ask("sync", {**note, "to": sender.seat}))["ok"]
