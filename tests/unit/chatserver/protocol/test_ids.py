# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""chatserver.protocol.ids: the same names as the sealing side gives."""

from __future__ import annotations

from chatserver.protocol.ids import duty_id, mailbox_id, seat_id
from sealing.encoding import H, b64


def test_seat_and_mailbox_of_one_secret_differ_and_are_hashes() -> None:
    secret = bytes(range(32))
    assert seat_id(secret) == b64(H("viska/1 seat", secret)[:16])
    assert mailbox_id(secret) == b64(H("viska/1 mailbox", secret)[:16])
    assert seat_id(secret) != mailbox_id(secret) and len(seat_id(secret)) == 22


def test_duty_id_is_the_sealing_sides() -> None:
    assert duty_id(b"body") == b64(H("viska/1 duty id", b"body")[:16])
