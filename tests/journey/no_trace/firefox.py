# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The same in Firefox ESR, as far as it can be driven: Back, history, storage, disk, a draft after a kill."""

from __future__ import annotations

import asyncio
import sqlite3
import tempfile
import time
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from drive.firefox import Firefox, FirefoxError, Tab, running_firefox
from drive.mozlz4 import unpack_all
from drive.neutral_site import BEFORE, DIARY
from tests.journey.no_trace import searches
from tests.journey.no_trace.draft import FIELD, WRITTEN_WITHIN_S
from tests.journey.no_trace.table import Cell, Report, Row, cannot, clean, control, hit
from tests.journey.no_trace.visit import ALL_TEXT, QUESTION, NotTestable, Target, marker

COMPOSER, EXIT = '[data-testid="composer"]', '[data-testid="exit"]'
DELIVERED = '[data-testid="message"][data-from="me"][data-state="delivered"]'


@dataclass(frozen=True)
class Marks:
    """What only this visit has: its words, and its address."""

    row: Row
    words: tuple[str, ...]
    mark: str


async def leave_firefox(profile: Path, target: Target, report: Report) -> None:
    """Rows for exit, address bar, a kill with a draft unsent, the session after it, and the control."""
    rules = target.web.proxy_rules(target.exit_host)
    async with running_firefox(profile, rules) as firefox:
        report.remarks.append(f"Firefox {firefox.version}")
        kept = await leave_diary(firefox, report.row("Firefox, control: keeps all"))
        left = [
            await leave(firefox, target, report.row("Firefox, exit button"), by_exit=True),
            await leave(firefox, target, report.row("Firefox, the address bar"), by_exit=False),
        ]
        killed, field = await draft(firefox, target, report.row("Firefox, killed with a draft"))
        await until_on_disk(profile, [field])
        await firefox.kill()
    fill_disk(profile, [killed])
    async with running_firefox(profile, rules) as firefox:
        back = await restored(firefox, killed, report.row("Firefox, then restored"))
        await firefox.end()
    fill_disk(profile, [*left, back])
    fill_control(profile, kept)


async def chat(tab: Tab, url: str, words: str, mark: str) -> None:
    """From another page to a sent message. Raises NotTestable."""
    await tab.goes_to(BEFORE)
    try:
        await tab.goes_to(f"{url}?{mark}")
        await tab.clicks('[data-testid="language-sv"]')
        await tab.clicks('[data-testid="start"]')
        await tab.until(f"document.querySelector('{COMPOSER}:enabled')")
    except (TimeoutError, FirefoxError) as error:
        raise NotTestable(f"{url} let nobody write in Firefox; does a chat work there by hand?") from error
    await tab.clicks(COMPOSER)
    await tab.types(f"{QUESTION} {words}")
    await tab.clicks('[data-testid="send"][aria-disabled="false"]')
    await tab.until(f"document.querySelector('{DELIVERED}')?.textContent.includes('{words}')")


async def leave(firefox: Firefox, target: Target, row: Row, by_exit: bool) -> Marks:
    """One chat, left by the exit or by the address bar."""
    tab, words, mark = await firefox.opens_tab(), marker(), marker()
    await chat(tab, target.url, words, mark)
    stored = {
        name: number for name, number in (await tab.evaluates(f"({searches.STORED})()")).items() if number
    }
    told_before = len(target.web.referers)
    if by_exit:
        await tab.clicks(EXIT)
        await tab.until(f"location.host === '{target.exit_host}'")
    else:
        await tab.goes_to(BEFORE)
    told = [referer for _, referer in target.web.referers[told_before:] if referer]
    row["network"] = hit(f"the next page is told {told[0]}") if told else clean()
    row["storage"] = hit(f"{stored}") if any(stored.values()) else clean()
    await tab.goes_back()
    await tab.until(f"location.href === '{BEFORE}'" if by_exit else f"location.search === '?{mark}'")
    row["back"] = await shown(tab, (words,), site=not by_exit)
    await tab.closes()
    return Marks(row, (words,), mark)


async def shown(tab: Tab, words: Sequence[str], site: bool) -> Cell:
    """What the tab shows; `site` if it is our page."""
    await tab.until("document.querySelector('h1')")
    text = await tab.evaluates(f"({ALL_TEXT})()")
    if any(one in text for one in words):
        return hit("the words")
    return cannot("kept by the tab", "the first screen, empty") if site else clean("of it")


async def leave_diary(firefox: Firefox, row: Row) -> Marks:
    """The page that keeps all, left by the address bar."""
    tab, words, mark = await firefox.opens_tab(), marker(), marker()
    await tab.goes_to(f"{DIARY}?{mark}")
    await tab.clicks("textarea")
    await tab.types(words)
    await tab.until(f"document.querySelector('p').textContent === '{words}'")
    found = await tab.evaluates(f"({searches.STORED})()")
    row["storage"] = control(found["cookies"] and found["local"] and found["caches"])
    await tab.goes_to(BEFORE)
    await tab.goes_back()
    await tab.until(f"location.search === '?{mark}'")
    row["back"] = control(words in await tab.evaluates(f"({ALL_TEXT})()"))
    return Marks(row, (words,), mark)


async def draft(firefox: Firefox, target: Target, row: Row) -> tuple[Marks, str]:
    """A chat with a draft, and beside it a field that may be kept: its words."""
    tab, words, unsent, field, mark = await firefox.opens_tab(), marker(), marker(), marker(), marker()
    await chat(tab, target.url, words, mark)
    await tab.clicks(COMPOSER)
    await tab.types(unsent)
    await tab.evaluates(f"({FIELD})()")
    await tab.clicks("#control")
    await tab.types(field)
    assert await tab.evaluates(f"document.querySelector('{COMPOSER}').value") == unsent
    return Marks(row, (words, unsent), mark), field


async def until_on_disk(profile: Path, marks: Sequence[str]) -> None:
    """Waits until the session is written down: the control of the rows about a draft."""
    until = time.monotonic() + WRITTEN_WITHIN_S
    while not all(on_disk(profile, marks).values()):
        if time.monotonic() > until:
            raise AssertionError("Firefox did not write its session down: the search is blind")
        await asyncio.sleep(0.3)


async def restored(firefox: Firefox, killed: Marks, row: Row) -> Marks:
    """The tab that came back by itself after the kill."""
    until = time.monotonic() + WRITTEN_WITHIN_S
    while time.monotonic() < until:
        for tab in await firefox.tabs():
            if await tab.evaluates("location.search") == f"?{killed.mark}":
                row["back"] = await shown(tab, killed.words, site=True)
                return Marks(row, killed.words, killed.mark)
        await asyncio.sleep(0.2)
    raise AssertionError("Firefox did not restore its tabs: the search in them is blind")


def on_disk(profile: Path, marks: Sequence[str]) -> dict[str, list[str]]:
    """The files that hold each mark, those among them that Firefox packs included."""
    found = searches.files_with(profile, marks)
    with tempfile.TemporaryDirectory() as folder:
        unpack_all(profile, Path(folder))
        for mark, more in searches.files_with(Path(folder), marks).items():
            found[mark] = sorted({*found[mark], *more})
    return found


def fill_disk(profile: Path, left: Sequence[Marks]) -> None:
    """History, words and address, once the browser has ended."""
    listed = history(profile)
    for one in left:
        found = on_disk(profile, [*one.words, one.mark])
        words = sorted({file for word in one.words for file in found[word]})
        one.row["words"] = hit(", ".join(words)) if words else clean()
        files = len(found[one.mark])
        one.row["address"] = cannot("in files", f"{files} files") if files else clean()
        visits = [url for url in listed if one.mark in url]
        one.row["history"] = cannot("kept by the browser") if visits else clean()


def fill_control(profile: Path, kept: Marks) -> None:
    """The same searches, for the page that keeps all."""
    found = on_disk(profile, [*kept.words, kept.mark])
    kept.row["words"], kept.row["address"] = control(found[kept.words[0]]), control(found[kept.mark])
    kept.row["history"] = control([url for url in history(profile) if kept.mark in url])


def history(profile: Path) -> list[str]:
    """The addresses that Firefox knows; a killed one has left part of them beside its database."""
    with tempfile.TemporaryDirectory() as folder:
        for file in profile.glob("places.sqlite*"):
            (Path(folder) / file.name).write_bytes(file.read_bytes())
        with closing(sqlite3.connect(Path(folder) / "places.sqlite")) as places:
            question = "SELECT url FROM moz_places WHERE visit_count > 0 AND hidden = 0"
            return [url for (url,) in places.execute(question)]
