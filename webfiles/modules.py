# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which modules a page loads: a reader of import lines, for integrity hashes and flat preloading."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Mapping

# Strings are kept, comments are dropped: JSDoc types say import("core/x.js").Name inside comments.
_COMMENTS = re.compile(
    r"""("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|/\*.*?\*/|//[^\n]*""", re.DOTALL
)
_STATIC = re.compile(r"""(?:^|[;}\n])\s*(?:import|export)\b(?:[^;'"()]*?\bfrom)?\s*["']([^"'\n]+)["']""")
LATE = re.compile(r"""\bimport\(\s*["']([^"'\n]+)["']\s*\)""")


class BrokenSite(Exception):
    """The page could not work in a browser; the text says which file is wrong."""


class BrokenImport(BrokenSite):
    """An import line leads to no file that is served."""


def imports_of(source: str) -> tuple[list[str], list[str]]:
    """Specifiers of a module's static imports, and of its late ones (`import("...")`), in their order."""
    code = _COMMENTS.sub(lambda match: match[1] or " ", source)
    return _STATIC.findall(code), LATE.findall(code)


def resolve(specifier: str, importer: str, prefixes: Iterable[str]) -> str:
    """The URL path a specifier means. `core/x.js` is bare and mapped to `/core/x.js`; `./x.js` is relative.

    Raises BrokenImport for anything else (another origin, an unmapped bare name)."""
    if specifier.startswith(("./", "../")):
        return posixpath.normpath(posixpath.join(posixpath.dirname(importer), specifier))
    if any(specifier.startswith(prefix.strip("/") + "/") for prefix in prefixes):
        return "/" + specifier
    raise BrokenImport(f"{importer} imports {specifier!r}, which is neither relative nor in a served folder")


def load_order(
    entries: Iterable[str], sources: Mapping[str, str], prefixes: Iterable[str]
) -> tuple[list[str], list[str]]:
    """(preloaded, late): every module the entries reach, dependencies first; `late` come by `import()` alone.

    `sources` maps URL paths to module texts. Raises BrokenImport when a file is missing."""
    prefixes = list(prefixes)
    order: list[str] = []
    late: list[str] = []
    for entry in entries:
        _visit(entry, "the page", sources, prefixes, order, late)
    preloaded = list(order)
    while late:
        _visit(late.pop(0), "a late import", sources, prefixes, order, late)
    return preloaded, order[len(preloaded):]


def _visit(
    url: str,
    importer: str,
    sources: Mapping[str, str],
    prefixes: list[str],
    order: list[str],
    late: list[str],
) -> None:
    """Depth-first walk without recursion (a page may be deep); `order` is filled dependencies first."""
    seen = set(order)
    stack: list[tuple[str, str, bool]] = [(url, importer, False)]
    while stack:
        url, importer, done = stack.pop()
        if done:
            order.append(url)
            continue
        if url in seen:
            continue
        if url not in sources:
            raise BrokenImport(f"{importer} imports {url}, which is not there")
        seen.add(url)
        static, later = imports_of(sources[url])
        late.extend(resolve(specifier, url, prefixes) for specifier in later)
        stack.append((url, importer, True))
        stack.extend((resolve(specifier, url, prefixes), url, False) for specifier in reversed(static))
