# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Words on the command line, and what answers them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from launch.commands import TABLE, find, main, offered, usage
from launch.errors import Misuse
from launch.options import parse_start
from launch.settings import base_environment, read_dotenv
from tests.unit.launch.fake_project import make_fake_project


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["begin"],
        ["bot"],
        ["bot", "sing"],
        ["start", "--port", "eighty"],
        ["start", "--port", "65536"],
        ["start", "--port", "-1"],
        ["start", "--workers", "0"],
        ["start", "--port", "7000", "--console-port", "7000"],
        ["start", "--demp"],
        ["start", "now"],
        ["check", "faster"],
        ["check", "no-trace", "--url", "nowhere"],
    ],
)
def test_bad_arguments_are_one_line_and_exit_code_2(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(words) == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert said.startswith("viska: ")
    assert any(advice in said for advice in ("help", "must differ", "say ./viska check", "without a path"))


def test_two_words_find_their_command() -> None:
    assert find(["bot", "classify", "--x"], TABLE).words == ("bot", "classify")


def test_a_command_whose_module_is_not_there_is_not_offered(tmp_path: Path) -> None:
    project = make_fake_project(tmp_path)
    helped = project.run("help")
    assert helped.returncode == 0
    assert "./viska content check" in helped.stdout
    assert "./viska bench" not in helped.stdout
    assert project.run("bench", "relay").returncode == 2


def test_a_module_gets_the_words_and_gives_its_exit_code(tmp_path: Path) -> None:
    run = make_fake_project(tmp_path).run("content", "check", "sv")
    assert run.stdout == "checked ['sv']\n"
    assert run.returncode == 1


def test_help_names_every_command_offered() -> None:
    text = usage(offered())
    assert all(f"./viska {' '.join(command.words)}" in text for command in offered())


def test_the_defaults_of_start() -> None:
    options = parse_start([])
    assert (options.port, options.console_port, options.workers, options.demo) == (8080, 8081, 1, False)


def test_dotenv_is_read_and_the_outer_environment_wins(tmp_path: Path) -> None:
    dotenv = tmp_path / ".env"
    dotenv.write_text('# a remark\n\nREDIS_URL=unix:///a=b\nVISKA_ORIGIN = "https://chat.example"\n')
    environment = base_environment({"REDIS_URL": "redis://outer", "PYTHONDONTWRITEBYTECODE": "1"}, dotenv)
    assert environment["REDIS_URL"] == "redis://outer"
    assert environment["VISKA_ORIGIN"] == "https://chat.example"
    assert os.path.isabs(environment["VISKA_DATA"])
    assert "PYTHONDONTWRITEBYTECODE" not in environment


def test_a_line_of_dotenv_that_is_no_setting_is_named(tmp_path: Path) -> None:
    dotenv = tmp_path / ".env"
    dotenv.write_text("REDIS_URL=unix:///a\nexport this\n")
    with pytest.raises(Misuse, match="line 2"):
        read_dotenv(dotenv)
