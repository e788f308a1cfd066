# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What phones may know: the shape of docs/protocol.md section 13, no person and no number, fresh or gone."""

from __future__ import annotations

import asyncio
import contextlib
import json
from dataclasses import dataclass, field
from typing import Any

from redis.exceptions import ConnectionError as StoreAway

from operator_console.auth import accounts
from operator_console.centre import papers
from operator_console.centre.duty import Duty
from operator_console.centre.facts import Facts
from operator_console.centre.hours import ZONE, Hours
from operator_console.centre.papers import Change
from operator_console.centre.public_hours import KEPT_S, HoursPublisher, public_hours, store_key
from operator_console.keys import register
from tests.unit.operator_console.centre import NOW, Centre
from tests.unit.operator_console.centre_part.test_hours import WEEKDAYS, at, week

MONDAY = "2026-11-23"


@dataclass
class Store:
    """What the publisher puts, and until when."""

    kept: dict[str, str] = field(default_factory=dict)
    ends: dict[str, int] = field(default_factory=dict)
    away: bool = False

    async def get(self, name: str) -> str | None:
        """As redis-py."""
        return self.kept.get(name)

    async def set(self, name: str, value: str, *, exat: int) -> None:
        """As redis-py."""
        if self.away:
            raise StoreAway
        self.kept[name], self.ends[name] = value, exat


async def _registered(centre: Centre, hours: Hours, facts: Facts) -> None:
    async with centre.database.begin() as connection:
        change = Change("admin", NOW, 0)
        await papers.keep(connection, "norr", papers.HOURS, hours, change)
        await papers.keep(connection, "norr", papers.FACTS, facts, change)


def test_the_shape_is_what_the_protocol_says() -> None:
    hours = Hours(week=WEEKDAYS, languages={"ckb": week(mon="09:00-12:00")})
    facts = Facts(languages=("sv", "ckb"), on_call="+46701234567")
    now = at(f"{MONDAY} 13:00")
    assert public_hours(hours, facts, frozenset({"sv", "ar"}), now) == {
        "v": 1,
        "made": int(now),
        "zone": "Europe/Stockholm",
        "open": True,
        "closes": at(f"{MONDAY} 17:00"),
        "next": at("2026-11-24 09:00"),
        "languages": {
            "ar": {"open": True, "on_duty": True, "next": at("2026-11-24 09:00")},
            "ckb": {"open": False, "on_duty": False, "next": at("2026-11-30 09:00")},
            "sv": {"open": True, "on_duty": True, "next": at("2026-11-24 09:00")},
        },
        "closing_soon_s": 1200,
        "on_call": "+46701234567",
        "always_open": False,
    }


def test_a_centre_that_is_always_open_has_no_clock() -> None:
    body = public_hours(Hours(always_open=True), Facts(), frozenset(), NOW)
    assert (body["open"], body["closes"], body["next"], body["on_call"]) == (True, None, None, None)


async def test_nothing_is_published_before_hours_are_registered(centre: Centre) -> None:
    store = Store()
    publisher = HoursPublisher(centre.database, "norr", Duty(), store)
    await publisher.publish(NOW)
    assert store.kept == {}
    await _registered(centre, Hours(always_open=True), Facts())
    await publisher.publish(NOW)
    assert json.loads(store.kept[store_key("norr")])["open"] is True
    assert store.ends[store_key("norr")] == int(NOW) + KEPT_S


async def test_a_language_is_on_duty_while_somebody_without_a_break_reads_it(centre: Centre) -> None:
    await _registered(centre, Hours(always_open=True), Facts(languages=("ar", "sv")))
    maja, duty = await centre.add(), Duty()
    publisher = HoursPublisher(centre.database, "norr", duty, Store())

    async def read_now() -> set[str]:
        body = json.loads(str(await publisher.text(NOW)))
        return {language for language, its in body["languages"].items() if its["on_duty"]}

    assert await read_now() == set()
    duty.seen(maja.id, NOW)
    assert await read_now() == {"sv", "en"}
    duty.set_break(maja.id, True, NOW)
    assert await read_now() == set()
    duty.set_break(maja.id, False, NOW)
    async with centre.database.begin() as connection:
        await accounts.disable(connection, maja.id)
        await register.revoke_of_account(connection, maja.id, NOW)
    assert await read_now() == set()


async def test_it_names_nobody_and_no_number_of_people(centre: Centre) -> None:
    await _registered(centre, Hours(always_open=True), Facts(languages=("sv",)))
    duty, texts = Duty(), []
    publisher = HoursPublisher(centre.database, "norr", duty, Store())
    for username in ("maja", "amina", "hodan"):
        duty.seen((await centre.add(username)).id, NOW)
        texts.append(await publisher.text(NOW))
    assert len(set(texts)) == 1  # one, two or three people on duty: the same bytes
    assert not [name for name in ("maja", "Maja", "amina", "hodan") if name in str(texts[0])]
    assert '"sv"' in str(texts[0])  # the control: what is there is found


async def test_trouble_is_tried_again_and_a_change_is_published_at_once(centre: Centre) -> None:
    await _registered(centre, Hours(always_open=True), Facts())
    store, duty = Store(away=True), Duty()
    publisher = HoursPublisher(centre.database, "norr", duty, store)
    await publisher.publish(NOW)
    store.away = False
    maja = await centre.add()
    running = asyncio.create_task(publisher.run(lambda: NOW))
    try:
        await _until(lambda: store_key("norr") in store.kept)
        assert not _languages(store)
        duty.seen(maja.id, NOW)
        publisher.changed()
        await _until(lambda: _languages(store))
    finally:
        running.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await running


def _languages(store: Store) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(store.kept[store_key("norr")])["languages"]
    return found


async def _until(there: Any) -> None:
    while not there():
        await asyncio.sleep(0.01)


def test_the_zone_is_the_one_the_hours_use() -> None:
    assert str(ZONE) == public_hours(Hours(), Facts(), frozenset(), NOW)["zone"]
