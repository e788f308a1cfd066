# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every route of the console against every role, nobody, and a cookie sent because another origin says so."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from operator_console.auth.accounts import ADMINISTRATORS, AT_DESK, ROLES
from tests.unit.operator_console.browser import SAME_ORIGIN, Answer, Browser
from tests.unit.operator_console.running import Running

OPEN = {
    ("GET", "/healthz"),
    ("GET", "/readyz"),
    ("GET", "/directory"),
    ("GET", "/api/site"),
    ("POST", "/api/sign-in/parameters"),
    ("POST", "/api/sign-in"),
    ("POST", "/api/sign-out"),
    ("POST", "/api/passkey/challenge"),
    ("POST", "/api/passkey/sign-in"),
    ("POST", "/api/invitation"),
    ("POST", "/api/invitation/accept"),
}
# One line a route, sorted: who may call it.
STATISTICS = (*AT_DESK, "administrator")
STAFF = {
    ("GET", "/api/at-hand"): AT_DESK,
    ("GET", "/api/audit"): ADMINISTRATORS,
    ("GET", "/api/centre/cooperation"): ("administrator",),
    ("GET", "/api/centre/decisions"): ("administrator",),
    ("GET", "/api/centre/facts"): ("administrator",),
    ("GET", "/api/centre/holdings"): ("administrator",),
    ("GET", "/api/centre/hours"): (*AT_DESK, "administrator"),
    ("GET", "/api/centre/ready"): ROLES,
    ("GET", "/api/duty"): ("shift_lead", "administrator"),
    ("GET", "/api/handover"): AT_DESK,
    ("GET", "/api/letters"): AT_DESK,
    ("GET", "/api/letters/keys"): AT_DESK,
    ("GET", "/api/me"): ROLES,
    ("GET", "/api/notices"): ROLES,
    ("GET", "/api/own"): ROLES,
    ("GET", "/api/people"): ADMINISTRATORS,
    ("GET", "/api/returns"): AT_DESK,
    ("GET", "/api/statistics"): STATISTICS,
    ("GET", "/api/statistics/periods"): STATISTICS,
    ("POST", "/api/centre/cooperation"): ("administrator",),
    ("POST", "/api/centre/decisions"): ("administrator",),
    ("POST", "/api/centre/facts"): ("administrator",),
    ("POST", "/api/centre/hours"): ("shift_lead", "administrator"),
    ("POST", "/api/centre/hours/check"): ("shift_lead", "administrator"),
    ("POST", "/api/closings"): AT_DESK,
    ("POST", "/api/duty/break"): AT_DESK,
    ("POST", "/api/duty/left"): AT_DESK,
    ("POST", "/api/duty/limit"): ("shift_lead", "administrator"),
    ("POST", "/api/handover"): AT_DESK,
    ("POST", "/api/handover/key"): AT_DESK,
    ("POST", "/api/keys"): AT_DESK,
    ("POST", "/api/letters/answer"): AT_DESK,
    ("POST", "/api/letters/done"): AT_DESK,
    ("POST", "/api/letters/keys"): AT_DESK,
    ("POST", "/api/letters/wraps"): AT_DESK,
    ("POST", "/api/own/code-secret"): ROLES,
    ("POST", "/api/own/code-secret/confirm"): ROLES,
    ("POST", "/api/own/recovery-codes"): ROLES,
    ("POST", "/api/own/sessions/end"): ROLES,
    ("POST", "/api/passkeys"): ROLES,
    ("POST", "/api/passkeys/challenge"): ROLES,
    ("POST", "/api/passkeys/remove"): ROLES,
    ("POST", "/api/passkeys/rename"): ROLES,
    ("POST", "/api/people/change"): ADMINISTRATORS,
    ("POST", "/api/people/compare"): ADMINISTRATORS,
    ("POST", "/api/people/end-sessions"): ADMINISTRATORS,
    ("POST", "/api/people/invite"): ADMINISTRATORS,
    ("POST", "/api/people/invite-again"): ADMINISTRATORS,
    ("POST", "/api/people/shut"): ADMINISTRATORS,
    ("POST", "/api/people/withdraw"): ADMINISTRATORS,
    ("POST", "/api/relay-token"): AT_DESK,
    ("POST", "/api/returns"): AT_DESK,
    ("POST", "/api/returns/remove"): AT_DESK,
    ("POST", "/api/statistics/exports"): STATISTICS,
    ("POST", "/api/statistics/figures"): ("shift_lead", "administrator"),
}
FOREIGN = ("cross-site", "same-site", "none")


def routes_of(running: Running) -> set[tuple[str, str]]:
    """All routes that the app has, a path's variables included."""
    assert running.client.app is not None
    routes = running.client.app.router.routes()
    return {
        (one.method, one.resource.canonical)
        for one in routes
        if one.resource is not None and one.method != "HEAD"
    }


async def call(browser: Browser, method: str, path: str, headers: Mapping[str, str] = SAME_ORIGIN) -> Answer:
    """An empty request, which no handler takes for anything."""
    data = None if method == "GET" else b"{}"
    return await browser.ask(method, path.replace("{", "").replace("}", ""), headers, data)


async def test_every_route_is_in_the_matrix(running: Running) -> None:
    """A new route without an entry here fails."""
    assert routes_of(running) == OPEN | set(STAFF)


async def test_nobody_passes_without_sign_in(running: Running) -> None:
    browser = running.browser()
    browser.cookies["__Host-viska"] = "A" * 43
    for method, path in STAFF:
        answer = await call(browser, method, path)
        assert (answer.status, answer.body) == (401, {"code": "not_signed_in"}), path


@pytest.mark.parametrize("role", ROLES)
async def test_each_role_may_call_its_own_routes_only(running: Running, role: str) -> None:
    browser = await running.signed_in("maja", role)
    for (method, path), roles in STAFF.items():
        answer = await call(browser, method, path)
        assert (answer.status == 403) is (role not in roles), path
        assert answer.body.get("code") != "not_signed_in", path


@pytest.mark.parametrize("site", FOREIGN)
async def test_a_cookie_sent_from_another_origin_opens_nothing(running: Running, site: str) -> None:
    browser = await running.signed_in("maja", ADMINISTRATORS[0])
    foreign = {**SAME_ORIGIN, "Sec-Fetch-Site": site, "Origin": "https://elsewhere.example"}
    assert (await call(browser, "GET", "/api/me")).status == 200  # the control: the cookie is good
    for method, path in STAFF.keys() | {one for one in OPEN if one[0] == "POST"}:
        answer = await call(browser, method, path, foreign)
        assert (answer.status, answer.body) == (403, {"code": "foreign_origin"}), path
    assert (await call(browser, "GET", "/api/me")).status == 200  # nor was she signed out
