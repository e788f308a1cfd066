# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whatever the relay does, what was written is read, in order, once, or refused; nothing is lost in the end.

An honest delivery is always out of the author's outbox, so each of them is also a repost after a lost store.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from itertools import count
from typing import Any
from unittest import mock

import pytest
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from sealing import handshake, ratchet
from sealing.end import End
from tests.property.sealed_talk import OTHER, Staff, Talk

Step = tuple[Any, ...]
Script = list[Step]

ENDS = st.sampled_from(["visitor", "peer"])
SMALL = st.integers(0, 30)
STEPS = st.one_of(
    st.tuples(st.just("say"), ENDS),
    st.tuples(st.just("say"), ENDS),
    st.tuples(st.just("deliver"), ENDS),
    st.tuples(st.just("deliver"), ENDS),
    st.tuples(st.just("receipt"), ENDS),
    st.tuples(st.just("heal")),
    st.tuples(st.just("replay"), ENDS, SMALL),
    st.tuples(st.just("move"), ENDS, SMALL, st.integers(-2, 2)),
    st.tuples(st.just("flip"), ENDS, SMALL, st.integers(0, 2421 * 8)),
    st.tuples(st.just("cut"), ENDS, SMALL, SMALL),
    st.tuples(st.just("add"), ENDS, SMALL, st.binary(min_size=1, max_size=20)),
    st.tuples(st.just("make up"), ENDS, st.binary(max_size=60)),
    st.tuples(st.just("reflect"), ENDS, SMALL),
    st.tuples(st.just("astray"), ENDS, SMALL, st.sampled_from(["other mailbox", "other peer"])),
    st.tuples(st.just("forge hello"), st.sampled_from([0, 1, 2]), st.sampled_from([b"", bytes(32)])),
    st.tuples(st.just("forge accept"), st.sampled_from(["stranger", "other peer"])),
)


class World:
    """The talk under attack, and two others whose items the relay also has."""

    def __init__(self) -> None:
        bot, counsellor, epochs = Staff(), Staff("counsellor", bytes([1]) * 32), count(1)
        self.stranger, self.counsellor = Staff(), counsellor
        self.talk = Talk(bytes(16), bot, epochs)
        self.others = {
            "other mailbox": Talk(bytes([1]) * 16, bot),
            "other peer": Talk(bytes(16), counsellor, epochs, card_bind=bytes(32)),
        }
        self.others["other mailbox"].begin(0)
        self.others["other peer"].begin(2, bytes(32))
        self.talk.begin(0)

    def take(self, step: Step) -> None:
        getattr(self, "_" + step[0].replace(" ", "_"))(*step[1:])

    def _say(self, author: str) -> None:
        self.talk.say(author)
        for other in self.others.values():
            other.say(author)

    def _receipt(self, author: str) -> None:
        self.talk.receipt(author)

    def _deliver(self, reader: str) -> None:
        self.talk.deliver(reader)
        for other in self.others.values():
            other.deliver(reader)

    def _heal(self) -> None:
        for talk in (self.talk, *self.others.values()):
            if all(item.data[0] != handshake.HELLO for item in talk.visitor.outbox):
                talk.hello()

    def _replay(self, reader: str, index: int) -> None:
        item = self._item(reader, index)
        self.talk.present(reader, item.n, item.data)

    def _move(self, reader: str, index: int, by: int) -> None:
        self.talk.present(reader, self._next(reader) + by, self._item(reader, index).data)

    def _flip(self, reader: str, index: int, bit: int) -> None:
        data = bytearray(self._item(reader, index).data)
        data[bit // 8 % len(data)] ^= 1 << bit % 8
        self.talk.present(reader, self._next(reader), bytes(data))

    def _cut(self, reader: str, index: int, length: int) -> None:
        data = self._item(reader, index).data
        self.talk.present(reader, self._next(reader), data[: len(data) - 1 - length])

    def _add(self, reader: str, index: int, more: bytes) -> None:
        self.talk.present(reader, self._next(reader), self._item(reader, index).data + more)

    def _make_up(self, reader: str, data: bytes) -> None:
        self.talk.present(reader, self._next(reader), data)

    def _reflect(self, author: str, index: int) -> None:
        self.talk.present(author, self._next(author), self._item(OTHER[author], index).data)

    def _astray(self, reader: str, index: int, other: str) -> None:
        items = self.others[other].wire[OTHER[reader]]
        self.talk.present(reader, self._next(reader), items[index % len(items)].data)

    def _forge_hello(self, bind_kind: int, bind: bytes) -> None:
        self.talk.present("peer", self._next("peer"), self.talk.forged_hello(bind_kind, bind))

    def _forge_accept(self, by: str) -> None:
        key = (self.stranger if by == "stranger" else self.counsellor).key
        accept = self.talk.forged_accept(key)
        if accept is not None:
            self.talk.present("visitor", self._next("visitor"), accept)

    def _next(self, reader: str) -> int:
        return self.talk.end(reader).last + 1

    def _item(self, reader: str, index: int) -> Any:
        items = self.talk.wire[OTHER[reader]]
        return items[index % len(items)]


def run(script: Script) -> World:
    """The property: each step holds it, and at the end nothing is missing."""
    world = World()
    for step in script:
        world.take(step)
    world.talk.behave()
    return world


# Item 0 of the visitor is the HELLO of the first epoch, so her words begin at 1.
MOVED_WORD: Script = [("heal",), ("say", "visitor"), ("move", "peer", 2, 0), ("say", "visitor")]
MOVED_HELLO: Script = [("say", "visitor"), ("heal",), ("move", "peer", 2, 0)]
MOVED_ACCEPT: Script = [("say", "peer"), ("heal",), ("deliver", "peer"), ("move", "visitor", 2, 0)]
FORGED_HELLO: Script = [("forge hello", 1, b"")]
FORGED_ACCEPT: Script = [("heal",), ("forge accept", "stranger")]
SKIPPED: Script = [("say", "visitor"), ("say", "visitor"), ("replay", "peer", 2)]
FLIPPED: Script = [("say", "peer"), ("flip", "visitor", 1, 400)]
STRAY: Script = [("say", "peer"), ("astray", "visitor", 1, "other mailbox")]


@settings(max_examples=400, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(STEPS, max_size=40))
@example(MOVED_WORD)
@example(MOVED_HELLO)
@example(MOVED_ACCEPT)
@example(FORGED_HELLO)
@example(FORGED_ACCEPT)
@example(SKIPPED)
@example(FLIPPED)
@example(STRAY)
def test_a_hostile_relay_gets_a_right_word_or_a_refusal(script: Script) -> None:
    run(script)


def _without_number_in_items() -> AbstractContextManager[Any]:
    real = ratchet.item_aad
    return mock.patch.object(ratchet, "item_aad", lambda conv, epoch, way, n: real(conv, epoch, way, 0))


def _without_number_in_handshakes() -> AbstractContextManager[Any]:
    return mock.patch.object(handshake, "u64", lambda n: bytes(8))


def _without_bind_in_hello() -> AbstractContextManager[Any]:
    real = handshake._info_r1
    return mock.patch.object(handshake, "_info_r1", lambda ctx, prekey, y, bind: real(ctx, prekey, y, b""))


def _without_signature() -> AbstractContextManager[Any]:
    return mock.patch.object(handshake, "check_signature", lambda *anything: None)


@contextmanager
def _with_gaps() -> Iterator[None]:
    real = End.receive

    def receive(self: End, n: int, data: bytes, now: float) -> Any:
        self.last = max(self.last, n - 1)
        return real(self, n, data, now)

    with mock.patch.object(End, "receive", receive):
        yield


@contextmanager
def _moved_before_opened() -> Iterator[None]:
    real = End._read

    def read(self: End, n: int, data: bytes, now: float) -> Any:
        self.last = n
        return real(self, n, data, now)

    with mock.patch.object(End, "_read", read):
        yield


def _with_one_key_for_all() -> AbstractContextManager[Any]:
    """Every mailbox, epoch and message under one key and no word of where it belongs."""
    return mock.patch.multiple(
        ratchet,
        step=lambda chain: (bytes(32), bytearray(chain)),
        item_aad=lambda *anywhere: b"",
        parse_message=lambda data: (1, data[5:]),
    )


BROKEN: dict[str, tuple[Callable[[], AbstractContextManager[Any]], Script]] = {
    "no number in items": (_without_number_in_items, MOVED_WORD),
    "no number in a HELLO": (_without_number_in_handshakes, MOVED_HELLO),
    "no number in an ACCEPT": (_without_number_in_handshakes, MOVED_ACCEPT),
    "no bind in a HELLO": (_without_bind_in_hello, FORGED_HELLO),
    "no signature": (_without_signature, FORGED_ACCEPT),
    "gaps allowed": (_with_gaps, SKIPPED),
    "moved before opened": (_moved_before_opened, FLIPPED),
    "one key for all": (_with_one_key_for_all, STRAY),
}


@pytest.mark.parametrize("name", BROKEN)
def test_the_property_fails_for_a_broken_channel(name: str) -> None:
    broken, script = BROKEN[name]
    run(script)
    with broken(), pytest.raises(AssertionError):
        run(script)


ONE_FIND = settings(database=None, report_multiple_bugs=False, phases=[Phase.generate])


def test_the_search_finds_a_broken_channel_by_itself() -> None:
    @settings(ONE_FIND, max_examples=300, derandomize=True)
    @given(st.lists(STEPS, max_size=40))
    def search(script: Script) -> None:
        run(script)

    with _with_gaps(), pytest.raises(AssertionError):
        search()


def test_refusals_are_reached() -> None:
    """The scripts above do reach a refusal each: else the property would hold for want of an attack."""
    for script in (
        MOVED_WORD,
        MOVED_HELLO,
        MOVED_ACCEPT,
        FORGED_HELLO,
        FORGED_ACCEPT,
        SKIPPED,
        FLIPPED,
        STRAY,
    ):
        assert run(script).talk.refused
