# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The phone page: web/ with the centre's name, its languages and the first screen's words filled in."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

from content.load import HERE, LATE_FILES, PHONE_FILES, Content, load
from webfiles import Page, Site, build_site

WEB = Path(__file__).parent / "web"
# The languages with a list of words for codes; core/code_words.js names the same.
CODE_WORDS = ("sv", "en")
Document = tuple[str, bytes]


class PhonePage:
    """The page's files, and what in them depends on the day."""

    def __init__(self, site: Mapping[str, Any], origin: str, now: float) -> None:
        """`site` is site.json, `origin` our own as browsers write it, `now` seconds since 1970.

        Raises BrokenSite or ContentError when the page could not work."""
        self._content = load()
        self._site = site
        self.files = _phone_site(self._content, site, origin, now)

    def renew(self, now: float) -> None:
        """Numbers that nobody verified in time hide by themselves, also while the server runs on."""
        for url, document in _documents(self._content, self._site, now).items():
            self.files.replace(url, *document)


def _phone_site(content: Content, site: Mapping[str, Any], origin: str, now: float) -> Site:
    page = Page(
        template=WEB / "phone" / "index.html",
        entry="/phone/main.js",
        style="/phone/phone.css",
        early="/phone/early.js",
        slots={"title": site["title"], "exit_url": site["exit_url"], **_first_words(content)},
        site={
            **{name: site[name] for name in ("centre", "name", "title", "exit_url", "root")},
            **{name: site[name] for name in ("accessibility_contact", "region") if name in site},
            "demo": site.get("demo") is True,
            "locales": [asdict(one) for one in content.offered(site.get("demo") is True)],
        },
        # Older browsers do not take 'self' to mean the same host by ws.
        connect=["ws" + origin.removeprefix("http")],
        worker_policy="viska-work",
    )
    folders = {f"/{name}/": WEB / name for name in ("core", "vendor", "phone")}
    return build_site(folders, page, {**_documents(content, site, now), **_code_words()})


def _code_words() -> dict[str, Document]:
    """The lists that give the numbers of a code words (docs/protocol.md 14.1), fetched late."""
    folder, kind = HERE / "code_words", "text/plain; charset=utf-8"
    return {f"/words/{code}.txt": (kind, (folder / f"{code}.txt").read_bytes()) for code in CODE_WORDS}


def _documents(content: Content, site: Mapping[str, Any], now: float) -> dict[str, Document]:
    """Six files for a language that is ready, one if its answers come in another, none if it is pending."""
    files: dict[str, object] = {}
    for code in content.visible_locales(site.get("demo") is True):
        files[f"/content/{code}.json"] = content.for_phone(code, now)
        if content.answers_in(code) == (code,):
            files[f"/content/{code}-answers.json"] = content.answers_for_phone(code)
            for name in LATE_FILES:
                files[f"/content/{code}-{name}.json"] = content.late_for_phone(code, name)
            files[f"/content/{code}-about.json"] = content.about_for_phone(code)
    return {url: ("application/json", _json(file)) for url, file in files.items()}


def _first_words(content: Content) -> dict[str, str]:
    """What the first screen says before any script runs; slots.json names locale and key of each slot."""
    slots: dict[str, str] = json.loads((WEB / "phone" / "slots.json").read_text(encoding="utf-8"))
    bundles: dict[str, FluentBundle] = {}
    words = {}
    for slot, name in slots.items():
        locale, _, key = name.partition("/")
        if locale not in bundles:
            bundles[locale] = FluentBundle([locale], use_isolating=False)
            bundles[locale].add_resource(FluentResource(content.catalogue(locale, PHONE_FILES)))
        pattern = bundles[locale].get_message(key).value
        if pattern is None:
            raise KeyError(name)
        text, errors = bundles[locale].format_pattern(pattern)
        if errors:
            raise errors[0]
        words[slot] = str(text)
    return words


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
