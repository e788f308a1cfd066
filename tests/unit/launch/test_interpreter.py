# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Finding a CPython 3.11, and the sentences when there is none."""

from __future__ import annotations

import runpy
import sys
from pathlib import Path

import pytest

from launch import interpreter
from launch.errors import Stop
from launch.places import ROOT


@pytest.fixture(autouse=True)
def nobody_named_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("VISKA_PYTHON", raising=False)


def script(folder: Path, text: str) -> Path:
    """An executable called python3.11 that does `text`."""
    path = folder / "python3.11"
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)
    return path


def test_the_one_found_works() -> None:
    assert interpreter.works(interpreter.find_python())


def test_a_shim_that_runs_nothing_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = script(tmp_path, "echo 'command not found' >&2; exit 127")
    monkeypatch.setattr(interpreter, "candidates", lambda: iter([broken, Path(sys.executable)]))
    assert interpreter.find_python() == Path(sys.executable)


def test_none_at_all_says_how_to_get_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(interpreter, "candidates", lambda: iter([Path("/nowhere/python3.11")]))
    with pytest.raises(Stop, match=r"(?s)apt-get install python3\.11.*brew.*VISKA_PYTHON"):
        interpreter.find_python()


def test_a_named_one_that_does_not_work_is_not_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VISKA_PYTHON", str(script(tmp_path, "exit 1")))
    with pytest.raises(Stop, match="not a working CPython 3.11"):
        interpreter.find_python()


@pytest.mark.parametrize("version", [(3, 10, 13), (3, 6, 15), (2, 7, 18)])
def test_a_python_that_is_too_old_gets_one_line(
    version: tuple[int, int, int], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    entry = runpy.run_path(str(ROOT / "viska"))
    monkeypatch.setattr(sys, "version_info", version)
    assert entry["main"]() == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert f"this is Python {version[0]}.{version[1]}" in said and "python3.11 ./viska" in said


def test_the_entry_is_written_for_old_pythons_too() -> None:
    text = (ROOT / "viska").read_text()
    assert text.isascii()
    for new in ("from __future__", 'f"', "->", ":="):
        assert new not in text
