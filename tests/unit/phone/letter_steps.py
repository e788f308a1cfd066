# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a young person does with a letter, for all tests of letters."""

from __future__ import annotations

from playwright.async_api import Locator, expect

from tests.journey.pages.phone import Phone

TEXT = "Jag vill inte gifta mig.\nVad kan jag göra?"
TROUBLE = '#letters [role="alert"]'


async def begins(phone: Phone, locale: str = "sv") -> Locator:
    """To where a letter is written, from the chat."""
    await phone.comes_in(locale)
    await phone.by_id("leave-letter").click()
    return phone.by_id("letter-text")


async def leaves(phone: Phone, text: str = TEXT) -> str:
    """Writes and sends a letter; the words of its code."""
    await (await begins(phone)).fill(text)
    await phone.by_id("letter-send").click()
    return await phone.by_id("letter-code").inner_text()


async def practises(phone: Phone, words: str) -> None:
    if await phone.by_id("letter-practise").count():
        await phone.by_id("letter-practise").click()
    await phone.by_id("letter-practice").fill(words)
    await phone.by_id("letter-practice-send").click()


async def comes_back(phone: Phone) -> Locator:
    """To where the words are written, on a page that knows nothing."""
    await phone.opens()
    await phone.picks_language()
    await phone.by_id("open-letter").click()
    return phone.by_id("letter-code-input")


async def looks(phone: Phone, code: str) -> None:
    """Comes back with a code; the page has said what there is when this is done."""
    await (await comes_back(phone)).fill(code)
    await phone.by_id("letter-code-send").click()
    await expect(phone.by_id("letter-delete")).to_be_visible()


async def replies(phone: Phone, reply: str) -> None:
    """Answers the check question."""
    await phone.by_id("letter-check").fill(reply)
    await phone.by_id("letter-check-send").click()
