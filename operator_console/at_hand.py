# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a counsellor has at hand to send: prepared answers, topic texts and contacts, in every language.

All of it leaves in one answer, fetched once when she goes on duty. A request for one language in the middle
of a chat would tell whoever reads the server which language a young person writes; this is the same for all.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import gzip
from collections.abc import Callable
from functools import lru_cache
from typing import Any

from aiohttp import web

from content.load import PREPARED_FILES, Content, day_of, load
from content.model import Contact
from operator_console.auth.accounts import AT_DESK
from operator_console.auth.sessions import Session
from operator_console.datafolder import json_bytes
from operator_console.gateway import ForStaff, Open

FILES = (*PREPARED_FILES, "answers", "contacts")
OF_CONTACT = ("display", "url", "hours", "cost", "trace")


class AtHandRoutes:
    """The one handler. `clock` gives seconds since 1970."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._making = asyncio.Lock()

    def table(self) -> list[Open | ForStaff]:
        """Every route and who may call it."""
        return [ForStaff("GET", "/api/at-hand", AT_DESK, self.at_hand)]

    async def at_hand(self, _request: web.Request, _session: Session) -> web.Response:
        """The same bytes for everybody who asks that day."""
        async with self._making:
            body = await asyncio.to_thread(_of_day, day_of(self._clock()))
        headers = {"Content-Encoding": "gzip"}
        return web.Response(body=body, content_type="application/json", headers=headers)


@lru_cache(maxsize=1)
def _of_day(day: dt.date) -> bytes:
    """Contacts end on a day, so it is made anew each day; to read every language takes some seconds."""
    now = dt.datetime.combine(day, dt.time(), dt.UTC).timestamp()
    return gzip.compress(json_bytes(at_hand(load(), now)), mtime=0)


def at_hand(content: Content, now: float) -> dict[str, Any]:
    """Prepared answers, topics and contacts that may be shown at `now`, with the texts of tier 1 locales."""
    source = content.catalogues[content.source]
    contacts = {key: one for key, one in content.contacts(now).items() if one.audience != "professionals"}
    return {
        "source": content.source,
        "prepared": [key.removeprefix("prepared-") for key in source.messages(PREPARED_FILES)],
        "topics": [slug for slug in content.topics if f"answer-{slug}" in source.all],
        "contacts": {key: _contact(one) for key, one in contacts.items()},
        "locales": {
            code: {"dir": one.dir, "ftl": content.catalogue(code, FILES)}
            for code, one in content.locales.items()
            if one.tier == 1
        },
    }


def _contact(contact: Contact) -> dict[str, Any]:
    return {name: value for name in OF_CONTACT if (value := getattr(contact, name))}
