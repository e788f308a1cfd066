# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""`./viska check`: every lint and test, the quick ones first, on a machine that may have none of it yet."""

from __future__ import annotations

import subprocess
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
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


@dataclass(frozen=True)
class Step:
    """One tool to run; `counts` if it is pytest, whose tests are counted one by one.

    `ahead`: started at the very beginning, beside the others; its turn is when it is waited for."""

    name: str
    command: Sequence[str]
    counts: bool = False
    ahead: bool = False


@dataclass
class Tally:
    """What passed, failed and was skipped so far. A lint counts as one."""

    passed: int = 0
    failed: int = 0
    skipped: int = 0

    def add(self, other: Tally) -> None:
        """Count `other` in."""
        self.passed += other.passed
        self.failed += other.failed
        self.skipped += other.skipped

    def __str__(self) -> str:
        skipped = f", {self.skipped} skipped" if self.skipped else ""
        return f"{self.passed} passed, {self.failed} failed{skipped}"


def check(words: list[str]) -> int:
    """Run all steps, whatever fails; the last line is the tally. Exit code 0 if nothing failed."""
    if words not in ([], ["fast"]):
        raise Misuse(
            f"check {' '.join(words)!r}: say ./viska check, ./viska check fast or ./viska check no-trace"
        )
    ensure([SERVER, BOT], tests=True)
    ensure_browser()
    total = Tally()
    results = []
    wanted = steps(fast=words == ["fast"])
    ahead = {step.name: Ahead(step) for step in wanted if step.ahead}
    for step in wanted:
        began = time.monotonic()
        tally = ahead[step.name].wait() if step.ahead else run_step(step)
        total.add(tally)
        results.append(f"{step.name:<14} {time.monotonic() - began:6.1f} s   {tally}")
        print(flush=True)
    print("\n".join(results))
    print(total)
    return 1 if total.failed else 0


def steps(fast: bool) -> list[Step]:
    """What to run, in order; `fast` leaves out training and journeys."""
    some = [
        Step("ruff", module_command(SERVER, "ruff", "check", "--output-format=concise", ".")),
        Step("mypy", module_command(SERVER, "mypy", *python_packages())),
        Step("imports", [str(SERVER.link / "bin" / "lint-imports"), "--no-cache"]),
        Step("licences", module_command(SERVER, "reuse", "lint", "--lines")),
        Step("browser types", type_check_command()),
        Step("tests", pytest(SERVER, "tests", "--ignore", JOURNEYS, "--ignore", BOT_TESTS), counts=True),
    ]
    if not fast:
        # It needs one processor for four minutes and nothing of what the tests make.
        training = ["nice", *module_command(BOT, "bot.rasa.train")]
        some.append(Step("training", training, ahead=True))
    some.append(Step("bot tests", pytest(BOT, BOT_TESTS), counts=True))
    if not fast:
        some.append(Step("journeys", pytest(SERVER, JOURNEYS), counts=True))
    return some


def pytest(environment: Environment, *words: str) -> list[str]:
    """A run of pytest in `environment`."""
    return module_command(environment, "pytest", "-q", "--durations=5", *words)


def python_packages() -> list[str]:
    """Our own top-level packages."""
    return sorted(found.parent.name for found in ROOT.glob("*/__init__.py"))


class Ahead:
    """A step that runs beside the others; what it says is shown when its turn comes."""

    def __init__(self, step: Step) -> None:
        self._name = step.name
        self._said = tempfile.TemporaryFile()  # noqa: SIM115 - it lives until `wait`
        self._process = subprocess.Popen(
            step.command,
            cwd=ROOT,
            env=base_environment(),
            stdin=subprocess.DEVNULL,
            stdout=self._said,
            stderr=subprocess.STDOUT,
        )

    def wait(self) -> Tally:
        """Its tally, once it has ended."""
        code = self._process.wait()
        self._said.seek(0)
        print(f"== {self._name}\n{self._said.read().decode(errors='replace')}", flush=True)
        self._said.close()
        return Tally(failed=1) if code else Tally(passed=1)


def run_step(step: Step) -> Tally:
    """Run one step with its output shown; what cannot even be counted counts as one failure."""
    print(f"== {step.name}", flush=True)
    with tempfile.TemporaryDirectory(prefix="viska-check-") as folder:
        report = Path(folder) / "report.xml"
        command = [*step.command, f"--junitxml={report}"] if step.counts else step.command
        code = subprocess.run(command, cwd=ROOT, env=base_environment(), stdin=subprocess.DEVNULL).returncode
        if step.counts and report.exists():
            return read_report(report, code)
    return Tally(failed=1) if code else Tally(passed=1)


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
