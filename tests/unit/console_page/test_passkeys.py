# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Passkeys in a real browser: signing in without a password, opening the key, and what never leaves."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from tests.journey.pages.console import SIGN_IN_MS, Console, fresh_code
from tests.unit.console_page.passkey import Authenticator
from tests.unit.console_page.test_sign_in import record

pytestmark = pytest.mark.asyncio(loop_scope="session")

# Tells what the PRF gave, as no page of ours does.
SPY = """() => {
const get = navigator.credentials.get.bind(navigator.credentials);
navigator.credentials.get = async (options) => {
  const credential = await get(options);
  const first = credential.getClientExtensionResults().prf?.results?.first;
  window.prfOutput = first ? btoa(String.fromCharCode(...new Uint8Array(first))) : '';
  return credential;
};
}"""


async def adds_a_passkey(console: Console, password: str, name: str = "Jobbtelefonen") -> None:
    await console.by_id("place-own").click()
    await console.by_id("add-passkey").click()
    await console.by_id("passkey-name").fill(name)
    await console.by_id("confirm-password").fill(password)
    await console.by_id("confirm").click()
    await expect(console.by_id("passkey").filter(has_text=name)).to_be_visible(timeout=SIGN_IN_MS)


async def test_a_passkey_signs_in_and_opens_the_key_without_a_password(world, new_console):
    console, staff = await new_console(), world.counsellor()
    await console.signs_in(staff)
    await Authenticator.of(console.page)
    await adds_a_passkey(console, staff["password"])
    await expect(console.by_id("passkey")).to_have_attribute("data-opens-key", "true")
    await console.by_id("place-desk").click()
    await console.signs_out()

    await console.page.evaluate(SPY)
    sent = record(console.page)
    await console.by_id("passkey-sign-in").click()
    await expect(console.on_duty).to_be_visible(timeout=SIGN_IN_MS)
    output = await console.page.evaluate("window.prfOutput")
    assert len(output) == 44, "the control: the passkey gave 32 bytes"
    bare = output.replace("+", "-").replace("/", "_").rstrip("=")
    assert any("/api/passkey/sign-in" in one for one in sent)
    assert not any(text in one for one in sent for text in (output, bare, staff["password"]))

    await console.page.reload()
    await console.by_id("passkey-unlock").click()
    await expect(console.on_duty).to_be_visible(timeout=SIGN_IN_MS)


async def test_without_prf_the_passkey_signs_in_and_the_password_opens_the_key(world, new_console):
    console, staff = await new_console(), world.counsellor(1)
    await console.signs_in(staff)
    await Authenticator.of(console.page, prf=False)
    await adds_a_passkey(console, staff["password"])
    await expect(console.by_id("passkey")).to_have_attribute("data-opens-key", "false")
    await console.by_id("place-desk").click()
    await console.signs_out()
    await console.by_id("passkey-sign-in").click()
    await expect(console.trouble).to_have_attribute("data-code", "passkey_opens_nothing")
    await expect(console.by_id("passkey-unlock")).to_have_count(0)
    await console.unlocks(staff["password"])
    await expect(console.on_duty).to_be_visible(timeout=SIGN_IN_MS)


async def test_a_passkey_that_was_removed_signs_nobody_in(world, new_console):
    console, staff = await new_console(), world.of_role("editor")
    await console.opens()
    await signs_in_elsewhere(console, staff)
    await Authenticator.of(console.page)
    await adds_a_passkey(console, staff["password"])
    await console.signs_out()
    await console.by_id("passkey-sign-in").click()
    await expect(console.by_id("place-own")).to_be_visible(timeout=SIGN_IN_MS)
    await console.by_id("place-own").click()
    await console.by_id("remove-passkey").click()
    await console.by_id("remove-passkey-sure").click()
    await expect(console.by_id("passkey")).to_have_count(0)
    await console.signs_out()
    await console.by_id("passkey-sign-in").click()
    await expect(console.trouble).to_have_attribute("data-code", "unknown_passkey")


async def signs_in_elsewhere(console: Console, staff) -> None:
    """Somebody without a desk."""
    await console.fills_in(staff["username"], staff["password"], await fresh_code(staff["totp_secret"]))
    await expect(console.by_id("place-own")).to_be_visible(timeout=SIGN_IN_MS)
