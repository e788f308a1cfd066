# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""All checks over loaded content, in one list of findings."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

from content import phone
from content.checks import direction, fit, graph, links, messages, reading, translation, wording
from content.checks.finding import Finding, warning
from content.fluent_text import references, words
from content.load import ABOUT_FILES, CONSOLE_FILES, PHONE_FILES, PREPARED_FILES, Content, day_of

Forbidden = Mapping[str, Iterable[str]]
Compared = Mapping[str, Mapping[str, str]]
ENGLISH = "en"


def check(content: Content, forbidden: Forbidden, compared: Compared, now: float) -> list[Finding]:
    """`forbidden`: kind -> words. `compared`: locale -> key -> hash. `now`: seconds since the epoch."""
    found = [*data(content, now), *structure(content)]
    for locale in content.locales:
        if not content.catalogues.begun(locale):
            found.append(warning("not-begun", locale, locale, "nothing is translated; it stays pending"))
            continue
        found += texts(content, locale, forbidden)
        if locale != content.source:
            found += whole(content, locale, compared.get(locale, {}))
            found += beside_source(content, locale)
    return sorted(found, key=lambda one: (one.locale, not one.error, one.code, one.key, one.says))


def data(content: Content, now: float) -> Iterator[Finding]:
    """Topics, contacts and forms, against one another and the calendar."""
    known, source = content.all_contacts, content.catalogues[content.source].all
    yield from links.slugs(content.topics)
    for slug, topic in content.topics.items():
        yield from links.contacts(slug, topic.contacts, known)
    for form in content.forms.values():
        yield from links.contacts(form.id, form.contacts, known)
    yield from links.statuses(content.topics, content.locales, content.source)
    for key, text in source.items():
        yield from links.numbers(key, references(text), known)
    yield from links.overdue_topics(content.topics, day_of(now))
    yield from links.overdue_contacts(known, day_of(now))
    yield from links.overdue_about(content.browsers, content.accessibility, day_of(now))


def structure(content: Content) -> Iterator[Finding]:
    """Guides, lists and layers; and that every text the data names is there, and no other."""
    source, wanted = content.catalogues[content.source], set(links.wanted_texts(content))
    for guide in content.guides.values():
        yield from graph.ways(guide)
        yield from graph.guide_names(guide, content.topics, content.lists, content.forms)
    yield from graph.topic_names(content.topics, content.guides, content.lists)
    yield from graph.layers(source.messages(["layers"]), content.topics)
    yield from graph.unnamed(source.messages(["lists", "guides", "emergency", *ABOUT_FILES]), wanted)
    yield from links.texts(wanted, source.all)


def texts(content: Content, locale: str, forbidden: Forbidden) -> Iterator[Finding]:
    """Each text of a locale by itself."""
    catalogue, rtl = content.catalogues[locale], content.locales[locale].dir == "rtl"
    buttons = guide_buttons(content)
    yield from messages.broken(locale, catalogue.broken)
    for key, message in catalogue.all.items():
        text = words(message)
        yield from wording.numbers_and_links(locale, key, text)
        yield from wording.forbidden_words(locale, key, text, forbidden)
        yield from fit.too_long(locale, key, text, buttons)
        yield from fit.long_words(locale, key, text)
        yield from direction.marks(locale, key, text)
        yield from direction.direction(locale, key, text, rtl)
        if not translation.is_name(key):
            yield from direction.script(locale, key, text)
    for key, message in catalogue.messages(PHONE_FILES + ABOUT_FILES).items():
        yield from reading.hard_to_read(locale, key, words(message))
        yield from reading.easy_sentences(locale, key, words(message))


def guide_buttons(content: Content) -> Collection[str]:
    """The ids of the texts that guides show on buttons."""
    guides = content.guides.values()
    return {guide.button for guide in guides} | {key for guide in guides for key in guide.label_keys()}


def whole(content: Content, locale: str, compared: Mapping[str, str]) -> Iterator[Finding]:
    """Has a locale every text that its tier shows, with the same things filled in, and fresh?"""
    source, own = content.catalogues[content.source], content.catalogues[locale].all
    keys = set(phone.keys(content, locale))
    if locale in content.languages.always_visible:
        keys |= source.messages(CONSOLE_FILES).keys()
    if content.locales[locale].tier == 1:
        keys |= source.messages(PREPARED_FILES).keys()
    shown = source.all.keys() if content.locales[locale].tier == 1 else keys
    yield from messages.missing(locale, {key: source.all[key] for key in keys if key in source.all}, own)
    yield from messages.unknown(locale, {key: source.all[key] for key in shown if key in source.all}, own)
    yield from messages.placeables(locale, source.all, own)
    yield from messages.stale(locale, source.all, own, compared)


def beside_source(content: Content, locale: str) -> Iterator[Finding]:
    """A locale's texts against those of the source, and of English."""
    source, english = content.catalogues[content.source].all, content.catalogues[ENGLISH].all
    for key, message in content.catalogues[locale].all.items():
        if key not in source:
            continue
        own, text = words(message), words(source[key])
        others = {content.source: text} | ({ENGLISH: words(english[key])} if key in english else {})
        yield from translation.numbers(locale, key, text, own)
        yield from translation.untranslated(locale, key, own, others)
        yield from translation.much_longer(locale, key, text, own)
