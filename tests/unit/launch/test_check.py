# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Counting what passed and failed."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import pytest

from launch.check import JOURNEYS, Ahead, Step, Tally, read_report, run_step, steps
from launch.check import pytest as pytest_command
from launch.environments import SERVER


def pytest_step(folder: Path, text: str) -> Step:
    """A step that runs the tests in `text`."""
    (folder / "test_it.py").write_text(text)
    return Step("some", pytest_command(SERVER, str(folder / "test_it.py")), counts=True)


@pytest.mark.parametrize(
    ("text", "tally"),
    [
        ("def test_a(): pass\ndef test_b(): pass\n", "2 passed, 0 failed"),
        ("def test_a(): pass\ndef test_b(): assert 0\n", "1 passed, 1 failed"),
        ("import pytest\n@pytest.mark.skip\ndef test_a(): pass\n", "0 passed, 0 failed, 1 skipped"),
        ("import nothing_of_this_name\n", "0 passed, 1 failed"),
        ("", "0 passed, 1 failed"),
    ],
)
def test_tests_are_counted_one_by_one(tmp_path: Path, text: str, tally: str) -> None:
    assert str(run_step(pytest_step(tmp_path, text))) == tally


@pytest.mark.parametrize(("code", "tally"), [(0, Tally(passed=1)), (3, Tally(failed=1))])
def test_a_lint_counts_as_one(code: int, tally: Tally) -> None:
    assert run_step(Step("lint", [sys.executable, "-c", f"raise SystemExit({code})"])) == tally


@pytest.mark.parametrize(("code", "tally"), [(0, Tally(passed=1)), (3, Tally(failed=1))])
def test_a_step_ahead_runs_beside_the_others_and_speaks_in_its_turn(
    code: int, tally: Tally, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    begun = tmp_path / "begun"
    script = f"import pathlib; pathlib.Path({str(begun)!r}).touch(); print('said'); raise SystemExit({code})"
    ahead = Ahead(Step("slow", [sys.executable, "-c", script], ahead=True))
    while not begun.exists():
        time.sleep(0.01)
    assert capfd.readouterr().out == ""
    assert ahead.wait() == tally
    assert capfd.readouterr().out == "== slow\nsaid\n\n"


def test_a_run_that_crashed_after_its_report_is_a_failure(tmp_path: Path) -> None:
    report = tmp_path / "report.xml"
    report.write_text('<testsuites><testsuite tests="3" failures="0" errors="0" skipped="0"/></testsuites>')
    assert read_report(report, code=0) == Tally(passed=3)
    assert read_report(report, code=139).failed == 1


def test_fast_leaves_out_training_and_journeys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("launch.check.type_check_command", lambda: ["true"])
    fast, whole = ([step.name for step in steps(fast)] for fast in (True, False))
    assert set(whole) - set(fast) == {"training", "journeys"}
    assert whole[-1] == "journeys"
    assert all(JOURNEYS not in step.command or "--ignore" in step.command for step in steps(fast=True))
