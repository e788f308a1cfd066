# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The only place where a session moves (docs/protocol.md, section 6).

`step` reads the table and touches nothing; what follows from a move is returned as effects, which the relay
applies to its record of the mailbox.
"""

from __future__ import annotations

from enum import Enum, StrEnum

from chatserver.errors import Refused


class State(StrEnum):
    WITH_BOT = "with_bot"
    WAITING = "waiting"
    """The program still reads."""
    OFFERED = "offered"
    """A counsellor took the card; the phone has not yet verified who it is."""
    WITH_COUNSELLOR = "with_counsellor"
    TRANSFER_OFFERED = "transfer_offered"
    """She goes to another counsellor, whom the phone has not yet verified; the first one still reads."""
    CLOSED = "closed"


class Event(Enum):
    """What moves a session. The value says who can cause it."""

    HUMAN_ASKED = ("HumanAsked", "visitor")
    CARD_SEALED = ("CardSealed", "visitor")
    CANCELLED = ("Cancelled", "visitor")
    TAKEN = ("Taken", "counsellor")
    ACCEPTED = ("Accepted", "visitor")
    OTHER_WANTED = ("OtherWanted", "visitor")
    TRANSFER_CHOSEN = ("TransferChosen", "visitor")
    STAYED = ("Stayed", "visitor")
    NEXT_LEFT = ("NextLeft", "next")
    OFFER_EXPIRED = ("OfferExpired", "clock")
    GIVEN_BACK = ("GivenBack", "counsellor")
    COUNSELLOR_LOST = ("CounsellorLost", "clock")
    VISITOR_LEFT = ("VisitorLeft", "visitor")
    COUNSELLOR_CLOSED = ("CounsellorClosed", "counsellor")
    WENT_QUIET = ("WentQuiet", "clock")

    @property
    def title(self) -> str:
        return self.value[0]

    @property
    def caused_by(self) -> str:
        return self.value[1]


class Effect(Enum):
    SEAT_BOT = "give the mailbox a seat of the program, if it has none"
    UNSEAT_BOT = "take the program's seat away, with what it has not read"
    UNSEAT_COUNSELLOR = "take the counsellor's seat away, with what it has not read"
    START_OFFER = "give the phone 30 seconds to verify the counsellor"
    START_TRANSFER = "give the phone 60 seconds to verify the next counsellor"
    SEAT_NEXT = "the next counsellor has the seat, what the one before has not read goes"
    UNSEAT_NEXT = "take the next counsellor's seat away, with what it has not read"
    DROP_CARD = "forget the waiting card"
    WIPE = "wipe the mailbox, keep its name and the word closed"


ENDINGS = {Event.VISITOR_LEFT: State.CLOSED, Event.WENT_QUIET: State.CLOSED}

# A row that leads to its own state lets a repeat of the same request be acknowledged: it has no effect.
TRANSITIONS: dict[State, dict[Event, State]] = {
    State.WITH_BOT: {
        Event.HUMAN_ASKED: State.WAITING,
        Event.CANCELLED: State.WITH_BOT,
        **ENDINGS,
    },
    State.WAITING: {
        Event.HUMAN_ASKED: State.WAITING,
        Event.CARD_SEALED: State.WAITING,
        Event.CANCELLED: State.WITH_BOT,
        Event.OTHER_WANTED: State.WAITING,
        Event.TAKEN: State.OFFERED,
        **ENDINGS,
    },
    State.OFFERED: {
        Event.CARD_SEALED: State.OFFERED,
        Event.CANCELLED: State.WITH_BOT,
        Event.ACCEPTED: State.WITH_COUNSELLOR,
        Event.OTHER_WANTED: State.WAITING,
        Event.OFFER_EXPIRED: State.WAITING,
        Event.GIVEN_BACK: State.WAITING,
        Event.COUNSELLOR_LOST: State.WAITING,
        **ENDINGS,
    },
    State.WITH_COUNSELLOR: {
        Event.ACCEPTED: State.WITH_COUNSELLOR,
        Event.TRANSFER_CHOSEN: State.TRANSFER_OFFERED,
        Event.STAYED: State.WITH_COUNSELLOR,
        Event.OTHER_WANTED: State.WAITING,
        Event.GIVEN_BACK: State.WAITING,
        Event.COUNSELLOR_LOST: State.WAITING,
        Event.COUNSELLOR_CLOSED: State.CLOSED,
        **ENDINGS,
    },
    State.TRANSFER_OFFERED: {
        Event.TRANSFER_CHOSEN: State.TRANSFER_OFFERED,
        Event.ACCEPTED: State.WITH_COUNSELLOR,
        Event.STAYED: State.WITH_COUNSELLOR,
        Event.NEXT_LEFT: State.WITH_COUNSELLOR,
        Event.OFFER_EXPIRED: State.WITH_COUNSELLOR,
        Event.OTHER_WANTED: State.WAITING,
        Event.GIVEN_BACK: State.WAITING,
        Event.COUNSELLOR_LOST: State.WAITING,
        Event.COUNSELLOR_CLOSED: State.CLOSED,
        **ENDINGS,
    },
    State.CLOSED: {},
}

ON_ENTRY: dict[State, tuple[Effect, ...]] = {
    State.WITH_BOT: (Effect.UNSEAT_COUNSELLOR, Effect.DROP_CARD, Effect.SEAT_BOT),
    State.WAITING: (Effect.UNSEAT_COUNSELLOR, Effect.SEAT_BOT),
    State.OFFERED: (Effect.START_OFFER,),
    State.WITH_COUNSELLOR: (Effect.UNSEAT_BOT, Effect.DROP_CARD),
    State.TRANSFER_OFFERED: (Effect.START_TRANSFER,),
    State.CLOSED: (Effect.UNSEAT_BOT, Effect.UNSEAT_COUNSELLOR, Effect.DROP_CARD, Effect.WIPE),
}

# What one move brings besides: the old card names the counsellor she does not want as one who may read it.
ON_EVENT: dict[Event, tuple[Effect, ...]] = {Event.OTHER_WANTED: (Effect.DROP_CARD,)}


def step(state: State, event: Event) -> tuple[State, tuple[Effect, ...]]:
    """Where `event` leads from `state`, and what follows from it.

    Raises Refused("closed") for every event of a closed session, Refused("not_now") where there is no row."""
    if state is State.CLOSED:
        raise Refused("closed")
    target = TRANSITIONS[state].get(event)
    if target is None:
        raise Refused("not_now")
    if target is state:
        return target, ()
    return target, ON_ENTRY[target] + ON_EVENT.get(event, ()) + _of_next(state, event)


def _of_next(state: State, event: Event) -> tuple[Effect, ...]:
    """Whoever comes next has the seat when she has accepted, and in no other way."""
    if state is not State.TRANSFER_OFFERED:
        return ()
    return (Effect.SEAT_NEXT,) if event is Event.ACCEPTED else (Effect.UNSEAT_NEXT,)
