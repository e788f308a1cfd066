# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""`./viska bench page`: what a phone loads until its first message is sent.

Chromium, with a slow net and a slow processor.
"""

from __future__ import annotations

import json
import statistics
from typing import Any

from playwright.sync_api import Browser, CDPSession, sync_playwright

from drive.browser import LAUNCH
from drive.system import running_demo

RUNS = 5
SLOWER_PROCESSOR = 4
SLOW_3G = {"offline": False, "latency": 400, "downloadThroughput": 50_000, "uploadThroughput": 50_000}
# Swedish, and the language whose file is the heaviest.
LANGUAGES = ("sv", "ti")
GOALS = {
    "bodies_to_first_message": "45,000 (ti: 50,000)",
    "before_first_paint": "20,000",
    "requests": "24",
    "first_paint_ms": "1,500",
    "able_to_send_ms": "2,500",
}
Figures = dict[str, float]


def main() -> int:
    """Prints a table for each language and, last, one JSON object; medians of visits with fresh profiles."""
    with running_demo() as demo, sync_playwright() as playwright:
        browser = playwright.chromium.launch(**LAUNCH)
        found = {
            code: _median([_visit(browser, demo.phone_url, code) for _ in range(RUNS)]) for code in LANGUAGES
        }
        browser.close()
    for code, figures in found.items():
        for name, value in figures.items():
            print(f"{code} {name:>24} {value:>8}   goal {GOALS.get(name, '-')}")
    print(json.dumps(found["sv"] | {"languages": found}))
    return 0


def _median(visits: list[Figures]) -> dict[str, int]:
    return {name: round(statistics.median(visit[name] for visit in visits)) for name in visits[0]}


def _visit(browser: Browser, url: str, code: str) -> Figures:
    page = browser.new_context().new_page()
    devtools = page.context.new_cdp_session(page)
    network = Network(devtools)
    devtools.send("Network.emulateNetworkConditions", SLOW_3G)
    devtools.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER_PROCESSOR})
    page.goto(url, wait_until="commit")
    page.get_by_test_id(f"language-{code}").click()
    page.get_by_test_id("start").click()
    # The page lets her send once the sealed first handshake was accepted.
    page.locator('[data-testid="composer"]:enabled').wait_for()
    page.locator('[data-testid="connection"][data-state="online"]').wait_for(state="attached")
    able = page.evaluate("performance.now()")
    paint = page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime")
    page.get_by_test_id("composer").fill("hej")
    page.get_by_test_id("send").click()
    page.locator('[data-testid="message"][data-from="me"][data-state="delivered"]').first.wait_for()
    figures = network.figures()
    page.context.close()
    return figures | {"first_paint_ms": paint, "able_to_send_ms": able}


class Network:
    """Counts what crosses the network from now on: bodies as they were sent, headers, the socket's frames."""

    def __init__(self, devtools: CDPSession) -> None:
        self._requests: set[str] = set()
        self._headers: dict[str, float] = {}
        self._whole: dict[str, float] = {}
        self._order: list[str] = []
        self._socket = 0
        devtools.on("Network.requestWillBeSent", self._asked)
        devtools.on("Network.webSocketCreated", self._asked)
        devtools.on("Network.responseReceived", self._answered)
        devtools.on("Network.loadingFinished", self._finished)
        devtools.on("Network.webSocketFrameReceived", self._framed)
        devtools.on("Network.webSocketFrameSent", self._framed)
        devtools.send("Network.enable")
        devtools.send("Network.setCacheDisabled", {"cacheDisabled": True})

    def figures(self) -> Figures:
        """Bytes by kind. The page itself is all that comes before the first paint: its style stands in it."""
        finished = [request for request in self._order if request in self._whole]
        headers = sum(self._headers[request] for request in finished)
        whole = sum(self._whole[request] for request in finished)
        return {
            "bytes_to_first_message": whole + self._socket,
            "bodies_to_first_message": whole - headers,
            "headers": headers,
            "socket": self._socket,
            "before_first_paint": self._whole[self._order[0]],
            "requests": len(self._requests),
        }

    def _asked(self, event: dict[str, Any]) -> None:
        self._requests.add(event["requestId"])

    def _answered(self, event: dict[str, Any]) -> None:
        self._order.append(event["requestId"])
        self._headers[event["requestId"]] = event["response"]["encodedDataLength"]

    def _finished(self, event: dict[str, Any]) -> None:
        self._whole[event["requestId"]] = event["encodedDataLength"]

    def _framed(self, event: dict[str, Any]) -> None:
        self._socket += len(event["response"]["payloadData"].encode())


if __name__ == "__main__":
    raise SystemExit(main())
