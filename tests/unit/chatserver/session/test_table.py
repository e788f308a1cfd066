# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""chatserver.session.table: every row that is there, and none that is not."""

from __future__ import annotations

import pytest

from chatserver.errors import Refused
from chatserver.session.table import ON_ENTRY, TRANSITIONS, Effect, Event, State, step

# Written out by hand: the table must not be its own witness.
ROWS = {
    ("with_bot", "HumanAsked"): "waiting",
    ("with_bot", "Cancelled"): "with_bot",
    ("waiting", "HumanAsked"): "waiting",
    ("waiting", "CardSealed"): "waiting",
    ("waiting", "Cancelled"): "with_bot",
    ("waiting", "Taken"): "offered",
    ("offered", "CardSealed"): "offered",
    ("offered", "Cancelled"): "with_bot",
    ("offered", "Accepted"): "with_counsellor",
    ("offered", "OfferExpired"): "waiting",
    ("offered", "GivenBack"): "waiting",
    ("offered", "CounsellorLost"): "waiting",
    ("waiting", "OtherWanted"): "waiting",
    ("offered", "OtherWanted"): "waiting",
    ("with_counsellor", "OtherWanted"): "waiting",
    ("with_counsellor", "TransferChosen"): "transfer_offered",
    ("with_counsellor", "Stayed"): "with_counsellor",
    ("transfer_offered", "TransferChosen"): "transfer_offered",
    ("transfer_offered", "Accepted"): "with_counsellor",
    ("transfer_offered", "Stayed"): "with_counsellor",
    ("transfer_offered", "NextLeft"): "with_counsellor",
    ("transfer_offered", "OfferExpired"): "with_counsellor",
    ("transfer_offered", "OtherWanted"): "waiting",
    ("transfer_offered", "GivenBack"): "waiting",
    ("transfer_offered", "CounsellorLost"): "waiting",
    ("transfer_offered", "CounsellorClosed"): "closed",
    ("with_counsellor", "Accepted"): "with_counsellor",
    ("with_counsellor", "GivenBack"): "waiting",
    ("with_counsellor", "CounsellorLost"): "waiting",
    ("with_counsellor", "CounsellorClosed"): "closed",
    **{(state, end): "closed"
       for state in ("with_bot", "waiting", "offered", "with_counsellor", "transfer_offered")
       for end in ("VisitorLeft", "WentQuiet")},
}


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("event", Event)
def test_every_pair(state: State, event: Event) -> None:
    wanted = ROWS.get((state.value, event.title))
    if wanted is None:
        with pytest.raises(Refused) as caught:
            step(state, event)
        assert caught.value.code == ("closed" if state is State.CLOSED else "not_now")
    else:
        assert step(state, event)[0].value == wanted


@pytest.mark.parametrize("state", State)
def test_a_row_to_itself_has_no_effect(state: State) -> None:
    for event, target in TRANSITIONS[state].items():
        effects = step(state, event)[1]
        assert effects[: len(ON_ENTRY[target])] == (() if target is state else ON_ENTRY[target])
        assert effects == () or target is not state


def test_who_comes_next_has_the_seat_by_her_word_alone() -> None:
    for event in TRANSITIONS[State.TRANSFER_OFFERED]:
        effects = step(State.TRANSFER_OFFERED, event)[1]
        assert (Effect.SEAT_NEXT in effects) == (event is Event.ACCEPTED)
        assert (Effect.UNSEAT_NEXT in effects) == (event not in (Event.ACCEPTED, Event.TRANSFER_CHOSEN))
    assert Effect.SEAT_NEXT not in step(State.OFFERED, Event.ACCEPTED)[1]


def test_a_card_that_does_not_leave_out_who_was_declined_is_dropped() -> None:
    assert Effect.DROP_CARD in step(State.OFFERED, Event.OTHER_WANTED)[1]
    assert Effect.DROP_CARD not in step(State.OFFERED, Event.OFFER_EXPIRED)[1]


def test_the_program_reads_until_she_has_accepted_and_not_longer() -> None:
    assert Effect.UNSEAT_BOT not in step(State.WAITING, Event.TAKEN)[1]
    assert Effect.UNSEAT_BOT in step(State.OFFERED, Event.ACCEPTED)[1]


def test_every_end_wipes() -> None:
    for state, row in TRANSITIONS.items():
        for event, target in row.items():
            assert (Effect.WIPE in step(state, event)[1]) == (target is State.CLOSED)


def test_only_the_clock_the_visitor_or_the_counsellor_moves_it() -> None:
    assert {event.caused_by for event in Event} == {"visitor", "counsellor", "next", "clock"}
    assert {event.title for event in Event if event.caused_by == "clock"} == {
        "OfferExpired", "CounsellorLost", "WentQuiet"
    }
