# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Inviting, comparing fingerprints, shutting accounts: over HTTP, as administrators and the invited do it."""

from __future__ import annotations

import json
import os
from typing import Any

import pyotp

from operator_console.auth import accounts
from operator_console.auth.invitations import LIFE_S
from sealing.encoding import b64, fingerprint, unb64
from sealing.suite import signing_key, verify_key
from sealing.wrapped import Parameters, derive
from tests.unit.operator_console.browser import Answer, Browser
from tests.unit.operator_console.running import Running

NORA = {"username": "Nora", "name": " Nora  N ", "role": "counsellor", "languages": "sv, so"}
PASSWORD = "a long password of her own"


async def invited(admin: Browser, **more: str) -> str:
    answer = await admin.post("/api/people/invite", {**NORA, **more})
    assert answer.status == 200
    return str(answer.body["secret"])


async def accepts(running: Running, browser: Browser, secret: str, code: str | None = None) -> Answer:
    """As the page of the invited does."""
    its = (await browser.post("/api/invitation", {"secret": secret})).body
    asked = dict(its["parameters"])
    salt = unb64(asked.pop("salt"))
    auth = derive(PASSWORD, salt, Parameters(**asked)).auth
    code = code or pyotp.TOTP(its["code_secret"]).at(int(running.clock.now))
    return await browser.post("/api/invitation/accept", {"secret": secret, "auth": b64(auth), "code": code})


async def state_of(admin: Browser, username: str = "nora") -> str:
    everyone = (await admin.get("/api/people")).body["people"]
    return str(next(one["state"] for one in everyone if one["username"] == username))


async def events(admin: Browser) -> list[tuple[str, str, str]]:
    rows = (await admin.get("/api/audit")).body["rows"]
    return [(row["actor"], row["event"], row["subject"]) for row in rows]


async def test_an_invitation_makes_an_account_once(running: Running) -> None:
    admin, browser = await running.signed_in("admin", "administrator"), running.browser()
    secret = await invited(admin)
    looked = (await browser.post("/api/invitation", {"secret": secret})).body
    assert (looked["username"], looked["name"], looked["role"]) == ("nora", "Nora N", "counsellor")
    assert looked["code_secret"] in looked["code_address"]
    answer = await accepts(running, browser, secret)
    assert answer.body["user"]["languages"] == ["sv", "so"]
    assert len(answer.body["recovery_codes"]) == 10
    assert (await browser.get("/api/me")).status == 200
    again = await running.browser().post("/api/invitation", {"secret": secret})
    assert again.body == {"code": "no_invitation"}
    running.clock.now += 60
    signed_in = await running.browser().sign_in("nora", PASSWORD, looked["code_secret"], running.clock.now)
    assert signed_in.status == 200
    said = [what for _, what, _ in await events(admin)]
    assert said[:4] == ["signed in", "signed in", "invitation accepted", "invited"]


async def test_a_wrong_code_makes_nothing_and_leaves_the_invitation(running: Running) -> None:
    admin, browser = await running.signed_in("admin", "administrator"), running.browser()
    secret = await invited(admin)
    assert (await accepts(running, browser, secret, code="000000")).body == {"code": "wrong_code"}
    assert [one["username"] for one in (await admin.get("/api/people")).body["people"]] == ["admin"]
    assert (await accepts(running, browser, secret)).status == 200


async def test_links_that_open_nothing(running: Running) -> None:
    admin = await running.signed_in("admin", "administrator")
    first = await invited(admin)
    second = await invited(admin)
    third = await invited(admin, username="olga")
    assert (await admin.post("/api/people/withdraw", {"username": "olga"})).status == 200
    stranger = running.browser()
    for void in (first, third, "", "A" * 43):
        answer = await stranger.post("/api/invitation", {"secret": void})
        assert answer.body == {"code": "no_invitation"}
    assert (await stranger.post("/api/invitation", {"secret": second})).status == 200  # the control
    running.clock.now += LIFE_S
    assert (await stranger.post("/api/invitation", {"secret": second})).body == {"code": "no_invitation"}


async def test_the_secret_of_a_link_is_kept_as_a_hash(running: Running) -> None:
    secret = await invited(await running.signed_in("admin", "administrator"))
    content = b"".join(path.read_bytes() for path in running.centre.data.path.glob("viska.db*"))
    assert b"Nora N" in content  # the control
    assert secret.encode() not in content
    assert unb64(secret) not in content


BAD = [
    ({"username": "n"}, "bad_username"),
    ({"name": ""}, "bad_name"),
    ({"name": "x" * 41}, "bad_name"),
    ({"role": "queen"}, "bad_role"),
    ({"languages": "svenska!"}, "bad_languages"),
    ({"username": "admin"}, "username_taken"),
    ({"role": "system_administrator"}, "not_your_role"),
]


async def test_who_cannot_be_invited(running: Running) -> None:
    admin = await running.signed_in("admin", "administrator")
    for change, code in BAD:
        answer = await admin.post("/api/people/invite", {**NORA, **change})
        assert answer.body == {"code": code}, change


async def test_from_invitation_to_certificate(running: Running) -> None:
    """The server goes as far as it can: the root signs elsewhere."""
    admin, browser = await running.signed_in("admin", "administrator"), running.browser()
    await accepts(running, browser, await invited(admin))
    assert await state_of(admin) == "no_key"
    early = await admin.post("/api/people/compare", {"username": "nora", "fingerprint": ""})
    assert early.body == {"code": "no_key"}
    identity = signing_key()
    key = verify_key(identity)
    wrapped = {"nonce": b64(bytes(12)), "sealed": b64(bytes(48))}
    await browser.post("/api/keys", {"key": b64(key), "wrapped": wrapped})
    assert await state_of(admin) == "to_compare"
    other = {"username": "nora", "fingerprint": fingerprint(os.urandom(32))}
    assert (await admin.post("/api/people/compare", other)).body == {"code": "other_fingerprint"}
    assert await state_of(admin) == "to_compare"
    typed = {"username": "nora", "fingerprint": fingerprint(key).upper().replace(" ", "  ")}
    assert (await admin.post("/api/people/compare", typed)).status == 200
    assert await state_of(admin) == "to_sign"
    assert ("admin", "fingerprint compared", "nora") in await events(admin)
    async with running.centre.database.begin() as connection:
        account = await accounts.existing(connection, "nora")
    await running.centre.certify(account, identity)
    assert await state_of(admin) == "certified"


async def certified(running: Running, username: str = "maja") -> tuple[Browser, str]:
    browser = await running.signed_in(username)
    async with running.centre.database.begin() as connection:
        account = await accounts.existing(connection, username)
    return browser, await running.centre.certify(account, signing_key())


async def test_shutting_an_account_takes_the_key_off_the_list_at_once(running: Running) -> None:
    admin = await running.signed_in("admin", "administrator")
    maja, hers = await certified(running)
    amina, aminas = await certified(running, "amina")
    await admin.post("/api/people/change", {"username": "maja", "role": "counsellor", "languages": "sv"})
    before = await directory_ids(running)
    assert {hers, aminas} <= before  # the control: both were live
    assert (await admin.post("/api/people/shut", {"username": "maja"})).status == 200
    assert await directory_ids(running) == before - {hers}
    assert (await maja.get("/api/me")).status == 401
    assert (await amina.get("/api/me")).status == 200
    assert await state_of(admin, "maja") == "disabled"
    assert (await running.sign_in(running.browser(), "maja")).body == {"code": "wrong"}


async def directory_ids(running: Running) -> set[str]:
    """The certificates that phones accept now."""
    body: Any = (await running.browser().get("/directory")).body
    return set(json.loads(unb64(body["directory"]["body"]))["live"])


async def test_signing_somebody_out_everywhere(running: Running) -> None:
    admin, maja = await running.signed_in("admin", "administrator"), await running.signed_in()
    assert (await admin.post("/api/people/end-sessions", {"username": "maja"})).body == {"ended": 1}
    assert (await maja.get("/api/me")).status == 401
    assert ("admin", "sessions ended", "maja") in await events(admin)


async def test_another_role_ends_sessions_and_takes_the_certificate(running: Running) -> None:
    admin = await running.signed_in("admin", "administrator")
    maja, hers = await certified(running)
    change = {"username": "maja", "role": "counsellor", "languages": "sv, ar"}
    assert (await admin.post("/api/people/change", change)).status == 200
    assert (await maja.get("/api/me")).body["user"]["languages"] == ["sv", "ar"]
    assert (await admin.post("/api/people/change", {**change, "role": "editor"})).status == 200
    assert (await maja.get("/api/me")).status == 401
    assert hers not in await directory_ids(running)


async def test_nobody_does_it_to_herself_or_to_who_stands_above(running: Running) -> None:
    admin = await running.signed_in("admin", "administrator")
    await running.centre.add("system", "system_administrator")
    refused = {"admin": "yourself", "system": "not_your_role", "none": "unknown_username"}
    for path in ("shut", "end-sessions", "invite-again"):
        for username, code in refused.items():
            answer = await admin.post(f"/api/people/{path}", {"username": username})
            assert answer.body == {"code": code}, path
    system = running.browser()
    await running.sign_in(system, "system")
    assert (await system.post("/api/people/shut", {"username": "admin"})).status == 200


async def test_a_lost_password_is_made_anew_by_a_link_and_the_key_with_it(running: Running) -> None:
    admin = await running.signed_in("admin", "administrator")
    maja, hers = await certified(running)
    answer = await admin.post("/api/people/invite-again", {"username": "maja"})
    assert (await maja.get("/api/me")).status == 200, "nothing changes before she uses the link"
    browser = running.browser()
    assert (await accepts(running, browser, answer.body["secret"])).status == 200
    assert (await maja.get("/api/me")).status == 401
    body = (await browser.get("/api/me")).body
    assert (body["wrapped"], body["certificate"]) == (None, None)
    await admin.post("/api/people/change", {"username": "maja", "role": "counsellor", "languages": "sv"})
    assert hers not in await directory_ids(running)
    assert (await running.sign_in(running.browser(), "maja")).body == {"code": "wrong"}


async def test_a_link_given_before_does_not_open_an_account_that_was_shut(running: Running) -> None:
    admin = await running.signed_in("admin", "administrator")
    await running.centre.add()
    secret = (await admin.post("/api/people/invite-again", {"username": "maja"})).body["secret"]
    assert (await running.browser().post("/api/invitation", {"secret": secret})).status == 200  # the control
    await admin.post("/api/people/shut", {"username": "maja"})
    assert (await running.browser().post("/api/invitation", {"secret": secret})).status == 400
    assert await state_of(admin, "maja") == "disabled"


async def test_the_log_says_when_it_was_changed_by_hand(running: Running) -> None:
    admin = await running.signed_in("admin", "administrator")
    whole = (await admin.get("/api/audit")).body
    assert (whole["count"], whole["broken_at"]) == (1, None)
    async with running.centre.database.begin() as connection:
        await connection.exec_driver_sql("UPDATE audit SET actor = 'eve'")
    assert (await admin.get("/api/audit")).body["broken_at"] == 1
    assert (await admin.get("/api/audit?skip=1")).body["rows"] == []
    for odd in ("-1", "x", "99999999999"):
        assert (await admin.get(f"/api/audit?skip={odd}")).body == {"code": "bad_request"}
