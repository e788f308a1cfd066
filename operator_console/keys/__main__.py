# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""`./viska keys`: the words and options. `commands.py` does the work."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from operator_console.centre import site_command
from operator_console.command import OneLineParser, add_data_option, run
from operator_console.datafolder import DataFolder
from operator_console.keys import commands
from operator_console.site import database_url, read_site
from operator_console.sql.database import Database

# These need no database, so that they can be used on a machine that has only the root.
WITHOUT_DATABASE = (commands.init, commands.directory_key, commands.sign, site_command.show_or_change)


def parser() -> argparse.ArgumentParser:
    """All words."""
    top: argparse.ArgumentParser = OneLineParser(
        prog="viska keys",
        description="The centre's keys. The passphrase of the root is asked for, never given as an option.",
    )
    words = top.add_subparsers(required=True, metavar="COMMAND")
    _add_init(words)
    _add_certifying(words)
    site_command.add_words(words)
    revoke = words.add_parser(
        "revoke", help="take a certificate out of the directory for good; needs no root"
    )
    revoke.add_argument("id", help="as ./viska keys status shows it, or its beginning")
    revoke.add_argument("--anyway", action="store_true", help="also if letters are lost with it")
    revoke.set_defaults(command=commands.revoke)
    words.add_parser("status", help="what ends when; exit code 1 if something must be done").set_defaults(
        command=commands.show_status
    )
    add_data_option(top, words)
    return top


def _add_init(words: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    init = words.add_parser("init", help="make the root and this centre; once")
    init.add_argument("--centre", required=True, help="short name for ever, as in norr")
    init.add_argument("--name", required=True, help="the centre's name as people know it")
    init.add_argument(
        "--title", required=True, help="neutral title of the phone page's tab, as in Anteckningar"
    )
    init.add_argument("--exit-url", required=True, help="where the exit leads, https://…")
    init.add_argument(
        "--accessibility-contact", default="", help="whom to tell what does not work for everybody"
    )
    _root_options(init)
    init.set_defaults(command=commands.init)
    directory = words.add_parser(
        "directory-key", help="the root certifies a new directory key, every 90 days"
    )
    _root_options(directory)
    directory.set_defaults(command=commands.directory_key)


def _add_certifying(words: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    bot = words.add_parser("bot", help="make and certify the program's identity key")
    bot.add_argument("--name", default="Programmet", help="the name in its certificate")
    _root_options(bot)
    bot.set_defaults(command=commands.bot)
    certify = words.add_parser("certify", help="the root signs a counsellor's key")
    certify.add_argument("username")
    _fingerprint_option(certify)
    _root_options(certify)
    certify.set_defaults(command=commands.certify)
    request = words.add_parser(
        "request", help="write a counsellor's key to a file, for a root on another machine"
    )
    request.add_argument("username")
    request.add_argument("--to", type=Path, required=True, metavar="FILE")
    request.set_defaults(command=commands.request)
    sign = words.add_parser("sign", help="on the root's machine: sign such a file")
    sign.add_argument("request", type=Path)
    sign.add_argument("--to", type=Path, required=True, metavar="FILE")
    _fingerprint_option(sign)
    _root_options(sign)
    sign.set_defaults(command=commands.sign)
    install = words.add_parser(
        "install", help="take a certificate into use that was signed on another machine"
    )
    install.add_argument("certificate", type=Path)
    install.set_defaults(command=commands.install)


def _root_options(word: argparse.ArgumentParser) -> None:
    word.add_argument(
        "--root", type=Path, metavar="FILE", help="the root's file (default: in the data folder)"
    )
    word.add_argument(
        "--passphrase-file", type=Path, metavar="FILE", help="read the passphrase from its first line"
    )


def _fingerprint_option(word: argparse.ArgumentParser) -> None:
    word.add_argument(
        "--fingerprint", metavar="DIGITS", help="what her own screen shows (default: asked for)"
    )


async def work(asked: argparse.Namespace) -> int:
    """Run the command."""
    data = DataFolder(asked.data)
    if asked.command in WITHOUT_DATABASE:
        return int(await asked.command(asked, data))
    database = Database(database_url(read_site(data), data, os.environ.get("DATABASE_URL")))
    try:
        await database.migrate()
        return int(await asked.command(asked, data, database))
    finally:
        await database.close()


if __name__ == "__main__":
    sys.exit(run("viska keys", work(parser().parse_args())))
