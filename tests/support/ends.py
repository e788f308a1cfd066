# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Two ends that keep what they wrote until it is receipted, as real clients do.

Their items are numbered words in clear; the receipts travel in them.
"""

from __future__ import annotations

import asyncio
import base64
from typing import Any

from chatserver.protocol.encoding import b64
from tests.support.relay import Client


class End:
    """One end of one channel pair. `read` is what was read, in order; each word once."""

    def __init__(self, client: Client, mailbox: str, peer: str) -> None:
        self.client, self.mailbox, self.peer = client, mailbox, peer
        self.outbox: list[tuple[int, str]] = []
        self.read: list[str] = []
        self.refused: list[str] = []
        self._written = self._last = self._after = 0
        self._generation = ""

    def write(self, word: str) -> None:
        self._written += 1
        self.outbox.append((self._written, word))

    def known(self, state: str, role: str) -> dict[str, Any]:
        """What a visitor says when she opens again."""
        peers = [{"role": role, "seat": self.peer}]
        return {"generation": self._generation, "state": state, "peers": peers}

    async def sync(self) -> bool:
        """Post all that is not receipted, read all that is there; False if it has to be tried again."""
        drafts = [
            {"to": self.peer, "n": n, "sealed": b64(f"{self._last}|{word}".encode())}
            for n, word in self.outbox[:8]
        ]
        answer = await self.client.sync(self.mailbox, drafts, self._after)
        if not answer["ok"]:
            self.refused.append(answer["code"])
            return False
        self.take(answer)
        return True

    def take(self, page: dict[str, Any]) -> None:
        """Read a page, a sync's answer or what `open` gave."""
        if page["generation"] != self._generation:
            self._generation, self._after = page["generation"], 0
        for item in page["items"]:
            self._after = max(self._after, item["at"])
            if item["from"] != self.peer or item["n"] != self._last + 1:
                continue
            self._last = item["n"]
            text = item["sealed"] + "=" * (-len(item["sealed"]) % 4)
            receipt, _, word = base64.urlsafe_b64decode(text).decode().partition("|")
            self.read.append(word)
            self.outbox = [(n, w) for n, w in self.outbox if n > int(receipt)]


async def exchange(ends: list[End], until_read: dict[int, int]) -> None:
    """Sync both until each has read so many words."""
    async with asyncio.timeout(30):
        while any(len(ends[index].read) < count for index, count in until_read.items()):
            for end in ends:
                await end.sync()
            await asyncio.sleep(0.02)
