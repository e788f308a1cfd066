# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""A young person who leaves letters and reads the answers, as her page does it, without the page."""

from __future__ import annotations

import secrets
from typing import Any

from letters.database import default_address
from letters.records import Letter
from letters.store import LetterStore
from operator_console.datafolder import read_json as read_site
from sealing.answers import Answer, answer_keys, open_answer, open_question
from sealing.certificates import LetterKey, Trust, letter_prekey_id
from sealing.encoding import b64, read_json, unb64
from sealing.letter_keys import MOST_NUMBER, WORDS, keys_of
from sealing.letters import seal_letter
from tests.journey.pages.console import Console
from tests.unit.console_page.world import World

FAR = 2_000_000_000
CHECK = {"question": "Vad kallade jag min vän?", "reply": "Månstråle"}


async def readers_of(console: Console) -> list[LetterKey]:
    """To whom one seals now, as the server says; the page's own check is another test's."""
    answer = await console.page.request.get(f"{console.url}/api/letters/keys")
    return [reader_of(one["prekey"]) for one in (await answer.json())["readers"]]


def reader_of(prekey: dict[str, str]) -> LetterKey:
    """Of a letter prekey as it travels."""
    body = read_json(unb64(prekey["body"]))
    return LetterKey(letter_prekey_id(prekey), unb64(body["key"]), unb64(body["certificate"]), FAR)


class Writer:
    """Her words are drawn anew for each; the letters' database is the world's own."""

    def __init__(self, world: World) -> None:
        numbers = [1 + secrets.randbelow(MOST_NUMBER) for _ in range(WORDS)]
        site = read_site(world.data.site)
        self.trust = Trust(unb64(site["root"]), site["centre"])
        self.keys = keys_of(numbers, site["centre"])
        self.store = LetterStore(default_address(world.data.path))

    @property
    def box(self) -> str:
        """b64, as on the wire."""
        return b64(self.keys.box)

    @property
    def auth(self) -> str:
        """b64, as on the wire."""
        return b64(self.keys.auth)

    async def writes(
        self,
        readers: list[LetterKey],
        text: str,
        *,
        now: float,
        lang: str = "sv",
        check: dict[str, str] | None = CHECK,
        partner: bool = False,
        live: str | None = None,
        reply: bytes | None = None,
    ) -> None:
        """Leaves a letter; `now` in seconds. `reply`: another reply key than hers, as the relay could try."""
        content: dict[str, Any] = {
            "from": "visitor",
            "at": int(now),
            "lang": lang,
            "text": text,
            "reply": b64(reply or self.keys.reply.public),
            "check": check,
            "allow": {"partner": partner},
            "live": live,
        }
        sealed = seal_letter(self.keys.box, content, readers)
        letter = Letter(b64(sealed.id), b64(sealed.body), tuple(b64(one) for one in sealed.wraps))
        await self.store.leave(self.box, self.auth, letter, now)

    async def closes(self, now: float) -> None:
        """Somebody may have the words."""
        await self.store.close(self.box, self.auth, now)

    async def reads(self, console: Console, reply: str, now: float) -> Answer | None:
        """The newest answer, behind her reply to its question; None when the reply is another one."""
        directory = await console.page.request.get(f"{console.url}/directory")
        self.trust.accept_directory(await directory.json(), now)
        asked = (await self.store.look(self.box, self.auth, now))[-1]
        its_id = unb64(asked.id)
        question = open_question(self.keys.box, self.keys.reply, its_id, unb64(asked.question))
        keys = answer_keys(self.keys.box, its_id, question, reply)
        answer = await self.store.open(self.box, self.auth, asked.id, b64(keys.proof), now)
        return answer and open_answer(self.trust, self.keys.box, its_id, keys.key, unb64(answer), now)

    async def gone(self) -> None:
        """Lets go of the database."""
        await self.store.dispose()
