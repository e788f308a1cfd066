# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""chatserver.page: the real phone page can be built, and says what it must before any script runs."""

from __future__ import annotations

import json
import re

import pytest

from chatserver.page import PhonePage

SITE = {
    "centre": "c",
    "name": "Centre",
    "title": "Neutral",
    "exit_url": "https://exit.example/",
    "root": "A" * 43,
    "secret": "not for the page",
    "demo": True,
}
NOW = 1_795_000_000.0


@pytest.fixture(scope="module")
def page() -> PhonePage:
    return PhonePage(SITE, "http://127.0.0.1:8080", NOW)


def test_the_page_knows_its_centre_and_nothing_more(page: PhonePage) -> None:
    text = page.files.files["/"].body.decode()
    site = json.loads(re.search(r'id="site">(.*?)</script>', text)[1])  # type: ignore[index]
    assert set(site) == {"centre", "name", "title", "exit_url", "root", "demo", "locales"}
    swedish = {"code": "sv", "own_name": "Svenska", "dir": "ltr", "tier": 1, "ready": True}
    assert site["locales"][0] == swedish
    assert "not for the page" not in text


def test_without_a_script_there_are_numbers_and_a_way_out(page: PhonePage) -> None:
    text = page.files.files["/"].body.decode()
    assert 'href="https://exit.example/"' in text and 'href="tel:112"' in text and 'href="tel:116111"' in text
    assert "{{" not in text and "SPDX" not in text


def test_it_may_talk_to_its_own_origin_alone(page: PhonePage) -> None:
    assert "connect-src 'self' ws://127.0.0.1:8080;" in page.files.files["/"].policy


def test_a_language_that_is_ready_has_its_files_and_a_pending_one_has_none(page: PhonePage) -> None:
    in_service = PhonePage(SITE | {"demo": False}, "http://127.0.0.1:8080", NOW)
    for pages in (page, in_service):
        site = json.loads(re.search(r'id="site">(.*?)</script>', pages.files.files["/"].body.decode())[1])  # type: ignore[index]
        ready = [one for one in site["locales"] if one["ready"]]
        wanted = {f"/content/{one['code']}.json" for one in ready}
        whole = [one["code"] for one in ready if one["tier"] == 1]
        parts = ("answers", "human", "letters", "back", "about")
        wanted |= {f"/content/{code}-{part}.json" for code in whole for part in parts}
        assert {url for url in pages.files.files if url.startswith("/content/")} == wanted
        assert {one["code"] for one in site["locales"]} >= {"ar", "fr"}, "pending ones stay on the screen"
    assert [one["code"] for one in ready] == ["sv", "en"]


def test_the_words_of_codes_are_served_and_what_was_refused_is_not(page: PhonePage) -> None:
    lists = sorted(url for url in page.files.files if url.startswith("/words/"))
    assert lists == ["/words/en.txt", "/words/sv.txt"]
    assert not any("refused" in url for url in page.files.files)
    listed = page.files.files["/words/sv.txt"]
    assert listed.body.decode().count("\n") == 7776 and len(listed.brotli or b"") < 25_000


def test_the_files_of_a_language_are_renewed(page: PhonePage) -> None:
    before = page.files.files["/content/sv.json"]
    page.renew(NOW)
    assert page.files.files["/content/sv.json"] == before
    page.renew(NOW + 5 * 365 * 86_400)
    late = json.loads(page.files.files["/content/sv.json"].body)
    assert len(late["contacts"]) < len(json.loads(before.body)["contacts"])
    page.renew(NOW)


def test_title_and_icon_are_the_centres_own_and_come_first(page: PhonePage) -> None:
    """What a tab shows while the rest is on its way; and nothing names us or leads to another origin."""
    text = page.files.files["/"].body.decode()
    head = text[: text.index("</title>")]
    assert head.endswith("<title>Neutral") and len(head) < 600 and not re.search("<script|<link", head)
    assert re.findall(r"<link [^>]*>", text) == ['<link rel="icon" href="data:,">']
    assert re.findall(r'(?:src|href)="(?:https?:)?//[^"]*"', text) == ['href="https://exit.example/"']
    markup = re.sub(r"<(script|style)\b.*?</\1>", "", text, flags=re.DOTALL)
    assert "Centre" not in markup and not re.search("viska|manifest", markup, re.IGNORECASE)


def test_whom_to_tell_is_known_to_the_page_when_the_centre_has_said(page: PhonePage) -> None:
    told = PhonePage(SITE | {"accessibility_contact": "a@example.org"}, "http://127.0.0.1:8080", NOW)
    assert '"accessibility_contact":"a@example.org"' in told.files.files["/"].body.decode()
    site = re.search(r'id="site">(.*?)</script>', page.files.files["/"].body.decode())
    assert site and "accessibility_contact" not in site[1]
