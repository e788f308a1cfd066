# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The command: what it prints and with which code it ends."""

from __future__ import annotations

import datetime as dt
import shutil
from pathlib import Path

import pytest

from content.checks.__main__ import main
from content.checks.files import forbidden, text_files, wrong_numbers
from content.checks.run import check
from content.load import load

NOW = dt.datetime(2026, 3, 1, tzinfo=dt.UTC).timestamp()
SWAPPED = "010-" + " ".join(("233", "57", "60"))


@pytest.fixture
def clean(root: Path) -> Path:
    """Without the locale that has gaps, so that nothing is wrong."""
    shutil.rmtree(root / "catalogue/ar")
    shutil.copytree(root / "catalogue/sv", root / "catalogue/ar")
    shutil.copytree(root / "catalogue/sv", root / "catalogue/en", dirs_exist_ok=True)
    return root


def test_clean_content_ends_with_zero(clean: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(clean, NOW) == 0
    assert "ar: 0 errors, 1 warnings, 0 shown in sv" in capsys.readouterr().out


def test_an_error_ends_with_one_and_is_printed(clean: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (clean / "catalogue/ar/emergency.ftl").write_text(
        "emergency-sweden-title = Helt säker, ring 112\n", "utf-8"
    )
    assert main(clean, NOW) == 1
    printed = capsys.readouterr().out
    for code in ("forbidden-promise", "number-in-text", "missing-key"):
        assert f"error {code} emergency-" in printed


def test_a_warning_alone_ends_with_zero(clean: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(clean, NOW + 366 * 86400) == 0
    assert "warning verify-due sos" in capsys.readouterr().out


def test_content_that_cannot_be_loaded_ends_with_one(clean: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (clean / "topics/duty.toml").write_text("next = []", "utf-8")
    assert main(clean, NOW) == 1
    assert "topics/duty.toml" in capsys.readouterr().out


def test_the_wrong_number_anywhere_beside_the_content(clean: Path) -> None:
    assert not list(wrong_numbers(clean.parent))
    (clean.parent / "docs").mkdir()
    (clean.parent / "docs/a.md").write_text(f"Call {SWAPPED}", "utf-8")
    assert [one.key for one in wrong_numbers(clean.parent)] == ["docs/a.md"]
    assert main(clean, NOW) == 1


def test_hidden_and_binary_files_are_passed_over(tmp_path: Path) -> None:
    for name in (".git/a.md", "node_modules/a.js", "b.png", "viska", "c.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x", "utf-8")
    assert [path.name for path in text_files(tmp_path)] == ["c.md", "viska"]


def test_findings_come_in_a_steady_order_errors_first(root: Path) -> None:
    found = check(load(root), forbidden(root), {}, NOW)
    assert found == check(load(root), forbidden(root), {}, NOW)
    of_arabic = [one.error for one in found if one.locale == "ar"]
    assert of_arabic == sorted(of_arabic, reverse=True)
