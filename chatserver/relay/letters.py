# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Use cases of a box of letters (docs/protocol.md, section 14.5)."""

from __future__ import annotations

from typing import Any

from chatserver.errors import TryAgain
from chatserver.protocol.letters import CloseBox, Delete, Leave, LetterRequest, Look, OpenAnswer
from chatserver.relay.ports import Store
from chatserver.relay.work import Work
from letters.errors import BoxFull, StoreAway, StoreFull
from letters.records import Letter
from letters.store import LetterStore


class Letters:
    """`kept` is the letters' database; `store`, the one of live chats, knows which works are spent."""

    def __init__(self, kept: LetterStore, store: Store, work: Work) -> None:
        self._kept = kept
        self._store = store
        self._work = work

    async def do(self, request: LetterRequest, now: float) -> dict[str, Any]:
        """What is said besides `ok`. Who has the wrong words is told what is told of an empty box.

        Raises Refused("work_needed") and TryAgain: "box_full", "store_full" or "store_away"."""
        if isinstance(request, Leave | Look):
            await self._pay(request.work, now)
        try:
            return await self._done(request, now)
        except BoxFull as error:
            raise TryAgain("box_full") from error
        except StoreFull as error:
            raise TryAgain("store_full") from error
        except StoreAway as error:
            raise TryAgain("store_away") from error

    async def _done(self, request: LetterRequest, now: float) -> dict[str, Any]:
        match request:
            case Leave(box, auth, letter):
                kept = Letter(letter.id, letter.body, tuple(letter.wraps))
                await self._kept.leave(box, auth, kept, now)
                return {}
            case Look(box, auth):
                found = await self._kept.look(box, auth, now)
                return {"answers": [{"id": one.id, "question": one.question} for one in found]}
            case OpenAnswer(box, auth, answer, proof):
                return {"answer": await self._kept.open(box, auth, answer, proof, now)}
            case Delete(box, auth):
                await self._kept.delete(box, auth, now)
                return {}
            case CloseBox(box, auth):
                await self._kept.close(box, auth, now)
                return {}

    async def _pay(self, work: str | None, now: float) -> None:
        paid = self._work.paid("letter", work, now)
        if paid is None or not await self._store.spend_work(paid, now):
            raise self._work.needed("letter", now)
