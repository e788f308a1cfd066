# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Python and Chromium as partners: `python -m sealing.cross` and the tests' cross.js."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from sealing.encoding import b64

ROOT = Path(__file__).parents[2]
NOW = 1_800_000_000
CONV, SEAT = b64(bytes(range(16))), b64(bytes(16))
COSTS = {"memory_kib": 19456, "passes": 1, "lanes": 1}
LONGEST_ANSWER = 2**26

Fields = dict[str, Any]
Side = Callable[..., Awaitable[Fields]]


class Sides:
    """Both sides, and a centre whose directory names a bot and a counsellor of each kind."""

    def __init__(self, python: Side, browser: Side) -> None:
        self.python, self.browser = python, browser
        self.bot: Fields = {}
        self.hers: Fields = {}  # a counsellor whose keys are in Python
        self.in_browser: Fields = {}  # a counsellor whose keys are in Chromium
        self.wrapped: Fields = {}  # the identity key of that one, as the browser shut it

    async def meet(self) -> None:
        root = (await self.python("centre", now=NOW))["root"]
        bot = await self.python("staff", name="Viska", role="bot", now=NOW)
        hers = await self.python("staff", name="Sam", role="counsellor", now=NOW)
        made = await self.browser("identity", username="kim", password="a password", salt=SEAT, costs=COSTS)
        certified = await self.python("certify", role="counsellor", key=made["key"], now=NOW)
        self.wrapped = made["wrapped"]
        live = [each["certificate_id"] for each in (bot, hers, certified)]
        directory = (await self.python("directory", live=live, version=1, now=NOW))["directory"]
        for side in (self.python, self.browser):
            assert (await side("trust", root=root, directory=directory, now=NOW))["ok"]
        self.bot, self.hers = _presented(bot), _presented(hers)
        fields = {"certificate": certified["certificate"], "certificate_id": certified["certificate_id"]}
        self.in_browser = _presented(await self.browser("certified", **fields, now=NOW))


def _presented(staff: Fields) -> Fields:
    return {"certificate": staff["certificate"], "prekey": staff["prekey"]}


@asynccontextmanager
async def python_side() -> AsyncIterator[Side]:
    """`python -m sealing.cross`, a line at a time."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "sealing.cross",
        cwd=ROOT,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        limit=LONGEST_ANSWER,
    )
    assert process.stdin and process.stdout
    stdin, stdout = process.stdin, process.stdout

    async def python(do: str, **fields: Any) -> Fields:
        stdin.write(json.dumps({"do": do, **fields}).encode() + b"\n")
        answer: Fields = json.loads(await stdout.readline())
        return answer

    try:
        yield python
    finally:
        stdin.close()
        await process.wait()
