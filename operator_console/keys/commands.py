# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What each word of `./viska keys` does. docs/keys.md walks through them."""

from __future__ import annotations

import argparse
import sys
import time
from dataclasses import replace
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from operator_console.auth import accounts
from operator_console.auth.accounts import AT_DESK, Account
from operator_console.datafolder import PUBLIC_MODE, DataFolder, json_bytes, read_json, write_new
from operator_console.errors import Refused
from operator_console.keys import ceremony, passphrase, register, status
from operator_console.keys.dates import day
from operator_console.keys.root import read_root, write_root
from operator_console.letters import prekeys
from operator_console.letters.losing import letters_of, losing_no_letter
from operator_console.site import Site, read_site, write_site
from operator_console.sql import audit
from operator_console.sql.audit import COMMAND_LINE
from operator_console.sql.database import Database
from sealing.encoding import b64, fingerprint, unb64
from sealing.errors import SealingError
from sealing.suite import KEY_SIZE, signing_key, verify_key


def say(*lines: str) -> None:
    """What happened, and what to do next."""
    print("\n".join(lines))


async def init(asked: argparse.Namespace, data: DataFolder) -> int:
    """Make the centre: root, site.json and the secrets of this machine."""
    root = signing_key()
    site = Site(
        asked.centre, asked.name, asked.title, asked.exit_url, verify_key(root), demo=False,
        accessibility_contact=asked.accessibility_contact,
    ).checked()
    root_file = root_path(asked, data)
    for path in (root_file, data.site):
        if path.exists():
            raise Refused(
                "already_there", f"{path} exists: this centre has its root, and a root is never overwritten"
            )
    chosen = passphrase.ask_new(asked.passphrase_file)
    ceremony.make_data_keys(data)
    write_root(root_file, root, site.centre, chosen)
    write_site(data, site)
    say(
        f"The root of {site.centre} is in {root_file}, shut with your passphrase.",
        f"Its fingerprint, for the record of the ceremony: {fingerprint(site.root)}",
        "Copy the file to two places that are not this machine, and keep the passphrase apart from them.",
        "Whoever has both can pretend to be any counsellor. If either is lost, the centre must begin anew.",
        "Next: ./viska keys directory-key, ./viska keys bot, ./viska staff add.",
    )
    return 0


async def directory_key(asked: argparse.Namespace, data: DataFolder) -> int:
    """A new directory key for 90 days."""
    site = read_site(data)
    until = ceremony.new_directory_key(data, open_root(asked, data, site), site, time.time())
    say(
        f"The root has certified a new directory key until {day(until)}. It is in {data.directory}.",
        "The running console takes it into use within seconds. All it can do is list live certificates.",
        "./viska keys status and the console's page warn 30 days before it ends.",
    )
    return 0


async def bot(asked: argparse.Namespace, data: DataFolder, database: Database) -> int:
    """A new identity key for the program."""
    site = read_site(data)
    entry = ceremony.new_bot_key(data, open_root(asked, data, site), site, asked.name, time.time())
    await _keep(database, entry, "bot key made")
    say(
        f"The program is certified as {entry.name} until {day(entry.valid_until)}; id {entry.typed}.",
        f"Only the bot needs {data.bot}. Restart it; then revoke its old id, if there was one.",
    )
    return 0


async def certify(asked: argparse.Namespace, data: DataFolder, database: Database) -> int:
    """Sign a counsellor's key, after two people have compared its fingerprint."""
    site = read_site(data)
    account = await _counsellor_with_key(database, asked.username)
    assert account.identity_key is not None
    _compare(account.name, account.identity_key, asked.fingerprint)
    signed = ceremony.certify(
        open_root(asked, data, site), site, "counsellor", account.name, account.identity_key, time.time()
    )
    entry = ceremony.entry(signed, site, account.id, time.time())
    await _keep(database, entry, "certificate signed")
    say(
        f"{account.name} is certified until {day(entry.valid_until)}; id {entry.typed}.",
        "The running console lists the certificate within seconds. She signs in again and can go on duty.",
    )
    return 0


async def request(asked: argparse.Namespace, data: DataFolder, database: Database) -> int:
    """Write what the root is asked to sign, to be carried to the machine where the root is."""
    account = await _counsellor_with_key(database, asked.username)
    assert account.identity_key is not None
    asking = {"username": account.username, "name": account.name, "key": b64(account.identity_key)}
    write_new(asked.to, json_bytes(asking), PUBLIC_MODE)
    say(f"Carry {asked.to} to the root. There: ./viska keys sign {asked.to.name} --to certificate.json")
    return 0


async def sign(asked: argparse.Namespace, data: DataFolder) -> int:
    """On the machine of the root: sign a request that was carried there."""
    site = read_site(data)
    asking = read_json(asked.request)
    try:
        username, name, key = str(asking["username"]), str(asking["name"]), unb64(asking["key"], KEY_SIZE)
    except (KeyError, SealingError):
        raise Refused("bad_file", f"{asked.request} is not a request of ./viska keys request") from None
    _compare(name, key, asked.fingerprint)
    signed = ceremony.certify(open_root(asked, data, site), site, "counsellor", name, key, time.time())
    write_new(asked.to, json_bytes({"username": username, "certificate": signed}), PUBLIC_MODE)
    say(f"Signed. Carry {asked.to} back and run there: ./viska keys install {asked.to.name}")
    return 0


async def install(asked: argparse.Namespace, data: DataFolder, database: Database) -> int:
    """Take a certificate into use that was signed elsewhere: a counsellor's, or the bot's key file."""
    site, now = read_site(data), time.time()
    file = read_json(asked.certificate)
    entry = ceremony.entry(file.get("certificate"), site, None, now)
    if entry.role == "counsellor":
        account = await _counsellor_with_key(database, str(file.get("username")))
        if account.identity_key != entry.key:
            raise Refused("other_key", f"the certificate is for another key than {account.username} has now")
        entry = replace(entry, account_id=account.id)
    await _keep(database, entry, "certificate installed")
    say(f"The certificate of {entry.name} is in use until {day(entry.valid_until)}; id {entry.typed}.")
    return 0


async def revoke(asked: argparse.Namespace, data: DataFolder, database: Database) -> int:
    """Take a certificate out of the directory for good. Needs no root."""
    site, now = read_site(data), time.time()
    async with letters_of(data) as store, database.begin() as connection:
        async with losing_no_letter(connection, store, site.centre, now, asked.anyway):
            entry = await register.revoke(connection, asked.id, now)
        await audit.record(connection, now, COMMAND_LINE, "certificate revoked", entry.id)
    say(
        f"The certificate of {entry.name} ({entry.role}) is revoked.",
        "The console signs a new directory within seconds; open phones refuse the key at the next handshake.",
        "To shut the account too: ./viska staff disable USERNAME",
    )
    return 0


async def show_status(_asked: argparse.Namespace, data: DataFolder, database: Database) -> int:
    """What ends when; exit code 1 when somebody must do something."""
    site, now = read_site(data), time.time()
    async with database.begin() as connection:
        entries, everyone = await register.live(connection, now), await accounts.everyone(connection)
        readers = await prekeys.readers(connection, site.centre, now)
    lines = [*status.report(data, site, entries, everyone, now), status.letters(readers)]
    say(*(f"{'! ' if line.urgent else '  '}{line.text}" for line in lines))
    return 1 if any(line.urgent for line in lines) else 0


def root_path(asked: argparse.Namespace, data: DataFolder) -> Path:
    """Where the root's file is: `--root FILE`, or in the data folder."""
    chosen: Path | None = asked.root
    return chosen or data.root


def open_root(asked: argparse.Namespace, data: DataFolder, site: Site) -> Ed25519PrivateKey:
    """The root, after the passphrase was asked for."""
    path = root_path(asked, data)
    if site.demo:
        raise Refused(
            "demo", "the root of a demo was forgotten when it was made: nobody can be certified for it"
        )
    if not path.exists():
        raise Refused("missing_file", f"{path} is missing; name the root's file with --root FILE")
    return read_root(path, site, passphrase.ask(asked.passphrase_file))


async def _counsellor_with_key(database: Database, username: str) -> Account:
    async with database.begin() as connection:
        account = await accounts.existing(connection, username)
    if account.role not in AT_DESK or account.disabled:
        raise Refused("not_a_counsellor", f"{account.username} has no desk, or may not sign in")
    if account.identity_key is None:
        raise Refused("no_key", f"{account.username} has made no key yet; it is made at the first sign-in")
    return account


def _compare(name: str, key: bytes, given: str | None) -> None:
    """Two people before two screens: what stops a server that shows the root another key than hers."""
    digits = fingerprint(key)
    if given is None:
        given = _typed(name, digits)
    if "".join(given.lower().split()) != digits.replace(" ", ""):
        raise Refused(
            "other_fingerprint",
            "the fingerprints differ: nothing was signed; find out why before anything else",
        )


def _typed(name: str, digits: str) -> str:
    if not sys.stdin.isatty():
        raise Refused("no_terminal", 'give what her screen shows: --fingerprint "ab12 cd34 …"')
    say(f"Stand beside {name} and look at the fingerprint on her screen. Here it is:", f"  {digits}")
    return digits if input("The same, all eight groups? Type yes: ").strip().lower() == "yes" else ""


async def _keep(database: Database, entry: register.Entry, event: str) -> None:
    async with database.begin() as connection:
        await register.add(connection, entry)
        await audit.record(connection, time.time(), COMMAND_LINE, event, entry.id)
