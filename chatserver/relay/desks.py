# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Use cases of a desk: on duty, off duty, the duty key (docs/protocol.md, sections 5.1, 5.2 and 9)."""

from __future__ import annotations

from msgspec import Struct

from chatserver.errors import Refused
from chatserver.protocol.answers import DeskView, View
from chatserver.protocol.encoding import unb64
from chatserver.protocol.ids import duty_id, seat_id
from chatserver.protocol.limits import BOT_GONE_S, COUNSELLOR_GONE_S, TOKEN_S
from chatserver.protocol.requests import OpenDesk, SyncDesk, SyncNote, secret_bytes
from chatserver.protocol.token import read_token
from chatserver.relay.mailboxes import Mailboxes
from chatserver.relay.ports import Store
from chatserver.relay.records import Desk
from chatserver.session.table import Event

_GONE_S = {"bot": BOT_GONE_S, "counsellor": COUNSELLOR_GONE_S}


class OpenedDesk(Struct, frozen=True):
    """A desk on duty until its token expires, with the mailboxes it is seated in."""

    desk: Desk
    expires: float
    views: list[View]


class Desks:
    def __init__(self, store: Store, mailboxes: Mailboxes, centre: str, token_key: bytes) -> None:
        self._store = store
        self._mailboxes = mailboxes
        self._centre = centre
        self._token_key = token_key

    async def open(self, request: OpenDesk, conn: str, now: float) -> OpenedDesk:
        """Put a desk on duty, or renew it. Raises Refused("bad_token")."""
        claims = read_token(self._token_key, request.token, self._centre, now)
        # A store that was lost forgets spent tokens too: a stolen one then works again, for its 5 minutes.
        if not await self._store.spend_token(claims.id, conn, TOKEN_S + 2):
            raise Refused("bad_token")
        desk = Desk(
            seat_id(secret_bytes(request.secret)),
            claims.role,
            request.certificate,
            request.prekey,
            request.capacity,
        )
        return OpenedDesk(desk, claims.exp, await self.announce(desk, conn))

    async def announce(self, desk: Desk, conn: str) -> list[View]:
        """Tell the store (again) that this desk is on duty; its mailboxes."""
        views = []
        for mailbox in await self._store.open_desk(desk, conn):
            try:
                views.append(await self._mailboxes.staff_view(mailbox))
            except Refused:
                continue  # forgotten by the store meanwhile
        return views

    async def gone(self, desk: Desk, conn: str, now: float) -> None:
        """Its socket closed; its mailboxes wait a while for it."""
        await self._store.desk_gone(desk.seat, conn, now, _GONE_S[desk.role])

    async def close(self, desk: Desk, conn: str, now: float) -> None:
        """Off duty at once: its mailboxes go back to waiting, or get another seat of the program."""
        views = await self.announce(desk, conn)
        await self._store.sweep_desks(now, leaving=desk.seat)
        for view in views:
            try:
                await self._leave(desk, view.mailbox, now)
            except Refused:
                continue  # it has ended or moved on meanwhile

    async def view(self, seat: str) -> DeskView:
        """What this counsellor's desk sees."""
        views = await self._store.desk_view()
        return views.get(seat) or views[None]

    async def views(self) -> dict[str | None, DeskView]:
        """What every counsellor's desk sees, read once for all of them."""
        return await self._store.desk_view()

    async def sync(self, desk: Desk, request: SyncDesk) -> DeskView:
        """Put a duty key in force, or add a wrap.

        Raises Refused("not_yours") for a bot, Refused("duty_exists")."""
        if desk.role != "counsellor":
            raise Refused("not_yours")
        if request.duty is not None:
            name = duty_id(unb64(request.duty.duty.body))
            await self._store.put_duty(name, request.duty, request.replaces, request.wraps)
        if request.wrap is not None:
            wrap = request.wrap
            await self._store.put_duty(wrap.duty, None, None, {wrap.seat: wrap.sealed})
        return await self.view(desk.seat)

    async def tell(self, desk: Desk, request: SyncNote, now: float) -> None:
        """Hand a sealed note to another counsellor's desk. It is kept nowhere.

        Raises Refused("not_yours") for a bot, Refused("not_there"), TryAgain("slow_down")."""
        if desk.role != "counsellor":
            raise Refused("not_yours")
        await self._store.tell(desk.seat, request.to, request.sealed, now)

    async def _leave(self, desk: Desk, mailbox: str, now: float) -> None:
        if desk.role != "counsellor":
            return
        try:
            await self._mailboxes.move(mailbox, Event.NEXT_LEFT, desk.seat, now)
        except Refused:  # it has the chat itself
            await self._mailboxes.move(mailbox, Event.COUNSELLOR_LOST, None, now)
