# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Accounts at the command line."""

from __future__ import annotations

import re

import pytest
from sqlalchemy import select, update

from operator_console import staff
from operator_console.auth import accounts
from operator_console.auth.hashing import Hasher
from operator_console.keys import register
from operator_console.sql import tables
from sealing.suite import signing_key
from sealing.wrapped import PARAMETERS, derive
from tests.unit.operator_console.centre import NOW, Centre
from tests.unit.operator_console.commands import CommandLine, Said


@pytest.fixture
def typed(centre: Centre, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> object:
    """`./viska staff …` for the test's centre."""
    monkeypatch.delenv("DATABASE_URL", raising=False)
    command = CommandLine(staff.parser(), staff.work, capsys)

    async def run(*words: str) -> Said:
        return await command("--data", centre.data.path, *words)

    return run


async def test_add_shows_the_secrets_once_and_keeps_only_hashes(centre: Centre, typed: CommandLine) -> None:
    said = await typed("add", "Maja", "--role", "counsellor", "--name", "Maja B", "--languages", "sv,ar")
    password = re.findall(r"password +(\S+)", said.out)[0]
    secret = re.findall(r"codes +(\S+)", said.out)[0]
    assert f"secret={secret}" in said.out
    async with centre.database.begin() as connection:
        account = await accounts.existing(connection, "maja")
    auth = derive(password, account.secrets.salt, PARAMETERS).auth
    assert await Hasher().matches(auth, account.secrets.auth_hash)
    assert centre.key.open_code_secret("maja", account.secrets.totp_sealed) == secret
    assert (account.name, account.languages, account.role) == ("Maja B", ("sv", "ar"), "counsellor")
    await centre.database.close()
    content = b"".join(path.read_bytes() for path in centre.data.path.glob("viska.db*"))
    assert b"Maja B" in content  # the control
    assert [text for text in (password, secret) if text.encode() in content] == []


async def test_passwords_are_long_and_differ(typed: CommandLine) -> None:
    passwords = set()
    for name in ("aa", "bb", "cc"):
        passwords.add(re.findall(r"password +(\S+)", (await typed("add", name, "--role", "editor")).out)[0])
    assert len(passwords) == 3
    assert all(re.fullmatch(r"([a-z2-9]{5}-){3}[a-z2-9]{5}", password) for password in passwords)


async def test_list_shows_no_secret(centre: Centre, typed: CommandLine) -> None:
    await centre.add("maja")
    await centre.add("elin", "editor")
    assert (await typed("list")).out.split() == [
        "elin",
        "editor",
        "sv,en",
        "-",
        "maja",
        "counsellor",
        "sv,en",
        "-",
    ]


@pytest.mark.parametrize("word", ["disable", "reset"])
async def test_disable_and_reset_revoke_the_certificate(
    centre: Centre, typed: CommandLine, word: str
) -> None:
    account = await centre.add()
    await centre.certify(account, signing_key())
    said = await typed(word, "maja")
    assert said.code == 0
    async with centre.database.begin() as connection:
        after = await accounts.existing(connection, "maja")
        assert await register.live(connection, NOW) == []
    assert after.disabled is (word == "disable")
    assert (after.identity_key is None) is (word == "reset")


async def test_what_is_done_is_audited_without_content(centre: Centre, typed: CommandLine) -> None:
    await typed("add", "maja", "--role", "editor")
    await typed("disable", "maja")
    async with centre.database.begin() as connection:
        rows = (
            await connection.execute(
                select(tables.audit.c.actor, tables.audit.c.event, tables.audit.c.subject)
            )
        ).all()
    assert rows == [("command-line", "account added", "maja"), ("command-line", "account disabled", "maja")]


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("add", "maja"),
        ("add", "maja", "--role", "boss"),
        ("add", "m", "--role", "editor"),
        ("add", "maja", "--role", "editor", "--languages", "svenska"),
        ("add", "maja", "--role", "editor", "--password", "x"),
        ("disable", "nobody"),
        ("reset", "nobody"),
    ],
)
async def test_bad_input_is_one_line(typed: CommandLine, words: tuple[str, ...]) -> None:
    said = await typed(*words)
    assert said.code == 2
    assert "\n" not in said.refusal


async def test_a_username_is_taken_once(typed: CommandLine) -> None:
    await typed("add", "maja", "--role", "editor")
    assert "already" in (await typed("add", "MAJA", "--role", "editor")).refusal


async def test_audit_prints_the_rows_and_says_that_the_chain_is_whole(
    centre: Centre, typed: CommandLine
) -> None:
    await typed("add", "maja", "--role", "editor")
    await typed("disable", "maja")
    said = await typed("audit")
    assert [line.split()[-1] for line in said.out.splitlines()[:2]] == ["maja", "maja"]
    assert "account added" in said.out.splitlines()[0]
    assert "The chain of 2 rows is unbroken" in said.out
    assert len((await typed("audit", "--last", "1")).out.splitlines()) == 2


async def test_audit_refuses_a_log_that_was_changed_by_hand(centre: Centre, typed: CommandLine) -> None:
    await typed("add", "maja", "--role", "editor")
    async with centre.database.begin() as connection:
        await connection.execute(update(tables.audit).values(actor="somebody-else"))
    said = await typed("audit")
    assert said.code == 2
    assert "broken at row 1" in said.refusal
