# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Passkeys over HTTP: what signs in, and every way in which it must not."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

import pytest
from sqlalchemy import select

from operator_console.auth import accounts, passkeys
from operator_console.auth.challenges import LIFE_S, Challenges
from operator_console.errors import Refused
from operator_console.sql import tables
from sealing.encoding import b64
from sealing.wrapped import PARAMETERS, derive
from tests.unit.operator_console.authenticator import Authenticator
from tests.unit.operator_console.browser import Answer, Browser
from tests.unit.operator_console.centre import NOW, drawn
from tests.unit.operator_console.running import Running

WRAPPED = {"nonce": b64(bytes(12)), "sealed": b64(bytes(48))}


@cache
def auth_of(username: str = "maja") -> str:
    its = drawn(username)
    return b64(derive(its.password, its.kept.salt, PARAMETERS).auth)


async def registered(browser: Browser, authenticator: Authenticator, **more: Any) -> Answer:
    """The password once more, then the passkey."""
    asked = await browser.post("/api/passkeys/challenge", {"auth": auth_of()})
    assert asked.status == 200
    spoken = authenticator.registers(asked.body["challenge"])
    return await browser.post("/api/passkeys", {"name": "Blå nyckel", **spoken, **more})


async def signs_in(browser: Browser, authenticator: Authenticator) -> Answer:
    asked = await browser.post("/api/passkey/challenge")
    return await browser.post("/api/passkey/sign-in", authenticator.asserts(asked.body["challenge"]))


async def test_a_passkey_signs_in_without_a_name_or_password(running: Running) -> None:
    browser, authenticator = await running.signed_in(), Authenticator()
    assert (await registered(browser, authenticator)).status == 200
    fresh = running.browser()
    answer = await signs_in(fresh, authenticator)
    assert answer.body["user"]["username"] == "maja"
    assert answer.body["passkeys"] == [{"id": b64(authenticator.credential), "wrapped": None}]
    assert (await fresh.get("/api/me")).status == 200
    assert (await signs_in(running.browser(), authenticator)).status == 200


async def test_the_challenge_tells_nobody_who_has_an_account(running: Running) -> None:
    answer = await running.browser().post("/api/passkey/challenge")
    assert answer.body.keys() == {"challenge", "host"}
    assert answer.body["host"] == "localhost"


async def test_her_key_is_kept_as_her_passkey_shuts_it(running: Running) -> None:
    browser, authenticator = await running.signed_in(), Authenticator()
    too_early = await registered(browser, Authenticator(), wrapped=WRAPPED)
    assert too_early.body == {"code": "bad_request"}, "there is no identity key yet that it could shut"
    await browser.post("/api/keys", {"wrapped": WRAPPED, "key": b64(bytes(32))})
    assert (await registered(browser, authenticator, wrapped=WRAPPED)).status == 200
    answer = await signs_in(running.browser(), authenticator)
    assert answer.body["passkeys"][0]["wrapped"] == WRAPPED


async def test_a_stolen_session_alone_makes_no_passkey(running: Running) -> None:
    browser = await running.signed_in()
    for auth in (b64(bytes(32)), auth_of("somebody")):
        answer = await browser.post("/api/passkeys/challenge", {"auth": auth})
        assert answer.body == {"code": "wrong_password"}
    sign_in_challenge = (await browser.post("/api/passkey/challenge")).body["challenge"]
    spoken = Authenticator().registers(sign_in_challenge)
    answer = await browser.post("/api/passkeys", {"name": "his", **spoken})
    assert answer.body == {"code": "stale_challenge"}


async def test_guessing_the_password_there_is_slowed_down(running: Running) -> None:
    browser = await running.signed_in()
    wrong = {"auth": b64(bytes(32))}
    codes = [(await browser.post("/api/passkeys/challenge", wrong)).body["code"] for _ in range(12)]
    assert codes[0] == "wrong_password"
    assert codes[-1] == "slow_down"


WRONG: dict[str, tuple[Callable[[Authenticator], Any], str]] = {
    "another origin": (lambda one: setattr(one, "origin", "https://evil.example"), "bad_passkey"),
    "another port": (lambda one: setattr(one, "origin", "http://localhost:9999"), "bad_passkey"),
    "another host": (lambda one: setattr(one, "host", "evil.example"), "bad_passkey"),
    "nobody verified": (lambda one: setattr(one, "verifies", False), "bad_passkey"),
    "a copy": (lambda one: setattr(one, "counter", one.counter - 2), "bad_passkey"),
    "another key": (lambda one: setattr(one, "key", Authenticator().key), "bad_passkey"),
    "unknown": (lambda one: setattr(one, "credential", bytes(32)), "unknown_passkey"),
}


@pytest.mark.parametrize("how", WRONG)
async def test_what_must_not_sign_in(running: Running, how: str) -> None:
    browser, authenticator = await running.signed_in(), Authenticator(counter=5)
    await registered(browser, authenticator)
    assert (await signs_in(running.browser(), authenticator)).status == 200  # the control
    change, code = WRONG[how]
    change(authenticator)
    stranger = running.browser()
    assert (await signs_in(stranger, authenticator)).body == {"code": code}
    assert (await stranger.get("/api/me")).status == 401
    async with running.centre.database.begin() as connection:
        events = [event for (event,) in await connection.execute(select(tables.audit.c.event))]
    assert ("passkey refused" in events) is (code == "bad_passkey")


async def test_an_answer_works_once_and_not_after_two_minutes(running: Running) -> None:
    browser, authenticator = await running.signed_in(), Authenticator()
    await registered(browser, authenticator)
    made = [(await browser.post("/api/passkey/challenge")).body["challenge"] for _ in range(2)]
    answers = [authenticator.asserts(challenge) for challenge in made]
    assert (await running.browser().post("/api/passkey/sign-in", answers[0])).status == 200
    again = await running.browser().post("/api/passkey/sign-in", answers[0])
    assert again.body == {"code": "stale_challenge"}
    running.clock.now += LIFE_S
    late = await running.browser().post("/api/passkey/sign-in", answers[1])
    assert late.body == {"code": "stale_challenge"}


async def test_a_shut_account_is_not_opened_by_a_passkey(running: Running) -> None:
    browser, authenticator = await running.signed_in(), Authenticator()
    await registered(browser, authenticator)
    async with running.centre.database.begin() as connection:
        account = await accounts.existing(connection, "maja")
        await accounts.disable(connection, account.id)
    assert (await signs_in(running.browser(), authenticator)).body == {"code": "unknown_passkey"}


async def test_several_each_with_a_name_and_removable(running: Running) -> None:
    browser, first, second = await running.signed_in(), Authenticator(), Authenticator()
    await registered(browser, first)
    assert (await registered(browser, first)).body == {"code": "known_passkey"}
    await registered(browser, second, name="  Telefonen ")
    there = (await browser.get("/api/own")).body["passkeys"]
    assert [(one["name"], one["opens_key"]) for one in there] == [("Blå nyckel", False), ("Telefonen", False)]
    await browser.post("/api/passkeys/rename", {"id": there[0]["id"], "name": "Röd"})
    assert (await browser.post("/api/passkeys/remove", {"id": there[1]["id"]})).status == 200
    assert [one["name"] for one in (await browser.get("/api/own")).body["passkeys"]] == ["Röd"]
    assert (await signs_in(running.browser(), second)).body == {"code": "unknown_passkey"}
    assert (await signs_in(running.browser(), first)).status == 200


async def test_nobody_touches_anothers_passkey(running: Running) -> None:
    browser, authenticator = await running.signed_in(), Authenticator()
    await registered(browser, authenticator)
    [hers] = (await browser.get("/api/own")).body["passkeys"]
    other = await running.signed_in("amina")
    for path, body in (("remove", {}), ("rename", {"name": "x"})):
        answer = await other.post(f"/api/passkeys/{path}", {"id": hers["id"], **body})
        assert answer.body == {"code": "unknown_passkey"}
    assert (await signs_in(running.browser(), authenticator)).status == 200


async def test_there_are_not_more_than_ten(running: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passkeys, "MOST", 1)
    browser = await running.signed_in()
    await registered(browser, Authenticator())
    assert (await registered(browser, Authenticator())).body == {"code": "too_many_passkeys"}


async def test_a_name_can_be_read(running: Running) -> None:
    browser = await running.signed_in()
    for name in ("", " ", "x" * 41, "a\u202eb"):
        assert (await registered(browser, Authenticator(), name=name)).body == {"code": "bad_name"}


@pytest.mark.parametrize("part", ["client_data", "authenticator_data", "signature"])
async def test_rubbish_is_refused_and_no_fault(running: Running, part: str) -> None:
    browser, authenticator = await running.signed_in(), Authenticator()
    await registered(browser, authenticator)
    for rubbish in (b"", b"{}", b"\xff" * 40, b"[" * 3000):
        challenge = (await browser.post("/api/passkey/challenge")).body["challenge"]
        spoken = {**authenticator.asserts(challenge), part: b64(rubbish)}
        answer = await browser.post("/api/passkey/sign-in", spoken)
        assert answer.status == 400, rubbish
        assert answer.body["code"] in ("bad_passkey", "stale_challenge")


async def test_a_rubbish_attestation_is_refused(running: Running) -> None:
    browser = await running.signed_in()
    for rubbish in (b"", b"\xa0", b"\x9f" * 500, b"\xff" * 40):
        answer = await registered(browser, Authenticator(), attestation=b64(rubbish))
        assert (answer.status, answer.body) == (400, {"code": "bad_passkey"}), rubbish


def test_a_challenge_is_for_one_purpose_and_one_console() -> None:
    challenges = Challenges()
    made = challenges.make("sign-in", NOW)
    for wrong in (made[:-1] + bytes([made[-1] ^ 1]), made + b"x", b"", bytes(56)):
        with pytest.raises(Refused, match="stale_challenge"):
            challenges.spend(wrong, "sign-in", NOW)
    with pytest.raises(Refused, match="stale_challenge"):
        challenges.spend(made, "add maja", NOW)
    with pytest.raises(Refused, match="stale_challenge"):
        Challenges().spend(made, "sign-in", NOW)
    challenges.spend(made, "sign-in", NOW)
