# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""`./viska staff`: accounts of the people who work here."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

import pyotp

from operator_console.auth import accounts, people
from operator_console.auth.accounts import (
    AT_DESK,
    ROLES,
    Account,
    NewAccount,
    checked_languages,
    checked_username,
)
from operator_console.auth.console_key import ConsoleKey
from operator_console.auth.enrolment import Drawn, draw
from operator_console.command import OneLineParser, add_data_option, run
from operator_console.datafolder import DataFolder, read_secret
from operator_console.errors import Refused
from operator_console.keys import register
from operator_console.letters.losing import letters_of, losing_no_letter
from operator_console.site import database_url, read_site
from operator_console.sql import audit
from operator_console.sql.audit import COMMAND_LINE
from operator_console.sql.database import Database

Command = Callable[[argparse.Namespace, DataFolder, Database], Awaitable[None]]


async def add(asked: argparse.Namespace, data: DataFolder, database: Database) -> None:
    """Make an account and print its password and code secret, once."""
    username = checked_username(asked.username)
    new = NewAccount(username, asked.name or asked.username, asked.role, checked_languages(asked.languages))
    drawn = draw(username, _console_key(data))
    async with database.begin() as connection:
        await accounts.add(connection, new, drawn.kept, time.time())
        await audit.record(connection, time.time(), COMMAND_LINE, "account added", username)
    _show(username, drawn, read_site(data).centre)


async def show_all(_asked: argparse.Namespace, _data: DataFolder, database: Database) -> None:
    """One line an account."""
    async with database.begin() as connection:
        everyone = await accounts.everyone(connection)
    for account in everyone:
        print(f"{account.username:20} {account.role:14} {','.join(account.languages):12} {_state(account)}")


async def disable(asked: argparse.Namespace, data: DataFolder, database: Database) -> None:
    """Shut an account: sessions end, certificates are revoked."""
    centre = read_site(data).centre
    async with letters_of(data) as store, database.begin() as connection:
        account = await accounts.existing(connection, asked.username)
        async with losing_no_letter(connection, store, centre, time.time(), asked.anyway):
            await people.shut(connection, account, time.time())
        await audit.record(connection, time.time(), COMMAND_LINE, "account disabled", account.username)
    print(
        f"{account.username} cannot sign in any more. A new directory without the certificate is out within"
    )
    print("seconds; the relay ends an open shift within 5 minutes.")


async def reset(asked: argparse.Namespace, data: DataFolder, database: Database) -> None:
    """New password and code secret. The identity key is lost with the old password."""
    centre = read_site(data).centre
    async with letters_of(data) as store, database.begin() as connection:
        account = await accounts.existing(connection, asked.username)
        drawn = draw(account.username, _console_key(data))
        async with losing_no_letter(connection, store, centre, time.time(), asked.anyway):
            await accounts.reset(connection, account.id, drawn.kept)
            await register.revoke_of_account(connection, account.id, time.time())
        await audit.record(connection, time.time(), COMMAND_LINE, "account reset", account.username)
    _show(account.username, drawn, centre)
    if account.role in AT_DESK:
        print(f"The old key is revoked. After the first sign-in: ./viska keys certify {account.username}")


async def show_audit(asked: argparse.Namespace, _data: DataFolder, database: Database) -> None:
    """The audit log, oldest of the asked rows first, and whether its chain is whole.

    Raises:
        Refused: `audit_broken`: somebody has changed the log by hand.
    """
    chain = await audit.verify(database)
    async with database.begin() as connection:
        rows = await audit.latest(connection, asked.last)
    for row in reversed(rows):
        at = datetime.fromtimestamp(row.at, UTC).strftime("%Y-%m-%d %H:%M:%S")
        print(f"{row.number:6} {at} {row.actor:20} {row.event:28} {row.subject}")
    if chain.broken_at is not None:
        raise Refused(
            "audit_broken", f"the chain is broken at row {chain.broken_at}: keep a copy, then find out who"
        )
    print(f"The chain of {chain.count} rows is unbroken. Its head, to write down: {chain.head.hex()}")


def _show(username: str, drawn: Drawn, centre: str) -> None:
    address = pyotp.TOTP(drawn.totp_secret).provisioning_uri(name=username, issuer_name=f"Viska {centre}")
    print("Shown once and kept nowhere. Hand it over in person:")
    print(f"  username          {username}")
    print(f"  password          {drawn.password}")
    print(f"  one-time codes    {drawn.totp_secret}")
    print(f"  for the code app  {address}")


def _state(account: Account) -> str:
    if account.disabled:
        return "disabled"
    return "key made" if account.identity_key else "-"


def _console_key(data: DataFolder) -> ConsoleKey:
    return ConsoleKey(read_secret(data.console))


def parser() -> argparse.ArgumentParser:
    """The words of this command."""
    top = OneLineParser(prog="viska staff", description="Accounts of the people who work here.")
    commands = top.add_subparsers(required=True, metavar="add|list|disable|reset|audit")
    adding = commands.add_parser("add", help="make an account; shows password and code secret once")
    adding.add_argument("username")
    adding.add_argument("--role", choices=ROLES, required=True)
    adding.add_argument("--name", help="working name that young people see (default: the username)")
    adding.add_argument("--languages", default="sv", help="as in sv,en,ar (default sv)")
    adding.set_defaults(command=add)
    commands.add_parser("list", help="all accounts").set_defaults(command=show_all)
    log = commands.add_parser("audit", help="who changed what, and whether the log was touched")
    log.add_argument("--last", type=int, default=50, metavar="ROWS", help="how many rows (default 50)")
    log.set_defaults(command=show_audit)
    for name, command, help_text in (
        ("disable", disable, "shut an account at once"),
        ("reset", reset, "new password, code secret and key"),
    ):
        one = commands.add_parser(name, help=help_text)
        one.add_argument("username")
        one.add_argument("--anyway", action="store_true", help="also if letters are lost with it")
        one.set_defaults(command=command)
    add_data_option(top, commands)
    return top


async def work(asked: argparse.Namespace) -> int:
    """Run the command against the database of the data folder."""
    data = DataFolder(asked.data)
    database = Database(database_url(read_site(data), data, os.environ.get("DATABASE_URL")))
    try:
        await database.migrate()
        command: Command = asked.command
        await command(asked, data, database)
    finally:
        await database.close()
    return 0


if __name__ == "__main__":
    sys.exit(run("viska staff", work(parser().parse_args())))
