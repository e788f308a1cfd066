# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stolen keys do not open: the words before, the words after a healing, the words to somebody else.

Each test has its control: the same attacker with the keys of the right moment does read.
"""

from __future__ import annotations

from itertools import count

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.property.attacker import Attacker, stolen
from tests.property.sealed_talk import Staff, Talk

CONV = bytes(range(16))
WORDS = st.lists(st.sampled_from(["visitor", "peer"]), min_size=1, max_size=6)


def begun() -> Talk:
    talk = Talk(CONV, Staff())
    talk.begin(0)
    return talk


def exchange(talk: Talk, authors: list[str]) -> set[str]:
    """Each says a word, which is read. Returns the words."""
    before = [*talk.read["visitor"], *talk.read["peer"]]
    for author in authors:
        talk.say(author)
        talk.deliver("peer" if author == "visitor" else "visitor")
    return {word for word in (*talk.read["visitor"], *talk.read["peer"]) if word not in before}


def readable(talk: Talk, keys: set[bytes]) -> set[str]:
    """The words of this talk that the attacker reads."""
    opened = Attacker(keys, talk).opened()
    return {word for words in talk.written.values() for word in words if any(word in text for text in opened)}


@settings(max_examples=15)
@given(WORDS, WORDS)
def test_keys_of_today_do_not_open_what_was_said_before(before: list[str], after: list[str]) -> None:
    talk = begun()
    earlier = exchange(talk, before)
    keys = stolen(talk.visitor, talk.peer)
    later = exchange(talk, after)
    assert readable(talk, keys) == later
    assert earlier.isdisjoint(readable(talk, stolen(talk.visitor, talk.peer)))


def test_keys_of_an_epoch_do_not_open_the_one_before() -> None:
    talk = begun()
    keys = stolen(talk.visitor, talk.peer)
    earlier = exchange(talk, ["visitor", "peer"])
    assert readable(talk, keys) == earlier
    talk.begin(1)
    exchange(talk, ["visitor"])
    assert earlier.isdisjoint(readable(talk, stolen(talk.visitor, talk.peer)))


@settings(max_examples=10)
@given(WORDS)
def test_keys_stolen_at_both_ends_do_not_open_what_is_said_after_a_healing(authors: list[str]) -> None:
    talk = begun()
    exchange(talk, ["visitor", "peer"])
    keys = stolen(talk.visitor, talk.peer)
    between = exchange(talk, ["visitor", "peer"])
    talk.begin(1)
    exchange(talk, authors)
    assert readable(talk, keys) == between


def test_keys_stolen_while_a_hello_is_unanswered_open_that_epoch() -> None:
    """The control of the test before: Y, r1 and the bind are all that there is to know, while they live."""
    talk = begun()
    talk.hello(1)
    keys = stolen(talk.visitor, talk.peer)
    talk.deliver("peer")
    talk.deliver("visitor")
    said = exchange(talk, ["visitor", "peer"])
    assert said and readable(talk, keys) == said


def test_the_bot_cannot_open_what_is_written_to_a_counsellor() -> None:
    """All keys that the bot ever had, its identity and prekeys among them, and every frame of both talks."""
    epochs, bind = count(1), bytes(range(32))
    with_bot = Talk(CONV, Staff(), epochs)
    with_bot.begin(0)
    keys = stolen(with_bot.peer, with_bot.staff.prekey.key, with_bot.staff.key)
    said = exchange(with_bot, ["visitor", "peer"])
    keys |= stolen(with_bot.peer)
    with_counsellor = Talk(CONV, Staff("counsellor", bytes([1]) * 32), epochs, card_bind=bind)
    with_counsellor.begin(2, bind)
    hers = stolen(with_counsellor.peer)
    told = exchange(with_counsellor, ["visitor", "peer"])
    keys |= stolen(with_bot.peer)
    assert readable(with_bot, keys) == said
    assert readable(with_counsellor, keys) == set()
    assert readable(with_counsellor, keys | {bind}) == set()
    assert readable(with_counsellor, hers) == told


def test_a_wiped_end_holds_no_key() -> None:
    """But what it was made with: those belong to the process, not to this chat."""
    talk = begun()
    exchange(talk, ["visitor", "peer"])
    talk.hello(1)
    lasting = stolen(talk.staff.identity(), talk.staff.key, talk.staff.prekey)
    assert stolen(talk.visitor) - lasting
    talk.visitor.wipe()
    talk.peer.wipe()
    assert stolen(talk.visitor, talk.peer) <= lasting
    assert not talk.visitor.outbox and not talk.peer.ready
