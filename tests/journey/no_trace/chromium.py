# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""A chat in Chromium is left in each way, and looked for: one browser; each visit has its own marks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from playwright.async_api import Page, Playwright, TimeoutError

from drive.memory import hits_in_processes
from drive.neutral_site import BEFORE, DIARY, NeutralSite
from drive.raw_chromium import RawChromium, raw_chromium
from tests.journey.no_trace import searches
from tests.journey.no_trace.blank import exit_to_blank
from tests.journey.no_trace.table import Cell, Report, Row, cannot, clean, control, figure, hit
from tests.journey.no_trace.visit import Target, Visit, devtools, diary
from tests.journey.no_trace.ways import EXIT, EXIT_OFFLINE, EXIT_ONLINE, PRIVATE, WAYS, Way, by_back, by_exit


@dataclass
class Left:
    """A visit that is over, and its row; the profile is searched when the browser has ended."""

    visit: Visit
    row: Row
    unlisted: bool = False
    control: bool = False


async def leave_in_each_way(playwright: Playwright, profile: Path, target: Target, report: Report) -> None:
    """Rows for every way of leaving, for a browser that is closed in the middle, and for the control."""
    async with raw_chromium(playwright, profile, *target.web.arguments(target.exit_host)) as chromium:
        report.remarks.append(f"Chromium {chromium.browser.version}")
        context = chromium.browser.contexts[0]
        row = report.row("control: a page that keeps all")
        left = [await leave_diary(chromium, await context.new_page(), target.web, row)]
        for way in WAYS:
            left.append(
                await leave(chromium, Visit(await context.new_page(), target.url), way, target, report)
            )
        left.append(await leave_without_script(await context.new_page(), target, report))
        by_name = {one.row.name: one.row for one in left}
        for way, offline in ((EXIT_ONLINE, False), (EXIT_OFFLINE, True)):
            by_name[way]["blank"] = await exit_to_blank(context, target, offline)
        last = Visit(await context.new_page(), target.url)
        await last.chats()
        row = report.row("browser closed")
        row["network"] = last.network.cell()
        left.append(Left(last, row))
        await chromium.end()
    search_profile(profile, left)


async def leave_a_private_tab(playwright: Playwright, profile: Path, target: Target, report: Report) -> None:
    """What the page advises: then not even its address may be on the disk, or the advice is wrong."""
    arguments = target.web.arguments(target.exit_host)
    async with raw_chromium(playwright, profile, "--incognito", *arguments) as chromium:
        one = await leave(chromium, Visit(chromium.page, target.url), PRIVATE, target, report)
        await chromium.end()
    search_profile(profile, [one])
    if one.row.cells["address"].note:
        one.row["address"] = hit("the address, in spite of the private tab")


async def leave(chromium: RawChromium, visit: Visit, way: Way, target: Target, report: Report) -> Left:
    """One chat, left in one way, and everything that can be looked for while the browser runs."""
    row = report.row(way.name)
    await visit.chats()
    reading = hits_in_processes(chromium.renderers(), visit.words)
    put_down = await searches.stored(visit.page)
    await visit.network.end()
    told_before = len(target.web.referers)
    await way.leave(visit)
    gone = await searches.seconds_until_gone(chromium, visit.words)
    row["memory"] = memory_cell(gone, reading)
    row["own"] = figure(hits_in_processes(chromium.not_renderers(), visit.words), note="own memory")
    row["network"] = visit.network.cell()
    if way.lands:
        host = target.exit_host if way.lands == EXIT else urlsplit(BEFORE).hostname
        try:
            await visit.page.wait_for_url(f"https://{host}/**", wait_until="commit")
        except TimeoutError:
            row["back"] = hit("the page was not left")
            return Left(visit, row)
        told = [referer for _, referer in target.web.referers[told_before:] if referer]
        row["network"] = hit(f"the next page is told {told[0]}") if told else row.cells["network"]
    if not visit.page.is_closed():
        put_down |= await searches.kept_for(visit.page, visit.url)
        row["tab"] = list_cell(await searches.tab_list(visit.page), visit, way.replaces, "kept by the tab")
        await go_back(visit, way)
        row["back"] = await back_cell(visit, way.replaces)
        await visit.page.close()
    row["storage"] = hit(f"{put_down}") if put_down else clean()
    return Left(visit, row, unlisted=way.unlisted)


def memory_cell(gone: float | None, reading: int) -> Cell:
    """`reading` is how often the words were there while she read: the control."""
    if not reading:
        return control(reading)
    if gone is None:
        return hit(f"still there after {searches.LOOK_FOR_S:.0f} s")
    goal = "" if gone <= searches.GOAL_S else f", goal {searches.GOAL_S:.0f}"
    return clean(f"after {gone:.1f} s{goal}")


def list_cell(addresses: Sequence[str], visit: Visit, replaces: bool, note: str) -> Cell:
    """A list of addresses, which only the exit can keep clean."""
    listed = [address for address in addresses if visit.mark in address]
    if not listed:
        return clean()
    return hit(listed[0]) if replaces else cannot(note)


async def go_back(visit: Visit, way: Way) -> None:
    """Who left by Back is followed by Forward."""
    if way.leave is by_back:
        await visit.page.go_forward(wait_until="commit")
    else:
        await visit.page.go_back(wait_until="commit")
    # A page that comes out of the back/forward cache is there at once and never loads.
    await visit.page.locator("h1").first.wait_for(state="attached")


async def back_cell(visit: Visit, replaces: bool) -> Cell:
    """What the tab shows after Back."""
    if await visit.shows(visit.words):
        return hit("the words")
    if visit.mark in visit.page.url:
        return hit("the site") if replaces else cannot("kept by the tab", "the first screen, empty")
    return clean("of it")


async def leave_without_script(page: Page, target: Target, report: Report) -> Left:
    """Nobody can chat then: there is the way out, and that it says nothing of where it comes from."""
    visit, row = Visit(page, target.url), report.row("exit, JavaScript off")
    session = await devtools(page)
    await session.send("Emulation.setScriptExecutionDisabled", {"value": True})
    await visit.arrives()
    await visit.network.end()
    told_before = len(target.web.referers)
    await by_exit(visit)
    await page.wait_for_url(f"https://{target.exit_host}/**")
    told = [referer for _, referer in target.web.referers[told_before:] if referer]
    row["network"] = hit(f"the next page is told {told[0]}") if told else visit.network.cell()
    put_down = await searches.kept_for(page, visit.url)
    row["storage"] = hit(f"{put_down}") if put_down else clean()
    row["tab"] = list_cell(await searches.tab_list(page), visit, False, "link")
    await page.close()
    return Left(visit, row)


async def leave_diary(chromium: RawChromium, page: Page, web: NeutralSite, row: Row) -> Left:
    """The control is left by the address bar; every search must find it."""
    visit = diary(page)
    await visit.keeps_a_diary()
    await visit.network.end()
    told = [referer for _, referer in web.referers if referer.startswith(DIARY)]
    row["network"] = control(told and visit.network.foreign and visit.network.keepable)
    put_down = await searches.stored(page)
    await page.goto(BEFORE)
    row["memory"] = control(hits_in_processes(chromium.renderers(), visit.words))
    row["tab"] = control([url for url in await searches.tab_list(page) if visit.mark in url])
    kept = await searches.kept_for(page, DIARY)
    row["storage"] = control(put_down.keys() >= {"cookies", "local"} and kept.keys() >= {"bytes", "cookies"})
    await page.go_back(wait_until="commit")
    row["back"] = control(await visit.shows(visit.words))
    return Left(visit, row, control=True)


def search_profile(profile: Path, left: Sequence[Left]) -> None:
    """What lies on the disk once the browser has ended."""
    listed = searches.history_page(profile)
    for one in left:
        found = searches.files_with(profile, [one.visit.words, one.visit.mark])
        words, address = found[one.visit.words], found[one.visit.mark]
        if one.control:
            one.row["history"] = control([url for url in listed if one.visit.mark in url])
            one.row["words"], one.row["address"] = control(words), control(address)
            continue
        one.row["history"] = list_cell(listed, one.visit, one.unlisted, "kept by the browser")
        one.row["words"] = hit(", ".join(words)) if words else clean()
        one.row["address"] = cannot("in files", f"{len(address)} files") if address else clean()
