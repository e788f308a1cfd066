# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Turns every outcome of a request into its acknowledgement, bugs too: no request goes unanswered."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import Any

from chatserver import log
from chatserver.errors import ChatError, TryAgain


async def answer(work: Awaitable[dict[str, Any]]) -> dict[str, Any]:
    """`{"ok": true, …}` with what `work` gives, or the code of what it raised."""
    try:
        return {"ok": True, **await work}
    except ChatError as error:
        return error.answer()
    except Exception as error:
        log.bug(error)
        return TryAgain("internal").answer()
