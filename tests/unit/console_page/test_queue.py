# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The queue: who is next and why, what gets through a limit, what is heard, and one tab on duty."""

from __future__ import annotations

import json

import pytest
import pytest_asyncio
from playwright.async_api import expect

from tests.unit.console_page.scenes import SAID, card, pure, take, wait, wait_and_take

pytestmark = pytest.mark.asyncio(loop_scope="session")


@pytest_asyncio.fixture(loop_scope="session")
async def console(at_desk):
    """On duty."""
    await at_desk.goes_on_duty()
    return at_desk


async def order(console, *cards: str, region: str = "") -> list[str]:
    """Mailboxes as they are ordered for somebody who reads Swedish."""
    reader = json.dumps({"languages": ["sv"], "region": region})
    return await pure(console, "order.js", f"its.bestOf([{', '.join(cards)}], {reader})")


async def test_a_region_goes_before_others_of_about_the_same_wait_only(console):
    home = "{mailbox: 'home', lang: 'sv', risk: 1, since: 3200, region: 'norr'}"
    away = "{mailbox: 'away', lang: 'sv', risk: 1, since: 3100, region: 'syd'}"
    long = "{mailbox: 'long', lang: 'sv', risk: 1, since: 2000, region: 'syd'}"
    none = "{mailbox: 'none', lang: 'sv', risk: 1, since: 3050}"
    assert await order(console, home, away, long, none, region="norr") == ["long", "none", "home", "away"]
    assert await order(console, home, away, long, none) == ["long", "none", "away", "home"]


@pytest.mark.parametrize(
    ("cards", "why"),
    [
        ((card("a"),), "alone"),
        ((card("a", risk=3), card("b")), "level"),
        ((card("a"), card("b", lang="ti")), "language"),
        ((card("a", 0), card("b", 900)), "waited"),
    ],
)
async def test_the_first_card_says_why_it_is_first(console, cards, why):
    await wait(console, *cards)
    await expect(console.waiting_cards().first.get_by_test_id("why-next")).to_have_attribute("data-why", why)
    await expect(console.by_id("why-next")).to_have_count(1)


async def test_each_language_is_counted_for_all(console):
    await wait(console, card("a", lang="ckb"), card("b", lang="sv"), card("c", lang="ckb"))
    counted = await console.by_id("waiting-language").evaluate_all(
        "all => all.map(one => [one.dataset.language, one.dataset.number])"
    )
    assert counted == [["ckb", "2"], ["sv", "1"]]


async def test_at_her_limit_she_is_told_and_a_life_in_danger_gets_through(console):
    await wait_and_take(console, "one", "two")
    await wait(console, card("three"))
    await console.presses_take_next()
    await expect(console.take_result).to_have_attribute("data-code", "capacity")
    await expect(console.tabs).to_have_count(2)
    await wait(console, card("three"), card("danger", risk=4))
    await expect(console.by_id("through-limit")).to_be_visible()
    await take(console, "danger")
    assert await console.page.evaluate("desk.asked") == ["danger"], "nobody but those in danger is asked for"


async def test_nothing_gets_through_what_a_person_can_hold(console):
    await wait_and_take(console, "one", "two", "three")
    await wait(console, card("four", risk=4))
    await console.presses_take_next()
    await expect(console.take_result).to_have_attribute("data-code", "capacity")
    await expect(console.tabs).to_have_count(3)


async def test_her_account_sets_the_limit_and_nobody_gets_above_three(console):
    limits = await pure(console, "order.js", "[undefined, 1, 2, 3, 9, 0].map(its.limitOf)")
    assert limits == [2, 1, 2, 3, 3, 1]


async def test_one_press_tells_the_others_in_their_own_languages(console):
    await wait(console, card("ar", lang="ar"))
    await take(console, "ar")
    await wait(console, card("so", lang="so"))
    await take(console, "so")
    await console.writes("half a sentence")
    await console.page.evaluate("() => document.activeElement.blur()")
    await expect(console.by_id("pause-others")).to_have_count(0)
    await wait(console, card("danger", risk=4))
    await take(console, "danger")
    await expect(console.by_id("pause-others")).to_contain_text("akut fara")
    await console.by_id("send-pause").click()
    await expect(console.by_id("pause-others")).to_have_count(0)
    arabic, somali, danger = await console.page.evaluate(SAID)
    assert len(arabic) == len(somali) == 1 and danger == []
    assert "خطر" in arabic[0] and "khatar" in somali[0] and "112" in arabic[0]
    await console.turns_to(2)
    await expect(console.composer).to_have_value("half a sentence")


async def test_what_is_heard_grows_when_nobody_answers_in_time(console):
    said = "JSON.stringify(its.ringFor({cards}, 100)?.everyMs ?? null)"
    heard = [
        json.loads(await pure(console, "ring.js", said.replace("{cards}", cards)))
        for cards in (
            "[]",
            "[{risk: 3, since: 0}]",
            "[{risk: 4, since: 71}]",
            "[{risk: 1, since: 99}, {risk: 4, since: 70}]",
        )
    ]
    assert heard[0] is None
    assert heard[1] == heard[2] > heard[3] > 0


async def test_a_life_in_danger_that_nobody_took_is_marked(console):
    await wait(console, card("late", 0, risk=4), card("calm", 0, risk=3))
    marks = await console.waiting_cards().evaluate_all("all => all.map(one => one.dataset.overdue)")
    assert marks == ["true", "false"]


async def test_a_muted_page_says_so_while_somebody_waits(console):
    await wait(console, card("one"))
    await expect(console.by_id("sound-is-off")).to_have_count(0)
    await console.by_id("sound").click()
    await expect(console.by_id("sound-is-off")).to_be_visible()
    await wait(console)
    await expect(console.by_id("sound-is-off")).to_have_count(0)


async def test_a_second_tab_takes_the_duty_when_no_chat_is_in_the_first(signed_in, console):
    second = await signed_in.opens()
    await second.on_duty.click()
    await expect(second.by_id("other-tab")).to_have_attribute("data-state", "elsewhere")
    await expect(second.on_duty).to_have_attribute("aria-pressed", "false")
    await second.by_id("take-over").click()
    await expect(second.on_duty).to_have_attribute("aria-pressed", "true")
    await expect(console.on_duty).to_have_attribute("aria-pressed", "false")
    await second.page.close()


async def test_a_second_tab_takes_nothing_from_a_first_with_chats_unless_she_lets_go(signed_in, console):
    await wait_and_take(console, "one")
    await console.page.evaluate("() => desk.put('one', {text: 'hej'})")
    second = await signed_in.opens()
    await second.on_duty.click()
    await second.by_id("take-over").click()
    await expect(console.by_id("tab-wanted")).to_be_visible()
    await console.by_id("keep-tab").click()
    await expect(second.by_id("other-tab")).to_have_attribute("data-state", "kept")
    await expect(console.on_duty).to_have_attribute("aria-pressed", "true")
    await console.hears("hej")
    await second.by_id("take-over").click()
    await console.by_id("let-go").click()
    await expect(second.on_duty).to_have_attribute("aria-pressed", "true")
    await expect(console.tabs).to_have_count(0)
    await second.page.close()


async def test_a_tab_that_is_closed_lets_go(signed_in, console):
    await console.page.close()
    second = await signed_in.opens()
    await second.goes_on_duty()
    await second.page.close()
