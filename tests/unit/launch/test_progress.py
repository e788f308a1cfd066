# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the person sees of a long step."""

from __future__ import annotations

import io

from launch.progress import LINE_EVERY_SECONDS, Board, Step


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_log_gets_a_line_on_a_change_and_now_and_then() -> None:
    step, out = Step("bot"), io.StringIO()
    board = Board([step, Step("server", "ready")], out, started=100.0)
    board.show(101.0)
    step.doing, step.done, step.total = "installing", 3, 158
    board.show(102.0)
    step.done = 9
    board.show(103.0)
    board.show(102.0 + LINE_EVERY_SECONDS)
    assert out.getvalue().splitlines() == [
        "viska: bot: waiting, server: ready (1 s)",
        "viska: bot: installing 3 of 158, server: ready (2 s)",
        "viska: bot: installing 9 of 158, server: ready (12 s)",
    ]


def test_a_terminal_gets_one_line_that_is_rewritten() -> None:
    out = Terminal()
    board = Board([Step("bot")], out, started=0.0)
    board.show(1.0)
    board.show(2.0)
    board.close()
    assert out.getvalue().count("\n") == 1
    assert out.getvalue().count("\r") == 2
