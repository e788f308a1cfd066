# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Does a translation have every message of the source, whole, with the same things to fill in, and fresh?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from fluent.syntax import ast

from content.checks.finding import Finding, warning
from content.fluent_text import references, text_hash

Messages = Mapping[str, ast.Message]


def broken(locale: str, lines: Iterable[str]) -> Iterator[Finding]:
    """Entries that are not Fluent: the reader would get another language."""
    for line in lines:
        yield Finding("broken-message", locale, line, "cannot be read; mend its Fluent syntax")


def missing(locale: str, source: Messages, own: Messages) -> Iterator[Finding]:
    """Messages that the source has and this locale lacks."""
    for key in source.keys() - own.keys():
        yield Finding("missing-key", locale, key, "not translated; another language is shown")


def unknown(locale: str, source: Messages, own: Messages) -> Iterator[Finding]:
    """Messages that nobody shows, since the source does not have them."""
    for key in own.keys() - source.keys():
        yield Finding("unknown-key", locale, key, "the source has no such message; remove it or add it there")


def placeables(locale: str, source: Messages, own: Messages) -> Iterator[Finding]:
    """A translation fills in exactly what the source fills in: a lost `{ number-sos_112 }` loses a number."""
    for key in source.keys() & own.keys():
        wanted, found = references(source[key]), references(own[key])
        if wanted != found:
            says = f"lacks {sorted(wanted - found)}, has besides {sorted(found - wanted)}"
            yield Finding("placeables-differ", locale, key, says)


def stale(locale: str, source: Messages, own: Messages, compared: Mapping[str, str]) -> Iterator[Finding]:
    """`compared`: key -> hash of the source text that the translation was last compared with."""
    for key in source.keys() & own.keys() & compared.keys():
        if compared[key] != text_hash([source[key]]):
            yield warning("stale", locale, key, "the source changed; compare, then content.stamp this key")
    never = (source.keys() & own.keys()) - compared.keys()
    if never:
        yield warning("never-compared", locale, f"{len(never)} keys", "compare them, then content.stamp")
