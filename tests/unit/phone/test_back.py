# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Two pictures while she waits, "I was cut off", and a return that a counsellor offers."""

from __future__ import annotations

import time
from typing import Any

import pytest
from playwright.async_api import Route, expect

from tests.journey.pages.phone import Phone
from tests.unit.phone.conftest import Server, Watched, hours
from tests.unit.phone.states import COUNSELLOR, OFFER, WAITING, asked_for_a_human

pytestmark = pytest.mark.asyncio(loop_scope="module")

NAMES = [
    "Äpple", "Cykel", "Båt", "Fisk", "Fjäril", "Träd", "Paraply", "Katt", "Boll", "Kopp", "Nyckel", "Blomma",
]  # fmt: skip
TWICE = """[...document.querySelectorAll('[id]')].map(({id}) => id)
    .filter((id, at, all) => all.indexOf(id) < at)"""


async def cause(phone: Phone, what: str) -> None:
    await phone.page.evaluate(f"{{ {what} }}")


async def said(phone: Phone) -> list[dict[str, Any]]:
    """What went into the card with each asking."""
    found: list[dict[str, Any]] = await phone.page.evaluate("chat.askings ?? []")
    return [{key: one[key] for key in ("pictures", "back") if one.get(key)} for one in found]


async def waits(phone: Phone) -> None:
    await phone.comes_in()
    await phone.asks_for_a_human()
    await asked_for_a_human(phone)
    await cause(phone, WAITING)


async def picks(phone: Phone, *numbers: int) -> None:
    for number in numbers:
        await phone.by_id(f"picture-{number}").click()


async def was_cut_off(phone: Phone, *numbers: int) -> None:
    await phone.opens()
    await phone.picks_language()
    await phone.by_id("cut-off").click()
    await picks(phone, *numbers)


async def test_pictures_are_offered_while_she_waits_and_forced_on_nobody(phone: Phone) -> None:
    await waits(phone)
    offer = phone.by_id("pictures-offer")
    await expect(offer.get_by_role("button", name="Äpple")).to_be_visible()
    assert await said(phone) == [{}], "her place did not wait for them"
    for number, name in enumerate(NAMES, start=1):
        await expect(phone.by_id(f"picture-{number}")).to_have_accessible_name(name)
        assert await phone.by_id(f"picture-{number}").evaluate("it => it.textContent") == ""
    assert await phone.page.evaluate(TWICE) == []
    await phone.by_id("pictures-skip").click()
    await expect(offer).to_be_hidden()
    await cause(phone, "chat.become({waiting: {ahead: 0, on_duty: 1}})")
    await expect(offer).to_be_hidden()
    assert len(await said(phone)) == 1


async def test_every_picture_is_in_the_sprite(phone: Phone) -> None:
    await waits(phone)
    await phone.by_id("picture-12").wait_for()
    used = await phone.page.evaluate(
        "[...document.querySelectorAll('.pair-picture use')].map((use) => use.getAttribute('href'))"
    )
    sprite = await phone.page.evaluate("fetch('/vendor/pair.svg').then((answer) => answer.text())")
    assert used == [f"/vendor/pair.svg#pair-{number}" for number in range(1, 13)]
    assert all(f'id="pair-{number}"' in sprite for number in range(1, 13))


async def test_two_taps_and_her_card_says_it_and_how_long_she_can_write(phone: Phone) -> None:
    await waits(phone)
    await phone.says_how_long("10")
    await picks(phone, 9)
    await expect(phone.by_id("picture-9")).to_have_attribute("aria-pressed", "true")
    await picks(phone, 9)
    await expect(phone.by_id("picture-9")).to_have_attribute("aria-pressed", "false")
    await picks(phone, 9, 2)
    cards = await asked_for_a_human(phone, 3)
    assert (await said(phone))[-1] == {"pictures": [2, 9]} and cards[-1]["time"] == "10"
    chosen = "Du valde \u2068Cykel\u2069 och \u2068Boll\u2069."
    await expect(phone.by_id("pictures-offer")).to_contain_text(chosen)
    await expect(phone.by_id("pictures-change")).to_be_focused()
    await phone.by_id("pictures-change").click()
    await expect(phone.by_id("picture-1")).to_be_focused()
    await picks(phone, 12, 1)
    await asked_for_a_human(phone, 4)
    assert (await said(phone))[-1] == {"pictures": [1, 12]}
    await phone.changes_language("en")
    await expect(phone.by_id("pictures-offer")).to_contain_text("\u2068Apple\u2069")


async def test_once_she_is_taken_they_are_out_of_sight(phone: Phone) -> None:
    await waits(phone)
    await picks(phone, 3, 4)
    await cause(phone, "chat.become({kind: 'offered', waiting: null})")
    await expect(phone.by_id("pictures-offer")).to_be_hidden()
    await cause(phone, COUNSELLOR)
    assert "Båt" not in await phone.page.locator("body").inner_text()


@pytest.mark.parametrize("gone", [False, True])
async def test_whoever_uncovers_it_later_sees_no_pictures(phone: Phone, gone: bool) -> None:
    await phone.page.clock.install()
    await waits(phone)
    await picks(phone, 3, 4)
    await phone.turns_away()
    await phone.page.clock.fast_forward("06:00" if gone else "00:10")
    await phone.turns_back()
    await phone.shows_again()
    await expect(phone.by_id("pictures-offer")).to_be_visible(visible=not gone)
    assert ("Båt" in await phone.page.locator("#chat").inner_text()) is not gone
    await phone.by_id("cancel-waiting").click()
    await cause(phone, "chat.become({kind: 'with_bot', waiting: null})")
    await phone.asks_for_a_human()
    await asked_for_a_human(phone, 3)
    assert (await said(phone))[-1] == {"pictures": [3, 4]}, "her card keeps them"


async def test_words_that_do_not_come_keep_nobody_waiting(phone: Phone, watched: Watched) -> None:
    """Nothing of it is drawn without words; the next change tries again."""
    watched.meant = True
    refuse = True

    async def words(route: Route) -> None:
        await (route.fulfill(status=503) if refuse else route.fallback())

    await phone.page.route("**/content/sv-back.json", words)
    await waits(phone)
    assert await said(phone) == [{}]
    await expect(phone.by_id("pictures-offer")).to_be_hidden()
    refuse = False
    await cause(phone, "chat.become({waiting: {ahead: 1, on_duty: 3}})")
    await expect(phone.by_id("picture-12")).to_be_visible()


async def test_who_was_cut_off_shows_two_and_waits_as_all_do(phone: Phone) -> None:
    await was_cut_off(phone, 8, 3)
    await expect(phone.page.locator("#cut-off")).to_contain_text("Annars väntar du som alla andra.")
    await expect(phone.by_id("show-pictures")).to_be_focused()
    await phone.by_id("show-pictures").click()
    await asked_for_a_human(phone)
    assert await said(phone) == [{"pictures": [3, 8], "back": "cut_off"}]
    await cause(phone, WAITING)
    await expect(phone.who_reads).to_contain_text("personer är före dig")
    await phone.says_how_long("2")
    await asked_for_a_human(phone, 2)
    assert (await said(phone))[-1] == {"pictures": [3, 8], "back": "cut_off"}, "sealed again it says the same"


async def test_it_reads_as_it_does_for_anybody_who_waits(phone: Phone) -> None:
    """A brother who picked up the phone learns nothing: also not by what is missing."""

    async def read() -> str:
        await cause(phone, WAITING)
        await expect(phone.by_id("human")).to_be_visible()
        return await phone.page.locator("#shell").inner_text()

    await waits(phone)
    await expect(phone.by_id("pictures-offer")).to_be_visible()
    offered = await read()
    await phone.by_id("pictures-skip").click()
    anybody = await read()
    assert offered != anybody, "positive control"
    await was_cut_off(phone, 1, 2)
    await phone.by_id("show-pictures").click()
    await asked_for_a_human(phone)
    assert await read() == anybody


async def test_who_goes_back_without_showing_any_has_chosen_none(phone: Phone) -> None:
    await was_cut_off(phone, 5)
    await phone.by_id("back").click()
    await phone.starts()
    await phone.asks_for_a_human()
    await asked_for_a_human(phone)
    await cause(phone, WAITING)
    await expect(phone.by_id("picture-5")).to_have_attribute("aria-pressed", "false")
    assert await phone.page.evaluate(TWICE) == []
    assert await said(phone) == [{}]


async def test_one_try_is_all(phone: Phone) -> None:
    await was_cut_off(phone, 1, 2)
    await phone.by_id("pictures-change").click()
    await picks(phone, 5, 6)
    await phone.by_id("show-pictures").click()
    await asked_for_a_human(phone)
    await cause(phone, WAITING)
    await expect(phone.by_id("human")).to_be_visible()
    await expect(phone.by_id("pictures-offer")).to_be_hidden()
    await expect(phone.by_id("picture-1")).to_have_count(0)
    await cause(phone, "chat.become({kind: 'closed', waiting: null, by: 'quiet'})")
    await phone.page.locator("#begin-again").click()
    await expect(phone.by_id("start")).to_be_visible()
    await expect(phone.by_id("cut-off")).to_be_hidden()
    await phone.starts()
    await phone.asks_for_a_human()
    await asked_for_a_human(phone)
    assert await said(phone) == [{}], "another chat knows nothing of it"


async def test_a_time_that_was_agreed_is_said_instead(phone: Phone) -> None:
    await was_cut_off(phone, 4, 11)
    await phone.by_id("agreed-return").click()
    await expect(phone.page.locator("#cut-off")).to_contain_text("Välj de två bilderna som ni bestämde.")
    await phone.by_id("show-pictures").click()
    await asked_for_a_human(phone)
    assert await said(phone) == [{"pictures": [4, 11], "back": "return"}]


async def test_a_closed_centre_spends_no_try(phone: Phone, server: Server) -> None:
    server.hours = hours(open=False, always_open=False, next=int(time.time()) + 90_000)
    await was_cut_off(phone, 3, 8)
    await phone.by_id("show-pictures").click()
    await expect(phone.by_id("human").locator("h2")).to_be_focused()
    assert await said(phone) == []
    server.hours = hours()
    await phone.asks_for_a_human()
    await asked_for_a_human(phone)
    assert await said(phone) == [{"pictures": [3, 8], "back": "cut_off"}]


@pytest.mark.parametrize("gone", [False, True])
async def test_pictures_on_their_way_are_forgotten_with_the_page(phone: Phone, gone: bool) -> None:
    await phone.page.clock.install()
    await was_cut_off(phone, 3, 8)
    await phone.turns_away()
    await phone.page.clock.fast_forward("06:00" if gone else "00:10")
    await phone.turns_back()
    await phone.shows_again()
    assert ("Båt" in await phone.page.locator("#aside").inner_text()) is not gone


async def test_a_return_is_shown_whole_before_she_says_yes(phone: Phone) -> None:
    await phone.comes_in()
    await cause(phone, COUNSELLOR)
    await cause(phone, OFFER)
    shown = phone.by_id("human")
    pictures = "Bilder: \u2068Båt\u2069 och \u2068Katt\u2069"
    for words in ("i morgon", "i Sverige", "där du är", pictures, "Vill prata om skolan", "14 dagar"):
        await expect(shown).to_contain_text(words)
    await expect(phone.messages(by="notice").last).to_contain_text("vill bestämma en tid med dig")
    await phone.by_id("return-yes").click()
    assert ["answerReturn", True] in await phone.page.evaluate("chat.calls")
    await cause(phone, "chat.become({offer: {...chat.state.offer, agreed: true}})")
    await expect(shown).to_contain_text("Kom ihåg tiden och bilderna.")
    await expect(phone.by_id("return-yes")).to_have_count(0)
    await cause(phone, "chat.become({kind: 'closed', counsellor: null, offer: null, by: 'counsellor'})")
    await expect(shown).not_to_contain_text("Båt")


async def test_no_is_a_whole_answer(phone: Phone) -> None:
    await phone.comes_in()
    await cause(phone, COUNSELLOR)
    await cause(phone, OFFER.replace("Vill prata om skolan, och om resan i sommar.", ""))
    await expect(phone.by_id("human")).to_contain_text("Inget av det ni har skrivit blir kvar.")
    await phone.by_id("return-no").click()
    assert ["answerReturn", False] in await phone.page.evaluate("chat.calls")
    await expect(phone.messages(by="notice").last).to_contain_text("Du sa nej. Inget sparas.")


@pytest.mark.parametrize("locale", ["ar", "en"])
async def test_day_time_and_pictures_are_in_her_language(demo_phone: Phone, locale: str) -> None:
    await demo_phone.comes_in(locale)
    await cause(demo_phone, COUNSELLOR)
    await cause(demo_phone, OFFER)
    await demo_phone.by_id("return-yes").wait_for()
    shown = await demo_phone.by_id("human").inner_text()
    assert not any(name in shown for name in ("Båt", "klockan", "back-return"))
    await expect(demo_phone.page.locator("html")).to_have_attribute("dir", "rtl" if locale == "ar" else "ltr")
