# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The suite against any address, as a table; `./viska check no-trace` calls it (launch/no_trace.py)."""

from __future__ import annotations

import asyncio
import sys
import tempfile
from pathlib import Path

from playwright.async_api import async_playwright

from drive.system import running_demo
from tests.journey.no_trace.suite import run
from tests.journey.no_trace.table import Report
from tests.journey.no_trace.visit import NotTestable

CANNOT_BE_TESTED = 2


async def report_on(url: str) -> Report:
    """All that was found at `url`. Raises NotTestable."""
    with tempfile.TemporaryDirectory(prefix="viska-no-trace-", ignore_cleanup_errors=True) as folder:
        async with async_playwright() as playwright:
            return await run(playwright, url, Path(folder))


def main(words: list[str]) -> int:
    """`words` is one address, or nothing: then a demo is started, tested and ended."""
    try:
        if words:
            report = asyncio.run(report_on(words[0]))
        else:
            with running_demo() as demo:
                report = asyncio.run(report_on(demo.phone_url))
    except NotTestable as problem:
        print(f"viska: {problem}", file=sys.stderr)
        return CANNOT_BE_TESTED
    print(report.text())
    return report.exit_code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
