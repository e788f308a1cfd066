# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""One's own account over HTTP: recovery codes, the code app, sessions."""

from __future__ import annotations

import pyotp

from operator_console.auth import recovery
from operator_console.auth.sign_in import Second
from tests.unit.operator_console.auth.test_passkeys import auth_of
from tests.unit.operator_console.browser import Answer, Browser
from tests.unit.operator_console.centre import drawn
from tests.unit.operator_console.running import Running


async def made_codes(browser: Browser) -> list[str]:
    answer = await browser.post("/api/own/recovery-codes", {"auth": auth_of()})
    assert answer.status == 200
    return list(answer.body["codes"])


async def with_code(browser: Browser, code: str) -> Answer:
    return await browser.post("/api/sign-in", {"username": "maja", "auth": auth_of(), "code": code})


async def test_a_recovery_code_works_once_in_place_of_the_code(running: Running) -> None:
    browser = await running.signed_in()
    codes = await made_codes(browser)
    assert len(set(codes)) == 10
    assert (await browser.get("/api/own")).body["recovery_left"] == 10
    # As people type it: capitals, blanks.
    assert (await with_code(running.browser(), f" {codes[3].upper()} ")).status == 200
    assert (await with_code(running.browser(), codes[3])).body == {"code": "wrong"}
    assert (await browser.get("/api/own")).body["recovery_left"] == 9
    assert (await with_code(running.browser(), codes[4])).status == 200


async def test_it_does_not_stand_in_for_the_password(running: Running) -> None:
    browser = await running.signed_in()
    codes = await made_codes(browser)
    wrong = {"username": "maja", "auth": auth_of("amina"), "code": codes[0]}
    assert (await running.browser().post("/api/sign-in", wrong)).body == {"code": "wrong"}
    assert (await browser.get("/api/own")).body["recovery_left"] == 10, "a stranger cannot spend hers"
    nobody = {"username": "nobody", "auth": auth_of(), "code": codes[0]}
    assert (await running.browser().post("/api/sign-in", nobody)).body == {"code": "wrong"}


async def test_new_ones_void_the_old(running: Running) -> None:
    browser = await running.signed_in()
    old, new = await made_codes(browser), await made_codes(browser)
    assert (await with_code(running.browser(), old[0])).body == {"code": "wrong"}
    assert (await with_code(running.browser(), new[0])).status == 200


async def test_they_are_kept_as_hashes_and_need_the_password(running: Running) -> None:
    browser = await running.signed_in()
    refused = await browser.post("/api/own/recovery-codes", {"auth": auth_of("amina")})
    assert refused.body == {"code": "wrong_password"}
    codes = await made_codes(browser)
    async with running.centre.database.begin() as connection:
        phc = await recovery.hash_of(connection, 1, 0)
    assert phc is not None
    assert phc.startswith("$argon2id$v=19$m=19456,t=2,p=1$")
    content = b"".join(path.read_bytes() for path in running.centre.data.path.glob("viska.db*"))
    assert phc.encode() in content  # the control: what is kept is found
    assert [code for code in codes if code[2:].encode() in content] == []


async def test_a_code_is_spent_by_one_of_two(running: Running) -> None:
    await running.centre.add()
    async with running.centre.database.begin() as connection:
        await recovery.replace(connection, 1, ["a", "b"])
        assert await Second(spare=(0, "a")).spend(connection, 1)
        assert not await Second(spare=(0, "a")).spend(connection, 1)
        assert not await Second(spare=(1, "other")).spend(connection, 1)


async def test_a_new_code_app_counts_when_its_code_comes_back(running: Running) -> None:
    browser = await running.signed_in()
    asked = (await browser.post("/api/own/code-secret", {"auth": auth_of()})).body
    assert asked["secret"] in asked["address"]
    now = int(running.clock.now)
    old = pyotp.TOTP(drawn("maja").totp_secret)
    wrong = {"pending": asked["pending"], "code": old.at(now)}
    assert (await browser.post("/api/own/code-secret/confirm", wrong)).body == {"code": "wrong_code"}
    right = {"pending": asked["pending"], "code": pyotp.TOTP(asked["secret"]).at(now)}
    other = await running.signed_in("amina")
    assert (await other.post("/api/own/code-secret/confirm", right)).body == {"code": "bad_request"}
    assert (await browser.post("/api/own/code-secret/confirm", right)).status == 200
    running.clock.now += 60
    later = int(running.clock.now)
    assert (await with_code(running.browser(), old.at(later))).body == {"code": "wrong"}
    assert (await with_code(running.browser(), pyotp.TOTP(asked["secret"]).at(later))).status == 200


async def test_sessions_are_listed_and_ended_and_say_nothing_of_a_browser(running: Running) -> None:
    first = await running.signed_in()
    running.clock.now += 60
    second, third = running.browser(), running.browser()
    for browser in (second, third):
        running.clock.now += 60
        assert (await running.sign_in(browser)).status == 200
    listed = (await third.get("/api/own")).body["sessions"]
    assert [one["this"] for one in listed] == [True, False, False]
    assert all(one.keys() == {"name", "created_at", "seen_at", "this"} for one in listed)
    assert not any(one["name"] in third.cookies["__Host-viska"] for one in listed)
    oldest = listed[2]["name"]
    assert (await third.post("/api/own/sessions/end", {"name": oldest})).body == {"ended": 1}
    assert (await first.get("/api/me")).status == 401
    assert (await second.get("/api/me")).status == 200
    assert (await third.post("/api/own/sessions/end")).body == {"ended": 1}
    assert (await second.get("/api/me")).status == 401
    assert (await third.get("/api/me")).status == 200


async def test_nobody_ends_anothers_session(running: Running) -> None:
    hers, other = await running.signed_in(), await running.signed_in("amina")
    [session] = (await hers.get("/api/own")).body["sessions"]
    assert (await other.post("/api/own/sessions/end", {"name": session["name"]})).body == {"ended": 0}
    assert (await hers.get("/api/me")).status == 200
