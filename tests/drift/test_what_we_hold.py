# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The page "What we hold" has words for everything that is really kept, and for nothing that is not.

A new table or a new kind of key in the store without a line there would make the answer to a request for
records incomplete, so it fails here.
"""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path

from content.load import load
from launch.places import ROOT
from letters.records import Counts
from operator_console.sql import (
    centre_tables,
    letters_tables,
    notes_tables,
    people_tables,
    statistics_tables,
    tables,
)

SCRIPTS = ROOT / "chatserver" / "store" / "scripts"
# What the console puts itself.
OF_THE_CONSOLE = {"directory", "hours", "letters"}
OTHER_TABLES = (centre_tables, letters_tables, notes_tables, people_tables, statistics_tables)


def words_for(family: str, locale: str) -> set[str]:
    keys = load().catalogues[locale].messages(("console_centre",))
    start = f"console-holds-{family}-"
    return {key.removeprefix(start) for key in keys if key.startswith(start)} - {"other"}


def kinds_of_keys(folder: Path = SCRIPTS) -> set[str]:
    """The beginnings of keys in the scripts: in a call, or in a local that becomes one."""
    text = "\n".join(path.read_text() for path in folder.glob("*.lua"))
    called = re.findall(r"redis\.call\('[A-Z]+', *'([a-z]+)", text)
    return set(called) | set(re.findall(r"local (?:key|counter) *= *'([a-z]+)", text))


def test_every_table_has_its_words() -> None:
    assert OTHER_TABLES  # imported, so that their tables are known
    assert {"accounts", "audit", "centre_papers"} <= set(tables.metadata.tables)
    for locale in ("sv", "en"):
        assert words_for("table", locale) == set(tables.metadata.tables)


def test_every_count_of_letters_has_its_words() -> None:
    counted = {field.name for field in dataclasses.fields(Counts)}
    for locale in ("sv", "en"):
        assert words_for("letters", locale) - {"hint", "away"} == counted


def test_every_kind_of_key_in_the_store_has_its_words() -> None:
    assert {"m", "i", "d", "duty", "waiting"} <= kinds_of_keys()  # the control: the scripts are read
    for locale in ("sv", "en"):
        assert words_for("key", locale) == kinds_of_keys() | OF_THE_CONSOLE


def test_no_module_of_tables_is_forgotten() -> None:
    modules = {path.stem for path in (ROOT / "operator_console" / "sql").glob("*_tables.py")}
    assert modules == {module.__name__.rsplit(".", 1)[1] for module in OTHER_TABLES}
