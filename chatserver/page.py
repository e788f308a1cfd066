# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The phone page: web/ with the centre's name, its languages and the first screen's words filled in."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

from content.load import PHONE_FILES, Content, load
from webfiles import Page, Site, build_site

WEB = Path(__file__).parent / "web"
Document = tuple[str, bytes]


def phone_site(site: Mapping[str, Any], origin: str, now: float) -> Site:
    """Every file of the phone server. `site` is site.json, `origin` our own as browsers write it.

    Raises what webfiles and content raise when the page could not work."""
    content = load()
    locales = content.visible_locales(site.get("demo") is True)
    page = Page(
        template=WEB / "phone" / "index.html",
        entries=["/phone/main.js"],
        styles=["/phone/phone.css"],
        slots={"title": site["title"], "exit_url": site["exit_url"], **_first_words(content)},
        site={
            **{name: site[name] for name in ("centre", "name", "title", "exit_url", "root")},
            "demo": site.get("demo") is True,
            "locales": [{"code": code, "own_name": content.locales[code].own_name} for code in locales],
        },
        # Older browsers do not take 'self' to mean the same host by ws.
        connect=["ws" + origin.removeprefix("http")],
    )
    folders = {f"/{name}/": WEB / name for name in ("core", "vendor", "phone")}
    return build_site(folders, page, documents(content, site, now))


def documents(content: Content, site: Mapping[str, Any], now: float) -> dict[str, Document]:
    """One file a language. It depends on the day: numbers that nobody verified in time hide."""
    return {
        f"/content/{code}.json": ("application/json", _json(content.for_phone(code, now)))
        for code in content.visible_locales(site.get("demo") is True)
    }


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
