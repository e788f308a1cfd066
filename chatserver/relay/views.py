# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""A mailbox as each of its seats may see it (docs/protocol.md, section 5.4); pure."""

from __future__ import annotations

from typing import Literal

from chatserver.protocol.answers import Peer, View, Waiting
from chatserver.relay.records import Mailbox, SeatedDesk, Snapshot
from chatserver.session.table import State


def visitor_view(seen: Snapshot) -> View:
    """The visitor's: with the keys of those she writes to, the duty key and her place in the row."""
    record = seen.mailbox
    if record.state is State.CLOSED:
        return _closed_view(record)
    waiting = Waiting(seen.ahead, seen.on_duty) if record.state is State.WAITING else None
    return View(
        mailbox=record.mailbox,
        generation=record.generation,
        head=record.head,
        state=record.state.value,
        visitor=record.visitor,
        peers=[peer for peer in (
            _peer("bot", record.bot, seen.bot),
            _peer("counsellor", record.counsellor, seen.counsellor),
            _peer("next", record.next, seen.next),
        ) if peer],
        duty=seen.duty,
        card=record.duty,
        waiting=waiting,
    )


def staff_view(seen: Snapshot) -> View:
    """That of a desk: who has a seat and who is there, itself included, without anybody's keys."""
    record = seen.mailbox
    if record.state is State.CLOSED:
        return _closed_view(record)
    seats = [
        Peer("visitor", record.visitor, seen.visitor_present),
        Peer("bot", record.bot or "", seen.bot is not None and seen.bot.present),
        Peer("counsellor", record.counsellor or "", seen.counsellor is not None and seen.counsellor.present),
        Peer("next", record.next or "", seen.next is not None and seen.next.present),
    ]
    return View(
        mailbox=record.mailbox,
        generation=record.generation,
        head=record.head,
        state=record.state.value,
        visitor=record.visitor,
        peers=[peer for peer in seats if peer.seat],
        declined=record.declined,
    )


def _peer(
    role: Literal["bot", "counsellor", "next"], seat: str | None, desk: SeatedDesk | None
) -> Peer | None:
    if seat is None:
        return None
    if desk is None:
        return Peer(role, seat, present=False)
    return Peer(role, seat, desk.present, desk.certificate, desk.prekey)


def _closed_view(record: Mailbox) -> View:
    return View(
        mailbox=record.mailbox,
        generation=record.generation,
        head=record.head,
        state="closed",
        visitor=None,
        peers=[],
        by=record.by,
    )
