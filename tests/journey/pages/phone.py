# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The phone page as a young person uses it: verbs for what she does, nouns for what she sees."""

from __future__ import annotations

from playwright.async_api import Locator, Page, expect

SHIFT_PRESSES = 3


class Phone:
    """One young person's page. Verbs wait until they can be done; nouns are locators to expect things of."""

    def __init__(self, page: Page, url: str) -> None:
        self.page = page
        self.url = url

    # What she does

    async def opens(self) -> None:
        """Goes to the address."""
        await self.page.goto(self.url)

    async def picks_language(self, locale: str = "sv") -> None:
        """Taps a language by its own name and reads the opening."""
        await self.by_id(f"language-{locale}").click()
        await expect(self.by_id("start")).to_be_visible()

    async def changes_language(self, locale: str) -> None:
        """Changes it in the middle of the chat."""
        await self.page.locator("#language").select_option(locale)
        await expect(self.page.locator("html")).to_have_attribute("lang", locale)

    async def starts(self) -> None:
        """Accepts the opening sentences."""
        await self.by_id("start").click()
        await expect(self.log).to_be_visible()

    async def comes_in(self, locale: str = "sv") -> None:
        """From the address to the chat."""
        await self.opens()
        await self.picks_language(locale)
        await self.starts()

    async def writes(self, text: str) -> None:
        """Types, and does not send."""
        await self.composer.fill(text)

    async def asks(self, text: str) -> None:
        """Types and sends."""
        await self.writes(text)
        await expect(self.send).to_have_attribute("aria-disabled", "false")
        await self.send.click()

    says = asks

    async def picks_topic(self, slug: str) -> None:
        """Taps a topic button."""
        await self.by_id(f"topic-{slug}").click()

    async def opens_layer(self, layer: str) -> None:
        """Opens a layer of the last answer that still has it: more, law, who or list."""
        await self.by_id(f"layer-{layer}").last.click()

    async def starts_guide(self, name: str) -> None:
        """Starts a guide: safe, trip, plan or friend."""
        await self.by_id(f"guide-{name}").last.click()
        # Its first question comes with the answers' file; until then another question stands above the log.
        await expect(self.page.locator("#first-answers button")).to_have_count(0)

    async def answers_guide(self, label: str) -> None:
        """Answers the question that a guide has asked last."""
        await self.page.locator(f'[data-testid="guide-answer-{label}"]:enabled').click()

    async def says_how_long(self, time: str) -> None:
        """Says how long she can write while she waits: 2, 10, longer or skip."""
        await self.by_id(f"how-long-{time}").click()

    async def asks_for_a_human(self) -> None:
        """Asks for a human."""
        await self.by_id("ask-human").click()

    async def goes_to_the_colleague(self) -> None:
        """Says yes to the transfer that her counsellor proposed."""
        await self.by_id("accept-transfer").click()

    async def says_how_it_was(self, *answers: str) -> None:
        """Answers the three questions at the end: yes, partly or no."""
        for question, answer in zip(("rights", "where", "listened"), answers, strict=True):
            await self.by_id(f"feedback-{question}-{answer}").click()

    async def stops_waiting(self) -> None:
        """Takes that back."""
        await self.by_id("cancel-waiting").click()

    async def takes_away_from_history(self, text: str) -> None:
        """Unticks a line before she shows what was said."""
        await self.page.locator("#share li", has_text=text).get_by_role("checkbox").uncheck()

    async def shares_history(self) -> None:
        """Shows the counsellor what is ticked."""
        await self.by_id("share-history").click()

    async def keeps_history(self) -> None:
        """Shows nothing of it."""
        await self.by_id("keep-history").click()

    async def chooses_emergency_form(self, form: str) -> None:
        """Says where she is: sweden, travelling or abroad."""
        await self.by_id(f"emergency-form-{form}").click()

    async def folds_emergency_card(self) -> None:
        """Folds the card, or opens it again."""
        await self.by_id("emergency-fold").click()

    async def exits(self) -> None:
        """Taps the exit. The page she lands on need not load."""
        await self.exit.click(no_wait_after=True)

    async def exits_by_keyboard(self) -> None:
        """Presses Shift three times."""
        for _ in range(SHIFT_PRESSES):
            await self.page.keyboard.press("Shift")

    async def turns_away(self) -> None:
        """Another app comes to the front. A headless browser has none, so the page is told so."""
        await self._be_seen("hidden")

    async def turns_back(self) -> None:
        """The page is in front again."""
        await self._be_seen("visible")

    async def _be_seen(self, state: str) -> None:
        await self.page.evaluate(
            """state => {
                Object.defineProperty(document, 'visibilityState', {value: state, configurable: true});
                document.dispatchEvent(new Event('visibilitychange'));
            }""",
            state,
        )

    async def shows_again(self) -> None:
        """Says yes to the cover's question."""
        await self.page.locator("#cover-show").click()

    # What she sees

    def by_id(self, test_id: str) -> Locator:
        """Any element by its test id."""
        return self.page.get_by_test_id(test_id)

    @property
    def log(self) -> Locator:
        return self.by_id("log")

    @property
    def composer(self) -> Locator:
        return self.by_id("composer")

    @property
    def send(self) -> Locator:
        return self.by_id("send")

    @property
    def exit(self) -> Locator:
        return self.by_id("exit")

    @property
    def connection(self) -> Locator:
        return self.by_id("connection")

    @property
    def verified_counsellor(self) -> Locator:
        return self.by_id("verified-counsellor")

    @property
    def emergency_card(self) -> Locator:
        return self.by_id("emergency-card")

    @property
    def who_reads(self) -> Locator:
        return self.page.locator("#who")

    def messages(self, *, by: str = "") -> Locator:
        """All messages, or those from `me`, `bot`, `counsellor` or `notice`."""
        mine = f'[data-testid="message"][data-from="{by}"]' if by else '[data-testid="message"]'
        return self.page.locator(mine)
