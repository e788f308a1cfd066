# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""`./viska start` with stand-ins for its parts, and the real embedded Valkey."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from urllib.request import urlopen

import pytest

from tests.unit.launch.fake_project import (
    FakeProject,
    alive,
    children_of,
    make_fake_project,
    read_line,
    wait_for_file,
    wait_until_gone,
)


@pytest.fixture
def project(tmp_path: Path) -> FakeProject:
    return make_fake_project(tmp_path)


@pytest.fixture
def demo(project: FakeProject) -> Iterator[tuple[subprocess.Popen[str], dict[str, Any]]]:
    """A running demo and its line."""
    process = project.start("--demo", "--port", "0", "--console-port", "0", "--workers", "2")
    line = read_line(process)
    assert line.startswith("demo: "), project.said()
    yield process, json.loads(line.removeprefix("demo: "))
    if process.poll() is None:
        process.terminate()
    process.wait(30)


def data_folder(line: dict[str, Any]) -> Path:
    return Path(line["staff"][0]["data"])


def test_the_demo_says_where_it_is_once_all_answer(demo: Any) -> None:
    _, line = demo
    assert urlsplit(line["phone_url"]).hostname == "127.0.0.1"
    assert urlsplit(line["console_url"]).hostname == "localhost"
    assert line["staff"][0]["username"] == "anna"
    for name in ("phone_url", "console_url"):
        assert urlopen(line[name]).status == 200
    assert data_folder(line).stat().st_mode & 0o777 == 0o700


def test_the_demo_takes_nothing_from_the_centres_own_settings(project: FakeProject) -> None:
    (project.root / ".env").write_text("VISKA_ORIGIN=https://chat.example\nREDIS_URL=redis://store.example\n")
    process = project.start("--demo", "--port", "0", "--console-port", "0")
    line = json.loads(read_line(process).removeprefix("demo: "))
    process.terminate()
    assert process.wait(30) == 0
    assert urlsplit(line["phone_url"]).hostname == "127.0.0.1"
    assert "store is ready" in project.said()


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_everything_and_leaves_nothing(demo: Any, project: FakeProject, how: int) -> None:
    process, line = demo
    children = children_of(process.pid)
    assert len(children) == 5, "store, two relays, console, bot"
    process.send_signal(how)
    assert process.wait(30) == 0
    assert wait_until_gone(children, within=1) == []
    assert not data_folder(line).exists()
    assert process.stdout.read() == "", "standard output holds the demo line alone"
    assert "this goes to standard error" in project.said()


def test_children_die_with_a_supervisor_that_is_killed(demo: Any) -> None:
    process, _ = demo
    children = children_of(process.pid)
    assert children and all(alive(pid) for pid in children)
    process.kill()
    process.wait()
    assert wait_until_gone(children) == []


def test_what_dies_is_started_again(demo: Any, project: FakeProject) -> None:
    _, line = demo
    pid = (data_folder(line) / "bot.pid").read_text()
    os.kill(int(pid), signal.SIGKILL)
    assert wait_for_file(data_folder(line) / "bot.pid", unlike=pid) != pid
    assert "bot ended (killed by SIGKILL)" in project.said()


def test_the_store_is_back_after_it_died(demo: Any) -> None:
    process, line = demo
    address = store_address(line)
    before = store_says(address, "INFO server")
    os.kill(int(field(before, "process_id")), signal.SIGKILL)
    Path(address).unlink()
    wait_for_socket(address)
    assert field(store_says(address, "INFO server"), "run_id") != field(before, "run_id")


def test_the_store_is_on_a_private_socket_and_writes_nothing(demo: Any) -> None:
    _, line = demo
    address = store_address(line)
    assert Path(address).parent.stat().st_mode & 0o777 == 0o700
    settings = store_says(address, "CONFIG GET *").split("\r\n")
    for name, value in (
        ("port", "0"),
        ("save", ""),
        ("appendonly", "no"),
        ("maxmemory-policy", "noeviction"),
    ):
        assert settings[settings.index(name) + 2] == value


def test_no_child_leaves_a_core_file(demo: Any) -> None:
    _, line = demo
    limits = (data_folder(line) / "chatserver.limits").read_text()
    (core,) = [row for row in limits.splitlines() if row.startswith("Max core file size")]
    assert core.split()[4:6] == ["0", "0"]


def test_a_port_in_use_is_one_line_and_nothing_starts(project: FakeProject) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        run = project.run("start", "--port", port, "--console-port", "0")
    assert run.returncode == 2
    assert run.stderr.count("\n") == 1
    assert port in run.stderr and "--port" in run.stderr
    assert not (project.root / "data").exists()


def test_a_part_that_refuses_its_settings_ends_the_start(project: FakeProject) -> None:
    (project.root / "chatserver/__main__.py").write_text("import sys; print('no root'); sys.exit(2)")
    run = project.run("start", "--demo", "--port", "0", "--console-port", "0")
    assert run.returncode == 2
    assert "no root" in run.stderr
    assert "relay cannot start with these settings" in run.stderr.splitlines()[-1]


@pytest.mark.parametrize("part", ["operator_console/demo.py", "bot/rasa/train.py"])
def test_a_preparation_that_fails_ends_the_start(project: FakeProject, part: str) -> None:
    (project.root / part).write_text("raise SystemExit('broken')")
    run = project.run("start", "--demo", "--port", "0", "--console-port", "0")
    assert run.returncode == 1
    assert "broken" in run.stderr and "demo: " not in run.stdout


def store_address(line: dict[str, Any]) -> str:
    """The Unix socket that the parts were told."""
    return str(json.loads(urlopen(line["phone_url"]).read())["store"]).removeprefix("unix://")


def store_says(address: str, request: str) -> str:
    with socket.socket(socket.AF_UNIX) as store:
        store.connect(address)
        store.sendall(f"{request}\r\nQUIT\r\n".encode())
        return b"".join(iter(lambda: store.recv(65536), b"")).decode()


def wait_for_socket(address: str) -> None:
    for _ in range(200):
        with socket.socket(socket.AF_UNIX) as store:
            if store.connect_ex(address) == 0:
                return
        signal.sigtimedwait([], 0.05)
    raise AssertionError(f"{address} did not come back")


def field(info: str, name: str) -> str:
    """One value of the store's INFO."""
    return info.split(f"\r\n{name}:")[1].split("\r\n")[0]
