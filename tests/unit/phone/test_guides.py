# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Guides: one question at a time on the page alone, answered by a tap or by words."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.async_api import Route, expect

from tests.journey.pages.phone import Phone
from tests.unit.phone.conftest import Watched
from tests.unit.phone.states import ANSWER, COUNSELLOR, asked_for_a_human, taps_unless_tried

pytestmark = pytest.mark.asyncio(loop_scope="module")

OWN = {"affirm": "answer-yes_alone", "deny": "answer-no_alone", "dont_know": "not-sure"}


async def cause(phone: Phone, what: str) -> None:
    await phone.page.evaluate(f"{{ {what} }}")


async def types(phone: Phone, text: str, act: str, *keys: str) -> None:
    """She writes, and the program answers what it understood."""
    await phone.asks(text)
    shown = ", ".join(f"'{key}'" for key in keys)
    await cause(
        phone,
        f"chat.line({{from: 'bot', topic: 'out_of_scope', risk: 1, act: '{act}', keys: [{shown}], next: [], "
        "answers: chat.lines.at(-1).id})",
    )


async def with_guide(phone: Phone, steps: dict[str, Any]) -> None:
    """The trip guide has these steps from now on."""

    async def changed(route: Route) -> None:
        answer = await route.fetch()
        body = await answer.json()
        body["guides"]["trip"] = {"start": "where", "steps": steps}
        await route.fulfill(response=answer, json=body)

    await phone.page.route("**/content/sv-answers.json", changed)


async def said(phone: Phone) -> list[str]:
    """Who said what, without the authors."""
    return await phone.messages().evaluate_all(
        "all => all.map(one => one.dataset.from + ': ' + one.querySelector('.words p').textContent)"
    )


async def test_the_first_thing_asked_is_who_sees_the_screen(phone: Phone) -> None:
    await phone.comes_in()
    await expect(phone.messages()).to_have_count(0)
    await phone.answers_guide("no")
    await expect(phone.page.locator("#first")).to_be_hidden()
    await expect(phone.messages()).to_have_count(3)
    assert await said(phone) == [
        "bot: Hej! Kan någon se din skärm? Vänta då tills du är ensam. Du behöver inte säga vad du heter.",
        "me: Nej",
        "bot: Det är bra att ingen ser. Är det bara du som använder mobilen eller datorn?",
    ]
    assert [call[0] for call in await phone.page.evaluate("chat.calls")] == ["start"], "the page alone"
    await expect(phone.messages(by="bot").first.locator("button")).to_have_count(3)
    await expect(phone.messages(by="bot").first.locator("button:enabled")).to_have_count(0)
    await expect(phone.messages(by="bot").last).to_be_focused()
    await expect(phone.messages(by="bot").last).to_contain_text("Sidan")


@pytest.mark.parametrize("how", ["words", "topic"])
async def test_the_first_question_is_skipped_by_going_on(phone: Phone, how: str) -> None:
    await phone.comes_in()
    if how == "words":
        await phone.asks("Hej")
    else:
        await phone.picks_topic("digital_control")
    await expect(phone.page.locator("#first-answers button")).to_have_count(0)
    await expect(phone.page.locator(".intro")).to_be_visible()


async def test_a_guide_goes_to_its_end(phone: Phone) -> None:
    await phone.comes_in()
    await phone.starts_guide("trip")
    for label in ("later", "yes", "no", "dont_know"):
        await phone.answers_guide(label)
    end = phone.messages(by="bot").last
    await expect(end).to_contain_text("Kontakta socialtjänsten eller polisen")
    await expect(end.locator("ol > li")).to_have_count(9)
    await expect(phone.page.locator("[data-testid^=guide-answer]:enabled")).to_have_count(0)
    await expect(phone.by_id("topic-police_report")).to_have_count(0)
    await expect(phone.by_id("topic-social_services")).to_be_visible()
    await expect(phone.page.locator("#ask-human.wanted")).to_be_visible()
    assert (await said(phone))[0] == "me: Inför en resa"
    assert (await said(phone))[2] == "me: Det är längre fram"


async def test_an_answer_leads_to_its_guide(phone: Phone) -> None:
    await phone.comes_in()
    await cause(
        phone,
        "chat.line({from: 'bot', topic: 'leaving_home', keys: ['answer-leaving_home'], next: ['school']})",
    )
    await phone.starts_guide("plan")
    await expect(phone.messages(by="bot").last).to_contain_text("Är du i fara just nu?")


async def test_danger_in_a_guide_opens_the_card_and_raises_the_level(phone: Phone) -> None:
    await phone.comes_in()
    await phone.starts_guide("trip")
    await phone.answers_guide("abroad")
    await expect(phone.emergency_card).to_have_attribute("data-form", "abroad")
    await expect(phone.messages(by="bot").last).to_have_attribute("data-risk", "4")
    await phone.asks_for_a_human()
    assert await asked_for_a_human(phone) == [{"risk": 4, "reason": "already_abroad", "time": ""}]


@pytest.mark.parametrize(
    ("act", "words"),
    [("affirm", "Är du rädd för någon"), ("deny", "Det är bra att ingen ser."), ("dont_know", "Är du rädd")],
)
async def test_words_answer_the_open_question(phone: Phone, act: str, words: str) -> None:
    await phone.comes_in()
    await types(phone, "svar", act, OWN[act])
    await expect(phone.messages()).to_have_count(2)
    await expect(phone.messages(by="bot")).to_contain_text(words)
    await expect(phone.messages(by="bot").locator("button:enabled")).to_have_count(3)


async def test_what_the_program_says_besides_is_not_lost(phone: Phone) -> None:
    await phone.comes_in()
    await types(phone, "ja, 0701234567", "affirm", "answer-personal_number", OWN["affirm"])
    await expect(phone.messages(by="bot")).to_have_count(2)
    await expect(phone.messages(by="bot").first).to_contain_text("personnummer")
    await expect(phone.messages(by="bot").first).not_to_contain_text("Jag vet inte vad du säger ja till")


async def test_a_question_without_yes_leaves_the_programs_words(phone: Phone) -> None:
    await phone.comes_in()
    await phone.starts_guide("trip")
    await phone.answers_guide("later")
    await types(phone, "ja", "affirm", OWN["affirm"])
    await expect(phone.messages(by="bot").last).to_contain_text(
        "Finns det någon utanför familjen som vet om resan?"
    )
    await types(phone, "hej", "", "answer-greeting")
    await types(phone, "ja", "affirm", OWN["affirm"])
    await expect(phone.messages(by="bot").last).to_contain_text("Jag vet inte vad du säger ja till")


async def test_a_label_that_the_question_has_not_is_no_answer(phone: Phone) -> None:
    await phone.comes_in()
    await phone.starts_guide("trip")
    await expect(phone.messages(by="bot")).to_have_count(1)
    await types(phone, "ja", "affirm", OWN["affirm"])
    await expect(phone.messages(by="bot").last).to_contain_text("Jag vet inte vad du säger ja till")


async def test_an_answer_to_what_she_wrote_before_leaves_the_question_open(phone: Phone) -> None:
    await phone.comes_in()
    await phone.asks("Får de gifta bort mig?")
    await phone.starts_guide("friend")
    await cause(phone, ANSWER.replace("human: false", "human: false, answers: 1, act: 'affirm'"))
    await expect(phone.by_id("layer-more")).to_be_visible()
    await phone.answers_guide("no")
    await expect(phone.messages(by="bot").last).to_contain_text("slutat svara")


@pytest.mark.parametrize("moves_on", ["topic", "guide", "words", "counsellor"])
async def test_what_is_left_unanswered_stays_to_be_read(phone: Phone, moves_on: str) -> None:
    await phone.comes_in()
    await phone.starts_guide("plan")
    question = phone.messages(by="bot").first
    await expect(question.locator("button:enabled")).to_have_count(3)
    match moves_on:
        case "topic":
            await phone.picks_topic("school") if await phone.by_id("topic-school").count() else None
            await phone.picks_topic("anonymity")
        case "guide":
            await phone.starts_guide("friend")
        case "words":
            await phone.asks("något annat")
        case "counsellor":
            await cause(phone, COUNSELLOR)
    await expect(question).to_contain_text("Är du i fara just nu?")
    await expect(question.locator("button:enabled")).to_have_count(0)


async def test_a_target_that_is_a_topic_asks_for_it(phone: Phone) -> None:
    await with_guide(
        phone, {"where": {"answers": {"yes": "topic:before_travel", "no": "topic:no_such_topic"}}}
    )
    await phone.comes_in()
    await phone.starts_guide("trip")
    await phone.answers_guide("yes")
    assert await phone.page.evaluate("chat.calls.at(-1)") == ["topic", "before_travel"]


@pytest.mark.parametrize("target", ["no_such_step", "topic:no_such_topic", "topic:constructor", "topic:"])
async def test_a_target_that_is_not_there_leads_to_a_human(phone: Phone, target: str) -> None:
    await with_guide(phone, {"where": {"answers": {"yes": target}}})
    await phone.comes_in()
    await phone.starts_guide("trip")
    await phone.answers_guide("yes")
    await expect(phone.messages(by="notice")).to_contain_text("Det gick inte just nu.")
    await expect(phone.page.locator("#ask-human.wanted")).to_be_visible()


async def test_a_form_of_danger_that_is_not_there_still_opens_the_card(phone: Phone) -> None:
    await with_guide(phone, {"where": {"answers": {"yes": "going"}}, "going": {"danger": "no_such_form"}})
    await phone.comes_in()
    await phone.starts_guide("trip")
    await phone.answers_guide("yes")
    await expect(phone.emergency_card).to_have_attribute("data-form", "sweden")


async def test_a_guide_goes_on_in_another_language(phone: Phone) -> None:
    await phone.comes_in()
    await phone.starts_guide("friend")
    await phone.changes_language("en")
    await expect(phone.messages(by="bot")).to_contain_text("in danger")
    await phone.answers_guide("yes")
    await expect(phone.emergency_card).to_be_visible()
    await expect(phone.messages(by="me").last).to_contain_text("Yes")


async def test_without_the_answers_the_tap_is_not_lost(phone: Phone, watched: Watched) -> None:
    await phone.page.route("**/content/sv-answers.json", lambda route: route.abort())
    await phone.comes_in()
    await phone.answers_guide("yes")
    await expect(phone.by_id("load-again")).to_be_visible()
    await phone.answers_guide("yes")
    await phone.page.unroute("**/content/sv-answers.json")
    await taps_unless_tried(phone.by_id("load-again"))
    await expect(phone.messages(by="bot").last).to_contain_text("Är du rädd för någon som är där nu?")
    await expect(phone.messages()).to_have_count(3)
    watched.meant = True


async def test_begun_anew_the_first_question_stands_there_again(phone: Phone) -> None:
    await phone.comes_in()
    await phone.answers_guide("yes")
    await expect(phone.messages()).to_have_count(3)
    await cause(phone, "chat.become({kind: 'closed', by: 'quiet'})")
    await phone.page.locator("#begin-again").click()
    await phone.starts()
    await expect(phone.messages()).to_have_count(0)
    await phone.answers_guide("yes")
    await expect(phone.messages()).to_have_count(3)
