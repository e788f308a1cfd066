# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who is on duty: known for six minutes after a token, forgotten after, and never written down."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select

from operator_console.centre import load
from operator_console.centre.decisions import Decisions
from operator_console.centre.duty import PRESENT_S, Duty
from operator_console.errors import Refused
from operator_console.sql.centre_tables import papers
from operator_console.sql.tables import metadata
from tests.unit.operator_console.centre import NOW, Centre, drawn
from tests.unit.operator_console.running import Running

MAJA, AMINA = 1, 2


def test_who_has_not_asked_for_six_minutes_is_not_here() -> None:
    duty = Duty()
    assert duty.seen(MAJA, NOW) is True
    assert duty.seen(MAJA, NOW + 300) is False
    assert duty.on_duty(MAJA, NOW + 300 + PRESENT_S - 1)
    assert not duty.on_duty(MAJA, NOW + 300 + PRESENT_S)
    assert duty.seen(MAJA, NOW + 300 + PRESENT_S) is True


def test_a_break_ends_with_the_shift() -> None:
    duty = Duty()
    assert not duty.set_break(MAJA, True, NOW)
    duty.seen(MAJA, NOW)
    duty.seen(AMINA, NOW)
    assert duty.set_break(MAJA, True, NOW)
    duty.seen(MAJA, NOW + 60)
    assert duty.present(NOW + 60) == {MAJA: True, AMINA: False}
    duty.left(MAJA)
    duty.seen(MAJA, NOW + 120)
    assert duty.present(NOW + 120) == {MAJA: False, AMINA: False}


async def test_a_limit_is_2_unless_said_otherwise_and_never_above_3(centre: Centre) -> None:
    account = await centre.add()
    async with centre.database.begin() as connection:
        assert await load.limit_of(connection, account.id) == 2
        for chats in (3, 1, 2):
            await load.set_limit(connection, account.id, chats)
            assert await load.limit_of(connection, account.id) == chats
        assert await load.limits(connection) == {}
        for wrong in (0, 4, -1):
            with pytest.raises(Refused, match="bad_request"):
                await load.set_limit(connection, account.id, wrong)


async def test_nobody_goes_on_duty_before_the_board_has_decided(running: Running) -> None:
    browser = await running.signed_in()
    assert (await browser.post("/api/relay-token")).status == 200  # the control: all is registered
    async with running.centre.database.begin() as connection:
        await connection.execute(papers.delete())
    answer = await browser.post("/api/relay-token")
    assert (answer.status, answer.body) == (400, {"code": "centre_not_ready"})
    missing = (await browser.get("/api/centre/ready")).body["missing"]
    assert missing[0] == "board_decision" and len(missing) == 5
    await running.centre.decide(Decisions(legal_basis="SoL 11:5"))
    assert (await browser.post("/api/relay-token")).body == {"code": "centre_not_ready"}


async def test_a_lead_sees_who_is_on_duty_now(running: Running) -> None:
    maja, karin = await running.signed_in("maja"), await running.signed_in("karin", "shift_lead")
    await running.signed_in("petra", "publisher")
    await maja.post("/api/relay-token")
    assert (await maja.post("/api/duty/break", {"on": True})).body == {"on_break": True}
    assert (await karin.post("/api/duty/limit", {"username": "maja", "chats": 3})).body == {}
    people = {one["username"]: one for one in (await karin.get("/api/duty")).body["people"]}
    assert set(people) == {"maja", "karin"}
    hers = {"on_duty": True, "on_break": True, "load_limit": 3, "languages": ["sv", "en"]}
    assert people["maja"] == {"username": "maja", "name": "Maja", "role": "counsellor", **hers}
    assert people["karin"]["on_duty"] is False
    assert (await maja.get("/api/me")).body["user"]["load_limit"] == 3
    await maja.post("/api/duty/left", {"left": True})
    assert (await maja.post("/api/duty/break", {"on": True})).body == {"code": "not_on_duty"}


async def test_a_limit_is_for_people_who_are_there(running: Running) -> None:
    karin = await running.signed_in("karin", "shift_lead")
    for wrong in ({"username": "nobody", "chats": 2}, {"username": "karin", "chats": 4}):
        assert (await karin.post("/api/duty/limit", wrong)).status == 400


async def test_a_shift_leaves_no_row_behind(running: Running) -> None:
    """The control: signing in does leave rows (a session), so that rows are counted at all."""

    async def rows() -> dict[str, int]:
        async with running.centre.database.begin() as connection:
            return {
                table.name: (await connection.execute(select(func.count()).select_from(table))).scalar_one()
                for table in metadata.sorted_tables
                if table.name in known
            }

    known = {"accounts", "sessions", "audit", "centre_papers", "load_limits"}
    browser = await running.signed_in()
    before = await rows()
    for _ in range(3):
        await browser.post("/api/relay-token")
        await browser.post("/api/duty/break", {"on": True})
        running.clock.now += 240
    await browser.post("/api/duty/left", {"left": True})
    assert await rows() == before
    assert before["sessions"] == 1
    assert drawn("maja").password  # she was a person with secrets
