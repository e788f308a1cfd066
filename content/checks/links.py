# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Does everything that is named exist, and is it fresh: slugs, contacts, texts, numbers, dates."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Iterator, Mapping

from content.about import Accessibility, Browser
from content.about import wanted_texts as about_texts
from content.checks.finding import Finding, warning
from content.fluent_text import NUMBER
from content.load import Content
from content.model import Contact, Topic


def slugs(topics: Mapping[str, Topic]) -> Iterator[Finding]:
    """Every button under an answer leads to a topic, and not to itself."""
    for slug, topic in topics.items():
        for wanted in topic.next:
            if wanted not in topics or wanted == slug:
                yield Finding("unknown-slug", "", slug, f"next names {wanted!r}")
        if not 2 <= len(topic.next) <= 4:
            yield Finding("next-count", "", slug, "give two to four next topics")


def contacts(named_by: str, named: Iterable[str], known: Mapping[str, Contact]) -> Iterator[Finding]:
    """Every card exists, and none sends a young person to a line for professionals."""
    for key in named:
        if key not in known:
            yield Finding("unknown-contact", "", named_by, f"contacts names {key!r}")
        elif known[key].audience == "professionals":
            yield Finding("not-for-her", "", named_by, f"{key!r} is a line for professionals")


def numbers(key: str, references: Iterable[str], known: Mapping[str, Contact]) -> Iterator[Finding]:
    """A number inside a sentence cannot be hidden: only contacts that never hide may stand there."""
    for name in references:
        contact = known.get(name.removeprefix(NUMBER))
        if name.startswith(NUMBER) and not (contact and contact.publish and contact.never_hide):
            yield Finding("number-may-hide", "", key, f"{name} may hide; show it as a card")


def texts(wanted: Iterable[str], keys: Collection[str]) -> Iterator[Finding]:
    """Every text that the data names stands in the source catalogue."""
    for key in wanted:
        if key not in keys:
            yield Finding("no-text", "", key, "the data names it, the source catalogue does not have it")


def wanted_texts(content: Content) -> Iterator[str]:
    """The ids that the data calls for. Layers are not among them: a topic has them or not."""
    for slug, topic in content.topics.items():
        yield from (f"topic-{slug}", f"answer-{slug}", *topic.also)
    for key in content.all_contacts:
        yield from (f"contact-{key}", f"contact-{key}-about")
    for form in content.forms.values():
        yield from (f"emergency-{form.id}-title", f"emergency-choose-{form.id}")
        yield from (f"emergency-{form.id}-{step}" for step in range(1, form.steps + 1))
    for one in content.lists.values():
        yield from one.keys()
    for guide in content.guides.values():
        yield from guide.keys()
    yield from about_texts(content.browsers, content.accessibility)


def statuses(topics: Mapping[str, Topic], locales: Collection[str], source: str) -> Iterator[Finding]:
    """What a topic says of how far its text was read names known locales; only the source is the source."""
    for slug, topic in topics.items():
        for locale, status in topic.status.items():
            if locale not in locales or (status == "source") != (locale == source):
                yield Finding("status", "", slug, f"{locale} cannot be {status!r}")


def overdue_topics(topics: Mapping[str, Topic], today: dt.date) -> Iterator[Finding]:
    """The law moves: a text is read again by its date, and by a lawyer before service."""
    for slug, topic in topics.items():
        if today > topic.review_by:
            yield warning("review-due", "", slug, f"was to be read again by {topic.review_by}")
    unread = sum(topic.legal_reviewed_by == "project" for topic in topics.values())
    if unread:
        yield warning("no-lawyer", "", f"{unread} topics", "no lawyer has read them; see legal_reviewed_by")


def overdue_contacts(known: Mapping[str, Contact], today: dt.date) -> Iterator[Finding]:
    """Says whether an unverified number is still on the page."""
    for key, contact in known.items():
        if contact.publish and contact.expired(today):
            shown = "still shown" if contact.never_hide else "hidden"
            yield warning("verify-due", "", key, f"was to be verified by {contact.verify_by}; {shown}")


def overdue_about(
    browsers: Mapping[str, Browser], accessibility: Accessibility, today: dt.date
) -> Iterator[Finding]:
    """Browsers change their menus, and a statement is looked at again after every greater change."""
    for key, one in browsers.items():
        if today > one.review_by:
            yield warning("review-due", "", f"browser {key}", f"was to be read again by {one.review_by}")
    if today > accessibility.review_by:
        yield warning("review-due", "", "accessibility", f"was to be read again by {accessibility.review_by}")
