# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

from pathlib import Path

import pytest

from webfiles.comments import COMMENT, without_comments

ROOT = Path(__file__).resolve().parents[3]
OURS = "// SPDX-FileCopyrightText: 2026 Viska contributors\n"
SCRIPTS = sorted(
    path for place in ("chatserver/web", "operator_console/web") for path in (ROOT / place).rglob("*.js")
)


def test_comments_that_begin_a_line_go() -> None:
    source = OURS + "/** One.\n * two\n */\nexport const a = 1;\n\n  // three\n /** @type {X} */ let b;\n"
    assert without_comments(source) == "export const a = 1;\nlet b;\n"


def test_what_stands_after_code_stays() -> None:
    kept = "const a = /** @type {number} */ (b); // as it is\nconst url = 'https://a/*b*/';\n"
    assert without_comments(OURS + kept) == kept


def test_styles_too() -> None:
    source = "/* SPDX-FileCopyrightText: 2026 Viska contributors */\n/* x\n y */\na { b: c }\n"
    assert without_comments(source) == "a { b: c }\n"


def test_what_others_made_is_sent_as_it_was_released() -> None:
    theirs = "// (c) somebody\nx()\n"
    assert without_comments(theirs) == theirs


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_no_comment_is_taken_from_inside_a_template_string(path: Path) -> None:
    source = path.read_text("utf-8")
    for found in COMMENT.finditer(source):
        before = COMMENT.sub("", source[: found.start()])
        assert before.count("`") % 2 == 0, f"{path}: {found.group()}"
