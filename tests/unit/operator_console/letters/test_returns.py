# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Agreed returns: sealed for colleagues, kept 14 days, compared by people alone."""

from __future__ import annotations

import secrets
from typing import Any

from sqlalchemy import insert, select

from operator_console.letters import returns
from operator_console.sql import audit
from operator_console.sql.letters_tables import agreed_returns, return_wraps
from sealing.encoding import b64, unb64
from sealing.letters import open_return, seal_return
from sealing.signed import DAY, HOUR
from tests.unit.operator_console.centre import NOW
from tests.unit.operator_console.letter_desk import Desk, posted, sits_down
from tests.unit.operator_console.running import Running

AGREED = {
    "at": int(NOW) + DAY, "lang": "sv", "pictures": [3, 11], "keep": "Hon heter något annat", "name": "Maja",
}


def agreed(*desks: Desk) -> dict[str, Any]:
    """As a browser posts it, sealed to these."""
    return posted(seal_return(AGREED, [desk.reader for desk in desks]))


async def listed(desk: Desk) -> list[Any]:
    return list((await desk.browser.get("/api/returns")).body["returns"])


async def rows(running: Running, table: Any) -> list[Any]:
    async with running.centre.database.begin() as connection:
        return list(await connection.execute(select(table)))


async def test_a_colleague_opens_what_was_agreed(running: Running) -> None:
    maja, ali = await sits_down(running), await sits_down(running, "ali")
    body = agreed(maja, ali)
    assert (await maja.browser.post("/api/returns", body)).status == 200
    (one,) = await listed(ali)
    assert (one["id"], one["made"]) == (body["id"], int(NOW) // HOUR * HOUR)
    parts = (unb64(one[name]) for name in ("id", "body", "wrap"))
    assert open_return(*parts, {ali.key.id: ali.key.key}) == {"v": 1, **AGREED}


async def test_to_whom_it_was_not_sealed_sees_that_it_is_there_and_no_more(running: Running) -> None:
    maja, ali = await sits_down(running), await sits_down(running, "ali")
    await maja.browser.post("/api/returns", agreed(maja))
    assert (await listed(ali))[0]["wrap"] is None
    assert (await listed(maja))[0]["wrap"] is not None


async def test_it_is_gone_after_14_days_with_its_wraps(running: Running) -> None:
    maja = await sits_down(running)
    await maja.browser.post("/api/returns", agreed(maja))
    made = int(NOW) // HOUR * HOUR
    async with running.centre.database.begin() as connection:
        assert await returns.everyone(connection, "norr", [], made + 14 * DAY - 1) != []
        assert await returns.everyone(connection, "norr", [], made + 14 * DAY) == []
        assert await returns.forget_old(connection, made + 14 * DAY - 1) == 0
        assert await returns.forget_old(connection, made + 14 * DAY) == 1
    assert await rows(running, agreed_returns) == await rows(running, return_wraps) == []


async def test_it_is_removed_once(running: Running) -> None:
    maja = await sits_down(running)
    body = agreed(maja)
    await maja.browser.post("/api/returns", body)
    this = {"id": body["id"]}
    assert (await maja.browser.post("/api/returns/remove", this)).status == 200
    assert await rows(running, agreed_returns) == await rows(running, return_wraps) == []
    assert (await maja.browser.post("/api/returns/remove", this)).body == {"code": "return_gone"}


async def test_shown_again_it_is_a_repeat(running: Running) -> None:
    maja = await sits_down(running)
    body = agreed(maja)
    for _ in range(2):
        assert (await maja.browser.post("/api/returns", body)).status == 200
    assert len(await listed(maja)) == 1


async def test_five_hundred_wait_at_most(running: Running) -> None:
    maja = await sits_down(running)
    ids = [b64(secrets.token_bytes(16)) for _ in range(500)]
    many = [{"id": one, "centre": "norr", "made": int(NOW), "body": b""} for one in ids]
    async with running.centre.database.begin() as connection:
        await connection.execute(insert(agreed_returns), many)
    assert (await maja.browser.post("/api/returns", agreed(maja))).body == {"code": "too_many_returns"}
    await maja.browser.post("/api/returns/remove", {"id": ids[0]})
    assert (await maja.browser.post("/api/returns", agreed(maja))).status == 200


async def test_another_centre_in_the_same_database_sees_nothing(running: Running) -> None:
    maja = await sits_down(running)
    body = agreed(maja)
    await maja.browser.post("/api/returns", body)
    async with running.centre.database.begin() as connection:
        assert await returns.everyone(connection, "syd", [], NOW) == []
        assert not await returns.remove(connection, "syd", body["id"])
        assert len(await returns.everyone(connection, "norr", [], NOW)) == 1


async def test_what_is_no_return_is_refused(running: Running) -> None:
    maja = await sits_down(running)
    good = agreed(maja)
    for body in (
        {},
        {**good, "body": b64(bytes(100))},
        {**good, "wraps": []},
        {**good, "wraps": ["AAAA"]},
        {**good, "id": "AAAA"},
        {**good, "pictures": [3, 11]},
    ):
        assert (await maja.browser.post("/api/returns", body)).body == {"code": "bad_request"}
    assert await listed(maja) == []


async def test_it_is_recorded_without_which(running: Running) -> None:
    maja = await sits_down(running)
    body = agreed(maja)
    await maja.browser.post("/api/returns", body)
    await maja.browser.post("/api/returns/remove", {"id": body["id"]})
    async with running.centre.database.begin() as connection:
        newest = await audit.latest(connection, 2)
    assert [(row.actor, row.event, row.subject) for row in newest] == [
        ("maja", "return removed", ""),
        ("maja", "return agreed", ""),
    ]
