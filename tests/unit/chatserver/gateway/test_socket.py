# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""chatserver.gateway.socket: seats, pushes, tokens that end."""

from __future__ import annotations

import time

import aiohttp
import pytest

from tests.support.relay import Desk, Visitor, Worker, duty, sealed, until


async def test_a_desk_that_does_not_renew_is_closed(relay: Worker) -> None:
    bot = Desk("bot")
    await bot.connect(relay)
    await bot.want("open", bot.opening(token=bot.token(exp=int(time.time()) + 2)))
    renewed = Desk("bot")
    await renewed.connect(relay)
    await renewed.want("open", renewed.opening(token=renewed.token(exp=int(time.time()) + 2)))
    await renewed.open()
    await until(lambda: not bot.sio.connected)
    assert renewed.sio.connected
    assert (await renewed.ask("sync", {"of": "desk"}))["code"] == "not_yours"


async def test_a_false_token_opens_nothing(relay: Worker) -> None:
    bot = Desk("bot")
    await bot.connect(relay)
    for token in ("x", bot.token(centre="another"), bot.token(exp=int(time.time()) - 1)):
        assert (await bot.ask("open", bot.opening(token=token)))["code"] == "bad_token"
    used = bot.opening()
    await bot.want("open", used)
    await bot.want("open", used)
    other = Desk("bot")
    await other.connect(relay)
    assert (await other.ask("open", used))["code"] == "bad_token"


async def test_staff_see_that_she_is_gone_and_back(relay: Worker) -> None:
    visitor, bot = Visitor(), Desk("bot")
    for client in (bot, visitor):
        await client.connect(relay)
        await client.open()

    def there() -> bool | None:
        peers = bot.view(visitor.mailbox).get("peers", [])
        return next((peer["present"] for peer in peers if peer["role"] == "visitor"), None)

    await until(lambda: there() is True)
    await visitor.drop()
    await until(lambda: there() is False)
    await visitor.connect(relay)
    await visitor.open()
    await until(lambda: there() is True)


async def test_she_sees_that_staff_is_gone(relay: Worker) -> None:
    visitor, bot = Visitor(), Desk("bot")
    for client in (bot, visitor):
        await client.connect(relay)
        await client.open()
    await bot.drop()
    await until(lambda: visitor.view(visitor.mailbox).get("peers", [{}])[0].get("present") is False)


async def test_those_who_wait_learn_of_a_new_duty_key(relay: Worker) -> None:
    visitor, counsellor = Visitor(), Desk("counsellor")
    for client in (counsellor, visitor):
        await client.connect(relay)
        await client.open()
    assert (await visitor.happen("ask_human", card=None, duty=None))["ok"]
    await until(lambda: visitor.view(visitor.mailbox).get("state") == "waiting")
    assert visitor.view(visitor.mailbox)["duty"] is None
    name, keys = duty("key")
    await counsellor.want("sync", {"of": "desk", "duty": keys, "wraps": {counsellor.seat: sealed("w")}})
    await until(lambda: visitor.view(visitor.mailbox)["duty"] == keys)
    assert (await visitor.happen("card", card=sealed("card"), duty=name))["ok"]
    await until(lambda: visitor.view(visitor.mailbox)["card"] == name)


async def test_off_duty_by_close(relay: Worker) -> None:
    counsellor, colleague = Desk("counsellor"), Desk("counsellor")
    for client in (counsellor, colleague):
        await client.connect(relay)
        await client.open()
    await until(lambda: len(colleague.desk()["desks"]) == 2)
    await counsellor.want("close", {"of": "desk"})
    await until(lambda: [d["seat"] for d in colleague.desk()["desks"]] == [colleague.seat])
    assert (await counsellor.ask("sync", {"of": "desk"}))["code"] == "not_open"


async def test_a_socket_that_opens_another_seat_leaves_the_first(relay: Worker) -> None:
    bot, visitor, second = Desk("bot"), Visitor(), Visitor()
    await bot.connect(relay)
    await bot.open()
    await visitor.connect(relay)
    await visitor.open()
    second.sio = visitor.sio
    await second.open()
    assert (await visitor.sync(visitor.mailbox))["code"] == "not_yours"
    assert (await second.sync(second.mailbox))["ok"]
    await until(lambda: bot.view(visitor.mailbox)["peers"][0]["present"] is False)


async def test_a_newer_open_closes_the_older_socket(relay: Worker) -> None:
    visitor, again = Visitor(), Visitor()
    again.secret, again.seat, again.mailbox = visitor.secret, visitor.seat, visitor.mailbox
    for client in (visitor, again):
        await client.connect(relay)
        await client.open()
    await until(lambda: not visitor.sio.connected)
    assert again.sio.connected and (await again.sync(again.mailbox))["ok"]


HANDSHAKE = {"Connection": "Upgrade", "Upgrade": "websocket", "Sec-WebSocket-Version": "13",
             "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ=="}


@pytest.mark.parametrize(("status", "query", "headers"), [
    (101, "?EIO=4&transport=websocket", {}),
    (400, "?EIO=4&transport=polling", {}),
    (403, "?EIO=4&transport=websocket", {"Origin": "https://elsewhere.example"}),
])
async def test_every_answer_to_a_handshake_has_the_headers(
    relay: Worker, status: int, query: str, headers: dict[str, str]
) -> None:
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"{relay.url}/socket.io/{query}", headers={**HANDSHAKE, **headers}) as answer,
    ):
        assert answer.status == status
        assert answer.headers["Cache-Control"] == "no-store"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
        assert "Set-Cookie" not in answer.headers and "Server" not in answer.headers
        assert "Sec-WebSocket-Extensions" not in answer.headers
