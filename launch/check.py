# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""`./viska check`: every lint and test, the quick ones first, on a machine that may have none of it yet."""

from __future__ import annotations

import subprocess
import tempfile
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO
from xml.etree import ElementTree

from launch.environments import BOT, SERVER, Environment, ensure
from launch.errors import Misuse
from launch.machine import ensure_browser
from launch.places import ROOT
from launch.plan import module_command
from launch.settings import base_environment
from launch.type_checker import type_check_command

JOURNEYS = "tests/journey"
BOT_TESTS = "tests/unit/bot"
# More than that is no accident of a busy machine.
MOST_AGAIN = 8
PAGE_TESTS = ("tests/unit/phone", "tests/unit/web_core")


@dataclass(frozen=True)
class Step:
    """One tool to run; with `tests` (words that choose them) it is pytest, whose tests are counted."""

    name: str
    command: Sequence[str]
    tests: Sequence[str] = ()


@dataclass
class Tally:
    """What passed, failed and was skipped so far; `again`: passed at the second try. A lint counts as one."""

    passed: int = 0
    failed: int = 0
    skipped: int = 0
    again: int = 0

    def add(self, other: Tally) -> None:
        """Count `other` in."""
        self.passed += other.passed
        self.failed += other.failed
        self.skipped += other.skipped
        self.again += other.again

    def __str__(self) -> str:
        skipped = f", {self.skipped} skipped" if self.skipped else ""
        again = f", {self.again} at the second try" if self.again else ""
        return f"{self.passed} passed, {self.failed} failed{skipped}{again}"


@dataclass(frozen=True)
class Result:
    """What came of a step, how many seconds it took, and the node ids of the tests that failed."""

    step: Step
    seconds: float
    tally: Tally
    failed: Sequence[str] = ()

    def __str__(self) -> str:
        return f"{self.step.name:<14} {self.seconds:6.1f} s   {self.tally}"


def check(words: list[str]) -> int:
    """Run all steps, whatever fails; the last line is the tally. Exit code 0 if nothing failed."""
    if words not in ([], ["fast"]):
        raise Misuse(
            f"check {' '.join(words)!r}: say ./viska check, ./viska check fast or ./viska check no-trace"
        )
    ensure([SERVER, BOT], tests=True)
    ensure_browser()
    fast = words == ["fast"]
    beside = Lane(steps_beside(fast))
    try:
        results = [run_step(step) for step in steps()] + beside.wait()
    finally:
        beside.end()
    if not fast:
        results.append(run_step(Step("journeys", pytest(SERVER), [JOURNEYS])))
    results = [second_try(result) for result in results]
    total = Tally()
    for result in results:
        total.add(result.tally)
    print("\n".join(map(str, results)))
    print(total)
    return 1 if total.failed else 0


def steps() -> list[Step]:
    """What to run, in order, with what it says in sight."""
    return [
        Step("ruff", module_command(SERVER, "ruff", "check", "--output-format=concise", ".")),
        Step("mypy", module_command(SERVER, "mypy", *python_packages())),
        Step("imports", [str(SERVER.link / "bin" / "lint-imports"), "--no-cache"]),
        Step("licences", module_command(SERVER, "reuse", "lint", "--lines")),
        Step("browser types", type_check_command()),
        Step("tests", pytest(SERVER), ["tests", *without(JOURNEYS, BOT_TESTS, *PAGE_TESTS)]),
    ]


def steps_beside(fast: bool) -> list[Step]:
    """For the second processor: four minutes of training, the program's tests, then the page's."""
    training = Step("training", module_command(BOT, "bot.rasa.train"))
    tests = [
        Step("bot tests", pytest(BOT), [BOT_TESTS]),
        Step("page tests", pytest(SERVER), PAGE_TESTS),
    ]
    return tests if fast else [training, *tests]


def without(*folders: str) -> list[str]:
    """Words for pytest that leave these out."""
    return [word for folder in folders for word in ("--ignore", folder)]


def pytest(environment: Environment) -> list[str]:
    """A run of pytest in `environment`; its report names the file of each test."""
    return module_command(environment, "pytest", "-q", "--durations=5", "-o", "junit_family=xunit1")


def python_packages() -> list[str]:
    """Our own top-level packages."""
    return sorted(found.parent.name for found in ROOT.glob("*/__init__.py"))


class Lane:
    """Steps that run one after the other beside the rest; what they say is shown when they are waited for."""

    def __init__(self, steps: Sequence[Step]) -> None:
        self._said = tempfile.TemporaryFile()  # noqa: SIM115 - it lives until `end`
        self._results: list[Result] = []
        self._over = False
        self._thread = threading.Thread(target=self._run, args=(steps,))
        self._thread.start()

    def _run(self, steps: Sequence[Step]) -> None:
        for step in steps:
            if not self._over:
                self._results.append(run_step(step, self._said))

    def wait(self) -> list[Result]:
        """The results, once the last step has ended."""
        self._thread.join()
        self._said.seek(0)
        print(self._said.read().decode(errors="replace"), flush=True)
        return self._results

    def end(self) -> None:
        """No further step begins; the one under way gets the same Ctrl-C as we do."""
        self._over = True
        self._thread.join()
        self._said.close()


def run_step(step: Step, said: IO[bytes] | None = None) -> Result:
    """Run one step, with its output in `said` or else in sight.

    What cannot even be counted counts as one failure."""
    began = time.monotonic()
    if said is None:
        print(f"== {step.name}", flush=True)
    else:
        said.write(f"== {step.name}\n".encode())
        said.flush()
    with tempfile.TemporaryDirectory(prefix="viska-check-") as folder:
        report = Path(folder) / "report.xml"
        words = [*step.tests, f"--junitxml={report}"] if step.tests else []
        code = subprocess.run(
            [*step.command, *words],
            cwd=ROOT,
            env=base_environment(),
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=None if said is None else subprocess.STDOUT,
        ).returncode
        if step.tests and report.exists():
            tally, failed = read_report(report, code), failed_tests(report)
        else:
            tally, failed = Tally(failed=1) if code else Tally(passed=1), []
    return Result(step, time.monotonic() - began, tally, failed)


def second_try(result: Result) -> Result:
    """What a step's failed tests say when nothing runs beside them: who passes is named and counted apart.

    Thousands of tests with browsers and processes, on a machine that may be busy: one or the other stalls.
    What is wrong fails twice (docs/adr/0012-a-failed-test-is-run-once-more.md)."""
    if not 0 < len(result.failed) <= MOST_AGAIN:
        return result
    again = run_step(replace(result.step, name=f"{result.step.name} again", tests=["-rpfE", *result.failed]))
    seconds, first = result.seconds + again.seconds, result.tally
    if again.tally.failed:
        return replace(result, seconds=seconds)
    tally = Tally(first.passed + first.failed, 0, first.skipped, first.failed)
    return replace(result, seconds=seconds, tally=tally)


def read_report(report: Path, code: int) -> Tally:
    """The tally of one JUnit report; a run that failed without a failed test counts as one failure."""
    total = Tally()
    for suite in ElementTree.parse(report).iter("testsuite"):
        number = {name: int(suite.get(name, "0")) for name in ("tests", "failures", "errors", "skipped")}
        failed = number["failures"] + number["errors"]
        total.add(Tally(number["tests"] - failed - number["skipped"], failed, number["skipped"]))
    if code and not total.failed:
        total.failed = 1
    return total


def failed_tests(report: Path) -> list[str]:
    """pytest's names of the tests that failed in one JUnit report, each once."""
    cases = ElementTree.parse(report).iter("testcase")
    bad = [case for case in cases if case.find("failure") is not None or case.find("error") is not None]
    return list(dict.fromkeys(f"{case.get('file')}::{case.get('name')}" for case in bad))
