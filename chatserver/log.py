# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Named events with allow-listed fields. Codes and counts: never an id, an address, a header or a word.

One JSON line an event on standard error. A field that is not on the list, or a value that is neither a number
nor a short code, cannot be written at all.
"""

from __future__ import annotations

import json
import re
import sys
import traceback

EVENTS = {
    "started": set[str](),
    "stopping": set[str](),
    "store_lost": {"visitors"},
    "store_away": set[str](),
    "store_back": set[str](),
    "listener_gap": set[str](),
    "letters_away": set[str](),
    "letters_back": set[str](),
    "clock_jumped": set[str](),
    "bug": {"kind", "where"},
}
"""Event -> its fields. A drift test compares this with docs/protocol.md's companion page of events."""

_CODE = re.compile(r"[A-Za-z0-9_./:-]{1,80}")


def event(name: str, **fields: int | str) -> None:
    """Write one event. Raises ValueError for an unknown event or field, or a value that is no code."""
    unknown = set(fields) - EVENTS[name] if name in EVENTS else {name}
    if unknown:
        raise ValueError(f"not on the list: {sorted(unknown)}")
    for value in fields.values():
        if isinstance(value, str) and not _CODE.fullmatch(value):
            raise ValueError("a value that is no code")
    sys.stderr.write(json.dumps({"event": name, **fields}) + "\n")
    sys.stderr.flush()


def bug(error: BaseException) -> None:
    """Note that `error` was not foreseen: its class and the line of ours where it came up, not its text."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if "/chatserver/" in frame.filename] or list(frames)
    where = f"{ours[-1].filename.rpartition('/')[2]}:{ours[-1].lineno}" if ours else "unknown"
    event("bug", kind=type(error).__name__, where=where)
