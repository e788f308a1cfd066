# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""With a counsellor: who it is, somebody else, a colleague, silence, and three questions at the end."""

from __future__ import annotations

import pytest
from playwright.async_api import Route, expect

from tests.journey.pages.phone import Phone
from tests.unit.phone.conftest import Server
from tests.unit.phone.states import COUNSELLOR, WAITING

pytestmark = pytest.mark.asyncio(loop_scope="module")

TRANSFER = "chat.become({transfer: {name: 'Ali', accepted: false}})"
CLOSED = "chat.become({kind: 'closed', by: 'counsellor'})"
ANSWERS = ("rights-yes", "where-partly", "listened-no")


def met(name: str) -> str:
    """A counsellor whose ACCEPT was verified."""
    return f"""chat.line({{from: 'notice', code: 'counsellor_joined', text: '{name}'}});
        chat.become({{kind: 'with_counsellor', bot: 'gone', waiting: null, history: 'undecided',
            transfer: null, counsellor: {{name: '{name}', demo: false, present: true}}}})"""


async def cause(phone: Phone, what: str) -> None:
    await phone.page.evaluate(f"{{ {what} }}")


async def called(phone: Phone) -> list[str]:
    """What the page asked of the chat, by name."""
    return [name for name, *_ in await phone.page.evaluate("chat.calls")]


async def test_she_may_take_someone_else_until_her_first_words(phone: Phone) -> None:
    await phone.comes_in()
    await cause(phone, met("Sara"))
    other = phone.by_id("someone-else")
    await expect(other).to_be_visible()
    await expect(phone.by_id("human")).to_contain_text("Känner du \u2068Sara\u2069?")
    await expect(phone.verified_counsellor).to_have_text("Sara")
    await expect(phone.composer).to_be_editable()
    await cause(phone, "chat.line({from: 'counsellor', text: 'Hej!'})")
    await expect(other).to_be_visible()
    await phone.says("Hej Sara")
    await expect(other).to_have_count(0)
    await cause(phone, met("Ali"))
    await expect(other).to_be_visible()


@pytest.mark.parametrize("region", ["Östergötland", ""])
async def test_the_county_is_told_where_the_centre_names_it(phone: Phone, region: str) -> None:
    async def with_region(route: Route) -> None:
        answer = await route.fetch()
        body = (await answer.text()).replace('"centre":', f'"region":"{region}","centre":')
        await route.fulfill(response=answer, body=body)

    await phone.page.route(phone.url + "/", with_region)
    await phone.comes_in()
    await cause(phone, met("Sara"))
    await expect(phone.by_id("someone-else")).to_be_visible()
    told = phone.by_id("human").get_by_text("stödcentrum")
    await expect(told).to_have_count(int(bool(region)))
    if region:
        await expect(told).to_contain_text(region)


async def test_it_is_told_that_words_stay_with_the_counsellor_for_a_while(phone: Phone) -> None:
    await phone.comes_in()
    await cause(phone, met("Sara"))
    await expect(phone.messages(by="notice").last).to_contain_text("De försvinner när")
    await phone.changes_language("en")
    await expect(phone.messages(by="notice").last).to_contain_text("They are gone when")


@pytest.mark.parametrize("shown", [False, True])
async def test_someone_else_puts_her_first_and_says_what_was_not_read(phone: Phone, shown: bool) -> None:
    await phone.comes_in()
    await phone.asks("Bara för programmet")
    await cause(phone, met("Sara"))
    if shown:
        await cause(phone, "chat.become({history: 'shared'})")
    await phone.by_id("someone-else").click()
    assert "someoneElse" in await called(phone)
    said = phone.messages(by="notice").last
    await expect(said).to_contain_text("du står först")
    await expect(said.get_by_text("fick inte se något av det du skrev")).to_have_count(int(not shown))
    await cause(phone, "chat.become({kind: 'waiting', counsellor: null, waiting: {ahead: 0, on_duty: 1}})")
    await expect(phone.by_id("human")).to_contain_text("Ingen annan är inne just nu.")
    await cause(phone, "chat.become({waiting: {ahead: 0, on_duty: 2}})")
    await expect(phone.by_id("human")).not_to_contain_text("Ingen annan")


async def test_what_comes_too_late_is_said(phone: Phone) -> None:
    await phone.comes_in()
    await cause(phone, met("Sara"))
    late = "Object.assign(new Error('late'), {code: 'not_now'})"
    await cause(phone, f"chat.someoneElse = () => {{ throw {late}; }}; null")
    await phone.by_id("someone-else").click()
    await expect(phone.messages(by="notice").last).to_have_text("Det gick inte just nu. Försök igen.")


async def test_a_colleague_takes_over_only_with_her_yes(phone: Phone) -> None:
    await phone.comes_in()
    await cause(phone, met("Sara"))
    await phone.says("Hej Sara")
    await cause(phone, TRANSFER)
    said = phone.by_id("human")
    await expect(said.get_by_role("heading")).to_have_text("Vill du skriva med \u2068Ali\u2069 i stället?")
    await expect(said).to_contain_text("läser ditt språk")
    await expect(phone.messages(by="notice").last).to_contain_text("undrar om någon annan får ta över")
    await phone.by_id("decline-transfer").click()
    await cause(phone, "chat.become({transfer: null})")
    await expect(phone.messages(by="notice").last).to_contain_text("Du skriver fortfarande med")
    await expect(said).to_be_hidden()
    await cause(phone, TRANSFER)
    await phone.by_id("accept-transfer").click()
    assert (await called(phone))[-2:] == ["declineTransfer", "acceptTransfer"]
    await cause(phone, "chat.become({transfer: {name: 'Ali', accepted: true}})")
    await expect(said).to_contain_text("är på väg in.")
    await expect(phone.by_id("accept-transfer")).to_have_count(0)
    await expect(phone.by_id("decline-transfer")).to_be_visible()


async def test_after_a_transfer_she_is_asked_again_what_the_new_one_may_see(phone: Phone) -> None:
    await phone.comes_in()
    await phone.asks("Till programmet")
    await cause(phone, met("Sara"))
    await expect(phone.page.locator("#share li")).to_have_count(1)
    await phone.keeps_history()
    await cause(phone, "chat.become({history: 'kept'})")
    await phone.says("Till Sara")
    await cause(phone, "chat.line({from: 'counsellor', text: 'Saras ord'})")
    await cause(phone, met("Ali"))
    await phone.says("Till Ali")
    await phone.shares_history()
    shared = await phone.page.evaluate("chat.calls.findLast(([name]) => name === 'shareHistory')[1]")
    assert [line.get("text") for line in shared] == ["Till programmet", "Till Sara"]


async def test_silence_says_what_is_true_and_offers_someone_else_after_five_minutes(phone: Phone) -> None:
    await phone.comes_in()
    await cause(phone, met("Sara"))
    await phone.says("Hej")
    await cause(phone, "chat.emit('silence', {minutes: 2, here: true, name: 'Sara'})")
    said = phone.messages(by="notice").last
    await expect(said).to_contain_text("Ibland tar det tid att läsa och tänka.")
    await expect(phone.by_id("someone-else")).to_have_count(0)
    await cause(phone, "chat.emit('silence', {minutes: 5, here: false, name: 'Sara'})")
    await expect(said).to_contain_text("Vi vet inte om")
    await expect(phone.by_id("human")).to_contain_text("har inte svarat på 5 minuter")
    await expect(phone.by_id("someone-else")).to_be_visible()
    await cause(phone, "chat.line({from: 'counsellor', text: 'Jag läser.'})")
    await expect(phone.by_id("someone-else")).to_have_count(0)


async def test_what_is_offered_stands_still_under_her_finger(phone: Phone) -> None:
    await phone.comes_in()
    await cause(phone, met("Sara"))
    await phone.by_id("someone-else").focus()
    await cause(phone, "chat.become({counsellor: {name: 'Sara', demo: false, present: false}})")
    await expect(phone.by_id("someone-else")).to_be_focused()


async def test_three_questions_after_the_numbers_are_counted_once(phone: Phone, server: Server) -> None:
    await phone.comes_in()
    await cause(phone, f"{met('Sara')}; {CLOSED}")
    numbers, questions = phone.page.locator("#help"), phone.by_id("feedback")
    await expect(numbers.locator("a[href='tel:112']")).to_be_visible()
    assert await numbers.evaluate(
        "(one, other) => one.compareDocumentPosition(other) & 4", await questions.element_handle()
    ), "the numbers stand first"
    async with phone.page.expect_response("**/feedback"):
        for number, answer in enumerate(ANSWERS):
            assert server.feedback == []
            await expect(questions.get_by_role("heading")).to_have_count(1)
            if number:
                await expect(questions.get_by_role("heading")).to_be_focused()
            await phone.by_id(f"feedback-{answer}").click()
    await expect(questions).to_contain_text("Tack!")
    assert server.feedback == [{"secret": "double", "rights": "yes", "where": "partly", "listened": "no"}]
    await phone.by_id("feedback-exit").click(no_wait_after=True)
    await phone.page.wait_for_url(server.exit_url)


async def test_who_passes_all_three_sends_nothing(phone: Phone, server: Server) -> None:
    await phone.comes_in()
    await cause(phone, f"{met('Sara')}; {CLOSED}")
    await expect(phone.by_id("feedback")).to_be_visible()
    sent: list[str] = []
    phone.page.on("request", lambda request: sent.append(request.url))
    for name in ("rights", "where", "listened"):
        await phone.by_id(f"feedback-{name}-skip").click()
    await expect(phone.by_id("feedback")).to_contain_text("Tack!")
    assert sent == []
    assert server.feedback == []


@pytest.mark.parametrize("ended", ["chat.become({kind: 'closed', by: 'quiet'})", WAITING])
async def test_nobody_is_asked_unless_the_counsellor_closed(phone: Phone, ended: str) -> None:
    await phone.comes_in()
    await cause(phone, f"{met('Sara')}")
    await expect(phone.by_id("someone-else")).to_be_visible()
    await cause(phone, ended)
    await expect(phone.by_id("someone-else")).to_have_count(0)
    await expect(phone.by_id("feedback")).to_have_count(0)


async def test_the_next_chat_has_nothing_of_the_last(phone: Phone) -> None:
    await phone.comes_in()
    await cause(phone, f"{met('Sara')}; {CLOSED}")
    await expect(phone.by_id("feedback")).to_be_visible()
    await phone.page.locator("#begin-again").click()
    await phone.starts()
    await expect(phone.by_id("feedback")).to_have_count(0)
    await expect(phone.by_id("human")).to_have_count(0)
    await cause(phone, COUNSELLOR)
    await expect(phone.by_id("human")).to_have_count(1)
    await expect(phone.by_id("someone-else")).to_be_visible()


async def test_what_she_may_show_goes_with_the_chat(phone: Phone) -> None:
    await phone.comes_in()
    await phone.asks("Bara för mig")
    await cause(phone, met("Sara"))
    await expect(phone.by_id("share-history")).to_be_visible()
    await cause(phone, CLOSED)
    await expect(phone.by_id("share-history")).to_have_count(0)
