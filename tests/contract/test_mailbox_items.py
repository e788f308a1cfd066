# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every store: items of a mailbox are placed once, in order, for their reader alone, and gone when read."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from redis import Redis

from chatserver.errors import ChatError, Refused, TryAgain
from chatserver.protocol.answers import Synced
from chatserver.protocol.requests import Draft, SyncMailbox
from tests.support.relay import sealed
from tests.support.world import Person, World


def items(synced: Synced) -> list[dict[str, Any]]:
    return [msgspec.json.decode(bytes(item)) for item in synced.items]


async def chat(world: World) -> tuple[Person, Person]:
    """A visitor and the program that is seated with her."""
    bot, visitor = Person(), Person()
    await world.desk(bot, "bot")
    await world.visitor(visitor)
    return visitor, bot


async def code_of(work: Any) -> str:
    with pytest.raises(ChatError) as caught:
        await work
    return caught.value.code


async def test_items_reach_their_reader_in_order(world: World) -> None:
    visitor, bot = await chat(world)
    await world.say(visitor, visitor.mailbox, bot.seat, 1, 2, 3)
    read = await world.say(bot, visitor.mailbox, visitor.seat)
    assert [(i["at"], i["from"], i["to"], i["n"], i["sealed"]) for i in items(read)] == [
        (n, visitor.seat, bot.seat, n, sealed(f"{n}")) for n in (1, 2, 3)
    ]
    assert read.head == 3 and not read.more
    assert items(await world.say(visitor, visitor.mailbox, bot.seat)) == []


async def test_a_repeat_is_dropped_and_acknowledged(world: World) -> None:
    visitor, bot = await chat(world)
    await world.say(visitor, visitor.mailbox, bot.seat, 1, 2)
    again = await world.say(visitor, visitor.mailbox, bot.seat, 1, 2, 3)
    assert again.head == 3
    assert [i["n"] for i in items(await world.say(bot, visitor.mailbox, visitor.seat))] == [1, 2, 3]


async def test_a_gap_places_nothing(world: World) -> None:
    visitor, bot = await chat(world)
    await world.say(visitor, visitor.mailbox, bot.seat, 1)
    with pytest.raises(Refused) as caught:
        await world.say(visitor, visitor.mailbox, bot.seat, 2, 4)
    assert caught.value.answer() == {
        "ok": False, "code": "out_of_order", "again": False, "expected": 3, "to": bot.seat
    }
    assert [i["n"] for i in items(await world.say(bot, visitor.mailbox, visitor.seat))] == [1]


async def test_the_first_number_of_a_channel_may_be_any(world: World) -> None:
    visitor, bot = await chat(world)
    assert (await world.say(visitor, visitor.mailbox, bot.seat, 7, 8)).head == 2
    assert await code_of(world.say(visitor, visitor.mailbox, bot.seat, 10)) == "out_of_order"


async def test_what_is_named_as_read_is_deleted(world: World, raw: Redis) -> None:
    visitor, bot = await chat(world)
    await world.say(visitor, visitor.mailbox, bot.seat, 1, 2, 3)
    kept = f"i:{visitor.mailbox}:{bot.seat}"
    assert raw.zcard(kept) == 3
    assert [i["n"] for i in items(await world.say(bot, visitor.mailbox, visitor.seat, after=2))] == [3]
    assert raw.zcard(kept) == 1
    await world.say(bot, visitor.mailbox, visitor.seat, after=3)
    assert not raw.exists(kept)


async def test_twenty_items_an_answer(world: World) -> None:
    visitor, bot = await chat(world)
    for first in range(1, 25, 8):
        await world.say(visitor, visitor.mailbox, bot.seat, *range(first, first + 8))
    begun = await world.say(bot, visitor.mailbox, visitor.seat)
    assert len(begun.items) == 20 and begun.more
    rest = await world.say(bot, visitor.mailbox, visitor.seat, after=20)
    assert [i["n"] for i in items(rest)] == [21, 22, 23, 24] and not rest.more


async def test_forty_drafts_in_ten_seconds(world: World) -> None:
    visitor, bot = await chat(world)
    for first in range(1, 41, 8):
        await world.say(visitor, visitor.mailbox, bot.seat, *range(first, first + 8))
    world.now += 4
    with pytest.raises(TryAgain) as caught:
        await world.say(visitor, visitor.mailbox, bot.seat, 41)
    assert caught.value.answer() == {"ok": False, "code": "slow_down", "again": True, "wait_s": 6}
    world.now += 6
    assert (await world.say(visitor, visitor.mailbox, bot.seat, 41)).head == 41


async def test_five_hundred_unread_items(world: World) -> None:
    visitor, bot = await chat(world)
    for first in range(1, 497, 8):
        await world.say(visitor, visitor.mailbox, bot.seat, *range(first, first + 8))
        world.now += 10
    await world.say(visitor, visitor.mailbox, bot.seat, *range(497, 501))
    with pytest.raises(TryAgain) as caught:
        await world.say(visitor, visitor.mailbox, bot.seat, 501)
    assert caught.value.code == "mailbox_full"
    await world.say(bot, visitor.mailbox, visitor.seat, after=1)
    assert (await world.say(visitor, visitor.mailbox, bot.seat, 501)).head == 501


async def test_only_seats_of_the_mailbox_read_and_write(world: World) -> None:
    visitor, bot = await chat(world)
    stranger = Person()
    assert await code_of(world.say(stranger, visitor.mailbox, visitor.seat)) == "not_yours"
    assert await code_of(world.say(stranger, stranger.mailbox, visitor.seat)) == "unknown_mailbox"
    assert await code_of(world.say(visitor, visitor.mailbox, stranger.seat, 1)) == "not_seated"
    assert await code_of(world.say(bot, visitor.mailbox, bot.seat, 1)) == "not_seated"
    assert await code_of(world.say(visitor, visitor.mailbox, "", 1)) == "not_seated"


async def test_an_old_generation_deletes_posts_and_reads_nothing(world: World) -> None:
    visitor, bot = await chat(world)
    await world.say(visitor, visitor.mailbox, bot.seat, 1, 2)
    here = (await world.seen(visitor)).mailbox.generation
    draft = Draft(visitor.seat, 7, sealed("x"))
    for generation, wanted in (("A" * 22, "other_generation"), (here, None), (None, None)):
        request = SyncMailbox(visitor.mailbox, 0, [draft], generation=generation)
        old = SyncMailbox(visitor.mailbox, 12, [draft], generation=generation)
        if wanted:
            assert await code_of(world.mailboxes.sync(bot.seat, old, world.now)) == wanted
        else:
            answer = await world.mailboxes.sync(bot.seat, request, world.now)
            assert [item["n"] for item in items(answer)] == [1, 2]
    assert [item["n"] for item in items(await world.say(visitor, visitor.mailbox, bot.seat))] == [7]


async def test_drafts_and_reading_go_in_one(world: World) -> None:
    visitor, bot = await chat(world)
    await world.say(bot, visitor.mailbox, visitor.seat, 1)
    both = await world.say(visitor, visitor.mailbox, bot.seat, 1)
    assert [i["from"] for i in items(both)] == [bot.seat]
    assert both.head == 2


async def test_every_key_of_a_chat_expires(world: World, raw: Redis) -> None:
    visitor, bot = await chat(world)
    await world.say(visitor, visitor.mailbox, bot.seat, 1)
    await world.say(bot, visitor.mailbox, visitor.seat, 1)
    await world.say(visitor, visitor.mailbox, bot.seat)
    mine = [key for key in raw.keys("*") if visitor.mailbox in key or bot.seat in key]
    assert len(mine) == 5
    assert all(0 < raw.ttl(key) <= 1260 for key in mine), {key: raw.ttl(key) for key in mine}


async def test_nothing_but_what_was_sealed_is_kept_of_an_item(world: World, raw: Redis) -> None:
    visitor, bot = await chat(world)
    draft = Draft(bot.seat, 1, sealed("x"))
    await world.mailboxes.sync(visitor.seat, SyncMailbox(visitor.mailbox, 0, [draft]), world.now)
    (kept,) = raw.zrange(f"i:{visitor.mailbox}:{bot.seat}", 0, -1)
    assert msgspec.json.decode(str(kept)) == {
        "at": 1, "from": visitor.seat, "to": bot.seat, "n": 1, "sealed": sealed("x")
    }
