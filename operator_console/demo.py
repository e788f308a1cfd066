# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""A throw-away ceremony for `./viska start --demo`: a made-up centre, its keys and its staff.

The root signs here and is forgotten: it is never written, so nobody can certify anything for it afterwards.
Every certificate is labelled `demo`, and so is site.json.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy.ext.asyncio import AsyncConnection

from operator_console.auth import accounts
from operator_console.auth.accounts import AT_DESK, NewAccount
from operator_console.auth.console_key import ConsoleKey
from operator_console.auth.enrolment import Drawn, draw
from operator_console.centre import demo as made_up
from operator_console.command import OneLineParser, run
from operator_console.datafolder import DataFolder, read_secret
from operator_console.errors import Refused
from operator_console.keys import ceremony, register
from operator_console.letters import prekeys
from operator_console.site import Site, write_site
from operator_console.sql.database import Database
from sealing.encoding import unb64
from sealing.letter_keys import fresh_prekey
from sealing.signed import Signed
from sealing.suite import signing_key, verify_key
from sealing.wrapped import wrap_identity

STAFF = (
    NewAccount("maja", "Maja", "counsellor", ("sv", "en")),
    NewAccount("amina", "Amina", "counsellor", ("ar", "sv", "en")),
    NewAccount("hodan", "Hodan", "counsellor", ("so", "sv")),
    NewAccount("karin", "Karin", "shift_lead", ("sv", "en")),
    NewAccount("elin", "Elin", "editor", ("sv", "en")),
    NewAccount("petra", "Petra", "publisher", ("sv",)),
    NewAccount("admin", "Admin", "administrator", ("sv",)),
    NewAccount("system", "System", "system_administrator", ("sv",)),
)


@dataclass(frozen=True)
class Ceremony:
    """What the seeding works with, while it lasts."""

    site: Site
    root: Ed25519PrivateKey
    key: ConsoleKey
    database: Database
    now: float


async def seed(data: DataFolder, now: float) -> list[dict[str, Any]]:
    """Fill a fresh data folder; the staff with their secrets, as `./viska start --demo` prints them.

    Raises:
        Refused: `already_there`: this is no fresh folder.
    """
    if data.site.exists() or data.root.exists():
        raise Refused("already_there", f"{data.path} holds a centre already; a demo needs a fresh folder")
    ceremony.make_data_keys(data)
    root = signing_key()
    site = Site(
        "demo",
        "Viska demo",
        "Anteckningar",
        "https://www.smhi.se/",
        verify_key(root),
        demo=True,
        region="Exempellän",
    ).checked()
    database = Database(data.database_url)
    try:
        await database.migrate()
        seeding = Ceremony(site, root, ConsoleKey(read_secret(data.console)), database, now)
        staff = await _staff(seeding)
        await _keys(seeding, data)
        languages = tuple(sorted({language for person in STAFF for language in person.languages}))
        async with database.begin() as connection:
            await made_up.seed(connection, site.centre, languages, now)
    finally:
        await database.close()
    write_site(data, site)
    return staff


async def _keys(seeding: Ceremony, data: DataFolder) -> None:
    ceremony.new_directory_key(data, seeding.root, seeding.site, seeding.now)
    entry = ceremony.new_bot_key(data, seeding.root, seeding.site, "Programmet", seeding.now)
    async with seeding.database.begin() as connection:
        await register.add(connection, entry)


async def _staff(seeding: Ceremony) -> list[dict[str, Any]]:
    # Deriving from a password is slow on purpose; threads let the cores share it.
    drawing = (asyncio.to_thread(draw, person.username, seeding.key) for person in STAFF)
    drawn = await asyncio.gather(*drawing)
    return [await _add(seeding, person, secrets) for person, secrets in zip(STAFF, drawn, strict=True)]


async def _add(seeding: Ceremony, person: NewAccount, drawn: Drawn) -> dict[str, Any]:
    async with seeding.database.begin() as connection:
        account_id = await accounts.add(connection, person, drawn.kept, seeding.now)
        if person.role in AT_DESK:
            # As her browser would at the first sign-in, and the root after the fingerprints were compared.
            identity = signing_key()
            wrapped = wrap_identity(drawn.wrap, person.username, identity.private_bytes_raw())
            shut = unb64(wrapped["nonce"]), unb64(wrapped["sealed"])
            await accounts.keep_keys(connection, account_id, verify_key(identity), shut)
            signed = ceremony.certify(
                seeding.root, seeding.site, "counsellor", person.name, verify_key(identity), seeding.now
            )
            await register.add(connection, ceremony.entry(signed, seeding.site, account_id, seeding.now))
            await _letter_key(seeding, connection, account_id, identity, signed)
    return {
        "username": person.username,
        "password": drawn.password,
        "totp_secret": drawn.totp_secret,
        "role": person.role,
        "languages": list(person.languages),
    }


async def _letter_key(
    seeding: Ceremony,
    connection: AsyncConnection,
    account_id: int,
    identity: Ed25519PrivateKey,
    certificate: Signed,
) -> None:
    """As her browser would when it opens her key: so a letter can be left before anybody signed in."""
    fresh = fresh_prekey(identity, seeding.site.centre, certificate, int(seeding.now))
    shut = unb64(fresh.wrapped["nonce"]), unb64(fresh.wrapped["sealed"])
    account = await accounts.of_id(connection, account_id)
    made = prekeys.Made(certificate, fresh.signed, shut)
    await prekeys.put(connection, account, seeding.site.centre, made, seeding.now)


async def work(folder: Path) -> int:
    """Seed, and print the staff as one line of JSON."""
    staff = await seed(DataFolder(folder), time.time())
    print(json.dumps({"staff": staff}))
    return 0


if __name__ == "__main__":
    words: argparse.ArgumentParser = OneLineParser(prog="viska demo", description="Seed a made-up centre.")
    words.add_argument("--data", type=Path, required=True, metavar="DIR", help="a fresh folder")
    sys.exit(run("viska demo", work(words.parse_args().data)))
