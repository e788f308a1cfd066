# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The third-party files are those that vendor.toml names; `make.py --check` proves it by the releases."""

from __future__ import annotations

import base64
import hashlib
import tomllib
from pathlib import Path

FOLDER = Path(__file__).parents[3] / "chatserver" / "web" / "vendor"
LIST = tomllib.loads((FOLDER / "vendor.toml").read_text("utf-8"))
BUNDLES = {bundle["file"]: bundle for bundle in LIST["bundle"]}


def test_every_script_is_listed_with_its_hash() -> None:
    for path in FOLDER.glob("*.js"):
        digest = base64.b64encode(hashlib.sha384(path.read_bytes()).digest()).decode()
        assert BUNDLES[path.name]["sha384"] == f"sha384-{digest}", path.name
    assert {path.name for path in FOLDER.glob("*.js")} == set(BUNDLES)


def test_every_script_names_its_releases_and_licence() -> None:
    packages = {package["name"]: package for package in LIST["package"]}
    for name, bundle in BUNDLES.items():
        head = (FOLDER / name).read_text("utf-8").split("\n", 2)[:2]
        for part in bundle["packages"]:
            assert f"{part} {packages[part]['version']}" in head[0]
            assert packages[part]["licence"] in head[1]


def test_every_package_has_its_licence_text_beside_it() -> None:
    texts = (FOLDER / "LICENCES.txt").read_text("utf-8")
    assert all(f"==== {package['name']}\n" in texts for package in LIST["package"])


def test_types_are_there_for_every_script() -> None:
    assert all((FOLDER / name).with_suffix(".d.ts").is_file() for name in BUNDLES)
