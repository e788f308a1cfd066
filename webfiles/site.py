# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads a page's folders once and works out hashes, import map, preloads and compressed bodies."""

from __future__ import annotations

import base64
import gzip
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import brotli  # type: ignore[import-untyped]

from webfiles.comments import without_comments
from webfiles.headers import SHORT_POLICY, page_policy
from webfiles.modules import load_order
from webfiles.template import BrokenTemplate, fill, json_for_script

# Only these are served; notes, licences, type files and tests that lie beside them are not.
_TYPES = {
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".svg": "image/svg+xml",
    ".png": "image/png",
}
_PAGE_TYPE = "text/html; charset=utf-8"
# Below this, a Content-Encoding header costs more than compression saves.
_WORTH_COMPRESSING = 200


@dataclass(frozen=True)
class Page:
    """What one page is made of.

    `slots` are texts for the template, `site` is JSON its scripts read, `connect` the further origins that
    its scripts may talk to (connect-src)."""

    template: Path
    entries: Sequence[str]
    styles: Sequence[str] = ()
    slots: Mapping[str, str] = field(default_factory=dict)
    site: Mapping[str, object] = field(default_factory=dict)
    connect: Sequence[str] = ()


@dataclass(frozen=True)
class WebFile:
    """One answer, ready to send. `integrity` is `sha384-…` of the plain body."""

    content_type: str
    body: bytes
    brotli: bytes | None
    gzip: bytes | None
    integrity: str
    policy: str = SHORT_POLICY


@dataclass(frozen=True)
class Site:
    """Every file of a site by URL path, the page itself at `/`; `modules` are those its import map covers."""

    files: dict[str, WebFile]
    modules: Sequence[str]

    def replace(self, url: str, content_type: str, body: bytes) -> None:
        """Serve another body from now on, for a document that changes while the server runs."""
        self.files[url] = _file(content_type, body)


def build_site(
    folders: Mapping[str, Path], page: Page, documents: Mapping[str, tuple[str, bytes]] | None = None
) -> Site:
    """Read `folders` (URL prefix such as `/core/` -> folder) and `documents` (URL -> content type, body).

    Raises BrokenImport or BrokenTemplate when the page could not work in a browser, OSError when a file is
    gone."""
    files = {}
    for prefix, folder in folders.items():
        for path in _served(folder):
            url = prefix + path.relative_to(folder).as_posix()
            files[url] = _file(_TYPES[path.suffix], _sent(path))
    for url, (content_type, body) in (documents or {}).items():
        files[url] = _file(content_type, body)
    modules = _add_page(files, list(folders), page)
    return Site(files, modules)


def _served(folder: Path) -> list[Path]:
    """The files of `folder` that are for browsers."""
    return [
        path
        for path in sorted(folder.rglob("*"))
        if path.suffix in _TYPES and path.is_file() and "test" not in path.relative_to(folder).parts
    ]


def _sent(path: Path) -> bytes:
    if path.suffix in (".js", ".css"):
        return without_comments(path.read_text("utf-8")).encode()
    return path.read_bytes()


def _add_page(files: dict[str, WebFile], prefixes: list[str], page: Page) -> list[str]:
    """Renders the template to `/` and returns the modules its import map covers."""
    missing = [url for url in page.styles if url not in files]
    if missing:
        raise BrokenTemplate(f"style sheets that are not there: {missing}")
    sources = {url: file.body.decode() for url, file in files.items() if url.endswith(".js")}
    preloaded, late = load_order(page.entries, sources, prefixes)
    covered = preloaded + late
    import_map = json_for_script({
        "imports": {prefix.strip("/") + "/": prefix for prefix in prefixes},
        "integrity": {url: files[url].integrity for url in covered},
    })
    markup = {
        "styles": "".join(_style(url, files[url].integrity) for url in page.styles),
        "import_map": f'<script type="importmap">{import_map}</script>',
        # Each names its integrity although the import map does too: Chromium fetches ahead before it has read
        # the map, and throws away, then fetches again, what it fetched without one.
        "modulepreload": "".join(
            f'<link rel="modulepreload" href="{url}" integrity="{files[url].integrity}">' for url in preloaded
        ),
        "scripts": "".join(_script(url, files[url].integrity) for url in page.entries),
        "site": f'<script type="application/json" id="site">{json_for_script(page.site)}</script>',
    }
    text = fill(page.template.read_text(encoding="utf-8"), markup, page.slots)
    policy = page_policy("sha256-" + _hash64("sha256", import_map.encode()), page.connect)
    files["/"] = _file(_PAGE_TYPE, text.encode(), policy)
    return covered


def _style(url: str, integrity: str) -> str:
    return f'<link rel="stylesheet" href="{url}" integrity="{integrity}">'


def _script(url: str, integrity: str) -> str:
    return f'<script type="module" src="{url}" integrity="{integrity}"></script>'


def _file(content_type: str, body: bytes, policy: str = SHORT_POLICY) -> WebFile:
    small = len(body) < _WORTH_COMPRESSING
    return WebFile(
        content_type=content_type,
        body=body,
        brotli=None if small else brotli.compress(body, quality=11),
        gzip=None if small else gzip.compress(body, 9, mtime=0),
        integrity="sha384-" + _hash64("sha384", body),
        policy=policy,
    )


def _hash64(name: str, body: bytes) -> str:
    return base64.b64encode(hashlib.new(name, body).digest()).decode()
