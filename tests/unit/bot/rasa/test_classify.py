# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

import json
import subprocess
import sys

import pytest

from bot.rasa.classify import Unreadable, read_line
from bot.rasa.program import Program
from bot.rasa.train import ROOT

LINES = [
    b'{"lang": "sv", "text": "kan n\xc3\xa5n tvinga mig att gifta mig"}',
    b"no json",
    b'{"lang": "zz", "text": "Dad says he will kill me"}',
    b'{"lang": "sv"}',
    b'{"lang": "en", "text": 5}',
    b"\xff\xfe",
    b'{"text": ""}',
    b'["sv", "hej"]',
    b'{"lang": "sv", "text": "/restart"}',
]


def test_lines_in_lines_out(program: Program) -> None:
    command = [sys.executable, "-m", "bot.rasa.classify"]
    ran = subprocess.run(
        command, cwd=ROOT, input=b"\n".join(LINES), capture_output=True, timeout=110, check=True
    )
    answers = [json.loads(line) for line in ran.stdout.decode().splitlines()]
    assert len(answers) == len(LINES)
    assert [set(one) == {"error"} for one in answers] == [
        False,
        True,
        False,
        True,
        True,
        True,
        False,
        True,
        False,
    ]
    first, killed = answers[0], answers[2]
    assert first["topic"] == "forced_marriage" and first["topics"][0] == [first["topic"], first["confidence"]]
    assert killed["risk"] == 4
    assert b"kan n" not in ran.stderr


@pytest.mark.parametrize("line", [b"", b"{", b"[]", b'{"text": null}', b"\xff"])
def test_an_unreadable_line_is_refused_without_quoting_it(line: bytes) -> None:
    with pytest.raises(Unreadable) as refused:
        read_line(line)
    assert refused.value.__cause__ is None


def test_an_unknown_language_is_read_as_it_stands() -> None:
    assert read_line(b'{"lang": 7, "text": "hej"}') == ("", "hej")
    assert read_line(b'{"lang": "xx", "text": "hej"}') == ("xx", "hej")
