# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""All checks over loaded content, in one list of findings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from content.checks import links, messages, reading, wording
from content.checks.finding import Finding
from content.fluent_text import references, words
from content.load import PHONE_FILES, Content, day_of

Forbidden = Mapping[str, Iterable[str]]
Compared = Mapping[str, Mapping[str, str]]


def check(content: Content, forbidden: Forbidden, compared: Compared, now: float) -> list[Finding]:
    """`forbidden`: kind -> words. `compared`: locale -> key -> hash. `now`: seconds since the epoch."""
    found = list(data(content, now))
    for locale in content.locales:
        found += texts(content, locale, forbidden)
        if locale != content.source:
            found += translation(content, locale, compared.get(locale, {}))
    return sorted(found, key=lambda one: (one.locale, not one.error, one.code, one.key))


def data(content: Content, now: float) -> Iterator[Finding]:
    """Topics, contacts and forms, against one another and the calendar."""
    known, source = content.all_contacts, content.catalogues[content.source].all
    yield from links.slugs(content.topics)
    for slug, topic in content.topics.items():
        yield from links.contacts(slug, topic.contacts, known)
        yield from links.statuses(slug, topic, content.locales)
    for form in content.forms.values():
        yield from links.contacts(form.id, form.contacts, known)
    yield from links.texts(links.wanted_texts(content.topics, known, content.forms.values()), source)
    for key, text in source.items():
        yield from links.numbers(key, references(text), known)
    yield from links.overdue_topics(content.topics, day_of(now))
    yield from links.overdue_contacts(known, day_of(now))


def texts(content: Content, locale: str, forbidden: Forbidden) -> Iterator[Finding]:
    """Each text of a locale by itself."""
    catalogue = content.catalogues[locale]
    yield from messages.broken(locale, catalogue.broken)
    for key, message in catalogue.all.items():
        text = words(message)
        yield from wording.numbers_and_links(locale, key, text)
        yield from wording.forbidden_words(locale, key, text, forbidden)
        yield from wording.too_long(locale, key, text)
    for key, message in catalogue.messages(PHONE_FILES).items():
        yield from reading.hard_to_read(locale, key, words(message))


def translation(content: Content, locale: str, compared: Mapping[str, str]) -> Iterator[Finding]:
    """A locale against the source."""
    source, own = content.catalogues[content.source].all, content.catalogues[locale].all
    yield from messages.missing(locale, source, own)
    yield from messages.unknown(locale, source, own)
    yield from messages.placeables(locale, source, own)
    yield from messages.stale(locale, source, own, compared)
