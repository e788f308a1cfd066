# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Beside the opening: the card that teaches the exit, traces and safety, the accessibility statement."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from tests.journey.pages.phone import Phone
from tests.unit.phone.conftest import Watched

pytestmark = pytest.mark.asyncio(loop_scope="module")

BEFORE_START = "it => it.compareDocumentPosition(start) & Node.DOCUMENT_POSITION_FOLLOWING"
ASIDES = ["traces", "statement"]


async def enters(phone: Phone, locale: str = "sv") -> None:
    await phone.opens()
    await phone.picks_language(locale)


async def test_the_exit_is_taught_before_the_chat_and_blocks_nothing(phone: Phone) -> None:
    await enters(phone)
    card = phone.by_id("exit-card")
    await expect(card).to_contain_text("Så lämnar du snabbt")
    await expect(card.locator("[aria-hidden=true]")).to_have_text("Lämna")
    assert await card.evaluate(BEFORE_START), "whoever comes to the button that begins has passed it"
    await phone.starts()


@pytest.mark.parametrize("name", ASIDES)
async def test_it_opens_beside_the_opening_and_goes_back(phone: Phone, name: str) -> None:
    await enters(phone)
    before = await phone.page.evaluate("[location.href, history.length]")
    await phone.by_id(name).click()
    await expect(phone.page.locator(f"#{name} h1")).to_be_visible()
    await expect(phone.by_id("start")).to_be_hidden()
    await expect(phone.exit).to_be_in_viewport()
    assert await phone.page.evaluate("[location.href, history.length]") == before
    await phone.by_id("back").click()
    await expect(phone.page.locator(f"#{name}")).to_be_hidden()
    await expect(phone.by_id(name)).to_be_focused()
    await phone.starts()


@pytest.mark.parametrize("name", ASIDES)
async def test_it_is_fetched_only_when_wanted_and_follows_the_language(phone: Phone, name: str) -> None:
    asked: list[str] = []
    phone.page.on("request", lambda request: asked.append(request.url))
    await enters(phone)
    assert not any("asides" in url for url in asked)
    await phone.by_id(name).click()
    title = phone.page.locator(f"#{name} h1")
    await expect(title).to_be_visible()
    assert any("asides" in url for url in asked)
    swedish = await title.text_content()
    await phone.changes_language("en")
    await expect(title).not_to_have_text(swedish or "")
    await expect(title).to_be_visible()


@pytest.mark.parametrize("name", ASIDES)
async def test_without_a_net_it_is_said_and_the_opening_stays(
    phone: Phone, watched: Watched, name: str
) -> None:
    await enters(phone)
    await phone.page.route("**/asides*", lambda route: route.abort())
    await phone.by_id(name).click()
    await expect(phone.page.locator("#trouble")).to_contain_text("kunde inte laddas")
    await expect(phone.by_id("start")).to_be_visible()
    watched.meant = True
