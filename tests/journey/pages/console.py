# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The console as a counsellor uses it: verbs for what she does, nouns for what she sees."""

from __future__ import annotations

import asyncio
import time
from typing import Any

import pyotp
from playwright.async_api import Locator, Page, expect

CODE_STEP_S = 30
# Argon2id in a browser on a busy machine.
SIGN_IN_MS = 60_000
# What crosses the network and two browsers' seals, on the same.
PATIENCE_MS = 20_000
# Secret -> the step whose code was typed last; a server refuses it a second time.
USED_STEPS: dict[str, int] = {}


async def fresh_code(totp_secret: str) -> str:
    """A one-time code that was not used yet. The server admits the next step's too; after that we wait."""
    step = max(int(time.time()) // CODE_STEP_S, USED_STEPS.get(totp_secret, 0) + 1)
    while step > int(time.time()) // CODE_STEP_S + 1:
        await asyncio.sleep(0.5)
    USED_STEPS[totp_secret] = step
    return pyotp.TOTP(totp_secret).at(step * CODE_STEP_S)


class Console:
    """One counsellor's page. Every verb waits until it can be done; every noun is a locator."""

    def __init__(self, page: Page, url: str) -> None:
        self.page = page
        self.url = url

    # What she does

    async def opens(self) -> None:
        """Goes to the address."""
        await self.page.goto(self.url)

    async def fills_in(self, username: str, password: str, code: str) -> None:
        """Types into the sign-in form and presses the button."""
        await self.by_id("username").fill(username)
        await self.by_id("password").fill(password)
        await self.by_id("one-time-code").fill(code)
        await self.by_id("sign-in").click()

    async def signs_in(self, staff: dict[str, Any]) -> None:
        """From the address to the desk; `staff` holds username, password and totp_secret."""
        await self.opens()
        await self.fills_in(staff["username"], staff["password"], await fresh_code(staff["totp_secret"]))
        await expect(self.on_duty).to_be_visible(timeout=SIGN_IN_MS)

    async def comes_back(self, staff: dict[str, Any]) -> None:
        """From the address to the desk; by the password alone where a session still lasts."""
        await self.opens()
        await expect(self.by_id("password")).to_be_visible()
        if await self.by_id("unlock").is_visible():
            await self.unlocks(staff["password"])
        else:
            await self.fills_in(staff["username"], staff["password"], await fresh_code(staff["totp_secret"]))
        await expect(self.on_duty).to_be_visible(timeout=SIGN_IN_MS)

    async def goes_on_duty(self) -> None:
        """Is on duty, and can read the cards or knows that there is nobody to get the duty key from."""
        await self.on_duty.click()
        await expect(self.on_duty).to_have_attribute("aria-pressed", "true", timeout=SIGN_IN_MS)
        await expect(self.by_id("duty-key")).to_have_attribute("data-state", "held", timeout=SIGN_IN_MS)

    async def goes_off_duty(self) -> None:
        """Off duty; with chats on the page it is asked whether she means it."""
        await self.on_duty.click()
        if await self.by_id("leave-anyway").is_visible():
            await self.by_id("leave-anyway").click()
        await expect(self.on_duty).to_have_attribute("aria-pressed", "false")

    async def presses_take_next(self) -> None:
        """Tries to take; somebody else may be faster."""
        await self.by_id("take-next").click()

    async def takes_next(self) -> None:
        """Has the next chat, with the young person's phone connected."""
        before = await self.tabs.count()
        await expect(self.waiting_cards()).not_to_have_count(0, timeout=PATIENCE_MS)
        await self.presses_take_next()
        await expect(self.tabs).to_have_count(before + 1, timeout=PATIENCE_MS)
        await expect(self.conversation()).to_have_attribute("data-state", "open", timeout=PATIENCE_MS)

    async def turns_to(self, number: int) -> None:
        """Shows chat number 1, 2 or 3."""
        await self.tabs.nth(number - 1).click()

    async def writes(self, text: str) -> None:
        """Types, and does not send."""
        await self.composer.fill(text)

    async def says(self, text: str) -> None:
        """Types and sends."""
        await self.writes(text)
        await self.by_id("send").click()
        await expect(self.messages(by="me").last).to_contain_text(text)

    async def hears(self, text: str) -> None:
        """The young person's words are in sight."""
        heard = self.messages(by="visitor").filter(has_text=text).first
        await expect(heard).to_be_visible(timeout=PATIENCE_MS)

    async def inserts(self, words: str) -> None:
        """Finds a prepared answer by `/`, puts it into the composer and sends it."""
        await self.composer.press("/")
        await self.by_id("search-field").fill(words)
        await self.by_id("search-field").press("Enter")
        await expect(self.by_id("search-field")).to_have_count(0)
        await self.by_id("send").click()

    async def asks_for_help(self, text: str) -> None:
        """Calls the shift lead, or whoever is there."""
        await self.by_id("ask-help").click()
        await self.by_id("help-text").fill(text)
        await self.by_id("help-send").click()

    async def whispers(self, text: str) -> None:
        """Says something to the colleague whose words are in sight, or whose tab is the only one."""
        tab = self.by_id("whisper-tab").first
        await tab.wait_for()
        if not await self.by_id("whisper").is_visible():  # an answer to her call opens by itself
            await tab.click()
        await self.by_id("whisper-text").fill(text)
        await self.by_id("whisper-send").click()
        await expect(self.whisper(by="me").last).to_contain_text(text)

    async def asks_to_take_over(self, name: str) -> None:
        """Asks a colleague on duty to take the chat in sight."""
        await self.by_id("transfer").click()
        await self.by_id("transfer-to").filter(has_text=name).click()

    async def goes_to(self, place: str) -> None:
        """Another place of the console."""
        await self.by_id(place if place == "statistics" else f"place-{place}").click()

    async def gives_back(self) -> None:
        """Back to the queue."""
        await self.by_id("give-back").click()
        await self.by_id("confirm-give-back").click()
        await expect(self.conversation().get_by_test_id("confirm-give-back")).to_have_count(0)

    async def closes(self, outcome: str = "talked") -> None:
        """Ends the chat with an outcome, or removes one that has ended. A worry is at least handed over."""
        before = await self.tabs.count()
        await self.by_id("close-conversation").click()
        if outcome in ("talked", "left") and await self.by_id("closing-why-no-talk").is_visible():
            outcome = "handed_over"
        await self.by_id(f"closing-outcome-{outcome}").click()
        await self.by_id("confirm-close").click()
        await expect(self.tabs).to_have_count(before - 1, timeout=PATIENCE_MS)

    async def locks(self) -> None:
        """Locks the page."""
        await self.by_id("lock").click()
        await expect(self.by_id("unlock")).to_be_visible()

    async def unlocks(self, password: str) -> None:
        """Opens the lock, or tries to."""
        await self.by_id("password").fill(password)
        await self.by_id("unlock").click()

    async def signs_out(self) -> None:
        """Signs out."""
        await self.by_id("sign-out").click()
        if await self.by_id("leave-anyway").is_visible():
            await self.by_id("leave-anyway").click()
        await expect(self.by_id("username")).to_be_visible()

    # What she sees

    def by_id(self, test_id: str) -> Locator:
        """Any element by its test id."""
        return self.page.get_by_test_id(test_id)

    @property
    def on_duty(self) -> Locator:
        return self.by_id("on-duty")

    @property
    def composer(self) -> Locator:
        return self.by_id("composer")

    @property
    def tabs(self) -> Locator:
        return self.by_id("chat-tab")

    @property
    def trouble(self) -> Locator:
        """What went wrong; `data-code` says which."""
        return self.by_id("trouble")

    @property
    def take_result(self) -> Locator:
        """Why a take gave nothing; `data-code` says which."""
        return self.by_id("take-result")

    def whisper(self, *, by: str) -> Locator:
        """What `me` or the `colleague` whispered."""
        return self.by_id("whisper").locator(f'[data-from="{by}"]')

    def waiting_cards(self) -> Locator:
        """Those who wait."""
        return self.by_id("waiting-card")

    def conversation(self) -> Locator:
        """The chat in sight."""
        return self.by_id("conversation")

    def messages(self, *, by: str = "") -> Locator:
        """All messages in sight, or those from `me`, `visitor`, `colleague` or `notice`."""
        mine = f'[data-testid="message"][data-from="{by}"]' if by else '[data-testid="message"]'
        return self.conversation().locator(mine)
