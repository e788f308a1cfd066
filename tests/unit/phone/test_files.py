# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What can be said of the page by reading its files."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest

from chatserver.page import PhonePage
from content.load import load
from tests.unit.phone.conftest import WEB

PHONE = WEB / "phone"
SCRIPTS = sorted(PHONE.glob("*.js"))
# Brotli, up to the first message: the page, its module, the language (docs/benchmarks.md).
WEIGHT_BYTES = {"sv": 46_500}
ANY_LANGUAGE_BYTES = 50_000
BEFORE_PAINT_BYTES = 20_000
ANSWERS_WEIGHT_BYTES = 16_500
KEEPS = re.compile(
    r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|localStorage|sessionStorage|indexedDB|"
    r"document\.cookie|pushState|window\.open|\beval\b"
)
SIDES = re.compile(r"(?<![\w-])((margin|padding|border)-)?(left|right|top|bottom|width|height)\s*:")


def test_own_names_and_order_are_those_of_the_content() -> None:
    page = (WEB / "phone" / "index.html").read_text("utf-8")
    written = re.findall(r'<details lang="([^"]+)".*?<summary [^>]+>([^<]+)</summary>', page)
    locales = load().locales
    assert written == [(code, locales[code].own_name) for code in ("sv", "en")]


def test_what_the_page_weighs() -> None:
    site = {"centre": "demo", "name": "Demo", "title": "Viska", "root": "A" * 43, "exit_url": "/"}
    files = PhonePage(site | {"demo": True}, "http://127.0.0.1", time.time()).files.files

    def weight(url: str) -> int:
        return len(files[url].brotli or files[url].body)

    assert weight("/") <= BEFORE_PAINT_BYTES
    for code in load().visible_locales(True):
        whole = weight("/") + weight("/app.js") + weight(f"/content/{code}.json")
        assert whole <= WEIGHT_BYTES.get(code, ANY_LANGUAGE_BYTES), code
    assert weight("/content/sv-answers.json") <= ANSWERS_WEIGHT_BYTES


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_scripts_put_in_text_as_text_and_store_nothing(path: Path) -> None:
    assert KEEPS.search(path.read_text("utf-8")) is None


def test_styles_know_no_left_and_right() -> None:
    css = (PHONE / "phone.css").read_text("utf-8")
    rules = re.sub(r"@media[^{]+|/\*.*?\*/", "", css, flags=re.DOTALL)
    assert SIDES.search("a { margin-left: 1px }")
    assert SIDES.search(rules) is None


def test_every_text_the_page_names_is_in_the_catalogue() -> None:
    known = load().catalogues["sv"].all
    page = (PHONE / "index.html").read_text("utf-8")
    named = set(re.findall(r'data-(?:text|label|hint)="([^"]+)"', page))
    for path in SCRIPTS:
        source = path.read_text("utf-8")
        named |= set(re.findall(r"text\('([a-z_-]+[a-z])'", source))
    assert named - set(known) == set()


# Keys that the code puts together, by their beginnings.
MADE = {
    "phone": ("notice-", "refused-", "connection-", "layer-", "how-long-"),
    "letters": tuple(
        f"letter-{one}" for one in ("honest-", "check-", "code-list-", "delete", "close", "error-")
    ),
    "back": ("notice-", "back-picture-", "back-return-"),
}


@pytest.mark.parametrize("name", MADE)
def test_no_text_of_the_page_is_left_over(name: str) -> None:
    files = [*SCRIPTS, PHONE / "index.html", PHONE / "slots.json"]
    source = "".join(path.read_text("utf-8") for path in files)
    texts = load().catalogues["sv"].files[name]
    assert [key for key in texts if key not in source and not key.startswith(MADE[name])] == []
