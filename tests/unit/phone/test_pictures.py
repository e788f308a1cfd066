# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Pictures beside words, words read aloud by the device alone, and the card to show at a border."""

from __future__ import annotations

import json

import pytest
from playwright.async_api import Route, expect

from tests.journey.pages.phone import Phone
from tests.unit.phone.conftest import WEB

pytestmark = pytest.mark.asyncio(loop_scope="module")

ANSWER = """chat.line({from: 'bot', topic: 'at_airport', risk: 3, keys: ['answer-at_airport'], next: []})"""
# What a device would offer: a voice of its own, and one that sends the words away.
VOICES = """
const voices = [{lang: 'sv-SE', name: 'far away', localService: false}, %s];
Object.defineProperty(window, 'speechSynthesis', {value: {
  speaking: false, getVoices: () => voices, cancel: () => noted('silence'),
  speak: (speech) => noted(speech.voice.name + ': ' + speech.text),
}});
window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
"""
OWN = "{lang: 'sv_SE', name: 'own', localService: true}"
NONE = "{lang: 'en-GB', name: 'other', localService: true}"


async def pictured(phone: Phone) -> None:
    await phone.comes_in()
    await phone.by_id("pictures-in-chat").click()


async def test_buttons_get_pictures_and_lose_them(phone: Phone) -> None:
    asked: list[str] = []
    phone.page.on("request", lambda request: asked.append(request.url))
    await phone.comes_in()
    topic = phone.by_id("topic-forced_marriage")
    await expect(topic).to_have_text("Tvingas gifta mig")
    assert not any("pictures.svg" in url for url in asked)
    await phone.by_id("pictures-in-chat").click()
    await expect(topic.locator(".picture")).to_be_visible()
    await expect(topic).to_have_text("Tvingas gifta mig")
    for label in ("yes", "no", "dont_know"):
        await expect(phone.by_id(f"guide-answer-{label}").locator(".picture")).to_be_visible()
    assert any("pictures.svg" in url for url in asked)
    await phone.by_id("pictures-in-chat").click()
    await expect(phone.page.locator(".picture")).to_have_count(0)


async def test_every_picture_is_in_the_sprite(phone: Phone) -> None:
    await pictured(phone)
    await phone.by_id("more-topics").click()
    used = await phone.page.evaluate(
        "[...document.querySelectorAll('.picture use')].map((use) => use.getAttribute('href').split('#')[1])"
    )
    sprite = (WEB / "vendor" / "pictures.svg").read_text("utf-8")
    missing = [name for name in used if f'<symbol id="{name}"' not in sprite]
    assert missing == []
    assert len(used) > 40


@pytest.mark.parametrize(("label", "stays"), [("yes", True), ("no", False), ("dont_know", True)])
async def test_it_asks_whether_somebody_reads_to_her(phone: Phone, label: str, stays: bool) -> None:
    await pictured(phone)
    await expect(phone.by_id("reader")).to_contain_text("Läser någon upp det här för dig?")
    await phone.by_id(f"reader-{label}").click()
    await expect(phone.by_id("reader")).to_be_visible(visible=stays)


async def test_a_voice_of_the_device_reads_and_is_silent_on_exit(phone: Phone) -> None:
    noted: list[str] = []
    await phone.page.expose_function("noted", lambda said: noted.append(said))
    await phone.page.add_init_script(VOICES % OWN)
    await pictured(phone)
    await phone.page.evaluate(ANSWER)
    noted.clear()
    await phone.by_id("read-aloud").click()
    await phone.page.wait_for_timeout(100)
    assert noted[-1].startswith("own: Du kan fortfarande säga stopp")
    await phone.by_id("exit").click()
    await phone.page.wait_for_url("**/weather")
    assert noted[-1] == "silence"


async def test_without_a_voice_of_the_device_nothing_is_read(phone: Phone) -> None:
    await phone.page.expose_function("noted", lambda said: None)
    await phone.page.add_init_script(VOICES % NONE)
    await pictured(phone)
    await phone.page.evaluate(ANSWER)
    await expect(phone.messages(by="bot")).to_have_count(1)
    await expect(phone.by_id("read-aloud")).to_have_count(0)
    await expect(phone.by_id("reader")).to_contain_text("Mobilen har ingen röst")


async def test_the_border_card_stands_in_swedish_and_english(phone: Phone) -> None:
    await phone.comes_in()
    await phone.page.evaluate(ANSWER)
    await phone.by_id("border-show").click()
    card = phone.by_id("border-card")
    await expect(card).to_contain_text("Jag förs bort mot min vilja")
    await expect(card.locator("[lang=en]")).to_be_visible()
    await expect(phone.by_id("exit")).to_be_in_viewport()
    await phone.by_id("border-close").click()
    await expect(card).to_be_hidden()


async def test_before_the_holidays_the_trip_guide_stands_first(phone: Phone) -> None:
    async def in_season(route: Route) -> None:
        answer = await route.fetch()
        await route.fulfill(response=answer, body=json.dumps({**await answer.json(), "season": "winter"}))

    await phone.page.route("**/content/sv.json", in_season)
    await phone.comes_in()
    season = phone.by_id("season")
    await expect(season).to_be_visible()
    await expect(phone.by_id("guide-trip")).to_have_count(1)
    await season.get_by_test_id("guide-trip").click()
    await expect(season).to_be_hidden()


async def test_out_of_season_nothing_stands_before_the_topics(phone: Phone) -> None:
    async def quiet(route: Route) -> None:
        answer = await route.fetch()
        await route.fulfill(response=answer, body=json.dumps({**await answer.json(), "season": None}))

    await phone.page.route("**/content/sv.json", quiet)
    await phone.comes_in()
    await expect(phone.by_id("season")).to_be_hidden()
    await expect(phone.by_id("guide-trip")).to_have_count(1)
