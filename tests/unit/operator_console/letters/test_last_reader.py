# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""At the command line: who can open letters, and that the last one who can does not go unsaid."""

from __future__ import annotations

import time

import pytest

from operator_console import staff
from operator_console.keys import __main__ as keys
from operator_console.letters import prekeys
from sealing.certificates import certificate_id
from sealing.encoding import b64
from tests.unit.operator_console.centre import Centre
from tests.unit.operator_console.commands import CommandLine
from tests.unit.operator_console.letter_readers import Counsellor, counsellor, put


async def openers(centre: Centre) -> int:
    async with centre.database.begin() as connection:
        return len(await prekeys.who_opens(connection, "norr", time.time()))


@pytest.fixture
async def maja(centre: Centre, monkeypatch: pytest.MonkeyPatch) -> Counsellor:
    """The only one with a letter prekey."""
    monkeypatch.delenv("DATABASE_URL", raising=False)
    one = await counsellor(centre)
    await put(centre, one, time.time())
    return one


@pytest.mark.parametrize("word", ["disable", "reset", "revoke"])
async def test_the_last_reader_goes_only_by_another_word(
    centre: Centre, maja: Counsellor, capsys: pytest.CaptureFixture[str], word: str
) -> None:
    program = keys if word == "revoke" else staff
    typed = CommandLine(program.parser(), program.work, capsys)
    subject = b64(certificate_id(maja.certificate)).lstrip("-") if word == "revoke" else "maja"
    words = ("--data", centre.data.path, word, subject)
    said = await typed(*words)
    assert (said.code, "--anyway" in said.refusal, await openers(centre)) == (2, True, 1)
    assert (await typed(*words, "--anyway")).code == 0
    assert await openers(centre) == 0


async def test_who_is_not_the_last_goes_as_before(
    centre: Centre, maja: Counsellor, capsys: pytest.CaptureFixture[str]
) -> None:
    await put(centre, await counsellor(centre, "ali"), time.time())
    typed = CommandLine(staff.parser(), staff.work, capsys)
    assert (await typed("--data", centre.data.path, "disable", "maja")).code == 0
    assert await openers(centre) == 1


async def test_status_says_who_opens_letters_and_until_when(
    centre: Centre, maja: Counsellor, capsys: pytest.CaptureFixture[str]
) -> None:
    typed = CommandLine(keys.parser(), keys.work, capsys)
    said = (await typed("--data", centre.data.path, "status")).out
    (line,) = [line for line in said.splitlines() if "letters:" in line]
    assert "Maja until 20" in line and "only one" in line
    await put(centre, await counsellor(centre, "ali"), time.time())
    said = (await typed("--data", centre.data.path, "status")).out
    (line,) = [line for line in said.splitlines() if "letters:" in line]
    assert "Ali until 20" in line and "only one" not in line
    staff_typed = CommandLine(staff.parser(), staff.work, capsys)
    for name in ("maja", "ali"):
        await staff_typed("--data", centre.data.path, "disable", name, "--anyway")
    assert "letters: nobody can be written to" in (await typed("--data", centre.data.path, "status")).out
