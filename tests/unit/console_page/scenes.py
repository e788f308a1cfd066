# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Scenes that tests of the desk begin with."""

from __future__ import annotations

from typing import Any

from playwright.async_api import expect

from tests.journey.pages.console import Console

# What was said in each chat.
SAID = "desk.chats.map(chat => chat.lines.map(line => line.text))"


def card(mailbox: str, since: int = 0, risk: int = 1, lang: str = "sv") -> str:
    """A waiting card, as JavaScript; `since` in seconds since 1970."""
    given = f"mailbox: '{mailbox}', lang: '{lang}', risk: {risk}, since: {since}"
    return f"{{{given}, reason: '', asked: 0}}"


async def wait(console: Console, *cards: str) -> None:
    """These and no others wait."""
    await console.page.evaluate(f"() => desk.wait({', '.join(cards)})")


async def take(console: Console, mailbox: str) -> None:
    """The next is taken, has this name and is open; she writes nowhere."""
    before = await console.tabs.count()
    await console.presses_take_next()
    await expect(console.tabs).to_have_count(before + 1)
    await console.page.evaluate(f"() => desk.change('{mailbox}', {{state: 'open', sameProven: true}})")
    await console.page.evaluate("() => document.activeElement.blur()")


async def wait_and_take(console: Console, *mailboxes: str, lang: str = "sv") -> None:
    """Chats with these names are open, the last one in sight. The third is in danger, to get in."""
    for number, name in enumerate(mailboxes, 1):
        await wait(console, card(name, risk=4 if number == 3 else 1, lang=lang))
        await take(console, name)


async def pure(console: Console, module: str, expression: str) -> Any:
    """The value of an expression over a module of the console, named `its`."""
    return await console.page.evaluate(
        f"async () => {{ const its = await import('/console/{module}'); return {expression}; }}"
    )
