# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What both ends do alike, beyond what the vectors say."""

from __future__ import annotations

import pytest

from sealing.end import Item, Packet
from sealing.errors import SealingError
from tests.property.sealed_talk import NOW, Staff, Talk, snapshot


def begun() -> Talk:
    talk = Talk(bytes(16), Staff())
    talk.begin(0)
    return talk


@pytest.mark.parametrize(
    ("packet", "code"),
    [
        ({}, "bad_format"),
        ({"t": None}, "bad_format"),
        ({"t": "\ud800"}, "bad_format"),
        ({"t": "a" * 4095}, "too_long"),
    ],
)
def test_a_packet_that_cannot_be_written_changes_nothing(packet: dict[str, object], code: str) -> None:
    talk = begun()
    before = snapshot(talk.visitor)
    with pytest.raises(SealingError, match=code):
        talk.visitor.seal(packet)
    assert snapshot(talk.visitor) == before


def test_nothing_is_written_before_there_is_an_epoch() -> None:
    talk = Talk(bytes(16), Staff())
    for end in (talk.visitor, talk.peer):
        assert not end.ready
        with pytest.raises(SealingError, match="no_epoch"):
            end.seal({"t": "say"})


def test_the_receipt_is_the_last_number_read_and_no_caller_can_change_it() -> None:
    talk = begun()
    item = talk.visitor.seal({"t": "say", "r": 999})
    read = talk.peer.receive(item.n, item.data, NOW)
    assert isinstance(read, Packet) and read.content["r"] == 1


def test_a_number_below_one_is_a_repeat() -> None:
    talk = begun()
    before = snapshot(talk.peer)
    talk.present("peer", 0, b"anything")
    talk.present("peer", -5, b"anything")
    assert snapshot(talk.peer) == before and not talk.refused


def test_nothing_shows_words_or_keys() -> None:
    talk = begun()
    item = talk.visitor.seal({"t": "say", "text": "a secret"})
    read = talk.peer.receive(item.n, item.data, NOW)
    assert repr(read) == f"Packet(n={item.n})"
    assert repr(Item(1, b"data")) == "Item(n=1)"
    for end in (talk.visitor, talk.peer):
        assert "bytearray" not in repr(end)


def test_an_end_that_was_wiped_reads_and_writes_nothing() -> None:
    talk = begun()
    item = talk.visitor.seal({"t": "say"})
    talk.peer.wipe()
    with pytest.raises(SealingError, match="old_epoch|unknown_epoch"):
        talk.peer.receive(item.n, item.data, NOW)
    with pytest.raises(SealingError, match="no_epoch"):
        talk.peer.seal({"t": "say"})
