# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every text that the page asks for exists, and every one that exists is asked for."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from content.load import CONSOLE_FILES, load
from operator_console.statistics.template import read_template

WEB = Path(__file__).parents[3] / "operator_console" / "web"
DANGER = Path(__file__).parents[3] / "content" / "danger"
CODE = "\n".join(path.read_text("utf-8") for path in sorted(WEB.rglob("*.js")))
KEYS = frozenset(key.removeprefix("console-") for key in load().catalogues["sv"].messages(CONSOLE_FILES))
# Keys made of a family and a code from elsewhere: explain(family, code) or t(`family-${code}`).
FAMILIES = tuple(
    set(re.findall(r"explain\('([a-z-]+)'", CODE)) | set(re.findall(r"`(?:console-)?([a-z-]+)-\$\{", CODE))
)
LITERALS = frozenset(re.findall(r"'([a-z][a-z0-9_-]*[a-z0-9])'", CODE))


def test_the_control_reads_the_code():
    assert {"sign-in", "take-next"} <= LITERALS & KEYS
    assert {"trouble", "taken", "step", "outcome"} <= set(FAMILIES)


def test_every_literal_key_exists():
    asked = set(re.findall(r"\bt\('([^']+)'", CODE))
    for condition in re.findall(r"\bt\(([^'`()]*\? *'[^)]*)\)", CODE):
        asked |= set(re.findall(r"'([a-z-]+)'", condition))
    assert asked - KEYS == set()


def test_no_key_is_left_over():
    starts = tuple(f"{family}-" for family in FAMILIES)
    used = {key for key in KEYS if key in LITERALS or key.startswith(starts)}
    assert KEYS - used == set()


def test_every_family_says_something_about_an_unknown_code():
    assert {f"{family}-other" for family in re.findall(r"explain\('([a-z-]+)'", CODE)} <= KEYS


def test_every_outcome_has_its_words():
    outcomes = read_template(Path("/nowhere")).tables["outcome"].values
    assert {f"outcome-{slug}{more}" for slug in outcomes for more in ("", "-more")} <= KEYS


def test_every_reason_of_the_rules_of_danger_has_its_words():
    rules = (tomllib.loads(path.read_text("utf-8")).get("rule", []) for path in DANGER.glob("*.toml"))
    reasons = {rule["reason"] for table in rules for rule in table}
    assert len(reasons) > 5
    assert {f"reason-{reason}" for reason in reasons} <= KEYS


def test_nothing_is_parsed_as_markup():
    assert not re.search(r"(inner|outer|Adjacent|setInner)HTML|document\.write|\beval\(", CODE)
    assert not re.search(r"localStorage|sessionStorage|indexedDB|document\.cookie", CODE)
