# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the relay needs from a store. The one adapter is `chatserver.store`; tests run it on a real server."""

from __future__ import annotations

from typing import Protocol

from chatserver.protocol.answers import DeskView, Synced
from chatserver.protocol.requests import Draft, DutyKey
from chatserver.relay.records import Desk, Mailbox, Remade, Snapshot
from chatserver.relay.work import Bucket, Paid


class Store(Protocol):
    """Everything is one atomic step in the store. Any method raises TryAgain("store_away") when the store
    cannot be reached, and those that add something TryAgain("store_full")."""

    async def open_mailbox(
        self,
        mailbox: str,
        seat: str,
        conn: str,
        after: int,
        remade: Remade,
        generation: str,
        now: float,
        paid: Paid | None,
    ) -> Synced:
        """Take the visitor's seat, in a mailbox made as `remade` says if there is none; read after `after`.

        Only making one spends `paid`. Raises Refused("closed"), Refused("work_needed") without `paid` or if
        that was spent, TryAgain("slow_down")."""

    async def snapshot(self, mailbox: str) -> Snapshot | None:
        """The mailbox with all that its views need; None if the store does not know it."""

    async def sync(
        self,
        mailbox: str,
        seat: str,
        after: int,
        drafts: list[Draft],
        has_event: bool,
        now: float,
        generation: str = "",
    ) -> Synced:
        """Post and read (docs/protocol.md, section 5.2). Raises its refusals; `generation` may be any if "".

        An event that will follow counts among what a mailbox may do in a window."""

    async def change(self, before: Mailbox, after: Mailbox, want_bot: bool, now: float, due: float) -> bool:
        """Put `after` in the place of `before`; False if somebody was faster. Tells every seat concerned."""

    async def take(self, seat: str, mailboxes: list[str], now: float) -> str:
        """Seat a counsellor's desk in the first that waits with a card.

        Raises Refused("none_free"), Refused("not_now") at its capacity, Refused("not_open")."""

    async def on_duty(self, seat: str) -> bool:
        """Whether this is the desk of a counsellor who is there."""

    async def tell(self, seat: str, to: str, sealed: str, now: float) -> None:
        """Ring a note from one counsellor's desk at another's; it is kept nowhere.

        Raises Refused("not_there") when either is not on duty, TryAgain("slow_down")."""

    async def visit(self, mailbox: str, seat: str, conn: str) -> None:
        """The visitor is there by the POST `conn`.

        Raises Refused("unknown_mailbox"), Refused("not_open") while a socket has the seat."""

    async def visitor_gone(self, mailbox: str, conn: str) -> None:
        """The socket `conn` of the visitor closed."""

    async def open_desk(self, desk: Desk, conn: str) -> list[str]:
        """Put a desk on duty, or renew it; the mailboxes it is seated in."""

    async def desk_gone(self, seat: str, conn: str, now: float, limit_s: float) -> None:
        """The socket `conn` of a desk closed; its mailboxes wait `limit_s` seconds for it."""

    async def sweep_desks(self, now: float, leaving: str = "") -> None:
        """Take desks off duty that were gone too long, and the seat `leaving` at once."""

    async def desk_view(self) -> dict[str | None, DeskView]:
        """What each counsellor's desk sees, by seat; under None what a desk sees that is not on duty."""

    async def put_duty(
        self, duty_id: str, keys: DutyKey | None, replaces: str | None, wraps: dict[str, str]
    ) -> None:
        """Put a duty key in force or add wraps to the one that is. Raises Refused("duty_exists")."""

    async def spend_work(self, paid: Paid, now: float) -> bool:
        """False if this work was spent before; else its buckets are one fuller."""

    async def loads(self, buckets: list[Bucket], now: float) -> dict[str, float]:
        """How many works each bucket holds now, by its name."""

    async def spend_token(self, token_id: str, conn: str, life_s: int) -> bool:
        """False if another connection used this token before."""

    async def waiting(self) -> list[str]:
        """Mailboxes that wait."""

    async def present(self) -> dict[str, int]:
        """How many desks of each role are there: {"bot": 2, "counsellor": 1}."""

    async def claim_due(self, now: float) -> list[str]:
        """Mailboxes that somebody must look at; claimed for a few seconds."""

    async def look_again(self, mailbox: str, at: float | None) -> None:
        """Look at a mailbox at a time, or never again."""

    async def beat(self, probe: str) -> tuple[str, bool]:
        """This worker lives; `probe` comes back as a bell.

        (the name of the store's life, which changes when it was lost; whether it still knew this worker)"""

    async def count_feedback(self, mailbox: str, answers: list[str]) -> bool:
        """Add one to each of these counters (`rights.yes`), once for a mailbox that its counsellor closed.

        True if they were counted."""

    async def directory(self) -> str | None:
        """The directory's text, as the console put it."""

    async def hours(self, centre: str) -> str | None:
        """The opening hours' text, as the console put it; None when it put none in the last ten minutes."""

    async def letter_readers(self, centre: str) -> str | None:
        """Whom a letter is sealed to (14.2), as the console put it; None as above."""
