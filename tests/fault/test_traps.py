# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What python-socketio would let through, and does not here."""

from __future__ import annotations

import asyncio
import gc
import json
import logging

import aiohttp
import pytest

from chatserver.protocol.encoding import b64
from tests.support.rawsocket import raw_socket
from tests.support.relay import CONSOLE_ORIGIN, ORIGIN, Desk, Visitor, Worker, sealed, until

FRAME = 64 * 1024


async def test_events_named_connect_and_disconnect_grant_and_break_nothing(relay: Worker) -> None:
    visitor = Visitor()
    await visitor.connect(relay)
    await visitor.open()
    seated = relay.parts.gateway.connections.of_seat(visitor.seat)
    async with raw_socket(relay) as other:
        await other.hello()
        for number, body in enumerate((
            '["connect",{"REMOTE_ADDR":"1"},{}]', '["disconnect","gone"]', '["connect"]', '["disconnect"]'
        )):
            await other.send(f"42{number}{body}")
            answered = await other.next()
            assert answered is not None and json.loads(answered.removeprefix(f"43{number}"))[0] == {
                "ok": False, "code": "bad_request", "again": False
            }
        await other.send(f"429{json.dumps(['sync', {'of': 'mailbox', 'mailbox': visitor.mailbox}])}")
        assert '"code":"not_open"' in (await other.next() or "")
    assert relay.parts.gateway.connections.of_seat(visitor.seat) is seated
    assert (await visitor.sync(visitor.mailbox))["ok"]


async def test_one_clients_requests_are_answered_in_their_order(relay: Worker) -> None:
    visitor, bot = Visitor(), Desk("bot")
    for client in (bot, visitor):
        await client.connect(relay)
        await client.open()
    async with raw_socket(relay) as one:
        await one.hello()
        opening = {"as": "visitor", "secret": b64(visitor.secret)}
        await one.send(f"420{json.dumps(['open', opening])}")
        for n in range(1, 21):
            draft = {"to": bot.seat, "n": n, "sealed": sealed()}
            body = {"of": "mailbox", "mailbox": visitor.mailbox, "drafts": [draft]}
            await one.send(f"42{n}{json.dumps(['sync', body])}")
        answers = [await one.next() or "" for _ in range(21)]
    assert [int(a[2 : a.index("[")]) for a in answers] == list(range(21))
    heads = [json.loads(a[a.index("[") :])[0].get("head") for a in answers]
    assert heads[1:] == list(range(1, 21))


async def test_a_bug_is_answered_and_noted_without_its_words(
    relay: Worker, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    async def broken(*_args: object) -> None:
        raise TypeError("marker of a bug")

    visitor = Visitor()
    await visitor.connect(relay)
    monkeypatch.setattr(relay.parts.gateway, "_open_visitor", broken)
    body = {"as": "visitor", "secret": "A" * 43}
    assert await visitor.ask("open", body) == {"ok": False, "code": "internal", "again": True}
    monkeypatch.undo()
    await visitor.open()
    noted = capfd.readouterr().err
    assert '"event": "bug", "kind": "TypeError"' in noted and "marker" not in noted


@pytest.mark.parametrize(
    ("origin", "status"),
    [("https://elsewhere.example", 403), ("null", 403), (ORIGIN + ".evil.example", 403), ("", 403),
     (ORIGIN, 101), (CONSOLE_ORIGIN, 101), (None, 101)],
)
async def test_only_our_two_origins_get_a_socket(relay: Worker, origin: str | None, status: int) -> None:
    headers = {} if origin is None else {"Origin": origin}
    if status == 101:
        async with raw_socket(relay, **headers) as socket:
            await socket.hello()
        return
    with pytest.raises(aiohttp.WSServerHandshakeError) as caught:
        async with raw_socket(relay, **headers):
            pass
    assert caught.value.status == status


QUERIES = [
    "", "EIO=4", "EIO=4&transport=polling", "EIO=3&transport=websocket", "EIO=4&transport=websocket&sid=x"
]


@pytest.mark.parametrize("query", QUERIES)
async def test_there_is_no_other_way_in(relay: Worker, query: str) -> None:
    async with aiohttp.ClientSession() as session:
        for method in ("GET", "POST", "OPTIONS"):
            url = f"{relay.url}/socket.io/?{query}"
            async with session.request(method, url, headers={"Upgrade": "websocket"}) as answer:
                assert answer.status in (400, 405)
                assert answer.headers["Cache-Control"] == "no-store"
                assert "Access-Control-Allow-Origin" not in answer.headers


async def test_the_handshake_has_the_header_set_and_no_compression(relay: Worker) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", relay.port)
    writer.write(
        b"GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: h\r\nConnection: Upgrade\r\n"
        b"Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n"
        b"Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n\r\n"
    )
    head = (await reader.readuntil(b"\r\n\r\n")).decode()
    writer.close()
    assert head.startswith("HTTP/1.1 101 ")
    assert "extensions" not in head.lower() and "server:" not in head.lower()
    assert "Cache-Control: no-store" in head and "Referrer-Policy: no-referrer" in head


BOMB = "[" * 30_000
BAD_FRAMES: list[str | bytes] = [
    b"\x00\x01", b'42["open",{}]', "", "0", "2probe", "5", "6", "9", "b4AAAA", "x", "4", "44{}", "45", "451-",
    '451-["open",{"_placeholder":true,"num":0}]', "40/admin,", "42/admin,[]", "43", "430[]", "42", "420",
    "42{}", "42[]", "42[1]", "42[null,{}]", '42["open"', '42"open"', "42" + "9" * 16 + '["open",{}]',
    f"42{BOMB}",
    f'420["open",{BOMB}', '420["open",{"as":' + BOMB + "]" * 30_000 + "}]", f"4{BOMB}", "42[\"\ud7ff\"",
]


@pytest.mark.parametrize("frame", BAD_FRAMES, ids=range(len(BAD_FRAMES)))
async def test_what_is_no_packet_of_ours_ends_the_connection(relay: Worker, frame: str | bytes) -> None:
    async with raw_socket(relay) as bad:
        await bad.hello()
        await bad.send(frame)
        assert await bad.next() is None
    async with raw_socket(relay) as good:
        await good.hello()
        await good.send('427["open",{}]')
        assert await good.next() == '437[{"ok":false,"code":"bad_request","again":false}]'
    await until(lambda: not relay.parts.gateway._server.eio.sockets)


async def test_too_large_a_frame_ends_the_connection(relay: Worker) -> None:
    async with raw_socket(relay) as socket:
        await socket.hello()
        await socket.send(f'420["open",{{"x":"{"y" * (FRAME - 100)}"}}]')
        assert "bad_request" in (await socket.next() or "")
        await socket.send(f'420["open",{{"x":"{"y" * FRAME}"}}]')
        assert await socket.next() is None


async def test_an_event_before_connect_ends_the_connection(relay: Worker) -> None:
    async with raw_socket(relay) as socket:
        await socket.next()
        await socket.send('420["open",{}]')
        assert await socket.next() is None


@pytest.mark.parametrize(
    "event",
    ['["open"]', '["open",{},{}]', '["open",[]]', '["open",null]', '["open",{"as":"admin"}]', '["page",{}]',
     '["state",{}]', '["unheard of",{}]', '["sync",{"of":"desk"}]', '["close",{"of":"everything"}]',
     '["sync",{"of":"mailbox","mailbox":"A"}]'],
)
async def test_every_request_of_the_wrong_shape_is_answered(relay: Worker, event: str) -> None:
    async with raw_socket(relay) as socket:
        await socket.hello()
        await socket.send(f"42{event}")
        await socket.send(f"425{event}")
        assert await socket.next() in (
            '435[{"ok":false,"code":"bad_request","again":false}]',
            '435[{"ok":false,"code":"not_open","again":false}]',
        )


async def test_a_socket_that_does_not_read_is_closed_and_holds_nobody_up(relay: Worker) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", relay.port, limit=1)
    writer.write(
        b"GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: h\r\nConnection: Upgrade\r\n"
        b"Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
        b"Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n"
        b"\x81\x82\0\0\0\x0040"  # a masked text frame, the mask being zeros
    )
    await until(lambda: relay.parts.gateway.connections._by_sid)
    (sid,) = relay.parts.gateway.connections._by_sid
    reader._transport.pause_reading()  # type: ignore[attr-defined]
    async with asyncio.timeout(5):
        while relay.parts.gateway._server.eio.sockets:
            await relay.parts.gateway._server.push(sid, "page", "x" * 60_000)
    assert not relay.parts.gateway.connections._by_sid
    transports = [t for t in gc.get_objects() if type(t).__name__ == "_SelectorSocketTransport"]
    ours = [t for t in transports if t.get_extra_info("peername") == writer.get_extra_info("sockname")]
    assert len(ours) == 1
    await until(ours[0].is_closing)
    writer.transport.abort()


async def test_dropped_sockets_are_closed_and_open_again(relay: Worker) -> None:
    visitor = Visitor()
    await visitor.connect(relay)
    await visitor.open()
    assert await relay.parts.gateway.drop_visitors() == 1
    await until(lambda: not visitor.sio.connected)
    await visitor.connect(relay)
    await visitor.open()


async def test_socket_ids_cannot_be_guessed(relay: Worker) -> None:
    ids = []
    for _ in range(8):
        async with raw_socket(relay) as socket:
            hello = await socket.hello()
            opened, connected = hello[1:].split("40{", 1)
            ids += [json.loads(part)["sid"] for part in (opened, "{" + connected)]
    assert len(set(ids)) == len(ids) == 16
    assert all(len(one) == 24 for one in ids)
    # The library's own end in a number that counts up: their last characters hardly differ.
    assert len({one[-4:] for one in ids}) == len({one[:4] for one in ids}) == 16


async def test_the_library_logs_nothing(relay: Worker, caplog: pytest.LogCaptureFixture) -> None:
    visitor = Visitor()
    with caplog.at_level(logging.DEBUG):
        await visitor.connect(relay)
        await visitor.open()
        await visitor.ask("open", {"as": "marker of a word"})
        logging.getLogger("engineio.server").error("the control is seen")
    server_lines = [r.getMessage() for r in caplog.records if not r.name.endswith(".client")]
    assert "the control is seen" in server_lines
    assert not [line for line in server_lines if "marker" in line or visitor.seat in line]


async def test_a_newer_socket_of_the_same_seat_closes_the_older(relay: Worker) -> None:
    visitor, bot = Visitor(), Desk("bot")
    for client in (bot, visitor):
        await client.connect(relay)
        await client.open()
    newer = Visitor()
    newer.secret, newer.seat, newer.mailbox = visitor.secret, visitor.seat, visitor.mailbox
    await newer.connect(relay)
    await newer.open()
    await until(lambda: not visitor.sio.connected)
    await bot.sync(visitor.mailbox, [{"to": visitor.seat, "n": 1, "sealed": sealed()}])
    await until(lambda: newer.pages)
    assert visitor.pages == []


async def test_a_seat_that_is_not_yours(relay: Worker) -> None:
    visitor, other, bot = Visitor(), Visitor(), Desk("bot")
    for client in (bot, visitor, other):
        await client.connect(relay)
        await client.open()
    assert (await other.sync(visitor.mailbox))["code"] == "not_yours"
    assert (await other.ask("close", {"of": "mailbox", "mailbox": visitor.mailbox}))["code"] == "not_yours"
    assert (await other.ask("open", {"as": "take", "mailboxes": [visitor.mailbox]}))["code"] == "not_open"
    assert (await bot.take(visitor.mailbox))["code"] == "not_yours"
    assert (await other.ask("sync", {"of": "desk"}))["code"] == "not_open"
    assert (await visitor.sync(visitor.mailbox))["ok"]
