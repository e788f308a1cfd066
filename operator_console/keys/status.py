# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What ends when, in plain words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from operator_console.auth.accounts import Account
from operator_console.datafolder import DataFolder
from operator_console.errors import Refused
from operator_console.keys.dates import day, days_left, ends_soon
from operator_console.keys.directory import read_directory_key
from operator_console.keys.register import Entry
from operator_console.letters.prekeys import Reader
from operator_console.site import Site
from sealing.encoding import fingerprint


@dataclass(frozen=True)
class Line:
    """One finding; `urgent` when somebody must do something."""

    text: str
    urgent: bool = False


def report(
    data: DataFolder, site: Site, entries: list[Entry], accounts: list[Account], now: float
) -> list[Line]:
    """Everything `./viska keys status` says."""
    label = " (DEMO: keys for trying out, never for real chats)" if site.demo else ""
    head = Line(f"centre {site.centre}{label}, root {fingerprint(site.root)}")
    bot = [entry for entry in entries if entry.role == "bot"]
    missing_bot = [] if bot else [Line("program: no live certificate; run ./viska keys bot", urgent=True)]
    certificates = [_certificate(entry, now) for entry in entries]
    return [
        head, _directory_key(data, site, now), *missing_bot, *certificates, *_waiting(entries, accounts),
        *_accessibility(site),
    ]


def letters(readers: Sequence[Reader]) -> Line:
    """To whom letters of young people are sealed now, and until when. Browsers make new keys every week."""
    if not readers:
        return Line("letters: nobody can be written to; a letter key is made when a counsellor opens her key")
    who = ", ".join(f"{one.name} until {day(one.until)}" for one in readers)
    alone = "; only one: if that key is lost, so are the letters" if len(readers) == 1 else ""
    return Line(f"letters: {who}{alone}")


def _directory_key(data: DataFolder, site: Site, now: float) -> Line:
    try:
        until = read_directory_key(data, site, now).until
    except Refused as no:
        return Line(no.explanation, urgent=True)
    renew = "; renew it: ./viska keys directory-key" if ends_soon(until, now) else ""
    return Line(f"directory key {_ends(until, now)}{renew}", urgent=bool(renew))


def _accessibility(site: Site) -> list[Line]:
    """The law asks for somebody to turn to; no key hangs on it, so it is said and stops nothing."""
    if site.accessibility_contact or site.demo:
        return []
    return [Line("accessibility: nobody to turn to; give accessibility_contact in site.json (docs/keys.md)")]


def _certificate(entry: Entry, now: float) -> Line:
    who = "program" if entry.role == "bot" else f"counsellor {entry.name}"
    soon = ends_soon(entry.valid_until, now)
    renew = "; have the root sign again" if soon else ""
    return Line(f"{who} {_ends(entry.valid_until, now)}, id {entry.typed}{renew}", urgent=soon)


def _waiting(entries: Iterable[Entry], accounts: Iterable[Account]) -> list[Line]:
    """Counsellors who cannot go on duty before the root has signed their key."""
    certified = {entry.key for entry in entries}
    waiting = (
        one for one in accounts if one.identity_key and not one.disabled and one.identity_key not in certified
    )
    return [
        Line(f"{one.username} has made a key and waits: ./viska keys certify {one.username}", urgent=True)
        for one in waiting
    ]


def _ends(until: int, now: float) -> str:
    return f"ends {day(until)} (in {days_left(until, now)} days)"
