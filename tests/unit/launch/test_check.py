# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Counting what passed and failed."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import pytest

from launch.check import (
    JOURNEYS,
    MOST_AGAIN,
    Lane,
    Result,
    Step,
    Tally,
    check,
    read_report,
    run_step,
    second_try,
    steps,
    steps_beside,
)
from launch.check import pytest as pytest_command
from launch.environments import SERVER
from launch.places import ROOT


def pytest_step(folder: Path, text: str) -> Step:
    """A step that runs the tests in `text`."""
    (folder / "test_it.py").write_text(text)
    return Step("some", [*pytest_command(SERVER), f"--rootdir={ROOT}"], [str(folder / "test_it.py")])


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
    assert str(run_step(pytest_step(tmp_path, text)).tally) == tally


STALLS_ONCE = """
import pathlib
def test_a(): pass
def test_b():
    seen = pathlib.Path(__file__).with_name("seen")
    there = seen.exists()
    seen.touch()
    assert there
"""


def test_what_fails_once_is_counted_apart_and_named(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    first = run_step(pytest_step(tmp_path, STALLS_ONCE))
    assert str(first.tally) == "1 passed, 1 failed"
    capfd.readouterr()
    assert str(second_try(first).tally) == "2 passed, 0 failed, 1 at the second try"
    said = capfd.readouterr().out
    assert "PASSED" in said and "::test_b" in said
    assert "test_a" not in said


@pytest.mark.parametrize("broken", [1, MOST_AGAIN, MOST_AGAIN + 1])
def test_what_is_wrong_fails_again(tmp_path: Path, broken: int) -> None:
    step = pytest_step(tmp_path, "".join(f"def test_{number}(): assert 0\n" for number in range(broken)))
    assert str(second_try(run_step(step)).tally) == f"0 passed, {broken} failed"


def test_who_cannot_even_begin_gets_no_second_try(tmp_path: Path) -> None:
    result = run_step(pytest_step(tmp_path, ""))
    assert second_try(result) is result


@pytest.mark.parametrize(("code", "tally"), [(0, Tally(passed=1)), (3, Tally(failed=1))])
def test_a_lint_counts_as_one(code: int, tally: Tally) -> None:
    assert run_step(Step("lint", [sys.executable, "-c", f"raise SystemExit({code})"])).tally == tally


def python(text: str) -> list[str]:
    return [sys.executable, "-c", text]


def test_a_lane_runs_beside_the_rest_in_order_and_speaks_when_waited_for(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    begun = tmp_path / "begun"
    first = f"import pathlib; pathlib.Path({str(begun)!r}).touch(); print('said'); raise SystemExit(3)"
    lane = Lane([Step("first", python(first)), Step("second", python("print('more')"))])
    while not begun.exists():
        time.sleep(0.01)
    assert capfd.readouterr().out == ""
    results = lane.wait()
    lane.end()
    assert [(one.step.name, str(one.tally)) for one in results] == [
        ("first", "0 passed, 1 failed"), ("second", "1 passed, 0 failed")
    ]  # fmt: skip
    assert capfd.readouterr().out == "== first\nsaid\n== second\nmore\n\n"


def test_a_lane_that_is_ended_begins_no_further_step(tmp_path: Path) -> None:
    begun, second = tmp_path / "begun", tmp_path / "second"
    slow = f"import pathlib, time; pathlib.Path({str(begun)!r}).touch(); time.sleep(0.5)"
    touch = f"import pathlib; pathlib.Path({str(second)!r}).touch()"
    lane = Lane([Step("slow", python(slow)), Step("second", python(touch))])
    while not begun.exists():
        time.sleep(0.01)
    lane.end()
    assert not second.exists()


def test_a_run_that_crashed_after_its_report_is_a_failure(tmp_path: Path) -> None:
    report = tmp_path / "report.xml"
    report.write_text('<testsuites><testsuite tests="3" failures="0" errors="0" skipped="0"/></testsuites>')
    assert read_report(report, code=0) == Tally(passed=3)
    assert read_report(report, code=139).failed == 1


def test_fast_leaves_out_the_training(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("launch.check.type_check_command", lambda: ["true"])
    beside = ["bot tests", "page tests"]
    assert [step.name for step in steps_beside(fast=True)] == beside
    assert [step.name for step in steps_beside(fast=False)] == ["training", *beside]


def test_what_one_run_leaves_out_another_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("launch.check.type_check_command", lambda: ["true"])
    words = list(steps()[-1].tests)
    left_out = {words[at + 1] for at, word in enumerate(words) if word == "--ignore"}
    run_beside = {word for step in steps_beside(fast=True) for word in step.tests}
    assert left_out == {*run_beside, JOURNEYS}


@pytest.mark.parametrize(("words", "journeys"), [([], True), (["fast"], False)])
def test_the_journeys_come_last_and_not_in_fast(
    monkeypatch: pytest.MonkeyPatch, words: list[str], journeys: bool
) -> None:
    ran: list[str] = []

    def run(step: Step, said: object = None) -> Result:
        ran.append(step.name)
        return Result(step, 0.0, Tally(passed=1))

    monkeypatch.setattr("launch.check.run_step", run)
    for name in ("ensure", "ensure_browser"):
        monkeypatch.setattr(f"launch.check.{name}", lambda *_, **__: None)
    monkeypatch.setattr("launch.check.type_check_command", lambda: ["true"])
    assert check(words) == 0
    assert (ran[-1] == "journeys") is journeys
    assert ("training" in ran) is journeys
