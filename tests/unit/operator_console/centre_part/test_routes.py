# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a centre registers, over HTTP: kept whole, checked, versioned, in the audit; and what is held."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from sqlalchemy import select

from operator_console.centre import papers
from operator_console.centre.decisions import GUIDELINES
from operator_console.centre.facts import Facts
from operator_console.centre.hours import Hours
from operator_console.centre.papers import Change
from operator_console.sql import tables
from tests.unit.operator_console.browser import Browser
from tests.unit.operator_console.centre import DECIDED, NOW, Centre
from tests.unit.operator_console.running import Running

OFFICE = [{"opens": "09:00", "closes": "17:00"}]
HOURS = {"week": [OFFICE] * 5 + [[], []]}
DIGITS = "ba08 2916 704e 5b0d 0a35 7424 9681 5b3f"
PARTNER = {
    "name": "Resurscentrum Syd",
    "fingerprint": DIGITS,
    "languages": ["ckb"],
    "agreement": "Avtal 2026/3",
    "agreed": "2026-05-01",
}
FACTS = {
    "municipalities": ["Luleå", "Boden"],
    "languages": ["sv", "ckb"],
    "on_call": "+46701234567",
    "partners": [PARTNER],
}
GUIDELINE = {"link": "https://example.org/x", "date": "2026-01-01", "responsible": "Eva"}
KINDS: dict[str, dict[str, Any]] = {
    "hours": HOURS,
    "facts": FACTS,
    "cooperation": {"guidelines": {"agreements": GUIDELINE}},
}


async def admin_of(running: Running) -> Browser:
    return await running.signed_in("admin", "administrator")


@pytest.mark.parametrize("kind", KINDS)
async def test_what_is_registered_comes_back_and_is_in_the_audit(running: Running, kind: str) -> None:
    admin, path = await admin_of(running), f"/api/centre/{kind}"
    assert (await admin.get(path)).body["version"] == 0
    assert (await admin.post(path, {"version": 0, "content": KINDS[kind]})).body == {"version": 1}
    after = (await admin.get(path)).body
    assert after["version"] == 1
    assert after["content"] | KINDS[kind] == after["content"]
    async with running.centre.database.begin() as connection:
        rows = (await connection.execute(select(tables.audit))).mappings().all()
    changes = [(row["actor"], row["event"], row["subject"]) for row in rows if "centre" in row["event"]]
    assert changes == [("admin", f"centre {kind} changed", "version 1")]


async def test_who_looked_before_somebody_else_wrote_is_told(running: Running) -> None:
    admin = await admin_of(running)
    first = {"version": 0, "content": FACTS}
    assert (await admin.post("/api/centre/facts", first)).status == 200
    assert (await admin.post("/api/centre/facts", first)).body == {"code": "changed_meanwhile"}
    assert (await admin.post("/api/centre/facts", {**first, "version": 7})).body == {
        "code": "changed_meanwhile"
    }
    assert (await admin.post("/api/centre/facts", {**first, "version": 1})).body == {"version": 2}


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"municipalities": [""]}, "bad_name"),
        ({"languages": ["sv", "sv"]}, "unknown_language"),
        ({"on_call": "0701234567"}, "bad_number"),
        ({"partners": [{**PARTNER, "agreement": ""}]}, "no_agreement"),
        ({"partners": [{**PARTNER, "agreed": ""}]}, "not_a_date"),
        ({"partners": [{**PARTNER, "fingerprint": "ba08"}]}, "bad_fingerprint"),
        ({"partners": [{**PARTNER, "name": " "}]}, "bad_name"),
        ({"on_call": 3}, "bad_request"),
    ],
)
async def test_wrong_facts_are_refused_by_name(running: Running, changed: dict[str, Any], code: str) -> None:
    admin = await admin_of(running)
    answer = await admin.post("/api/centre/facts", {"version": 0, "content": FACTS | changed})
    assert (answer.status, answer.body) == (400, {"code": code})
    assert (await admin.get("/api/centre/facts")).body["version"] == 0


async def test_the_page_shows_what_only_a_release_changes(running: Running) -> None:
    admin = await admin_of(running)
    site = (await admin.get("/api/centre/facts")).body["site"]
    assert (site["name"], site["title"], site["exit_url"]) == (
        "Centrum Norr",
        "Anteckningar",
        "https://example.org/",
    )


async def test_decisions_are_registered_step_by_step_and_never_taken_back(running: Running) -> None:
    admin, path = await admin_of(running), "/api/centre/decisions"
    async with running.centre.database.begin() as connection:
        await connection.execute(papers.papers.delete())
    whole = msgspec.to_builtins(DECIDED)
    half = whole | {"board": {"number": "", "date": ""}}
    assert (await admin.post(path, {"version": 0, "content": half})).body == {"version": 1}
    assert (await admin.get(path)).body["missing"] == ["board_decision"]
    assert (await admin.post(path, {"version": 1, "content": whole})).body == {"version": 2}
    assert (await admin.get(path)).body["missing"] == []
    assert (await admin.post(path, {"version": 2, "content": half})).body == {"code": "decision_taken_back"}
    for wrong in ({"demo": True}, {"note_days": 91}, {"board": {"number": "1", "date": "soon"}}):
        assert (await admin.post(path, {"version": 2, "content": whole | wrong})).status == 400


async def test_hours_are_checked_while_they_are_written(running: Running) -> None:
    karin = await running.signed_in("karin", "shift_lead")
    wrong = {"week": [[{"opens": "9", "closes": "17:00"}]] + [[]] * 6}
    body = (await karin.post("/api/centre/hours/check", {"content": wrong})).body
    assert body == {"findings": [{"code": "not_a_time", "where": "week.0.0"}], "preview": []}
    assert (await karin.post("/api/centre/hours", {"version": 0, "content": wrong})).body == {
        "code": "not_a_time"
    }
    body = (await karin.post("/api/centre/hours/check", {"content": HOURS})).body
    assert body["findings"] == [] and len(body["preview"]) == 14
    assert (await karin.get("/api/centre/hours")).body["version"] == 0  # checking keeps nothing


async def test_every_guideline_has_its_place(running: Running) -> None:
    admin = await admin_of(running)
    assert (await admin.get("/api/centre/cooperation")).body["guidelines"] == list(GUIDELINES)
    assert len(GUIDELINES) == 10
    unknown = {"version": 0, "content": {"guidelines": {"parties": GUIDELINE}}}
    assert (await admin.post("/api/centre/cooperation", unknown)).body == {"code": "unknown_guideline"}


async def test_what_is_held_is_counted(running: Running) -> None:
    admin = await admin_of(running)
    before = (await admin.get("/api/centre/holdings")).body
    await running.centre.add("one")
    await running.centre.add("two")
    after = (await admin.get("/api/centre/holdings")).body
    count = {one["name"]: one["count"] for one in after["tables"]}
    assert count["accounts"] == {one["name"]: one["count"] for one in before["tables"]}["accounts"] + 2
    assert set(count) == set(tables.metadata.tables)
    nothing = {"boxes": 0, "letters": 0, "waiting": 0, "answers": 0}
    assert {one["name"]: one["count"] for one in after["letters"]} == nothing
    assert after["store"] is None  # there is none in this test, and the page says so
    assert "site.json" in {one["name"] for one in after["files"]}
    assert after["note_days"] == 30


async def test_two_centres_in_one_database_do_not_see_each_other(centre: Centre) -> None:
    async with centre.database.begin() as connection:
        change = Change("admin", NOW, 0)
        await papers.keep(connection, "norr", papers.FACTS, Facts(on_call="+4690123456"), change)
        await papers.keep(connection, "syd", papers.FACTS, Facts(on_call="+4640123456"), change)
        await papers.keep(connection, "syd", papers.HOURS, Hours(always_open=True), change)
        norr = await papers.read(connection, "norr", papers.FACTS)
        syd = await papers.read(connection, "syd", papers.FACTS)
        assert (norr.content.on_call, syd.content.on_call) == ("+4690123456", "+4640123456")
        assert (await papers.read(connection, "norr", papers.HOURS)).version == 0
