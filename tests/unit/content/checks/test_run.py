# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The command: what it prints and with which code it ends."""

from __future__ import annotations

import datetime as dt
import re
import shutil
from pathlib import Path

import pytest

from content.checks.__main__ import main
from content.checks.files import forbidden, text_files, wrong_numbers
from content.checks.run import check
from content.load import load

NOW = dt.datetime(2026, 3, 1, tzinfo=dt.UTC).timestamp()
SWAPPED = "010-" + " ".join(("233", "57", "60"))


WORDS = {"en": "word", "ar": "كلمة", "tr": "kelime"}
PAGE = ("phone", "emergency", "contacts")
LETTERS = re.compile(r"[^\W\d_]+(?![^{]*\})")


def translate(text: str, word: str) -> str:
    """Every word of a Fluent file by one of another language; what is filled in stays."""
    lines = (line.partition(" = ") for line in text.splitlines() if " = " in line)
    return "".join(f"{key} = {LETTERS.sub(word, value)}\n" for key, _, value in lines)


@pytest.fixture
def clean(root: Path) -> Path:
    """Every locale that is begun has every text of its tier, so that nothing is wrong."""
    for code, word in WORDS.items():
        shutil.rmtree(root / "catalogue" / code)
        for path in (root / "catalogue/sv").glob("*.ftl"):
            if code != "tr" or path.stem in PAGE:
                target = root / "catalogue" / code / path.name
                target.parent.mkdir(exist_ok=True)
                target.write_text(translate(path.read_text("utf-8"), word), "utf-8")
    return root


def test_clean_content_ends_with_zero(clean: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(clean, NOW) == 0
    printed = capsys.readouterr().out
    assert "ar: 0 errors, 1 warnings, 0 shown in another language" in printed
    assert "tr: 0 errors, 1 warnings, 0 shown in another language" in printed
    assert "warning not-begun so" in printed


def test_a_gap_ends_with_one_and_is_counted(clean: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (clean / "catalogue/ar/phone.ftl").write_text("yes = { $oh\nno = لا\n", "utf-8")
    assert main(clean, NOW) == 1
    printed = capsys.readouterr().out
    assert ", 2 shown in another language" in printed
    for finding in ("broken-message phone.ftl: yes", "missing-key yes", "missing-key border-card"):
        assert f"error {finding}" in printed


def test_tier_2_needs_the_page_and_may_not_hold_what_nobody_sees(
    clean: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (clean / "catalogue/tr/answers.ftl").write_text("topic-duty = Bildirim\nanswer-duty = Evet\n", "utf-8")
    (clean / "catalogue/tr/contacts.ftl").unlink()
    assert main(clean, NOW) == 1
    printed = capsys.readouterr().out
    assert "error unknown-key answer-duty" in printed
    assert "unknown-key topic-duty" not in printed
    assert "error missing-key contact-line" in printed
    assert "missing-key list-phone-1" not in printed


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("yes = \u202eنعم", "direction-mark"),
        ("yes = \u2066نعم", "isolate-open"),
        ("yes = Bris 24 نعم", "not-isolated"),
        ("yes = Selbstverständlich", "other-script"),
        ("yes = نعم 5", "numbers-differ"),
        ("yes = " + "ن" * 35, "word-too-long"),
        ("yes = " + "نعم " * 10 + "\n", "button-too-long"),
        ("border-card = Jag behöver hjälp.", "untranslated"),
    ],
)
def test_each_check_of_a_text_is_run(
    clean: Path, capsys: pytest.CaptureFixture[str], text: str, code: str
) -> None:
    (clean / "catalogue/ar/phone.ftl").write_text(text + "\n", "utf-8")
    assert main(clean, NOW) == 1
    assert f"error {code} " in capsys.readouterr().out


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("guides/trip.toml", 'start = "a"\n[steps.a]\nanswers = { yes = "a" }\n', "no-end"),
        ("guides/trip.toml", 'start = "a"\n[steps.a]\nlist = "b"\n', "unknown-list"),
        ("lists.toml", "[phone]\ntips = 1\n", "unnamed-text"),
        ("lists.toml", "[phone]\ntips = 3\n", "no-text"),
        ("lists.toml", "", "unknown-list"),
        ("catalogue/sv/layers.ftl", "more-dutty = Mer\n", "unknown-slug"),
    ],
)
def test_each_check_of_the_data_is_run(
    clean: Path, capsys: pytest.CaptureFixture[str], name: str, text: str, code: str
) -> None:
    (clean / name).write_text(text, "utf-8")
    assert main(clean, NOW) == 1
    assert f"error {code} " in capsys.readouterr().out


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
