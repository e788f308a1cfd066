# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The battery dies with an unsent draft in the page, and the browser opens again with its tabs restored."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass
from pathlib import Path

from playwright.async_api import Page, Playwright, expect

from drive.memory import hits_in_processes
from drive.raw_chromium import RawChromium, raw_chromium
from tests.journey.no_trace import searches
from tests.journey.no_trace.table import Cell, Report, cannot, clean, control, hit
from tests.journey.no_trace.visit import Target, Visit, diary, marker

WRITTEN_WITHIN_S = 30
# In the same document as the draft: whoever writes this field down has seen the draft as well.
FIELD = """() => {
    const field = document.createElement('textarea');
    field.id = 'control';
    [field.style.position, field.style.insetBlockStart, field.style.zIndex] = ['fixed', '0', '9'];
    document.body.append(field);
}"""


@dataclass(frozen=True)
class Written:
    """What was typed before the battery died."""

    visit: Visit
    draft: str
    letter: str
    diary: Visit
    field: str

    @property
    def ours(self) -> tuple[str, str, str]:
        return self.visit.words, self.draft, self.letter


async def kill_and_restore(playwright: Playwright, profile: Path, target: Target, report: Report) -> None:
    """Two rows, and their control. `profile` was used before: a browser restores nothing into a new one."""
    arguments = target.web.arguments(target.exit_host)
    async with raw_chromium(playwright, profile, *arguments) as chromium:
        written = await write(chromium, target.url)
        await until_on_disk(profile, [written.field, written.diary.words])
        chromium.kill()
    row = report.row("killed, with a draft unsent")
    row["words"], row["address"] = disk_cells(profile, written)
    async with raw_chromium(playwright, profile, "--restore-last-session", *arguments) as chromium:
        shown = await restored(chromium, written.diary.mark)
        await expect(shown.locator("textarea")).to_have_value(written.diary.words)
        row, page = report.row("then restored"), await restored(chromium, written.visit.mark)
        row["back"] = await shown_cell(page, written)
        hits = sum(hits_in_processes(chromium.renderers(), words) for words in written.ours)
        row["memory"] = hit(f"{hits} times") if hits else clean()
        await chromium.end()
    row["words"], row["address"] = disk_cells(profile, written)
    row = report.row("control: a draft that is kept")
    row["back"] = row["words"] = control(True)


async def write(chromium: RawChromium, url: str) -> Written:
    """A chat with a draft, and a letter; beside them a field that may be kept, in another tab the diary."""
    context = chromium.browser.contexts[0]
    other = diary(await context.new_page())
    await other.keeps_a_diary()
    visit, draft, letter, field = Visit(await context.new_page(), url), marker(), marker(), marker()
    await visit.chats()
    await visit.composer.press_sequentially(draft)
    await visit.page.get_by_test_id("leave-letter").click()
    await visit.page.get_by_test_id("letter-text").press_sequentially(letter)
    await visit.page.evaluate(FIELD)
    await visit.page.locator("#control").press_sequentially(field)
    assert await visit.composer.input_value() == draft
    assert await visit.page.get_by_test_id("letter-text").input_value() == letter
    return Written(visit, draft, letter, other, field)


async def until_on_disk(profile: Path, controls: list[str]) -> None:
    """Waits until the browser has written its session down, which is the control of these rows."""
    until = time.monotonic() + WRITTEN_WITHIN_S
    while not all(searches.files_with(profile, controls).values()):
        if time.monotonic() > until:
            raise AssertionError(
                "the browser did not write its session down: the search for a draft is blind"
            )
        await asyncio.sleep(0.2)


async def restored(chromium: RawChromium, mark: str) -> Page:
    """The tab that came back by itself."""
    until = time.monotonic() + WRITTEN_WITHIN_S
    while time.monotonic() < until:
        for page in chromium.browser.contexts[0].pages:
            if mark in page.url:
                return page
        await asyncio.sleep(0.1)
    raise AssertionError("the browser did not restore its tabs: the search in them is blind")


async def shown_cell(page: Page, written: Written) -> Cell:
    """What the restored tab shows, once the page has put up its first screen."""
    await expect(page.get_by_test_id("language-sv")).to_be_visible()
    visit = Visit(page, written.visit.url)
    kept = [words for words in written.ours if await visit.shows(words)]
    return hit("the words") if kept else cannot("kept by the tab", "the first screen, empty")


def disk_cells(profile: Path, written: Written) -> tuple[Cell, Cell]:
    """Words, and address."""
    found = searches.files_with(profile, [*written.ours, written.visit.mark])
    words = sorted({file for one in written.ours for file in found[one]})
    address = found[written.visit.mark]
    return (
        hit(", ".join(words)) if words else clean(),
        cannot("in files", f"{len(address)} files") if address else clean(),
    )
