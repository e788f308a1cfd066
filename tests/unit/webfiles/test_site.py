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

TEMPLATE = "<title>{{title}}</title>{{import_map}}{{early}}{{script}}{{style}}{{site}}"


@pytest.fixture
def folders(tmp_path: Path) -> dict[str, Path]:
    files = {
        "core/a.js": "export const a = 1;\n" * 40,
        "core/notes.md": "not for browsers",
        "core/test/a.test.js": "not for browsers",
        "phone/main.js": 'import {a} from "core/a.js";\nconst b = () => import("./late.js");',
        "phone/late.js": 'import {a} from "core/a.js";\nexport const c = a;',
        "phone/page.css": "body { margin: 0 }",
        "phone/index.html": TEMPLATE,
    }
    for name, text in files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return {"/core/": tmp_path / "core", "/phone/": tmp_path / "phone"}


def build(folders: dict[str, Path], **changes: object) -> Site:
    page = {"template": folders["/phone/"] / "index.html", "entry": "/phone/main.js",
            "style": "/phone/page.css", "slots": {"title": "T"}, "site": {"centre": "c"},
            "connect": ["ws://h:1"], **changes}
    return build_site(folders, Page(**page), {"/content/sv.json": ("application/json", b"{}")})  # type: ignore[arg-type]


def hashed(name: str, body: bytes) -> str:
    return f"{name}-" + base64.b64encode(hashlib.new(name, body).digest()).decode()


def test_only_files_for_browsers_are_served(folders: dict[str, Path]) -> None:
    assert sorted(build(folders).files) == [
        "/", "/app.js", "/content/sv.json", "/core/a.js",
        "/phone/late.js", "/phone/main.js", "/phone/page.css",
    ]


def test_the_page_loads_one_module_with_the_integrity_of_what_is_sent(folders: dict[str, Path]) -> None:
    files = build(folders).files
    page = files["/"].body.decode()
    [(url, integrity)] = re.findall(r'<script type="module" src="([^"]+)" integrity="([^"]+)">', page)
    assert integrity == hashed("sha256", files[url].body)
    assert b"const core_a=" in files[url].body and b"const phone_main=" in files[url].body
    assert "modulepreload" not in page and "stylesheet" not in page


def test_late_modules_share_with_the_joined_one_and_the_import_map_holds_their_integrity(
    folders: dict[str, Path]
) -> None:
    site = build(folders)
    text = re.search(r'<script type="importmap">(.*?)</script>', site.files["/"].body.decode())[1]  # type: ignore[index]
    late = site.files["/phone/late.js"].body
    assert b"from'/app.js'" in late and b"core/a.js" not in late
    assert json.loads(text) == {"integrity": {"/phone/late.js": hashed("sha256", late)}}
    assert f"script-src 'self' '{hashed('sha256', text.encode())}'" in site.files["/"].policy
    assert "connect-src 'self' ws://h:1" in site.files["/"].policy
    assert "unsafe" not in site.files["/"].policy


def test_the_style_stands_in_the_page_and_no_other_may(folders: dict[str, Path]) -> None:
    page = build(folders).files["/"]
    [style] = re.findall(r"<style>(.*?)</style>", page.body.decode(), re.DOTALL)
    assert style == "body { margin: 0 }"
    assert f"style-src '{hashed('sha256', style.encode())}';" in page.policy


def test_an_early_script_stands_in_the_page_and_no_other_may(folders: dict[str, Path]) -> None:
    assert "<script>" not in build(folders).files["/"].body.decode()
    (folders["/phone/"] / "early.js").write_text("let a = 1;\n")
    page = build(folders, early="/phone/early.js").files["/"]
    text = page.body.decode()
    assert "<script>let a=1;\n</script>" in text
    assert text.index("importmap") < text.index("let a=1") < text.index('type="module"')
    assert f"'{hashed('sha256', b'let a=1;' + bytes([10]))}'; style-src" in page.policy


def test_a_style_sheet_that_would_end_its_element_stops_the_start(folders: dict[str, Path]) -> None:
    (folders["/phone/"] / "page.css").write_text("a::before { content: '</style><script>' }")
    with pytest.raises(BrokenTemplate, match="page.css"):
        build(folders)


def test_compressed_bodies_are_the_body_and_small_ones_are_left(folders: dict[str, Path]) -> None:
    files = build(folders).files
    big = files["/core/a.js"]
    assert brotli.decompress(big.brotli) == gzip.decompress(big.gzip or b"") == big.body
    assert files["/phone/page.css"].brotli is None


def test_the_same_folders_give_the_same_bytes(folders: dict[str, Path]) -> None:
    assert build(folders) == build(folders)


def test_a_missing_style_sheet_stops_the_start(folders: dict[str, Path]) -> None:
    with pytest.raises(BrokenTemplate, match="/phone/gone.css"):
        build(folders, style="/phone/gone.css")
