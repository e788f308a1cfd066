# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every store: when it is full nothing new comes in, and everything that frees room goes on."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio
from redis import Redis

from chatserver.errors import ChatError
from chatserver.protocol.limits import QUIET_S
from chatserver.protocol.requests import Accepted, AskHuman
from tests.support.relay import sealed
from tests.support.world import Person, World


class Full:
    """A chat with something unread on both sides, and a counsellor on duty."""

    def __init__(self, world: World, raw: Redis) -> None:
        self.world, self.raw = world, raw
        self.visitor, self.bot, self.counsellor = Person(), Person(), Person()
        self.conn = self.duty = ""

    async def fill(self) -> None:
        world, mailbox = self.world, self.visitor.mailbox
        await world.desk(self.bot, "bot")
        desk, self.conn, _ = await world.desk(self.counsellor, "counsellor")
        self.duty = await world.duty_key(desk)
        await world.visitor(self.visitor)
        await world.say(self.visitor, mailbox, self.bot.seat, 1)
        await world.say(self.bot, mailbox, self.visitor.seat, 1)
        self.limit("1")

    def limit(self, memory: str) -> None:
        self.raw.config_set("maxmemory", memory)


@pytest_asyncio.fixture
async def full(world: World, raw: Redis) -> AsyncIterator[Full]:
    made = Full(world, raw)
    await made.fill()
    yield made
    made.limit("0")


async def refused(work: Any) -> None:
    with pytest.raises(ChatError) as caught:
        await work
    assert caught.value.answer() == {"ok": False, "code": "store_full", "again": True}


async def test_nothing_new_comes_in(full: Full) -> None:
    world, visitor = full.world, full.visitor
    await refused(world.visitor(Person()))
    await refused(world.say(visitor, visitor.mailbox, full.bot.seat, 2))
    await refused(world.happen(visitor, visitor.mailbox, AskHuman(sealed("card"), full.duty)))
    assert (await world.seen(visitor)).mailbox.head == 2


async def test_a_refused_draft_is_placed_by_its_repeat(full: Full) -> None:
    world, visitor = full.world, full.visitor
    await refused(world.say(visitor, visitor.mailbox, full.bot.seat, 2))
    full.limit("0")
    assert (await world.say(visitor, visitor.mailbox, full.bot.seat, 2)).head == 3


async def test_reading_goes_on_and_frees_room(full: Full) -> None:
    world, visitor = full.world, full.visitor
    opened = await world.visitor(visitor)
    assert len(opened.items.items) == 1
    assert len((await world.say(full.bot, visitor.mailbox, visitor.seat)).items) == 1
    await world.say(full.bot, visitor.mailbox, visitor.seat, after=2)
    await world.say(visitor, visitor.mailbox, full.bot.seat, after=2)
    assert not full.raw.keys(f"i:{visitor.mailbox}:*")


async def test_staff_stay_on_duty_and_can_take(full: Full) -> None:
    world, visitor = full.world, full.visitor
    full.limit("0")
    await world.happen(visitor, visitor.mailbox, AskHuman(sealed("card"), full.duty))
    full.limit("1")
    assert (await world.store.beat("probe"))[1]
    await world.desk(full.counsellor, "counsellor", conn=full.conn)
    await world.mailboxes.take(full.counsellor.seat, [visitor.mailbox], world.now)
    await world.happen(visitor, visitor.mailbox, Accepted(full.counsellor.seat))
    assert (await world.seen(visitor)).mailbox.state == "with_counsellor"


async def test_ends_and_the_clock_go_on(full: Full) -> None:
    world, visitor = full.world, full.visitor
    await world.mailboxes.visitor_gone(visitor.mailbox, "worker:0")
    world.now += QUIET_S
    await world.watch.expire(world.now)
    assert (await world.seen(visitor)).mailbox.state == "closed"
    assert not full.raw.keys(f"i:{visitor.mailbox}:*")


async def test_leaving_goes_on(full: Full) -> None:
    await full.world.mailboxes.leave(full.visitor.secret, full.world.now)
    assert (await full.world.seen(full.visitor)).mailbox.state == "closed"
