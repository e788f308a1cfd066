# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""One visit to the page, as a young person makes it; with words and an address that only this visit has."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from playwright.async_api import Error, Locator, Page, expect

from drive.neutral_site import BEFORE, DIARY, NeutralSite
from tests.journey.no_trace.network import NetworkLog

QUESTION = "vem svarar"
ANSWER_MS = 60_000
# A tab shows what was typed in the value of a field, and what was said in the text of the page.
ALL_TEXT = """() => document.documentElement.outerHTML
    + [...document.querySelectorAll('textarea, input')].map((one) => one.value).join()"""


class NotTestable(Exception):
    """The address cannot be tested; the text is one line that says why and what to do."""


@dataclass(frozen=True)
class Target:
    """The page to test, where its exit leads, and the rest of the web."""

    url: str
    exit_host: str
    web: NeutralSite


def marker() -> str:
    """Letters and digits that nothing else in the world says."""
    return "zq" + secrets.token_hex(9)


@dataclass
class Visit:
    """One tab on the page; `mark` stands in its address, behind a question mark."""

    page: Page
    url: str
    words: str = field(default_factory=marker)
    mark: str = field(default_factory=marker)
    network: NetworkLog = field(init=False)

    def __post_init__(self) -> None:
        self.network = NetworkLog(self.url)

    @property
    def address(self) -> str:
        """The page is the same for every query string, and the browser keeps each for itself."""
        return f"{self.url}?{self.mark}"

    @property
    def origin(self) -> str:
        return origin_of(self.url)

    async def arrives(self) -> None:
        """Comes from another page, as from a search, and sees the first screen."""
        await self.page.goto(BEFORE)
        await self.network.begin(self.page)
        await self.page.goto(self.address)

    async def types(self) -> None:
        """From the address to a draft. Key by key: no message to the browser holds the words as such.

        Raises NotTestable if the page lets nobody write.
        """
        try:
            await self.arrives()
            await self.page.get_by_test_id("language-sv").click()
            await self.page.get_by_test_id("start").click()
            await self.page.locator('[data-testid="composer"]:enabled').wait_for(timeout=ANSWER_MS)
        except Error as error:
            why = str(error).splitlines()[0]
            raise NotTestable(
                f"{self.url} let nobody write ({why}); does a chat work there by hand?"
            ) from error
        await self.composer.press_sequentially(f"{QUESTION} {self.words}")

    async def chats(self) -> None:
        """From the address to the program's answer."""
        await self.types()
        await self.page.locator('[data-testid="send"][aria-disabled="false"]').click()
        own = self.page.locator('[data-testid="message"][data-from="me"]').first
        await expect(own).to_contain_text(self.words)
        await expect(own).to_have_attribute("data-state", "delivered", timeout=ANSWER_MS)

    async def keeps_a_diary(self) -> None:
        """The control: the same words on a page that leaves every trace."""
        await self.arrives()
        await self.page.locator("textarea").press_sequentially(self.words)
        await expect(self.page.locator("p")).to_contain_text(self.words)

    async def shows(self, words: str) -> bool:
        """Whether the tab holds the words, whatever page is in it."""
        text: str = await self.page.evaluate(ALL_TEXT)
        return words in text

    @property
    def composer(self) -> Locator:
        return self.page.get_by_test_id("composer")

    @property
    def exit(self) -> Locator:
        return self.page.get_by_test_id("exit")


def diary(page: Page) -> Visit:
    """A visit to the control."""
    return Visit(page, DIARY)


def origin_of(url: str) -> str:
    """Scheme, host and port."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


async def devtools(page: Page) -> Any:
    """A line to the browser about one tab."""
    return await page.context.new_cdp_session(page)
