# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Proof of work on a real store: what it is asked for, spent once, by all workers, and counted."""

from __future__ import annotations

import secrets
from collections.abc import Awaitable

import pytest
from redis import Redis

from chatserver.errors import Refused, TryAgain
from chatserver.protocol.encoding import b64
from chatserver.protocol.limits import OPENINGS_A_SECOND
from chatserver.protocol.requests import AskHuman, Cancel, Card, Known, OpenVisitor, SyncMailbox
from chatserver.relay.work import AT_REST, Bucket, Paid
from tests.support.relay import CENTRE, sealed
from tests.support.world import Person, World, world_on


async def needs_work(asked: Awaitable[object]) -> None:
    with pytest.raises(Refused) as refusal:
        await asked
    assert refusal.value.code == "work_needed" and "challenge" in refusal.value.details


def opening(world: World, person: Person, work: str | None, known: Known | None = None) -> Awaitable[object]:
    return world.mailboxes.open(OpenVisitor(b64(person.secret), 0, known, work), world.conn(), world.now)


def asking(world: World, person: Person, work: str | None) -> Awaitable[object]:
    event = AskHuman(None, None, work)
    return world.mailboxes.sync(person.seat, SyncMailbox(person.mailbox, event=event), world.now)


async def test_a_new_mailbox_costs_a_work_and_the_old_one_nothing(world: World) -> None:
    visitor = Person()
    await needs_work(opening(world, visitor, None))
    assert await world.store.snapshot(visitor.mailbox) is None
    await opening(world, visitor, world.worked("open"))
    await opening(world, visitor, None)
    assert await world.store.snapshot(visitor.mailbox) is not None


async def test_a_work_makes_one_mailbox_whatever_worker_is_asked(world: World, store_url: str) -> None:
    work, visitor = world.worked("open"), Person()
    await opening(world, visitor, work)
    await opening(world, visitor, work)  # the answer was lost: she asks again
    await needs_work(opening(world, Person(), work))
    async with world_on(store_url, "another") as other:
        await needs_work(opening(other, Person(), work))
        await opening(other, Person(), other.worked("open"))


async def test_a_lost_store_is_no_way_around(world: World) -> None:
    known = Known(b64(secrets.token_bytes(16)), "waiting", [])
    await needs_work(opening(world, Person(), None, known))


async def test_a_first_card_costs_a_work_and_asking_again_nothing(world: World) -> None:
    visitor = Person()
    await world.visitor(visitor)
    await needs_work(asking(world, visitor, None))
    assert (await world.seen(visitor)).mailbox.state == "with_bot"
    await needs_work(asking(world, visitor, world.worked("open")))
    work = world.worked("ask_human")
    await asking(world, visitor, work)
    await asking(world, visitor, None)
    await asking(world, visitor, work)  # the answer was lost: she asks again
    card = Card(sealed("card"), b64(bytes(16)))
    await world.mailboxes.sync(visitor.seat, SyncMailbox(visitor.mailbox, event=card), world.now)
    assert (await world.seen(visitor)).mailbox.state == "waiting"
    await world.happen(visitor, visitor.mailbox, Cancel())
    await needs_work(asking(world, visitor, None))
    await needs_work(asking(world, visitor, work))


async def test_refused_words_are_placed_once(world: World) -> None:
    """Drafts that came with the step may be placed before it is refused: the repeat doubles nothing."""
    visitor, bot = Person(), Person()
    await world.desk(bot, "bot")
    await world.visitor(visitor)
    await world.say(visitor, visitor.mailbox, bot.seat, 1)
    await needs_work(asking(world, visitor, None))
    await world.say(visitor, visitor.mailbox, bot.seat, 1)
    read = await world.mailboxes.sync(bot.seat, SyncMailbox(visitor.mailbox), world.now)
    assert read.head == 1


async def test_works_are_counted_and_leak_away(world: World) -> None:
    bucket = Bucket("b", 2.0)
    for n in range(5):
        paid = Paid(f"{n}", 60, (bucket,))
        assert await world.store.spend_work(paid, world.now)
        assert not await world.store.spend_work(paid, world.now), "spent is spent"
    assert await world.store.loads([bucket], world.now) == {"b": 5.0}
    assert await world.store.loads([bucket], world.now + 1) == {"b": 3.0}
    assert await world.store.loads([bucket], world.now + 60) == {"b": 0.0}
    assert await world.store.loads([bucket], world.now - 60) == {"b": 5.0}, "a clock behind adds nothing"


async def test_a_bucket_is_full_at_its_most(world: World) -> None:
    bucket = Bucket("b", 0.1)
    for n in range(10):
        await world.store.spend_work(Paid(f"{n}", 60, (bucket,)), world.now)
    assert await world.store.loads([bucket], world.now) == {"b": pytest.approx(bucket.full)}


async def test_all_that_is_kept_of_works_expires(world: World, raw: Redis) -> None:
    visitor = Person()
    await world.visitor(visitor)
    kept = [key for pattern in ("k:*", "b:*") for key in raw.keys(pattern)]
    assert len(kept) == 3
    assert all(0 < raw.ttl(key) <= 302 for key in kept)
    assert not [key for key in kept if visitor.mailbox in key or visitor.seat in key]


async def test_the_price_follows_what_the_store_has_counted(world: World) -> None:
    for _ in range(30):
        await world.visitor(Person())
    assert world.work.wanted("open") == AT_REST, "it looks once a second"
    await world.watch.expire(world.now)
    assert world.work.wanted("open") > AT_REST
    await world.watch.expire(world.now + 60)
    assert world.work.wanted("open") == AT_REST


async def test_who_is_told_to_slow_down_keeps_the_work(world: World, raw: Redis) -> None:
    raw.set(f"r:open:{int(world.now)}", OPENINGS_A_SECOND)
    work, visitor = world.worked("open"), Person()
    with pytest.raises(TryAgain):
        await opening(world, visitor, work)
    world.now += 1
    await opening(world, visitor, work)


async def test_each_centre_has_its_bucket_beside_that_of_all(world: World) -> None:
    await world.visitor(Person())
    loads = await world.store.loads(world.work.buckets, world.now)
    assert loads == {f"open:{CENTRE}": 1.0, "open": 1.0, f"ask_human:{CENTRE}": 0.0, "ask_human": 0.0}
