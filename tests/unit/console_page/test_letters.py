# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Letters in the console: opened in the browser alone, answered behind a question, kept apart."""

from __future__ import annotations

import json
import re
import sqlite3
import time

import pytest
import pytest_asyncio
from playwright.async_api import expect

from sealing.encoding import b64
from tests.journey.pages.console import PATIENCE_MS
from tests.unit.console_page.test_access import SIZES, findings, too_wide
from tests.unit.console_page.writer import Writer, readers_of

pytestmark = pytest.mark.asyncio(loop_scope="session")

DAY = 86_400
HERS = "de läste min mobil igår kväll"
OURS = "vi kan prata med skolan tillsammans"


@pytest_asyncio.fixture(loop_scope="session")
async def console(at_desk):
    """Maja, who was certified when the centre was made; so she has a letter prekey."""
    return at_desk


@pytest_asyncio.fixture(loop_scope="session")
async def new_writer(signed_in):
    """A young person with words of her own."""
    writers: list[Writer] = []

    def makes() -> Writer:
        writers.append(Writer(signed_in.world))
        return writers[-1]

    yield makes
    for writer in writers:
        await writer.store.delete(writer.box, writer.auth, time.time())
        await writer.gone()


async def opens(console) -> None:
    """Goes to the letters and sees those there are."""
    await console.goes_to("letters")
    await expect(console.by_id("letters")).to_be_visible(timeout=PATIENCE_MS)
    if await console.by_id("letters-back").is_visible():
        await console.by_id("letters-back").click()
    await console.by_id("letters-again").click()
    await expect(console.by_id("letters-state")).to_have_attribute("data-state", "ready", timeout=PATIENCE_MS)


async def opens_letter(console, lang: str) -> None:
    """The one in this language."""
    await opens(console)
    await console.page.locator(f'[data-testid="letter-card"][data-language="{lang}"]').click()
    await expect(console.by_id("letter-facts")).to_be_visible()


async def answers(console, text: str) -> None:
    await console.by_id("letter-reply").fill(text)
    await console.by_id("letter-reply-send").click()
    await expect(console.by_id("letter-sent")).not_to_be_empty(timeout=PATIENCE_MS)


def kept(world) -> str:
    """Everything in the letters' database and the console's, as text."""
    dumps = []
    for path in [*world.data.path.rglob("*.db"), *world.data.path.rglob("*.sqlite*")]:
        if path.suffix in (".db", ".sqlite", ".sqlite3"):
            with sqlite3.connect(path) as connection:
                dumps += connection.iterdump()
    return "\n".join(dumps)


async def test_a_letter_is_read_and_answered_and_she_alone_reads_the_answer(console, signed_in, new_writer):
    sent: list[str] = []
    console.page.on("request", lambda request: sent.append(f"{request.url} {request.post_data or ''}"))
    writer, now = new_writer(), time.time()
    await writer.writes(await readers_of(console), HERS, now=now - 3 * DAY, lang="so")
    await opens_letter(console, "so")
    await expect(console.by_id("letter")).to_contain_text(HERS)
    await expect(console.by_id("letter-facts")).to_contain_text(re.compile(r"3\W? dagar"))
    await expect(console.by_id("letter-question")).to_have_value("Vad kallade jag min vän?")
    await expect(console.by_id("letter-check-reply")).to_have_value("Månstråle")
    await answers(console, OURS)
    await expect(console.by_id("letter").last).to_contain_text(OURS)
    await expect(console.by_id("letter-facts")).to_have_attribute("data-state", "answered")
    await expect(console.by_id("letter-reply")).to_have_value("")
    assert await writer.reads(console, "solstråle", now) is None
    answer = await writer.reads(console, "MANSTRALE", now)
    assert answer is not None and answer.text == OURS
    # Sealed on the way and where it lies; the search finds what is there.
    posted, stored = "\n".join(sent), kept(signed_in.world)
    assert "/api/letters/answer" in posted and writer.box in stored
    for marker in (HERS, OURS, "Månstråle", "min vän", "Manstrale"):
        assert marker not in posted and marker not in stored


async def test_cards_are_sorted_by_age_with_the_waiting_first_and_filtered_by_language(console, new_writer):
    readers, now = await readers_of(console), time.time()
    for lang, days in (("tr", 2), ("ru", 9), ("uk", 1)):
        await new_writer().writes(readers, HERS, now=now - days * DAY, lang=lang)
    await opens(console)
    cards = console.by_id("letter-card")
    of_cards = "all => all.map(one => [one.dataset.language, one.dataset.state])"
    assert await cards.evaluate_all(of_cards) == [[lang, "waiting"] for lang in ("ru", "tr", "uk")]
    await expect(cards.first).to_contain_text(re.compile(r"9\W? dagar"))
    gone = time.strftime("%Y", time.localtime(now + 21 * DAY))
    await expect(cards.first.get_by_test_id("letter-expires")).to_contain_text(gone)
    await console.by_id("letters-language").select_option("uk")
    await expect(cards).to_have_count(1)
    assert HERS not in await console.page.content(), "no word of a letter in the list"
    await console.by_id("letters-language").select_option("")
    await cards.first.click()
    await answers(console, OURS)
    await console.by_id("letters-back").click()
    assert (await cards.evaluate_all(of_cards))[-1] == ["ru", "answered"]


async def test_without_a_check_of_hers_one_must_be_written_and_a_weak_one_is_warned_of(console, new_writer):
    await new_writer().writes(await readers_of(console), HERS, now=time.time(), lang="es", check=None)
    await opens_letter(console, "es")
    send, warning = console.by_id("letter-reply-send"), console.by_id("letter-check-warning")
    await console.by_id("letter-reply").fill(OURS)
    await expect(send).to_be_disabled()
    await console.by_id("letter-question").fill("Vad heter platsen i brevet?")
    await console.by_id("letter-check-reply").fill("?!")
    await expect(send).to_be_disabled()
    await console.by_id("letter-check-reply").fill("2009")
    await expect(warning).to_have_attribute("data-weak", "true")
    await expect(send).to_be_enabled()
    await console.by_id("letter-check-reply").fill("bänken bakom biblioteket")
    await expect(warning).to_have_attribute("data-weak", "false")


async def test_a_draft_belongs_to_its_letter_and_stays_while_she_is_elsewhere(console, signed_in, new_writer):
    readers = await readers_of(console)
    for lang in ("fr", "ps"):
        await new_writer().writes(readers, HERS, now=time.time(), lang=lang)
    await opens_letter(console, "fr")
    await console.by_id("letter-reply").fill("till den första")
    await opens_letter(console, "ps")
    await expect(console.by_id("letter-reply")).to_have_value("")
    await console.by_id("letter-reply").fill("till den andra")
    await console.goes_to("desk")
    await opens_letter(console, "fr")
    await expect(console.by_id("letter-reply")).to_have_value("till den första")
    await console.locks()
    assert "till den första" not in await console.page.content()
    await console.unlocks(signed_in.staff["password"])
    await expect(console.by_id("letter-reply")).to_have_value("till den första", timeout=60_000)


async def test_the_cover_takes_every_word_out_of_the_page_and_brings_it_back(console, new_writer):
    await new_writer().writes(await readers_of(console), HERS, now=time.time(), lang="rom")
    await opens_letter(console, "rom")
    await console.by_id("letter-reply").fill(OURS)
    assert HERS in await console.page.content(), "the control"
    await console.page.keyboard.press("Alt+KeyQ")
    await expect(console.by_id("letters-covered")).to_be_visible()
    assert HERS not in await console.page.content()
    await expect(console.by_id("letter-reply")).to_have_count(0)
    await console.page.keyboard.press("Alt+KeyQ")
    await expect(console.by_id("letter-reply")).to_have_value(OURS)


async def test_without_a_draft_the_lock_forgets_every_letter(console, signed_in, new_writer):
    await new_writer().writes(await readers_of(console), HERS, now=time.time(), lang="fa")
    await opens_letter(console, "fa")
    await console.locks()
    await console.unlocks(signed_in.staff["password"])
    await expect(console.by_id("letters-state")).to_have_attribute("data-state", "ready", timeout=60_000)
    await expect(console.by_id("letter-facts")).to_have_count(0)
    await opens_letter(console, "fa")
    await expect(console.by_id("letter")).to_contain_text(HERS), "and can be opened again"


async def test_what_fails_keeps_every_word_and_is_never_sent_twice(console, new_writer):
    writer, now = new_writer(), time.time()
    await writer.writes(await readers_of(console), HERS, now=now, lang="pl")
    await opens_letter(console, "pl")
    bodies: list[str] = []

    async def loses_the_answer(route):
        """It reached the server; what the server said did not reach the page."""
        await route.fetch()
        await route.abort()

    await console.page.route("**/api/letters/answer", loses_the_answer, times=1)
    console.page.on(
        "request", lambda one: bodies.append(one.post_data) if one.url.endswith("/answer") else None
    )
    await console.by_id("letter-reply").fill(OURS)
    await console.by_id("letter-reply-send").click()
    trouble = console.by_id("letter-trouble")
    await expect(trouble).to_have_attribute("data-code", "no_network", timeout=PATIENCE_MS)
    await expect(console.by_id("letter-reply")).to_have_value(OURS)
    await answers(console, OURS)
    assert len(bodies) == 2 and len(set(bodies)) == 1
    assert len(await writer.store.look(writer.box, writer.auth, now)) == 1


async def test_a_letter_that_is_gone_is_said_and_the_words_stay(console, new_writer):
    writer, now = new_writer(), time.time()
    await writer.writes(await readers_of(console), HERS, now=now, lang="de")
    await opens_letter(console, "de")
    await writer.store.delete(writer.box, writer.auth, now)
    await console.by_id("letter-reply").fill(OURS)
    await console.by_id("letter-reply-send").click()
    await expect(console.by_id("letter-trouble")).to_have_attribute(
        "data-code", "letter_gone", timeout=PATIENCE_MS
    )
    await expect(console.by_id("letter-reply")).to_have_value(OURS)


async def test_ten_thousand_characters_and_not_one_more(console, new_writer):
    writer, now = new_writer(), time.time()
    await writer.writes(await readers_of(console), "å" * 10_000, now=now, lang="fi")
    await opens_letter(console, "fi")
    await console.by_id("letter-reply").fill("😀" * 10_001)
    await expect(console.by_id("letter-reply-send")).to_be_disabled()
    await answers(console, "😀" * 10_000)
    answer = await writer.reads(console, "Månstråle", now)
    assert answer is not None and len(answer.text) == 10_000


async def test_a_closed_box_is_read_and_not_answered(console, new_writer):
    writer, now = new_writer(), time.time()
    await writer.writes(await readers_of(console), HERS, now=now, lang="it")
    await writer.closes(now)
    await opens_letter(console, "it")
    await expect(console.by_id("letter")).to_contain_text(HERS)
    await expect(console.by_id("letter-no-answer")).to_have_attribute("data-code", "letter_closed")
    await expect(console.by_id("letter-reply")).to_have_count(0)


async def test_two_reply_keys_in_one_box_are_not_answered(console, new_writer):
    writer, stranger, now = new_writer(), new_writer(), time.time()
    readers = await readers_of(console)
    await writer.writes(readers, HERS, now=now, lang="nl")
    await writer.writes(readers, "svara mig", now=now, lang="nl", reply=stranger.keys.reply.public)
    await opens_letter(console, "nl")
    await expect(console.by_id("letter-no-answer")).to_have_attribute("data-code", "letter_two_keys")
    await expect(console.by_id("letter-reply")).to_have_count(0)


async def test_a_second_letter_comes_into_the_same_thread_and_waits_again(console, new_writer):
    writer, now = new_writer(), time.time()
    readers = await readers_of(console)
    await writer.writes(readers, HERS, now=now, lang="da", partner=True)
    await opens_letter(console, "da")
    await expect(console.by_id("letter-allows")).to_contain_text("Får lämnas vidare")
    await answers(console, OURS)
    await writer.writes(readers, "tack, jag vågar", now=now, lang="da")
    await opens_letter(console, "da")
    await expect(console.by_id("letter")).to_have_count(3)
    await expect(console.by_id("letter-facts")).to_have_attribute("data-state", "waiting")
    await expect(console.by_id("letter-allows")).to_contain_text("Får inte lämnas vidare")


async def test_what_needs_no_answer_waits_no_longer(console, new_writer):
    await new_writer().writes(await readers_of(console), "test", now=time.time(), lang="nb")
    await opens_letter(console, "nb")
    await console.by_id("letter-done").click()
    await expect(console.by_id("letter-facts")).to_have_attribute("data-state", "answered")
    await opens_letter(console, "nb")
    await expect(console.by_id("letter-facts")).to_have_attribute("data-state", "answered")


async def test_prepared_texts_and_the_duty_to_report_are_at_hand(console, new_writer):
    await new_writer().writes(await readers_of(console), HERS, now=time.time(), lang="ar")
    await opens_letter(console, "ar")
    await expect(console.by_id("duty-insert")).to_be_enabled(timeout=30_000)
    await console.by_id("duty-insert").click()
    field = console.by_id("letter-reply")
    assert "الخدمات الاجتماعية" in await field.input_value()
    await field.fill("")
    await field.press("/")
    await console.page.keyboard.type("anmälningsskyldighet")
    await console.page.keyboard.press("Enter")
    await expect(field).to_be_focused()
    assert "الخدمات الاجتماعية" in await field.input_value()


async def test_in_a_chat_a_letter_is_proven_by_our_answer_alone(console, new_writer):
    writer, now = new_writer(), time.time()
    await writer.writes(await readers_of(console), HERS, now=now, lang="ckb")
    await opens_letter(console, "ckb")
    await answers(console, OURS)
    answer = await writer.reads(console, "Månstråle", now)
    assert answer is not None
    await console.goes_to("desk")
    await console.goes_on_duty()
    await console.page.evaluate(
        "desk.wait({mailbox: 'one', lang: 'ckb', risk: 1, reason: '', asked: 0, since: 0})"
    )
    await console.presses_take_next()
    shown = console.by_id("chat-letter")
    for live, proven in (("A" * 22, "no"), (b64(answer.live), "yes")):
        letter = json.dumps({"box": writer.box, "live": live})
        await console.page.evaluate(f"() => desk.change('one', {{state: 'open', letter: {letter}}})")
        await expect(shown).to_have_attribute("data-proven", proven, timeout=PATIENCE_MS)
        await expect(console.by_id("tool-letter")).to_have_count(int(proven == "yes"))
    await console.by_id("tool-letter").click()
    await expect(console.by_id("tool")).to_contain_text(HERS)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES)
async def test_the_letters_can_be_used_by_everybody(console, new_writer, size, scheme):
    await new_writer().writes(await readers_of(console), HERS, now=time.time(), lang="ti", check=None)
    page = console.page
    await page.set_viewport_size(SIZES[size])
    await page.emulate_media(color_scheme=scheme)
    await opens(console)
    assert await findings(page) == [] and await too_wide(page) == 0
    card = page.locator('[data-testid="letter-card"][data-language="ti"]')
    await card.focus()
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("heading", name="Brev", level=1)).to_be_focused()
    await console.by_id("letter-check-reply").fill("12")
    assert await findings(page) == [] and await too_wide(page) == 0
    await console.by_id("letters-back").press("Enter")
    await expect(page.get_by_role("heading", name="Brev", level=1)).to_be_focused()
