# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""chatserver.session.diagram."""

from __future__ import annotations

from chatserver.session.diagram import BEGIN, END, diagram, redraw
from chatserver.session.table import TRANSITIONS


def test_every_transition_is_drawn_once() -> None:
    lines = diagram().splitlines()
    for state, row in TRANSITIONS.items():
        for event, target in row.items():
            arrow = f"    {state.value} --> {target.value}: "
            drawn = [line for line in lines if line.startswith(arrow)]
            assert len(drawn) == 1 and event.title in drawn[0].removeprefix(arrow).split(", ")


def test_redraw_touches_nothing_but_the_diagram() -> None:
    text = f"before\n{BEGIN}\nold\n{END}\nafter\n"
    assert redraw(text) == f"before\n{BEGIN}\n{diagram()}\n{END}\nafter\n"
    assert redraw(redraw(text)) == redraw(text)
