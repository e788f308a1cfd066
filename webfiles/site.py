# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads a page's folders once: joins its modules, works out hashes and compressed bodies."""

from __future__ import annotations

import base64
import gzip
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import brotli  # type: ignore[import-untyped]

from webfiles.comments import without_comments, without_spaces
from webfiles.headers import SHORT_POLICY, page_policy
from webfiles.join import join
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
JOINED = "/app.js"
# Below this, a Content-Encoding header costs more than compression saves.
_WORTH_COMPRESSING = 200


@dataclass(frozen=True)
class Page:
    """What one page is made of.

    `entry` is the URL path of its first module, `style` that of its style sheet, `early` that of a plain
    script which runs before the modules are there, if it has one. `slots` are texts for the template, `site`
    is JSON its scripts read, `connect` the further origins that its scripts may talk to (connect-src),
    `worker_policy` the Trusted Types policy with which they make workers."""

    template: Path
    entry: str
    style: str
    slots: Mapping[str, str] = field(default_factory=dict)
    site: Mapping[str, object] = field(default_factory=dict)
    connect: Sequence[str] = ()
    worker_policy: str = ""
    early: str | None = None


@dataclass(frozen=True)
class WebFile:
    """One answer, ready to send. `integrity` is `sha256-…` of the plain body."""

    content_type: str
    body: bytes
    brotli: bytes | None
    gzip: bytes | None
    integrity: str
    policy: str = SHORT_POLICY


@dataclass(frozen=True)
class Site:
    """Every file of a site by URL path: the page at `/`, its scripts as one at `/app.js`, and the rest."""

    files: dict[str, WebFile]

    def replace(self, url: str, content_type: str, body: bytes) -> None:
        """Serve another body from now on, for a document that changes while the server runs."""
        self.files[url] = _file(content_type, body)


def build_site(
    folders: Mapping[str, Path], page: Page, documents: Mapping[str, tuple[str, bytes]] | None = None
) -> Site:
    """Read `folders` (URL prefix such as `/core/` -> folder) and `documents` (URL -> content type, body).

    Raises BrokenImport, BrokenModule or BrokenTemplate when the page could not work in a browser, OSError
    when a file is gone."""
    files = {}
    for prefix, folder in folders.items():
        for path in _served(folder):
            url = prefix + path.relative_to(folder).as_posix()
            files[url] = _file(_TYPES[path.suffix], _sent(path))
    for url, (content_type, body) in (documents or {}).items():
        files[url] = _file(content_type, body)
    _add_page(files, list(folders), page)
    return Site(files)


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


def _add_page(files: dict[str, WebFile], prefixes: list[str], page: Page) -> None:
    """Joins the modules, and renders the template to `/`."""
    late = _add_modules(files, prefixes, page.entry)
    style = _inline(files, page.style)
    early = without_spaces(_inline(files, page.early)) if page.early else ""
    # Late modules have no element of their own that could name their integrity.
    import_map = json_for_script({"integrity": {url: files[url].integrity for url in late}})
    markup = {
        "style": f"<style>{style}</style>",
        "import_map": f'<script type="importmap">{import_map}</script>',
        "early": f"<script>{early}</script>" if early else "",
        "script": f'<script type="module" src="{JOINED}" integrity="{files[JOINED].integrity}"></script>',
        "site": f'<script type="application/json" id="site">{json_for_script(page.site)}</script>',
    }
    text = fill(page.template.read_text(encoding="utf-8"), markup, page.slots)
    scripts = [_hash(one.encode()) for one in (import_map, early) if one]
    policy = page_policy(scripts, _hash(style.encode()), page.connect, page.worker_policy)
    files["/"] = _file(_PAGE_TYPE, text.encode(), policy)


def _add_modules(files: dict[str, WebFile], prefixes: list[str], entry: str) -> list[str]:
    """Adds the joined module, puts late ones in the form that shares with it, and returns what is fetched."""
    sources = {url: file.body.decode() for url, file in files.items() if url.endswith(".js")}
    order, late = load_order([entry], sources, prefixes)
    joined, separate = join(order, late, sources, prefixes, JOINED)
    for url, text in {JOINED: joined, **separate}.items():
        files[url] = _file(_TYPES[".js"], text.encode())
    return list(separate)


def _inline(files: Mapping[str, WebFile], url: str) -> str:
    """The text of a file that goes into the page: one more request would delay the first paint."""
    if url not in files:
        raise BrokenTemplate(f"{url} is not there")
    text = files[url].body.decode()
    if "</" in text:
        raise BrokenTemplate(f"{url} would end the element it stands in")
    return text


def _file(content_type: str, body: bytes, policy: str = SHORT_POLICY) -> WebFile:
    small = len(body) < _WORTH_COMPRESSING
    return WebFile(
        content_type=content_type,
        body=body,
        brotli=None if small else brotli.compress(body, quality=11),
        gzip=None if small else gzip.compress(body, 9, mtime=0),
        integrity=_hash(body),
        policy=policy,
    )


def _hash(body: bytes) -> str:
    """As integrity attributes and policies write it."""
    return "sha256-" + base64.b64encode(hashlib.sha256(body).digest()).decode()
