# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Leaving with a chat in the page: by a session that ends, or by signing out."""

from __future__ import annotations

import pytest
import pytest_asyncio
from playwright.async_api import expect

from tests.journey.pages.console import SIGN_IN_MS, fresh_code

pytestmark = pytest.mark.asyncio(loop_scope="session")


@pytest.fixture
def doubled() -> bool:
    return True


@pytest_asyncio.fixture(loop_scope="session")
async def console(world, new_console):
    """With one chat."""
    one = await new_console()
    await one.signs_in(world.counsellor())
    await one.goes_on_duty()
    await one.page.evaluate(
        "() => desk.wait({mailbox: 'one', lang: 'sv', risk: 1, reason: '', asked: 0, since: 0})"
    )
    await one.presses_take_next()
    await expect(one.conversation()).to_be_visible()
    return one


async def test_a_session_that_ended_is_taken_up_again_without_losing_a_chat(world, console):
    staff = world.counsellor()
    await console.page.evaluate("() => desk.put('one', {text: 'stanna kvar'})")
    await console.page.context.clear_cookies()
    await console.page.evaluate("() => desk.given.token().catch(() => undefined)")
    await expect(console.trouble).to_have_attribute("data-code", "session_ended")
    await expect(console.by_id("username")).to_have_value(staff["username"])
    await expect(console.by_id("username")).not_to_be_editable()
    await console.by_id("password").fill(staff["password"])
    await console.by_id("one-time-code").fill(await fresh_code(staff["totp_secret"]))
    await console.by_id("sign-in").click()
    await expect(console.conversation()).to_contain_text("stanna kvar", timeout=SIGN_IN_MS)


async def test_signing_out_with_a_chat_asks_first(console):
    await console.by_id("sign-out").click()
    await expect(console.by_id("leave-anyway")).to_be_visible()
    await expect(console.conversation()).to_be_visible()
    await console.by_id("leave-anyway").click()
    await expect(console.by_id("username")).to_be_visible()
    assert await console.page.evaluate("desk.wiped") is True
