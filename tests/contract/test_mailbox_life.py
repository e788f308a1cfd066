# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every store: a session moves by its table, nobody crosses anybody, and an end wipes."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio
from msgspec.structs import replace
from redis import Redis

from chatserver.errors import ChatError, Refused
from chatserver.protocol.limits import OFFER_S, QUIET_S
from chatserver.protocol.requests import Accepted, AskHuman, Cancel, Card, GiveBack
from chatserver.relay.records import Desk
from chatserver.session.table import Event, State
from tests.support.relay import sealed
from tests.support.world import Person, World


class Chat:
    """A visitor, a bot, a counsellor with the duty key."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.visitor, self.bot, self.counsellor = Person(), Person(), Person()
        self.desk: Desk
        self.duty = ""

    async def begin(self) -> None:
        await self.world.desk(self.bot, "bot")
        self.desk, _, _ = await self.world.desk(self.counsellor, "counsellor")
        self.duty = await self.world.duty_key(self.desk)
        await self.world.waiting(self.visitor, self.duty)

    async def take(self) -> None:
        await self.world.mailboxes.take(self.counsellor.seat, [self.visitor.mailbox], self.world.now)

    async def accept(self) -> None:
        accepted = Accepted(self.counsellor.seat)
        await self.world.happen(self.visitor, self.visitor.mailbox, accepted)

    @property
    async def state(self) -> State:
        return (await self.world.seen(self.visitor)).mailbox.state


@pytest_asyncio.fixture
async def chat(world: World) -> AsyncIterator[Chat]:
    made = Chat(world)
    await made.begin()
    yield made


async def code_of(work: Any) -> str:
    with pytest.raises(ChatError) as caught:
        await work
    return caught.value.code


async def test_from_waiting_to_a_counsellor(chat: Chat) -> None:
    world, visitor = chat.world, chat.visitor
    assert [card.mailbox for card in (await world.view(chat.desk)).waiting] == [visitor.mailbox]
    await chat.take()
    assert await chat.state == "offered"
    assert (await world.view(chat.desk)).waiting == []
    await chat.accept()
    record = (await world.seen(visitor)).mailbox
    assert (record.state, record.bot, record.counsellor) == ("with_counsellor", None, chat.counsellor.seat)
    assert record.card is None and record.duty is None


async def test_the_program_is_out_when_she_has_accepted(chat: Chat, raw: Redis) -> None:
    world, mailbox = chat.world, chat.visitor.mailbox
    await world.say(chat.visitor, mailbox, chat.bot.seat, 1)
    await world.say(chat.bot, mailbox, chat.visitor.seat, 1)
    await chat.take()
    await chat.accept()
    assert await code_of(world.say(chat.bot, mailbox, chat.visitor.seat)) == "not_yours"
    assert await code_of(world.say(chat.visitor, mailbox, chat.bot.seat, 2)) == "not_seated"
    kept = [key for key in raw.keys("*") if chat.bot.seat in key and mailbox in key]
    assert kept == [] and raw.zrange(f"i:{mailbox}:{chat.visitor.seat}", 0, -1) == []
    assert not [field for field in raw.hkeys(f"m:{mailbox}") if chat.bot.seat in field]
    assert raw.scard(f"d:{chat.bot.seat}:m") == 0


async def test_of_two_who_take_one_wins_cleanly(chat: Chat) -> None:
    other = Person()
    await chat.world.desk(other, "counsellor")
    seats = [chat.counsellor.seat, other.seat]
    taken = await asyncio.gather(
        *(chat.world.mailboxes.take(seat, [chat.visitor.mailbox], chat.world.now) for seat in seats),
        return_exceptions=True,
    )
    lost = [one for one in taken if isinstance(one, Refused)]
    assert [one.code for one in lost] == ["none_free"] and len(taken) - len(lost) == 1
    winner = seats[0] if taken[1] is lost[0] else seats[1]
    assert (await chat.world.seen(chat.visitor)).mailbox.counsellor == winner


async def test_take_gives_the_first_that_is_free(chat: Chat) -> None:
    world, second = chat.world, Person()
    await world.waiting(second, chat.duty)
    other = Person()
    await world.desk(other, "counsellor")
    await world.mailboxes.take(other.seat, [second.mailbox], world.now)
    view = await world.mailboxes.take(
        chat.counsellor.seat, [Person().mailbox, second.mailbox, chat.visitor.mailbox], world.now
    )
    assert view.mailbox == chat.visitor.mailbox


async def test_a_repeated_take_is_given_what_it_was_given(chat: Chat) -> None:
    second = Person()
    await chat.world.waiting(second, chat.duty)
    wanted = [chat.visitor.mailbox, second.mailbox]
    for _ in range(2):
        view = await chat.world.mailboxes.take(chat.counsellor.seat, wanted, chat.world.now)
        assert view.mailbox == chat.visitor.mailbox
    assert (await chat.world.seen(second)).mailbox.state == "waiting"


async def test_a_desk_takes_no_more_than_it_has_room_for(chat: Chat) -> None:
    world, small, second = chat.world, Person(), Person()
    await world.desk(small, "counsellor", capacity=1)
    await world.waiting(second, chat.duty)
    await world.mailboxes.take(small.seat, [second.mailbox], world.now)
    assert await code_of(world.mailboxes.take(small.seat, [chat.visitor.mailbox], world.now)) == "not_now"


async def test_a_mailbox_without_a_card_cannot_be_taken(chat: Chat) -> None:
    world, second = chat.world, Person()
    await world.visitor(second)
    await world.happen(second, second.mailbox, AskHuman())
    taking = world.mailboxes.take(chat.counsellor.seat, [second.mailbox], world.now)
    assert await code_of(taking) == "none_free"
    await world.happen(second, second.mailbox, Card(sealed("card"), chat.duty))
    assert len((await world.view(chat.desk)).waiting) == 2


async def test_an_offer_expires_and_she_keeps_her_place(chat: Chat) -> None:
    await chat.take()
    since = (await chat.world.seen(chat.visitor)).mailbox.since
    chat.world.now += OFFER_S - 1
    await chat.world.watch.expire(chat.world.now)
    assert await chat.state == "offered"
    chat.world.now += 1
    await chat.world.watch.expire(chat.world.now)
    record = (await chat.world.seen(chat.visitor)).mailbox
    assert (record.state, record.counsellor, record.since) == ("waiting", None, since)
    assert [card.card for card in (await chat.world.view(chat.desk)).waiting] == [sealed("card")]
    assert await code_of(chat.world.say(chat.counsellor, chat.visitor.mailbox, "")) == "not_yours"


async def test_only_the_offered_counsellor_can_be_accepted(chat: Chat) -> None:
    await chat.take()
    other = Accepted(Person().seat)
    assert await code_of(chat.world.happen(chat.visitor, chat.visitor.mailbox, other)) == "not_now"
    assert await code_of(chat.world.happen(chat.counsellor, chat.visitor.mailbox, other)) == "not_yours"


async def test_given_back_she_waits_and_the_program_reads_again(chat: Chat) -> None:
    await chat.take()
    await chat.accept()
    await chat.world.happen(chat.counsellor, chat.visitor.mailbox, GiveBack())
    record = (await chat.world.seen(chat.visitor)).mailbox
    assert (record.state, record.counsellor, record.bot) == ("waiting", None, chat.bot.seat)
    assert record.card is None and (await chat.world.view(chat.desk)).waiting == []


async def test_cancel_takes_her_off_the_list(chat: Chat) -> None:
    for _ in range(2):
        await chat.world.happen(chat.visitor, chat.visitor.mailbox, Cancel())
        record = (await chat.world.seen(chat.visitor)).mailbox
        assert (record.state, record.card, record.since) == ("with_bot", None, None)
    assert (await chat.world.view(chat.desk)).waiting == []


async def test_who_waits_longer_is_counted(chat: Chat) -> None:
    chat.world.now += 1
    second = Person()
    await chat.world.waiting(second, chat.duty)
    view = await chat.world.mailboxes.visitor_view(second.mailbox)
    assert view.waiting is not None and (view.waiting.ahead, view.waiting.on_duty) == (1, 1)


@pytest.mark.parametrize("state", ["with_bot", "waiting", "offered", "with_counsellor"])
@pytest.mark.parametrize("by", ["visitor", "quiet", "leaving page"])
async def test_an_end_wipes_and_stays(chat: Chat, raw: Redis, state: str, by: str) -> None:
    world, visitor = chat.world, chat.visitor
    if state == "with_bot":
        await world.happen(visitor, visitor.mailbox, Cancel())
    if state in ("offered", "with_counsellor"):
        await chat.take()
    if state == "with_counsellor":
        await chat.accept()
        await world.say(visitor, visitor.mailbox, chat.counsellor.seat, 1)
    await world.say(visitor, visitor.mailbox, chat.bot.seat, 1) if state != "with_counsellor" else None
    if by == "visitor":
        await world.mailboxes.close(visitor.seat, visitor.mailbox, world.now)
    elif by == "leaving page":
        await world.mailboxes.leave(visitor.secret, world.now)
    else:
        world.now += QUIET_S
        await world.watch.expire(world.now)
    assert await chat.state == "closed"
    kept = {key for key in raw.keys("*") if visitor.mailbox in key or visitor.seat in key}
    assert kept == {f"m:{visitor.mailbox}"}
    assert 0 < raw.ttl(f"m:{visitor.mailbox}") <= QUIET_S
    assert set(raw.hkeys(f"m:{visitor.mailbox}")) == {"gen", "rev", "state", "head", "by"}
    assert raw.zcard("due") == 0 and raw.zcard("waiting") == 0
    for desk in (chat.bot, chat.counsellor):
        assert raw.scard(f"d:{desk.seat}:m") == 0
    opened = await world.visitor(visitor)
    assert (opened.view.state, opened.view.by) == ("closed", "quiet" if by == "quiet" else "visitor")
    assert await code_of(world.say(visitor, visitor.mailbox, chat.bot.seat, 2)) == "closed"
    for event in Event:
        with pytest.raises(Refused):
            await world.mailboxes.move(visitor.mailbox, event, None, world.now)
    assert await chat.state == "closed"


async def test_the_counsellor_ends_it_too(chat: Chat) -> None:
    closing = chat.world.mailboxes.close
    await chat.take()
    assert await code_of(closing(chat.counsellor.seat, chat.visitor.mailbox, chat.world.now)) == "not_now"
    await chat.accept()
    assert await code_of(closing(Person().seat, chat.visitor.mailbox, chat.world.now)) == "not_yours"
    await closing(chat.counsellor.seat, chat.visitor.mailbox, chat.world.now)
    assert (await chat.world.visitor(chat.visitor)).view.by == "counsellor"


async def test_the_program_alone_keeps_no_chat_alive(chat: Chat) -> None:
    world = chat.world
    for n in range(1, 4):
        world.now += QUIET_S / 4
        await world.say(chat.bot, chat.visitor.mailbox, chat.visitor.seat, n)
        await world.watch.expire(world.now)
    assert await chat.state == "waiting"
    world.now += QUIET_S / 4
    await world.watch.expire(world.now)
    assert await chat.state == "closed"


async def test_a_word_of_hers_keeps_it_alive(chat: Chat) -> None:
    world = chat.world
    world.now += QUIET_S - 1
    await world.say(chat.visitor, chat.visitor.mailbox, chat.bot.seat, 1)
    world.now += QUIET_S - 1
    await world.watch.expire(world.now)
    assert await chat.state == "waiting"


async def test_changes_at_the_same_time_do_not_cross(chat: Chat) -> None:
    world = chat.world
    outcomes = await asyncio.gather(
        world.happen(chat.visitor, chat.visitor.mailbox, Cancel()),
        world.mailboxes.take(chat.counsellor.seat, [chat.visitor.mailbox], world.now),
        world.mailboxes.close(chat.visitor.seat, chat.visitor.mailbox, world.now),
        return_exceptions=True,
    )
    assert all(not isinstance(one, BaseException) or isinstance(one, Refused) for one in outcomes)
    assert await chat.state == "closed"
    assert (await world.view(chat.desk)).waiting == []


async def test_a_change_of_a_record_that_has_changed_is_not_made(chat: Chat) -> None:
    store, now = chat.world.store, chat.world.now
    before = (await chat.world.seen(chat.visitor)).mailbox
    first, second = replace(before, since=now - 1), replace(before, since=now - 2)
    assert await store.change(before, first, False, now, now)
    assert not await store.change(before, second, False, now, now)
    assert (await chat.world.seen(chat.visitor)).mailbox == replace(first, rev=before.rev + 1)


async def test_openings_of_new_mailboxes_are_limited_over_all(world: World) -> None:
    for _ in range(60):
        await world.visitor(Person())
    assert await code_of(world.visitor(Person())) == "slow_down"
    world.now += 1
    await world.visitor(Person())
