# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Things shaped like letters, answers and proofs; nothing is sealed in them."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterable

from chatserver.protocol.encoding import b64, unb64
from letters.database import Database
from letters.records import Answer, Letter
from letters.tables import metadata

NOW = 1_800_000_000.0
DAY_S = 24 * 3600
WRAP_BYTES = 1184


def an_id() -> str:
    """b64 of 16 random bytes."""
    return b64(secrets.token_bytes(16))


def a_wrap(prekey: str, filling: bytes = b"w") -> str:
    """A wrap for the letter prekey with this id."""
    return b64(unb64(prekey) + filling.ljust(WRAP_BYTES - 16, b"."))


def a_letter(body: bytes = b"letter", prekeys: Iterable[str] = (), size: int = 1040) -> Letter:
    """A letter with a wrap for each of `prekeys`, or for one that nobody has."""
    wraps = tuple(a_wrap(prekey) for prekey in prekeys) or (a_wrap(an_id()),)
    return Letter(an_id(), b64(body.ljust(size, b".")), wraps)


class Words:
    """What a young person's words give: a box and the `auth` that opens it."""

    def __init__(self) -> None:
        self.box = an_id()
        self.auth = b64(secrets.token_bytes(32))


class Reply:
    """A staff answer and the proof that opens it."""

    def __init__(self, text: bytes = b"answer") -> None:
        proof = secrets.token_bytes(32)
        self.proof = b64(proof)
        kept = b64(hashlib.sha256(proof).digest())
        sealed = b64(text.ljust(4112, b"."))
        self.answer = Answer(an_id(), b64(b"question".ljust(2160, b".")), sealed, kept)


def a_proof() -> str:
    """A wrong one."""
    return b64(secrets.token_bytes(32))



async def emptied(url: str) -> None:
    """Delete everything in a database that other tests used."""
    database = Database(url)
    async with database.writing() as connection:
        for table in reversed(metadata.sorted_tables):
            await connection.execute(table.delete())
    await database.dispose()
