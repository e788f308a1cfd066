# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads content/ once and answers from memory (docs/content.md). Same code in both environments."""

from __future__ import annotations

import datetime as dt
import tomllib
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from fluent.syntax import ast

from content.fluent_text import NUMBER, fill_numbers, parse, references, text_hash, write
from content.model import Contact, ContentError, Form, Locale, Signature, T, Topic, build

HERE = Path(__file__).resolve().parent
PHONE_FILES = ("answers", "emergency", "contacts", "phone")
CONSOLE_FILES = ("console",)
READERS = 2
Messages = Mapping[str, ast.Message]


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


@dataclass(frozen=True)
class Content:
    """Everything under content/. `now` is always seconds since the epoch."""

    source: str
    always_visible: tuple[str, ...]
    parts: Mapping[str, tuple[str, ...]]
    locales: Mapping[str, Locale]
    catalogues: Mapping[str, Catalogue]
    topics: Mapping[str, Topic]
    all_contacts: Mapping[str, Contact]
    forms: Mapping[str, Form]

    def contacts(self, now: float) -> dict[str, Contact]:
        """The contacts that may be shown: published, and verified recently or never to be hidden."""
        today = day_of(now)
        return {key: contact for key, contact in self.all_contacts.items() if contact.visible(today)}

    def expired(self, now: float) -> tuple[str, ...]:
        """Published contacts whose `verify_by` has passed, hidden or not: staff must call and check them."""
        today = day_of(now)
        return tuple(key for key, one in self.all_contacts.items() if one.publish and one.expired(today))

    def visible_locales(self, demo: bool) -> tuple[str, ...]:
        """Locales that show their own texts: all in a demo; in service the signed, the source and English."""
        return tuple(one for one in self.locales if demo or one in self.always_visible or self.signed(one))

    def signed(self, locale: str) -> bool:
        """True when two native readers have signed every part, whole and as it reads today."""
        return all(self._part_signed(locale, part) for part in self.parts)

    def _part_signed(self, locale: str, part: str) -> bool:
        wanted, own = self._part(self.source, part), self._part(locale, part)
        signers = self.locales[locale].signers(part, self.part_hash(locale, part))
        return bool(wanted) and wanted.keys() <= own.keys() and len(signers) >= READERS

    def _part(self, locale: str, part: str) -> dict[str, ast.Message]:
        own = self.catalogues[locale].all
        return {key: own[key] for key in sorted(own) if key.startswith(self.parts[part])}

    def part_hash(self, locale: str, part: str) -> str:
        """The `text` that a native reader's signature must name: 16 hexadecimal digits."""
        return text_hash(self._part(locale, part).values())

    def filled(self, locale: str, files: Iterable[str] = PHONE_FILES) -> tuple[str, ...]:
        """Ids that the locale lacks, or has broken, and that are shown in the source language instead."""
        names = tuple(files)
        own = self.catalogues[locale].messages(names)
        return tuple(key for key in self.catalogues[self.source].messages(names) if key not in own)

    def catalogue(self, locale: str, files: Iterable[str] = PHONE_FILES) -> str:
        """One Fluent text of these files, gaps filled from the source, numbers filled from the contacts."""
        return write(self._filled_messages(locale, tuple(files)).values())

    def for_phone(self, locale: str, now: float) -> dict[str, Any]:
        """The one JSON file that the phone loads for a locale; empty fields and hidden contacts are left out.

        {"locale", "dir", "ftl", "topics": {slug: {"next", "contacts", "risk_floor"}},
        "emergency": {form: {"steps", "contacts"}}, "contacts": {id: {...}}}
        """
        shown = {key: one for key, one in self.contacts(now).items() if one.audience != "professionals"}
        hidden = tuple(f"contact-{key}" for key in self.all_contacts if key not in shown)
        messages = self._filled_messages(locale, PHONE_FILES)
        return {
            "locale": locale,
            "dir": self.locales[locale].dir,
            "ftl": write(text for key, text in messages.items() if key.removesuffix("-about") not in hidden),
            "topics": {slug: _topic_for_phone(topic, shown) for slug, topic in self.topics.items()},
            "emergency": {key: _form_for_phone(form, shown) for key, form in self.forms.items()},
            "contacts": {key: _contact_for_phone(contact) for key, contact in shown.items()},
        }

    def _filled_messages(self, locale: str, files: tuple[str, ...]) -> dict[str, ast.Message]:
        merged = self.catalogues[self.source].messages(files) | self.catalogues[locale].messages(files)
        numbers = {key: contact.display for key, contact in self.all_contacts.items()}
        rtl = self.locales[locale].dir == "rtl"
        return {key: fill_numbers(text, numbers, rtl) for key, text in merged.items()}


def day_of(now: float) -> dt.date:
    """The date (UTC) of a moment given in seconds since the epoch."""
    return dt.datetime.fromtimestamp(now, dt.UTC).date()


def load(root: Path = HERE) -> Content:
    """Read the content folder once. Raises ContentError naming the file that cannot be used."""
    settings = _toml(root / "locales.toml")
    forms = _toml(root / "emergency.toml")
    content = Content(
        source=settings["source"],
        always_visible=tuple(settings["always_visible"]),
        parts={part: tuple(starts) for part, starts in settings["parts"].items()},
        locales={code: _locale(code, table) for code, table in settings["locales"].items()},
        catalogues={code: _catalogue(root / "catalogue" / code) for code in settings["locales"]},
        topics=_tables(root / "topics", Topic, "slug"),
        all_contacts=_tables(root / "contacts", Contact, "id"),
        forms={key: build(Form, "emergency.toml", id=key, **form) for key, form in forms.items()},
    )
    _refuse_unknown_numbers(content)
    return content


def _refuse_unknown_numbers(content: Content) -> None:
    """A sentence without its number would be shown broken, so nothing starts with such a text."""
    known = {NUMBER + key for key, contact in content.all_contacts.items() if contact.display}
    for code, catalogue in content.catalogues.items():
        for key, message in catalogue.all.items():
            for name in references(message):
                if name.startswith(NUMBER) and name not in known:
                    raise ContentError(f"catalogue/{code}: {key} names {name}, contacts/ has no such number")


def _locale(code: str, table: dict[str, Any]) -> Locale:
    where = f"locales.toml [{code}]"
    signed = [build(Signature, where, **one) for one in table.pop("signed", [])]
    return build(Locale, where, code=code, signed=signed, **table)


def _catalogue(folder: Path) -> Catalogue:
    parsed = {path.stem: parse(path.read_text("utf-8")) for path in sorted(folder.glob("*.ftl"))}
    broken = [f"{name}.ftl: {line}" for name, one in parsed.items() for line in one.broken]
    seen = Counter(key for one in parsed.values() for key in one.messages)
    broken += [f"{key} (stands in {times} files)" for key, times in seen.items() if times > 1]
    return Catalogue({name: one.messages for name, one in parsed.items()}, tuple(broken))


def _tables(folder: Path, kind: type[T], name: str) -> dict[str, T]:
    """One object a file; the file's name without ending is its id."""
    return {
        path.stem: build(kind, str(path), **{name: path.stem}, **_toml(path))
        for path in sorted(folder.glob("*.toml"))
    }


def _toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise ContentError(f"{path}: {error}") from error


def _topic_for_phone(topic: Topic, shown: Mapping[str, Contact]) -> dict[str, Any]:
    contacts = [key for key in topic.contacts if key in shown]
    return {"next": list(topic.next), "contacts": contacts, "risk_floor": topic.risk_floor}


def _form_for_phone(form: Form, shown: Mapping[str, Contact]) -> dict[str, Any]:
    return {"steps": form.steps, "contacts": [key for key in form.contacts if key in shown]}


def _contact_for_phone(contact: Contact) -> dict[str, Any]:
    names = ("tel", "display", "sms", "chat", "url", "hours", "cost", "trace", "languages", "interpreter")
    return {name: value for name in names if (value := getattr(contact, name))}
