# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The relay's use cases on a real store, without sockets: time is whatever a test says."""

from __future__ import annotations

import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from msgspec.structs import replace

from chatserver.config import ASK_BUDGET, OPEN_BUDGET
from chatserver.protocol.answers import DeskView, Synced, View
from chatserver.protocol.encoding import b64
from chatserver.protocol.ids import mailbox_id, seat_id
from chatserver.protocol.requests import (
    AskHuman,
    ChatEvent,
    Draft,
    DutyKey,
    Known,
    OpenDesk,
    OpenVisitor,
    Signed,
    SyncDesk,
    SyncMailbox,
)
from chatserver.protocol.token import Claims, make_token
from chatserver.relay.desks import Desks
from chatserver.relay.mailboxes import Mailboxes, Opened
from chatserver.relay.records import Desk, Snapshot
from chatserver.relay.watch import Watch
from chatserver.relay.work import Kind, Work
from chatserver.store.connection import Connection
from chatserver.store.mailbox_store import MailboxStore
from drive.work import solve
from tests.support.relay import CENTRE, TOKEN_KEY, duty, sealed, signed

WORKER = "worker"
NOW = 1_800_000_000.0


class Person:
    """A secret, its seat and the mailbox it would be."""

    def __init__(self) -> None:
        self.secret = secrets.token_bytes(32)
        self.seat = seat_id(self.secret)
        self.mailbox = mailbox_id(self.secret)


class World:
    """Everybody's requests, at `now`."""

    def __init__(self, connection: Connection, worker: str = WORKER) -> None:
        self.worker = worker
        self.now = NOW
        self.store = MailboxStore(connection, worker)
        self.work = Work(CENTRE, TOKEN_KEY, {"open": OPEN_BUDGET, "ask_human": ASK_BUDGET})
        self.mailboxes = Mailboxes(self.store, self.work)
        self.desks = Desks(self.store, self.mailboxes, CENTRE, TOKEN_KEY)
        self.watch = Watch(self.store, self.mailboxes, self.work)
        self._count = 0

    def conn(self) -> str:
        self._count += 1
        return f"{self.worker}:{self._count}"

    async def visitor(self, person: Person, after: int = 0, known: Known | None = None) -> Opened:
        request = OpenVisitor(b64(person.secret), after, known, self.worked("open"))
        return await self.mailboxes.open(request, self.conn(), self.now)

    async def desk(
        self, person: Person, role: Any, capacity: int = 5, conn: str = "", prekey: str = "prekey"
    ) -> tuple[Desk, str, list[View]]:
        claims = Claims(role, CENTRE, "shift", int(self.now) + 300, secrets.token_urlsafe(16))
        conn = conn or self.conn()
        request = OpenDesk(
            make_token(TOKEN_KEY, claims),
            b64(person.secret),
            Signed(**signed("certificate")),
            Signed(**signed(prekey)),
            capacity,
        )
        opened = await self.desks.open(request, conn, self.now)
        return opened.desk, conn, opened.views

    async def say(self, author: Person, mailbox: str, to: str, *numbers: int, after: int = 0) -> Synced:
        drafts = [Draft(to, n, sealed(f"{n}")) for n in numbers]
        return await self.mailboxes.sync(author.seat, SyncMailbox(mailbox, after, drafts), self.now)

    async def happen(self, author: Person, mailbox: str, event: ChatEvent) -> Synced:
        if isinstance(event, AskHuman):
            event = replace(event, work=self.worked("ask_human"))
        return await self.mailboxes.sync(author.seat, SyncMailbox(mailbox, event=event), self.now)

    def worked(self, kind: Kind) -> str:
        """A fresh work."""
        return solve(self.work.challenge(kind, self.now))

    async def duty_key(self, desk: Desk, text: str = "duty", replaces: str | None = None) -> str:
        """Puts a duty key in force; its id."""
        name, keys = duty(text)
        key = DutyKey(Signed(**keys["certificate"]), Signed(**keys["duty"]))
        wraps = {desk.seat: sealed("wrap")}
        await self.desks.sync(desk, SyncDesk(duty=key, wraps=wraps, replaces=replaces))
        return name

    async def waiting(self, visitor: Person, duty_id: str) -> None:
        await self.visitor(visitor)
        await self.happen(visitor, visitor.mailbox, AskHuman(sealed("card"), duty_id))

    async def seen(self, person: Person) -> Snapshot:
        snapshot = await self.store.snapshot(person.mailbox)
        assert snapshot is not None
        return snapshot

    async def view(self, desk: Desk) -> DeskView:
        return await self.desks.view(desk.seat)


@asynccontextmanager
async def world_on(url: str, worker: str = WORKER) -> AsyncIterator[World]:
    connection = Connection(url)
    world = World(connection, worker)
    await world.store.beat("probe")
    yield world
    await connection.close()
