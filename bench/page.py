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
GOALS = {
    "bytes_to_first_message": "60,000 (45,000 later)",
    "requests": "24",
    "first_paint_ms": "1,500",
    "able_to_send_ms": "2,500",
}


def main() -> int:
    """Prints a table and, last, one JSON object; medians of five visits, each with a fresh profile."""
    with running_demo() as demo, sync_playwright() as playwright:
        browser = playwright.chromium.launch(**LAUNCH)
        visits = [_visit(browser, demo.phone_url) for _ in range(RUNS)]
        browser.close()
    figures = {name: round(statistics.median(visit[name] for visit in visits)) for name in visits[0]}
    for name, value in figures.items():
        print(f"{name:>24} {value:>8}   goal {GOALS.get(name, '-')}")
    print(json.dumps(figures))
    return 0


def _visit(browser: Browser, url: str) -> dict[str, float]:
    page = browser.new_context().new_page()
    devtools = page.context.new_cdp_session(page)
    seen = _listen(devtools)
    devtools.send("Network.emulateNetworkConditions", SLOW_3G)
    devtools.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER_PROCESSOR})
    page.goto(url, wait_until="commit")
    page.get_by_test_id("language-sv").click()
    page.get_by_test_id("start").click()
    # The page lets her send once the sealed first handshake was accepted.
    page.locator('[data-testid="composer"]:enabled').wait_for()
    page.locator('[data-testid="connection"][data-state="online"]').wait_for(state="attached")
    able = page.evaluate("performance.now()")
    paint = page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime")
    page.get_by_test_id("composer").fill("hej")
    page.get_by_test_id("send").click()
    page.locator('[data-testid="message"][data-from="me"][data-state="delivered"]').first.wait_for()
    page.context.close()
    return {
        "bytes_to_first_message": sum(seen["bytes"].values()),
        "requests": len(seen["requests"]),
        "first_paint_ms": paint,
        "able_to_send_ms": able,
    }


def _listen(devtools: CDPSession) -> dict[str, Any]:
    """Counts what crosses the network: answers with their headers, and the socket's frames both ways."""
    seen: dict[str, Any] = {"requests": set(), "bytes": {}}

    def add(request: str, size: float) -> None:
        seen["bytes"][request] = seen["bytes"].get(request, 0) + size

    def framed(event: dict[str, Any]) -> None:
        add(event["requestId"], len(event["response"]["payloadData"].encode()))

    devtools.on("Network.requestWillBeSent", lambda event: seen["requests"].add(event["requestId"]))
    devtools.on("Network.webSocketCreated", lambda event: seen["requests"].add(event["requestId"]))
    devtools.on("Network.loadingFinished", lambda event: add(event["requestId"], event["encodedDataLength"]))
    devtools.on("Network.webSocketFrameReceived", framed)
    devtools.on("Network.webSocketFrameSent", framed)
    devtools.send("Network.enable")
    devtools.send("Network.setCacheDisabled", {"cacheDisabled": True})
    return seen


if __name__ == "__main__":
    raise SystemExit(main())
