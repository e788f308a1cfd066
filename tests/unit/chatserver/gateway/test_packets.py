# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""chatserver.gateway.packets: what may be on the socket."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from socketio import packet

from chatserver.gateway.packets import BadPacket, StrictPacket, admissible


@pytest.mark.parametrize("frame", ["3", "1", "40", "41", '42["a",{}]', '420["a"]'])
def test_our_frames(frame: str) -> None:
    assert admissible(frame)


@pytest.mark.parametrize("frame", ["", "0", "2", "3probe", "5", "6", "b4", "4", "43", "45", b"40", None, 40])
def test_other_frames(frame: object) -> None:
    assert not admissible(frame)


def test_an_event_keeps_its_argument_as_it_came() -> None:
    read = StrictPacket(encoded_packet='217["open",{"as": "visitor"}]')
    assert read.data is not None
    assert (read.packet_type, read.id, read.data[0], bytes(read.data[1])) == (
        packet.EVENT, 17, "open", b'{"as": "visitor"}'
    )
    assert read.attachment_count == 0


@given(st.text(max_size=40))
def test_an_event_is_read_or_refused(text: str) -> None:
    try:
        read = StrictPacket(encoded_packet="2" + text)
    except BadPacket:
        return
    assert read.data is not None and isinstance(read.data[0], str)


def test_an_answer_is_written_compact() -> None:
    assert StrictPacket(packet.ACK, data=[{"ok": True}], id=3).encode() == '33[{"ok":true}]'
