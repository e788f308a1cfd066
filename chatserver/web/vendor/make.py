# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Makes the files of this folder anew from the releases named in vendor.toml, or compares (`--check`).

Needs npm, to fetch released archives. The same releases give the same bytes on every machine, so anyone can
prove that what is served here is what was released.
"""

from __future__ import annotations

import argparse
import base64
import hashlib
import json
import platform
import re
import subprocess
import sys
import tarfile
import tempfile
import tomllib
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
LIST = HERE / "vendor.toml"
LICENCES = "LICENCES.txt"
PLATFORMS = {
    ("Linux", "x86_64"): "linux-x64",
    ("Linux", "aarch64"): "linux-arm64",
    ("Darwin", "arm64"): "darwin-arm64",
    ("Darwin", "x86_64"): "darwin-x64",
}


def fetch(name: str, version: str, integrity: str, modules: Path) -> Path:
    """Fetch one released archive into `modules`/`name`. Exits if its SHA-512 is not the listed one."""
    call = ["npm", "pack", "--silent", f"{name}@{version}", "--pack-destination", str(modules.parent)]
    printed = subprocess.run(call, check=True, capture_output=True, text=True).stdout
    archive = modules.parent / printed.split()[-1]
    found = "sha512-" + base64.b64encode(hashlib.sha512(archive.read_bytes()).digest()).decode()
    if found != integrity:
        sys.exit(f"{name} {version}: the archive has {found}, vendor.toml says {integrity}")
    folder = modules / name
    with tarfile.open(archive) as tar:
        for member in tar.getmembers():
            member.name = member.name.partition("/")[2]
            if member.isfile():
                tar.extract(member, folder, filter="data")
    return folder


def fetch_esbuild(listed: dict[str, Any], modules: Path) -> Path:
    """Fetch the bundler for this machine; returns the path of its program."""
    machine = PLATFORMS[platform.system(), platform.machine()]
    folder = fetch(f"@esbuild/{machine}", listed["version"], listed["integrity"][machine], modules)
    program = folder / "bin" / "esbuild"
    program.chmod(0o755)
    return program


def head(bundle: dict[str, Any], packages: dict[str, dict[str, Any]]) -> str:
    """First lines of a bundled file: what is in it, and under which licences."""
    parts = [packages[name] for name in bundle["packages"]]
    licence = " AND ".join(sorted({part["licence"] for part in parts}))
    named = ", ".join(f"{part['name']} {part['version']}" for part in parts)
    # REUSE-IgnoreStart
    return (f"// SPDX-FileCopyrightText: the authors of {named} (LICENCES.txt)\n"
            f"// SPDX-License-Identifier: {licence}\n// Made by make.py; changed nowhere else.\n")
    # REUSE-IgnoreEnd


def bundle_file(program: Path, options: list[str], bundle: dict[str, Any], work: Path) -> str:
    """Run the bundler on one entry; returns the bundled text."""
    entry = work / "entry.mjs"
    entry.write_text(bundle["source"], encoding="utf-8")
    call = [str(program), entry.name, *options, *bundle.get("options", []), "--log-level=error"]
    return subprocess.run(call, cwd=work, check=True, capture_output=True, text=True, encoding="utf-8").stdout


def sprite(pictures: dict[str, Any], listed: dict[str, Any], folder: Path) -> str:
    """One SVG file, a symbol for each entry of its [pictures.symbols]. KeyError for an unknown picture."""
    icons = json.loads((folder / "icons.json").read_text(encoding="utf-8"))
    size = f'viewBox="0 0 {icons["width"]} {icons["height"]}"'
    symbols = "\n".join(f'<symbol id="{name}" {size}>{icons["icons"][icon]["body"]}</symbol>'
                        for name, icon in pictures["symbols"].items())
    # REUSE-IgnoreStart
    made_from = f"the authors of OpenMoji, by {listed['name']} {listed['version']}"
    return (f"<!-- SPDX-FileCopyrightText: {made_from} -->\n"
            f"<!-- SPDX-License-Identifier: {listed['licence']} -->\n"
            f"<!-- Made by make.py; changed nowhere else. -->\n"
            f'<svg xmlns="http://www.w3.org/2000/svg">\n{symbols}\n</svg>\n')
    # REUSE-IgnoreEnd


def licence_texts(folders: dict[str, Path]) -> str:
    """The licence file of every package, one after the other."""
    found = []
    for name, folder in sorted(folders.items()):
        files = sorted(path for path in folder.glob("LICEN[CS]E*"))
        text = files[0].read_text(encoding="utf-8") if files else "See the SPDX identifier in vendor.toml.\n"
        found.append(f"==== {name}\n\n{text.strip()}\n")
    return "\n".join(found)


def make(listed: dict[str, Any], work: Path) -> dict[str, str]:
    """File name -> text, for every file that this folder should hold."""
    modules = work / "node_modules"
    modules.mkdir()
    program = fetch_esbuild(listed["esbuild"], modules)
    packages = {package["name"]: package for package in listed["package"]}
    folders = {name: fetch(name, p["version"], p["integrity"], modules) for name, p in packages.items()}
    options = listed["esbuild"]["options"]
    files = {bundle["file"]: head(bundle, packages) + bundle_file(program, options, bundle, work)
             for bundle in listed["bundle"]}
    for pictures in listed["pictures"]:
        name = pictures["package"]
        files[pictures["file"]] = sprite(pictures, packages[name], folders[name])
    return files | {LICENCES: licence_texts(folders)}


def sha384(text: str) -> str:
    """The value that a browser's integrity check compares."""
    return "sha384-" + base64.b64encode(hashlib.sha384(text.encode()).digest()).decode()


def with_hashes(toml: str, files: dict[str, str]) -> str:
    """vendor.toml with the `sha384` of each bundle set."""
    def put(match: re.Match[str]) -> str:
        return f'{match[1]}sha384 = "{sha384(files[match[2]])}"'
    return re.sub(r'(file = "([^"]+)".*?)sha384 = "[^"]*"', put, toml, flags=re.DOTALL)


def main() -> None:
    """Write the files, or with `--check` exit 1 when one differs."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="compare, write nothing")
    check = parser.parse_args().check
    toml = LIST.read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as work:
        files = make(tomllib.loads(toml), Path(work))
    files[LIST.name] = with_hashes(toml, files)
    different = [name for name, text in files.items()
                 if not (HERE / name).is_file() or (HERE / name).read_text(encoding="utf-8") != text]
    if check:
        sys.exit(f"differs from the releases: {', '.join(different)}" if different else 0)
    for name in different:
        (HERE / name).write_text(files[name], encoding="utf-8")
        print(f"{name}: {len(files[name].encode()):,} bytes")


if __name__ == "__main__":
    main()
