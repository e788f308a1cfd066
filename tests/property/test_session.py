# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Any order of events: a closed session is wiped and stays closed, and the table is the only way to move."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from chatserver.errors import Refused
from chatserver.relay.records import Mailbox, moved
from chatserver.session.table import TRANSITIONS, Effect, Event, State, step

EVENTS = st.lists(st.sampled_from(Event), max_size=30)
COUNSELLED = (State.OFFERED, State.WITH_COUNSELLOR, State.TRANSFER_OFFERED)
AFTER_THE_BOT = (State.WITH_COUNSELLOR, State.TRANSFER_OFFERED, State.CLOSED)
ENDINGS = {Event.VISITOR_LEFT, Event.WENT_QUIET}


def walk(events: list[Event]) -> list[tuple[State, Event, State, tuple[Effect, ...]]]:
    """The moves that were granted."""
    state, moves = State.WITH_BOT, []
    for event in events:
        try:
            target, effects = step(state, event)
        except Refused:
            continue
        moves.append((state, event, target, effects))
        state = target
    return moves


@given(EVENTS)
def test_closed_stays_closed_and_was_wiped_once(events: list[Event]) -> None:
    moves = walk(events)
    closings = [move for move in moves if move[2] is State.CLOSED]
    assert len(closings) == sum(Effect.WIPE in effects for *_, effects in moves) <= 1
    if closings:
        assert moves[-1] is closings[0]


@given(EVENTS)
def test_it_can_always_be_left(events: list[Event]) -> None:
    moves = walk(events)
    state = moves[-1][2] if moves else State.WITH_BOT
    if state is not State.CLOSED:
        for ending in ENDINGS:
            assert step(state, ending)[0] is State.CLOSED


@given(EVENTS)
def test_a_counsellor_comes_only_through_an_offer_that_was_accepted(events: list[Event]) -> None:
    for state, event, target, _ in walk(events):
        if target is State.WITH_COUNSELLOR and state is not target:
            assert (state, event) == (State.OFFERED, Event.ACCEPTED) or state is State.TRANSFER_OFFERED
        if target is State.OFFERED and state is not target:
            assert (state, event) == (State.WAITING, Event.TAKEN)


@given(EVENTS)
def test_a_refused_event_changes_nothing(events: list[Event]) -> None:
    state = State.WITH_BOT
    for event in events:
        if event not in TRANSITIONS[state]:
            continue
        state = step(state, event)[0]
    assert state == (walk(events)[-1][2] if walk(events) else State.WITH_BOT)


@given(EVENTS)
def test_the_record_follows_the_session(events: list[Event]) -> None:
    """Whatever happens: after the hand-over the program is out, and nothing of the card outlives its use."""
    record = Mailbox(
        mailbox="m", generation="g", state=State.WITH_BOT, visitor="v", bot="b", touched=0.0, made=0.0
    )
    for event in events:
        if event is Event.TAKEN:
            record = replace(record, counsellor="c") if record.state is State.WAITING else record
        if event in (Event.HUMAN_ASKED, Event.CARD_SEALED) and event in TRANSITIONS[record.state]:
            record = replace(record, card="card", duty="duty")
        before = record
        try:
            record, want_bot = moved(record, event, 1.0)
        except Refused:
            continue
        if want_bot:
            record = replace(record, bot="b")
        state = record.state
        if event is Event.TRANSFER_CHOSEN:
            record = replace(record, next="x" if record.counsellor == "c" else "c")
        assert (record.next is None) == (state is not State.TRANSFER_OFFERED)
        if before.state is State.TRANSFER_OFFERED and state is State.WITH_COUNSELLOR:
            assert record.counsellor == (before.next if event is Event.ACCEPTED else before.counsellor)
        assert (record.counsellor is None) == (state not in COUNSELLED)
        assert (record.bot is None) == (state in AFTER_THE_BOT)
        if state in (State.WITH_BOT, *AFTER_THE_BOT):
            assert record.card is None and record.duty is None
        if state is State.CLOSED:
            assert record.by in ("visitor", "counsellor", "quiet")
