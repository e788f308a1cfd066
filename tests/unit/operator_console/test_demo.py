# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The demo's seeding: what is printed opens what was kept, as a browser opens it."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from operator_console import demo
from operator_console.auth import accounts
from operator_console.auth.accounts import AT_DESK, ROLES
from operator_console.datafolder import DataFolder
from operator_console.errors import Refused
from operator_console.keys import __main__ as keys
from operator_console.keys import ceremony, register
from operator_console.keys.publisher import Publisher
from operator_console.letters import prekeys
from operator_console.letters.publisher import ReadersPublisher
from operator_console.site import read_site
from operator_console.sql.database import Database
from sealing.certificates import Trust
from sealing.encoding import b64, unb64
from sealing.letter_keys import open_seed
from sealing.letters import accept_readers
from sealing.suite import signing_key, verify_key
from sealing.wrapped import PARAMETERS, derive, open_identity
from tests.unit.operator_console.keys.test_publisher import Store
from tests.unit.operator_console.letters.test_publisher import Store as LetterStore


@pytest.fixture(scope="module")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> tuple[DataFolder, list[dict[str, object]], str]:
    """Seeded by the program itself; the folder, the staff, and all that was printed."""
    folder = tmp_path_factory.mktemp("demo") / "data"
    command = [sys.executable, "-m", "operator_console.demo", "--data", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stderr == ""
    return DataFolder(folder), json.loads(done.stdout)["staff"], done.stdout


def test_one_line_is_printed_with_every_role(seeded: tuple[DataFolder, list[dict[str, object]], str]) -> None:
    _data, staff, printed = seeded
    assert printed.count("\n") == 1
    assert {person["role"] for person in staff} == set(ROLES)
    assert [person["role"] for person in staff].count("counsellor") == 3
    for person in staff:
        assert set(person) == {"username", "password", "totp_secret", "role", "languages"}


async def test_each_counsellor_opens_her_key_and_readers_accept_her(
    seeded: tuple[DataFolder, list[dict[str, object]], str],
) -> None:
    data, staff, _printed = seeded
    site, now, database = read_site(data), time.time(), Database(data.database_url)
    publisher, trust = Publisher(database, data, site, Store()), Trust(site.root, "demo")
    await publisher.tick(now)
    trust.accept_directory(json.loads(publisher.text(now) or ""), now)
    for person in staff:
        async with database.begin() as connection:
            account = await accounts.existing(connection, str(person["username"]))
            certificate = await register.of_account(connection, account.id, now)
        if person["role"] not in AT_DESK:
            assert (account.wrapped, certificate) == (None, None)
            continue
        assert account.wrapped is not None
        assert certificate is not None
        wrap = derive(str(person["password"]), account.secrets.salt, PARAMETERS).wrap
        shut = {"nonce": b64(account.wrapped[0]), "sealed": b64(account.wrapped[1])}
        seed = open_identity(wrap, account.username, shut)  # type: ignore[arg-type]
        accepted = trust.accept_certificate(certificate, "counsellor", now)
        assert accepted.key == verify_key(signing_key(seed)) == account.identity_key
        assert accepted.demo is True
    await database.close()


async def test_a_letter_can_be_left_before_anybody_signed_in(
    seeded: tuple[DataFolder, list[dict[str, object]], str],
) -> None:
    data, staff, _printed = seeded
    site, now, database = read_site(data), time.time(), Database(data.database_url)
    publisher, trust = Publisher(database, data, site, Store()), Trust(site.root, "demo")
    await publisher.tick(now)
    trust.accept_directory(json.loads(publisher.text(now) or ""), now)
    listed = json.loads(await ReadersPublisher(database, "demo", LetterStore()).text(now) or "")
    readers = {one.id: one for one in accept_readers(trust, listed["readers"], now)}
    assert len(readers) == sum(person["role"] in AT_DESK for person in staff)
    maja = next(person for person in staff if person["username"] == "maja")
    async with database.begin() as connection:
        account = await accounts.existing(connection, "maja")
        (hers,) = await prekeys.own(connection, account.id, "demo", now)
    assert account.wrapped is not None
    wrap = derive(str(maja["password"]), account.secrets.salt, PARAMETERS).wrap
    shut = {"nonce": b64(account.wrapped[0]), "sealed": b64(account.wrapped[1])}
    identity = open_identity(wrap, "maja", shut)  # type: ignore[arg-type]
    kept = {"nonce": b64(hers.wrapped[0]), "sealed": b64(hers.wrapped[1])}
    key = open_seed(identity, unb64(hers.id), kept)  # type: ignore[arg-type]
    assert key.public == readers[unb64(hers.id)].public
    await database.close()


def test_everything_is_labelled_and_the_root_is_nowhere(
    seeded: tuple[DataFolder, list[dict[str, object]], str],
) -> None:
    data, _staff, _printed = seeded
    site = read_site(data)
    assert site.demo is True
    _key, certificate = ceremony.read_key(data.bot)
    assert json.loads(unb64(certificate["body"]))["demo"] is True
    assert sorted(path.name for path in (data.path / "keys").iterdir()) == [
        "bot.json",
        "console.key",
        "directory.json",
        "token.key",
    ]


async def test_a_folder_with_a_centre_in_it_is_left_alone(
    seeded: tuple[DataFolder, list[dict[str, object]], str],
) -> None:
    data, _staff, _printed = seeded
    before = data.site.read_bytes()
    with pytest.raises(Refused, match="already_there"):
        await demo.seed(data, time.time())
    assert data.site.read_bytes() == before


async def test_nobody_can_be_certified_for_a_demo_afterwards(
    seeded: tuple[DataFolder, list[dict[str, object]], str],
) -> None:
    data, _staff, _printed = seeded
    for words in (["directory-key"], ["bot"]):
        with pytest.raises(Refused, match="demo"):
            await keys.work(keys.parser().parse_args([*words, "--data", str(data.path)]))


async def test_a_demo_does_not_touch_the_real_database(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = tmp_path / "real.db"
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{real}")
    await demo.seed(DataFolder(tmp_path / "data"), time.time())
    assert not real.exists()
