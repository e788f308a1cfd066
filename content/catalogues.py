# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The texts of each locale: read at the start, parsed when they are first asked for."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from fluent.syntax import ast

from content.fluent_text import parse
from content.model import ContentError

Messages = Mapping[str, ast.Message]
_NUMBER = re.compile(r"^[^#\n].*?\{\s*number-([\w-]+)\s*\}", re.MULTILINE)


@dataclass(frozen=True)
class Catalogue:
    """The .ftl files of one locale by name without ending, and what in them cannot be read."""

    files: Mapping[str, Messages]
    broken: tuple[str, ...]

    def messages(self, names: Iterable[str]) -> dict[str, ast.Message]:
        """The messages of these files in one table."""
        return {key: text for name in names for key, text in self.files.get(name, {}).items()}

    @cached_property
    def all(self) -> Messages:
        """Every message of the locale."""
        return self.messages(self.files)


class Catalogues(Mapping[str, Catalogue]):
    """Locale -> catalogue. Parsing all of them takes seconds, and most processes need one or none."""

    def __init__(self, folder: Path, codes: Iterable[str]) -> None:
        self._texts = {code: _texts(folder / code) for code in codes}
        self._parsed: dict[str, Catalogue] = {}

    def __getitem__(self, code: str) -> Catalogue:
        if code not in self._parsed:
            self._parsed[code] = _parsed(self._texts[code])
        return self._parsed[code]

    def __iter__(self) -> Iterator[str]:
        return iter(self._texts)

    def __len__(self) -> int:
        return len(self._texts)

    def begun(self, code: str) -> bool:
        """True if the locale has any text of its own."""
        return bool(self._texts[code])

    def refuse_unknown_numbers(self, known: Iterable[str]) -> None:
        """A sentence without its number would be shown broken, so nothing starts with such a text."""
        known = set(known)
        for code, files in self._texts.items():
            for name, text in files.items():
                for number in set(_NUMBER.findall(text)) - known:
                    where = f"catalogue/{code}/{name}.ftl"
                    raise ContentError(f"{where} names number-{number}, contacts/ has no such number")


def _texts(folder: Path) -> dict[str, str]:
    return {path.stem: path.read_text("utf-8") for path in sorted(folder.glob("*.ftl"))}


def _parsed(texts: Mapping[str, str]) -> Catalogue:
    files = {name: parse(text) for name, text in texts.items()}
    broken = [f"{name}.ftl: {line}" for name, one in files.items() for line in one.broken]
    seen = Counter(key for one in files.values() for key in one.messages)
    broken += [f"{key} (stands in {times} files)" for key, times in seen.items() if times > 1]
    return Catalogue({name: one.messages for name, one in files.items()}, tuple(broken))
