# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""A translation beside its source: the same numbers, its own words, about the same length."""

from __future__ import annotations

import re
from collections.abc import Iterator

from content.checks.direction import SCRIPTS
from content.checks.finding import Finding, warning
from content.checks.fit import width
from content.checks.reading import EASY

_NUMBER = re.compile(r"\d+")
MUCH_LONGER = 1.8
# Below that a word more or less already doubles a text, and a short text may be the same in two languages.
LONG_ENOUGH = 25
SAME_FROM = 13


def is_name(key: str) -> bool:
    """The names of contacts and browsers, which may stay as they are."""
    return key.startswith(("contact-", "browser-")) and not key.endswith("-about")


def numbers(locale: str, key: str, source: str, own: str) -> Iterator[Finding]:
    """A lost or changed age or year is wrong law. Easy Swedish may leave numbers out, not add any."""
    wanted, found = set(_NUMBER.findall(source)), set(_NUMBER.findall(own))
    lost = set() if locale == EASY else wanted - found
    if lost or found - wanted:
        says = f"lacks {sorted(lost)}, has besides {sorted(found - wanted)}"
        yield Finding("numbers-differ", locale, key, says)


def untranslated(locale: str, key: str, own: str, others: dict[str, str]) -> Iterator[Finding]:
    """`others`: locale -> text in the source and in English. Easy Swedish may keep a text that is easy."""
    if is_name(key) or len(own) < SAME_FROM:
        return
    for other, text in others.items():
        if text == own and other != locale and not (locale == EASY and EASY.startswith(f"{other}-")):
            yield Finding("untranslated", locale, key, f"the same as in {other}")


def much_longer(locale: str, key: str, source: str, own: str) -> Iterator[Finding]:
    """Only among Latin letters, where characters can be compared."""
    if locale in SCRIPTS or is_name(key):
        return
    if width(own) > max(LONG_ENOUGH, MUCH_LONGER * width(source)):
        yield warning("much-longer", locale, key, f"{width(own)} characters, {width(source)} in the source")
