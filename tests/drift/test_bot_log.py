# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every event that the bot can log stands in docs/log-events.md."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
EVENT = re.compile(r'log\(\s*"([a-z_]+)"(?: if \w+ else "([a-z_]+)")?')


def logged() -> set[str]:
    """The names of events in the bot's code."""
    sources = [path.read_text("utf-8") for path in (ROOT / "bot").rglob("*.py")]
    return {name for source in sources for found in EVENT.findall(source) for name in found if name}


def test_every_event_of_the_bot_is_documented() -> None:
    events = logged()
    assert {"bot_broke", "relay_back"} <= events
    page = (ROOT / "docs" / "log-events.md").read_text("utf-8")
    assert [event for event in sorted(events) if f"`{event}`" not in page] == []
