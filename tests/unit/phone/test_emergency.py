# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The emergency card: at once, three forms by one tap, folded only by her, opened only by new words."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from content.load import load
from tests.journey.pages.phone import Phone
from tests.unit.phone.states import DANGER, asked_for_a_human

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def cause(phone: Phone, what: str) -> None:
    await phone.page.evaluate(f"{{ {what} }}")


async def test_words_of_danger_bring_it_at_once_and_leave_the_composer(phone: Phone) -> None:
    await phone.comes_in()
    await expect(phone.emergency_card).to_be_hidden()
    shown = await phone.page.evaluate(
        f"() => {{ {DANGER}; return !document.getElementById('emergency').hidden; }}"
    )
    assert shown, "in the same moment, not after a wait"
    await expect(phone.emergency_card).to_have_attribute("data-form", "sweden")
    await expect(phone.emergency_card.locator("a[href='tel:112']").first).to_be_in_viewport()
    await expect(phone.composer).to_be_editable()
    await expect(phone.exit).to_be_in_viewport()


@pytest.mark.parametrize("form", ["sweden", "travelling", "abroad"])
async def test_one_tap_says_where_she_is(phone: Phone, form: str) -> None:
    await phone.comes_in()
    await cause(phone, DANGER)
    await phone.chooses_emergency_form(form)
    await expect(phone.emergency_card).to_have_attribute("data-form", form)
    await expect(phone.emergency_card.get_by_role("listitem").first).to_be_visible()
    content = load()
    first = content.all_contacts[content.forms[form].contacts[0]]
    await expect(phone.emergency_card.locator(f"a[href='tel:{first.tel}']").first).to_be_visible()


async def test_abroad_never_offers_112_as_a_number_to_call(phone: Phone) -> None:
    await phone.comes_in()
    await cause(phone, DANGER)
    await phone.chooses_emergency_form("abroad")
    await expect(phone.emergency_card.locator("a[href='tel:112']")).to_have_count(0)


async def test_folded_it_stays_folded_until_new_words_of_danger(phone: Phone) -> None:
    await phone.comes_in()
    await cause(phone, DANGER)
    await phone.chooses_emergency_form("abroad")
    await phone.folds_emergency_card()
    await expect(phone.by_id("emergency-form-sweden")).to_have_count(0)
    await cause(phone, "chat.line({from: 'bot', topic: 'thanks', risk: 4, danger: false, keys: []})")
    await phone.changes_language("en")
    await expect(phone.by_id("emergency-form-sweden")).to_have_count(0)
    await cause(phone, DANGER)
    await expect(phone.emergency_card).to_have_attribute("data-form", "abroad")
    await expect(phone.by_id("emergency-form-sweden")).to_be_visible()


async def test_it_offers_a_human_until_one_was_asked_for(phone: Phone) -> None:
    await phone.comes_in()
    await cause(phone, DANGER)
    offer = phone.emergency_card.get_by_role("button", name="Be om en människa")
    await offer.click()
    assert await asked_for_a_human(phone) == [{"risk": 4, "reason": "out_of_scope", "time": ""}]
    await cause(phone, "chat.become({kind: 'waiting', waiting: {ahead: 0, on_duty: 1}})")
    await expect(offer).to_have_count(0)


async def test_she_can_open_it_herself(phone: Phone) -> None:
    await phone.comes_in()
    await phone.by_id("show-emergency").click()
    await expect(phone.emergency_card).to_be_visible()
    await expect(phone.by_id("show-emergency")).to_have_count(0)
    await expect(phone.emergency_card.get_by_role("heading")).to_be_focused()


@pytest.mark.parametrize(
    ("said", "form"),
    [
        ("sweden", "sweden"),
        ("travelling", "travelling"),
        ("abroad", "abroad"),
        ("", "sweden"),
        ("moon", "sweden"),
        ("constructor", "sweden"),
    ],
)
async def test_it_opens_in_the_form_that_fits_her_words(phone: Phone, said: str, form: str) -> None:
    await phone.comes_in()
    await cause(phone, DANGER.replace("danger: true", f"danger: true, form: '{said}'"))
    await expect(phone.emergency_card).to_have_attribute("data-form", form)


async def test_what_she_tapped_stays_until_her_words_place_her_elsewhere(phone: Phone) -> None:
    await phone.comes_in()
    await cause(phone, DANGER)
    await phone.chooses_emergency_form("abroad")
    # The program says Sweden also when nothing tells where she is.
    await cause(phone, DANGER.replace("danger: true", "danger: true, form: 'sweden'"))
    await expect(phone.emergency_card).to_have_attribute("data-form", "abroad")
    await cause(phone, DANGER.replace("danger: true", "danger: true, form: 'travelling'"))
    await expect(phone.emergency_card).to_have_attribute("data-form", "travelling")
