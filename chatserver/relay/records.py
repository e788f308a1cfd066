# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the relay remembers of a mailbox and of a desk, and the pure rules over it."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from chatserver.protocol.answers import Ended
from chatserver.protocol.limits import BOT_GONE_S, COUNSELLOR_GONE_S, OFFER_S, QUIET_S, TRANSFER_S
from chatserver.protocol.requests import DutyKey, Known, Signed
from chatserver.session.table import Effect, Event, State, step

# How often somebody looks whether a mailbox without a seat of the program can have one.
_BOTLESS_S = 2

_WITH_PROGRAM = (State.WITH_BOT, State.WAITING, State.OFFERED)


class Mailbox(Struct, frozen=True, kw_only=True):
    """One live chat. Times in seconds since 1970; `rev` counts the changes, so that two cannot cross."""

    mailbox: str
    generation: str
    rev: int = 1
    state: State
    visitor: str
    bot: str | None = None
    counsellor: str | None = None
    next: str | None = None
    """The counsellor whom a transfer goes to, until she is accepted."""
    declined: str | None = None
    """The seat that the visitor last did not want: its desk is told that, and no other reason."""
    head: int = 0
    by: Ended | None = None
    card: str | None = None
    duty: str | None = None
    since: float | None = None
    touched: float
    made: float
    offer_until: float | None = None


class Desk(Struct, frozen=True):
    """The standing presence of a bot process or a counsellor's shift, as its owner opened it."""

    seat: str
    role: Literal["bot", "counsellor"]
    certificate: Signed
    prekey: Signed
    capacity: int


class SeatedDesk(Struct, frozen=True):
    """A desk as its mailboxes see it. `gone_at` is set while it has no socket."""

    certificate: Signed
    prekey: Signed
    gone_at: float | None
    present: bool


class Snapshot(Struct, frozen=True):
    """A mailbox with all that its views need, read in one go.

    `claimed`: the counsellor's desk took it, or spoke in it since a visitor named it after a lost store."""

    mailbox: Mailbox
    visitor_present: bool
    bot: SeatedDesk | None
    counsellor: SeatedDesk | None
    next: SeatedDesk | None
    claimed: bool
    duty: DutyKey | None
    ahead: int
    on_duty: int


class Remade(Struct, frozen=True):
    """State and seats of a mailbox that is made: new, or as the visitor remembers it after a lost store."""

    state: State
    bot: str | None
    counsellor: str | None


def remake(known: Known | None) -> Remade:
    """What to make of what a visitor says she knows. A state without the peer it needs becomes `waiting`; a
    transfer is not gone on with: she is with the counsellor she had."""
    if known is None:
        return Remade(State.WITH_BOT, None, None)
    seats = {peer.role: peer.seat for peer in known.peers}
    state = State.WITH_COUNSELLOR if known.state == "transfer_offered" else State(known.state)
    if state in (State.OFFERED, State.WITH_COUNSELLOR) and "counsellor" not in seats:
        state = State.WAITING
    return Remade(
        state,
        bot=seats.get("bot") if state in _WITH_PROGRAM else None,
        counsellor=seats.get("counsellor") if state in (State.OFFERED, State.WITH_COUNSELLOR) else None,
    )


def moved(record: Mailbox, event: Event, now: float) -> tuple[Mailbox, bool]:
    """The record after `event` and whether a seat of the program is wanted.

    Raises Refused("closed") or Refused("not_now") as the table says."""
    state, effects = step(record.state, event)
    after = replace(record, state=state)
    if Effect.UNSEAT_BOT in effects:
        after = replace(after, bot=None)
    if Effect.UNSEAT_COUNSELLOR in effects:
        after = replace(after, counsellor=None, offer_until=None)
    if Effect.DROP_CARD in effects:
        after = replace(after, card=None, duty=None)
    if Effect.START_OFFER in effects:
        after = replace(after, offer_until=now + OFFER_S)
    if Effect.START_TRANSFER in effects:
        after = replace(after, offer_until=now + TRANSFER_S)
    if Effect.SEAT_NEXT in effects:
        after = replace(after, counsellor=record.next)
    if Effect.SEAT_NEXT in effects or Effect.UNSEAT_NEXT in effects:
        after = replace(after, next=None)
    if state is State.WITH_COUNSELLOR:
        after = replace(after, offer_until=None)
    if event is Event.OTHER_WANTED and record.counsellor is not None:
        after = replace(after, declined=record.counsellor)
    if state is State.WITH_BOT:
        after = replace(after, since=None)
    if Effect.WIPE in effects:
        after = replace(after, by=_ENDED_BY[event])
    return after, Effect.SEAT_BOT in effects and after.bot is None


_ENDED_BY: dict[Event, Ended] = {
    Event.VISITOR_LEFT: "visitor",
    Event.COUNSELLOR_CLOSED: "counsellor",
    Event.WENT_QUIET: "quiet",
}


def overdue(seen: Snapshot, now: float) -> Event | None:
    """What the clock has to say about a mailbox, if anything."""
    record = seen.mailbox
    if record.state is State.CLOSED:
        return None
    if now - record.touched >= QUIET_S:
        return Event.WENT_QUIET
    if record.counsellor and now >= _counsellor_lost_at(seen, now):
        return Event.COUNSELLOR_LOST
    offered = record.state in (State.OFFERED, State.TRANSFER_OFFERED)
    if offered and record.offer_until is not None and now >= record.offer_until:
        return Event.OFFER_EXPIRED
    return None


def bot_is_lost(seen: Snapshot, now: float) -> bool:
    """True when the mailbox needs another seat of the program, or has none and should."""
    record = seen.mailbox
    if record.state not in _WITH_PROGRAM:
        return False
    return record.bot is None or now >= _lost_at(record, seen.bot, BOT_GONE_S, now)


def next_look(seen: Snapshot, now: float) -> float:
    """When the clock may next have something to say about this mailbox."""
    record = seen.mailbox
    times = [record.touched + QUIET_S]
    if record.offer_until is not None:
        times.append(record.offer_until)
    if record.counsellor:
        times.append(_counsellor_lost_at(seen, now))
    if record.state in _WITH_PROGRAM:
        times.append(_lost_at(record, seen.bot, BOT_GONE_S, now) if record.bot else now + _BOTLESS_S)
    return max(now, min(times))


def _counsellor_lost_at(seen: Snapshot, now: float) -> float:
    """When the seated counsellor counts as lost. One who was named and does not claim the mailbox is as good
    as gone: her browser ignores a chat it does not know."""
    desk = seen.counsellor if seen.claimed else None
    return _lost_at(seen.mailbox, desk, COUNSELLOR_GONE_S, now)


def _lost_at(record: Mailbox, desk: SeatedDesk | None, limit_s: float, now: float) -> float:
    """When a seated desk counts as lost. One that the store does not know (the store was lost, or the desk
    taken off duty) has had its time since the mailbox was made."""
    if desk is None:
        return record.made + limit_s
    return now + QUIET_S if desk.present or desk.gone_at is None else desk.gone_at + limit_s
