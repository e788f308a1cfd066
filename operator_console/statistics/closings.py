# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""One closing: answers from closed lists, checked and turned into what is counted. Nothing can be written
freely."""

from __future__ import annotations

from collections import Counter
from typing import Annotated

import msgspec

from operator_console.errors import Refused
from operator_console.statistics.pending import Key
from operator_console.statistics.template import (
    ALL,
    ANONYMOUS,
    AT_ONCE,
    CROSSED,
    TEST,
    WORRY_LEVELS,
    WORRY_OUTCOMES,
    Template,
)

Slug = Annotated[str, msgspec.Meta(max_length=20)]
Slugs = Annotated[list[Slug], msgspec.Meta(max_length=20)]


class Closing(msgspec.Struct, forbid_unknown_fields=True):
    """`POST /api/closings`. Only `outcome` must be given; `answers` holds lists also where one may be
    given."""

    outcome: Slug
    language: Slug = ""
    answers: dict[Slug, Slugs] = {}


def counts_of(closing: Closing, template: Template) -> Counter[Key]:
    """What a closing adds: (dimension, value) -> 1.

    Raises:
        Refused: `bad_request`, an answer that is in no list; `outcome_needed`, a worry (level 3 or 4 at start
            or end) that would stay here.
    """
    chosen = {**closing.answers, "outcome": [closing.outcome]}
    if closing.language:
        known = closing.language in template.languages
        chosen["language"] = [closing.language if known else "other"]
    for name, values in chosen.items():
        _check(template, name, values)
    if closing.outcome != ANONYMOUS:
        chosen.pop("reason", None)
    if _worry(closing) and (closing.outcome not in WORRY_OUTCOMES or _without_reason(closing)):
        raise Refused("outcome_needed")
    counts: Counter[Key] = Counter({(ALL, "all"): 1})
    if closing.outcome in AT_ONCE:
        counts.update([("outcome", closing.outcome)])
        counts.update([("kind", TEST)] if closing.outcome == TEST else [])
        return counts
    counts.update((name, value) for name, values in chosen.items() for value in values)
    for first, second in CROSSED:
        pairs = [(a, b) for a in chosen.get(first, []) for b in chosen.get(second, [])]
        counts.update((f"{first}_{second}", f"{a}:{b}") for a, b in pairs)
    return counts


def _check(template: Template, name: str, values: list[str]) -> None:
    table = template.counted.get(name)
    if table is None or (name not in template.tables and name != "language"):
        raise Refused("bad_request")
    once = len(set(values)) == len(values)
    if not once or not set(values) <= set(table.values) or (len(values) > 1 and not table.many):
        raise Refused("bad_request")


def _without_reason(closing: Closing) -> bool:
    return closing.outcome == ANONYMOUS and not closing.answers.get("reason")


def _worry(closing: Closing) -> bool:
    levels = [*closing.answers.get("level", []), *closing.answers.get("level_end", [])]
    return any(level in WORRY_LEVELS for level in levels)
