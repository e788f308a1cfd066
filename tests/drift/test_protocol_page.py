# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""docs/protocol.md says what the relay does: diagram, codes, limits, log events."""

from __future__ import annotations

import re
from pathlib import Path

from chatserver import log
from chatserver.config import LETTER_BUDGET
from chatserver.errors import CODES
from chatserver.protocol import limits
from chatserver.protocol.requests import EVENTS
from chatserver.session.diagram import BEGIN, END, diagram
from letters.boxes import ANSWERS_A_LOOK, TRIES, WAITING_A_BOX
from letters.lives import LIFE_S

DOCS = Path(__file__).parents[2] / "docs"
PAGE = (DOCS / "protocol.md").read_text(encoding="utf-8")


def section(number: str) -> str:
    """The text of a section, its subsections included."""
    found = re.search(rf"^#+ {re.escape(number)} .*?(?=^## |\Z)", PAGE, re.MULTILINE | re.DOTALL)
    assert found, number
    return found[0]


def test_the_diagram_is_the_table() -> None:
    assert PAGE.partition(BEGIN)[2].partition(END)[0].strip() == diagram()


def test_the_codes_are_the_table() -> None:
    rows = re.findall(r"^\| `(\w+)` \| (yes|no) \|", section("10"), re.MULTILINE)
    assert {code: again == "yes" for code, again in rows} == CODES


def test_every_code_is_used() -> None:
    source = "".join(
        path.read_text(encoding="utf-8")
        for path in (DOCS.parent / "chatserver").rglob("*")
        if path.suffix in (".py", ".lua") and path.name != "errors.py"
    )
    assert [code for code in CODES if f'"{code}"' not in source and f"'{code}'" not in source] == []


def test_the_limits_are_those_of_the_page() -> None:
    said = section("5.6")
    for text in (
        f"{limits.FRAME_BYTES // 1024} KiB",
        f"at most {limits.SEALED_CHARS:,} characters",
        f"{limits.DRAFTS_A_SYNC} drafts a `sync`",
        f"{limits.ITEMS_AN_ANSWER} items an answer",
        f"{limits.UNREAD_ITEMS} unread items",
        f"{limits.DRAFTS_A_WINDOW} drafts, events and repeated openings in {limits.WINDOW_S} s",
        f"openings of new mailboxes {limits.OPENINGS_A_SECOND} a second",
    ):
        assert text in said, text


def test_the_limits_of_letters_are_those_of_the_page() -> None:
    said = section("14.5")
    for text in (
        f"body at most {limits.LETTER_REQUEST_BYTES // 1024} KiB",
        f"a multiple of {limits.LETTER_ANSWER_BYTES // 1024} KiB",
        f"sooner than {limits.LETTER_BEAT_S} s",
        f"A worker that has {limits.LETTERS_AT_ONCE} requests in hand",
        f"More than {WAITING_A_BOX} unread letters",
        f"at most {ANSWERS_A_LOOK} |",
        f"budget {LETTER_BUDGET:g} a second",
        f"lives {LIFE_S // 86400} days from the hour",
    ):
        assert text in said, text
    assert f"at most {limits.LETTER_WRAPS} wraps" in section("14.3")
    assert TRIES == 5 and "after five wrong proofs it deletes the answer" in section("14.4")


def test_the_lives_are_those_of_the_page() -> None:
    said = section("6")
    for text in (
        f"`OFFERED` lasts {limits.OFFER_S} s",
        f"gone for {limits.COUNSELLOR_GONE_S} s is lost",
        f"gone for {limits.BOT_GONE_S} s is replaced",
        f"Quiet: {limits.QUIET_S // 60} minutes",
    ):
        assert text in said, text
    assert f"tokens live {limits.TOKEN_S // 60} minutes at most" in section("5")
    assert f"{limits.DUTY_S // 3600} h at most" in section("3")


def test_the_requests_are_those_of_the_page() -> None:
    assert {name for name in EVENTS if f"`{name}`" in section("5")} == EVENTS == {"open", "sync", "close"}


def test_every_log_event_is_documented() -> None:
    page = (DOCS / "log-events.md").read_text(encoding="utf-8").partition("## The bot")[0]
    rows = re.findall(r"^\| `(\w+)` \|([^|]*)\|", page, re.MULTILINE)
    documented = {name: set(re.findall(r"`(\w+)`", fields)) for name, fields in rows}
    assert documented == log.EVENTS
