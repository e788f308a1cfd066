# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""From a code to its box: what a phone waits after the words, in a Chromium with a slow processor.

A part of `./viska bench letters`; by itself `python -m bench.code`.
"""

from __future__ import annotations

import json
import os
import statistics
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

from playwright.sync_api import Route, sync_playwright

from drive.browser import LAUNCH
from drive.system import command_line, descendants

ROUNDS = 15
SLOWER_PROCESSOR = 4
GOAL_MS = 600
WEB = Path(__file__).parents[1] / "chatserver" / "web"
IMPORT_MAP = '{"imports": {"core/": "/core/", "vendor/": "/vendor/"}}'
PAGE = f'<!doctype html><title>bench</title><script type="importmap">{IMPORT_MAP}</script>'
# The reply key is made too: it opens the first question.
MEASURE = """async () => {
    const { keysOf, replyKey } = await import('core/letters.js');
    const began = performance.now();
    const { box, reply } = await keysOf([1, 7776, 42, 3125, 42, 6], 'bench');
    const found = performance.now();
    await replyKey(reply);
    return [found - began, performance.now() - began];
}"""


def measure() -> dict[str, float]:
    """In ms. `code_to_box_ms`: the median under the emulated slow processor, which slows the page itself.

    A browser derives keys beside that thread, which the emulation leaves as fast as it is. So the processor's
    own time for a code and its reply key is given too, whatever else runs, and four times that."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(**LAUNCH)
        page = browser.new_page()
        page.route("**/*", _serve)
        page.goto("http://localhost/")
        page.evaluate(MEASURE)  # modules come, code is compiled
        used = _processor_ms()
        for _ in range(ROUNDS):
            page.evaluate(MEASURE)
        used = (_processor_ms() - used) / ROUNDS
        slow = page.context.new_cdp_session(page)
        slow.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER_PROCESSOR})
        times = [page.evaluate(MEASURE) for _ in range(ROUNDS)]
        browser.close()
    return {
        "code_to_box_ms": statistics.median(box for box, _ in times),
        "code_and_reply_key_ms": statistics.median(both for _, both in times),
        "code_processor_ms": used,
        "code_processor_times_four_ms": SLOWER_PROCESSOR * used,
    }


def _processor_ms() -> float:
    """What the pages of browsers that this process started have used so far."""
    pages = [pid for pid in descendants(os.getpid()) if "--type=renderer" in command_line(pid)]
    stats = [Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(")")[2].split() for pid in pages]
    # utime and stime, the fields 14 and 15 of proc(5), counted behind the name.
    return sum(int(stat[11]) + int(stat[12]) for stat in stats) * 1000 / os.sysconf("SC_CLK_TCK")


def _serve(route: Route) -> None:
    path = PurePosixPath(urlsplit(route.request.url).path)
    if path.suffix == ".js":
        file = WEB / path.relative_to("/")
        route.fulfill(body=file.read_bytes(), content_type="text/javascript")
    else:
        route.fulfill(body=PAGE, content_type="text/html")


def main() -> int:
    """Prints the figures and, last, one JSON object."""
    figures = {name: round(value) for name, value in measure().items()}
    for name, value in figures.items():
        print(f"{name:>28} {value:>6}   goal {GOAL_MS if name == 'code_to_box_ms' else '-'}")
    print(json.dumps(figures))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
