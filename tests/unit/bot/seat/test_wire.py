# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The bot's socket: nothing waits for an answer that cannot come, nothing of a push is written down."""

from __future__ import annotations

import asyncio
import secrets
from typing import Any

import pytest

from bot.seat import wire as tested
from bot.seat.wire import OFFLINE, Wire
from tests.unit.bot.seat.relay import running_relay, until


async def test_a_request_gets_its_answer_and_a_push_its_handler() -> None:
    pushed: list[dict[str, Any]] = []
    async with running_relay() as relay:
        wire = Wire(relay.url, {"page": pushed.append})
        assert not wire.connected
        assert await wire.request("open", {}) == OFFLINE
        assert await wire.connect()
        assert wire.connected
        assert (await wire.request("sync", {"n": 1}))["code"] == "unknown_mailbox"
        assert relay.asked == [("sync", {"n": 1})]
        await relay.push("page", {"mailbox": "m"})
        await until(lambda: pushed == [{"mailbox": "m"}])
        await wire.close()
        assert not wire.connected


async def test_what_was_asked_of_a_lost_connection_is_said_to_be_lost_at_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(tested, "ANSWER_WITHIN_S", 1000)  # only the loss can end the wait
    async with running_relay() as relay:
        wire = Wire(relay.url, {})
        await wire.connect()
        relay.silent = True
        asking = [asyncio.create_task(wire.request("sync", {"n": n})) for n in range(3)]
        await until(lambda: len(relay.asked) == 3)
        await relay.drop()
        assert await asyncio.wait_for(asyncio.gather(*asking), 20) == [OFFLINE] * 3
        relay.silent = False
        assert await wire.connect(), "and it can be had anew"
        assert (await wire.request("sync", {}))["code"] == "unknown_mailbox"
        await wire.close()


async def test_a_relay_that_does_not_answer_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tested, "ANSWER_WITHIN_S", 0.2)
    async with running_relay() as relay:
        wire = Wire(relay.url, {})
        await wire.connect()
        relay.silent = True
        assert await wire.request("sync", {}) == OFFLINE
        await wire.close()


async def test_a_relay_that_is_away_is_told_of_once(capsys: pytest.CaptureFixture[str]) -> None:
    async with running_relay() as relay:
        port = int(relay.url.rpartition(":")[2])
    wire = Wire(f"http://127.0.0.1:{port}", {})
    assert not await wire.connect()
    assert not await wire.connect()
    async with running_relay(port):
        assert await wire.connect()
        await wire.close()
    written = capsys.readouterr().err
    assert (written.count("relay_away"), written.count("relay_back")) == (1, 1)


async def test_a_push_that_breaks_its_handler_leaves_its_kind_and_no_word(
    capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    words = secrets.token_hex(8)

    def handler(body: dict[str, Any]) -> None:
        raise KeyError(body["words"])

    async with running_relay() as relay:
        wire = Wire(relay.url, {"page": handler})
        await wire.connect()
        await relay.push("page", {"words": words})
        written = ""
        async with asyncio.timeout(20):
            while "KeyError" not in written:
                written += "".join(capfd.readouterr())
                await asyncio.sleep(0.01)
        assert (await wire.request("sync", {}))["code"] == "unknown_mailbox"
        await wire.close()
    written += "".join(capfd.readouterr()) + caplog.text
    assert '{"event": "bot_broke", "kind": "KeyError"}' in written, "the control: that it broke is told"
    assert words not in written
