# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""chatserver.gateway.answer: no request goes unanswered."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from chatserver.errors import Refused, TryAgain
from chatserver.gateway.answer import answer


async def gives(outcome: Any) -> Any:
    if isinstance(outcome, BaseException):
        raise outcome
    return outcome


@pytest.mark.parametrize(("outcome", "wanted"), [
    ({"head": 3}, {"ok": True, "head": 3}),
    (Refused("closed"), {"ok": False, "code": "closed", "again": False}),
    (TryAgain("slow_down", wait_s=2), {"ok": False, "code": "slow_down", "again": True, "wait_s": 2}),
    (RuntimeError("words"), {"ok": False, "code": "internal", "again": True}),
    (TypeError("words"), {"ok": False, "code": "internal", "again": True}),
    (RecursionError("words"), {"ok": False, "code": "internal", "again": True}),
])
async def test_every_outcome(
    outcome: Any, wanted: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    assert await answer(gives(outcome)) == wanted
    assert "words" not in capsys.readouterr().err


async def test_a_cancelled_request_is_not_answered() -> None:
    with pytest.raises(asyncio.CancelledError):
        await answer(gives(asyncio.CancelledError()))
