# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""site.json: written, read, refused."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from operator_console.datafolder import DataFolder
from operator_console.errors import Refused
from operator_console.site import Site, database_url, letters_url, read_site, write_site

SITE = Site("norr", "Centrum Norr", "Anteckningar", "https://example.org/", bytes(32), demo=False)


def test_what_was_written_is_read(tmp_path: Path) -> None:
    data = DataFolder(tmp_path)
    write_site(data, SITE)
    assert read_site(data) == SITE
    fields = json.loads(data.site.read_text())
    assert set(fields) == {"centre", "name", "title", "exit_url", "root", "demo"}


@pytest.mark.parametrize(
    "wrong",
    [
        {"centre": "Norr"},
        {"centre": "n"},
        {"name": ""},
        {"title": "x" * 61},
        {"exit_url": "http://example.org/"},
        {"exit_url": "javascript:alert(1)"},
        {"root": bytes(31)},
        {"accessibility_contact": "ask us"},
        {"accessibility_contact": "javascript:alert(1)"},
        {"accessibility_contact": "http://example.org/"},
    ],
)
def test_a_site_that_cannot_be_used_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(Refused, match="bad_site"):
        replace(SITE, **wrong).checked()  # type: ignore[arg-type]


@pytest.mark.parametrize("spoil", [{"root": "%%"}, {"root": None}, {"title": ...}])
def test_a_spoilt_file_is_refused(tmp_path: Path, spoil: dict[str, object]) -> None:
    data = DataFolder(tmp_path)
    write_site(data, SITE)
    fields = json.loads(data.site.read_text()) | spoil
    data.site.write_text(json.dumps({name: value for name, value in fields.items() if value is not ...}))
    with pytest.raises(Refused, match="bad_file"):
        read_site(data)


@pytest.mark.parametrize("contact", ["access@example.org", "+46 8 123 45 67", "https://example.org/access"])
def test_the_contact_for_accessibility_is_kept(tmp_path: Path, contact: str) -> None:
    data, site = DataFolder(tmp_path), replace(SITE, accessibility_contact=contact)
    write_site(data, site)
    assert read_site(data) == site


def test_a_centre_without_ceremony_is_told_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        read_site(DataFolder(tmp_path))
    assert "./viska keys init" in refused.value.explanation


def test_a_demo_stays_out_of_the_real_database(tmp_path: Path) -> None:
    data, real = DataFolder(tmp_path), "postgresql://db/viska"
    assert database_url(SITE, data, real) == real
    assert database_url(replace(SITE, demo=True), data, real) == data.database_url


def test_a_demo_stays_out_of_the_real_letters(tmp_path: Path) -> None:
    data, real = DataFolder(tmp_path), "postgresql://viska@localhost/letters"
    assert letters_url(SITE, data, real) == real
    assert letters_url(replace(SITE, demo=True), data, real) == letters_url(SITE, data, None)


def test_an_address_of_letters_that_cannot_be_read_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="bad_settings"):
        letters_url(SITE, DataFolder(tmp_path), "mysql://h/d")
