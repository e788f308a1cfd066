# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The exported lists are complete, pinned by hash, agree with each other and name no registry."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from launch.places import REQUIREMENTS, ROOT

FILES = sorted(REQUIREMENTS.glob("*.txt"))
TOGETHER = [("build", "server", "server-test"), ("build", "bot", "bot-test")]


def pins(path: Path) -> dict[str, str]:
    """Name to version, of one list."""
    return dict(re.findall(r"^([a-z0-9.-]+)==(\S+)", path.read_text(), re.MULTILINE))


def plain(requirement: str) -> str:
    """The name in a requirement as the lists write it."""
    return re.sub(r"[-_.]+", "-", re.split(r"[\[<>=~ ;]", requirement)[0]).lower()


def test_there_are_five_lists() -> None:
    assert {path.stem for path in FILES} == {"bot", "bot-test", "build", "server", "server-test"}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_package_has_a_hash_and_no_address(path: Path) -> None:
    text = path.read_text()
    for block in re.split(r"^(?=[a-z0-9])", text, flags=re.MULTILINE)[1:]:
        assert re.match(r"[a-z0-9.-]+==\S+", block) and "--hash=sha256:" in block
    assert not re.search(r"://|--index|--find-links| @ ", text)


@pytest.mark.parametrize("stems", TOGETHER, ids=lambda stems: stems[1])
def test_lists_of_one_environment_agree(stems: tuple[str, ...]) -> None:
    seen: dict[str, str] = {}
    for stem in stems:
        for name, version in pins(REQUIREMENTS / f"{stem}.txt").items():
            assert seen.setdefault(name, version) == version, name


@pytest.mark.parametrize("kind", ["server", "bot", "build", "server-test", "bot-test"])
def test_all_that_the_project_asks_for_is_listed(kind: str) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    wanted = project["project"]["optional-dependencies"].get(kind) or project["dependency-groups"][kind]
    assert {plain(requirement) for requirement in wanted} <= set(pins(REQUIREMENTS / f"{kind}.txt"))


def test_the_type_checkers_lock_names_no_registry() -> None:
    lock = (ROOT / "tests/js-types/package-lock.json").read_text()
    assert '"resolved"' not in lock and "://" not in lock
    assert '"integrity"' in lock
