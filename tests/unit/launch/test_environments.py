# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Making an environment, complete or not at all: real venv and pip, packages of our own, no network."""

from __future__ import annotations

import hashlib
import re
import signal
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest

from launch.environments import Environment, ensure
from launch.errors import Stop
from launch.places import ROOT


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of packages, which is all that pip can reach."""
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path))
    for name in ("tools", "parcel", "checker"):
        put_wheel(tmp_path, name, "1.0")
    return tmp_path


@pytest.fixture
def environment(shop: Path) -> Environment:
    """An environment called "demo" that needs `tools`, `parcel` and, for its tests, `checker`."""
    environment = Environment("demo", shop / "work", shop / "requirements")
    environment.requirements.mkdir()
    for kind, name in (("build", "tools"), ("demo", "parcel"), ("demo-test", "checker")):
        pin(environment, kind, shop, name, "1.0")
    return environment


def put_wheel(shop: Path, name: str, version: str) -> None:
    """A wheel with one module that knows its version."""
    info = f"{name}-{version}.dist-info"
    files = {
        f"{name}.py": f"VERSION = {version!r}\n",
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        f"{info}/RECORD": f"{name}.py,,\n{info}/METADATA,,\n{info}/WHEEL,,\n{info}/RECORD,,\n",
    }
    with zipfile.ZipFile(wheel(shop, name, version), "w") as archive:
        for path, text in files.items():
            archive.writestr(path, text)


def wheel(shop: Path, name: str, version: str) -> Path:
    return shop / f"{name}-{version}-py3-none-any.whl"


def pin(environment: Environment, kind: str, shop: Path, name: str, version: str) -> None:
    digest = hashlib.sha256(wheel(shop, name, version).read_bytes()).hexdigest()
    environment.requirement_file(kind).write_text(f"{name}=={version} --hash=sha256:{digest}\n")


def says(environment: Environment, code: str) -> str:
    """What the environment's Python prints."""
    return subprocess.run([environment.python, "-c", code], capture_output=True, text=True).stdout.strip()


def test_it_is_made_once_and_then_found(
    environment: Environment, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    ensure([environment])
    assert says(environment, "import parcel, tools; print(parcel.VERSION)") == "1.0"
    # Progress is looked at now and then: which of the steps is caught is chance.
    assert re.search(r"demo: [a-z]+.* \(\d+ s\)", capfd.readouterr().err)
    monkeypatch.setenv("PIP_FIND_LINKS", "/nowhere")
    ensure([environment])
    assert capfd.readouterr().err == ""


def test_test_requirements_come_only_when_asked(environment: Environment) -> None:
    ensure([environment])
    assert says(environment, "import checker; print(checker.VERSION)") == ""
    assert not environment.ready(tests=True)
    ensure([environment], tests=True)
    assert says(environment, "import checker; print(checker.VERSION)") == "1.0"
    assert environment.ready(tests=True)


def test_an_interrupted_making_is_done_again(environment: Environment) -> None:
    site = environment.folder / "lib/python3.11/site-packages"
    site.mkdir(parents=True)
    (site / "half.py").touch()
    ensure([environment])
    assert says(environment, "import parcel; print(parcel.VERSION)") == "1.0"
    assert not (site / "half.py").exists()


def test_a_killed_set_up_leaves_nothing_that_is_used(environment: Environment, shop: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from launch.environments import Environment, ensure\n"
        "ensure([Environment('demo', Path(sys.argv[1]), Path(sys.argv[2]))])"
    )
    words = [sys.executable, "-c", code, environment.work, environment.requirements]
    process = subprocess.Popen(words, cwd=ROOT, stderr=subprocess.DEVNULL)
    until = time.monotonic() + 30
    while not (environment.folder / "lib").exists() and time.monotonic() < until:
        time.sleep(0.01)
    process.send_signal(signal.SIGKILL)
    assert process.wait() == -signal.SIGKILL
    assert environment.folder.exists() and not environment.ready()
    ensure([environment])
    assert says(environment, "import parcel; print(parcel.VERSION)") == "1.0"


def test_new_requirements_replace_the_old_environment(environment: Environment, shop: Path) -> None:
    ensure([environment])
    old = environment.folder
    put_wheel(shop, "parcel", "2.0")
    pin(environment, "demo", shop, "parcel", "2.0")
    assert not environment.ready()
    ensure([environment])
    assert says(environment, "import parcel; print(parcel.VERSION)") == "2.0"
    assert not old.exists()


def test_without_network_there_is_one_message_and_the_old_environment_stays(
    environment: Environment, monkeypatch: pytest.MonkeyPatch
) -> None:
    ensure([environment])
    environment.requirement_file("demo").write_text(f"unheard-of==1.0 --hash=sha256:{'0' * 64}\n")
    monkeypatch.delenv("PIP_NO_INDEX")
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/nobody-listens")
    with pytest.raises(Stop) as stop:
        ensure([environment])
    assert "no connection to the package index" in str(stop.value)
    assert "run the same command again" in str(stop.value)
    assert says(environment, "import parcel; print(parcel.VERSION)") == "1.0"


def test_a_package_with_another_hash_is_refused(environment: Environment, shop: Path) -> None:
    wheel(shop, "parcel", "1.0").open("ab").write(b"\0")
    with pytest.raises(Stop, match="its hash is wrong"):
        ensure([environment])
    assert not environment.ready()


def test_a_failure_of_pip_shows_the_end_of_its_output(environment: Environment) -> None:
    environment.requirement_file("demo").write_text("this is no requirement\n")
    with pytest.raises(Stop, match=r"(?s)The end of pip's output.*setup-demo\.log.*no requirement"):
        ensure([environment])


def test_two_set_ups_at_once_make_it_once(environment: Environment) -> None:
    code = (
        "import sys; from pathlib import Path; from launch.environments import Environment, ensure\n"
        "ensure([Environment('demo', Path(sys.argv[1]), Path(sys.argv[2]))])"
    )
    words = [sys.executable, "-c", code, environment.work, environment.requirements]
    both = [subprocess.Popen(words, cwd=ROOT, stderr=subprocess.PIPE, text=True) for _ in range(2)]
    said = [process.communicate(timeout=100)[1] for process in both]
    assert [process.returncode for process in both] == [0, 0]
    assert sum("another set-up is running here" in text for text in said) == 1
    assert sum("setting up demo" in text for text in said) == 1


def test_an_environment_whose_interpreter_went_away_is_made_again(environment: Environment) -> None:
    ensure([environment])
    (environment.folder / "bin" / "python").unlink()
    assert not environment.ready()
    ensure([environment])
    assert says(environment, "print(1)") == "1"
