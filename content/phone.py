# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a phone loads: a light file first, then the answers; what comes with a human, letters, coming back and
what the page says of itself when she wants it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields
from typing import TYPE_CHECKING, Any

from content.about import ABOUT_FILES, browsers_for_phone, statement_for_phone
from content.fluent_text import Pattern, words
from content.guide import Guide
from content.model import Contact, ContentError, Form, Topic

if TYPE_CHECKING:
    from content.load import Content

# Of these files tier 2 has all texts.
PAGE_FILES = ("phone", "emergency", "contacts")
FIRST_FILES = (*PAGE_FILES, "dialogue")
ANSWER_FILES = ("answers", "layers", "lists", "guides")
# One file each, fetched when she wants one: a human, letters, coming back without words.
LATE_FILES = ("human", "letters", "back")
PHONE_FILES = FIRST_FILES + ANSWER_FILES + LATE_FILES
TOPIC, ANSWER, BORDER_CARD = "topic-", "answer-", "border-card"


def keys(content: Content, locale: str) -> tuple[str, ...]:
    """The ids of all texts that the locale shows: in tier 2 the page's, and what buttons of topics it has."""
    if content.locales[locale].tier == 1:
        return (*_first(content), *_later(content), *_of(content, LATE_FILES + ABOUT_FILES))
    page, own = content.catalogues[content.source].messages(PAGE_FILES), content.catalogues[locale].all
    return (*page, *(key for key in _first(content) if key.startswith(TOPIC) and key in own))


def _first(content: Content) -> Iterator[str]:
    """What is needed before the first answer: the page, the buttons, what the program says of itself."""
    source = content.catalogues[content.source]
    yield from (key for key in source.messages((*FIRST_FILES, "answers")) if not key.startswith(ANSWER))
    yield from (guide.button for guide in content.guides.values() if guide.button in source.all)


def _later(content: Content) -> Iterator[str]:
    first = set(_first(content))
    later = content.catalogues[content.source].messages(FIRST_FILES + ANSWER_FILES)
    return (key for key in later if key not in first)


def _of(content: Content, files: Iterable[str]) -> Iterator[str]:
    """All ids of these catalogue files."""
    return iter(content.catalogues[content.source].messages(files))


def gaps(content: Content, locale: str, wanted: Iterable[str]) -> tuple[str, ...]:
    """Those of `wanted` that are shown in another language."""
    own = content.catalogues[locale].all
    return tuple(key for key in wanted if key not in own)


def first_file(content: Content, locale: str, now: float) -> dict[str, Any]:
    """The file /content/LOCALE.json; empty fields and hidden contacts are left out."""
    one = content.locales[locale]
    shown = {key: each for key, each in content.contacts(now).items() if each.audience != "professionals"}
    hidden = {f"contact-{key}" for key in content.all_contacts if key not in shown}
    hidden |= {*_later(content), *_of(content, LATE_FILES + ABOUT_FILES)}
    wanted = [key for key in keys(content, locale) if key.removesuffix("-about") not in hidden]
    return {
        "locale": locale,
        "dir": one.dir,
        "tier": one.tier,
        "filled": len(gaps(content, locale, wanted)),
        "answers_in": list(content.answers_in(locale)),
        "texts": _texts(content, locale, wanted),
        "topics": list(content.topics),
        "guide_starts": list(content.guides),
        "emergency": {key: _form(form, shown) for key, form in content.forms.items()},
        "contacts": {key: _contact(contact) for key, contact in shown.items()},
        "season": content.season(now),
        "border_card": _border_card(content),
    }


def answers_file(content: Content, locale: str) -> dict[str, Any]:
    """The file /content/LOCALE-answers.json. Raises ContentError for a locale without answers of its own."""
    return {
        **_later_file(content, locale, _later(content)),
        "topics": {slug: _topic(content, topic) for slug, topic in content.topics.items()},
        "lists": {key: {"tips": one.tips} for key, one in content.lists.items()},
        "guides": {key: _guide(guide) for key, guide in content.guides.items()},
    }


def late_file(content: Content, locale: str, name: str) -> dict[str, Any]:
    """The file /content/LOCALE-NAME.json of one of LATE_FILES. ContentError in tier 2."""
    return _later_file(content, locale, _of(content, (name,)))


def about_file(content: Content, locale: str) -> dict[str, Any]:
    """The file /content/LOCALE-about.json: traces, private tabs, accessibility. ContentError in tier 2."""
    return {
        **_later_file(content, locale, _of(content, ABOUT_FILES)),
        "dir": content.locales[locale].dir,
        **browsers_for_phone(content.browsers),
        "accessibility": statement_for_phone(content.accessibility),
    }


def _later_file(content: Content, locale: str, keys: Iterable[str]) -> dict[str, Any]:
    if content.answers_in(locale) != (locale,):
        raise ContentError(f"{locale} is of tier 2: its answers come in {content.answers_in(locale)}")
    wanted = list(keys)
    return {
        "locale": locale,
        "filled": len(gaps(content, locale, wanted)),
        "texts": _texts(content, locale, wanted),
    }


def _texts(content: Content, locale: str, wanted: Iterable[str]) -> dict[str, Pattern]:
    patterns = content.patterns(locale)
    return {key: patterns[key] for key in wanted}


def _topic(content: Content, topic: Topic) -> dict[str, Any]:
    found = {
        "next": list(topic.next),
        # Of these the page shows what its first file has: the contacts that may be shown that day.
        "contacts": [key for key in topic.contacts if content.all_contacts[key].publish],
        "risk_floor": topic.risk_floor,
    }
    return found | {name: value for name in ("guide", "list") if (value := getattr(topic, name))}


def _form(form: Form, shown: Mapping[str, Contact]) -> dict[str, Any]:
    return {"steps": form.steps, "contacts": [key for key in form.contacts if key in shown]}


def _contact(contact: Contact) -> dict[str, Any]:
    names = ("tel", "display", "sms", "chat", "url", "hours", "cost", "trace", "languages", "interpreter")
    return {name: value for name in names if (value := getattr(contact, name))}


def _guide(guide: Guide) -> dict[str, Any]:
    steps = {
        name: {one.name: value for one in fields(step) if (value := getattr(step, one.name))}
        for name, step in guide.steps.items()
    }
    return {"start": guide.start, "steps": steps}


def _border_card(content: Content) -> dict[str, str]:
    """In Swedish and English whatever she reads, and at once: no request at a border."""
    texts = {code: content.catalogues[code].all.get(BORDER_CARD) for code in content.languages.always_visible}
    return {code: words(text) for code, text in texts.items() if text}
