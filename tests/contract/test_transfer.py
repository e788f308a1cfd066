# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every store: someone else, a transfer, and who gets a card that two want."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio
from redis import Redis

from chatserver.errors import ChatError, Refused
from chatserver.protocol.limits import COUNSELLOR_GONE_S, TRANSFER_S
from chatserver.protocol.requests import (
    Accepted,
    Card,
    GiveBack,
    Known,
    KnownPeer,
    SomeoneElse,
    Stay,
    Transfer,
)
from chatserver.relay.records import Desk, Mailbox
from tests.support.relay import sealed
from tests.support.world import Person, World

RACES = 1_000


class Chat:
    """She writes with `first`; `second` is on duty too."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.visitor, self.bot, self.first, self.second = Person(), Person(), Person(), Person()
        self.desks: dict[str, Desk] = {}
        self.conns: dict[str, str] = {}

    async def begin(self) -> None:
        await self.world.desk(self.bot, "bot")
        for person in (self.first, self.second):
            desk, conn, _ = await self.world.desk(person, "counsellor")
            self.desks[person.seat], self.conns[person.seat] = desk, conn
        self.duty = await self.world.duty_key(self.desks[self.first.seat])
        await self.world.waiting(self.visitor, self.duty)
        await self.take(self.first)
        await self.happen(Accepted(self.first.seat))

    async def take(self, who: Person) -> None:
        await self.world.mailboxes.take(who.seat, [self.visitor.mailbox], self.world.now)

    async def happen(self, event: Any, who: Person | None = None) -> None:
        await self.world.happen(who or self.visitor, self.visitor.mailbox, event)

    async def offered(self) -> None:
        """She chose the transfer, and the second desk has found it."""
        await self.happen(Transfer(self.second.seat))
        await self.world.say(self.second, self.visitor.mailbox, "")

    @property
    async def record(self) -> Mailbox:
        return (await self.world.seen(self.visitor)).mailbox


@pytest_asyncio.fixture
async def chat(world: World) -> AsyncIterator[Chat]:
    made = Chat(world)
    await made.begin()
    yield made


async def code_of(work: Any) -> str:
    with pytest.raises(ChatError) as caught:
        await work
    return caught.value.code


def traces(raw: Redis, mailbox: str, seat: str) -> list[str]:
    """Everything of a seat that the store holds beside a mailbox."""
    keys = [key for key in raw.keys("*") if seat in key and mailbox in key]
    return keys + [field for field in raw.hkeys(f"m:{mailbox}") if seat in field]


async def test_someone_else_puts_her_in_front_and_ends_the_first_channels(chat: Chat, raw: Redis) -> None:
    world, mailbox = chat.world, chat.visitor.mailbox
    since = (await chat.record).since
    await world.say(chat.first, mailbox, chat.visitor.seat, 1)
    world.now += 300
    later = Person()
    await world.waiting(later, chat.duty)
    assert traces(raw, mailbox, chat.first.seat)  # or the search below would find nothing anyhow
    await chat.happen(SomeoneElse(chat.first.seat))
    record = await chat.record
    assert (record.state, record.counsellor, record.since) == ("waiting", None, since)
    assert record.card is None and record.bot == chat.bot.seat
    assert traces(raw, mailbox, chat.first.seat) == []
    view = await world.mailboxes.staff_view(mailbox)
    assert view.declined == chat.first.seat
    await chat.happen(Card(sealed("without the first"), chat.duty))
    assert [card.mailbox for card in (await world.view(chat.desks[chat.second.seat])).waiting] == [
        mailbox, later.mailbox
    ]


async def test_a_late_word_against_one_counsellor_does_not_turn_the_next_one_away(chat: Chat) -> None:
    for _ in range(2):  # a repeat is acknowledged
        await chat.happen(SomeoneElse(chat.first.seat))
    await chat.happen(Card(sealed("card"), chat.duty))
    await chat.take(chat.second)
    late = chat.happen(SomeoneElse(chat.first.seat))
    assert await code_of(late) == "not_now"
    assert (await chat.record).counsellor == chat.second.seat
    assert await code_of(chat.happen(SomeoneElse(chat.second.seat), chat.second)) == "not_yours"


async def test_a_transfer_is_chosen_accepted_and_the_first_one_is_out(chat: Chat, raw: Redis) -> None:
    world, mailbox = chat.world, chat.visitor.mailbox
    await world.say(chat.first, mailbox, chat.visitor.seat, 1)
    await chat.offered()
    record = await chat.record
    assert (record.state, record.counsellor, record.next) == (
        "transfer_offered", chat.first.seat, chat.second.seat
    )
    # Both can write while she looks who it is.
    await world.say(chat.visitor, mailbox, chat.first.seat, 1)
    await world.say(chat.visitor, mailbox, chat.second.seat, 1)
    await world.say(chat.second, mailbox, chat.visitor.seat, 1)
    for _ in range(2):
        await chat.happen(Accepted(chat.second.seat))
    record = await chat.record
    assert (record.state, record.counsellor, record.next) == ("with_counsellor", chat.second.seat, None)
    assert traces(raw, mailbox, chat.first.seat) == []
    assert await code_of(world.say(chat.first, mailbox, chat.visitor.seat, 2)) == "not_yours"
    await world.say(chat.second, mailbox, chat.visitor.seat, 2)


@pytest.mark.parametrize("end", ["stay", "give_back", "off_duty", "time"])
async def test_a_transfer_that_comes_to_nothing_leaves_her_where_she_was(
    chat: Chat, raw: Redis, end: str
) -> None:
    world = chat.world
    await chat.offered()
    assert traces(raw, chat.visitor.mailbox, chat.second.seat) or raw.scard(f"d:{chat.second.seat}:m")
    if end == "stay":
        await chat.happen(Stay())
    elif end == "give_back":
        await chat.happen(GiveBack(), chat.second)
    elif end == "off_duty":
        await world.desks.close(chat.desks[chat.second.seat], chat.conns[chat.second.seat], world.now)
    else:
        world.now += TRANSFER_S
        await world.watch.expire(world.now)
    record = await chat.record
    assert (record.state, record.counsellor, record.next) == ("with_counsellor", chat.first.seat, None)
    assert traces(raw, chat.visitor.mailbox, chat.second.seat) == []
    assert raw.scard(f"d:{chat.second.seat}:m") == 0
    assert await code_of(chat.happen(Accepted(chat.second.seat))) == "not_now"


async def test_if_the_first_one_is_lost_in_a_transfer_she_waits_again(chat: Chat, raw: Redis) -> None:
    world = chat.world
    await world.desks.gone(chat.desks[chat.first.seat], chat.conns[chat.first.seat], world.now)
    world.now += COUNSELLOR_GONE_S - 1
    await chat.offered()
    world.now += 1
    await world.watch.expire(world.now)
    record = await chat.record
    assert (record.state, record.counsellor, record.next) == ("waiting", None, None)
    assert traces(raw, chat.visitor.mailbox, chat.second.seat) == []


async def test_only_she_chooses_and_only_a_counsellor_on_duty_comes(chat: Chat) -> None:
    assert await code_of(chat.happen(Transfer(chat.second.seat), chat.first)) == "not_yours"
    assert await code_of(chat.happen(Transfer(chat.second.seat), chat.second)) == "not_yours"
    assert await code_of(chat.happen(Transfer(chat.bot.seat))) == "not_there"
    assert await code_of(chat.happen(Transfer(Person().seat))) == "not_there"
    assert await code_of(chat.happen(Transfer(chat.first.seat))) == "not_now"
    await chat.happen(Transfer(chat.second.seat))
    third = Person()
    await chat.world.desk(third, "counsellor")
    assert await code_of(chat.happen(Transfer(third.seat))) == "not_now"
    assert (await chat.record).next == chat.second.seat


async def test_who_is_named_and_does_not_come_has_no_room_taken(chat: Chat, raw: Redis) -> None:
    await chat.happen(Transfer(chat.second.seat))
    assert raw.scard(f"d:{chat.second.seat}:m") == 0


async def test_after_a_lost_store_she_is_with_the_one_she_had(chat: Chat, raw: Redis) -> None:
    await chat.offered()
    record = await chat.record
    raw.flushall()
    await chat.world.store.beat("probe")
    peers = [KnownPeer("counsellor", chat.first.seat), KnownPeer("next", chat.second.seat)]
    await chat.world.visitor(chat.visitor, known=Known(record.generation, "transfer_offered", peers))
    record = await chat.record
    assert (record.state, record.counsellor, record.next) == ("with_counsellor", chat.first.seat, None)


async def test_of_two_who_take_one_card_exactly_one_wins_a_thousand_times(chat: Chat) -> None:
    """At the same moment, on two connections of a real store; the loser is told that none is free."""
    world, mailbox = chat.world, chat.visitor.mailbox
    wins = {chat.first.seat: 0, chat.second.seat: 0}
    began = time.perf_counter()
    holder = chat.first
    for race in range(RACES):
        world.now += 11  # beyond the window in which a mailbox may do so much
        await chat.happen(GiveBack(), holder)
        await chat.happen(Card(sealed(f"card {race}"), chat.duty))
        order = [chat.first, chat.second] if race % 2 else [chat.second, chat.first]
        taken = await asyncio.gather(*(
            world.mailboxes.take(who.seat, [mailbox], world.now) for who in order
        ), return_exceptions=True)
        lost = [one.code for one in taken if isinstance(one, Refused)]
        won = [who for who, one in zip(order, taken, strict=True) if not isinstance(one, BaseException)]
        assert lost == ["none_free"] and len(won) == 1
        holder = won[0]
        assert (await chat.record).counsellor == holder.seat
        wins[holder.seat] += 1
    assert sum(wins.values()) == RACES
    print(f"{RACES} races in {time.perf_counter() - began:.1f} s, won {sorted(wins.values())}")
