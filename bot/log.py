# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Named events with allowed fields: codes and counts, never words, ids or addresses."""

from __future__ import annotations

import json
import sys

ALLOWED = frozenset({"code", "kind"})


def log(event: str, **fields: str | int) -> None:
    """Writes one line of JSON to standard error; raises ValueError for a field that is not allowed."""
    if not fields.keys() <= ALLOWED:
        raise ValueError(f"log fields not allowed: {sorted(fields.keys() - ALLOWED)}")
    print(json.dumps({"event": event, **fields}), file=sys.stderr, flush=True)
