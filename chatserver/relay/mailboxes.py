# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Use cases of one mailbox: open, take, sync, events, close (docs/protocol.md, sections 5 and 6)."""

from __future__ import annotations

import secrets
from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace

from chatserver.errors import Refused, TryAgain
from chatserver.protocol.answers import Page, Synced, View
from chatserver.protocol.encoding import b64
from chatserver.protocol.ids import mailbox_id, seat_id
from chatserver.protocol.requests import (
    Accepted,
    AskHuman,
    Cancel,
    Card,
    ChatEvent,
    GiveBack,
    OpenVisitor,
    SomeoneElse,
    Stay,
    SyncMailbox,
    Transfer,
    secret_bytes,
)
from chatserver.relay.ports import Store
from chatserver.relay.records import Mailbox, Snapshot, moved, next_look, remake
from chatserver.relay.views import staff_view, visitor_view
from chatserver.relay.work import Paid, Work
from chatserver.session.table import Event, State

# Each attempt lost means that somebody else's change came through.
_ATTEMPTS = 8

_EVENTS: dict[type, Event] = {
    AskHuman: Event.HUMAN_ASKED,
    Card: Event.CARD_SEALED,
    Cancel: Event.CANCELLED,
    Accepted: Event.ACCEPTED,
    SomeoneElse: Event.OTHER_WANTED,
    Transfer: Event.TRANSFER_CHOSEN,
    Stay: Event.STAYED,
    GiveBack: Event.GIVEN_BACK,
}


class Opened(Struct, frozen=True):
    """A visitor's seat with what she missed."""

    seat: str
    mailbox: str
    view: View
    items: Synced


class Mailboxes:
    def __init__(self, store: Store, work: Work) -> None:
        self._store = store
        self._work = work

    def challenge(self, now: float) -> dict[str, object]:
        """What whoever connects is given to solve, so that it is done before she wants to begin."""
        return self._work.challenge("open", now)

    async def open(self, request: OpenVisitor, conn: str, now: float) -> Opened:
        """Make the visitor's mailbox or take her seat again. `conn` names the socket.

        A closed chat is answered with its view and no items. Raises Refused("work_needed") (before
        the store is asked, where the request alone shows it) and TryAgain("slow_down")."""
        paid = self._work.paid("open", request.work, now)
        secret = secret_bytes(request.secret)
        mailbox, seat = mailbox_id(secret), seat_id(secret)
        try:
            generation = b64(secrets.token_bytes(16))
            items = await self._store.open_mailbox(
                mailbox, seat, conn, request.after, remake(request.known), generation, now, paid
            )
        except Refused as refusal:
            if refusal.code == "work_needed":
                raise self._work.needed("open", now) from refusal
            if refusal.code != "closed":
                raise
            items = None
        view = visitor_view(await self._snapshot(mailbox))
        return Opened(seat, mailbox, view, items or Synced(view.generation, view.head, [], more=False))

    async def take(self, seat: str, mailboxes: list[str], now: float) -> View:
        """Seat a counsellor's desk in the first of `mailboxes` that waits. Raises Refused("none_free")."""
        return await self.staff_view(await self._store.take(seat, mailboxes, now))

    async def sync(self, seat: str, request: SyncMailbox, now: float) -> Synced:
        """Post drafts, then read, then let the event happen. A repeat of the whole request is harmless."""
        mailbox, event = request.mailbox, request.event
        paid = self._work.paid("ask_human", event.work, now) if isinstance(event, AskHuman) else None
        synced = await self._store.sync(
            mailbox, seat, request.after, request.drafts, event is not None, now, request.generation or ""
        )
        if isinstance(event, AskHuman):
            await self._pay_for_asking(mailbox, paid, now)
        if event is not None:
            await self._happen(seat, mailbox, event, now)
        return synced

    async def close(self, seat: str, mailbox: str, now: float) -> None:
        """End the chat, by the visitor or by its counsellor. A chat that has ended stays ended."""
        seen = await self._snapshot(mailbox)
        event = Event.VISITOR_LEFT if seat == seen.mailbox.visitor else Event.COUNSELLOR_CLOSED
        await self.move(mailbox, event, seat, now)

    async def leave(self, secret: bytes, now: float) -> None:
        """The visitor's `close` by her secret alone, from a page that is going away."""
        await self.move(mailbox_id(secret), Event.VISITOR_LEFT, seat_id(secret), now)

    async def visit(self, mailbox: str, seat: str, conn: str) -> None:
        """She waits by POST. Raises Refused("unknown_mailbox"), Refused("not_open")."""
        await self._store.visit(mailbox, seat, conn)

    async def visitor_gone(self, mailbox: str, conn: str) -> None:
        """Her socket closed; she keeps her seat."""
        await self._store.visitor_gone(mailbox, conn)

    async def waiting(self) -> list[str]:
        """Mailboxes that wait for a counsellor."""
        return await self._store.waiting()

    async def unread(self, seat: str, mailbox: str, now: float) -> Page:
        """What the seat has not named as read, as a page. Raises what `sync` raises."""
        synced = await self._store.sync(mailbox, seat, 0, [], False, now)
        return Page(mailbox, synced.generation, synced.head, synced.items)

    async def visitor_view(self, mailbox: str) -> View:
        """Raises Refused("unknown_mailbox")."""
        return visitor_view(await self._snapshot(mailbox))

    async def staff_view(self, mailbox: str) -> View:
        """Raises Refused("unknown_mailbox")."""
        return staff_view(await self._snapshot(mailbox))

    async def move(
        self,
        mailbox: str,
        event: Event,
        seat: str | None,
        now: float,
        edit: Callable[[Mailbox], Mailbox] = lambda record: record,
    ) -> None:
        """Let `event` happen to a mailbox, caused by `seat` (None: by the clock), `edit` in the same step.

        Raises Refused: "unknown_mailbox", "closed", "not_now", "not_yours"."""
        for _ in range(_ATTEMPTS):
            seen = await self._snapshot(mailbox)
            _check_cause(seen.mailbox, event, seat)
            after, want_bot = moved(seen.mailbox, event, now)
            after = edit(after)
            if after == seen.mailbox:
                return
            if seat is not None:
                after = replace(after, touched=now)
            due = next_look(replace(seen, mailbox=after), now)
            if await self._store.change(seen.mailbox, after, want_bot, now, due):
                return
        raise TryAgain("internal")

    async def _pay_for_asking(self, mailbox: str, paid: Paid | None, now: float) -> None:
        """Who waits already asks again for nothing, so an answer that was lost can be asked for."""
        if (await self._snapshot(mailbox)).mailbox.state != State.WITH_BOT:
            return
        if paid is None or not await self._store.spend_work(paid, now):
            raise self._work.needed("ask_human", now)

    async def _happen(self, seat: str, mailbox: str, said: ChatEvent, now: float) -> None:
        event = _EVENTS[type(said)]
        if isinstance(said, GiveBack) and seat == (await self._snapshot(mailbox)).mailbox.next:
            event = Event.NEXT_LEFT
        if isinstance(said, Transfer) and not await self._store.on_duty(said.seat):
            raise Refused("not_there")

        def edit(record: Mailbox) -> Mailbox:
            if isinstance(said, AskHuman):
                record = replace(record, since=record.since or now)
            if isinstance(said, AskHuman | Card) and said.card is not None:
                return replace(record, card=said.card, duty=said.duty)
            if isinstance(said, Accepted) and said.seat != record.counsellor:
                raise Refused("not_now")
            if isinstance(said, SomeoneElse) and said.seat != record.declined:
                raise Refused("not_now")  # it has another counsellor by now
            if isinstance(said, Transfer):
                return _with_next(record, said.seat)
            return record

        await self.move(mailbox, event, seat, now, edit)

    async def _snapshot(self, mailbox: str) -> Snapshot:
        seen = await self._store.snapshot(mailbox)
        if seen is None:
            raise Refused("unknown_mailbox")
        return seen


def _check_cause(record: Mailbox, event: Event, seat: str | None) -> None:
    """May this seat cause this event? Raises Refused("not_yours")."""
    allowed = {
        "visitor": record.visitor, "counsellor": record.counsellor, "next": record.next, "clock": None
    }[event.caused_by]
    if seat != allowed and record.state != "closed":
        raise Refused("not_yours")


def _with_next(record: Mailbox, seat: str) -> Mailbox:
    """A transfer that goes on cannot be turned to somebody else, nor to who has the chat already."""
    if seat == record.counsellor or record.next not in (None, seat):
        raise Refused("not_now")
    return replace(record, next=seat)
