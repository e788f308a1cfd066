# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the relay answers and pushes (docs/protocol.md, sections 5.2, 5.4 and 5.5)."""

from __future__ import annotations

from typing import Literal

from msgspec import Raw, Struct

from chatserver.protocol.requests import DutyKey, Signed

Ended = Literal["visitor", "counsellor", "quiet"]


class Page(Struct, frozen=True):
    """Items for one seat. They are the store's own JSON, handed on as they are."""

    mailbox: str
    generation: str
    head: int
    items: list[Raw]


class Synced(Struct, frozen=True):
    generation: str
    head: int
    items: list[Raw]
    more: bool


class Peer(Struct, frozen=True):
    """Another seat of a mailbox. The keys are null for staff, and while a desk has not come back after a lost
    store."""

    role: Literal["visitor", "bot", "counsellor", "next"]
    seat: str
    present: bool
    certificate: Signed | None = None
    prekey: Signed | None = None


class Waiting(Struct, frozen=True):
    """How many wait longer, and how many counsellors are there."""

    ahead: int
    on_duty: int


class View(Struct, frozen=True):
    """A mailbox as one of its seats may see it."""

    mailbox: str
    generation: str
    head: int
    state: str
    visitor: str | None
    peers: list[Peer]
    duty: DutyKey | None = None
    card: str | None = None
    waiting: Waiting | None = None
    by: Ended | None = None
    declined: str | None = None


class WrappedDuty(Struct, frozen=True):
    """The duty key in force and this desk's copy of it."""

    certificate: Signed
    duty: Signed
    wrapped: str | None


class Colleague(Struct, frozen=True):
    seat: str
    certificate: Signed
    prekey: Signed
    wrapped: bool


class WaitingCard(Struct, frozen=True):
    mailbox: str
    card: str
    duty: str
    since: float


class DeskView(Struct, frozen=True):
    """What a counsellor's desk sees of the duty and of those who wait."""

    duty: WrappedDuty | None
    desks: list[Colleague]
    waiting: list[WaitingCard]
