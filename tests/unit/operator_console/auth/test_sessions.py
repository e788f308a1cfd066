# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Sessions end by idling, by age, by sign-out; SQL holds no token."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select

from operator_console.auth import accounts, sessions
from operator_console.auth.sessions import IDLE_S, LONGEST_S
from operator_console.sql import tables
from tests.unit.operator_console.centre import NOW, Centre


async def _started(centre: Centre) -> str:
    account = await centre.add()
    async with centre.database.begin() as connection:
        return await sessions.start(connection, account.id, NOW)


async def _found(centre: Centre, token: str | None, now: float) -> bool:
    async with centre.database.begin() as connection:
        return await sessions.find(connection, token, now) is not None


async def test_a_session_lives_while_it_is_used(centre: Centre) -> None:
    token, now = await _started(centre), NOW
    while now < NOW + LONGEST_S:
        assert await _found(centre, token, now)
        now += IDLE_S - 1
    assert not await _found(centre, token, NOW + LONGEST_S)


@pytest.mark.parametrize(("after_s", "lives"), [(IDLE_S - 1, True), (IDLE_S, False)])
async def test_a_session_ends_by_idling(centre: Centre, after_s: float, lives: bool) -> None:
    token = await _started(centre)
    assert await _found(centre, token, NOW + after_s) is lives


async def test_sign_out_ends_it(centre: Centre) -> None:
    token = await _started(centre)
    async with centre.database.begin() as connection:
        await sessions.end(connection, token)
    assert not await _found(centre, token, NOW)


@pytest.mark.parametrize("token", [None, "", "x", "ä"])
async def test_what_is_no_token_finds_nothing(centre: Centre, token: str | None) -> None:
    await _started(centre)
    assert not await _found(centre, token, NOW)


async def test_a_disabled_account_has_no_sessions(centre: Centre) -> None:
    token = await _started(centre)
    async with centre.database.begin() as connection:
        await accounts.disable(connection, (await accounts.existing(connection, "maja")).id)
    assert not await _found(centre, token, NOW)


async def test_the_database_file_does_not_hold_the_token(centre: Centre) -> None:
    token = await _started(centre)
    await centre.database.close()
    content = b"".join(path.read_bytes() for path in centre.data.path.glob("viska.db*"))
    assert b"maja" in content  # the control: what is in SQL is found this way
    assert token.encode() not in content


async def test_ended_sessions_are_swept(centre: Centre) -> None:
    await _started(centre)
    async with centre.database.begin() as connection:
        await sessions.start(connection, 1, NOW + IDLE_S)
        left = (await connection.execute(select(func.count()).select_from(tables.sessions))).scalar_one()
    assert left == 1


async def test_every_shift_has_a_random_name(centre: Centre) -> None:
    account = await centre.add()
    desks = set()
    async with centre.database.begin() as connection:
        for _ in range(3):
            session = await sessions.find(connection, await sessions.start(connection, account.id, NOW), NOW)
            assert session is not None
            desks.add(session.desk)
    assert len(desks) == 3
    assert not any("maja" in desk for desk in desks)
