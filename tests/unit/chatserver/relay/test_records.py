# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""chatserver.relay.records: the pure rules over a mailbox."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

from chatserver.protocol.limits import BOT_GONE_S, COUNSELLOR_GONE_S, OFFER_S, QUIET_S, TRANSFER_S
from chatserver.protocol.requests import Known, KnownPeer, Signed
from chatserver.relay.records import (
    Mailbox,
    SeatedDesk,
    Snapshot,
    bot_is_lost,
    moved,
    next_look,
    overdue,
    remake,
)
from chatserver.session.table import Event, State

NOW = 1000.0
KEY = Signed("e30", "A" * 86)
HERE = SeatedDesk(KEY, KEY, None, present=True)
RECORD = Mailbox(
    mailbox="m", generation="g", state=State.WITH_BOT, visitor="v", bot="b", touched=NOW, made=NOW - 100
)


def gone(seconds: float) -> SeatedDesk:
    return SeatedDesk(KEY, KEY, NOW - seconds, present=False)


def seen(record: Mailbox = RECORD, **changes: Any) -> Snapshot:
    whole = Snapshot(record, True, HERE, None, None, False, None, 0, 0)
    return replace(whole, **changes)


def with_counsellor(
    desk: SeatedDesk | None, claimed: bool = True, state: State = State.WITH_COUNSELLOR
) -> Snapshot:
    record = replace(RECORD, state=state, bot=None, counsellor="c")
    return seen(record, bot=None, counsellor=desk, claimed=claimed)


def test_nothing_is_overdue_while_all_are_there() -> None:
    assert overdue(seen(), NOW) is None and not bot_is_lost(seen(), NOW)
    assert overdue(with_counsellor(HERE), NOW) is None


@pytest.mark.parametrize("state", list(State))
def test_quiet(state: State) -> None:
    record = replace(RECORD, state=state, touched=NOW - QUIET_S)
    assert overdue(seen(record), NOW) is (None if state is State.CLOSED else Event.WENT_QUIET)
    assert overdue(seen(replace(record, touched=NOW - QUIET_S + 1)), NOW) is None


@pytest.mark.parametrize(
    ("desk", "claimed", "made_ago", "lost"),
    [(gone(COUNSELLOR_GONE_S), True, 100, True), (gone(COUNSELLOR_GONE_S - 1), True, 100, False),
     (None, True, COUNSELLOR_GONE_S, True), (None, True, COUNSELLOR_GONE_S - 1, False),
     (HERE, False, COUNSELLOR_GONE_S, True), (HERE, False, 1, False), (HERE, True, 100, False)],
)
def test_a_lost_counsellor(desk: SeatedDesk | None, claimed: bool, made_ago: float, lost: bool) -> None:
    snapshot = with_counsellor(desk, claimed)
    snapshot = replace(snapshot, mailbox=replace(snapshot.mailbox, made=NOW - made_ago))
    assert (overdue(snapshot, NOW) is Event.COUNSELLOR_LOST) == lost


def test_an_offer_ends_in_time() -> None:
    snapshot = with_counsellor(HERE, state=State.OFFERED)
    offered = replace(snapshot, mailbox=replace(snapshot.mailbox, offer_until=NOW))
    assert overdue(offered, NOW) is Event.OFFER_EXPIRED
    assert overdue(offered, NOW - 1) is None


@pytest.mark.parametrize("state", list(State))
def test_which_states_want_a_bot(state: State) -> None:
    wanted = state in (State.WITH_BOT, State.WAITING, State.OFFERED)
    assert bot_is_lost(seen(replace(RECORD, state=state, bot=None), bot=None), NOW) == wanted
    assert bot_is_lost(seen(replace(RECORD, state=state), bot=gone(BOT_GONE_S)), NOW) == wanted
    assert not bot_is_lost(seen(replace(RECORD, state=state), bot=gone(BOT_GONE_S - 1)), NOW)


def test_the_next_look_is_never_later_than_what_it_is_for() -> None:
    assert next_look(seen(), NOW) == NOW + QUIET_S
    assert next_look(seen(bot=gone(0.5)), NOW) == NOW + BOT_GONE_S - 0.5
    assert next_look(seen(replace(RECORD, bot=None), bot=None), NOW) == NOW + 2
    assert next_look(with_counsellor(gone(10)), NOW) == NOW + COUNSELLOR_GONE_S - 10
    offered = replace(RECORD, state=State.OFFERED, counsellor="c", offer_until=NOW + OFFER_S)
    assert next_look(seen(offered, counsellor=HERE, claimed=True), NOW) == NOW + OFFER_S
    assert next_look(seen(replace(RECORD, touched=NOW - 2 * QUIET_S)), NOW) == NOW


@pytest.mark.parametrize(
    ("state", "peers", "wanted"),
    [("with_bot", {"bot": "b", "counsellor": "c"}, ("with_bot", "b", None)),
     ("with_bot", {}, ("with_bot", None, None)),
     ("waiting", {"bot": "b", "counsellor": "c"}, ("waiting", "b", None)),
     ("offered", {"bot": "b", "counsellor": "c"}, ("offered", "b", "c")),
     ("offered", {"bot": "b"}, ("waiting", "b", None)),
     ("with_counsellor", {"bot": "b", "counsellor": "c"}, ("with_counsellor", None, "c")),
     ("with_counsellor", {"bot": "b"}, ("waiting", "b", None)),
     ("transfer_offered", {"counsellor": "c", "next": "x"}, ("with_counsellor", None, "c"))],
)
def test_remake(state: Any, peers: dict[str, str], wanted: tuple[str, str | None, str | None]) -> None:
    known = Known("g", state, [KnownPeer(role, seat) for role, seat in peers.items()])  # type: ignore[arg-type]
    remade = remake(known)
    assert (remade.state.value, remade.bot, remade.counsellor) == wanted


def test_a_new_mailbox_is_with_the_program() -> None:
    assert remake(None).state is State.WITH_BOT


def test_moved_says_when_a_bot_is_wanted() -> None:
    waiting, wanted = moved(RECORD, Event.HUMAN_ASKED, NOW)
    assert waiting.bot == "b" and not wanted
    lost = replace(RECORD, state=State.WITH_COUNSELLOR, bot=None, counsellor="c")
    after, wanted = moved(lost, Event.COUNSELLOR_LOST, NOW)
    assert wanted and after.counsellor is None


def test_a_chat_that_was_accepted_is_not_looked_at_all_the_time() -> None:
    offered = replace(RECORD, state=State.OFFERED, counsellor="c", offer_until=NOW + OFFER_S)
    after, _ = moved(offered, Event.ACCEPTED, NOW)
    later = NOW + OFFER_S + 1
    assert next_look(seen(after, counsellor=HERE, claimed=True), later) == NOW + QUIET_S


def transfer() -> Mailbox:
    record = replace(RECORD, state=State.WITH_COUNSELLOR, bot=None, counsellor="c", since=NOW)
    return replace(moved(record, Event.TRANSFER_CHOSEN, NOW)[0], next="x")


def test_a_transfer_ends_in_time_and_she_stays() -> None:
    record = transfer()
    snapshot = seen(record, bot=None, counsellor=HERE, next=HERE, claimed=True)
    assert overdue(snapshot, NOW + TRANSFER_S - 1) is None
    assert overdue(snapshot, NOW + TRANSFER_S) is Event.OFFER_EXPIRED
    after, _ = moved(record, Event.OFFER_EXPIRED, NOW)
    assert (after.state, after.counsellor, after.next) == (State.WITH_COUNSELLOR, "c", None)


def test_accepted_the_next_one_has_her_and_the_place_in_the_line_is_kept() -> None:
    after, _ = moved(transfer(), Event.ACCEPTED, NOW)
    assert (after.counsellor, after.next, after.offer_until) == ("x", None, None)
    waiting, want_bot = moved(after, Event.OTHER_WANTED, NOW)
    assert (waiting.state, waiting.counsellor, waiting.declined) == (State.WAITING, None, "x")
    assert waiting.since == NOW and want_bot
