# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""HTTP to Python and back: a table of routes with who may call each; one place makes errors answers."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, TypeVar

import msgspec
from aiohttp import web
from aiohttp.typedefs import Middleware

from operator_console import log
from operator_console.auth.sessions import Session
from operator_console.errors import ConsoleError, Refused, TryAgain

BODY_BYTES = 16 * 1024
STATUS = {
    "wrong": 401,
    "not_signed_in": 401,
    "foreign_origin": 403,
    "not_your_role": 403,
    "has_keys": 409,
    "slow_down": 429,
}
SESSION_COOKIE = "__Host-viska"

Body = TypeVar("Body")
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
Signed = Callable[[web.Request, Session], Awaitable[web.Response]]
FindSession = Callable[[web.Request], Awaitable[Session | None]]


@dataclass(frozen=True)
class Open:
    """A route for everybody."""

    method: str
    path: str
    handler: Handler


@dataclass(frozen=True)
class ForStaff:
    """A route for people who are signed in, with one of `roles`."""

    method: str
    path: str
    roles: tuple[str, ...]
    handler: Signed


def add_routes(app: web.Application, routes: list[Open | ForStaff], find: FindSession) -> None:
    """Put the table into `app`."""
    for route in routes:
        handler = route.handler if isinstance(route, Open) else _guarded(route, find)
        app.router.add_route(route.method, route.path, handler)


def _guarded(route: ForStaff, find: FindSession) -> Handler:
    async def handler(request: web.Request) -> web.StreamResponse:
        session = await find(request)
        if session is None:
            raise Refused("not_signed_in")
        if session.account.role not in route.roles:
            raise Refused("not_your_role")
        return await route.handler(request, session)

    return handler


async def read(request: web.Request, kind: type[Body], most: int | None = None) -> Body:
    """The request's JSON as `kind`. `most`: bytes, where it may be more than the application's own limit.

    Raises:
        Refused: `bad_request`.
    """
    # A form on another page can send text/plain without asking; it cannot send this.
    if request.content_type != "application/json":
        raise Refused("bad_request")
    try:
        content = await (request.clone(client_max_size=most) if most else request).read()
        return msgspec.json.decode(content, type=kind)
    except (msgspec.MsgspecError, RecursionError):
        raise Refused("bad_request") from None


def answer(value: dict[str, Any], status: int = 200) -> web.Response:
    """A JSON answer."""
    return web.Response(body=msgspec.json.encode(value), content_type="application/json", status=status)


@web.middleware
async def say_no_clearly(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Every error becomes an answer with a code; of a bug the log gets the kind, never the words."""
    try:
        return await handler(request)
    except web.HTTPException as known:
        return answer({"code": known.reason.lower().replace(" ", "_")}, known.status)
    except ConsoleError as no:
        waiting = {} if no.wait_s is None else {"wait_s": no.wait_s}
        return answer({"code": no.code} | waiting, _status(no))
    except Exception as bug:
        log.warn("bug", kind=type(bug).__name__)
        return answer({"code": "internal"}, 500)


def _status(no: ConsoleError) -> int:
    return 503 if isinstance(no, TryAgain) else STATUS.get(no.code, 400)


def same_origin_only(own_origin: str) -> Middleware:
    """A middleware against requests that another page makes a signed-in browser send (Fetch Metadata).

    `SameSite=Strict` alone is not enough: cookies ignore ports, so another server on this host counts as the
    same site. A browser too old for Sec-Fetch-Site still names the page in Origin. Who sends neither is no
    browser of ours.
    """

    @web.middleware
    async def middleware(request: web.Request, handler: Handler) -> web.StreamResponse:
        site = request.headers.get("Sec-Fetch-Site")
        reading = request.method in ("GET", "HEAD")
        if site is None:
            mine = request.headers.get("Origin") == own_origin or (
                reading and "Origin" not in request.headers
            )
        else:
            mine = site == "same-origin" or (reading and not request.path.startswith("/api/"))
        if not mine:
            raise Refused("foreign_origin")
        return await handler(request)

    return middleware
