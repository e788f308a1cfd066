# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every state the page can be in, one after the other, for whoever wants to look at each."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

from playwright.async_api import Locator

from tests.journey.pages.phone import Phone

ANSWER = """chat.line({from: 'bot', topic: 'forced_marriage', risk: 2, reason: 'forced_marriage',
    keys: ['answer-forced_marriage'], next: ['before_travel', 'talk_to_human'], human: false})"""
DANGER = """chat.line({from: 'bot', topic: 'out_of_scope', risk: 4, danger: true, reason: 'out_of_scope',
    keys: ['i-am-a-program', 'offer-human'], next: ['leaving_home'], human: true})"""
OTHER_LANGUAGE = """chat.line({from: 'bot', topic: 'out_of_scope', risk: 1, act: 'change_language',
    keys: ['answer-change_language'], next: [], human: false})"""
COUNSELLOR = """chat.become({kind: 'with_counsellor', bot: 'gone', waiting: null, history: 'undecided',
    counsellor: {name: 'Sara', demo: true, present: true}})"""
WAITING = "chat.become({kind: 'waiting', waiting: {ahead: 2, on_duty: 3}})"

COLLEAGUE = "chat.become({transfer: {name: 'Ali', accepted: false}})"
OFFER = """chat.become({offer: {at: Date.now() / 1000 + 90_000, pictures: [3, 8], agreed: false,
    keep: 'Vill prata om skolan, och om resan i sommar.'}})"""
LONG_SILENCE = "chat.emit('silence', {minutes: 5, here: true, name: 'Sara'})"


def hours_say(answer: str) -> str:
    """From here on GET /hours says this JavaScript object, beside what it always says."""
    usual = "v: 1, zone: 'Europe/Stockholm', closing_soon_s: 1200, on_call: null, always_open: false"
    return f"""globalThis.asked ??= fetch; globalThis.fetch = (url, options) => url === '/hours'
        ? Promise.resolve(Response.json({{{usual}, ...{answer}}})) : asked(url, options)"""


CLOSED = "{open: false, closes: null, next: Date.now() / 1000 + 90_000, languages: {}}"
UNREAD = """{open: true, closes: Date.now() / 1000 + 600, next: Date.now() / 1000 + 90_000,
    languages: {so: {open: true, on_duty: true, next: null}}}"""


def tap(test_id: str) -> str:
    """A tap on the first element with this test id."""
    return f"document.querySelector('[data-testid={test_id}]').click()"


STEPS = {
    "with_bot": "undefined",
    "pictured": tap("pictures-in-chat"),
    "read_to": tap("reader-yes"),
    "words_again": tap("pictures-in-chat"),
    "guide": tap("guide-answer-no"),
    "own_words": "chat.ask('Jag är rädd.')",
    "answered": f"chat.change(1, {{state: 'delivered'}}); {ANSWER}",
    "grown": "; ".join(tap(f"layer-{name}") for name in ("more", "who", "list")),
    "other_language": OTHER_LANGUAGE,
    "no_place": f"{hours_say(CLOSED)}; {tap('ask-human')}",
    "asking": f"{hours_say(UNREAD)}; {tap('ask-human')}; chat.cards(1)",
    "waiting": WAITING,
    "pair_begun": tap("picture-3"),
    "pair_chosen": tap("picture-8"),
    "waiting_for_nobody": "chat.become({kind: 'waiting', waiting: {ahead: 0, on_duty: 0}})",
    "offered": "chat.become({kind: 'offered', waiting: null})",
    "deciding": COUNSELLOR,
    "with_counsellor": "chat.become({history: 'shared'}); chat.line({from: 'counsellor', text: 'Hej!'})",
    "return_offered": OFFER,
    "return_agreed": "chat.become({offer: {...chat.state.offer, agreed: true}})",
    "silence": "chat.become({offer: null}); " + LONG_SILENCE,
    "colleague": COLLEAGUE,
    "away": "chat.become({transfer: null, counsellor: {name: 'Sara', demo: false, present: false}})",
    "failed": "chat.line({from: 'me', to: 'counsellor', text: 'Hallå?', state: 'failed'})",
    "reconnecting": "chat.emit('connection', 'reconnecting')",
    "lost": "chat.become({kind: 'with_bot', bot: 'ready', counsellor: null, history: null})",
    "danger": DANGER,
    "danger_travelling": tap("emergency-form-travelling"),
    "border_card": tap("border-show"),
    "danger_abroad": f"{tap('border-close')}; {tap('emergency-form-abroad')}",
    "danger_folded": tap("emergency-fold"),
    "refused": "chat.emit('refused', {code: 'bad_signature', about: 'counsellor'})",
    "wrong_clock": "chat.emit('clock', {differenceS: 90000})",
    "interrupted": "chat.emit('interrupted', {role: 'bot', why: 'replaced', words: ['Jag är rädd.']})",
    "wiped": "document.getElementById('log-wiped').hidden = false",
    "no_bot": "chat.become({bot: 'none'})",
    "bot_refused": "chat.become({bot: 'refused'})",
    "closed": "chat.become({kind: 'closed', by: 'counsellor'}); "
    "chat.line({from: 'notice', code: 'ended_by_counsellor'})",
}


async def asked_for_a_human(phone: Phone, times: int = 1) -> list[Any]:
    """The cards that went with each asking, once there are so many: the hours are looked at before."""
    cards: list[Any] = await phone.page.evaluate("times => chat.cards(times)", times)
    return cards


# What comes with a file that may not be there yet.
SHOWS = {
    "pictured": "reader-yes", "guide": "guide-answer-yes", "answered": "layer-more", "no_place": "human",
    "waiting": "picture-1", "pair_chosen": "pictures-change", "deciding": "someone-else",
    "return_offered": "return-yes", "silence": "someone-else", "colleague": "accept-transfer",
    "closed": "feedback-rights-yes",
}  # fmt: skip
ASIDES = ("traces", "statement")


async def every_state(phone: Phone, locale: str) -> AsyncIterator[str]:
    """Brings the page into each state and yields its name."""
    await phone.opens()
    await phone.by_id("language-sv").and_(phone.page.locator("button")).wait_for()
    yield "languages"
    await phone.picks_language(locale)
    yield "opening"
    for name in ASIDES:
        await phone.by_id(name).click()
        await phone.page.locator(f"#{name} h1").wait_for()
        yield name
        await phone.by_id("back").click()
    await phone.by_id("cut-off").click()
    await phone.by_id("picture-1").wait_for()
    yield "cut_off"
    await phone.by_id("picture-1").click()
    await phone.by_id("picture-2").click()
    yield "cut_off_chosen"
    await phone.by_id("back").click()
    await phone.by_id("open-letter").click()
    await phone.by_id("letter-code-input").wait_for()
    yield "open_letter"
    await phone.by_id("letter-write").click()
    await phone.by_id("letter-check-choice").select_option("own")
    yield "write_letter"
    await phone.by_id("letter-text").fill("Hej")
    await phone.by_id("letter-check-choice").select_option("skip")
    await phone.by_id("letter-send").click()
    await phone.by_id("letter-code").wait_for()
    yield "letter_code"
    await phone.by_id("letter-practise").click()
    yield "letter_practise"
    await phone.by_id("back").click()
    await phone.starts()
    for name, step in STEPS.items():
        await phone.page.evaluate(f"{{ {step} }}")
        if name in SHOWS:
            await phone.by_id(SHOWS[name]).last.wait_for()
        yield name
    await phone.turns_away()
    await phone.turns_back()
    yield "covered"


async def taps_unless_tried(again: Locator) -> None:
    """Taps "try again", also when the page, which tries at rest by itself, has just taken it away."""
    await again.evaluate("button => button.click()")
