# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The directory: the signed list of live certificates (docs/protocol.md section 4)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from operator_console.datafolder import DataFolder
from operator_console.errors import Refused
from operator_console.keys.ceremony import read_key
from operator_console.keys.dates import life
from operator_console.site import Site
from operator_console.sql.tables import directory
from sealing.certificates import make_directory
from sealing.encoding import unb64
from sealing.errors import Code, SealingError
from sealing.signed import LONGEST_LIFE, Signed, read_signed
from sealing.suite import KEY_SIZE, verify_key


@dataclass(frozen=True)
class DirectoryKey:
    """The key, the root's word for it, and when that ends."""

    key: Ed25519PrivateKey = field(repr=False)
    signed: Signed
    until: int


@dataclass(frozen=True)
class SignedDirectory:
    """`text` is the JSON that readers get; `until` is when they begin to refuse it."""

    version: int
    text: str
    until: int


def read_directory_key(data: DataFolder, site: Site, now: float) -> DirectoryKey:
    """The directory key of this console.

    Raises:
        Refused: `directory_key_missing`, `directory_key_expired`, `directory_key_wrong`.
    """
    if not data.directory.exists():
        raise Refused("directory_key_missing", "there is no directory key: run ./viska keys directory-key")
    try:
        key, signed = read_key(data.directory)
        body = read_signed(signed, "directory-key", site.root, site.centre, now)
        if unb64(body["key"], KEY_SIZE) != verify_key(key):
            raise Refused("bad_file")
    except SealingError as no:
        if no.code is Code.EXPIRED:
            raise Refused(
                "directory_key_expired", "the directory key has ended: run ./viska keys directory-key"
            ) from no
        raise Refused(
            "directory_key_wrong", f"the directory key is not of this centre's root: {no.code}"
        ) from no
    except Refused:
        raise Refused(
            "directory_key_wrong", f"{data.directory} cannot be read: run ./viska keys directory-key"
        ) from None
    return DirectoryKey(key, signed, body["until"])


async def sign_next(
    connection: AsyncConnection, key: DirectoryKey, centre: str, live: Sequence[bytes], now: float
) -> SignedDirectory:
    """Sign the list under a higher version than ever before, and keep it.

    The version is the time, or one more than the last if that is higher: so it rises even when the database
    was lost and made anew, and a phone that has seen an older list does not refuse the new one.
    """
    last = (await connection.execute(select(directory.c.version))).scalar_one_or_none() or 0
    version = max(last + 1, int(now))
    start, until = life(now, LONGEST_LIFE["directory"])
    body = make_directory(key.key, centre, version, live, start, until)
    text = json.dumps({"key": key.signed, "directory": body}, separators=(",", ":"))
    await connection.execute(delete(directory))
    await connection.execute(insert(directory).values(id=1, version=version, signed_at=int(now), text=text))
    return SignedDirectory(version, text, min(until, key.until))
