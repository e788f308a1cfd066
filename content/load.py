# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads content/ once and answers from memory (docs/content.md). Same code in both environments."""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from fluent.syntax import ast

from content import phone
from content.about import ABOUT_FILES, Accessibility, Browser
from content.catalogues import Catalogues
from content.fluent_text import Pattern, fill_numbers, pattern, text_hash, write
from content.guide import Guide, Step
from content.locales import Languages, Locale, Offered, read_languages
from content.model import Contact, ContentError, Form, SafetyList, Season, T, Topic, build
from content.phone import LATE_FILES, PHONE_FILES

__all__ = [
    "ABOUT_FILES",
    "CONSOLE_FILES",
    "HERE",
    "LATE_FILES",
    "PHONE_FILES",
    "PREPARED_FILES",
    "Content",
    "day_of",
    "load",
]

HERE = Path(__file__).resolve().parent
CONSOLE_FILES = (
    "console",
    "console_people",
    "console_tools",
    "console_statistics",
    "console_centre",
    "console_colleagues",
    "console_letters",
)
# What counsellors send ready-made, in every language of tier 1; the phone loads none of it.
PREPARED_FILES = ("prepared",)


@dataclass(frozen=True)
class Content:
    """Everything under content/. `now` is always seconds since the epoch."""

    languages: Languages
    catalogues: Catalogues
    topics: Mapping[str, Topic]
    all_contacts: Mapping[str, Contact]
    forms: Mapping[str, Form]
    lists: Mapping[str, SafetyList]
    guides: Mapping[str, Guide]
    seasons: Mapping[str, Season]
    browsers: Mapping[str, Browser]
    accessibility: Accessibility
    _shown: dict[str, dict[str, str]] = field(default_factory=dict, repr=False, compare=False)
    _patterns: dict[str, dict[str, Pattern]] = field(default_factory=dict, repr=False, compare=False)

    @property
    def source(self) -> str:
        """The locale that every other is compared with."""
        return self.languages.source

    @property
    def locales(self) -> Mapping[str, Locale]:
        """All of them, in the order of their buttons."""
        return self.languages.locales

    def contacts(self, now: float) -> dict[str, Contact]:
        """The contacts that may be shown: published, and verified recently or never to be hidden."""
        today = day_of(now)
        return {key: contact for key, contact in self.all_contacts.items() if contact.visible(today)}

    def expired(self, now: float) -> tuple[str, ...]:
        """Published contacts whose `verify_by` has passed, hidden or not: staff must call and check them."""
        today = day_of(now)
        return tuple(key for key, one in self.all_contacts.items() if one.publish and one.expired(today))

    def season(self, now: float) -> str | None:
        """The first season that the day (UTC) falls into, or None."""
        today = day_of(now)
        return next((one.id for one in self.seasons.values() if one.covers(today)), None)

    def status(self, slug: str, locale: str) -> str:
        """How far the text of a topic has been read: its own status, else that of the locale."""
        return self.topics[slug].status.get(locale, self.locales[locale].status)

    def offered(self, demo: bool) -> tuple[Offered, ...]:
        """Every locale as the first screen shows it; those that are not ready stay there as pending."""
        return tuple(
            Offered(one.code, one.own_name, one.dir, one.tier, self._ready(one.code, demo))
            for one in self.locales.values()
        )

    def visible_locales(self, demo: bool) -> tuple[str, ...]:
        """The locales that show their own texts: those of `offered` that are ready."""
        return tuple(one.code for one in self.offered(demo) if one.ready)

    def _ready(self, locale: str, demo: bool) -> bool:
        """In a demo, all that have texts; in service the signed, the source and English."""
        if locale in self.languages.always_visible or (demo and self.catalogues.begun(locale)):
            return True
        return self.signed(locale)

    def signed(self, locale: str) -> bool:
        """True when two native readers have signed every part of its tier, whole and as it reads today."""
        tier, parts = self.locales[locale].tier, self.languages.parts
        wanted = [name for name, part in parts.items() if tier in part.tiers]
        return bool(self.locales[locale].signed) and all(self._part_signed(locale, part) for part in wanted)

    def _part_signed(self, locale: str, part: str) -> bool:
        wanted, own = self._part(self.source, part), self._part(locale, part)
        if not wanted or wanted.keys() - own.keys():
            return False
        return self.locales[locale].signed_by_enough(part, self.part_hash(locale, part))

    def _part(self, locale: str, part: str) -> dict[str, ast.Message]:
        own, starts = self.catalogues[locale].all, self.languages.parts[part].keys
        return {key: own[key] for key in sorted(own) if key.startswith(starts)}

    def part_hash(self, locale: str, part: str) -> str:
        """The `text` that a native reader's signature must name: 16 hexadecimal digits."""
        return text_hash(self._part(locale, part).values())

    def filled(self, locale: str) -> tuple[str, ...]:
        """Ids that the phone shows in another language, since the locale lacks them or has broken them."""
        return phone.gaps(self, locale, phone.keys(self, locale))

    def catalogue(self, locale: str, files: Iterable[str] = PHONE_FILES) -> str:
        """One Fluent text of these files, gaps filled from another locale, numbers from the contacts."""
        shown = self.shown(locale)
        return "".join(shown[key] for key in self.catalogues[self.source].messages(files))

    def shown(self, locale: str) -> Mapping[str, str]:
        """Id -> Fluent text of every message, gaps filled as `fill` says, then from the source; made once."""
        if locale not in self._shown:
            self._shown[locale] = {key: write([text]) for key, text in self._merged(locale).items()}
        return self._shown[locale]

    def patterns(self, locale: str) -> Mapping[str, Pattern]:
        """Id -> the same text as the phone reads it, of all that it may load; made once."""
        if locale not in self._patterns:
            wanted = self.catalogues[self.source].messages(PHONE_FILES + ABOUT_FILES)
            texts, own = self._merged(locale), self.catalogues[locale].all
            rtl = own if self.locales[locale].dir == "rtl" else ()
            self._patterns[locale] = {key: pattern(texts[key], key in rtl) for key in wanted}
        return self._patterns[locale]

    def _merged(self, locale: str) -> dict[str, ast.Message]:
        fill = self.languages.fill[self.locales[locale].tier]
        merged: dict[str, ast.Message] = {}
        for code in (self.source, fill, locale):
            merged |= self.catalogues[code].all
        numbers = {key: contact.display for key, contact in self.all_contacts.items()}
        rtl = self.locales[locale].dir == "rtl"
        return {key: fill_numbers(text, numbers, rtl) for key, text in merged.items()}

    def answers_in(self, locale: str) -> tuple[str, ...]:
        """The locales whose answers go with this one: itself, or, in tier 2, those she may pick from."""
        return (locale,) if self.locales[locale].tier == 1 else self.languages.always_visible

    def for_phone(self, locale: str, now: float) -> dict[str, Any]:
        """The JSON file that the phone loads first (docs/content.md, What the phone loads)."""
        return phone.first_file(self, locale, now)

    def answers_for_phone(self, locale: str) -> dict[str, Any]:
        """The JSON file with the answers of a tier 1 locale. Raises ContentError for any other."""
        return phone.answers_file(self, locale)

    def late_for_phone(self, locale: str, name: str) -> dict[str, Any]:
        """The JSON file of one of LATE_FILES, of a tier 1 locale; ContentError for any other."""
        return phone.late_file(self, locale, name)

    def about_for_phone(self, locale: str) -> dict[str, Any]:
        """The JSON file with traces and accessibility of a tier 1 locale; ContentError for any other."""
        return phone.about_file(self, locale)


def day_of(now: float) -> dt.date:
    """The date (UTC) of a moment given in seconds since the epoch."""
    return dt.datetime.fromtimestamp(now, dt.UTC).date()


def load(root: Path = HERE) -> Content:
    """Read the content folder once. Raises ContentError naming the file that cannot be used."""
    languages = read_languages(root / "locales.yaml")
    content = Content(
        languages=languages,
        catalogues=Catalogues(root / "catalogue", languages.locales),
        topics=_files(root / "topics", Topic, "slug"),
        all_contacts=_files(root / "contacts", Contact, "id"),
        forms=_tables(root / "emergency.toml", Form),
        lists=_tables(root / "lists.toml", SafetyList),
        guides={path.stem: _guide(path) for path in sorted((root / "guides").glob("*.toml"))},
        seasons=_seasons(root / "seasons.toml"),
        browsers=_tables(root / "browsers.toml", Browser),
        accessibility=build(Accessibility, "accessibility.toml", **_toml(root / "accessibility.toml")),
    )
    numbers = (key for key, contact in content.all_contacts.items() if contact.display)
    content.catalogues.refuse_unknown_numbers(numbers)
    return content


def _files(folder: Path, kind: type[T], name: str) -> dict[str, T]:
    """One object a file; the file's name without ending is its id."""
    return {
        path.stem: build(kind, str(path), **{name: path.stem}, **_toml(path))
        for path in sorted(folder.glob("*.toml"))
    }


def _tables(path: Path, kind: type[T]) -> dict[str, T]:
    """One object a table; the table's name is its id."""
    return {key: build(kind, f"{path.name} [{key}]", id=key, **table) for key, table in _toml(path).items()}


def _guide(path: Path) -> Guide:
    table = _toml(path)
    where = f"guides/{path.name}"
    steps = {name: build(Step, f"{where} [{name}]", **step) for name, step in table.pop("steps", {}).items()}
    return build(Guide, where, id=path.stem, steps=steps, **table)


def _seasons(path: Path) -> dict[str, Season]:
    """In the file `from` and `to`, which no Python name can be."""
    names = {"from": "begins", "to": "ends"}
    seasons = {}
    for key, table in _toml(path).items():
        days = {names.get(name, name): day for name, day in table.items()}
        seasons[key] = build(Season, f"{path.name} [{key}]", id=key, **days)
    return seasons


def _toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise ContentError(f"{path}: {error}") from error
