# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Languages that are ready, that are not yet, and that have their answers in another."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.async_api import Route, expect

from content.load import load
from tests.journey.pages.phone import Phone
from tests.unit.phone.conftest import Watched
from tests.unit.phone.states import ANSWER

pytestmark = pytest.mark.asyncio(loop_scope="module")

PENDING = {
    "sv": "Texterna på det här språket är inte klara än.",
    "en": "The texts in this language are not ready yet.",
}


async def cause(phone: Phone, what: str) -> None:
    await phone.page.evaluate(f"{{ {what} }}")


async def with_kurmanji(phone: Phone) -> None:
    """A language of tier 2 is ready: its page is its own, its answers are Swedish or English."""

    async def page(route: Route) -> None:
        answer = await route.fetch()
        before, code, after = (await answer.text()).partition('"code":"kmr"')
        await route.fulfill(
            response=answer, body=before + code + after.replace('"ready":false', '"ready":true', 1)
        )

    async def first_file(route: Route) -> None:
        answer = await route.fetch(url=route.request.url.replace("kmr", "sv"))
        body: dict[str, Any] = await answer.json()
        texts = {
            "start": "Dest pê bike", "answers-in": "Bersiv bi kîjan zimanî?", "yes": "Erê", "intro": "Silav!"
        }
        own = {"locale": "kmr", "tier": 2, "filled": 7, "answers_in": ["sv", "en"], "texts": texts}
        await route.fulfill(response=answer, json=body | own)

    await phone.page.route(phone.url + "/", page)
    await phone.page.route("**/content/kmr.json", first_file)


async def test_every_language_has_its_button(phone: Phone) -> None:
    await phone.opens()
    shown = await phone.page.locator("#language-list button").evaluate_all(
        "all => all.map(one => [one.dataset.testid, one.lang, one.textContent])"
    )
    assert shown == [[f"language-{code}", code, one.own_name] for code, one in load().locales.items()]


async def test_a_language_that_is_not_ready_is_not_fetched(phone: Phone) -> None:
    asked: list[str] = []
    phone.page.on("request", lambda request: asked.append(request.url.rpartition("/")[2]))
    await phone.opens()
    await phone.by_id("language-ti").click()
    await expect(phone.by_id("pending")).to_be_focused()
    for locale, words in PENDING.items():
        await expect(phone.page.locator(f"#language-list p[lang={locale}]", has_text=words)).to_be_visible()
    await expect(phone.page.locator("#language-list a[href='tel:112']")).to_be_visible()
    await expect(phone.page.locator("a[href='tel:112']:visible")).to_have_count(1)
    await expect(phone.exit).to_be_in_viewport()
    assert not [name for name in asked if name.startswith("ti")]
    await phone.picks_language("en")
    await expect(phone.by_id("start")).to_have_text("Start")


async def test_from_a_language_that_is_not_ready_one_comes_back(phone: Phone) -> None:
    await phone.opens()
    await phone.by_id("language-ar").click()
    await expect(phone.by_id("language-so")).to_have_count(0)
    await phone.page.get_by_role("button", name="Välj språk · Choose a language").click()
    await expect(phone.by_id("language-so")).to_be_visible()
    await expect(phone.by_id("pending")).to_have_count(0)


async def test_what_is_said_of_it_may_not_load_either(phone: Phone, watched: Watched) -> None:
    await phone.opens()
    await phone.page.route("**/content/*", lambda route: route.abort())
    await phone.by_id("language-ar").click()
    await expect(phone.page.locator("#no-net")).to_be_visible()
    await expect(phone.by_id("language-ar")).to_be_visible()
    watched.meant = True


async def test_only_languages_that_are_ready_are_offered_in_the_chat(phone: Phone) -> None:
    await phone.comes_in()
    offered = phone.page.locator("#language option")
    assert await offered.evaluate_all("all => all.map(one => one.value)") == ["sv", "en"]


async def test_answers_come_in_the_language_she_picks(phone: Phone) -> None:
    await with_kurmanji(phone)
    await phone.opens()
    await phone.picks_language("kmr")
    await expect(phone.page.locator("#answers-in h2")).to_have_text("Bersiv bi kîjan zimanî?")
    await expect(phone.by_id("answers-in-sv")).to_have_attribute("aria-pressed", "true")
    await phone.by_id("answers-in-en").click()
    await expect(phone.by_id("answers-in-en")).to_have_attribute("aria-pressed", "true")
    await phone.starts()
    notice = phone.messages(by="notice")
    await expect(notice).to_contain_text("I can only answer in Swedish or English")
    await expect(phone.page.locator("#first .intro")).to_have_text("Silav!")
    await expect(phone.page.locator("html")).to_have_attribute("data-filled", "7")
    await cause(phone, ANSWER)
    answer = phone.messages(by="bot").locator("p").first
    await expect(answer).to_contain_text("Nobody may force you to marry.")
    await expect(answer).to_have_attribute("lang", "en")
    await notice.get_by_test_id("answers-in-sv").click()
    await expect(answer).to_contain_text("Ingen får tvinga dig att gifta dig.")
    await expect(answer).to_have_attribute("lang", "sv")
    await expect(phone.page.locator("html")).to_have_attribute("lang", "kmr")
    await expect(phone.page.locator("[data-testid=guide-answer-yes]")).to_have_count(0)


async def test_from_swedish_the_answers_stay_swedish(phone: Phone) -> None:
    await with_kurmanji(phone)
    await phone.comes_in("en")
    await cause(phone, ANSWER)
    await phone.changes_language("kmr")
    await expect(phone.messages(by="bot")).to_contain_text("Nobody may force you to marry.")
    await expect(phone.messages(by="notice").get_by_test_id("answers-in-en")).to_have_attribute(
        "aria-pressed", "true"
    )
    await phone.changes_language("sv")
    await expect(phone.by_id("answers-in-en")).to_have_count(0)


async def test_the_last_choice_counts_whichever_file_comes_first(phone: Phone) -> None:
    held: list[Route] = []

    async def hold(route: Route) -> None:
        held.append(route)

    await phone.page.route("**/content/sv.json", hold)
    await phone.opens()
    await phone.by_id("language-sv").click()
    await phone.picks_language("en")
    await held[0].continue_()
    await phone.starts()
    await expect(phone.page.locator("html")).to_have_attribute("lang", "en")
    await expect(phone.page.locator("#language")).to_have_value("en")


async def test_a_change_that_fails_leaves_the_chat_as_it_is(phone: Phone, watched: Watched) -> None:
    await phone.comes_in()
    await cause(phone, ANSWER)
    await expect(phone.messages(by="bot")).to_be_visible()
    await phone.writes("halvfärdig")
    await phone.page.route("**/content/en-answers.json", lambda route: route.abort())
    await phone.page.locator("#language").select_option("en")
    await expect(phone.by_id("load-again")).to_be_visible()
    await expect(phone.page.locator("#language")).to_have_value("sv")
    await expect(phone.messages(by="bot")).to_contain_text("Ingen får tvinga dig")
    await phone.page.unroute("**/content/en-answers.json")
    await phone.by_id("load-again").click()
    await expect(phone.messages(by="bot")).to_contain_text("Nobody may force you to marry.")
    await expect(phone.by_id("load-again")).to_be_hidden()
    await expect(phone.composer).to_have_value("halvfärdig")
    watched.meant = True


async def test_texts_shown_in_another_language_are_counted(phone: Phone) -> None:
    async def gaps(route: Route) -> None:
        answer = await route.fetch()
        await route.fulfill(response=answer, json={**await answer.json(), "filled": 2})

    await phone.page.route("**/content/*", gaps)
    await phone.comes_in()
    await expect(phone.page.locator("html")).to_have_attribute("data-filled", "2")
    await cause(phone, ANSWER)
    await expect(phone.page.locator("html")).to_have_attribute("data-filled", "4")
