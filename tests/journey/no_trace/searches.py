# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where somebody who takes the phone afterwards would look. Each gives what it found; the rows judge it."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from playwright.async_api import Page

from drive.memory import hits_in_files, hits_in_processes
from drive.raw_chromium import RawChromium
from tests.journey.no_trace.visit import devtools, origin_of

GOAL_S = 2.0
LOOK_FOR_S = 10.0
# A visit that a page replaced by another begins a chain; the history page lists the ends of chains.
CHAIN_END = 0x20000000

STORED = """async () => ({
    cookies: document.cookie.length,
    local: localStorage.length + sessionStorage.length,
    caches: (globalThis.caches ? await caches.keys() : []).length,
    databases: (indexedDB.databases ? await indexedDB.databases() : []).length,
    workers: (navigator.serviceWorker ? await navigator.serviceWorker.getRegistrations() : []).length,
})"""


async def seconds_until_gone(chromium: RawChromium, words: str) -> float | None:
    """Seconds until no process that runs pages holds the words; None if one still does after ten.

    The time that the last search takes is in it.
    """
    began = time.monotonic()
    while time.monotonic() - began < LOOK_FOR_S:
        if await asyncio.to_thread(hits_in_processes, chromium.renderers(), words) == 0:
            return time.monotonic() - began
    return None


async def stored(page: Page) -> dict[str, int]:
    """What the page in the tab has put down, by the page's own means."""
    found: dict[str, int] = await page.evaluate(STORED)
    return {name: number for name, number in found.items() if number}


async def kept_for(page: Page, url: str) -> dict[str, int]:
    """What the browser keeps for the site of `url`, whatever the tab shows: bytes, and number of cookies."""
    session = await devtools(page)
    usage = (await session.send("Storage.getUsageAndQuota", {"origin": origin_of(url)}))["usage"]
    cookies = (await session.send("Network.getCookies", {"urls": [url]}))["cookies"]
    await session.detach()
    return {name: int(number) for name, number in (("bytes", usage), ("cookies", len(cookies))) if number}


async def tab_list(page: Page) -> list[str]:
    """The addresses that a long press on Back shows."""
    session = await devtools(page)
    history: dict[str, Any] = await session.send("Page.getNavigationHistory")
    await session.detach()
    return [entry["url"] for entry in history["entries"]]


def history_page(profile: Path) -> list[str]:
    """The addresses that the browser's history page lists; after the browser has ended."""
    return _rows(
        profile / "Default" / "History",
        "SELECT urls.url FROM urls JOIN visits ON visits.url = urls.id"
        f" WHERE urls.hidden = 0 AND (visits.transition & {CHAIN_END}) != 0",
    )


def _rows(database: Path, question: str) -> list[str]:
    if not database.exists():
        return []
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as history:
        return [url for (url,) in history.execute(question)]


def files_with(profile: Path, marks: Sequence[str]) -> dict[str, list[str]]:
    """For each mark the files of the profile that hold it."""
    return {mark: [str(path.relative_to(profile)) for path in hits_in_files(profile, mark)] for mark in marks}
