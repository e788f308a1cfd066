# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Handshakes of both ends, beyond what the vectors say."""

from __future__ import annotations

from dataclasses import replace
from itertools import count

import pytest

from sealing.channel import Accepted, HelloRead
from sealing.errors import SealingError
from sealing.prekeys import Prekey
from tests.property.sealed_talk import NOW, Staff, Talk


def test_both_ends_see_the_same_check_words_and_others_do_not() -> None:
    words = set()
    for _ in range(2):
        talk = Talk(bytes(16), Staff())
        hello = talk.visitor.hello(0)
        read = talk.peer.receive(hello.n, hello.data, NOW)
        assert isinstance(read, HelloRead)
        accepted = talk.visitor.receive(read.reply.n, read.reply.data, NOW)
        assert isinstance(accepted, Accepted)
        assert accepted.check_words == read.check_words
        words.add(read.check_words)
    assert len(words) == 2


def test_one_bot_serves_many_mailboxes_and_changes_its_prekey_under_way() -> None:
    bot = Staff()
    talks = [Talk(bytes([i]) * 16, bot) for i in range(3)]
    for talk in talks:
        talk.begin(0)
    fresh = Prekey.fresh(bot.key, "demo", bot.certificate_id, NOW, NOW + 3600)
    for talk in talks:
        talk.prekeys.renew(fresh)
        talk.begin(1)
        talk.visitor.renew(replace(bot.identity(), prekey_id=fresh.id, prekey_public=fresh.key.public))
        talk.begin(1)
        talk.say("visitor")
        talk.behave()
        assert not talk.refused


def test_only_the_same_peer_can_be_renewed() -> None:
    talk = Talk(bytes(16), Staff())
    with pytest.raises(SealingError, match="unexpected"):
        talk.visitor.renew(Staff("counsellor", bytes([1]) * 32).identity())


def test_epochs_of_a_mailbox_are_counted_over_all_its_peers() -> None:
    epochs = count(1)
    bot = Talk(bytes(16), Staff(), epochs)
    counsellor = Talk(bytes(16), Staff("counsellor", bytes([1]) * 32), epochs, card_bind=bytes(32))
    bot.begin(0)
    counsellor.begin(2, bytes(32))
    bot.begin(1)
    seen = [talk.visitor.seal({"t": "say"}).data[1:5] for talk in (bot, counsellor)]
    assert seen == [b"\0\0\0\x03", b"\0\0\0\x02"]


def test_a_counsellor_without_the_cards_secret_is_told_that_nothing_is_proven() -> None:
    talk = Talk(bytes(16), Staff("counsellor"), card_bind=b"")
    hello = talk.visitor.hello(0)
    read = talk.peer.receive(hello.n, hello.data, NOW)
    assert isinstance(read, HelloRead) and read.bind_kind == 0


def test_an_accept_of_the_same_identity_in_another_mailbox_is_refused() -> None:
    bot = Staff()
    one, other = Talk(bytes(16), bot), Talk(bytes([1]) * 16, bot)
    one.hello(0)
    other.hello(0)
    other.deliver("peer")
    astray = other.wire["peer"][0]
    one.present("visitor", 1, astray.data)
    one.present("visitor", 1, astray.data[:1] + one.conv + astray.data[17:])
    assert one.refused == ["not_for_us", "bad_signature"]
