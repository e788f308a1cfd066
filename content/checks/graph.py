# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Guides, lists and layers: what they name exists, every step can be reached, and has a way out."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping

from content.checks.finding import Finding
from content.guide import Guide
from content.model import Topic

_LAYER = re.compile(r"(?:more|law)-([a-z0-9_]+)")
_COUNTED = re.compile(r"list-\w+-\w+|guide-.+|emergency-\w+-\d+|(?:browser|step|gap)-\w+")


def ways(guide: Guide) -> Iterator[Finding]:
    """Every target exists, every step can be reached, and from every step there is a way to an end."""
    named = f"guide {guide.id}"
    for name, step in guide.steps.items():
        for target in step.steps():
            if target not in guide.steps:
                yield Finding("unknown-step", "", named, f"{name} leads to {target!r}")
    for name in guide.steps.keys() - _reached(guide, {guide.start}):
        yield Finding("unreachable-step", "", named, f"no answer leads to {name!r}")
    for name in guide.steps:
        if not any(guide.steps[one].ends() for one in _reached(guide, {name})):
            yield Finding("no-end", "", named, f"from {name!r} one goes round for ever")


def _reached(guide: Guide, found: set[str]) -> set[str]:
    before: set[str] = set()
    while found != before:
        before = found
        found = found | {to for name in found for to in guide.steps[name].steps() if to in guide.steps}
    return found


def guide_names(
    guide: Guide, slugs: Collection[str], lists: Collection[str], forms: Collection[str]
) -> Iterator[Finding]:
    """Slugs, lists and forms of the emergency card that the steps name."""
    for name, step in guide.steps.items():
        for slug in step.slugs():
            yield from _unknown("slug", f"guide {guide.id}", name, slug, slugs)
        yield from _unknown("list", f"guide {guide.id}", name, step.list, lists)
        yield from _unknown("form", f"guide {guide.id}", name, step.danger, forms)


def topic_names(
    topics: Mapping[str, Topic], guides: Collection[str], lists: Collection[str]
) -> Iterator[Finding]:
    """Guides and lists that topics name."""
    for slug, topic in topics.items():
        yield from _unknown("guide", slug, "guide", topic.guide, guides)
        yield from _unknown("list", slug, "list", topic.list, lists)


def _unknown(kind: str, key: str, where: str, name: str, known: Collection[str]) -> Iterator[Finding]:
    if name and name not in known:
        yield Finding(f"unknown-{kind}", "", key, f"{where} names {name!r}")


def layers(keys: Collection[str], slugs: Collection[str]) -> Iterator[Finding]:
    """more-SLUG and law-SLUG belong to a topic."""
    for key in keys:
        match = _LAYER.fullmatch(key)
        if match and match[1] not in slugs:
            yield Finding("unknown-slug", "", key, "no topic has this layer")


def unnamed(keys: Collection[str], wanted: Collection[str]) -> Iterator[Finding]:
    """Texts of lists, guides, steps and cards that the data does not count: nobody would see them."""
    for key in keys:
        if _COUNTED.fullmatch(key) and key not in wanted:
            yield Finding("unnamed-text", "", key, "no data counts it; nobody would see it")
