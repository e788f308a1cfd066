# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Proof of work on the page: nothing is shown at rest; when it takes long, an honest line and the numbers."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from tests.unit.phone.conftest import Phone, Server

pytestmark = pytest.mark.asyncio(loop_scope="module")

LINE = "Många vill in just nu, så det tar lite längre tid. Du kan ringa under tiden."


async def test_while_it_takes_long_she_is_told_and_has_the_numbers(phone: Phone) -> None:
    await phone.comes_in()
    who, numbers = phone.page.locator("#who"), phone.page.locator("#help")
    await expect(who).not_to_contain_text(LINE)
    await expect(numbers).to_be_hidden()
    await phone.page.evaluate("() => chat.emit('working', {slow: true})")
    await expect(who).to_contain_text(LINE)
    await expect(who).to_contain_text("program")
    await expect(numbers.locator("a[href='tel:112']")).to_be_visible()
    await phone.page.evaluate("() => chat.emit('working', {slow: false})")
    await expect(who).not_to_contain_text(LINE)
    await expect(numbers).to_be_hidden()


async def test_the_exit_ends_a_chat_that_is_still_working(phone: Phone, server: Server) -> None:
    await phone.opens()
    await phone.page.evaluate("() => { globalThis.slowStart = true; }")
    await phone.picks_language("sv")
    await phone.starts()
    await phone.page.evaluate("() => chat.emit('working', {slow: true})")
    after = await phone.page.evaluate(
        "() => { const open = chat; document.getElementById('exit').click();"
        " return [open.left, document.body.childNodes.length]; }"
    )
    assert after == [True, 0]
    await phone.page.wait_for_url(server.exit_url)
