# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The whole suite against one address. It needs nothing of the server but the page that everybody gets."""

from __future__ import annotations

import html.parser
import urllib.error
import urllib.request
from pathlib import Path
from urllib.parse import urlsplit

from playwright.async_api import Playwright

from drive.firefox import FIREFOX
from drive.neutral_site import neutral_site
from tests.journey.no_trace.chromium import leave_a_private_tab, leave_in_each_way
from tests.journey.no_trace.draft import kill_and_restore
from tests.journey.no_trace.firefox import leave_firefox
from tests.journey.no_trace.network import other_answers
from tests.journey.no_trace.table import Cell, Report
from tests.journey.no_trace.visit import NotTestable, Target, origin_of

PATIENCE_S = 20


class _ExitFinder(html.parser.HTMLParser):
    """Finds where the exit leads before any script has run."""

    target = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        if tag == "a" and named.get("id") == "exit":
            self.target = named.get("href") or ""


def exit_host(url: str) -> str:
    """The host that the page's exit leads to. Raises NotTestable."""
    try:
        with urllib.request.urlopen(url, timeout=PATIENCE_S) as answer:
            page = answer.read().decode()
    except (OSError, ValueError) as error:
        reason = getattr(error, "reason", error)
        raise NotTestable(
            f"{url} cannot be reached ({reason}); is the address right, and the server up?"
        ) from error
    finder = _ExitFinder()
    finder.feed(page)
    target = urlsplit(finder.target)
    if target.scheme != "https" or not target.hostname:
        raise NotTestable(f"{url} is not a phone page: it has no exit that leads to an https address")
    if target.hostname == urlsplit(url).hostname:
        raise NotTestable(f"{url}: the exit leads to the same host, so that nothing can be told apart")
    return target.hostname


async def run(playwright: Playwright, url: str, folder: Path) -> Report:
    """Every way of leaving, every search; `folder` is an empty one. Raises NotTestable."""
    url, report = f"{origin_of(url)}/", Report()
    with neutral_site(folder) as web:
        target = Target(url, exit_host(url), web)
        report.row("(any other answer)")["network"] = other_answers(url)
        await leave_in_each_way(playwright, folder / "profile", target, report)
        await leave_a_private_tab(playwright, folder / "private", target, report)
        await kill_and_restore(playwright, folder / "profile", target, report)
        await _look_in_firefox(folder / "firefox", target, report)
    return report


async def _look_in_firefox(profile: Path, target: Target, report: Report) -> None:
    if not FIREFOX:
        report.row("Firefox: not here")
        report.remarks.append("Firefox was not looked at: there is no firefox-esr on this machine")
        return
    try:
        await leave_firefox(profile, target, report)
    except NotTestable as problem:
        # What was found in Chromium is not thrown away for it.
        report.row("Firefox")["back"] = Cell(f"BLIND: {problem}", bad=True)
