# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a period shows. Everything here is made of numbers that passed `suppression.shown`, and of nothing
else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from operator_console.statistics.counters import ANSWERED, LETTERS, RECEIVED
from operator_console.statistics.pending import Key
from operator_console.statistics.suppression import shown
from operator_console.statistics.template import ALL, CROSSED, Indicator, Template

# A share of fewer would say more about the steps of five than about people.
SHARE_FROM = 20


@dataclass(frozen=True)
class Figures:
    """The counters at a period's beginning and end, closed behind the one way to read them."""

    _before: Mapping[Key, int]
    _after: Mapping[Key, int]

    def of(self, dimension: str, value: str) -> int:
        """A multiple of five; 0 stands for "fewer than five"."""
        key = (dimension, value)
        return shown(self._before.get(key, 0), self._after.get(key, 0))

    def sum(self, names: tuple[str, ...]) -> int:
        """Of counters named `dimension.value`."""
        return sum(self.of(*name.split(".", 1)) for name in names)


def report(
    figures: Figures, template: Template, by_hand: Mapping[str, list[tuple[str, int]]]
) -> dict[str, Any]:
    """Tables, crossed tables and indicators, as the page and the exports show them.

    `by_hand`: of each indicator the days (YYYY-MM-DD) and numbers entered for the period."""
    return {
        "closings": figures.of(ALL, "all"),
        "letters": {value: figures.of(LETTERS, value) for value in (RECEIVED, ANSWERED)},
        "tables": [
            {
                "name": name,
                "many": table.many,
                "rows": [
                    {"value": value, "name": table.names.get(value, ""), "count": figures.of(name, value)}
                    for value in table.values
                ],
            }
            for name, table in template.counted.items()
        ],
        "crossed": [_crossed(figures, template, first, second) for first, second in CROSSED],
        "indicators": [
            {"id": one.id, "name": dict(one.name), **_indicator(figures, one, by_hand.get(one.id, []))}
            for one in template.indicators
        ],
    }


def _crossed(figures: Figures, template: Template, first: str, second: str) -> dict[str, Any]:
    tables = template.counted
    return {
        "first": first,
        "second": second,
        "columns": list(tables[second].values),
        "rows": [
            {
                "value": a,
                "counts": [figures.of(f"{first}_{second}", f"{a}:{b}") for b in tables[second].values],
            }
            for a in tables[first].values
        ],
    }


def _indicator(figures: Figures, one: Indicator, entered: list[tuple[str, int]]) -> dict[str, Any]:
    if one.table:
        return {"kind": "table", "table": one.table}
    if one.count:
        return {"kind": "count", "number": figures.sum(one.count)}
    if one.by_hand:
        return {
            "kind": "by_hand",
            "number": sum(number for _, number in entered),
            "entered": [{"day": day, "number": number} for day, number in entered],
        }
    part, whole = figures.sum(one.share), figures.sum(one.of)
    return {
        "kind": "share",
        "percent": round(100 * part / whole) if whole >= SHARE_FROM else None,
        "of": whole,
    }
