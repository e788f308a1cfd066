# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The whole API over HTTP, as a staff browser meets it."""

from __future__ import annotations

import logging

import pytest

from chatserver.protocol.token import read_token
from operator_console.auth import accounts
from operator_console.datafolder import read_secret
from operator_console.errors import Refused
from operator_console.keys import ceremony
from operator_console.keys.publisher import Publisher
from operator_console.statistics.template import read_template
from sealing.certificates import Trust
from sealing.encoding import b64, fingerprint, unb64
from sealing.suite import signing_key, verify_key
from sealing.wrapped import wrap_identity
from tests.unit.operator_console.centre import NOW, Centre, drawn
from tests.unit.operator_console.running import Clock, Running, api_of


async def test_signing_in_as_the_page_does(running: Running) -> None:
    await running.centre.add()
    browser = running.browser()
    answer = await running.sign_in(browser)
    assert answer.status == 200
    user = {
        "username": "maja",
        "name": "Maja",
        "role": "counsellor",
        "centre": "norr",
        "languages": ["sv", "en"],
        "load_limit": 2,
    }
    keys = {"wrapped": None, "passkeys": [], "certificate": None, "revoked": False}
    assert answer.body == {"user": user, **keys}
    assert (await browser.get("/api/me")).body == answer.body


async def test_the_cookies_are_for_this_origin_and_no_script(running: Running) -> None:
    browser = await running.signed_in()
    assert len(browser.cookie_texts) == 2
    for text in browser.cookie_texts:
        assert text.startswith("__Host-")
        assert {"Secure", "HttpOnly", "SameSite=Strict", "Path=/"} <= {
            part.strip() for part in text.split(";")
        }
        assert "Domain" not in text
    assert not any("Max-Age" in text for text in browser.cookie_texts if text.startswith("__Host-viska="))


async def test_sign_out_forgets_the_session_and_keeps_the_browser_known(running: Running) -> None:
    browser = await running.signed_in()
    old = dict(browser.cookies)
    assert (await browser.post("/api/sign-out")).status == 200
    assert set(browser.cookies) == {"__Host-viska-known"}
    browser.cookies = old
    assert (await browser.get("/api/me")).body == {"code": "not_signed_in"}


async def test_a_stolen_cookie_is_no_use_to_another_page(running: Running) -> None:
    browser = await running.signed_in("karin", "shift_lead")
    for headers in (
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Origin": "http://localhost:9"},
    ):
        assert (await browser.get("/api/me", headers)).body == {"code": "foreign_origin"}
        assert (await browser.post("/api/sign-out", headers=headers)).body == {"code": "foreign_origin"}
    assert (await browser.get("/api/me")).status == 200


async def test_an_idle_session_asks_for_sign_in(running: Running) -> None:
    browser = await running.signed_in()
    running.clock.now += 31 * 60
    assert (await browser.get("/api/me")).status == 401


async def test_too_many_wrong_codes_are_slowed_down(running: Running) -> None:
    await running.centre.add()
    browser = running.browser()
    body = {"username": "maja", "auth": b64(bytes(32)), "code": "000000"}
    answers = [await browser.post("/api/sign-in", body) for _ in range(11)]
    assert [answer.status for answer in answers] == [401] * 10 + [429]
    assert answers[-1].body["code"] == "slow_down"
    assert 0 < answers[-1].body["wait_s"] <= 61


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"username": "maja"},
        {"username": "", "auth": "", "code": ""},
        {"username": "maja", "auth": "AAAA", "code": "1"},
        {"username": "maja", "auth": "!" * 43, "code": "1"},
        {"username": "m" * 101, "auth": b64(bytes(32)), "code": "1"},
    ],
)
async def test_a_sign_in_that_is_none_is_refused(running: Running, body: dict[str, str]) -> None:
    assert (await running.browser().post("/api/sign-in", body)).body == {"code": "bad_request"}


async def test_first_keys_fingerprint_certificate_directory(running: Running) -> None:
    """The first sign-in of a counsellor up to the moment when phones accept her."""
    browser = await running.signed_in()
    identity = signing_key()
    key, wrapped = (
        verify_key(identity),
        wrap_identity(drawn("maja").wrap, "maja", identity.private_bytes_raw()),
    )
    kept = await browser.post("/api/keys", {"wrapped": wrapped, "key": b64(key)})
    assert kept.body == {"fingerprint": fingerprint(key)}
    assert (await browser.post("/api/keys", {"wrapped": wrapped, "key": b64(key)})).body == {
        "code": "has_keys"
    }
    assert (await browser.get("/api/me")).body["wrapped"] == wrapped
    async with running.centre.database.begin() as connection:
        account = await accounts.existing(connection, "maja")
    await running.centre.certify(account, identity)
    certificate = (await browser.get("/api/me")).body["certificate"]
    assert ceremony.entry(certificate, running.centre.site, None, NOW).key == key


@pytest.mark.parametrize(
    "wrong",
    [
        {"key": b64(bytes(31))},
        {"key": 1},
        {"wrapped": None},
        {"wrapped": {"nonce": b64(bytes(11)), "sealed": b64(bytes(48))}},
        {"wrapped": {"nonce": b64(bytes(12)), "sealed": b64(bytes(49))}},
    ],
)
async def test_keys_of_another_size_are_refused(running: Running, wrong: dict[str, object]) -> None:
    browser = await running.signed_in()
    good = {"wrapped": {"nonce": b64(bytes(12)), "sealed": b64(bytes(48))}, "key": b64(bytes(32))}
    assert (await browser.post("/api/keys", good | wrong)).body == {"code": "bad_request"}


async def test_a_relay_token_names_the_shift_and_not_the_person(running: Running) -> None:
    browser = await running.signed_in()
    first, second = [(await browser.post("/api/relay-token")).body for _ in range(2)]
    key = read_secret(running.centre.data.token)
    claims = [read_token(key, answer["token"], "norr", NOW) for answer in (first, second)]
    assert first["expires"] == claims[0].exp == int(NOW) + 300
    assert {claim.role for claim in claims} == {"counsellor"}
    assert claims[0].desk == claims[1].desk
    assert claims[0].id != claims[1].id
    assert b"maja" not in unb64(first["token"].split(".")[0])


async def test_site_is_for_everybody(running: Running) -> None:
    body = (await running.browser().get("/api/site")).body
    assert body == {
        "centre": "norr",
        "name": "Centrum Norr",
        "region": "",
        "root": b64(running.centre.site.root),
        "relay_origin": "http://127.0.0.1:8080",
        "demo": False,
        "closing": read_template(running.centre.data.path).for_page(),
        "locales": ["sv", "en"],
    }


async def test_readiness_names_what_is_missing(running: Running) -> None:
    assert (await running.browser().get("/healthz")).status == 200
    answer = await running.browser().get("/readyz")
    assert (answer.status, answer.body["missing"]) == (503, ["store_away"])
    running.centre.data.directory.unlink()
    publisher = Publisher(running.centre.database, running.centre.data, running.centre.site, NoStore())
    await publisher.tick(NOW)
    assert publisher.missing == {"directory", "directory_key_missing"}


class NoStore:
    """A store that keeps nothing."""

    async def get(self, name: str) -> None:
        """Nothing is there."""

    async def set(self, name: str, value: str, *, exat: int) -> None:
        """Nothing is kept."""


async def test_the_directory_is_what_readers_accept(running: Running) -> None:
    answer = await running.browser().get("/directory")
    assert answer.status == 200
    Trust(running.centre.site.root, "norr").accept_directory(answer.body, NOW)
    running.clock.now += 24 * 3600
    assert (await running.browser().get("/directory")).body == {"code": "no_directory"}


async def test_notices_come_30_days_ahead(running: Running) -> None:
    browser = await running.signed_in()
    assert (await browser.get("/api/notices")).body == {"notices": []}
    running.clock.now += 61 * 86400
    await running.sign_in(browser)
    notices = (await browser.get("/api/notices")).body["notices"]
    assert notices == [{"code": "directory_key_ends", "days": 28}]


@pytest.mark.parametrize("name", ["console", "token"])
async def test_a_console_without_its_files_does_not_start(centre: Centre, name: str) -> None:
    getattr(centre.data, name).unlink()
    with pytest.raises(Refused, match="missing_file"):
        api_of(centre, Clock())


async def test_no_secret_is_logged(running: Running, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    browser = await running.signed_in()
    await browser.post("/api/sign-in", {"username": "markör", "auth": b64(b"m" * 32), "code": "424242"})
    await browser.post("/api/sign-in", b"markbody")
    token = (await browser.post("/api/relay-token")).body["token"]
    logging.getLogger("control").warning("kontroll %s", "markcontrol")
    its = drawn("maja")
    assert "markcontrol" in caplog.text  # the control: what is logged is seen here
    secrets = [
        its.password,
        its.totp_secret,
        "markör",
        b64(b"m" * 32),
        "424242",
        "markbody",
        token,
        "maja",
        "127.0.0.1",
    ]
    found = [secret for secret in [*secrets, *browser.cookies.values()] if secret in caplog.text]
    assert found == []
