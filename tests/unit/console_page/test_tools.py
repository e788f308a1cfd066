# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a counsellor has beside a chat: papers that die with it, her own level, keys, a cover; drafts stay."""

from __future__ import annotations

import random

import pytest
import pytest_asyncio
from playwright.async_api import expect

from tests.unit.console_page.scenes import SAID, card, take, wait, wait_and_take

pytestmark = pytest.mark.asyncio(loop_scope="session")

SECRET = "en hemlighet på papper"


@pytest_asyncio.fixture(loop_scope="session")
async def console(at_desk):
    """On duty."""
    await at_desk.goes_on_duty()
    return at_desk


async def opens_tool(console, name: str) -> None:
    await console.by_id(f"tool-{name}").click()
    await expect(console.by_id("tool")).to_have_attribute("data-tool", name)


async def ends(console, outcome: str = "left") -> None:
    await console.closes(outcome)
    await expect(console.by_id("closing")).to_have_count(0)


async def test_papers_belong_to_one_chat_are_never_sent_and_go_with_it(console):
    posted: list[str] = []
    console.page.on("request", lambda request: posted.append(f"{request.url} {request.post_data}"))
    await wait_and_take(console, "one", "two")
    await console.turns_to(1)
    await console.says("hej")
    await opens_tool(console, "scratch")
    await console.by_id("scratch").fill(SECRET)
    await opens_tool(console, "emergency")
    await expect(console.by_id("read-aloud")).to_contain_text("Inget skickas")
    await console.by_id("emergency-address").fill(SECRET)
    await console.turns_to(2)
    await opens_tool(console, "emergency")
    await expect(console.by_id("emergency-address")).to_have_value("")
    await console.turns_to(1)
    await expect(console.by_id("emergency-address")).to_have_value(SECRET)
    await ends(console)
    await expect(console.tabs).to_have_count(1)
    assert SECRET not in await console.page.content()
    said = str(await console.page.evaluate(SAID)) + "".join(posted)
    assert "hej" in said and "closings" in said, "the control: what is sent is seen"
    assert SECRET not in said
    await opens_tool(console, "scratch")
    await expect(console.by_id("scratch")).to_have_value("")


async def test_papers_are_covered_by_the_lock_and_there_again_after(signed_in, console):
    await wait_and_take(console, "one")
    await opens_tool(console, "scratch")
    await console.by_id("scratch").fill(SECRET)
    await console.locks()
    assert SECRET not in await console.page.content()
    await console.unlocks(signed_in.staff["password"])
    await expect(console.by_id("scratch")).to_have_value(SECRET, timeout=60_000)


async def test_the_duty_is_said_before_and_never_stands_in_the_way(console):
    await wait_and_take(console, "one", lang="so")
    await console.says("hej")
    await console.by_id("duty-insert").click()
    assert "socialtjänsten" in await console.composer.input_value()
    assert "Hal arrin" in await console.composer.input_value()
    await console.by_id("duty-told").click()
    await expect(console.by_id("duty-to-report")).to_have_count(0)
    await opens_tool(console, "anonymous")
    await expect(console.by_id("step-told")).to_be_checked()
    await console.by_id("step-told").uncheck()
    await expect(console.by_id("duty-to-report")).to_be_visible()


async def test_the_routine_gives_words_for_each_step_into_the_composer(console):
    await wait_and_take(console, "one", lang="ar")
    await opens_tool(console, "anonymous")
    await console.by_id("step-age").check()
    await console.by_id("insert-age_band").click()
    await expect(console.composer).to_be_focused()
    assert "15" in await console.composer.input_value()
    assert await console.page.evaluate(SAID) == [[]]


async def test_a_report_is_picked_read_moved_and_wiped(console):
    await console.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    await wait_and_take(console, "one")
    await console.page.evaluate("""() => {
        desk.put('one', {text: 'pappa slog mig'});
        desk.put('one', {text: 'jag gillar katter'});
        desk.put('one', {from: 'me', text: 'jag läser'});
    }""")
    await expect(console.by_id("pick-line")).to_have_count(0)
    await opens_tool(console, "report")
    await expect(console.by_id("pick-line")).to_have_count(2)
    await console.by_id("pick-line").first.check()
    await console.by_id("report-facts").fill("Slagen hemma i lördags.")
    text = console.by_id("report-text")
    for part in ("pappa slog mig", "Slagen hemma", "Kontakta inte vårdnadshavare"):
        await expect(text).to_contain_text(part)
    assert "katter" not in await text.inner_text() and "jag läser" not in await text.inner_text()
    await console.by_id("report-insert").click()
    assert "Slagen hemma" in await console.composer.input_value()
    await console.by_id("report-read").check()
    await console.by_id("report-copy").click()
    await expect(console.by_id("tool")).to_contain_text("Kopierat")
    await console.by_id("report-wipe").click()
    await expect(console.by_id("report-facts")).to_have_value("")
    await expect(console.by_id("pick-line").first).not_to_be_checked()
    await expect(console.by_id("report-read")).not_to_be_checked()
    assert "Slagen" not in await text.inner_text()


async def test_she_says_another_level_and_it_stays_hers(console):
    await wait(console, card("one", risk=4))
    await take(console, "one")
    level = console.by_id("level")
    await expect(level).to_contain_text("programmets gissning")
    await expect(console.by_id("level-up")).to_be_disabled()
    for _ in range(3):
        await console.by_id("level-down").click()
    await expect(level).to_have_attribute("data-level", "1")
    await expect(level).to_contain_text("programmet gissade")
    await expect(console.by_id("level-down")).to_be_disabled()
    await console.page.evaluate("() => desk.change('one', {visitorPresent: false})")
    await expect(level).to_have_attribute("data-level", "1")
    assert await console.page.evaluate("desk.chats[0].risk") == 4


async def test_after_three_quarters_of_an_hour_a_soft_word(signed_in, console):
    await console.page.clock.install()
    await wait_and_take(console, "one")
    await console.page.clock.fast_forward("04:00")
    await expect(console.composer).to_be_visible()
    await expect(console.by_id("nudge")).to_have_count(0)
    await console.page.clock.fast_forward("42:00")
    # Untouched for so long the page has locked itself.
    await console.unlocks(signed_in.staff["password"])
    await expect(console.by_id("nudge")).to_be_visible(timeout=60_000)
    await console.by_id("nudge").get_by_role("button").click()
    await expect(console.by_id("nudge")).to_have_count(0)
    await expect(console.composer).to_be_visible()


async def test_the_cover_takes_every_word_out_of_the_page_and_brings_it_back(console):
    await wait_and_take(console, "one", "two")
    await wait(console, card("next", lang="ti"))
    await console.page.evaluate("() => desk.put('two', {text: 'hemligt ord'})")
    await console.writes("min början")
    await console.hears("hemligt ord")
    await console.page.keyboard.press("Alt+KeyQ")
    await expect(console.by_id("covered")).to_be_visible()
    await console.page.evaluate("() => desk.put('two', {text: 'ett till'})")
    page = await console.page.content()
    assert "hemligt ord" not in page and "Tigrin" not in page and "ett till" not in page
    assert await console.page.evaluate("document.querySelectorAll('textarea').length") == 0
    await console.page.keyboard.press("Alt+KeyQ")
    await console.hears("ett till")
    await expect(console.composer).to_have_value("min början")


async def test_keys_do_what_buttons_do_are_listed_changed_and_switched_off(console):
    await wait_and_take(console, "one", "two")
    keys = console.page.keyboard
    await keys.press("Alt+KeyK")
    await expect(console.tabs.nth(0)).to_have_attribute("aria-current", "true")
    await keys.press("Alt+KeyL")
    await expect(console.composer).to_be_focused()
    await keys.type("?")
    await expect(console.composer).to_have_value("?"), "a letter while she writes"
    await keys.press("Alt+KeyI")
    await expect(console.by_id("search")).to_be_visible()
    await keys.press("Escape")
    await console.page.evaluate("() => document.activeElement.blur()")
    await keys.press("?")
    listed = console.by_id("shortcut-list")
    await expect(listed).to_be_visible()
    await console.by_id("key-cover").click()
    await keys.press("Alt+KeyX")
    await expect(console.by_id("key-cover")).to_contain_text("X")
    await console.by_id("shortcuts-close").click()
    await keys.press("Alt+KeyQ")
    await expect(console.by_id("covered")).to_have_count(0)
    await keys.press("Alt+KeyX")
    await expect(console.by_id("covered")).to_be_visible()
    await keys.press("Alt+KeyX")
    await console.by_id("shortcuts").click()
    await console.by_id("shortcuts-on").uncheck()
    await keys.press("Escape")
    await expect(listed).to_have_count(0)
    await keys.press("Alt+KeyX")
    await expect(console.by_id("covered")).to_have_count(0)


OWN = "desk.chats.map(chat => chat.lines.filter(line => line.from === 'me').map(line => line.text).join(''))"


@pytest.mark.parametrize("seed", [1, 2])
async def test_no_draft_ever_crosses_whatever_happens_in_between(console, seed):
    """A random walk: she types, switches, sends, opens a tool; words and a chat arrive."""
    chance, names, current = random.Random(seed), ["a", "b"], 1
    drafts, sent = {"a": "", "b": ""}, {"a": "", "b": ""}
    await wait_and_take(console, *names)
    for step in range(40):
        act = chance.choice(["type", "type", "switch", "send", "hear", "tool"])
        name = names[current]
        if step == 20:
            await console.composer.focus()
            await wait(console, card("third", risk=4))
            await console.page.evaluate("document.querySelector('[data-testid=take-next]').click()")
            await expect(console.tabs).to_have_count(3)
        elif act == "type":
            await console.composer.press_sequentially(name * chance.randint(1, 3))
            drafts[name] = await console.composer.input_value()
        elif act == "switch":
            current = chance.randrange(2)
            await console.turns_to(current + 1)
        elif act == "send":
            await console.composer.press("Enter")
            sent[name] += drafts[name]
            drafts[name] = ""
        elif act == "hear":
            await console.page.evaluate(f"() => desk.put('{chance.choice(names)}', {{text: 'x{step}'}})")
        else:
            await console.by_id("tool-scratch").click()
        await expect(console.composer).to_have_value(drafts[names[current]])
    own = await console.page.evaluate(OWN)
    assert own == [sent["a"], sent["b"], ""]
    assert set(own[0]) <= {"a"} and set(own[1]) <= {"b"} and any(own), "the control: something was sent"
