# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Each event of accounts, keys and letters that the log may hold has its words on the page."""

from __future__ import annotations

import re
from pathlib import Path

from content.load import CONSOLE_FILES, load

CONSOLE = Path(__file__).parents[3] / "operator_console"
# A call to record: the last words in quotes are the event, which has one blank at least or is `invited`.
EVENT = re.compile(r'"((?:[a-z]+(?:-[a-z]+)?[, ]+)+[a-z]+|invited)"')
CALL = re.compile(r"(?:_?record|_keep|_act|\.start|Second|event)\b.{0,200}?\n.{0,120}")
PLACES = ("auth", "keys/commands.py", "letters", "staff.py")


def events() -> set[str]:
    """What stands in quotes near a call that records."""
    found: set[str] = set()
    for place in PLACES:
        path = CONSOLE / place
        for file in [path] if path.is_file() else sorted(path.glob("*.py")):
            text = file.read_text("utf-8")
            for call in CALL.finditer(text):
                found |= set(EVENT.findall(call[0]))
    return found


def test_the_log_is_read_in_the_page_s_language():
    wanted = {f"console-event-{re.sub('[ ,]+', '-', event)}" for event in events()}
    there = ("signed-in-passkey", "fingerprint-compared", "letter-answered", "return-removed")
    assert {f"console-event-{one}" for one in there} <= wanted  # the control
    known = set(load().catalogues["sv"].messages(CONSOLE_FILES))
    assert wanted - known == set()
