# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

from pathlib import Path

import pytest

from content.load import load
from content.stamp import compared, main


def change_source(root: Path) -> None:
    path = root / "catalogue/sv/answers.ftl"
    path.write_text(path.read_text("utf-8").replace("Måste ni anmäla?", "Måste ni det?"), "utf-8")


def test_what_was_never_compared_is_noted(root: Path) -> None:
    assert compared(root, "en") == {}
    assert main(["en"], root) == 0
    assert set(compared(root, "en")) == {"topic-duty", "answer-duty", "yes", "no", "border-card"}


def test_a_stale_text_stays_stale_until_it_is_named(root: Path) -> None:
    main(["en"], root)
    before = compared(root, "en")
    change_source(root)
    main(["en"], root)
    assert compared(root, "en") == before
    main(["en", "topic-duty"], root)
    assert compared(root, "en")["topic-duty"] != before["topic-duty"]
    assert compared(root, "en")["answer-duty"] == before["answer-duty"]


def test_it_prints_what_a_signature_names(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["ar"], root)
    assert f"emergency: {load(root).part_hash('ar', 'emergency')}" in capsys.readouterr().out


@pytest.mark.parametrize("arguments", [[], ["xx"], ["sv"]])
def test_a_locale_that_is_no_translation_is_refused(root: Path, arguments: list[str]) -> None:
    assert main(arguments, root) == 2
