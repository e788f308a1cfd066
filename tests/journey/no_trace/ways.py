# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The ways of leaving the page."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from drive.neutral_site import BEFORE
from tests.journey.no_trace.visit import Visit, devtools

OFFLINE = {"offline": True, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1}
ONLINE = {**OFFLINE, "offline": False}
SHIFT_PRESSES = 3
LINK = """(target) => {
    const link = document.createElement('a');
    [link.href, link.textContent, link.id] = [target, 'elsewhere', 'elsewhere'];
    [link.style.position, link.style.insetBlockStart, link.style.zIndex] = ['fixed', '0', '9'];
    document.body.append(link);
}"""


async def by_exit(visit: Visit) -> None:
    await visit.exit.click(no_wait_after=True)


async def by_shift(visit: Visit) -> None:
    for _ in range(SHIFT_PRESSES):
        await visit.page.keyboard.press("Shift")


async def by_exit_offline(visit: Visit) -> None:
    """The tunnel has begun already."""
    session = await devtools(visit.page)
    await session.send("Network.enable")
    await session.send("Network.emulateNetworkConditions", OFFLINE)
    await by_exit(visit)
    await visit.page.wait_for_function("location.protocol === 'chrome-error:'")
    await session.send("Network.emulateNetworkConditions", ONLINE)


async def by_back(visit: Visit) -> None:
    await visit.page.go_back(wait_until="commit")


async def by_link(visit: Visit) -> None:
    """A link that says nothing of where it comes from would prove nothing: this one says all it may."""
    await visit.page.evaluate(LINK, BEFORE)
    await visit.page.locator("#elsewhere").click(no_wait_after=True)


async def by_address_bar(visit: Visit) -> None:
    await visit.page.goto(BEFORE, wait_until="commit")


async def by_closing_the_tab(visit: Visit) -> None:
    await visit.page.close()


@dataclass(frozen=True)
class Way:
    """A way of leaving, and where it leads ("" = nowhere).

    `replaces`: the exit takes our place in the tab's own list. `unlisted`: and in the browser's.
    """

    name: str
    leave: Callable[[Visit], Awaitable[None]]
    lands: str
    replaces: bool = False
    unlisted: bool = False


EXIT = "exit"
EXIT_ONLINE = "exit button"
EXIT_OFFLINE = "exit button, network cut"
WAYS = (
    Way(EXIT_ONLINE, by_exit, EXIT, replaces=True, unlisted=True),
    Way("Shift three times", by_shift, EXIT, replaces=True, unlisted=True),
    Way(EXIT_OFFLINE, by_exit_offline, "", replaces=True),
    Way("Back", by_back, BEFORE),
    Way("a link to elsewhere", by_link, BEFORE),
    Way("the address bar", by_address_bar, BEFORE),
    Way("tab closed", by_closing_the_tab, ""),
)
PRIVATE = Way("exit button, private tab", by_exit, EXIT, replaces=True, unlisted=True)
