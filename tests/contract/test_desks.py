# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every store: who is on duty, who is lost, and the duty key."""

from __future__ import annotations

import secrets
from typing import Any

import pytest
from redis import Redis

from chatserver.errors import ChatError
from chatserver.protocol.encoding import b64
from chatserver.protocol.limits import BOT_GONE_S, COUNSELLOR_GONE_S
from chatserver.protocol.requests import Accepted, OpenDesk, Signed, SyncDesk, Wrap
from chatserver.protocol.token import Claims, make_token
from tests.support.relay import CENTRE, TOKEN_KEY, sealed, signed
from tests.support.world import Person, World


async def code_of(work: Any) -> str:
    with pytest.raises(ChatError) as caught:
        await work
    return caught.value.code


async def test_the_least_loaded_bot_with_room_is_seated(world: World) -> None:
    small, large = Person(), Person()
    await world.desk(small, "bot", capacity=1)
    await world.desk(large, "bot", capacity=2)
    seats = []
    for _ in range(4):
        visitor = Person()
        await world.visitor(visitor)
        seats.append((await world.seen(visitor)).mailbox.bot)
    assert sorted(seats[:2], key=str) == sorted([small.seat, large.seat])
    assert seats[2:] == [large.seat, None]


async def test_a_visitor_without_a_bot_gets_one_when_there_is_room(world: World) -> None:
    visitor, bot = Person(), Person()
    await world.visitor(visitor)
    assert (await world.mailboxes.visitor_view(visitor.mailbox)).peers == []
    await world.desk(bot, "bot")
    world.now += BOT_GONE_S
    await world.watch.expire(world.now)
    assert (await world.seen(visitor)).mailbox.bot == bot.seat


async def test_looking_in_vain_for_a_bot_tells_nobody(world: World, raw: Redis) -> None:
    visitor = Person()
    await world.visitor(visitor)
    before = (await world.seen(visitor)).mailbox
    with raw.pubsub() as bells:  # type: ignore[no-untyped-call]
        bells.subscribe("bell")
        bells.get_message(timeout=1)
        world.now += 10
        await world.watch.expire(world.now)
        assert bells.get_message(timeout=0.2) is None
    assert (await world.seen(visitor)).mailbox == before


async def test_a_lost_bot_is_replaced_after_two_seconds(world: World) -> None:
    first, second, visitor = Person(), Person(), Person()
    desk, conn, _ = await world.desk(first, "bot")
    await world.visitor(visitor)
    await world.desk(second, "bot")
    await world.say(visitor, visitor.mailbox, first.seat, 1)
    await world.desks.gone(desk, conn, world.now)
    assert not (await world.mailboxes.visitor_view(visitor.mailbox)).peers[0].present
    world.now += BOT_GONE_S - 0.5
    await world.watch.expire(world.now)
    assert (await world.seen(visitor)).mailbox.bot == first.seat
    world.now += 0.5
    await world.watch.expire(world.now)
    assert (await world.seen(visitor)).mailbox.bot == second.seat
    assert (await world.say(visitor, visitor.mailbox, second.seat, 1)).head == 2


async def test_a_bot_that_is_back_in_time_keeps_its_seat(world: World) -> None:
    bot, visitor = Person(), Person()
    desk, conn, _ = await world.desk(bot, "bot")
    await world.visitor(visitor)
    await world.desks.gone(desk, conn, world.now)
    world.now += 1
    _, _, views = await world.desk(bot, "bot")
    assert [view.mailbox for view in views] == [visitor.mailbox]
    world.now += BOT_GONE_S
    await world.watch.expire(world.now)
    assert (await world.seen(visitor)).mailbox.bot == bot.seat


async def test_the_older_socket_of_a_seat_counts_no_more(world: World) -> None:
    bot = Person()
    desk, older, _ = await world.desk(bot, "bot")
    await world.desk(bot, "bot")
    await world.desks.gone(desk, older, world.now)
    assert (await world.store.present())["bot"] == 1


async def with_counsellor(world: World, visitor: Person, counsellor: Person) -> tuple[Any, str]:
    desk, conn, _ = await world.desk(counsellor, "counsellor")
    await world.waiting(visitor, await world.duty_key(desk))
    await world.mailboxes.take(counsellor.seat, [visitor.mailbox], world.now)
    await world.happen(visitor, visitor.mailbox, Accepted(counsellor.seat))
    return desk, conn


async def test_a_counsellor_is_lost_after_a_minute(world: World) -> None:
    visitor, counsellor = Person(), Person()
    desk, conn = await with_counsellor(world, visitor, counsellor)
    await world.desks.gone(desk, conn, world.now)
    world.now += COUNSELLOR_GONE_S - 1
    await world.watch.expire(world.now)
    assert (await world.seen(visitor)).mailbox.state == "with_counsellor"
    world.now += 1
    await world.watch.expire(world.now)
    record = (await world.seen(visitor)).mailbox
    assert (record.state, record.counsellor) == ("waiting", None)
    assert (await world.store.present())["counsellor"] == 0


async def test_off_duty_gives_everything_up_at_once(world: World, raw: Redis) -> None:
    visitor, counsellor = Person(), Person()
    desk, conn = await with_counsellor(world, visitor, counsellor)
    await world.desks.close(desk, conn, world.now)
    assert (await world.seen(visitor)).mailbox.state == "waiting"
    assert not raw.exists(f"d:{counsellor.seat}") and raw.scard("ds:counsellor") == 0


async def test_desks_of_a_dead_worker_are_noticed(world: World, raw: Redis) -> None:
    first, second, visitor = Person(), Person(), Person()
    await world.desk(first, "bot", conn="dead:1")
    raw.set("w:dead", "1")
    await world.visitor(visitor)
    assert (await world.seen(visitor)).mailbox.bot == first.seat
    await world.desk(second, "bot")
    raw.delete("w:dead")
    await world.watch.expire(world.now)
    world.now += BOT_GONE_S
    await world.watch.expire(world.now)
    assert (await world.seen(visitor)).mailbox.bot == second.seat


async def test_a_token_is_accepted_once_except_on_its_socket(world: World) -> None:
    person = Person()
    claims = Claims("bot", CENTRE, "shift", int(world.now) + 300, secrets.token_urlsafe(16))
    request = OpenDesk(
        make_token(TOKEN_KEY, claims), b64(person.secret), Signed(**signed("c")), Signed(**signed("p")), 1
    )
    for _ in range(2):
        await world.desks.open(request, "worker:1", world.now)
    assert await code_of(world.desks.open(request, "worker:2", world.now)) == "bad_token"


async def test_the_first_duty_key_wins_and_is_replaced_by_name(world: World) -> None:
    first, second = Person(), Person()
    one, _, _ = await world.desk(first, "counsellor")
    two, _, _ = await world.desk(second, "counsellor")
    name = await world.duty_key(one, "first")
    assert await code_of(world.duty_key(two, "second")) == "duty_exists"
    assert await code_of(world.duty_key(two, "second", replaces=Person().seat)) == "duty_exists"
    newer = await world.duty_key(two, "second", replaces=name)
    seen = await world.store.snapshot(Person().mailbox)
    assert seen is None
    view = await world.view(two)
    assert view.duty is not None and view.duty.wrapped == sealed("wrap")
    assert [d.wrapped for d in view.desks if d.seat == first.seat] == [False]
    assert newer != name


async def test_the_same_duty_key_may_be_posted_again_and_wraps_add_up(world: World) -> None:
    first, second = Person(), Person()
    one, _, _ = await world.desk(first, "counsellor")
    two, _, _ = await world.desk(second, "counsellor")
    name = await world.duty_key(one)
    assert await world.duty_key(two) == name
    assert {d.wrapped for d in (await world.view(one)).desks} == {True}


async def test_a_wrap_is_for_the_key_in_force_and_a_desk_on_duty(world: World, raw: Redis) -> None:
    first, second, gone = Person(), Person(), Person()
    one, _, _ = await world.desk(first, "counsellor")
    two, _, _ = await world.desk(second, "counsellor")
    name = await world.duty_key(one)
    assert (await world.view(two)).duty.wrapped is None  # type: ignore[union-attr]
    await world.desks.sync(one, SyncDesk(wrap=Wrap(name, second.seat, sealed("hers"))))
    assert (await world.view(two)).duty.wrapped == sealed("hers")  # type: ignore[union-attr]
    await world.desks.sync(one, SyncDesk(wrap=Wrap(name, gone.seat, sealed("nobody's"))))
    assert not raw.hexists("duty:wraps", gone.seat)
    other = SyncDesk(wrap=Wrap(Person().seat, second.seat, sealed("old")))
    assert await code_of(world.desks.sync(one, other)) == "duty_exists"


async def test_a_new_prekey_needs_a_new_wrap(world: World) -> None:
    counsellor = Person()
    desk, conn, _ = await world.desk(counsellor, "counsellor")
    await world.duty_key(desk)
    await world.desk(counsellor, "counsellor", conn=conn)
    assert (await world.view(desk)).desks[0].wrapped
    await world.desk(counsellor, "counsellor", conn=conn, prekey="another")
    assert not (await world.view(desk)).desks[0].wrapped


async def test_the_duty_key_goes_with_the_last_counsellor(world: World, raw: Redis) -> None:
    first, second = Person(), Person()
    one, conn_one, _ = await world.desk(first, "counsellor")
    two, conn_two, _ = await world.desk(second, "counsellor")
    await world.duty_key(one)
    assert 0 < raw.ttl("duty") <= 12 * 3600 and 0 < raw.ttl("duty:wraps") <= 12 * 3600
    await world.desks.close(one, conn_one, world.now)
    assert raw.exists("duty") and not raw.hexists("duty:wraps", first.seat)
    await world.desks.close(two, conn_two, world.now)
    assert not raw.exists("duty") and not raw.exists("duty:wraps")


async def test_a_bot_has_no_part_in_the_duty_key(world: World) -> None:
    desk, _, _ = await world.desk(Person(), "bot")
    assert await code_of(world.duty_key(desk)) == "not_yours"
    assert await code_of(world.desks.sync(desk, SyncDesk())) == "not_yours"
