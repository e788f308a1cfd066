# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Signing in: what leaves the browser, what is said when it fails, and how a first key comes to be."""

from __future__ import annotations

import asyncio
import json

import pytest
from playwright.async_api import Page, Route, expect

from sealing.encoding import b64
from tests.journey.pages.console import SIGN_IN_MS, fresh_code
from tests.unit.console_page.world import derived

pytestmark = pytest.mark.asyncio(loop_scope="session")


def record(page: Page) -> list[str]:
    """Everything that leaves the page: addresses, headers and bodies."""
    sent: list[str] = []
    page.on("request", lambda asked: sent.append(f"{asked.url} {asked.headers} {asked.post_data or ''}"))
    return sent


async def test_neither_the_password_nor_what_opens_her_key_leaves_the_browser(world, new_console):
    console, staff = await new_console(), world.counsellor()
    sent = record(console.page)
    await console.opens()
    async with console.page.expect_response("**/api/sign-in/parameters") as parameters:
        await console.fills_in(staff["username"], staff["password"], await fresh_code(staff["totp_secret"]))
    secrets = await derived(staff, await parameters.value)
    await expect(console.on_duty).to_be_visible(timeout=SIGN_IN_MS)

    assert any(b64(secrets.auth) in one for one in sent), "the control: what is meant to be sent is found"
    for kept in (staff["password"], b64(secrets.wrap), secrets.wrap.hex()):
        assert not any(kept in one for one in sent)
    assert await console.page.locator("input[type=password]").count() == 0


async def test_a_wrong_password_is_said_and_nothing_else_is_told(world, new_console):
    console, staff = await new_console(), world.counsellor()
    await console.opens()
    await console.fills_in(staff["username"], "not this one", await fresh_code(staff["totp_secret"]))
    await expect(console.trouble).to_have_attribute("data-code", "wrong", timeout=SIGN_IN_MS)
    await expect(console.by_id("password")).to_have_value("")
    await expect(console.by_id("password")).to_be_focused()
    await expect(console.by_id("username")).to_have_value(staff["username"])
    unknown = await new_console()
    await unknown.opens()
    await unknown.fills_in("nobody.here", "not this one", "123456")
    await expect(unknown.trouble).to_have_attribute("data-code", "wrong", timeout=SIGN_IN_MS)
    assert await unknown.trouble.inner_text() == await console.trouble.inner_text()


async def test_a_code_works_once(world, new_console):
    first, second, staff = await new_console(), await new_console(), world.counsellor()
    code = await fresh_code(staff["totp_secret"])
    await first.opens()
    await first.fills_in(staff["username"], staff["password"], code)
    await expect(first.on_duty).to_be_visible(timeout=SIGN_IN_MS)
    await second.opens()
    await second.fills_in(staff["username"], staff["password"], code)
    await expect(second.trouble).to_have_attribute("data-code", "wrong", timeout=SIGN_IN_MS)


async def test_it_says_that_it_works_and_how_long_to_wait(world, new_console):
    console = await new_console()
    await console.opens()
    await console.page.route("**/api/sign-in", lambda route: route.fulfill(
        status=429, content_type="application/json", body='{"code": "slow_down", "wait_s": 42}'
    ))
    seen = asyncio.Event()

    async def held(route: Route) -> None:
        await seen.wait()
        await route.continue_()

    await console.page.route("**/api/sign-in/parameters", held)
    await console.fills_in("maja", "a password", "123456")
    await expect(console.page.get_by_role("status")).to_contain_text("Räknar fram nycklar")
    seen.set()
    await expect(console.trouble).to_have_attribute("data-code", "slow_down", timeout=SIGN_IN_MS)
    await expect(console.trouble).to_contain_text("42")


async def test_no_network_is_said(world, new_console):
    console = await new_console()
    await console.opens()
    await expect(console.by_id("username")).to_be_visible()
    await console.page.context.set_offline(True)
    await console.fills_in("maja", "a password", "123456")
    await expect(console.trouble).to_have_attribute("data-code", "no_network")


async def test_cheap_parameters_from_the_server_are_refused_and_nothing_is_sent(world, new_console):
    console = await new_console()
    await console.opens()
    await expect(console.by_id("username")).to_be_visible()
    sent = record(console.page)
    await console.page.route("**/api/sign-in/parameters", lambda route: route.fulfill(
        content_type="application/json",
        body=json.dumps({"salt": b64(bytes(16)), "memory_kib": 64, "passes": 1, "lanes": 1}),
    ))
    await console.fills_in("maja", "a password", "123456")
    await expect(console.trouble).to_have_attribute("data-code", "bad_parameters", timeout=SIGN_IN_MS)
    assert [one.split()[0].rpartition("/api/")[2] for one in sent] == ["sign-in/parameters"]


@pytest.mark.parametrize(("role", "place"), [("editor", "place-own"), ("administrator", "place-people")])
async def test_a_role_without_a_desk_meets_her_own_places(world, new_console, role, place):
    console, staff = await new_console(), world.of_role(role)
    await console.opens()
    await console.fills_in(staff["username"], staff["password"], await fresh_code(staff["totp_secret"]))
    await expect(console.by_id(place)).to_have_attribute("aria-current", "page", timeout=SIGN_IN_MS)
    await expect(console.page.locator("main h1")).to_be_visible()
    for foreign in (console.on_duty, console.by_id("place-desk")):
        await expect(foreign).to_have_count(0)


async def test_a_reload_asks_for_the_password_and_a_wrong_one_opens_nothing(world, new_console):
    console, staff = await new_console(), world.counsellor()
    await console.signs_in(staff)
    await console.page.reload()
    await console.unlocks("not this one")
    await expect(console.trouble).to_have_attribute("data-code", "cannot_open", timeout=SIGN_IN_MS)
    await expect(console.on_duty).to_have_count(0)
    await console.unlocks(staff["password"])
    await expect(console.on_duty).to_be_visible(timeout=SIGN_IN_MS)


async def test_after_signing_out_a_reload_knows_nobody(world, new_console):
    console = await new_console()
    await console.signs_in(world.counsellor())
    await console.signs_out()
    await console.page.reload()
    await expect(console.by_id("username")).to_have_value("")
