# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Writing a letter: kept only when it is sealed to staff, its words practised, nothing of it left behind."""

from __future__ import annotations

import asyncio
import json
import re
import time

import pytest
from playwright.async_api import Route, expect

from tests.journey.pages.phone import Phone
from tests.unit.phone.conftest import Server, Watched, hours
from tests.unit.phone.letter_steps import TEXT, TROUBLE, begins, leaves, practises
from tests.unit.phone.states import COUNSELLOR, WAITING

pytestmark = pytest.mark.asyncio(loop_scope="module")

LONGEST = 10_000


def tries(server: Server) -> list[str]:
    """The id of each letter that was posted with a work, in their order."""
    return [one["letter"]["id"] for one in server.desk.asked if one["do"] == "leave" and "work" in one]


async def test_a_letter_is_sealed_to_staff_and_its_words_are_practised(phone: Phone, server: Server) -> None:
    words = await leaves(phone)
    assert re.fullmatch(r"(\w+ ){5}\w+", words)
    numbers = await phone.by_id("letter-code-numbers").inner_text()
    assert re.fullmatch(r"(\d+ ){5}\d+", numbers)
    (letter,) = await server.desk.letters()
    assert (letter["text"], letter["lang"], letter["check"]) == (TEXT, "sv", None)
    assert letter["allow"] == {"partner": False} and letter["live"] is None
    posted = json.dumps(server.desk.asked)
    assert "gifta" not in posted and words.split()[0] not in posted
    # Positive control: what is meant for the relay stands there.
    assert letter["box"] in posted
    # Kept by now, but done only when she knows the words.
    await practises(phone, " ".join(reversed(words.split())))
    await expect(phone.page.locator(TROUBLE)).to_contain_text("stämmer inte än")
    await phone.by_id("letter-show-again").click()
    await expect(phone.by_id("letter-code")).to_have_text(words)
    await practises(phone, slipped(words))
    await expect(phone.page.locator("#letters h1")).to_have_text("Nu är det klart")
    await expect(phone.by_id("letter-code")).to_have_count(0)


def slipped(words: str) -> str:
    """As somebody types who is in a hurry."""
    return "  " + words.upper().translate(str.maketrans("ÅÄÖÉ", "AAOE")).replace(" ", ", ") + ". "


async def test_the_words_can_be_had_in_english_and_are_the_same_code(phone: Phone, server: Server) -> None:
    words = await leaves(phone)
    await phone.by_id("letter-code-list-en").click()
    english = phone.by_id("letter-code")
    await expect(english).not_to_have_text(words)
    await expect(english).to_have_attribute("lang", "en")
    await practises(phone, await english.inner_text())
    await expect(phone.page.locator("#letters h1")).to_have_text("Nu är det klart")


async def test_other_words_take_the_letter_away_from_the_first_ones(phone: Phone, server: Server) -> None:
    words = await leaves(phone)
    (before,) = await server.desk.boxes()
    await phone.by_id("letter-other-words").click()
    await expect(phone.by_id("letter-code")).not_to_have_text(words)
    await expect(phone.page.locator("#letters [role=status]").first).to_be_hidden()
    (letter,) = await server.desk.letters()
    assert letter["box"] != before and letter["text"] == TEXT


async def test_other_words_that_could_not_be_had_leave_the_first_ones(phone: Phone, server: Server) -> None:
    words = await leaves(phone)
    server.desk.trouble = "store_full"
    await phone.by_id("letter-other-words").click()
    await expect(phone.page.locator(TROUBLE)).to_contain_text("ingen plats")
    await expect(phone.by_id("letter-code")).to_have_text(words)
    assert len(await server.desk.boxes()) == 1


async def test_a_check_question_goes_into_the_letter_with_her_reply(phone: Phone, server: Server) -> None:
    await (await begins(phone)).fill(TEXT)
    await phone.by_id("letter-check-choice").select_option("2")
    await phone.by_id("letter-send").click()
    await expect(phone.page.locator(TROUBLE)).to_contain_text("Skriv både en fråga och ditt svar")
    await phone.by_id("letter-check-reply").fill("Stilla natt")
    await phone.by_id("letter-partner").check()
    await phone.by_id("letter-send").click()
    await phone.by_id("letter-code").wait_for()
    (letter,) = await server.desk.letters()
    assert letter["check"] == {"question": "Vilken låt gör dig lugn?", "reply": "Stilla natt"}
    assert letter["allow"] == {"partner": True}


@pytest.mark.parametrize("characters", ["å", "ቃ", "🌻"])
async def test_the_longest_letter_goes_and_a_longer_one_stays(
    phone: Phone, server: Server, characters: str
) -> None:
    field = await begins(phone)
    await field.fill(characters * (LONGEST + 1))
    await phone.by_id("letter-send").click()
    await expect(phone.page.locator(TROUBLE)).to_contain_text("ett tecken för långt")
    await expect(field).to_have_value(characters * (LONGEST + 1))
    assert server.desk.asked == []
    await field.fill(characters * LONGEST)
    await expect(phone.page.locator("#letters")).to_contain_text("\u20680\u2069 tecken till")
    await phone.by_id("letter-send").click()
    await phone.by_id("letter-code").wait_for()
    (letter,) = await server.desk.letters()
    assert letter["text"] == characters * LONGEST


@pytest.mark.parametrize(
    ("code", "said"),
    [("store_full", "ingen plats"), ("store_away", "når inte breven"), ("", "Ingen kontakt")],
)
async def test_what_could_not_be_kept_stays_and_goes_once(
    phone: Phone, server: Server, watched: Watched, code: str, said: str
) -> None:
    watched.meant = not code
    field = await begins(phone)
    await field.fill(TEXT)
    server.desk.trouble = code or None
    if not code:
        await phone.page.route("**/letters", lambda route: route.abort(), times=1)
    await phone.by_id("letter-send").click()
    await expect(phone.page.locator(TROUBLE)).to_contain_text(said)
    await expect(field).to_have_value(TEXT)
    assert await server.desk.letters() == []
    server.desk.trouble = None
    await phone.by_id("letter-send").click()
    await phone.by_id("letter-code").wait_for()
    assert len(await server.desk.letters()) == 1


async def test_a_letter_whose_answer_was_lost_is_not_kept_twice(
    phone: Phone, server: Server, watched: Watched
) -> None:
    watched.meant = True
    await (await begins(phone)).fill(TEXT)

    async def keeps_and_says_nothing(route: Route) -> None:
        if "work" in (route.request.post_data or ""):
            await route.fetch()
            await route.abort()
        else:
            await route.continue_()

    await phone.page.route("**/letters", keeps_and_says_nothing)
    await phone.by_id("letter-send").click()
    await expect(phone.page.locator(TROUBLE)).to_contain_text("Ingen kontakt")
    assert len(await server.desk.letters()) == 1
    await phone.page.unroute("**/letters")
    await phone.by_id("letter-send").click()
    await phone.by_id("letter-code").wait_for()
    assert len(await server.desk.letters()) == 1
    assert len(tries(server)) == 2 and len(set(tries(server))) == 1


async def test_nobody_who_can_open_it_gets_nothing(phone: Phone, server: Server, watched: Watched) -> None:
    watched.meant = True  # a 404 is told in the browser's console
    field = await begins(phone)
    await field.fill(TEXT)
    server.desk.has_readers(False)
    await phone.by_id("letter-send").click()
    await expect(phone.page.locator(TROUBLE)).to_contain_text("kan ingen här öppna brev")
    await expect(field).to_have_value(TEXT)
    await expect(phone.page.locator("#letters a[href='tel:112']")).to_be_visible()
    assert server.desk.asked == []
    server.desk.has_readers(True)
    server.desk.live = False
    await phone.by_id("letter-send").click()
    await expect(phone.page.locator(TROUBLE)).to_contain_text("kan ingen här öppna brev")
    assert server.desk.asked == [], "who was struck off is sealed nothing"


async def test_a_letter_is_offered_where_nobody_comes(phone: Phone, server: Server) -> None:
    server.hours = hours(open=False, always_open=False, next=int(time.time()) + 3 * 86_400)
    await phone.comes_in()
    await phone.asks_for_a_human()
    await phone.by_id("leave-letter-now").click()
    await expect(phone.page.locator("#letters")).to_contain_text(re.compile("Vi öppnar .*på .*dag"))
    await phone.by_id("back").click()
    await expect(phone.log).to_be_visible()
    # Somebody is there and reads her language: the button below the log is enough.
    server.hours = hours()
    await phone.asks_for_a_human()
    await phone.page.evaluate("chat.cards(1)")
    await phone.page.evaluate(f"{{ {WAITING} }}")
    await expect(phone.by_id("human")).to_contain_text("minuter")
    await expect(phone.by_id("leave-letter-now")).to_have_count(0)


async def test_the_draft_stays_over_back_and_a_language_and_goes_with_the_page(phone: Phone) -> None:
    field = await begins(phone)
    await field.fill(TEXT)
    await phone.by_id("back").click()
    await phone.by_id("leave-letter").click()
    await expect(field).to_have_value(TEXT)
    await phone.changes_language("en")
    await expect(phone.page.locator("#letters h1")).to_have_text("Write a letter")
    await expect(field).to_have_value(TEXT)
    await phone.page.reload()
    await phone.picks_language()
    await phone.by_id("open-letter").click()
    await phone.by_id("letter-write").click()
    await expect(field).to_have_value("")


async def test_what_was_covered_for_long_is_gone(phone: Phone) -> None:
    await phone.page.clock.install()
    field = await begins(phone)
    await field.fill(TEXT)
    await phone.turns_away()
    await phone.page.clock.run_for(4 * 60_000)
    assert TEXT not in await phone.page.evaluate("document.body.textContent")
    await phone.turns_back()
    await phone.shows_again()
    await expect(phone.page.locator("textarea").filter(has_text=TEXT)).to_have_count(0)
    await expect(field).to_have_count(0)
    assert not await phone.page.evaluate(
        "[...document.querySelectorAll('textarea')].some((one) => one.value)"
    )


async def test_what_is_wiped_while_it_is_sealed_is_not_sent(phone: Phone, server: Server) -> None:
    """Neither the words nor, in their place, an empty letter."""
    asked, go = asyncio.Event(), asyncio.Event()

    async def slow(route: Route) -> None:
        asked.set()
        await go.wait()
        await route.continue_()

    await phone.page.clock.install()
    await (await begins(phone)).fill(TEXT)
    await phone.page.route("**/letters", slow, times=1)
    await phone.by_id("letter-send").click()
    await asked.wait()
    await phone.turns_away()
    await phone.page.clock.run_for(4 * 60_000)
    async with phone.page.expect_response("**/letters"):
        go.set()
    # Positive control, and time for what went before: the next letter is the only one.
    await phone.turns_back()
    await phone.shows_again()
    await phone.by_id("back").click()
    await phone.by_id("leave-letter").click()
    await phone.by_id("letter-text").fill("Hej igen")
    await phone.by_id("letter-send").click()
    await phone.by_id("letter-code-numbers").wait_for()
    assert [one["text"] for one in await server.desk.letters()] == ["Hej igen"]


async def test_who_comes_while_she_writes_is_seen(phone: Phone) -> None:
    await begins(phone)
    await expect(phone.who_reads).to_contain_text("Ett program svarar")
    await phone.page.evaluate(f"{{ {COUNSELLOR} }}")
    await expect(phone.verified_counsellor).to_be_visible()
    await expect(phone.composer).to_be_hidden()
    await phone.by_id("back").click()
    await expect(phone.composer).to_be_visible()


async def test_a_language_without_these_texts_marks_those_it_borrows(demo_phone: Phone) -> None:
    await begins(demo_phone, "fr")
    await expect(demo_phone.page.locator("#letters h1")).to_have_attribute("lang", "sv")
    await expect(demo_phone.by_id("letter-send")).to_have_attribute("lang", "sv")
    await demo_phone.by_id("letter-text").fill("Bonjour")
    await demo_phone.by_id("letter-send").click()
    await expect(demo_phone.by_id("letter-practise")).to_have_attribute("lang", "sv")
    # Positive control: what French has is not marked as another language.
    assert await demo_phone.by_id("back").get_attribute("lang") is None
