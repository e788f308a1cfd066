# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""How long after the tap on the exit the screen shows no word any more, seen from outside the page."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import statistics
import struct
import time
import zlib
from collections.abc import Iterator
from typing import Any

from playwright.async_api import BrowserContext, Error

from tests.journey.no_trace.table import Cell, figure, hit
from tests.journey.no_trace.visit import Target, Visit, devtools
from tests.journey.no_trace.ways import OFFLINE, ONLINE

TAPS = 3
GOAL_MS = 50
WAIT_S = 10.0
SLOW_NET_S = 2.0
PNG_HEAD = 8
# A picture of one colour is packed as the same few numbers over and over; one letter already needs dozens.
FEW_NUMBERS = 12


async def exit_to_blank(context: BrowserContext, target: Target, offline: bool) -> Cell:
    """The median of three taps, from before the finger is down: what the browser itself needs is in it."""
    taps = [await _tap(context, target, offline) for _ in range(TAPS)]
    seen = [tap for tap in taps if tap is not None]
    if len(seen) < TAPS:
        return hit(f"not blank within {WAIT_S:.0f} s")
    return figure(f"{statistics.median(seen):.0f} ms, goal {GOAL_MS}")


async def _tap(context: BrowserContext, target: Target, offline: bool) -> float | None:
    visit = Visit(await context.new_page(), target.url)
    await visit.types()
    session = await devtools(visit.page)
    if offline:
        await session.send("Network.enable")
        await session.send("Network.emulateNetworkConditions", OFFLINE)
    pictures: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue()
    await _record(session, pictures)
    _, before = await asyncio.wait_for(pictures.get(), WAIT_S)
    if is_blank(before):
        raise AssertionError("the control: with words on it a page is not blank")
    box = await visit.exit.bounding_box()
    assert box is not None
    # On a fast net the next page may be there before the blank one was ever shown.
    target.web.delay_s = SLOW_NET_S
    began = time.time()
    await visit.page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    shown = await _first_blank(pictures)
    target.web.delay_s = 0
    if offline:
        await session.send("Network.emulateNetworkConditions", ONLINE)
    await visit.page.close()
    return None if shown is None else (shown - began) * 1000


async def _record(session: Any, pictures: asyncio.Queue[tuple[float, bytes]]) -> None:
    """Every picture that the browser puts on the screen, with the moment (seconds since 1970) it did so."""

    async def next_please(number: int) -> None:
        with contextlib.suppress(Error):  # the tab may be gone meanwhile
            await session.send("Page.screencastFrameAck", {"sessionId": number})

    def take(event: dict[str, Any]) -> None:
        pictures.put_nowait((event["metadata"]["timestamp"], base64.b64decode(event["data"])))
        waiting.append(asyncio.ensure_future(next_please(event["sessionId"])))

    waiting: list[asyncio.Future[None]] = []
    session.on("Page.screencastFrame", take)
    await session.send("Page.startScreencast", {"format": "png", "everyNthFrame": 1})


async def _first_blank(pictures: asyncio.Queue[tuple[float, bytes]]) -> float | None:
    try:
        async with asyncio.timeout(WAIT_S):
            while True:
                shown, picture = await pictures.get()
                if is_blank(picture):
                    return shown
    except TimeoutError:
        return None


def is_blank(picture: bytes) -> bool:
    """Whether a PNG is of one colour."""
    packed = b"".join(data for kind, data in _chunks(picture) if kind == b"IDAT")
    return len(set(zlib.decompress(packed))) <= FEW_NUMBERS


def _chunks(picture: bytes) -> Iterator[tuple[bytes, bytes]]:
    position = PNG_HEAD
    while position < len(picture):
        (length,) = struct.unpack_from(">I", picture, position)
        yield picture[position + 4 : position + 8], picture[position + 8 : position + 8 + length]
        position += length + 12
