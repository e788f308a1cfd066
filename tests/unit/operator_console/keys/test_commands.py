# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The ceremony as a person types it, from nothing to a certified counsellor."""

from __future__ import annotations

import json
import re
import time
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from operator_console import staff
from operator_console.auth import accounts
from operator_console.datafolder import DataFolder
from operator_console.keys import __main__ as keys
from operator_console.keys import register, root
from operator_console.site import read_site
from operator_console.sql.database import Database
from sealing import wrapped
from sealing.encoding import b64, fingerprint
from sealing.signed import read_signed
from sealing.suite import signing_key, verify_key
from tests.unit.operator_console.commands import CommandLine, Said

PASSPHRASE = "fem ord som ingen gissar"
INIT = (
    "--centre",
    "norr",
    "--name",
    "Centrum Norr",
    "--title",
    "Anteckningar",
    "--exit-url",
    "https://example.org/",
)


class Ceremony:
    """A folder, a passphrase in a file, and the command line."""

    def __init__(self, folder: Path, capture: pytest.CaptureFixture[str], name: str = "data") -> None:
        self.data = DataFolder(folder / name)
        self.file = folder / "passphrase"
        self.file.write_text(PASSPHRASE + "\n")
        self.type = CommandLine(keys.parser(), keys.work, capture)
        self.staff = CommandLine(staff.parser(), staff.work, capture)

    async def keys(self, *words: object) -> Said:
        """`./viska keys …` in this folder."""
        return await self.type("--data", self.data.path, *words)

    async def with_root(self, *words: object) -> Said:
        """The same with the passphrase."""
        return await self.keys(*words, "--passphrase-file", self.file)

    async def init(self) -> Said:
        """A centre."""
        return await self.with_root("init", *INIT)

    async def first_sign_in(self, username: str) -> str:
        """What the browser does at the first sign-in; the fingerprint on her screen."""
        key = verify_key(signing_key())
        database = Database(self.data.database_url)
        async with database.begin() as connection:
            account = await accounts.existing(connection, username)
            await accounts.keep_keys(connection, account.id, key, (bytes(12), bytes(48)))
        await database.close()
        return fingerprint(key)

    async def live(self, now: float) -> list[register.Entry]:
        """The live certificates."""
        database = Database(self.data.database_url)
        async with database.begin() as connection:
            entries = await register.live(connection, now)
        await database.close()
        return entries


@pytest.fixture
def ceremony(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Ceremony:
    """Nothing was made yet. The root's wrap is cheap here: what it costs is tested in sealing."""
    cheap = wrapped.Parameters(memory_kib=19456, passes=1)
    monkeypatch.setattr(root, "wrap_root", partial(wrapped.wrap_root, parameters=cheap))
    monkeypatch.delenv("DATABASE_URL", raising=False)
    return Ceremony(tmp_path, capsys)


@pytest.mark.parametrize("given", [(), ("--accessibility-contact", "access@example.org")])
async def test_a_centre_that_names_nobody_for_accessibility_is_told(
    ceremony: Ceremony, given: tuple[str, ...]
) -> None:
    await ceremony.with_root("init", *INIT, *given)
    assert ("accessibility: nobody to turn to" in (await ceremony.keys("status")).out) == (not given)


async def test_from_nothing_to_a_certified_counsellor(ceremony: Ceremony) -> None:
    assert (await ceremony.init()).code == 0
    assert (await ceremony.keys("status")).code == 1
    assert (await ceremony.with_root("directory-key")).code == 0
    assert (await ceremony.with_root("bot")).code == 0
    assert (await ceremony.keys("status")).code == 0
    await ceremony.staff(
        "--data", ceremony.data.path, "add", "maja", "--role", "counsellor", "--name", "Maja"
    )
    assert "no key yet" in (await ceremony.with_root("certify", "maja")).refusal
    shown = await ceremony.first_sign_in("maja")
    waiting = await ceremony.keys("status")
    assert (waiting.code, "! maja has made a key and waits" in waiting.out) == (1, True)
    certified = await ceremony.with_root("certify", "maja", "--fingerprint", shown.upper())
    assert (certified.code, certified.refusal) == (0, "")
    status = await ceremony.keys("status")
    assert status.code == 0
    # An id is typed without the dashes it may begin with, so one in 64 is shorter.
    assert re.search(r"counsellor Maja ends \d{4}-\d\d-\d\d \(in 364 days\), id \w\S{40,42}\n", status.out)
    revoked = await ceremony.keys("revoke", re.findall(r"Maja.* id (\S{8})", status.out)[0])
    assert (revoked.code, "Maja" in revoked.out) == (0, True)
    assert "Maja ends" not in (await ceremony.keys("status")).out


async def test_a_root_on_another_machine_signs_by_carried_files(
    ceremony: Ceremony, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The laptop in the safe has root and site.json; the server has neither root nor passphrase."""
    laptop, server = ceremony, Ceremony(tmp_path, capsys, "server")
    await laptop.init()
    for word in ("directory-key", "bot"):
        await laptop.with_root(word)
    server.data.make()
    for name in ("site", "token", "console", "directory", "bot"):
        getattr(server.data, name).write_bytes(getattr(laptop.data, name).read_bytes())
    assert (await server.keys("install", server.data.bot)).code == 0
    await server.staff("--data", server.data.path, "add", "maja", "--role", "counsellor")
    shown = await server.first_sign_in("maja")
    request, certificate = tmp_path / "request.json", tmp_path / "certificate.json"
    assert (await server.keys("request", "maja", "--to", request)).code == 0
    signed = await laptop.with_root("sign", request, "--to", certificate, "--fingerprint", shown)
    assert (signed.code, signed.refusal) == (0, "")
    assert (await server.keys("install", certificate)).code == 0
    assert (await server.keys("status")).code == 0
    assert "root" not in {path.stem for path in (server.data.path / "keys").iterdir()}


async def test_a_certificate_for_a_key_that_she_no_longer_has_is_refused(
    ceremony: Ceremony, tmp_path: Path
) -> None:
    await ceremony.init()
    await ceremony.staff("--data", ceremony.data.path, "add", "maja", "--role", "counsellor")
    await ceremony.first_sign_in("maja")
    request, certificate = tmp_path / "request.json", tmp_path / "certificate.json"
    other = verify_key(signing_key())
    request.write_text(json.dumps({"username": "maja", "name": "maja", "key": b64(other)}))
    await ceremony.with_root("sign", request, "--to", certificate, "--fingerprint", fingerprint(other))
    assert "another key" in (await ceremony.keys("install", certificate)).refusal


async def test_a_fingerprint_that_differs_signs_nothing(ceremony: Ceremony) -> None:
    await ceremony.init()
    await ceremony.staff("--data", ceremony.data.path, "add", "maja", "--role", "counsellor")
    shown = await ceremony.first_sign_in("maja")
    for wrong in (shown[:-1] + ("0" if shown[-1] != "0" else "1"), "", shown[:4], fingerprint(bytes(32))):
        assert "differ" in (await ceremony.with_root("certify", "maja", "--fingerprint", wrong)).refusal
    assert await ceremony.live(2e9) == await ceremony.live(1.8e9) == []


@pytest.mark.parametrize(
    ("typed", "signed"), [("yes", True), ("Yes ", True), ("y", False), ("", False), ("no", False)]
)
async def test_the_comparison_is_asked_for_at_a_terminal(
    ceremony: Ceremony, monkeypatch: pytest.MonkeyPatch, typed: str, signed: bool
) -> None:
    await ceremony.init()
    await ceremony.staff("--data", ceremony.data.path, "add", "maja", "--role", "counsellor")
    shown = await ceremony.first_sign_in("maja")
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("builtins.input", lambda _prompt: typed)
    said = await ceremony.with_root("certify", "maja")
    assert shown in said.out
    assert (said.code == 0) is signed


async def test_without_a_terminal_nothing_is_assumed(ceremony: Ceremony) -> None:
    await ceremony.init()
    await ceremony.staff("--data", ceremony.data.path, "add", "maja", "--role", "counsellor")
    await ceremony.first_sign_in("maja")
    assert "--fingerprint" in (await ceremony.with_root("certify", "maja")).refusal
    assert "--passphrase-file" in (await ceremony.keys("directory-key")).refusal


async def test_a_root_is_never_overwritten(ceremony: Ceremony) -> None:
    await ceremony.init()
    before = {path: path.read_bytes() for path in ceremony.data.path.rglob("*") if path.is_file()}
    assert "never overwritten" in (await ceremony.init()).refusal
    ceremony.data.root.unlink()
    assert "never overwritten" in (await ceremony.init()).refusal
    after = {path: path.read_bytes() for path in ceremony.data.path.rglob("*") if path.is_file()}
    assert before.items() - after.items() == {(ceremony.data.root, before[ceremony.data.root])}


async def test_the_root_can_lie_somewhere_else(ceremony: Ceremony, tmp_path: Path) -> None:
    stick = tmp_path / "root-on-a-stick.json"
    assert (await ceremony.with_root("init", *INIT, "--root", stick)).code == 0
    assert not ceremony.data.root.exists()
    assert "--root FILE" in (await ceremony.with_root("directory-key")).refusal
    assert (await ceremony.with_root("directory-key", "--root", stick)).code == 0


async def test_a_wrong_passphrase_changes_nothing(ceremony: Ceremony) -> None:
    await ceremony.init()
    ceremony.file.write_text("inte den rätta alls\n")
    assert "does not open" in (await ceremony.with_root("directory-key")).refusal
    assert not ceremony.data.directory.exists()


@pytest.mark.parametrize(
    ("content", "part"),
    [("kort\n", "at least 16"), ("\n", "is empty"), ("", "is empty"), (None, "is missing")],
)
async def test_a_passphrase_that_cannot_be_used(ceremony: Ceremony, content: str | None, part: str) -> None:
    ceremony.file.unlink() if content is None else ceremony.file.write_text(content)
    assert part in (await ceremony.init()).refusal
    assert not ceremony.data.path.exists()


@pytest.mark.parametrize(
    ("answers", "good"), [((PASSPHRASE, PASSPHRASE), True), ((PASSPHRASE, "annan"), False)]
)
async def test_a_new_passphrase_is_asked_for_twice_without_echo(
    ceremony: Ceremony, monkeypatch: pytest.MonkeyPatch, answers: tuple[str, str], good: bool
) -> None:
    typed = iter(answers)
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("getpass.getpass", lambda _prompt: next(typed))
    said = await ceremony.keys("init", *INIT)
    assert (said.code == 0) is good
    assert ceremony.data.root.exists() is good
    assert PASSPHRASE not in said.out + said.refusal


async def test_no_secret_is_printed(ceremony: Ceremony) -> None:
    said = [await ceremony.init(), await ceremony.with_root("directory-key"), await ceremony.with_root("bot")]
    text = "".join(one.out + one.refusal for one in said)
    seeds = [json.loads(path.read_text())["seed"] for path in (ceremony.data.bot, ceremony.data.directory)]
    assert fingerprint(read_site(ceremony.data).root) in text  # the control: what is public is printed
    assert [secret for secret in (PASSPHRASE, *seeds) if secret in text] == []


async def test_a_renewed_bot_key_leaves_the_old_one_live_until_it_is_revoked(ceremony: Ceremony) -> None:
    await ceremony.init()
    await ceremony.with_root("directory-key")
    await ceremony.with_root("bot")
    await ceremony.with_root("bot")
    assert (await ceremony.keys("status")).out.count("program ends") == 2


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("nonsense",),
        ("init",),
        ("init", *INIT[:-1], "http://example.org"),
        ("init", "--centre", "Norr!", *INIT[2:]),
        ("init", *INIT, "--passphrase", "x"),
        ("certify", "nobody"),
        ("certify",),
        ("revoke", "zzzzzz"),
        ("status", "more"),
    ],
)
async def test_bad_input_is_refused(ceremony: Ceremony, words: tuple[Any, ...]) -> None:
    if words[:1] not in ((), ("init",)):
        await ceremony.init()
    said = await (ceremony.with_root if words[:1] in (("init",), ("certify",)) else ceremony.keys)(*words)
    assert said.code == 2
    assert "\n" not in said.refusal


async def test_the_folder_may_be_named_before_or_after_the_word(ceremony: Ceremony) -> None:
    await ceremony.init()
    before = await ceremony.type("--data", ceremony.data.path, "status")
    after = await ceremony.type("status", "--data", ceremony.data.path)
    assert before == after
    assert "centre norr" in before.out


async def test_before_the_ceremony_every_word_says_what_to_do(ceremony: Ceremony) -> None:
    for words in (("status",), ("revoke", "abcdef"), ("directory-key",), ("bot",), ("certify", "maja")):
        assert "./viska keys init" in (await ceremony.keys(*words)).refusal


async def test_the_directory_key_is_certified_for_ninety_days(ceremony: Ceremony) -> None:
    await ceremony.init()
    await ceremony.with_root("directory-key")
    site, file = read_site(ceremony.data), json.loads(ceremony.data.directory.read_text())
    body = read_signed(file["certificate"], "directory-key", site.root, "norr", time.time())
    assert body["until"] - body["from"] == 90 * 86400
