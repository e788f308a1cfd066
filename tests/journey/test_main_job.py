# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""A young person asks the program, asks for a human, and a counsellor in another browser takes over."""

from __future__ import annotations

import secrets

import pytest
from playwright.async_api import expect

QUESTIONS = {
    "sv": ("kan mina föräldrar tvinga mig att gifta mig?", "Ingen får tvinga dig att gifta dig"),
    "en": ("can my parents force me to marry someone?", "Nobody may force you to marry"),
}


@pytest.mark.parametrize("locale", QUESTIONS)
async def test_the_program_answers_a_real_question(open_phone, locale):
    phone = await open_phone()
    await phone.comes_in(locale)
    question, answer = QUESTIONS[locale]
    await phone.asks(question)
    said = phone.messages(by="bot").last
    await expect(said).to_have_attribute("data-topic", "forced_marriage")
    await expect(said).to_contain_text(answer[:14])
    await expect(phone.messages(by="me").last).to_have_attribute("data-state", "delivered")


async def test_a_counsellor_takes_over_and_sees_only_what_was_passed_on(open_phone, open_console):
    counsellor = await open_console(0)
    await counsellor.goes_on_duty()
    phone = await open_phone()
    await phone.comes_in("sv")
    await phone.asks("kan mina föräldrar tvinga mig att gifta mig?")
    await expect(phone.messages(by="bot").last).to_have_attribute("data-topic", "forced_marriage")
    await phone.asks("de kollar min mobil varje dag")
    await expect(phone.messages(by="bot").last).to_have_attribute("data-topic", "digital_control")
    await phone.asks_for_a_human()
    await expect(counsellor.waiting_cards()).to_have_count(1)
    await expect(counsellor.waiting_cards().first).to_have_attribute("data-language", "sv")
    await expect(phone.verified_counsellor).to_have_count(0)
    await counsellor.takes_next()
    await expect(phone.verified_counsellor).to_be_visible()
    await phone.takes_away_from_history("de kollar min mobil")
    await phone.shares_history()
    await counsellor.hears("tvinga mig att gifta mig")
    await expect(counsellor.conversation()).not_to_contain_text("kollar min mobil")
    words = secrets.token_hex(8)
    await counsellor.says(f"Hej, jag heter inte mer än så {words}")
    await expect(phone.messages(by="counsellor").last).to_contain_text(words)
    await phone.says(f"hej {words}")
    await counsellor.hears(f"hej {words}")
    await expect(phone.messages(by="me").last).to_have_attribute("data-state", "delivered")
    await counsellor.closes("talked")
    await expect(phone.composer).to_be_hidden()


async def test_two_counsellors_take_the_same_and_one_gets_it(open_phone, open_console):
    first, second = await open_console(0), await open_console(1)
    await first.goes_on_duty()
    await second.goes_on_duty()
    phone = await open_phone()
    await phone.comes_in("sv")
    await phone.asks_for_a_human()
    await expect(first.waiting_cards()).to_have_count(1)
    await expect(second.waiting_cards()).to_have_count(1)
    await first.takes_next()
    await expect(phone.verified_counsellor).to_be_visible()
    await expect(second.waiting_cards()).to_have_count(0)
    await first.closes("talked")


async def test_words_of_danger_bring_the_emergency_card_in_three_forms(open_phone):
    phone = await open_phone()
    await phone.comes_in("sv")
    await phone.asks("han slår mig nu")
    await expect(phone.emergency_card).to_be_visible()
    await expect(phone.emergency_card).to_have_attribute("data-form", "sweden")
    await expect(phone.emergency_card).to_contain_text("112")
    await expect(phone.messages(by="bot").last).to_have_attribute("data-risk", "4")
    await phone.chooses_emergency_form("abroad")
    await expect(phone.emergency_card).to_have_attribute("data-form", "abroad")
    await expect(phone.emergency_card).to_contain_text("+46 8 405 50 05")
    await phone.chooses_emergency_form("travelling")
    await expect(phone.emergency_card).to_have_attribute("data-form", "travelling")
    await expect(phone.composer).to_be_enabled()
    await phone.asks("tack")
    await expect(phone.messages(by="bot").nth(1)).to_have_attribute("data-risk", "4")


@pytest.mark.parametrize("typed", ["snälla ring polisen", "jag bor på Storgatan 5 i Borås"])
async def test_the_program_says_that_it_cannot_call_anyone(open_phone, typed):
    phone = await open_phone()
    await phone.comes_in("sv")
    await phone.asks(typed)
    await expect(phone.messages(by="bot").last).to_contain_text("kan inte ringa")


async def test_cancelling_goes_back_to_the_program(open_phone, open_console):
    counsellor = await open_console(2)
    await counsellor.goes_on_duty()
    phone = await open_phone()
    await phone.comes_in("sv")
    await phone.asks_for_a_human()
    await expect(counsellor.waiting_cards()).to_have_count(1)
    await phone.stops_waiting()
    await expect(counsellor.waiting_cards()).to_have_count(0)
    await phone.asks("vad gör socialtjänsten?")
    await expect(phone.messages(by="bot").last).to_have_attribute("data-topic", "social_services")
