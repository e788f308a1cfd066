# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""No letter is lost with somebody's key unless that was said first, on the page and at the command line."""

from __future__ import annotations

import time
from collections.abc import Sequence

import pytest

from letters.records import Letter
from letters.store import LetterStore
from operator_console import staff
from operator_console.auth import people
from operator_console.keys import __main__ as keys
from operator_console.letters import losing, prekeys
from sealing.certificates import certificate_id
from sealing.encoding import b64
from sealing.letter_keys import LetterPrekey
from tests.unit.operator_console.centre import Centre
from tests.unit.operator_console.commands import CommandLine
from tests.unit.operator_console.letter_desk import left as leave
from tests.unit.operator_console.letter_desk import sits_down
from tests.unit.operator_console.letter_readers import counsellor, put
from tests.unit.operator_console.running import Running


async def left(store: LetterStore, *keys_of: LetterPrekey) -> None:
    """A letter with a wrap for each of these."""
    wraps = tuple(b64(one.id + bytes(1168)) for one in keys_of)
    fresh = b64(time.time_ns().to_bytes(16, "big"))
    await store.leave(fresh, b64(bytes(32)), Letter(fresh, b64(bytes(1040)), wraps), time.time())


async def only_hers(centre: Centre, store: LetterStore) -> dict[int, int] | None:
    async with centre.database.begin() as connection:
        owners = await prekeys.owners(connection, "norr", time.time())
    return await losing.only_hers(store, owners, time.time())


@pytest.fixture(autouse=True)
def own_databases(monkeypatch: pytest.MonkeyPatch) -> None:
    """Those of the test's data folder."""
    for name in ("DATABASE_URL", "LETTERS_DATABASE_URL"):
        monkeypatch.delenv(name, raising=False)


async def test_letters_are_counted_that_only_one_can_open(centre: Centre, store: LetterStore) -> None:
    maja, ali = await counsellor(centre), await counsellor(centre, "ali")
    hers, his = await put(centre, maja, time.time()), await put(centre, ali, time.time())
    for readers in ((hers,), (hers,), (hers, his), (his,)):
        await left(store, *readers)
    assert await only_hers(centre, store) == {maja.account.id: 2, ali.account.id: 1}


async def test_a_key_that_was_replaced_still_opens(centre: Centre, store: LetterStore) -> None:
    maja, ali = await counsellor(centre), await counsellor(centre, "ali")
    before, his = await put(centre, maja, time.time() - 60), await put(centre, ali, time.time())
    await put(centre, maja, time.time())
    await left(store, before, his)
    assert await only_hers(centre, store) == {maja.account.id: 0, ali.account.id: 0}


@pytest.mark.parametrize("word", ["disable", "reset", "revoke"])
async def test_a_command_that_loses_a_letter_needs_another_word(
    centre: Centre, store: LetterStore, capsys: pytest.CaptureFixture[str], word: str
) -> None:
    maja, ali = await counsellor(centre), await counsellor(centre, "ali")
    hers, his = await put(centre, maja, time.time()), await put(centre, ali, time.time())
    program = keys if word == "revoke" else staff
    typed = CommandLine(program.parser(), program.work, capsys)

    def words(one: object, name: str) -> Sequence[object]:
        return ("--data", centre.data.path, word, one if word == "revoke" else name)

    await left(store, hers, his)
    # Begins with - now and then, which a command line takes for an option.
    shown = [b64(certificate_id(one.certificate)).lstrip("-") for one in (maja, ali)]
    assert (await typed(*words(shown[0], "maja"))).code == 0  # the control: his is left
    said = await typed(*words(shown[1], "ali"))
    assert (said.code, "nobody else can open 1 of" in said.refusal) == (2, True)
    assert await only_hers(centre, store) == {ali.account.id: 1}  # undone
    assert (await typed(*words(shown[1], "ali"), "--anyway")).code == 0
    assert await only_hers(centre, store) == {}


async def test_letters_that_cannot_be_reached_are_said_to_be_unknown(
    centre: Centre, capsys: pytest.CaptureFixture[str]
) -> None:
    maja = await counsellor(centre)
    await put(centre, maja, time.time())
    (centre.data.path / "letters" / "letters.db").mkdir(parents=True)
    typed = CommandLine(staff.parser(), staff.work, capsys)
    said = await typed("--data", centre.data.path, "disable", "maja")
    assert (said.code, "cannot be reached" in said.refusal) == (2, True)
    assert (await typed("--data", centre.data.path, "disable", "maja", "--anyway")).code == 0


async def test_the_page_says_it_beside_the_person(running: Running, store: LetterStore) -> None:
    admin = await running.signed_in("petra", "administrator")
    assert [one["only_hers"] for one in (await admin.get("/api/people")).body["people"]] == [0]
    maja, ali = await sits_down(running), await sits_down(running, "ali")
    await leave(running, store, [maja.reader])
    await leave(running, store, [maja.reader, ali.reader])
    shown = (await admin.get("/api/people")).body["people"]
    assert {one["username"]: one["only_hers"] for one in shown} == {"ali": 0, "maja": 1, "petra": 0}
    async with running.centre.database.begin() as connection:
        unknown = await people.everyone(connection, None, running.clock.now)
    assert {one["only_hers"] for one in unknown} == {None}


async def test_status_says_who_opens_letters_and_until_when(
    centre: Centre, capsys: pytest.CaptureFixture[str]
) -> None:
    typed = CommandLine(keys.parser(), keys.work, capsys)

    async def line() -> str:
        said = (await typed("--data", centre.data.path, "status")).out
        return next(one for one in said.splitlines() if "letters:" in one)

    assert "nobody can be written to" in await line()
    await put(centre, await counsellor(centre), time.time())
    assert "Maja until 20" in await line() and "only one" in await line()
    await put(centre, await counsellor(centre, "ali"), time.time())
    assert "Ali until 20" in await line() and "only one" not in await line()
