# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""One bot process at the relay: it comes back from everything, and forgets when it is told or must."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio

from bot.seat import desk as tested
from bot.seat.desk import QUIET_S, RENEW_S, REST_S, Desk
from chatserver.protocol.ids import seat_id
from chatserver.protocol.token import read_token
from sealing.encoding import b64, unb64
from tests.unit.bot.seat.centre import NAME, VISITOR, Centre, Clock, ProgramDouble
from tests.unit.bot.seat.relay import RelayDouble, running_relay, until

TOKEN_KEY = bytes(range(32))
MAILBOX, OTHER = b64(bytes([1]) * 16), b64(bytes([2]) * 16)


class OnDuty:
    """A desk that runs at a relay."""

    def __init__(self, relay: RelayDouble) -> None:
        self.relay, self.clock, self.program, self.centre = relay, Clock(), ProgramDouble(), Centre()
        self.desk = Desk(relay.url, self.centre.bot, TOKEN_KEY, self.program, 3, self.clock)
        self.closing = asyncio.Event()
        self.running = asyncio.create_task(self.desk.run(self.closing))

    @property
    def seat(self) -> str:
        return seat_id(unb64(self.relay.asked_for("open")[0]["secret"]))

    def view(self, mailbox: str, state: str = "with_bot", seat: str = "") -> dict[str, Any]:
        peers = [{"role": "visitor", "seat": VISITOR}, {"role": "bot", "seat": seat or self.seat}]
        return {"mailbox": mailbox, "generation": "g", "state": state, "visitor": VISITOR, "peers": peers}

    async def tell(self, view: dict[str, Any]) -> None:
        await self.relay.push("state", {"of": "mailbox", "view": view})

    async def seated(self, mailbox: str = MAILBOX) -> None:
        """It has a seat, and has looked for what is there."""
        looked = len(self.relay.asked_for("sync"))
        await self.tell(self.view(mailbox))
        await until(lambda: len(self.relay.asked_for("sync")) > looked)

    async def opened(self, times: int) -> None:
        """It has asked so often, and has read the answer."""
        await until(lambda: len(self.relay.asked_for("open")) >= times)
        await until(lambda: self.desk._open_at > self.clock.now)

    async def forgotten(self, mailbox: str = MAILBOX) -> None:
        await until(lambda: mailbox in self.program.dropped)


@pytest_asyncio.fixture
async def duty(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[OnDuty]:
    monkeypatch.setattr(tested, "LOOK_S", 0.01)
    async with running_relay() as relay:
        made = OnDuty(relay)
        await made.opened(1)
        yield made
        made.closing.set()
        await made.running


async def test_it_opens_with_a_token_and_an_identity_that_hold(duty: OnDuty) -> None:
    (asked,) = duty.relay.asked_for("open")
    claims = read_token(TOKEN_KEY, asked["token"], NAME, duty.clock())
    assert (claims.role, claims.centre) == ("bot", NAME)
    assert (asked["as"], asked["capacity"]) == ("desk", 3)
    identity = duty.centre.seen_by_visitor({"certificate": asked["certificate"], "prekey": asked["prekey"]})
    assert identity.name == "Viska"


async def test_it_renews_before_its_token_ends_and_each_token_is_new(duty: OnDuty) -> None:
    duty.clock.now += RENEW_S
    await duty.opened(2)
    first, second = duty.relay.asked_for("open")
    assert first["token"] != second["token"]
    assert first["secret"] == second["secret"], "the seat is the same"
    assert first["prekey"] == second["prekey"]
    duty.clock.now += 12 * 3600
    await duty.opened(3)
    assert duty.relay.asked_for("open")[2]["prekey"] != first["prekey"], "a prekey serves half a day"


async def test_a_refused_opening_is_tried_again(duty: OnDuty, capsys: pytest.CaptureFixture[str]) -> None:
    duty.relay.refusals = [
        {"ok": False, "code": "store_away", "again": True},
        {"ok": False, "code": "bad_token", "again": False},
    ]
    duty.clock.now += RENEW_S
    for times in (2, 3, 4):
        await duty.opened(times)
        duty.clock.now += tested.TRY_AGAIN_S
    await duty.seated()
    written = capsys.readouterr().err
    assert '"code": "store_away"' in written and '"code": "bad_token"' in written


async def test_a_lost_socket_is_made_anew_and_chats_go_on(duty: OnDuty) -> None:
    await duty.seated()
    duty.relay.views = [duty.view(MAILBOX)]
    await duty.relay.drop()
    await duty.opened(2)
    await until(lambda: len(duty.relay.asked_for("sync")) >= 2)
    first, second = duty.relay.asked_for("open")
    assert first["secret"] == second["secret"]
    assert duty.program.dropped == []


async def test_a_seat_that_was_given_away_meanwhile_is_forgotten(duty: OnDuty) -> None:
    await duty.seated()
    duty.relay.answer_to_sync = {"ok": False, "code": "not_yours", "again": False}
    await duty.relay.drop()
    await duty.forgotten()


async def test_a_chat_of_a_lost_store_is_kept_until_it_comes_back(duty: OnDuty) -> None:
    await duty.seated()
    looked = len(duty.relay.asked_for("sync"))
    duty.clock.now += RENEW_S
    await until(lambda: len(duty.relay.asked_for("sync")) > looked)
    assert duty.program.dropped == []


@pytest.mark.parametrize(
    ("state", "stays"), [("waiting", True), ("offered", True), ("with_counsellor", False), ("closed", False)]
)
async def test_it_sits_in_until_a_counsellor_was_accepted(duty: OnDuty, state: str, stays: bool) -> None:
    await duty.seated()
    await duty.tell(duty.view(MAILBOX, state))
    await duty.seated(OTHER)  # what was pushed before has been read
    await until(lambda: not duty.desk._forgetting)
    assert (MAILBOX not in duty.program.dropped) is stays


async def test_it_forgets_where_its_seat_is_gone(duty: OnDuty) -> None:
    await duty.seated()
    await duty.tell(duty.view(MAILBOX, seat=b64(bytes([9]) * 16)))
    await duty.forgotten()


async def test_a_chat_that_nobody_names_is_forgotten_after_the_quiet_time(duty: OnDuty) -> None:
    await duty.seated()
    await duty.seated(OTHER)
    duty.relay.views = [duty.view(OTHER)]
    for _ in range(QUIET_S // RENEW_S + 1):
        opened = len(duty.relay.asked_for("open"))
        duty.clock.now += RENEW_S
        await duty.opened(opened + 1)
        await duty.relay.push("page", {"mailbox": "unheard of"})
    await duty.forgotten(MAILBOX)
    assert OTHER not in duty.program.dropped, "the relay still names it: a young person may be reading"


async def test_who_has_served_and_stands_idle_ends(duty: OnDuty) -> None:
    await duty.seated()
    duty.clock.now += REST_S
    await duty.seated(OTHER)
    assert not duty.running.done(), "two chats are no rest"
    for mailbox in (MAILBOX, OTHER):
        await duty.tell(duty.view(mailbox, "closed"))
        await duty.forgotten(mailbox)
    await asyncio.sleep(0.05)
    assert not duty.running.done(), "somebody may come back at once"
    duty.clock.now += REST_S
    await asyncio.wait_for(duty.running, 20)
    assert duty.relay.asked_for("close") == [{"of": "desk"}]


async def test_who_has_not_served_waits(duty: OnDuty) -> None:
    duty.clock.now += 10 * REST_S
    await asyncio.sleep(0.05)
    assert not duty.running.done()


async def test_the_end_gives_the_seats_back_and_forgets(duty: OnDuty) -> None:
    await duty.seated()
    duty.closing.set()
    await asyncio.wait_for(duty.running, 20)
    assert duty.relay.asked_for("close") == [{"of": "desk"}]
    assert duty.program.dropped == [MAILBOX]


async def test_it_ends_without_a_relay_too(duty: OnDuty) -> None:
    await duty.seated()
    duty.relay.silent = True
    await duty.relay.drop()
    duty.closing.set()
    await asyncio.wait_for(duty.running, 20)
    assert duty.program.dropped == [MAILBOX]
