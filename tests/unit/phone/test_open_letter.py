# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Coming back with the words: the answer behind its question, one page for everything that is not there."""

from __future__ import annotations

import re
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from playwright.async_api import Route, expect

from tests.journey.pages.phone import Phone
from tests.unit.phone.conftest import Server, Watched
from tests.unit.phone.letter_steps import TROUBLE, comes_back, leaves, looks, replies

pytestmark = pytest.mark.asyncio(loop_scope="module")

ANSWER = "Du bestämmer själv. Ring oss på måndag."
CHECK = ("Vilken låt gör dig lugn?", "Stilla natt")
NONE = "Inget svar här nu"
ARABIC_INDIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


async def answered(phone: Phone, server: Server, **how: Any) -> tuple[str, str]:
    """A letter and its answer: the six numbers, and what shows that the answer was read."""
    await leaves(phone)
    numbers = await phone.by_id("letter-code-numbers").inner_text()
    (letter,) = await server.desk.letters()
    return numbers, await server.desk.answers(letter, ANSWER, CHECK, **how)


async def test_the_answer_opens_behind_its_question_alone(phone: Phone, server: Server) -> None:
    words = (await leaves(phone)).split()
    (letter,) = await server.desk.letters()
    live = await server.desk.answers(letter, ANSWER, CHECK)
    # On another device, in a hurry: capitals, no accents, a slip in one word.
    typed = [words[0][:-1] + "q" if len(words[0]) > 8 else words[0], *words[1:]]
    await looks(phone, " ".join(typed).upper().translate(str.maketrans("ÅÄÖÉ", "AAOE")))
    await expect(phone.by_id("letter-question")).to_have_text(CHECK[0])
    assert "gifta" not in await phone.page.inner_text("body"), "never her own letter"
    await replies(phone, "Nu tändas tusen juleljus")
    await expect(phone.page.locator(TROUBLE)).to_contain_text("Det gick inte att öppna")
    await expect(phone.by_id("letter-answer")).to_have_count(0)
    assert ANSWER not in await phone.page.content()
    await replies(phone, "stilla NATT!")
    await expect(phone.by_id("letter-answer")).to_have_text(ANSWER)
    await expect(phone.page.locator("#letters")).to_contain_text(re.compile("Sara.*skrev det här"))
    # Going on by letter shows that she has read it.
    await phone.by_id("letter-write-back").click()
    await phone.by_id("letter-text").fill("Tack!")
    await phone.by_id("letter-send").click()
    await expect(phone.page.locator("#letters")).to_contain_text("Samma ord gäller för nästa svar")
    _, again = await server.desk.letters()
    assert (again["box"], again["text"], again["live"]) == (letter["box"], "Tack!", live)


async def test_she_goes_on_live_and_the_counsellor_is_told_which_answer(phone: Phone, server: Server) -> None:
    numbers, live = await answered(phone, server)
    (letter,) = await server.desk.letters()
    await looks(phone, numbers.translate(ARABIC_INDIC))
    await replies(phone, CHECK[1])
    await phone.by_id("letter-talk-now").click()
    await expect(phone.log).to_be_visible()
    assert len(await phone.page.evaluate("chat.cards(1)")) == 1
    assert await phone.page.evaluate("chat.asking.letter") == {"box": letter["box"], "live": live}
    await expect(phone.page.locator("#letters")).to_be_empty()


async def test_what_is_not_there_is_one_page(phone: Phone, server: Server) -> None:
    """Never written, not answered, deleted and closed; the positive control is the answer before."""
    numbers, _ = await answered(phone, server)
    await looks(phone, numbers)
    await expect(phone.by_id("letter-question")).to_be_visible()
    never = "1 2 3 4 5 6"
    await looks(phone, never)
    seen = await phone.page.locator("#letters").inner_text()
    assert NONE in seen

    for way in ("delete", "close"):
        await looks(phone, numbers)
        await phone.by_id(f"letter-{way}").click()
        await phone.by_id("letter-keep").click()
        await phone.by_id(f"letter-{way}").click()
        await phone.by_id(f"letter-{way}-yes").click()
        await expect(phone.page.locator("#letters")).to_contain_text("öppnar inget längre")
        await looks(phone, numbers)
        assert await phone.page.locator("#letters").inner_text() == seen
        if way == "delete":
            assert await server.desk.boxes() == []
            numbers, _ = await answered(phone, server)
    # Closed, staff still read it.
    assert len(await server.desk.letters()) == 1
    # Not answered yet.
    await leaves(phone)
    await looks(phone, await phone.by_id("letter-code-numbers").inner_text())
    assert await phone.page.locator("#letters").inner_text() == seen


async def test_five_wrong_replies_take_the_answer_away(phone: Phone, server: Server) -> None:
    numbers, _ = await answered(phone, server)
    await looks(phone, numbers)
    for number in range(5):
        await replies(phone, f"fel {number}")
        await expect(phone.page.locator("#letters [role=status]").first).to_be_hidden()
        await expect(phone.page.locator(TROUBLE)).to_contain_text("Det gick inte att öppna")
    await replies(phone, CHECK[1])
    await expect(phone.page.locator(TROUBLE)).to_contain_text("Det gick inte att öppna")
    await expect(phone.by_id("letter-answer")).to_have_count(0)
    await looks(phone, numbers)
    await expect(phone.page.locator("#letters h1")).to_have_text(NONE)


async def test_an_answer_that_no_counsellor_signed_is_not_shown(phone: Phone, server: Server) -> None:
    numbers, _ = await answered(phone, server, by=Ed25519PrivateKey.generate())
    await looks(phone, numbers)
    await replies(phone, CHECK[1])
    await expect(phone.page.locator("#letters")).to_contain_text("Svaret kunde inte kontrolleras")
    assert ANSWER not in await phone.page.content()


async def test_the_answer_of_one_who_was_struck_off_is_not_shown(phone: Phone, server: Server) -> None:
    numbers, _ = await answered(phone, server)
    server.desk.live = False
    await looks(phone, numbers)
    await replies(phone, CHECK[1])
    await expect(phone.page.locator("#letters")).to_contain_text("Svaret kunde inte kontrolleras")
    assert ANSWER not in await phone.page.content()


async def test_words_that_cannot_be_read_are_named_and_nothing_is_sent(phone: Phone, server: Server) -> None:
    field = await comes_back(phone)
    await field.fill("zzzzxq 2 3 4 5 6")
    await field.press("Enter")
    await expect(phone.page.locator(TROUBLE)).to_contain_text("zzzzxq")
    await field.fill("1 2 3 4 5")
    await field.press("Enter")
    await expect(phone.page.locator(TROUBLE)).to_contain_text("Det ska vara sex")
    assert server.desk.asked == []
    # Positive control: six numbers are sent.
    await field.fill("1 2 3 4 5 6")
    await field.press("Enter")
    await expect(phone.page.locator("#letters h1")).to_have_text(NONE)
    assert {one["do"] for one in server.desk.asked} == {"look"}


async def test_a_word_that_may_be_several_is_chosen_by_a_tap(phone: Phone, server: Server) -> None:
    field = await comes_back(phone)
    unsure, near = await phone.page.evaluate(UNSURE)
    await field.fill(f"{unsure} 2 3 4 5 6")
    await phone.by_id("letter-code-send").click()
    await expect(phone.page.locator(TROUBLE)).to_contain_text(unsure)
    await phone.page.locator("#letters .chip", has_text=re.compile(f"^{near}$")).click()
    await expect(phone.page.locator("#letters h1")).to_have_text(NONE)


UNSURE = """async () => {
    const {loadList, meant} = await import('/core/code_words.js');
    const list = await loadList('sv');
    for (const word of list.words) {
        const near = meant(word.slice(1), [list]);
        if (near.length > 1 && !list.words.includes(word.slice(1))) return [word.slice(1), near[0]];
    }
}"""


async def test_an_old_answer_of_the_page_is_not_there_for_who_comes_next(
    phone: Phone, server: Server
) -> None:
    numbers, _ = await answered(phone, server)
    await looks(phone, numbers)
    await replies(phone, CHECK[1])
    await expect(phone.by_id("letter-answer")).to_have_text(ANSWER)
    await phone.by_id("back").click()
    await phone.by_id("open-letter").click()
    await expect(phone.by_id("letter-code-input")).to_have_value("")
    assert ANSWER not in await phone.page.content()


async def test_without_a_net_the_words_stay(phone: Phone, server: Server, watched: Watched) -> None:
    watched.meant = True
    field = await comes_back(phone)
    await field.fill("1 2 3 4 5 6")
    await phone.page.route("**/letters", lambda route: route.abort())
    await phone.by_id("letter-code-send").click()
    await expect(phone.page.locator(TROUBLE)).to_contain_text("Ingen kontakt")
    await expect(field).to_have_value("1 2 3 4 5 6")
    await phone.page.unroute("**/letters")
    await phone.by_id("letter-code-send").click()
    await expect(phone.page.locator("#letters h1")).to_have_text(NONE)


async def test_a_code_of_another_centre_is_nothing_here(phone: Phone, server: Server) -> None:
    """The same six words lead to another box, which the relay never heard of."""
    numbers, _ = await answered(phone, server)

    async def of_another_centre(route: Route) -> None:
        answer = await route.fetch()
        assert '"centre":"demo"' in await answer.text()
        body = (await answer.text()).replace('"centre":"demo"', '"centre":"other"')
        await route.fulfill(response=answer, body=body)

    await looks(phone, numbers)
    await expect(phone.by_id("letter-question")).to_be_visible()
    await phone.page.route(phone.url + "/", of_another_centre)
    await looks(phone, numbers)
    await expect(phone.page.locator("#letters h1")).to_have_text(NONE)
    assert server.desk.asked[-1]["box"] not in await server.desk.boxes()
