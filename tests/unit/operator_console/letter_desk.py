# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""A counsellor at her browser with letters before her, and a young person who left them."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from typing import Any

from letters.records import Letter
from letters.store import LetterStore
from sealing.answers import QUESTION_SIZE
from sealing.certificates import LetterKey
from sealing.encoding import b64, unb64
from sealing.letter_keys import LetterPrekey, open_seed
from sealing.letters import SealedLetter, open_letter, seal_letter
from sealing.suite import GCM_OVERHEAD
from tests.unit.operator_console.browser import Browser
from tests.unit.operator_console.letter_readers import Counsellor, at_desk
from tests.unit.operator_console.running import Running

WORDS = "jag vill inte åka"


@dataclass
class Desk:
    """A counsellor at her browser."""

    browser: Browser
    who: Counsellor
    key: LetterPrekey

    @property
    def reader(self) -> LetterKey:
        """As letters are sealed to her."""
        return LetterKey(self.key.id, self.key.key.public, bytes(32), 0)

    async def threads(self) -> list[Any]:
        """The first page."""
        return list((await self.browser.get("/api/letters")).body["threads"])

    async def read(self, letter: Any, box: bytes) -> tuple[dict[str, Any], bytes]:
        """What a letter of a thread says, opened with the seed that the server gave back."""
        (mine,) = (await self.browser.get("/api/letters/keys")).body["own"]
        seed = self.who.identity.private_bytes_raw()
        keys = {unb64(mine["id"]): open_seed(seed, unb64(mine["id"]), mine["wrapped"])}
        parts = (unb64(letter[name]) for name in ("id", "body", "wrap"))
        return open_letter(box, *parts, keys)


async def sits_down(running: Running, name: str = "maja") -> Desk:
    """Signed in, certified, with a letter prekey put by her browser."""
    browser, who = await at_desk(running, name)
    fresh = who.fresh(running.clock.now)
    assert (await browser.post("/api/letters/keys", who.body(fresh))).status == 200
    return Desk(browser, who, fresh)


def written(box: bytes, readers: list[LetterKey], text: str = WORDS, **more: Any) -> SealedLetter:
    """A young person's letter."""
    content = {"from": "visitor", "at": 1_790_000_000, "lang": "sv", "text": text, "reply": b64(bytes(1216))}
    rest: dict[str, Any] = {"check": None, "allow": {"partner": False}, "live": None}
    return seal_letter(box, {**content, **rest, **more}, readers)


def posted(one: SealedLetter) -> dict[str, Any]:
    return {"id": b64(one.id), "body": b64(one.body), "wraps": [b64(wrap) for wrap in one.wraps]}


async def left(running: Running, store: LetterStore, readers: list[LetterKey], text: str = WORDS) -> bytes:
    """A box with a letter in it."""
    box = secrets.token_bytes(16)
    one = posted(written(box, readers, text))
    letter = Letter(one["id"], one["body"], tuple(one["wraps"]))
    await store.leave(b64(box), b64(secrets.token_bytes(32)), letter, running.clock.now)
    return box


def answering(box: bytes, readers: list[LetterKey], size: int = 4096) -> dict[str, Any]:
    """What a browser posts; the question and the answer are of the right size and say nothing."""
    own = {"from": "counsellor", "at": 1_790_000_000, "name": "Maja", "question": "?", "text": "Hej"}
    copy = seal_letter(box, {**own, "live": b64(bytes(16))}, readers)
    answer = {
        "id": b64(secrets.token_bytes(16)),
        "question": b64(secrets.token_bytes(QUESTION_SIZE)),
        "answer": b64(secrets.token_bytes(size + GCM_OVERHEAD)),
        "proof": b64(hashlib.sha256(b"pr").digest()),
    }
    return {"box": b64(box), "answer": answer, "copy": posted(copy)}
