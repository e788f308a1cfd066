# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the page says of itself: traces, private tabs, accessibility. Opening and closing: test_aside.py."""

from __future__ import annotations

import json

import pytest
from playwright.async_api import Browser, Locator, Page, Route, expect

from content.load import load
from tests.journey.pages.phone import Phone
from tests.unit.phone.conftest import SCREEN, Server

pytestmark = pytest.mark.asyncio(loop_scope="module")

ANDROID = "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko)"
IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)"
WINDOWS = "Mozilla/5.0 (Windows NT 10.0; Win64; x64)"
CHROMIUM = f"{WINDOWS} AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36"
AGENTS = {
    f"{ANDROID} Chrome/142.0.0.0 Mobile Safari/537.36": "chrome_android",
    f"{ANDROID} SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36": "samsung",
    "Mozilla/5.0 (Android 15; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0": "firefox_android",
    f"{IPHONE} Version/18.6 Mobile/15E148 Safari/604.1": "safari",
    f"{IPHONE} CriOS/142.0.7444.77 Mobile/15E148 Safari/604.1": "chrome_iphone",
    CHROMIUM: "chrome_computer",
    f"{CHROMIUM} Edg/142.0": "edge_computer",
    f"{WINDOWS.replace(')', '; rv:145.0)')} Gecko/20100101 Firefox/145.0": "firefox_computer",
    # Browsers whose steps we do not have, and apps that show a page without tabs of their own.
    f"{IPHONE} FxiOS/145.0 Mobile/15E148 Safari/605.1.15": "",
    f"{IPHONE} Mobile/15E148 Instagram 300.0": "",
    f"{ANDROID.replace('K)', 'K; wv)')} Version/4.0 Chrome/142.0.0.0 Mobile Safari/537.36": "",
    f"{ANDROID} Chrome/142.0.0.0 Mobile Safari/537.36 EdgA/142.0": "",
    "a browser nobody knows": "",
}
GUESS = """async agents => {
    const {browserOf} = await import('/phone/traces.js');
    return agents.map(browserOf);
}"""
KEYS = r"host => host.textContent.match(/\b(?:traces|private|forget|steps?|browser|statement|gap)-[a-z_]+/g)"


async def opens(phone: Phone, name: str, locale: str = "sv") -> Locator:
    """The text behind a quiet button of the opening."""
    await phone.opens()
    await phone.picks_language(locale)
    await phone.by_id(name).click()
    host = phone.page.locator(f"#{name}")
    await expect(host.locator("h1")).to_be_visible()
    return host


async def test_each_browser_is_known_by_its_own_name(server: Server, page: Page) -> None:
    await page.goto(server.url)
    found = await page.evaluate(GUESS, list(AGENTS))
    assert dict(zip(AGENTS, found, strict=True)) == AGENTS
    assert {name for name in found if name} == set(load().browsers), "every browser we have steps for"


@pytest.mark.parametrize(
    ("at", "named"), [(0, "Chrome på Android"), (1, "Samsung Internet"), (3, "Safari på iPhone")]
)
async def test_the_browser_at_hand_comes_first(browser: Browser, server: Server, at: int, named: str) -> None:
    agent, own = list(AGENTS.items())[at]
    context = await browser.new_context(viewport=SCREEN, user_agent=agent)
    host = await opens(Phone(await context.new_page(), server.url), "traces")
    steps = load().browsers[own]
    await expect(host).to_contain_text("Du verkar ha")
    await expect(host).to_contain_text(named)
    lists = host.locator(".about > ol")
    await expect(lists).to_have_count(2)
    await expect(lists.first.locator("li")).to_have_count(len(steps.private))
    await expect(lists.last.locator("li")).to_have_count(len(steps.forget))
    await expect(host.locator("details")).to_have_count(len(load().browsers) - 1)
    await context.close()


async def test_an_unknown_browser_gets_the_list_alone(browser: Browser, server: Server) -> None:
    context = await browser.new_context(viewport=SCREEN, user_agent="a browser nobody knows")
    host = await opens(Phone(await context.new_page(), server.url), "traces")
    await expect(host).to_contain_text("Vi vet inte vilken webbläsare du har")
    await expect(host.locator(".about > ol")).to_have_count(0)
    await expect(host.locator("details")).to_have_count(len(load().browsers))
    await context.close()


async def test_the_guess_of_the_browser_is_not_sent(phone: Phone) -> None:
    await phone.opens()
    await phone.picks_language()
    asked: list[tuple[str, str | None]] = []
    phone.page.on("request", lambda request: asked.append((request.url.split("/", 3)[3], request.post_data)))
    await phone.by_id("traces").click()
    await expect(phone.page.locator("#traces h1")).to_be_visible()
    assert ("content/sv-about.json", None) in asked
    assert {url for url, _ in asked} <= {"phone/asides.js", "content/sv-about.json"}


@pytest.mark.parametrize("name", ["traces", "statement"])
async def test_every_word_is_there_in_every_language_that_has_answers(demo_phone: Phone, name: str) -> None:
    """A key that has no text is shown as it is, so it would stand here."""
    for one in load().locales.values():
        if one.tier != 1:
            continue
        host = await opens(demo_phone, name, one.code)
        about = host.locator(".about")
        await expect(about).to_have_attribute("lang", one.code)
        await expect(about).to_have_attribute("dir", one.dir)
        assert await host.evaluate(KEYS) is None, one.code
    await host.locator(".about").evaluate("about => about.append(' step-dots')")
    assert await host.evaluate(KEYS) == ["step-dots"], "the search finds a key"


async def test_a_language_without_these_texts_shows_those_of_its_answers(demo_phone: Phone) -> None:
    host = await opens(demo_phone, "traces", "fr")
    await expect(host.locator("h1")).to_have_text("Traces et sécurité")
    await expect(host.locator(".about")).to_have_attribute("lang", "sv")
    await expect(host.locator(".about")).to_contain_text("Öppna en privat flik")


async def test_the_statement_holds_what_the_law_asks_for(phone: Phone) -> None:
    host, about = await opens(phone, "statement"), load().accessibility
    wanted = ("Demo", "står för den här chatten", "delvis förenlig", about.law, about.supervisor)
    for words in (*wanted, str(about.tested_at), str(about.updated_at)):
        await expect(host).to_contain_text(words)
    await expect(host.locator("ul.gaps li")).to_have_count(len(about.gaps))
    supervisor = host.get_by_role("link", name=about.supervisor)
    await expect(supervisor).to_have_attribute("href", about.supervisor_url)
    await expect(supervisor).to_have_attribute("rel", "noopener noreferrer")


async def test_a_centre_that_named_nobody_says_so(phone: Phone) -> None:
    host = await opens(phone, "statement")
    await expect(host).to_contain_text("har inte sagt vart du ska vända dig")


@pytest.mark.parametrize(
    ("contact", "href"),
    [
        ("access@example.org", "mailto:access@example.org"),
        ("+46 8 123 45 67", "tel:+4681234567"),
        ("https://example.org/access", "https://example.org/access"),
    ],
)
async def test_a_centre_that_named_somebody_shows_whom(phone: Phone, contact: str, href: str) -> None:
    async def with_contact(route: Route) -> None:
        answer = await route.fetch()
        said = json.dumps({"accessibility_contact": contact})[1:-1]
        body = (await answer.text()).replace('"name":', f'{said},"name":', 1)
        await route.fulfill(response=answer, body=body)

    await phone.page.route(phone.url + "/", with_contact)
    host = await opens(phone, "statement")
    await expect(host.get_by_role("link", name=contact)).to_have_attribute("href", href)
