# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Draws the table as a mermaid diagram into docs/protocol.md: `python -m chatserver.session.diagram`."""

from __future__ import annotations

from pathlib import Path

from chatserver.session.table import TRANSITIONS, State

PROTOCOL = Path(__file__).resolve().parents[2] / "docs" / "protocol.md"
BEGIN, END = "<!-- session diagram: begin -->", "<!-- session diagram: end -->"


def diagram() -> str:
    """The diagram's text, one arrow for all events that lead the same way."""
    lines = ["```mermaid", "stateDiagram-v2", f"    [*] --> {State.WITH_BOT.value}"]
    for state, row in TRANSITIONS.items():
        arrows: dict[State, list[str]] = {}
        for event, target in row.items():
            arrows.setdefault(target, []).append(event.title)
        lines += [f"    {state.value} --> {to.value}: {', '.join(names)}" for to, names in arrows.items()]
    return "\n".join([*lines, f"    {State.CLOSED.value} --> [*]", "```"])


def redraw(text: str) -> str:
    """`text` of the protocol with the diagram between its markers replaced."""
    head, _, rest = text.partition(BEGIN)
    _, _, tail = rest.partition(END)
    return f"{head}{BEGIN}\n{diagram()}\n{END}{tail}"


if __name__ == "__main__":
    PROTOCOL.write_text(redraw(PROTOCOL.read_text(encoding="utf-8")), encoding="utf-8")
