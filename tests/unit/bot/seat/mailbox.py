# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""One mailbox of a relay, in memory, with the faults that a test asks for (docs/protocol.md section 5.2)."""

from __future__ import annotations

import secrets
from collections import deque
from typing import Any

from sealing.encoding import unb64
from tests.unit.bot.seat.centre import BOT, VISITOR

OFFLINE = {"ok": False, "code": "offline", "again": True}
LOSE_REQUEST, LOSE_ANSWER, TWICE = "the request is lost", "the answer is lost", "items come twice"
ITEMS = 20


def refusal(code: str, again: bool = False, **more: Any) -> dict[str, Any]:
    """How the relay refuses."""
    return {"ok": False, "code": code, "again": again, **more}


class MailboxDouble:
    """`faults` are for the bot's next requests, in turn; `from_bot` is every item it ever posted."""

    def __init__(self) -> None:
        self.faults: deque[str | dict[str, Any] | None] = deque()
        self.requests: list[dict[str, Any]] = []
        self.from_bot: list[tuple[int, bytes]] = []
        self.begin()

    def begin(self) -> None:
        """A store that came back empty."""
        self.generation = secrets.token_urlsafe(16)
        self._head = 0
        self._last: dict[tuple[str, str], int] = {}
        self._items: list[dict[str, Any]] = []

    def view(self) -> dict[str, Any]:
        return {"generation": self.generation, "visitor": VISITOR}

    def forgets_posts_of_bot(self, upto: int) -> None:
        """As if it had never got what the bot posted after number `upto`."""
        self._last[BOT, VISITOR] = upto
        self._items = [item for item in self._items if item["from"] != BOT or item["n"] <= upto]

    async def request(self, event: str, body: dict[str, Any]) -> dict[str, Any]:
        """The bot's requests."""
        assert event == "sync"
        self.requests.append(body)
        fault = self.faults.popleft() if self.faults else None
        if fault == LOSE_REQUEST:
            return OFFLINE
        if isinstance(fault, dict):
            return fault
        self.from_bot += [(draft["n"], unb64(draft["sealed"])) for draft in body["drafts"]]
        answer = self.sync(BOT, body)
        if fault == TWICE and answer["ok"]:
            answer["items"] += answer["items"]
        return OFFLINE if fault == LOSE_ANSWER else answer

    def sync(self, seat: str, body: dict[str, Any]) -> dict[str, Any]:
        """Post, then read; naming a position deletes up to it."""
        if body.get("generation") not in (None, self.generation):
            return refusal("other_generation")
        for draft in body["drafts"]:
            refused = self._place(seat, draft)
            if refused:
                return refused
        self._items = [item for item in self._items if item["to"] != seat or item["at"] > body["after"]]
        mine = [item for item in self._items if item["to"] == seat]
        return {
            "ok": True,
            "generation": self.generation,
            "head": self._head,
            "items": mine[:ITEMS],
            "more": len(mine) > ITEMS,
        }

    def _place(self, seat: str, draft: dict[str, Any]) -> dict[str, Any] | None:
        channel = (seat, draft["to"])
        last = self._last.get(channel, draft["n"] - 1)
        if draft["n"] > last + 1:
            return refusal("out_of_order", expected=last + 1, to=draft["to"])
        if draft["n"] == last + 1:
            self._head += 1
            self._last[channel] = draft["n"]
            self._items.append({**draft, "at": self._head, "from": seat})
        return None
