# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Does the relay's proof of work for clients that are no browser (docs/protocol.md section 5.8)."""

from __future__ import annotations

from typing import Any

import altcha


def solve(challenge: dict[str, Any]) -> str:
    """The `work` for a challenge, by the scheme's own library; 50 ms at rest, many seconds under attack."""
    made = altcha.Challenge.from_dict(challenge)
    solution = altcha.solve_challenge(made)
    if solution is None:
        raise TimeoutError("the challenge was too hard")
    return altcha.Payload(made, solution).to_base64()


def with_work(event: str, body: dict[str, Any], work: str) -> dict[str, Any]:
    """The same request, with `work` where it belongs."""
    if event == "open":
        return {**body, "work": work}
    return {**body, "event": {**body["event"], "work": work}}
