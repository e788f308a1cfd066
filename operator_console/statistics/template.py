# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The template of a centre's statistics, read strictly: tables with closed lists of values, and
indicators."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from content.load import HERE as CONTENT
from content.locales import read_languages
from operator_console.errors import Refused
from operator_console.statistics.suppression import may_be_shown

OWN = Path(__file__).with_name("template.yaml")
FILE = "statistics.yaml"

# What a chat at level 3 or 4 may end with: no worry stays here. A test or an abuser may look like one.
WORRY_LEVELS = ("3", "4")
WORRY_OUTCOMES = ("handed_over", "reported", "emergency", "anonymous", "test_or_prank", "abusive")
TEST, ABUSIVE = "test_or_prank", "abusive"
# These end at once, and nothing else of them is counted: they tell nothing of young people who are exposed.
AT_ONCE = (TEST, ABUSIVE)
ANONYMOUS = "anonymous"
ALL = "closings"
QUESTIONS = ("rights", "where", "listened")
ANSWERS = ("yes", "partly", "no")
# What the console works with and a template of one's own must have.
NEEDED = {
    "outcome": ("talked", *WORRY_OUTCOMES, "left"),
    "reason": ("withheld",),
    "kind": (TEST,),
    "level": ("1", "2", "3", "4"),
    "level_end": ("1", "2", "3", "4"),
    "age": (),
}
CROSSED = (("language", "level"), ("age", "level"))
_SLUG = re.compile(r"[a-z0-9][a-z0-9_-]{0,19}")
_WORDS = re.compile(r"\w[^\x00-\x1f]{0,59}")


@dataclass(frozen=True)
class Table:
    """A question with a closed list of answers; `many`: several may be given. `names`: words of the
    values."""

    name: str
    values: tuple[str, ...]
    many: bool = False
    names: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Indicator:
    """One of: a whole `table`, a sum (`count`), a part of a sum (`share` of `of`), or a figure `by_hand`.

    `name` gives its words by locale; empty where the catalogue has them."""

    id: str
    table: str = ""
    count: tuple[str, ...] = ()
    share: tuple[str, ...] = ()
    of: tuple[str, ...] = ()
    by_hand: bool = False
    name: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Template:
    """`tables` are those of the closing form; `counted` also those that the console fills in itself."""

    tables: Mapping[str, Table]
    languages: tuple[str, ...]
    indicators: tuple[Indicator, ...]

    @property
    def counted(self) -> dict[str, Table]:
        """Every table without the crossed ones, in the order of the report."""
        language = Table("language", self.languages)
        answers = {name: Table(name, ANSWERS) for name in QUESTIONS}
        return {**self.tables, "language": language, **answers}

    def for_page(self) -> dict[str, Any]:
        """What the closing form needs."""
        tables = {
            name: {"values": list(one.values), "many": one.many, "names": dict(one.names)}
            for name, one in self.tables.items()
        }
        return {
            "tables": tables,
            "worry_levels": list(WORRY_LEVELS),
            "worry_outcomes": list(WORRY_OUTCOMES),
            "at_once": list(AT_ONCE),
        }


def read_template(folder: Path) -> Template:
    """The centre's own file in the data folder `folder`, or ours. A chat may be in any language of the
    content.

    Raises:
        Refused: `bad_file`, with what is wrong.
    """
    path = folder / FILE
    path = path if path.exists() else OWN
    try:
        raw = yaml.safe_load(path.read_text("utf-8"))
        tables = {name: _table(name, **given) for name, given in raw["tables"].items()}
        indicators = tuple(_indicator(**given) for given in raw["indicators"])
    except (OSError, UnicodeError, yaml.YAMLError, KeyError, TypeError, AttributeError) as error:
        raise _bad(path, f"it cannot be read ({type(error).__name__})") from error
    locales = read_languages(CONTENT / "locales.yaml").locales
    template = Template(tables, _languages(tuple(locales)), indicators)
    for wrong in _faults(template):
        raise _bad(path, wrong)
    return template


def _languages(locales: tuple[str, ...]) -> tuple[str, ...]:
    """With one for all others, and one more where their number would be a multiple of five."""
    with_other = (*locales, "other")
    return with_other if may_be_shown(len(with_other)) else (*with_other, "unknown")


def _table(name: str, pick: str, values: list[str], names: dict[str, str] | None = None) -> Table:
    return Table(name, tuple(values), {"one": False, "many": True}[pick], names or {})


def _indicator(**given: Any) -> Indicator:
    lists: dict[str, Any] = {key: tuple(given[key]) for key in ("count", "share", "of") if key in given}
    return Indicator(**(given | lists))


def _faults(template: Template) -> list[str]:
    """What is wrong, in words."""
    found = [f"table {name} is missing" for name in NEEDED.keys() - template.tables.keys()]
    for name, table in template.counted.items():
        missing = set(NEEDED.get(name, ())) - set(table.values)
        slugs = [name, *table.values]
        found += [f"{name} needs the values {', '.join(sorted(missing))}"] if missing else []
        found += [f"{one!r} in {name}: only a-z, 0-9, _ and -" for one in slugs if not _is_slug(one)]
        found += [f"a value stands twice in {name}"] if len(set(table.values)) < len(table.values) else []
        found += [f"{one!r} in {name} cannot be used" for one in table.names.values() if not _is_words(one)]
        if not table.many and not may_be_shown(len(table.values)):
            found.append(f"{name} has {len(table.values)} values: one more or less, never a multiple of five")
    for indicator in template.indicators:
        found += _indicator_faults(indicator, template)
    return found


def _indicator_faults(indicator: Indicator, template: Template) -> list[str]:
    kinds = (indicator.table, indicator.count, indicator.share, indicator.by_hand)
    counted = {f"{name}.{value}" for name, one in template.counted.items() for value in one.values}
    sound = (
        _is_slug(indicator.id)
        and sum(map(bool, kinds)) == 1
        and bool(indicator.share) is bool(indicator.of)
        and (not indicator.table or indicator.table in template.counted)
        and {*indicator.count, *indicator.share, *indicator.of} <= counted
        and set(indicator.share) <= set(indicator.of)
        and all(map(_is_words, indicator.name.values()))
    )
    return [] if sound else [f"indicator {indicator.id!r} cannot be made"]


def _is_slug(text: object) -> bool:
    return isinstance(text, str) and _SLUG.fullmatch(text) is not None


def _is_words(text: object) -> bool:
    """It begins with a letter or digit, so that a spreadsheet never takes it for a formula."""
    return isinstance(text, str) and _WORDS.fullmatch(text) is not None


def _bad(path: Path, what: str) -> Refused:
    return Refused("bad_file", f"{path}: {what} (docs/configuration.md, Statistics)")
