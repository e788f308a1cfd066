# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The hand-over over HTTP: each reader gets the own copy, and after a day there is nothing."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select, update

from operator_console.handover.store import LIFE_S
from operator_console.sql import tables
from operator_console.sql.notes_tables import handover_copies, handover_notes
from tests.unit.operator_console.browser import Browser
from tests.unit.operator_console.running import Running

SIGNED = {"body": "e30", "sig": "A" * 86}


async def with_key(running: Running, name: str) -> Browser:
    """A counsellor who has put her public key."""
    browser = await running.signed_in(name)
    own = {"key": {**SIGNED, "body": name}, "certificate": SIGNED}
    assert (await browser.post("/api/handover/key", own)).status == 200
    return browser


async def rows(running: Running, table: Any) -> list[Any]:
    async with running.centre.database.begin() as connection:
        return list(await connection.execute(select(table)))


async def written(running: Running) -> tuple[Browser, Browser]:
    """(Maja who wrote, Ali who reads), each with the own copy."""
    maja, ali = await with_key(running, "maja"), await with_key(running, "ali")
    readers = {one["key"]["body"]: one["reader"] for one in (await maja.get("/api/handover")).body["keys"]}
    copies = {str(readers["maja"]): "ZWlnZW4", str(readers["ali"]): "Zm9yQWxp"}
    assert (await maja.post("/api/handover", {"certificate": SIGNED, "copies": copies})).status == 200
    return maja, ali


async def test_each_reader_gets_the_own_copy_and_no_other(running: Running) -> None:
    maja, ali = await written(running)
    for browser, sealed in ((maja, "ZWlnZW4"), (ali, "Zm9yQWxp")):
        (note,) = (await browser.get("/api/handover")).body["notes"]
        assert (note["sealed"], note["certificate"]) == (sealed, SIGNED)
        assert note["made"] == int(running.clock.now)


async def test_after_a_day_it_is_gone_from_the_database(running: Running) -> None:
    maja, ali = await written(running)
    running.clock.now += LIFE_S - 1
    await running.sign_in(ali, "ali")
    assert len((await ali.get("/api/handover")).body["notes"]) == 1
    assert len(await rows(running, handover_copies)) == 2
    running.clock.now += 1
    assert (await ali.get("/api/handover")).body["notes"] == []
    assert await rows(running, handover_copies) == await rows(running, handover_notes) == []
    del maja


async def test_a_shut_account_is_no_reader(running: Running) -> None:
    maja, _ali = await written(running)
    async with running.centre.database.begin() as connection:
        shut = update(tables.accounts).where(tables.accounts.c.username == "ali").values(disabled=True)
        await connection.execute(shut)
    keys = (await maja.get("/api/handover")).body["keys"]
    assert [one["key"]["body"] for one in keys] == ["maja"]


@pytest.mark.parametrize("body", [
    {}, {"certificate": SIGNED, "copies": {}}, {"certificate": SIGNED, "copies": {"1": "not b64!"}},
    {"certificate": SIGNED, "copies": {"1": "A" * 7_000}},
    {"certificate": SIGNED, "copies": {"1": "AA"}, "x": 1},
])
async def test_what_is_no_note_is_refused(running: Running, body: dict[str, Any]) -> None:
    maja = await with_key(running, "maja")
    assert (await maja.post("/api/handover", body)).status == 400
    assert await rows(running, handover_notes) == []
