# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""webfiles.site: hashes, import map, what is served and what is not."""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
import re
from pathlib import Path

import brotli  # type: ignore[import-untyped]
import pytest

from webfiles import Page, Site, build_site
from webfiles.template import BrokenTemplate

TEMPLATE = "<title>{{title}}</title>{{styles}}{{import_map}}{{modulepreload}}{{scripts}}{{site}}"


@pytest.fixture
def folders(tmp_path: Path) -> dict[str, Path]:
    files = {
        "core/a.js": "export const a = 1;\n" * 40,
        "core/notes.md": "not for browsers",
        "core/test/a.test.js": "not for browsers",
        "phone/main.js": 'import {a} from "core/a.js";',
        "phone/page.css": "body { margin: 0 }",
        "phone/index.html": TEMPLATE,
    }
    for name, text in files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return {"/core/": tmp_path / "core", "/phone/": tmp_path / "phone"}


def build(folders: dict[str, Path], **changes: object) -> Site:
    page = {"template": folders["/phone/"] / "index.html", "entries": ["/phone/main.js"],
            "styles": ["/phone/page.css"], "slots": {"title": "T"}, "site": {"centre": "c"},
            "connect": ["ws://h:1"], **changes}
    return build_site(folders, Page(**page), {"/content/sv.json": ("application/json", b"{}")})  # type: ignore[arg-type]


def hashed(name: str, body: bytes) -> str:
    return f"{name}-" + base64.b64encode(hashlib.new(name, body).digest()).decode()


def test_only_files_for_browsers_are_served(folders: dict[str, Path]) -> None:
    assert sorted(build(folders).files) == [
        "/", "/content/sv.json", "/core/a.js", "/phone/main.js", "/phone/page.css"
    ]


def test_import_map_covers_every_module_and_its_hash_is_in_the_policy(folders: dict[str, Path]) -> None:
    site = build(folders)
    page = site.files["/"].body.decode()
    text = re.search(r'<script type="importmap">(.*?)</script>', page)[1]  # type: ignore[index]
    import_map = json.loads(text)
    assert import_map["imports"] == {"core/": "/core/", "phone/": "/phone/"}
    assert import_map["integrity"] == {
        url: hashed("sha384", site.files[url].body) for url in ("/core/a.js", "/phone/main.js")
    }
    assert f"script-src 'self' '{hashed('sha256', text.encode())}'" in site.files["/"].policy
    assert "connect-src 'self' ws://h:1" in site.files["/"].policy
    assert "unsafe" not in site.files["/"].policy


def test_preloads_stand_after_the_import_map(folders: dict[str, Path]) -> None:
    page = build(folders).files["/"].body.decode()
    assert page.index("importmap") < page.index("modulepreload") < page.index('type="module"')
    assert re.findall(r'modulepreload" href="([^"]+)"', page) == ["/core/a.js", "/phone/main.js"]


def test_compressed_bodies_are_the_body_and_small_ones_are_left(folders: dict[str, Path]) -> None:
    files = build(folders).files
    big = files["/core/a.js"]
    assert brotli.decompress(big.brotli) == gzip.decompress(big.gzip or b"") == big.body
    assert files["/phone/page.css"].brotli is None


def test_the_same_folders_give_the_same_bytes(folders: dict[str, Path]) -> None:
    assert build(folders) == build(folders)


def test_a_missing_style_sheet_stops_the_start(folders: dict[str, Path]) -> None:
    with pytest.raises(BrokenTemplate, match="/phone/gone.css"):
        build(folders, styles=["/phone/gone.css"])
