# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""chatserver.relay.views: each seat sees what it may, and no more."""

from __future__ import annotations

from msgspec.structs import replace

from chatserver.protocol.requests import DutyKey, Signed
from chatserver.relay.records import Mailbox, SeatedDesk, Snapshot
from chatserver.relay.views import staff_view, visitor_view
from chatserver.session.table import State

CERTIFICATE, PREKEY, DUTY = Signed("Y2U", "A" * 86), Signed("cHI", "A" * 86), Signed("ZHU", "A" * 86)
RECORD = Mailbox(
    mailbox="m", generation="g", state=State.OFFERED, visitor="v", bot="b", counsellor="c", head=4,
    touched=1.0, made=1.0, card="card", duty="duty id", since=1.0,
)
SEEN = Snapshot(
    RECORD,
    visitor_present=True,
    bot=SeatedDesk(CERTIFICATE, PREKEY, None, present=True),
    counsellor=SeatedDesk(CERTIFICATE, PREKEY, 1.0, present=False),
    next=None,
    claimed=True,
    duty=DutyKey(CERTIFICATE, DUTY),
    ahead=2,
    on_duty=3,
)


def test_the_visitor_sees_whom_she_writes_to_with_their_keys() -> None:
    view = visitor_view(SEEN)
    assert [(p.role, p.seat, p.present, p.certificate, p.prekey) for p in view.peers] == [
        ("bot", "b", True, CERTIFICATE, PREKEY), ("counsellor", "c", False, CERTIFICATE, PREKEY)
    ]
    assert (view.state, view.head, view.duty, view.card) == ("offered", 4, SEEN.duty, "duty id")


def test_her_place_is_shown_while_she_waits_only() -> None:
    waiting = replace(SEEN, mailbox=replace(RECORD, state=State.WAITING, counsellor=None), counsellor=None)
    view = visitor_view(waiting)
    assert view.waiting is not None and (view.waiting.ahead, view.waiting.on_duty) == (2, 3)
    assert visitor_view(SEEN).waiting is None


def test_a_seat_that_has_not_come_back_has_no_keys() -> None:
    (peer,) = visitor_view(replace(SEEN, bot=None, mailbox=replace(RECORD, counsellor=None))).peers
    assert (peer.present, peer.certificate, peer.prekey) == (False, None, None)


def test_staff_see_who_is_there_and_nobodys_keys() -> None:
    view = staff_view(SEEN)
    assert [(p.role, p.seat, p.present) for p in view.peers] == [
        ("visitor", "v", True), ("bot", "b", True), ("counsellor", "c", False)
    ]
    assert all(p.certificate is None and p.prekey is None for p in view.peers)
    assert view.duty is None and view.card is None and view.waiting is None


def test_of_a_closed_chat_only_that_and_by_whom() -> None:
    closed = replace(SEEN, mailbox=replace(RECORD, state=State.CLOSED, by="counsellor"))
    for view in (visitor_view(closed), staff_view(closed)):
        assert (view.state, view.by, view.visitor, view.peers) == ("closed", "counsellor", None, [])
        assert view.duty is None and view.card is None


def test_in_a_transfer_she_sees_both_and_each_desk_the_seats() -> None:
    record = replace(RECORD, state=State.TRANSFER_OFFERED, bot=None, next="x", declined="y")
    seen = replace(SEEN, mailbox=record, next=SeatedDesk(CERTIFICATE, PREKEY, None, present=True))
    hers = visitor_view(seen)
    assert [(p.role, p.seat, p.prekey) for p in hers.peers] == [
        ("counsellor", "c", PREKEY), ("next", "x", PREKEY)
    ]
    assert hers.declined is None
    staff = staff_view(seen)
    assert [p.role for p in staff.peers] == ["visitor", "counsellor", "next"] and staff.declined == "y"
