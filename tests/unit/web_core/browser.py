# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""chatserver/web/core in a real Chromium, under the policy it has in service."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from aiohttp import web
from playwright.async_api import Page, async_playwright

from drive.browser import LAUNCH
from webfiles import quiet_runner
from webfiles.headers import page_policy, set_headers

ROOT = Path(__file__).parents[3]
FOLDERS = {
    "core": ROOT / "chatserver/web/core",
    "vendor": ROOT / "chatserver/web/vendor",
    "test": Path(__file__).parent / "js",
}

# Firefox and Safari have no ML-KEM today: the same code must do with the late one.
WITHOUT_ML_KEM = """
    const { importKey } = SubtleCrypto.prototype;
    SubtleCrypto.prototype.importKey = function (format, key, algorithm, ...rest) {
      if (algorithm === 'ML-KEM-768') return Promise.reject(new DOMException('', 'NotSupportedError'));
      return importKey.call(this, format, key, algorithm, ...rest);
    };
"""
# Phones from before 2025 have neither.
WITHOUT_CURVES = WITHOUT_ML_KEM + """
    const { generateKey } = SubtleCrypto.prototype;
    SubtleCrypto.prototype.generateKey = function (algorithm, ...rest) {
      if (typeof algorithm === 'string') return Promise.reject(new DOMException('', 'NotSupportedError'));
      return generateKey.call(this, algorithm, ...rest);
    };
"""

AddRoutes = Callable[[web.Application], None]


def _page(import_map: str) -> tuple[str, str]:
    """The page's text and its policy."""
    text = f'<!doctype html><title>test</title><script type="importmap">{import_map}</script>'
    digest = base64.b64encode(hashlib.sha256(import_map.encode()).digest()).decode()
    near = ["ws://127.0.0.1:*", "http://127.0.0.1:*"]
    return text, page_policy([f"sha256-{digest}"], "sha256-none", near, "viska-work")


def add_core(app: web.Application, remap: Mapping[str, str]) -> None:
    """Routes for an empty page, the core and the tests' modules.

    `remap` puts a test's module in the place of one of ours."""
    mapped = {f"{name}/": f"/{name}/" for name in FOLDERS} | dict(remap)
    front = _page(json.dumps({"imports": mapped}))

    async def page(_request: web.Request) -> web.Response:
        headers = {"Content-Security-Policy": front[1]}
        return web.Response(text=front[0], content_type="text/html", headers=headers)

    async def module(request: web.Request) -> web.Response:
        path = FOLDERS[request.match_info["folder"]] / request.match_info["name"]
        return web.Response(body=path.read_bytes(), content_type="text/javascript")

    app.router.add_get("/", page)
    app.router.add_get("/{folder:core|vendor|test}/{name}", module)


async def _headers(_request: web.Request, response: web.StreamResponse) -> None:
    set_headers(response.headers)


@asynccontextmanager
async def serve(app: web.Application) -> AsyncIterator[str]:
    """The origin of `app` on a free port of 127.0.0.1."""
    runner = quiet_runner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


@asynccontextmanager
async def core_page(
    remap: Mapping[str, str] | None = None, init_script: str = "", add_routes: AddRoutes | None = None
) -> AsyncIterator[Page]:
    """An empty page that can import core/, vendor/ and test/. Fails at the end if a script threw."""
    app = web.Application()
    app.on_response_prepare.append(_headers)
    add_core(app, remap or {})
    if add_routes:
        add_routes(app)
    async with serve(app) as origin, async_playwright() as playwright:
        browser = await playwright.chromium.launch(**LAUNCH)
        page = await browser.new_page()
        broken: list[str] = []
        page.on("pageerror", lambda error: broken.append(str(error)))
        if init_script:
            await page.add_init_script(init_script)
        await page.goto(origin)
        try:
            yield page
        finally:
            await browser.close()
        assert not broken, broken


async def call(page: Page, module: str, function: str, *arguments: Any) -> Any:
    """`function` of /test/`module` with JSON arguments, awaited in the page."""
    script = "async ([module, name, given]) => (await import(`/test/${module}`))[name](...given)"
    return await page.evaluate(script, [module, function, list(arguments)])
