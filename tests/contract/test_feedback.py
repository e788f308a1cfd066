# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every store: feedback is counted once, after a counsellor closed the chat, and no name is kept with it."""

from __future__ import annotations

import pytest
from redis import Redis

from chatserver.errors import Refused
from chatserver.protocol.limits import FEEDBACK_S, QUIET_S
from chatserver.protocol.requests import Accepted, read_feedback
from tests.support.world import Person, World

ANSWERS = ["rights.yes", "listened.partly"]


async def talked(world: World, visitor: Person) -> Person:
    """A young person with a counsellor; gives the counsellor."""
    counsellor = Person()
    desk, _, _ = await world.desk(counsellor, "counsellor")
    duty = await world.duty_key(desk)
    await world.waiting(visitor, duty)
    await world.mailboxes.take(counsellor.seat, [visitor.mailbox], world.now)
    await world.happen(visitor, visitor.mailbox, Accepted(counsellor.seat))
    return counsellor


def counted(raw: Redis) -> dict[str, str]:
    found: dict[str, str] = raw.hgetall("feedback")  # type: ignore[assignment]
    return found


async def test_it_is_counted_once(world: World, raw: Redis) -> None:
    visitor = Person()
    counsellor = await talked(world, visitor)
    assert not await world.store.count_feedback(visitor.mailbox, ANSWERS), "the chat goes on"
    await world.mailboxes.close(counsellor.seat, visitor.mailbox, world.now)
    assert await world.store.count_feedback(visitor.mailbox, ANSWERS)
    assert not await world.store.count_feedback(visitor.mailbox, ANSWERS)
    assert counted(raw) == {"number": "1", "rights.yes": "1", "listened.partly": "1"}


async def test_without_a_counsellor_nothing_is_counted(world: World, raw: Redis) -> None:
    visitor = Person()
    await world.desk(Person(), "bot")
    await world.visitor(visitor)
    await world.mailboxes.close(visitor.seat, visitor.mailbox, world.now)
    assert not await world.store.count_feedback(visitor.mailbox, ANSWERS)
    assert not await world.store.count_feedback(Person().mailbox, ANSWERS)
    assert counted(raw) == {}


async def test_whoever_left_is_not_asked(world: World, raw: Redis) -> None:
    visitor = Person()
    await talked(world, visitor)
    await world.mailboxes.close(visitor.seat, visitor.mailbox, world.now)
    assert not await world.store.count_feedback(visitor.mailbox, ANSWERS)
    assert counted(raw) == {}


async def test_nothing_is_kept_longer_than_the_closed_ones_name(world: World, raw: Redis) -> None:
    visitor = Person()
    counsellor = await talked(world, visitor)
    await world.mailboxes.close(counsellor.seat, visitor.mailbox, world.now)
    assert 0 < raw.ttl(f"m:{visitor.mailbox}") <= QUIET_S  # type: ignore[operator]
    await world.store.count_feedback(visitor.mailbox, ANSWERS)
    assert QUIET_S < raw.ttl("feedback") <= FEEDBACK_S  # type: ignore[operator]
    assert "feedback" not in raw.hgetall(f"m:{visitor.mailbox}")  # type: ignore[operator]
    assert visitor.mailbox not in str(counted(raw)), "and the counters know nobody"


async def test_a_chat_that_closed_still_opens_as_closed(world: World) -> None:
    visitor = Person()
    counsellor = await talked(world, visitor)
    await world.mailboxes.close(counsellor.seat, visitor.mailbox, world.now)
    assert (await world.seen(visitor)).mailbox.state == "closed"
    assert (await world.visitor(visitor)).view.state == "closed"


@pytest.mark.parametrize("body", [b"", b"{}", b'{"secret": "AA"}', b'{"secret": 1}', b"[" * 200])
def test_another_body_is_refused(body: bytes) -> None:
    with pytest.raises(Refused, match="bad_request"):
        read_feedback(body)


def test_only_the_three_answers_can_be_given() -> None:
    secret = "A" * 43
    given = read_feedback(f'{{"secret": "{secret}", "rights": "no", "where": null}}'.encode())
    assert given.counters() == ["rights.no"]
    with pytest.raises(Refused):
        read_feedback(f'{{"secret": "{secret}", "rights": "hon heter Sara"}}'.encode())
