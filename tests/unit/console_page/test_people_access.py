# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Invitation, people and own account for all eyes and hands: axe in light and dark, nothing too wide."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from tests.journey.pages.console import SIGN_IN_MS
from tests.unit.console_page.test_access import SIZES, findings, presses, too_wide
from tests.unit.console_page.test_people import administrator, invites

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def clean(page) -> None:
    """Nothing to find, in light and dark, on a desk and on a phone."""
    for scheme in ("light", "dark"):
        for size in SIZES.values():
            await page.emulate_media(color_scheme=scheme)
            await page.set_viewport_size(size)
            assert await findings(page) == []
            assert await too_wide(page) == 0


async def test_every_state_of_people_and_own_can_be_used_by_everybody(world, new_console):
    admin = await administrator(world, new_console)
    link = await invites(admin, "nora")
    await admin.by_id("lost-theft").locator("summary").click()
    await admin.by_id("change-person").first.click()
    await admin.by_id("shut").nth(1).click()
    await clean(admin.page)
    await admin.by_id("place-own").click()
    await admin.by_id("add-passkey").click()
    await admin.by_id("make-codes").click()
    await expect(admin.by_id("passkey-form")).to_be_visible()
    await clean(admin.page)

    invited = await new_console()
    await invited.page.goto(link)
    await expect(invited.by_id("invited-form")).to_be_visible()
    await clean(invited.page)
    await invited.opens()
    await invited.page.reload()
    await presses(invited, "use-recovery-code")
    await expect(invited.by_id("one-time-code")).to_be_visible()
    await clean(invited.page)


async def test_her_places_are_reached_and_left_by_the_keyboard_and_her_desk_stays(world, new_console):
    console = await new_console()
    await console.signs_in(world.counsellor())
    await expect(console.by_id("place-desk")).to_have_attribute("aria-current", "page")
    await presses(console, "place-own")
    await expect(console.by_id("own")).to_be_visible(timeout=SIGN_IN_MS)
    await expect(console.by_id("place-own")).to_have_attribute("aria-current", "page")
    await expect(console.page.locator("main.work")).to_be_hidden()
    await expect(console.page.locator("main.work")).to_be_attached()
    await presses(console, "place-desk")
    await expect(console.page.locator("main.work")).to_be_visible()
