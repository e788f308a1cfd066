# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every vector of docs/vectors, against the browser's side of VK1 in Chromium.

Once as it is, once without native ML-KEM (Firefox, Safari), once without native curves (older phones)."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Page

from tests.unit.web_core.browser import WITHOUT_CURVES, WITHOUT_ML_KEM, call, core_page

FILES = sorted((Path(__file__).parents[2] / "docs" / "vectors").glob("*.json"))
# Handshakes draw what the vector recorded, however a module is named.
RECORDED = {
    f"{prefix}core/{name}": f"/test/{name}" for prefix in ("", "/") for name in ("base.js", "suite.js")
}
BROWSERS = {"native": "", "without-ml-kem": WITHOUT_ML_KEM, "without-curves": WITHOUT_CURVES}
LATE = {"native": set[str](), "without-ml-kem": {"ml-kem.js"}, "without-curves": {"ml-kem.js", "curves.js"}}


def read(path: Path) -> dict[str, Any]:
    case: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return case


pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(loop_scope="module", scope="module", params=BROWSERS)
async def page(request: pytest.FixtureRequest) -> AsyncIterator[Page]:
    async with core_page(RECORDED, BROWSERS[request.param]) as page:
        yield page


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
async def test_vector(page: Page, path: Path) -> None:
    case = read(path)
    found = await call(page, "vectors.js", "run", case)
    assert found == {"outcome": case["outcome"], "expect": case["expect"] if case["outcome"] == "ok" else {}}


async def test_late_modules_come_where_they_are_needed_and_nowhere_else(
    page: Page, request: pytest.FixtureRequest
) -> None:
    await call(page, "vectors.js", "sealsAndSigns")
    loaded = await page.evaluate("performance.getEntriesByType('resource').map((entry) => entry.name)")
    names = {name.rsplit("/", 1)[1] for name in loaded if "/vendor/" in name}
    assert names & {"ml-kem.js", "curves.js"} == LATE[request.node.callspec.params["page"]]


async def test_every_kind_can_be_run(page: Page) -> None:
    kinds = {read(path)["does"] for path in FILES}
    assert kinds == set(await call(page, "vectors.js", "kinds"))
