# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""From an invitation to a compared fingerprint in two browsers; shutting an account; one's own account."""

from __future__ import annotations

import re
import sqlite3
import time

import pyotp
import pytest
from playwright.async_api import expect

from tests.journey.pages.console import SIGN_IN_MS, Console, fresh_code
from tests.unit.console_page.passkey import Authenticator
from tests.unit.console_page.test_sign_in import record
from tests.unit.console_page.writer import Writer, reader_of

pytestmark = pytest.mark.asyncio(loop_scope="session")

PASSWORD = "fyra ord som inte hör ihop"


async def administrator(world, new_console) -> Console:
    """Signed in, at the place `people`."""
    console, staff = await new_console(), world.of_role("administrator")
    await console.opens()
    await console.fills_in(staff["username"], staff["password"], await fresh_code(staff["totp_secret"]))
    await expect(console.by_id("people")).to_be_visible(timeout=SIGN_IN_MS)
    return console


def person(console: Console, username: str):
    return console.page.locator(f'[data-testid="person"][data-username="{username}"]')


async def invites(admin: Console, username: str) -> str:
    """The link, as it is handed over."""
    await admin.by_id("invite-username").fill(username)
    await admin.by_id("invite-name").fill(username.title())
    await admin.by_id("invite").click()
    link = await admin.by_id("invite-link").inner_text()
    await expect(admin.by_id("invitation")).to_have_count(1)
    return link


async def makes_the_account(invited: Console, password: str = PASSWORD) -> None:
    secret = (await invited.by_id("code-secret").inner_text()).replace(" ", "")
    await invited.by_id("new-password").fill(password)
    await invited.by_id("new-password-again").fill(password)
    await invited.by_id("one-time-code").fill(pyotp.TOTP(secret).now())
    await invited.by_id("make-account").click()


async def test_from_an_invitation_to_a_key_that_the_root_may_sign(world, new_console):
    admin, invited = await administrator(world, new_console), await new_console()
    link = await invites(admin, "nora")
    sent = record(invited.page)
    await invited.page.goto(link)
    await expect(invited.by_id("invited-form")).to_be_visible()
    assert invited.page.url == f"{world.console_url}/", "the secret does not stay in the address"
    secret = link.partition("=")[2]
    assert not any(secret in one.split()[0] for one in sent), "nor in any that was asked for"

    await makes_the_account(invited, "kort")
    await expect(invited.by_id("wrong-password")).to_have_attribute("data-code", "short")
    await makes_the_account(invited, "nora har tolv tecken")
    await expect(invited.by_id("wrong-password")).to_have_attribute("data-code", "name")
    await makes_the_account(invited)
    codes = invited.by_id("recovery-codes").locator("li")
    await expect(codes).to_have_count(10, timeout=SIGN_IN_MS)
    assert re.fullmatch(r"0-([a-z2-9]{5}-){2}[a-z2-9]{5}", await codes.first.inner_text())
    await invited.by_id("codes-kept").click()
    shown = await invited.by_id("fingerprint").inner_text()
    assert not any(PASSWORD in one for one in sent)

    await admin.page.reload()
    hers = person(admin, "nora")
    await expect(hers).to_have_attribute("data-state", "to_compare")
    await expect(admin.by_id("invitation")).to_have_count(0)
    await hers.get_by_test_id("compare").fill("0000 " * 8)
    await hers.get_by_test_id("compared").click()
    await expect(hers.get_by_test_id("trouble")).to_have_attribute("data-code", "other_fingerprint")
    await hers.get_by_test_id("compare").fill(shown)
    await hers.get_by_test_id("compared").click()
    await expect(hers).to_have_attribute("data-state", "to_sign")
    await expect(hers).to_contain_text("./viska keys certify nora")

    again = await new_console()
    await again.page.goto(link)
    await expect(again.trouble).to_have_attribute("data-code", "no_invitation")


async def leaves_a_letter_to(world, username: str) -> None:
    """That nobody else can open."""
    with sqlite3.connect(world.data.path / "viska.db") as by_hand:
        hers = "SELECT body FROM letter_prekeys JOIN accounts ON accounts.id = account_id WHERE username = ?"
        (body,) = by_hand.execute(hers, (username,)).fetchone()
    by_hand.close()
    writer = Writer(world)
    await writer.writes([reader_of({"body": body})], "kom inte hem", now=time.time())
    await writer.gone()


async def test_shutting_an_account_and_a_log_that_was_touched(world, new_console):
    await leaves_a_letter_to(world, "maja")
    admin = await administrator(world, new_console)
    said_first = admin.page.get_by_text("Ett brev kan bara öppnas av")
    await person(admin, "amina").get_by_test_id("shut").click()
    await expect(admin.by_id("shut-sure")).to_be_visible()
    await expect(said_first).to_have_count(0)
    await person(admin, "amina").get_by_text("Ångra").click()
    await person(admin, "maja").get_by_test_id("shut").click()
    await expect(said_first).to_be_visible()
    await admin.by_id("shut-sure").click()
    await expect(person(admin, "maja")).to_have_attribute("data-state", "disabled")
    await expect(admin.by_id("chain")).to_have_attribute("data-broken-at", "")
    await expect(admin.page.locator(".log-table tbody tr").first).to_contain_text("maja")
    with sqlite3.connect(world.data.path / "viska.db") as by_hand:
        by_hand.execute("UPDATE audit SET subject = 'amina' WHERE event = 'account disabled'")
    by_hand.close()
    await admin.page.reload()
    await expect(admin.by_id("chain")).to_have_attribute("data-broken-at", re.compile("[1-9]"))


async def test_one_s_own_recovery_codes_and_sessions(world, new_console):
    console, staff = await new_console(), world.of_role("editor")
    await console.opens()
    await console.fills_in(staff["username"], staff["password"], await fresh_code(staff["totp_secret"]))
    await expect(console.by_id("own")).to_be_visible(timeout=SIGN_IN_MS)
    await expect(console.by_id("recovery-left")).to_have_attribute("data-number", "0")
    await console.by_id("make-codes").click()
    await console.by_id("confirm-password").fill("not this one")
    await console.by_id("confirm").click()
    form = console.by_id("codes-form")
    await expect(form.get_by_test_id("trouble")).to_have_attribute(
        "data-code", "wrong_password", timeout=SIGN_IN_MS
    )
    await console.by_id("confirm-password").fill(staff["password"])
    await console.by_id("confirm").click()
    await expect(console.by_id("recovery-left")).to_have_attribute("data-number", "10", timeout=SIGN_IN_MS)
    code = await console.by_id("recovery-codes").locator("li").nth(2).inner_text()

    elsewhere = await new_console()
    await elsewhere.opens()
    await elsewhere.by_id("use-recovery-code").click()
    await elsewhere.fills_in(staff["username"], staff["password"], code)
    await expect(elsewhere.by_id("own")).to_be_visible(timeout=SIGN_IN_MS)
    await expect(elsewhere.by_id("recovery-left")).to_have_attribute("data-number", "9")
    await expect(elsewhere.by_id("session")).to_have_count(2)
    await elsewhere.by_id("end-others").click()
    await expect(elsewhere.by_id("session")).to_have_count(1)
    await console.page.reload()
    await expect(console.by_id("username")).to_be_visible()


async def test_a_page_that_nobody_touches_locks(world, new_console):
    console, staff = await new_console(), world.counsellor()
    await console.page.clock.install()
    await console.signs_in(staff)
    await console.page.clock.fast_forward("04:40")
    await expect(console.on_duty).to_be_visible()
    await console.page.mouse.move(5, 5)
    await console.page.clock.fast_forward("04:40")
    await expect(console.on_duty).to_be_visible()
    await console.page.clock.fast_forward("00:30")
    await expect(console.by_id("unlock")).to_be_visible()
    await expect(console.page.locator(".desk")).to_have_count(0)


async def test_untouched_without_a_key_the_session_ends(world, new_console):
    admin = await administrator(world, new_console)
    await admin.page.clock.install()
    await admin.page.reload()
    await expect(admin.by_id("people")).to_be_visible()
    await admin.page.clock.fast_forward("05:10")
    await expect(admin.trouble).to_have_attribute("data-code", "idle")
    await admin.page.reload()
    await expect(admin.by_id("username")).to_be_visible()


async def test_where_there_are_no_passkeys_nothing_is_said_of_them(world, new_console):
    console = await new_console()
    await console.opens()
    await expect(console.by_id("passkey-sign-in")).to_be_visible()
    await Authenticator.of(console.page)
    await console.by_id("passkey-sign-in").click()
    await expect(console.trouble).to_have_attribute("data-code", "passkey_cancelled", timeout=SIGN_IN_MS)
    await console.page.add_init_script("delete window.PublicKeyCredential")
    await console.page.reload()
    await expect(console.by_id("username")).to_be_visible()
    await expect(console.by_id("passkey-sign-in")).to_have_count(0)


async def test_untouched_on_duty_the_page_is_covered_and_she_stays_on_duty(signed_in):
    console = Console(await signed_in.context.new_page(), signed_in.world.console_url)
    await console.page.clock.install()
    await console.opens()
    await console.unlocks(signed_in.staff["password"])
    await expect(console.on_duty).to_be_visible(timeout=SIGN_IN_MS)
    await console.goes_on_duty()
    await console.page.clock.fast_forward("05:10")
    await expect(console.page.get_by_text("Du är i tjänst bakom låset")).to_be_visible()
    await expect(console.page.locator(".desk")).to_have_count(0)
    await console.unlocks(signed_in.staff["password"])
    await expect(console.on_duty).to_have_attribute("aria-pressed", "true", timeout=SIGN_IN_MS)
    await console.page.close()
