# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is there before any script runs, or without one."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, Route, expect

from content.load import load
from tests.journey.pages.phone import Phone
from tests.unit.phone.conftest import SCREEN, Server, Watched

pytestmark = pytest.mark.asyncio(loop_scope="module")

GIVES_AWAY = "heder|våld|förtryck|polis|socialtjänst|myndighet|honou?r|violence|police|social serv|authorit"
NOT_ON_THE_FIRST_SCREEN = re.compile(GIVES_AWAY, re.IGNORECASE)


@pytest_asyncio.fixture(loop_scope="module")
async def bare(browser: Browser) -> AsyncIterator[Page]:
    """A page of a browser whose JavaScript is off."""
    context = await browser.new_context(viewport=SCREEN, java_script_enabled=False)
    yield await context.new_page()
    await context.close()


@pytest.mark.parametrize(
    ("own_name", "words"), [("Svenska", "JavaScript är avstängt"), ("English", "switched off")]
)
async def test_without_script_each_language_says_what_to_do(
    bare: Page, server: Server, own_name: str, words: str
) -> None:
    await bare.goto(server.url)
    await bare.get_by_text(own_name, exact=True).click()
    await expect(bare.locator("details[open] p")).to_contain_text(words)
    await expect(bare.locator("details[open] p")).to_be_visible()


async def test_without_script_the_numbers_are_those_of_the_contacts(bare: Page, server: Server) -> None:
    await bare.goto(server.url)
    contacts = load().all_contacts
    for contact in (contacts["sos_112"], contacts["bris"]):
        link = bare.get_by_role("link", name=contact.display, exact=True)
        await expect(link).to_be_visible()
        await expect(link).to_have_attribute("href", f"tel:{contact.tel}")


async def test_without_script_the_exit_leads_away(bare: Page, server: Server) -> None:
    await bare.goto(server.url)
    await bare.get_by_test_id("exit").click()
    await expect(bare).to_have_title("Weather")


async def test_the_first_screen_names_nothing_that_gives_her_away(bare: Page, server: Server) -> None:
    await bare.goto(server.url)
    shown = await bare.locator("body").inner_text()
    assert NOT_ON_THE_FIRST_SCREEN.search("Rädd för hedersvåld?"), "the pattern finds what it must find"
    assert not NOT_ON_THE_FIRST_SCREEN.search(shown)


async def test_title_and_icon_are_neutral_from_the_first_byte(bare: Page, server: Server) -> None:
    answer = await bare.goto(server.url)
    assert answer is not None
    first = (await answer.text())[:600]
    assert "<title>Viska</title>" in first
    assert '<link rel="icon" href="data:,">' in first


async def test_a_language_tapped_before_the_script_came_counts(server: Server, page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.removeprefix(server.url)))

    async def later(route: Route) -> None:
        async with page.expect_request("**/content/en.json"):  # beside the script, not after it
            await page.get_by_text("English", exact=True).click()
        await route.continue_()

    await page.route("**/app.js", later)
    phone = Phone(page, server.url)
    await page.goto(server.url, wait_until="commit")
    await expect(phone.by_id("start")).to_have_text("Start")
    assert asked.count("/content/en.json") == 1


async def test_a_language_that_cannot_be_had_is_said_in_both(
    page: Page, server: Server, watched: Watched
) -> None:
    phone = Phone(page, server.url)
    await phone.opens()
    await page.route("**/content/*", lambda route: route.abort())
    await phone.by_id("language-sv").click()
    await expect(page.locator("#no-net")).to_be_visible()
    await expect(page.locator("#no-net")).to_contain_text("Sidan kunde inte laddas.")
    await expect(page.locator("#no-net")).to_contain_text("The page could not load.")
    watched.meant = True


async def test_the_opening_says_the_three_sentences_word_by_word(phone: Phone) -> None:
    await phone.opens()
    await phone.picks_language("sv")
    await expect(phone.page.locator(".sentences li")).to_have_text(
        [
            "Först svarar ett program. Det kan inte larma någon.",
            "Ber du om en människa läser någon som jobbar här. Chatten sparas inte efteråt.",
            "Vi ser inte vem du är. Får vi veta vilket barn under 18 som far illa, du eller någon annan, "
            "måste vi berätta för socialtjänsten så att barnet får hjälp. "
            "Vi försöker säga det till dig först.",
        ]
    )


@pytest.mark.parametrize("locale", ["sv", "en"])
async def test_exit_and_numbers_stand_beside_the_opening(phone: Phone, locale: str) -> None:
    await phone.opens()
    await phone.picks_language(locale)
    await expect(phone.exit).to_be_in_viewport()
    await expect(phone.page.locator("#opening a[href='tel:112']")).to_be_visible()
    started = await phone.page.evaluate("chat.calls.some(([name]) => name === 'start')")
    assert not started, "nothing is opened before she says so"
