# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The languages, and who signed what when: content/locales.yaml, read strictly (docs/content.md)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from content.model import STATUSES, ContentError, build, one_of, only_dates

READERS = 2
TIERS = (1, 2)


@dataclass(frozen=True)
class Signature:
    """One native reader's yes to one part of a locale, bound to the text that was read (`text_hash`)."""

    part: str
    by: str
    at: dt.date
    text: str

    def __post_init__(self) -> None:
        only_dates(self.at)
        if not isinstance(self.text, str):
            raise ContentError(f"text {self.text!r} is no text; write it in quotes")


@dataclass(frozen=True)
class Locale:
    """A language as the first screen offers it. `tier` 1: everything; 2: page, emergency card, contacts."""

    code: str
    own_name: str
    dir: str
    tier: int
    status: str
    signed: tuple[Signature, ...] = field(default=())

    def __post_init__(self) -> None:
        one_of(self.dir, ("ltr", "rtl"), "dir")
        one_of(self.tier, TIERS, "tier")
        one_of(self.status, STATUSES, "status")

    def signed_by_enough(self, part: str, text: str) -> bool:
        """True if two readers signed this part as it reads now; a changed text needs new signatures."""
        return len({one.by for one in self.signed if one.part == part and one.text == text}) >= READERS


@dataclass(frozen=True)
class Part:
    """What native readers sign together: texts whose ids begin with one of `keys`, in these `tiers`."""

    tiers: tuple[int, ...]
    keys: tuple[str, ...]


@dataclass(frozen=True)
class Offered:
    """A button of the first screen. Not `ready`: Swedish, English and the numbers are shown instead."""

    code: str
    own_name: str
    dir: str
    tier: int
    ready: bool


@dataclass(frozen=True)
class Languages:
    """The whole file. `fill`: tier -> the locale in which a missing text of that tier is shown."""

    source: str
    always_visible: tuple[str, ...]
    fill: Mapping[int, str]
    parts: Mapping[str, Part]
    locales: Mapping[str, Locale]

    def __post_init__(self) -> None:
        if set(self.fill) != set(TIERS):
            raise ContentError(f"fill must name a locale for each of the tiers {TIERS}")
        for code in (self.source, *self.always_visible, *self.fill.values()):
            one_of(code, tuple(self.locales), "a locale that is named")
        for locale in self.locales.values():
            for signature in locale.signed:
                one_of(signature.part, tuple(self.parts), f"a signed part of {locale.code}")


def read_languages(path: Path) -> Languages:
    """Raises ContentError that names the file, and what in it is missing, unknown or wrong."""
    try:
        table = yaml.safe_load(path.read_text("utf-8"))
        parts = table.pop("parts").items()
        return build(
            Languages,
            path.name,
            parts={name: build(Part, f"{path.name} parts {name}", **part) for name, part in parts},
            locales=_locales(path.name, table.pop("locales")),
            **table,
        )
    except (OSError, yaml.YAMLError, KeyError, TypeError, AttributeError) as error:
        raise ContentError(f"{path}: {error}") from error


def _locales(where: str, tables: list[dict[str, Any]]) -> dict[str, Locale]:
    """A list, not a table: YAML would let the second of two tables with one name win in silence."""
    found: dict[str, Locale] = {}
    for table in tables:
        code = table["code"]
        if code in found:
            raise ContentError(f"{where}: {code} stands twice")
        signed = [build(Signature, f"{where} {code} signed", **one) for one in table.pop("signed")]
        found[code] = build(Locale, f"{where} {code}", signed=signed, **table)
    return found
