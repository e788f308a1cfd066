# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Prepared answers, topics and contacts: a few letters find them, Enter puts them in, nothing sends them."""

from __future__ import annotations

import re

import pytest
import pytest_asyncio
from playwright.async_api import expect

from tests.unit.console_page.scenes import SAID, card, take, wait, wait_and_take

NAMES_A_LANGUAGE = re.compile(r"(?:^|[/?=_-])(?:ar|ti)(?:[./&]|$)")
# The console reads nine languages when it is first asked for them.
MAKING_MS = 30_000

pytestmark = pytest.mark.asyncio(loop_scope="session")


@pytest_asyncio.fixture(loop_scope="session")
async def console(at_desk):
    """On duty, with an Arabic chat."""
    await at_desk.goes_on_duty()
    await wait_and_take(at_desk, "one", lang="ar")
    return at_desk


async def search(console, query: str) -> None:
    """By the slash, then letters."""
    await expect(console.by_id("duty-insert")).to_be_enabled(timeout=MAKING_MS)
    await console.composer.press("/")
    await console.page.keyboard.type(query)


async def slugs(console) -> list[str]:
    return await console.by_id("found").evaluate_all("all => all.map(one => one.dataset.slug)")


async def test_a_slash_finds_and_enter_puts_in_and_sends_nothing(console):
    await search(console, "anmälningsskyldighet")
    found = console.by_id("found").first
    await expect(found).to_have_attribute("data-slug", "duty")
    await expect(found).to_contain_text("En sak först")
    await expect(found).to_contain_text("الخدمات الاجتماعية")
    await console.page.keyboard.press("Enter")
    await expect(console.by_id("search")).to_have_count(0)
    await expect(console.composer).to_be_focused()
    assert "الخدمات الاجتماعية" in await console.composer.input_value()
    assert "En sak först" not in await console.composer.input_value()
    assert await console.page.evaluate(SAID) == [[]]


async def test_arrows_choose_and_words_of_her_language_find_too(console):
    await search(console, "socialtjänsten råd")
    assert "consult" in await slugs(console)
    await console.by_id("search-field").fill("نصيحة")
    await expect(console.by_id("found").first).to_have_attribute("aria-selected", "true")
    assert "consult" in await slugs(console)
    await console.by_id("search-field").fill("lugn varning")
    first, second = (await slugs(console))[:2]
    assert first != second
    await console.page.keyboard.press("ArrowDown")
    active = await console.by_id("search-field").get_attribute("aria-activedescendant")
    await expect(console.page.locator(f"#{active}")).to_have_attribute("data-slug", second)
    await console.page.keyboard.press("ArrowUp")
    await console.page.keyboard.press("ArrowUp")
    assert await console.by_id("search-field").get_attribute("aria-activedescendant") != active


async def test_topics_and_contacts_are_found_and_a_contact_comes_with_number_cost_and_trace(console):
    await search(console, "tvingas gifta")
    await expect(console.by_id("found").first).to_have_attribute("data-kind", "topic")
    await console.by_id("search-field").fill("bris")
    contact = console.page.locator("[data-testid=found][data-kind=contact][data-slug=bris]")
    await contact.click()
    words = await console.composer.input_value()
    assert "116 111" in words and len(words.splitlines()) >= 3


async def test_her_name_and_the_centre_are_filled_in(console):
    await search(console, "hälsning")
    await console.page.keyboard.press("Enter")
    words = await console.composer.input_value()
    assert "Maja" in words and "{" not in words


async def test_escape_and_a_second_slash_lead_back(console):
    await console.writes("före")
    await console.composer.press("Shift+Enter")
    await console.composer.press("/")
    await console.page.keyboard.press("Escape")
    await expect(console.composer).to_be_focused()
    await console.page.keyboard.type("//")
    await expect(console.composer).to_have_value("före\n/")
    await expect(console.by_id("search")).to_have_count(0)


async def test_a_slash_within_a_line_is_a_slash(console):
    await console.composer.press_sequentially("och/eller")
    await expect(console.composer).to_have_value("och/eller")
    await expect(console.by_id("search")).to_have_count(0)


async def test_a_language_without_texts_is_said_and_another_can_be_chosen(console):
    await wait(console, card("two", lang="kmr"))
    await take(console, "two")
    await search(console, "greeting")
    await expect(console.by_id("no-own-language")).to_contain_text("Kurmanji")
    await expect(console.by_id("search-language")).to_have_value("en")
    await console.by_id("search-language").select_option("so")
    await expect(console.by_id("found").first).to_contain_text("Salaan")


async def test_no_chat_and_no_search_asks_the_server_for_a_language(signed_in):
    """All languages come in one request, which goes out before there is any chat."""
    console = await signed_in.opens()
    asked: list[str] = []
    console.page.on(
        "request", lambda request: asked.append(request.url.partition("://")[2].partition("/")[2])
    )
    await console.goes_on_duty()
    for number, lang in enumerate(("ar", "ti"), 1):
        await wait(console, card(lang, lang=lang))
        await take(console, lang)
        await console.composer.press("/")
        await expect(console.by_id("found").first).to_be_visible(timeout=MAKING_MS)
        await console.page.keyboard.press("Escape")
        assert await console.tabs.count() == number
    assert asked.count("api/at-hand") == 1, "the control: it was fetched"
    assert NAMES_A_LANGUAGE.search("content/ar.json"), "the control: it would be found"
    assert [one for one in asked if NAMES_A_LANGUAGE.search(one)] == []
    await console.page.close()


async def test_texts_that_could_not_be_fetched_are_said_and_fetched_again(signed_in):
    console = await signed_in.opens()
    refused = {"status": 503, "content_type": "application/json", "body": '{"code": "internal"}'}
    await console.page.route("**/api/at-hand", lambda route: route.fulfill(**refused))
    await console.goes_on_duty()
    await wait_and_take(console, "one")
    await console.by_id("open-search").click()
    await expect(console.by_id("at-hand-again")).to_be_visible()
    await console.by_id("search").get_by_role("button").last.click()
    await console.page.unroute("**/api/at-hand")
    await console.by_id("open-search").click()
    await expect(console.by_id("search-field")).to_be_visible(timeout=MAKING_MS)
    await console.page.close()
