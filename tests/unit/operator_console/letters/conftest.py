# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The letters' database beside the console that the tests run."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from letters.store import LetterStore
from operator_console.site import letters_url
from tests.unit.operator_console.centre import Centre


@pytest.fixture
async def store(centre: Centre) -> AsyncIterator[LetterStore]:
    """The letters' database of the test's centre, as the relay has it open."""
    store = LetterStore(letters_url(centre.site, centre.data, None))
    yield store
    await store.dispose()
