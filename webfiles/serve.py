# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""aiohttp side of a site: GET routes, the header set on every answer, and a server that keeps no address."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web
from aiohttp.http_parser import RawRequestMessage
from multidict import CIMultiDict, CIMultiDictProxy

from webfiles.headers import set_headers
from webfiles.site import Site, WebFile

_Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

# aiohttp writes the caller's address into its error log ("Error handling request from …"), so there is none.
_SILENT = logging.Logger("silent", logging.CRITICAL + 1)


# All that any handler of ours, or aiohttp itself, needs. The rest (what browser, which languages, the address
# that a proxy passed on) is dropped before a request is made of it, so that nothing can keep or log it.
# Without Sec-WebSocket-Extensions no compression can be agreed on either.
_HEADERS_KEPT = frozenset({
    "accept-encoding", "connection", "content-length", "content-type", "cookie", "expect", "host", "origin",
    "sec-fetch-dest", "sec-fetch-mode", "sec-fetch-site", "sec-websocket-key", "sec-websocket-version",
    "transfer-encoding", "upgrade",
})


def serve_site(app: web.Application, site: Site) -> None:
    """Add a GET route for each file of `site`, and the header set to every answer of `app`, errors too."""
    app.on_response_prepare.append(_on_prepare)
    for url in site.files:
        app.router.add_get(url, _handler(site, url))


def quiet_runner(app: web.Application, **options: Any) -> web.AppRunner:
    """A runner without access log and error log; requests it cannot read get the header set as well."""
    return _QuietRunner(app, access_log=None, logger=_SILENT, **options)


async def _on_prepare(_request: web.Request, response: web.StreamResponse) -> None:
    set_headers(response.headers)


def _handler(site: Site, url: str) -> _Handler:
    async def handler(request: web.Request) -> web.StreamResponse:
        file = site.files[url]
        encoding, body = _best(file, request.headers.get("Accept-Encoding", ""))
        headers = {"Content-Type": file.content_type, "Content-Security-Policy": file.policy}
        if encoding:
            headers["Content-Encoding"] = encoding
        return web.Response(body=body, headers=headers)

    return handler


def _best(file: WebFile, accepted: str) -> tuple[str, bytes]:
    """(Content-Encoding or empty, body): brotli before gzip before plain, of what the browser takes."""
    names = {part.strip() for part in accepted.lower().split(",")}
    if file.brotli is not None and "br" in names:
        return "br", file.brotli
    if file.gzip is not None and "gzip" in names:
        return "gzip", file.gzip
    return "", file.body


class _Doorway(deque[Any]):
    """aiohttp's queue of parsed requests, which lets only the headers in that somebody needs."""

    def append(self, item: Any) -> None:
        message, payload = item
        if isinstance(message, RawRequestMessage):
            kept = [(name, value) for name, value in message.headers.items() if name.lower() in _HEADERS_KEPT]
            headers = CIMultiDictProxy(CIMultiDict(kept))
            message = message._replace(headers=headers, raw_headers=())
        super().append((message, payload))


class _BareResponse(web.Response):
    """No app hears of this one, so the set is put on here: after aiohttp has added its name and its clock."""

    async def _prepare_headers(self) -> None:
        await super()._prepare_headers()
        set_headers(self.headers)


class _QuietHandler(web.RequestHandler):
    """Keeps no header that is not needed, and answers what is not HTTP at all without echo or log line."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        # Neither this nor the server's class has a setting (tests watch that both still work).
        self._messages = _Doorway()

    def handle_error(
        self, request: Any, status: int = 500, exc: BaseException | None = None, message: str | None = None
    ) -> web.StreamResponse:
        if request.writer.output_size > 0:
            raise ConnectionError("an answer has begun already")
        response = _BareResponse(status=status, text=str(status))
        response.force_close()
        return response


class _QuietServer(web.Server):
    def __call__(self) -> web.RequestHandler:
        return _QuietHandler(self, loop=self._loop, **self._kwargs)


class _QuietRunner(web.AppRunner):
    async def _make_server(self) -> web.Server:
        server = await super()._make_server()
        server.__class__ = _QuietServer
        return server
