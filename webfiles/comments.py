# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Takes out of our own scripts and styles what only readers need: a third of the weight that is sent.

Names and order stay: what is served is what is read in the project, and the same files always give the same
bytes. A comment after code on its line stays at first (a type cast in the middle of an expression): only what
begins a line can be told from text without reading the language. `without_spaces` reads it.
"""

from __future__ import annotations

import re

from rjsmin import jsmin  # type: ignore[import-untyped]

# Third-party files are sent as they were released; ours begin with this.
_OURS = re.compile(r"(?://|/\*) SPDX-FileCopyrightText: \d+ Viska contributors")
COMMENT = re.compile(r"^[ \t]*(?://[^\n]*|/\*.*?\*/[ \t]*)", re.MULTILINE | re.DOTALL)
# A template string inside a template string: rjsmin takes the inner one's spaces for code.
_NESTED = re.compile(r"\$\{[^`}]*`")
_EMPTY = re.compile(r"\n(?:[ \t]*\n)+")


def without_comments(source: str) -> str:
    """`source` without comments that begin a line and empty lines they leave; what others made, unchanged.

    A line inside a template string must not begin like a comment (tests/unit/webfiles watches that)."""
    if not _OURS.match(source):
        return source
    return _EMPTY.sub("\n", COMMENT.sub("", source)).lstrip()


def without_spaces(script: str) -> str:
    """A script of ours, after `without_comments`, without the spaces and comments that no browser needs.

    One with template strings in template strings is given back as it is."""
    return script if _NESTED.search(script) else str(jsmin(script)).lstrip("\n") + "\n"


def made_by_others(sent: str) -> bool:
    """True for a script that `without_comments` left as it was released, its licence line first."""
    return sent.startswith("// SPDX-FileCopyrightText:")
