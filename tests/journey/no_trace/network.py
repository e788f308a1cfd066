# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What one tab asks the network for while somebody chats, and what the answers let the browser keep."""

from __future__ import annotations

import urllib.error
import urllib.request
from typing import Any
from urllib.parse import urlsplit

from playwright.async_api import Page

from tests.journey.no_trace.table import Cell, clean, hit

INNER = ("data", "blob", "about", "chrome-extension")


# What browsers ask for by themselves, what does not exist, and what the page's script asks for.
OTHER_PATHS = ("favicon.ico", "there-is-no-such-page", "directory")
PATIENCE_S = 20


def other_answers(url: str) -> Cell:
    """Whether answers that no chat needs forbid to be kept as well; asked without a browser."""
    keepable = [f"/{path}" for path in OTHER_PATHS if "no-store" not in _kept(url + path)]
    if keepable:
        return hit(f"{len(keepable)} answers may be kept, {keepable[0]}")
    return clean(f"in {len(OTHER_PATHS)}")


def _kept(url: str) -> str:
    """What an answer says of keeping it, an error's as well."""
    try:
        with urllib.request.urlopen(url, timeout=PATIENCE_S) as answer:
            return str(answer.headers.get("Cache-Control", ""))
    except urllib.error.HTTPError as refused:
        with refused:
            return str(refused.headers.get("Cache-Control", ""))


class NetworkLog:
    """Listens to one tab from `begin` to `end`; `url` is the only address it may ask."""

    def __init__(self, url: str) -> None:
        self._host = urlsplit(url).netloc
        self.asked: list[str] = []
        """Every address that was asked for, sockets included."""
        self.keepable: list[str] = []
        """Addresses whose answer did not forbid to keep it."""
        self._addresses: dict[str, str] = {}
        self._session: Any = None

    async def begin(self, page: Page) -> None:
        """From here on."""
        self._session = await page.context.new_cdp_session(page)
        self._session.on(
            "Network.requestWillBeSent", lambda event: self._asks(event, event["request"]["url"])
        )
        self._session.on("Network.webSocketCreated", lambda event: self._asks(event, event["url"]))
        self._session.on("Network.responseReceived", self._answered)
        self._session.on("Network.webSocketHandshakeResponseReceived", self._answered)
        await self._session.send("Network.enable")

    async def end(self) -> None:
        """What comes after belongs to another page."""
        await self._session.send("Network.disable")
        await self._session.detach()

    @property
    def foreign(self) -> list[str]:
        """Addresses of others."""
        return [url for url in self.asked if urlsplit(url).netloc != self._host]

    def cell(self) -> Cell:
        """The finding of all that was heard."""
        if self.foreign:
            return hit(f"asks {self.foreign[0]}")
        if self.keepable:
            return hit(f"{len(self.keepable)} answers may be kept, {self.keepable[0]}")
        return clean(f"in {len(self.asked)}") if self.asked else hit("nothing was heard")

    def _asks(self, event: dict[str, Any], url: str) -> None:
        if urlsplit(url).scheme not in INNER:
            self.asked.append(url)
            self._addresses[event["requestId"]] = url

    def _answered(self, event: dict[str, Any]) -> None:
        url = self._addresses.get(event["requestId"])
        headers = {name.lower(): value for name, value in event["response"]["headers"].items()}
        if url and "no-store" not in headers.get("cache-control", ""):
            self.keepable.append(url)
