# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every store: it comes back empty, and what the ends still know is enough."""

from __future__ import annotations

from typing import Any

import pytest
from redis import Redis

from chatserver.errors import ChatError
from chatserver.protocol.limits import BOT_GONE_S, COUNSELLOR_GONE_S
from chatserver.protocol.requests import Card, Known, KnownPeer
from tests.support.relay import sealed
from tests.support.world import Person, World


async def code_of(work: Any) -> str:
    with pytest.raises(ChatError) as caught:
        await work
    return caught.value.code


def known(state: Any, **peers: str) -> Known:
    return Known("A" * 22, state, [KnownPeer(role, seat) for role, seat in peers.items()])  # type: ignore[arg-type]


async def lost(world: World, raw: Redis) -> str:
    """The store is empty; the worker beats. Returns the name of its new life."""
    raw.flushall()
    life, was_known = await world.store.beat("probe")
    assert not was_known
    return life


async def test_a_new_life_has_another_name(world: World, raw: Redis) -> None:
    life, was_known = await world.store.beat("probe")
    assert was_known and (await world.store.beat("probe"))[0] == life
    assert await lost(world, raw) != life


async def test_who_knows_nothing_is_told(world: World, raw: Redis) -> None:
    visitor = Person()
    await world.visitor(visitor)
    await lost(world, raw)
    assert await code_of(world.say(visitor, visitor.mailbox, "")) == "unknown_mailbox"


async def test_with_bot_goes_on_with_the_same_bot(world: World, raw: Redis) -> None:
    visitor, bot, other = Person(), Person(), Person()
    await world.desk(bot, "bot")
    before = (await world.visitor(visitor)).view.generation
    await world.say(visitor, visitor.mailbox, bot.seat, 1, 2, 3)
    await lost(world, raw)
    await world.desk(other, "bot")
    await world.desk(bot, "bot")
    opened = await world.visitor(visitor, known=known("with_bot", bot=bot.seat))
    assert opened.view.generation != before
    assert (opened.view.state, opened.view.peers[0].seat) == ("with_bot", bot.seat)
    # Reposted from the lowest number that was not receipted.
    assert (await world.say(visitor, visitor.mailbox, bot.seat, 3)).head == 1
    assert raw.smembers(f"d:{bot.seat}:m") == {visitor.mailbox}


async def test_a_bot_that_comes_back_after_her_keeps_its_seat(world: World, raw: Redis) -> None:
    visitor, bot = Person(), Person()
    await world.desk(bot, "bot")
    await world.visitor(visitor)
    await lost(world, raw)
    opened = await world.visitor(visitor, known=known("with_bot", bot=bot.seat))
    assert [(p.seat, p.present, p.prekey) for p in opened.view.peers] == [(bot.seat, False, None)]
    world.now += BOT_GONE_S / 2
    _, _, views = await world.desk(bot, "bot")
    assert [view.mailbox for view in views] == [visitor.mailbox]
    world.now += BOT_GONE_S
    await world.watch.expire(world.now)
    assert (await world.seen(visitor)).mailbox.bot == bot.seat


async def test_a_bot_that_does_not_come_back_is_replaced(world: World, raw: Redis) -> None:
    visitor, other = Person(), Person()
    await lost(world, raw)
    await world.visitor(visitor, known=known("with_bot", bot=Person().seat))
    await world.desk(other, "bot")
    world.now += BOT_GONE_S
    await world.watch.expire(world.now)
    assert (await world.seen(visitor)).mailbox.bot == other.seat


async def test_a_named_bot_without_room_is_not_overfilled(world: World, raw: Redis) -> None:
    full, other = Person(), Person()
    await world.desk(full, "bot", capacity=1)
    await world.visitor(Person())
    await world.desk(other, "bot")
    visitor = Person()
    await world.visitor(visitor, known=known("with_bot", bot=full.seat))
    assert (await world.seen(visitor)).mailbox.bot == other.seat


async def test_waiting_goes_on_when_the_card_is_posted_again(world: World, raw: Redis) -> None:
    visitor, counsellor = Person(), Person()
    desk, _, _ = await world.desk(counsellor, "counsellor")
    await world.waiting(visitor, await world.duty_key(desk))
    await lost(world, raw)
    desk, _, _ = await world.desk(counsellor, "counsellor")
    assert (await world.view(desk)).duty is None
    duty = await world.duty_key(desk)
    opened = await world.visitor(visitor, known=known("waiting"))
    assert opened.view.state == "waiting" and opened.view.card is None and opened.view.duty is not None
    assert (await world.view(desk)).waiting == []
    await world.happen(visitor, visitor.mailbox, Card(sealed("card"), duty))
    assert [card.mailbox for card in (await world.view(desk)).waiting] == [visitor.mailbox]


async def test_with_counsellor_goes_on(world: World, raw: Redis) -> None:
    visitor, counsellor = Person(), Person()
    await lost(world, raw)
    await world.desk(counsellor, "counsellor")
    remembered = known("with_counsellor", bot=Person().seat, counsellor=counsellor.seat)
    opened = await world.visitor(visitor, known=remembered)
    assert [p.seat for p in opened.view.peers] == [counsellor.seat]
    assert not raw.exists(f"d:{counsellor.seat}:m")
    await world.say(counsellor, visitor.mailbox, visitor.seat, 5)
    assert raw.smembers(f"d:{counsellor.seat}:m") == {visitor.mailbox}


async def test_a_counsellor_who_never_comes_back_is_lost(world: World, raw: Redis) -> None:
    visitor = Person()
    await lost(world, raw)
    await world.visitor(visitor, known=known("with_counsellor", counsellor=Person().seat))
    world.now += COUNSELLOR_GONE_S - 1
    await world.watch.expire(world.now)
    assert (await world.seen(visitor)).mailbox.state == "with_counsellor"
    world.now += 1
    await world.watch.expire(world.now)
    assert (await world.seen(visitor)).mailbox.state == "waiting"


async def test_a_counsellor_who_ignores_it_is_lost(world: World, raw: Redis) -> None:
    visitor, speaking, ignoring = Person(), Person(), Person()
    for counsellor in (speaking, ignoring):
        await world.desk(counsellor, "counsellor")
    other = Person()
    await world.visitor(visitor, known=known("with_counsellor", counsellor=speaking.seat))
    await world.visitor(other, known=known("with_counsellor", counsellor=ignoring.seat))
    await world.say(speaking, visitor.mailbox, visitor.seat)
    world.now += COUNSELLOR_GONE_S
    await world.watch.expire(world.now)
    assert (await world.seen(visitor)).mailbox.state == "with_counsellor"
    assert (await world.seen(other)).mailbox.state == "waiting"


async def test_naming_a_counsellor_fills_no_desk(world: World) -> None:
    counsellor = Person()
    desk, _, _ = await world.desk(counsellor, "counsellor", capacity=1)
    for _ in range(5):
        await world.visitor(Person(), known=known("with_counsellor", counsellor=counsellor.seat))
    duty, real = await world.duty_key(desk), Person()
    await world.waiting(real, duty)
    assert (await world.mailboxes.take(counsellor.seat, [real.mailbox], world.now)).mailbox == real.mailbox


async def test_what_is_known_changes_nothing_where_the_store_knows(world: World) -> None:
    visitor, bot = Person(), Person()
    await world.desk(bot, "bot")
    first = await world.visitor(visitor)
    again = await world.visitor(visitor, known=known("with_counsellor", counsellor=Person().seat))
    assert again.view == first.view


@pytest.mark.parametrize("state", ["offered", "with_counsellor"])
async def test_a_state_without_its_peer_becomes_waiting(world: World, state: str) -> None:
    visitor = Person()
    opened = await world.visitor(visitor, known=known(state))
    assert opened.view.state == "waiting"
