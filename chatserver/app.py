# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Wires the relay together; everything below gets its collaborators from here."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from secrets import token_urlsafe

from aiohttp import web

from chatserver.config import Config
from chatserver.gateway.heart import Heart
from chatserver.gateway.http import Http
from chatserver.gateway.letter_keeper import LetterKeeper
from chatserver.gateway.letters import LetterHttp
from chatserver.gateway.post import Posts
from chatserver.gateway.socket import Gateway
from chatserver.page import PhonePage
from chatserver.relay.desks import Desks
from chatserver.relay.letters import Letters
from chatserver.relay.mailboxes import Mailboxes
from chatserver.relay.watch import Watch
from chatserver.relay.work import Kind, Work
from chatserver.store.connection import Connection
from chatserver.store.listener import Listener
from chatserver.store.mailbox_store import MailboxStore
from letters.store import LetterStore
from webfiles import Site, serve_site

_BODY_BYTES = 64 * 1024
_RENEW_S = 3600
_PATIENCE_S = 0.2
_KEEPING_S = 5


@dataclass(frozen=True)
class Parts:
    """What a worker is made of."""

    connection: Connection
    store: MailboxStore
    gateway: Gateway
    heart: Heart
    listener: Listener
    letters: LetterStore
    keeper: LetterKeeper


PARTS = web.AppKey("parts", Parts)


def build_app(config: Config) -> web.Application:
    """A whole worker: page, directory, sockets.

    Raises BrokenSite or ContentError when the page could not work."""
    page = PhonePage(config.site, config.origin, time.time())
    app = build_relay(config, page.files)
    app.cleanup_ctx.append(_renewing(page))
    return app


def build_relay(config: Config, site: Site) -> web.Application:
    """A worker that serves the files of `site`."""
    worker = token_urlsafe(8).replace(":", "")
    connection = Connection(config.redis_url)
    store = MailboxStore(connection, worker)
    work = _work(config)
    mailboxes = Mailboxes(store, work)
    desks = Desks(store, mailboxes, config.centre, config.token_key)
    gateway = Gateway(mailboxes, desks, worker, [config.origin, config.console_origin])
    heart = Heart(store, gateway, Watch(store, mailboxes, work), worker)
    app = web.Application(client_max_size=_BODY_BYTES)
    serve_site(app, site)
    kept = LetterStore(config.letters_url)
    keeper = LetterKeeper(kept)
    Http(store, mailboxes, heart, keeper, config.centre).add_routes(app)
    LetterHttp(Letters(kept, store, work), store, config.centre, config.origin).add_routes(app)
    app.router.add_get("/socket.io/", gateway.handshake)
    app.router.add_post("/sync", Posts(gateway, mailboxes, config.origin).sync)
    listener = Listener(connection, heart.heard, heart.missed)
    app[PARTS] = Parts(connection, store, gateway, heart, listener, kept, keeper)
    app.cleanup_ctx.append(_lifetime)
    app.on_shutdown.append(_close_sockets)
    return app


def _work(config: Config) -> Work:
    budgets: dict[Kind, float] = {
        "open": config.open_budget,
        "ask_human": config.ask_budget,
        "letter": config.letter_budget,
    }
    return Work(config.centre, config.token_key, budgets)


def _renewing(page: PhonePage) -> Callable[[web.Application], AsyncIterator[None]]:
    async def renew() -> None:
        while True:
            await asyncio.sleep(_RENEW_S)
            page.renew(time.time())

    async def lifetime(_app: web.Application) -> AsyncIterator[None]:
        task = asyncio.create_task(renew())
        yield
        await _end(task)

    return lifetime


async def _close_sockets(app: web.Application) -> None:
    await app[PARTS].gateway.close()


async def _lifetime(app: web.Application) -> AsyncIterator[None]:
    parts = app[PARTS]
    tasks = [asyncio.create_task(parts.heart.run()), asyncio.create_task(parts.listener.run())]
    keeping = asyncio.create_task(parts.keeper.run())
    yield
    parts.keeper.end()
    await asyncio.wait([keeping], timeout=_KEEPING_S)
    for task in (*tasks, keeping):
        await _end(task)
    await parts.connection.close()
    await parts.letters.dispose()


async def _end(task: asyncio.Task[None]) -> None:
    # redis-py can turn a cancellation into an error of its own, so one is not always enough.
    while not task.done():
        task.cancel()
        await asyncio.wait([task], timeout=_PATIENCE_S)
