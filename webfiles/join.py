# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Joins the modules of a page into one that a browser fetches in one request (docs/adr/0032-…).

Each module becomes a function of the same text: its imports become constants at its top, its exports what it
returns. No name is changed and nothing but spaces is left out, so what is served can be read beside its
source. Only the forms that our modules use are understood; anything else stops the start.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Container, Iterable, Mapping
from dataclasses import dataclass

from webfiles.comments import made_by_others, without_spaces
from webfiles.modules import LATE, BrokenSite, resolve

# Imports stand at the top of a module, with nothing but comments between them. Nothing is tried twice (`++`):
# else a module without imports that has many comments would take minutes.
_IMPORT = re.compile(
    r"((?:\s++|//[^\n]*+|/\*(?:[^*]|\*(?!/))*+\*/)*+)"
    r"""import\s*\{([^{}]*)\}\s*from\s*["']([^"'\n]+)["'][ \t]*(?:;|(?=\n)|$)"""
)
# Bundles import in the middle of a line as well; an import means the same wherever it stands.
_INSIDE = re.compile(r"""(?<=[;}])import\{([^{}]*)\}from["']([^"'\n]+)["'];""")
_DECLARED = re.compile(
    r"^export ((?:async )?function\*? |class |const )(?:([\w$]+)|\[([\w$, ]+)\](?= =))", re.MULTILINE
)
# Bundles have one such list at their end, without a line of its own.
_LISTED = re.compile(r"(?:^|(?<=[;}\n]))export ?\{([^{}]*)\};?\s*\Z")
_NAME = re.compile(r"([\w$]+)(?:\s+as\s+([\w$]+))?")
# What would run differently inside a function, or was not understood. A top-level line begins at the margin.
_FOREIGN = re.compile(
    r"^(?:import\b(?!\s*\()|export\b).*|^(?!.*\basync\b)(?:\S.*)?\bawait\b.*|\bimport\.meta\b.*",
    re.MULTILINE,
)


class BrokenModule(BrokenSite):
    """A module is written in a way that cannot be joined; the text names its file and the line."""


@dataclass(frozen=True)
class _Import:
    url: str
    names: list[tuple[str, str]]  # (the exporter's name, the name here)


@dataclass(frozen=True)
class _Module:
    url: str
    ours: bool
    comments: str
    imports: list[_Import]
    rest: str  # after its imports, as it was written
    body: str  # the same without its exports
    exports: list[tuple[str, str]]  # (the name outside, the name here)


def join(
    order: Iterable[str],
    late: Iterable[str],
    sources: Mapping[str, str],
    prefixes: Iterable[str],
    joined_url: str,
) -> tuple[str, dict[str, str]]:
    """(text of the one module, texts of the late ones by URL path).

    `order` and `late` come from `load_order`, `sources` maps URL paths to module texts, `joined_url` is where
    the one module will be. Late modules take what they share from it, so that nothing exists twice. What only
    one `import()` leads to is joined into the module that it names: one request, and one hash in the page.
    Raises BrokenModule for circular imports, default, whole-module and re-exports, exported variables, names
    that are not exported, top-level `await`, `import.meta`, and two modules of one name."""
    prefixes = list(prefixes)
    modules: dict[str, _Module] = {}
    for url in order:
        module = _read(url, sources[url], prefixes)
        _check(module, modules)
        modules[url] = module
    text = "".join(map(_as_function, modules.values()))
    separate = {url: _read(url, sources[url], prefixes) for url in late}
    for module in separate.values():
        _check(module, modules, separate)
    taken = (one.url for module in separate.values() for one in module.imports)
    shared = {name_of(url) for url in taken if url in modules}
    if shared:
        text += f"export {{{', '.join(sorted(shared))}}};\n"
    inside = _inside({**modules, **separate}, separate)
    return text, {
        url: _as_late(module, inside.get(url, []), modules, joined_url)
        for url, module in separate.items()
        if all(module not in one for one in inside.values())
    }


def _inside(modules: Mapping[str, _Module], late: Mapping[str, _Module]) -> dict[str, list[_Module]]:
    """By late module that an `import()` names: those of ours that only it leads to, dependencies first."""
    doors = {url for one in modules.values() for url in LATE.findall(one.rest) if url in late}
    leads = {door: _reached(door, late) for door in doors if late[door].ours}
    ways = Counter(url for reached in leads.values() for url in reached)
    alone = [one for url, one in late.items() if ways[url] == 1 and one.ours and url not in doors]
    return {door: [one for one in alone if one.url in reached] for door, reached in leads.items()}


def _reached(door: str, late: Mapping[str, _Module]) -> set[str]:
    """What a late module imports, and what that imports, among the late ones."""
    found: set[str] = set()
    open_ends = [door]
    while open_ends:
        urls = {one.url for one in late[open_ends.pop()].imports if one.url in late} - found
        found |= urls
        open_ends += urls
    return found


def name_of(url: str) -> str:
    """The constant that stands for a joined module: `/core/base.js` is `core_base`."""
    return re.sub(r"\W", "_", url.strip("/").removesuffix(".js"))


def _read(url: str, source: str, prefixes: list[str]) -> _Module:
    comments, imports, at = "", [], 0
    while match := _IMPORT.match(source, at):
        comments += match[1].strip()
        imports.append(_Import(resolve(match[3], url, prefixes), _names(url, match[2])))
        at = match.end()
    for match in _INSIDE.finditer(source, at):
        imports.append(_Import(resolve(match[2], url, prefixes), _names(url, match[1])))
    rest = _INSIDE.sub("", source[at:].lstrip())
    rest = LATE.sub(lambda found: f"import('{resolve(found[1], url, prefixes)}')", rest)
    body, exports = _take_exports(url, rest)
    if foreign := _FOREIGN.search(body):
        raise BrokenModule(f"{url} cannot be joined because of this line: {foreign[0].strip()[:120]!r}")
    ours = not made_by_others(source)
    return _Module(url, ours, comments + "\n" if comments else "", imports, rest, body, exports)


def _take_exports(url: str, body: str) -> tuple[str, list[tuple[str, str]]]:
    exports = []
    for match in _DECLARED.finditer(body):
        names = [match[2]] if match[2] else re.findall(r"[\w$]+", match[3])
        exports += [(name, name) for name in names]
    body = _DECLARED.sub(lambda match: match[0].removeprefix("export "), body)
    if listed := _LISTED.search(body):
        exports += [(outside, here) for here, outside in _names(url, listed[1])]
        body = body[:listed.start()]
    return body.rstrip() + "\n", exports


def _names(url: str, text: str) -> list[tuple[str, str]]:
    """`a, b as c` -> [("a", "a"), ("b", "c")]."""
    found = []
    for part in filter(None, (piece.strip() for piece in text.split(","))):
        match = _NAME.fullmatch(part)
        if not match or match[1] == "default":
            raise BrokenModule(f"{url} imports or exports {part!r}, which is not understood")
        found.append((match[1], match[2] or match[1]))
    return found


def _check(module: _Module, before: Mapping[str, _Module], late: Container[str] = ()) -> None:
    """Whatever would fail in the browser, or mean something else there, fails here."""
    if name_of(module.url) in map(name_of, before):
        raise BrokenModule(f"{module.url} and another file would both be called {name_of(module.url)}")
    for one in module.imports:
        if one.url in late:
            continue
        if one.url not in before:
            raise BrokenModule(f"{module.url} imports {one.url}, which needs it in turn: that has no start")
        offered = {outside for outside, _ in before[one.url].exports}
        if missing := [name for name, _ in one.names if name not in offered]:
            raise BrokenModule(f"{module.url} imports {missing} from {one.url}, which does not export that")
        if re.search(rf"\b{name_of(one.url)}\b", module.body):
            raise BrokenModule(f"{module.url} uses the name {name_of(one.url)}, which stands for {one.url}")


def _as_function(module: _Module) -> str:
    taken = "".join(map(_take, module.imports))
    given = ", ".join(_pair(outside, here) for outside, here in module.exports)
    inside = f"{module.comments}{taken}{module.body}return {{{given}}};\n"
    text = f"const {name_of(module.url)} = (() => {{\n{inside}}})();\n"
    return without_spaces(text) if module.ours else text


def _as_late(
    module: _Module, inside: Collection[_Module], joined: Mapping[str, _Module], joined_url: str
) -> str:
    """The module behind what is joined into it, with its imports changed and nothing else."""
    within = {one.url for one in inside}
    imports = [one for each in (*inside, module) for one in each.imports if one.url not in within]
    shared = dict.fromkeys(name_of(one.url) for one in imports if one.url in joined)
    apart = [one for one in imports if one.url not in joined]
    heads = _whole(apart) if inside else "".join(map(_named, apart))
    if shared:
        heads += f"import {{{', '.join(shared)}}} from '{joined_url}';\n"
    takes = [one for one in module.imports if inside or one.url in joined]
    head, rest = module.comments + heads, "".join(map(_take, takes)) + module.rest
    if not inside:
        return without_spaces(head + rest) if module.ours else head + rest
    return without_spaces(head) + "".join(map(_as_function, inside)) + without_spaces(rest)


def _named(one: _Import) -> str:
    return f"import {{{', '.join(f'{name} as {here}' for name, here in one.names)}}} from '{one.url}';\n"


def _whole(imports: Iterable[_Import]) -> str:
    """Each module once and as a whole: the functions take their names from it."""
    urls = dict.fromkeys(one.url for one in imports)
    return "".join(f"import * as {name_of(url)} from '{url}';\n" for url in urls)


def _take(one: _Import) -> str:
    return f"const {{{', '.join(_pair(name, here) for name, here in one.names)}}} = {name_of(one.url)};\n"


def _pair(outside: str, here: str) -> str:
    return outside if outside == here else f"{outside}: {here}"
