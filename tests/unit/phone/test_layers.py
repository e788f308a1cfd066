# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""An answer in layers: by buttons and by words, and what happens when the answers do not come."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.async_api import Route, expect

from tests.journey.pages.phone import Phone
from tests.unit.phone.conftest import Watched
from tests.unit.phone.states import ANSWER, COUNSELLOR, DANGER, asked_for_a_human, taps_unless_tried

pytestmark = pytest.mark.asyncio(loop_scope="module")

ACT = """chat.line({{from: 'bot', topic: 'out_of_scope', risk: 1, act: '{act}', keys: [{keys}], next: [],
    human: false}})"""
NONE = {"more": "answer-more_none", "law": "answer-law_none", "who_helps": "answer-who_none"}


async def cause(phone: Phone, what: str) -> None:
    await phone.page.evaluate(f"{{ {what} }}")


async def means(phone: Phone, act: str, *keys: str) -> None:
    """The program understood an act; `keys` are what it says itself."""
    shown = ", ".join(f"'{key}'" for key in keys)
    await cause(phone, ACT.format(act=act, keys=shown))


def answer(topic: str) -> str:
    """A plain answer of the program, as JavaScript."""
    return f"chat.line({{from: 'bot', topic: '{topic}', risk: 1, keys: ['answer-{topic}'], next: []}})"


@pytest.mark.parametrize(
    ("layer", "words"),
    [
        ("more", "Är det planerat men har inte hänt än?"),
        ("law", "Brottet heter barnäktenskapsbrott"),
        ("list", "Vuxna som kan lyssna"),
    ],
)
async def test_a_layer_grows_in_the_same_message(phone: Phone, layer: str, words: str) -> None:
    await phone.comes_in()
    await cause(phone, answer("child_marriage"))
    said = phone.messages(by="bot")
    await expect(said).not_to_contain_text(words)
    await phone.opens_layer(layer)
    await expect(said).to_have_count(1)
    await expect(said).to_contain_text(words)
    await expect(phone.by_id(f"layer-{layer}")).to_have_count(0)
    grown = said.locator(".grown")
    await expect(grown).to_be_focused()
    await expect(phone.log).to_have_attribute("aria-live", "off")
    await expect(grown).to_be_in_viewport()


async def test_who_can_help_are_cards_one_can_call(phone: Phone) -> None:
    await phone.comes_in()
    await cause(phone, ANSWER)
    card = phone.messages(by="bot").locator("a[href='tel:116111']")
    await phone.by_id("layer-who").wait_for()
    await expect(card).to_have_count(0)
    await phone.opens_layer("who")
    await expect(card).to_be_visible()


async def test_a_list_is_a_list_with_title_and_note(phone: Phone) -> None:
    await phone.comes_in()
    await cause(phone, answer("before_travel"))
    await phone.opens_layer("list")
    said = phone.messages(by="bot")
    await expect(said.locator("ol > li")).to_have_count(9)
    await expect(said.locator(".title")).to_have_text("Inför en resa")
    await expect(said.locator("p").last).to_have_text("Gör bara det som känns säkert för dig.")


async def test_where_it_is_serious_the_cards_stand_there_at_once(phone: Phone) -> None:
    await phone.comes_in()
    await cause(phone, answer("suicide"))
    await expect(phone.messages(by="bot").locator("a.call").first).to_be_visible()
    await expect(phone.by_id("layer-who")).to_have_count(0)
    await expect(phone.by_id("layer-more")).to_be_visible()
    await expect(phone.by_id("layer-law")).to_have_count(0)


@pytest.mark.parametrize("topic", ["no_such_topic", "constructor", ""])
async def test_an_unknown_topic_has_no_layers(phone: Phone, topic: str) -> None:
    await phone.comes_in()
    await cause(
        phone, f"chat.line({{from: 'bot', topic: '{topic}', keys: ['answer-{topic}', 'answer-school']}})"
    )
    await expect(phone.messages(by="bot")).to_contain_text("skola")
    await expect(phone.messages(by="bot").locator("button")).to_have_count(0)


async def test_what_she_saw_is_what_she_can_share(phone: Phone) -> None:
    await phone.comes_in()
    await cause(phone, ANSWER)
    for layer in ("law", "who"):
        await phone.opens_layer(layer)
    await cause(phone, COUNSELLOR)
    await phone.opens_layer("more")
    await expect(phone.page.locator("#share li")).to_contain_text("Tvång kan vara hot och slag")
    await phone.shares_history()
    ((_, [line]),) = [call for call in await phone.page.evaluate("chat.calls") if call[0] == "shareHistory"]
    keys = line["keys"]
    assert (keys[0], keys[1], keys[-1]) == (
        "answer-forced_marriage",
        "law-forced_marriage",
        "more-forced_marriage",
    )
    assert "contact-bris" in keys


async def test_grown_words_are_drawn_again_in_another_language(phone: Phone) -> None:
    await phone.comes_in()
    await cause(phone, ANSWER)
    await phone.opens_layer("law")
    await phone.changes_language("en")
    await expect(phone.messages(by="bot")).to_contain_text("The crime")
    await expect(phone.by_id("layer-law")).to_have_count(0)
    await expect(phone.by_id("layer-more")).to_have_text("More about this")


@pytest.mark.parametrize(
    ("act", "words"),
    [
        ("more", "Är det planerat men har inte hänt än?"),
        ("law", "Brottet heter barnäktenskapsbrott"),
        ("who_helps", "Bris"),
    ],
)
async def test_typed_words_open_the_layer_of_the_last_answer(phone: Phone, act: str, words: str) -> None:
    await phone.comes_in()
    await cause(phone, answer("school"))
    await cause(phone, answer("child_marriage"))
    await means(phone, act, "answer-personal_number", NONE[act])
    said = phone.messages(by="bot").last
    await expect(phone.messages(by="bot")).to_have_count(3)
    await expect(said).to_contain_text(words)
    await expect(said).to_contain_text("personnummer")
    await expect(said).not_to_contain_text("just det här")
    await expect(said).to_have_attribute("data-topic", "child_marriage")


async def test_the_programs_own_words_stand_where_there_is_no_such_layer(phone: Phone) -> None:
    await phone.comes_in()
    await means(phone, "more", NONE["more"])
    await expect(phone.messages(by="bot").last).to_contain_text("inget mer att säga")
    await cause(phone, answer("suicide"))
    await means(phone, "law", NONE["law"])
    await expect(phone.messages(by="bot").last).to_contain_text("ingen text om lagen")
    await means(phone, "more", NONE["more"])
    await expect(phone.messages(by="bot").last).to_contain_text("trygg med")
    await means(phone, "more", NONE["more"])
    await expect(phone.messages(by="bot").last).to_contain_text("inget mer att säga")


@pytest.mark.parametrize("act", ["abuse", "no_such_act", "constructor", "__proto__"])
async def test_an_act_that_the_page_does_not_know_changes_nothing(phone: Phone, act: str) -> None:
    await phone.comes_in()
    await means(phone, act, "answer-abuse")
    await expect(phone.messages(by="bot")).to_contain_text("Jag är ett program, så jag blir inte sårad.")


async def test_guesses_are_offered_with_a_human(phone: Phone) -> None:
    await phone.comes_in()
    unsure = (
        "chat.line({from: 'bot', topic: 'school', risk: 1, keys: ['not-sure'], next: ['school', 'religion']})"
    )
    await cause(phone, unsure)
    await expect(phone.by_id("topic-religion")).to_be_visible()
    await expect(phone.messages(by="bot").locator("button")).to_have_count(0)
    await phone.by_id("unsure-human").click()
    assert len(await asked_for_a_human(phone)) == 1
    await cause(phone, "chat.become({kind: 'waiting', waiting: {ahead: 0, on_duty: 1}})")
    await expect(phone.by_id("unsure-human")).to_have_count(0)


async def test_the_answers_come_after_the_first_handshake(phone: Phone) -> None:
    asked: list[str] = []
    phone.page.on("request", lambda request: asked.append(request.url.rpartition("/")[2]))
    await phone.page.clock.install()
    await phone.page.add_init_script("globalThis.slowStart = true")
    await phone.comes_in()
    await phone.page.clock.fast_forward(5_000)
    assert "sv-answers.json" not in asked
    await cause(phone, "chat.become({kind: 'with_bot', bot: 'ready'})")
    async with phone.page.expect_response("**/content/sv-answers.json"):
        await phone.page.clock.fast_forward(1_000)
    await cause(phone, ANSWER)
    assert asked.count("sv-answers.json") == 1


async def test_without_the_answers_nothing_is_lost(phone: Phone, watched: Watched) -> None:
    reachable = False

    async def at_times(route: Route) -> Any:
        await (route.continue_() if reachable else route.abort())

    async def refused(script: str) -> None:
        async with phone.page.expect_event("requestfailed"):
            await cause(phone, script)

    await phone.page.route("**/content/sv-answers.json", at_times)
    await phone.comes_in()
    await phone.asks("Hej")
    await cause(phone, ANSWER)
    again = phone.by_id("load-again")
    await expect(again).to_have_text("Sidan kunde inte laddas. Försök igen, eller ring ett nummer här.")
    await expect(phone.messages(by="bot")).to_have_count(0)
    # What needs no file is said at once, and the file is tried again with each answer.
    await cause(phone, DANGER)
    await expect(phone.emergency_card).to_be_visible()
    await expect(phone.messages(by="bot")).to_have_count(1)
    await refused(answer("school"))
    await expect(again).to_be_visible()
    reachable = True
    await taps_unless_tried(again)
    await expect(again).to_be_hidden()
    topics = phone.messages(by="bot")
    await expect(topics).to_have_count(3)
    assert await topics.evaluate_all("all => all.map(one => one.dataset.topic)") == [
        "out_of_scope",
        "forced_marriage",
        "school",
    ]
    watched.meant = True


async def test_the_answers_are_tried_again_when_there_is_contact(phone: Phone, watched: Watched) -> None:
    await phone.page.route("**/content/sv-answers.json", lambda route: route.abort())
    await phone.comes_in()
    await cause(phone, ANSWER)
    await expect(phone.by_id("load-again")).to_be_visible()
    await phone.page.unroute("**/content/sv-answers.json")
    await cause(phone, "chat.emit('connection', 'reconnecting'); chat.emit('connection', 'online')")
    await expect(phone.messages(by="bot")).to_contain_text("Ingen får tvinga dig")
    watched.meant = True


async def test_the_language_can_be_changed_under_the_answer(phone: Phone) -> None:
    await phone.comes_in()
    await means(phone, "change_language", "answer-change_language")
    await expect(phone.by_id("to-language-sv")).to_have_count(0)
    await phone.by_id("to-language-en").click()
    await expect(phone.page.locator("html")).to_have_attribute("lang", "en")
    await expect(phone.messages(by="bot")).to_contain_text("Which language")
    await expect(phone.by_id("to-language-sv")).to_have_text("Svenska")
    await expect(phone.page.locator("#language")).to_have_value("en")
