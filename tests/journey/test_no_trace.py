# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""After the exit nothing of the chat is left: Back, history, memory, profile folder. Each with a control."""

from __future__ import annotations

import asyncio
import secrets
import sqlite3
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.async_api import expect

from drive.memory import hits_in_files, hits_in_processes
from drive.neutral_site import BEFORE, neutral_site
from drive.raw_chromium import raw_chromium
from tests.journey.pages.phone import Phone

GONE_WITHIN_S = 10


async def types_a_secret(phone: Phone, send: bool = True) -> str:
    """Writes words that exist joined in the page alone: no driver's message can pass for a trace."""
    halves = ["zq" + secrets.token_hex(5), secrets.token_hex(5)]
    await phone.page.evaluate(
        """([first, second]) => {
            const composer = document.querySelector('[data-testid="composer"]');
            composer.value = 'vem svarar ' + first + second;
            composer.dispatchEvent(new InputEvent('input', {bubbles: true}));
        }""",
        halves,
    )
    if send:
        await phone.send.click()
        await expect(phone.messages(by="bot").last).to_be_visible()
    return "".join(halves)


# A visit that a page replaced by another is the beginning of a chain; the history page lists ends of chains.
CHAIN_END = 0x20000000


def visits(profile: Path) -> list[str]:
    """Addresses that the browser's history page lists."""
    with sqlite3.connect(f"file:{profile / 'Default' / 'History'}?immutable=1", uri=True) as history:
        rows = history.execute(
            "SELECT urls.url FROM urls JOIN visits ON visits.url = urls.id"
            " WHERE urls.hidden = 0 AND (visits.transition & ?) != 0",
            (CHAIN_END,),
        )
        return [url for (url,) in rows]


async def gone_from_memory(chromium, words: str) -> int:
    """Hits in the processes that ran the page; the browser may take a moment to end them.

    What is typed also passes the browser's own keyboard code, which no page can empty: that is a figure.
    """
    hits = 0
    for _ in range(GONE_WITHIN_S):
        hits = hits_in_processes(chromium.renderers(), words)
        if hits == 0:
            break
        await asyncio.sleep(1)
    own = hits_in_processes([chromium.process.pid], words)
    print(f"figure: the words lie {own} times in freed memory of the browser's own process")
    return hits


@pytest.fixture
def rest_of_the_web(tmp_path):
    with neutral_site(tmp_path) as site:
        yield site


async def test_the_exit_leaves_nothing(system, playwright, tmp_path, rest_of_the_web):
    profile = tmp_path / "profile"
    arguments = rest_of_the_web.arguments("www.smhi.se")
    async with raw_chromium(playwright, profile, *arguments) as chromium:
        phone = Phone(chromium.page, system.phone_url)
        await chromium.page.goto(BEFORE)
        await phone.comes_in("sv")
        words = await types_a_secret(phone)
        control = hits_in_processes(chromium.renderers(), words)
        assert control > 0, "the words are in memory while she reads"
        cookies = await chromium.browser.contexts[0].cookies()
        await phone.exits()
        await chromium.page.wait_for_url("https://www.smhi.se/**")
        assert cookies == []
        assert rest_of_the_web.referers[-1] == ""
        assert await gone_from_memory(chromium, words) == 0
        await chromium.page.go_back(wait_until="commit")
        assert chromium.page.url == BEFORE
    host = urlsplit(system.phone_url).netloc
    seen = visits(profile)
    assert BEFORE in seen, "the control: the history was read"
    assert not [url for url in seen if host in url]
    assert hits_in_files(profile, "search.example"), "the control: the profile was searched"
    assert hits_in_files(profile, words) == []
    print(f"figure: the site's address stands in {len(hits_in_files(profile, host))} files of the profile")


async def test_back_after_leaving_by_address_shows_nothing(system, playwright, tmp_path, rest_of_the_web):
    arguments = rest_of_the_web.arguments("www.smhi.se")
    async with raw_chromium(playwright, tmp_path / "profile", *arguments) as chromium:
        phone = Phone(chromium.page, system.phone_url)
        await phone.comes_in("sv")
        words = await types_a_secret(phone)
        await chromium.page.goto(BEFORE)
        assert await gone_from_memory(chromium, words) == 0
        await chromium.page.go_back(wait_until="commit")
        assert words not in await chromium.page.content()
        await expect(phone.by_id("language-sv")).to_be_visible()
    host = urlsplit(system.phone_url).netloc
    listed = [url for url in visits(tmp_path / "profile") if host in url]
    assert listed, "the control: without the exit the history page lists the visit"


async def test_a_killed_browser_restores_no_draft(system, playwright, tmp_path, rest_of_the_web):
    profile = tmp_path / "profile"
    arguments = rest_of_the_web.arguments("www.smhi.se")
    async with raw_chromium(playwright, profile, *arguments) as chromium:
        phone = Phone(chromium.page, system.phone_url)
        await phone.comes_in("sv")
        words = await types_a_secret(phone, send=False)
        await asyncio.sleep(3)  # long enough for the session file to be written
        chromium.kill()
    assert hits_in_files(profile, urlsplit(system.phone_url).netloc), "the control: the session was written"
    assert hits_in_files(profile, words) == []


async def test_nothing_is_stored(system, open_phone):
    phone = await open_phone()
    await phone.comes_in("sv")
    await phone.asks("vem svarar?")
    await expect(phone.messages(by="bot")).to_have_count(1)
    left = await phone.page.evaluate(
        """async () => ({
            usage: (await navigator.storage.estimate()).usage,
            cookies: document.cookie,
            local: localStorage.length + sessionStorage.length,
            caches: (await caches.keys()).length,
            databases: (await indexedDB.databases()).length,
            workers: (await navigator.serviceWorker.getRegistrations()).length,
            history: history.length,
        })"""
    )
    assert left == {
        "usage": 0, "cookies": "", "local": 0, "caches": 0, "databases": 0, "workers": 0, "history": 2,
    }  # fmt: skip
