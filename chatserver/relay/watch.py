# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the clock does: quiet chats end, offers expire, lost staff is replaced, work follows the load."""

from __future__ import annotations

from msgspec.structs import replace

from chatserver.errors import Refused
from chatserver.relay.mailboxes import Mailboxes
from chatserver.relay.ports import Store
from chatserver.relay.records import bot_is_lost, next_look, overdue
from chatserver.relay.work import Work


class Watch:
    def __init__(self, store: Store, mailboxes: Mailboxes, work: Work) -> None:
        self._store = store
        self._mailboxes = mailboxes
        self._work = work

    async def expire(self, now: float) -> int:
        """Look at everything that is due. Each worker may call this as often as it likes; what one claims the
        others leave. Returns how many mailboxes were looked at."""
        self._work.see(await self._store.loads(self._work.buckets, now))
        await self._store.sweep_desks(now)
        claimed = await self._store.claim_due(now)
        for mailbox in claimed:
            await self._look(mailbox, now)
        return len(claimed)

    async def _look(self, mailbox: str, now: float) -> None:
        seen = await self._store.snapshot(mailbox)
        if seen is None or seen.mailbox.state == "closed":
            await self._store.look_again(mailbox, None)
            return
        event = overdue(seen, now)
        if event is not None:
            try:
                await self._mailboxes.move(mailbox, event, None, now)
            except Refused:
                await self._store.look_again(mailbox, now)  # it moved on meanwhile: look at what it is now
            return
        if bot_is_lost(seen, now):
            after = replace(seen.mailbox, bot=None)
            due = next_look(replace(seen, mailbox=after), now)
            await self._store.change(seen.mailbox, after, True, now, due)
            return
        await self._store.look_again(mailbox, next_look(seen, now))
