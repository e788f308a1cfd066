# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Both sides of VK1, for the tests in which they seal for each other."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio

from tests.unit.web_core.browser import WITHOUT_CURVES, WITHOUT_ML_KEM, call, core_page
from tests.vectors.sides import Fields, Sides, python_side

BROWSERS = {"native": "", "without-ml-kem": WITHOUT_ML_KEM, "without-curves": WITHOUT_CURVES}


@pytest_asyncio.fixture(loop_scope="module", scope="module", params=BROWSERS)
async def sides(request: pytest.FixtureRequest) -> AsyncIterator[Sides]:
    async with python_side() as python, core_page(init_script=BROWSERS[request.param]) as page:

        async def browser(do: str, **fields: Any) -> Fields:
            answer: Fields = await call(page, "cross.js", "answer", do, fields)
            return answer

        both = Sides(python, browser)
        await both.meet()
        yield both
