# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""How a chat is closed: few taps, no free word, no worry left behind; and what is offered to who listened."""

from __future__ import annotations

import json
import re

import pytest
import pytest_asyncio
from playwright.async_api import Page, expect

from tests.journey.pages.console import Console
from tests.unit.console_page.test_access import SIZES, findings, too_wide

pytestmark = pytest.mark.asyncio(loop_scope="session")

SENT = {"status": 200, "content_type": "application/json", "body": "{}"}


@pytest_asyncio.fixture(loop_scope="session")
async def console(at_desk):
    """On duty."""
    await at_desk.goes_on_duty()
    return at_desk


async def closes_one_of(
    console: Console, risk: int, reason: str = "", lang: str = "so"
) -> list[dict[str, object]]:
    """A chat of that level at its closing form; gives the list that closings are put into instead of sent."""
    sent: list[dict[str, object]] = []

    async def kept(route):
        sent.append(json.loads(route.request.post_data))
        await route.fulfill(**SENT)

    await console.page.route("**/api/closings", kept)
    card = f"{{mailbox: 'one', lang: '{lang}', risk: {risk}, reason: '{reason}', asked: 0, since: 0}}"
    await console.page.evaluate(f"() => desk.wait({card})")
    await console.presses_take_next()
    await expect(console.tabs).to_have_count(1)
    await console.page.evaluate("() => desk.change('one', {state: 'open', sameProven: true})")
    await console.by_id("close-conversation").click()
    return sent


async def taps(console: Console, *names: str) -> None:
    for name in names:
        await console.by_id(name).click()


async def test_an_outcome_and_one_more_tap_are_enough(console):
    sent = await closes_one_of(console, risk=2)
    await expect(console.by_id("confirm-close")).to_be_disabled()
    await expect(console.by_id("closing-answers")).to_have_count(0)
    await taps(console, "closing-outcome-talked", "confirm-close")
    await expect(console.tabs).to_have_count(0)
    filled_in = {"kind": ["talk"], "level": ["2"], "level_end": ["2"], "travel": []}
    assert sent == [{"outcome": "talked", "language": "so", "answers": filled_in}]


async def test_everything_can_be_said_in_eight_taps(console):
    sent = await closes_one_of(console, risk=3, reason="travel")
    eight = [
        "closing-outcome-reported",
        "closing-violence-trans",
        "closing-topic-abroad",
        "closing-age-15-17",
        "closing-role-exposed",
        "closing-gender-girl",
        "closing-region-here",
        "confirm-close",
    ]
    await taps(console, *eight)
    await expect(console.tabs).to_have_count(0)
    answers = sent[0]["answers"]
    assert answers == {
        "kind": ["talk"],
        "violence": ["trans"],
        "topic": ["abroad"],
        "age": ["15-17"],
        "role": ["exposed"],
        "gender": ["girl"],
        "region": ["here"],
        "travel": ["yes"],
        "level": ["3"],
        "level_end": ["3"],
    }


@pytest.mark.parametrize("outcome", ["test_or_prank", "abusive"])
async def test_a_test_or_abuse_is_closed_with_one_tap(console, outcome):
    sent = await closes_one_of(console, risk=4)
    await taps(console, f"closing-now-{outcome}")
    await expect(console.tabs).to_have_count(0)
    assert sent == [{"outcome": outcome}]
    await expect(console.by_id("care")).to_have_count(0)


@pytest.mark.parametrize("risk", [3, 4])
async def test_a_worry_cannot_end_with_a_talk_alone(console, risk):
    sent = await closes_one_of(console, risk)
    await expect(console.by_id("closing-why-no-talk")).to_be_visible()
    for slug in ("talked", "left"):
        await expect(console.by_id(f"closing-outcome-{slug}")).to_have_count(0)
    await taps(console, "closing-outcome-anonymous")
    await expect(console.by_id("closing-reason-withheld").locator("input")).to_be_checked()
    await taps(console, "closing-reason-afraid", "confirm-close")
    await expect(console.tabs).to_have_count(0)
    assert (sent[0]["outcome"], sent[0]["answers"]["reason"]) == ("anonymous", ["afraid"])


async def test_who_sees_that_the_level_was_wrong_says_so_and_may_end_with_a_talk(console):
    sent = await closes_one_of(console, risk=3)
    await taps(console, "closing-outcome-reported", "closing-level-1")
    await expect(console.by_id("closing-outcome-talked")).to_have_count(0)
    await taps(console, "closing-level_end-1", "closing-outcome-talked")
    await taps(console, "closing-level_end-4")
    await expect(console.by_id("confirm-close")).to_be_disabled()
    await taps(console, "closing-outcome-emergency", "confirm-close")
    await expect(console.tabs).to_have_count(0)
    assert (sent[0]["outcome"], sent[0]["answers"]["level_end"]) == ("emergency", ["4"])
    await expect(console.by_id("care")).to_have_attribute("data-shows", "offered")


async def test_what_was_tapped_can_be_taken_away_again(console):
    sent = await closes_one_of(console, risk=1)
    await taps(
        console, "closing-outcome-talked", "closing-age-12-14", "closing-gender-girl", "closing-gender-girl"
    )
    await taps(
        console,
        "closing-age-15-17",
        "closing-violence-econ",
        "closing-violence-psych",
        "closing-violence-econ",
    )
    await taps(console, "closing-kind-talk", "confirm-close")
    await expect(console.tabs).to_have_count(0)
    answers = sent[0]["answers"]
    assert (answers["age"], answers["gender"], answers["violence"]) == (["15-17"], [], ["psych"])
    assert answers["kind"] == []


async def test_the_form_has_no_place_for_words(console):
    await closes_one_of(console, risk=1)
    await taps(console, "closing-outcome-talked")
    kinds = (
        await console.by_id("closing")
        .locator("input, textarea, [contenteditable]")
        .evaluate_all("fields => fields.map(field => field.type)")
    )
    assert len(kinds) > 40
    assert set(kinds) == {"radio", "checkbox"}


async def test_by_the_keyboard_alone_with_answers(console):
    sent = await closes_one_of(console, risk=1)
    await steps_to(console.page, "input[name=outcome]")
    await console.page.keyboard.press("Space")
    await steps_to(console.page, "input[name=closing-age]")
    await console.page.keyboard.press("Space")
    await console.page.keyboard.press("ArrowDown")
    await steps_to(console.page, "[data-testid=confirm-close]")
    await console.page.keyboard.press("Enter")
    await expect(console.tabs).to_have_count(0)
    assert (sent[0]["outcome"], sent[0]["answers"]["age"]) == ("talked", ["12-14"])


async def steps_to(page: Page, selector: str) -> None:
    """Tab until the focus is there."""
    for _ in range(60):
        if await page.evaluate("wanted => document.activeElement.matches(wanted)", selector):
            return
        await page.keyboard.press("Tab")
    raise AssertionError(f"the keyboard does not reach {selector}")


async def test_after_a_heavy_chat_a_pause_and_a_talk_are_offered(console):
    breaks: list[str] = []

    async def kept(route):
        breaks.append(route.request.post_data)
        await route.fulfill(**SENT)

    await console.page.route("**/api/duty/break", kept)
    await closes_one_of(console, risk=4)
    await taps(console, "closing-outcome-emergency", "confirm-close")
    care = console.by_id("care")
    await expect(care).to_have_attribute("data-shows", "offered")
    assert breaks == []
    await taps(console, "care-pause")
    await expect(care).to_contain_text(re.compile("10.{0,2} minuter"))
    await taps(console, "care-talk")
    await expect(console.by_id("care-talk-answer")).to_be_visible()
    await taps(console, "care-back")
    await expect(care).to_have_count(0)
    assert breaks == ['{"on":true}', '{"on":false}']


async def test_a_break_that_ends_in_the_bar_ends_the_pause(console):
    await closes_one_of(console, risk=4)
    await taps(console, "closing-outcome-emergency", "confirm-close", "care-pause")
    await expect(console.by_id("break")).to_have_attribute("aria-pressed", "true")
    await taps(console, "break")
    await expect(console.by_id("care")).to_have_count(0)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES)
async def test_everybody_can_answer(console, size, scheme):
    await console.page.set_viewport_size(SIZES[size])
    await console.page.emulate_media(color_scheme=scheme)
    await closes_one_of(console, risk=4)
    await taps(console, "closing-outcome-anonymous", "closing-violence-econ")
    assert await findings(console.page) == []
    assert await too_wide(console.page) == 0
    await taps(console, "confirm-close")
    await expect(console.by_id("care")).to_be_visible()
    assert await findings(console.page) == []
    assert await too_wide(console.page) == 0


async def test_after_another_chat_nothing_is_offered(console):
    await closes_one_of(console, risk=3)
    await taps(console, "closing-outcome-reported", "confirm-close")
    await expect(console.tabs).to_have_count(0)
    await expect(console.by_id("care")).to_have_count(0)


async def test_whoever_goes_off_duty_is_thanked_and_nothing_is_sent_for_it(console):
    await console.goes_off_duty()
    await expect(console.by_id("care")).to_have_attribute("data-shows", "goodbye")
    asked: list[str] = []
    console.page.on("request", lambda request: asked.append(request.url))
    await taps(console, "care-goodbye-close")
    await expect(console.by_id("care")).to_have_count(0)
    assert asked == []
