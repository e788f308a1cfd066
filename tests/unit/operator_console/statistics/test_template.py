# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""A template of one's own is taken whole and sound, or refused with what is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from content.load import CONSOLE_FILES, load
from operator_console.errors import Refused
from operator_console.statistics.export import value_words
from operator_console.statistics.suppression import may_be_shown
from operator_console.statistics.template import OWN, _languages, read_template

KEYS = load().catalogues["sv"].messages(CONSOLE_FILES).keys()


def changed(folder: Path, old: str, new: str) -> Path:
    text = OWN.read_text("utf-8")
    assert old in text
    (folder / "statistics.yaml").write_text(text.replace(old, new), "utf-8")
    return folder


def test_a_centre_names_its_own_regions_and_indicators(tmp_path: Path) -> None:
    own = "values: [lerum, partille], names: {lerum: Lerum, partille: Partille}}"
    changed(tmp_path, "values: [here, elsewhere, abroad]}", own)
    text = (tmp_path / "statistics.yaml").read_text("utf-8")
    (tmp_path / "statistics.yaml").write_text(
        text + "  - {id: own, by_hand: true, name: {sv: Eget, en: Own}}\n"
    )
    template = read_template(tmp_path)
    assert template.for_page()["tables"]["region"]["names"] == {"lerum": "Lerum", "partille": "Partille"}
    assert template.indicators[-1].name == {"sv": "Eget", "en": "Own"}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("indicators:", "indicator:"),
        ("values: [girl, boy, non_binary, trans]", "values: [girl, boy, non_binary, trans, other]"),
        ("values: [girl, boy,", "values: [girl, girl,"),
        ("values: [girl, boy,", "values: [girl, Boy,"),
        ("left, test_or_prank, abusive]}", "left, abusive]}"),
        ("{pick: one, values: [girl", "{pick: two, values: [girl"),
        ("table: age", "table: shoes"),
        ("share: [rights.yes], of: [rights.yes,", "share: [rights.yes], of: [rights.maybe,"),
        ("{id: p8, by_hand: true}", "{id: p8}"),
        ("{id: p8, by_hand: true}", "{id: p8, by_hand: true, table: age}"),
        ("{id: p8, by_hand: true}", '{id: p8, by_hand: true, name: {sv: "=1+1"}}'),
        ("{id: p8, by_hand: true}", "{id: p8, by_hand: true, unknown: 1}"),
        ("indicators:", "\x00"),
    ],
)
def test_what_is_wrong_is_said(tmp_path: Path, old: str, new: str) -> None:
    with pytest.raises(Refused, match="bad_file"):
        read_template(changed(tmp_path, old, new))


def test_languages_are_never_a_multiple_of_five() -> None:
    for number in range(1, 30):
        assert may_be_shown(len(_languages(tuple(f"l{at}" for at in range(number)))))


def test_ours_has_the_ten_forms_of_violence_and_fifteen_indicators() -> None:
    own = yaml.safe_load(OWN.read_text("utf-8"))
    assert len(own["tables"]["violence"]["values"]) == 10
    assert [one["id"] for one in own["indicators"]] == [f"p{number}" for number in range(1, 16)]


def test_every_value_and_indicator_of_ours_has_its_words() -> None:
    template = read_template(Path("/nowhere"))
    asked: set[str] = set()

    def words(key: str) -> str:
        asked.add(f"console-{key}")
        return key

    for name, table in template.counted.items():
        words(f"table-{name}")
        for value in table.values:
            value_words(name, value, words)
    for one in template.indicators:
        words(f"indicator-{one.id}")
    assert len(asked) > 80
    assert asked - KEYS == set()
