# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Wires the console together; everything below gets its collaborators from here."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

from aiohttp import web
from redis.asyncio import Redis

from content.load import CONSOLE_FILES, PHONE_FILES, Content, load
from letters.store import LetterStore
from operator_console import site as centre
from operator_console.at_hand import AtHandRoutes
from operator_console.auth.console_key import ConsoleKey
from operator_console.auth.wiring import people_routes
from operator_console.centre.duty import Duty
from operator_console.centre.duty_routes import DutyRoutes
from operator_console.centre.public_hours import HoursPublisher
from operator_console.centre.routes import CentreRoutes
from operator_console.config import Config
from operator_console.datafolder import json_bytes, read_secret
from operator_console.gateway import BODY_BYTES, add_routes, same_origin_only, say_no_clearly
from operator_console.handover.routes import HandoverRoutes
from operator_console.handover.store import Forgetting
from operator_console.keys.publisher import Publisher
from operator_console.keys.routes import KeysRoutes
from operator_console.letters.counting import LetterCounting
from operator_console.letters.forgetting import LettersForgetting
from operator_console.letters.key_routes import LetterKeyRoutes
from operator_console.letters.publisher import ReadersPublisher
from operator_console.letters.return_routes import ReturnRoutes
from operator_console.letters.routes import LetterRoutes
from operator_console.readiness import Readiness
from operator_console.roster.routes import RosterRoutes
from operator_console.sql.database import Database
from operator_console.statistics.counters import Counters
from operator_console.statistics.feedback import Collector
from operator_console.statistics.pending import PendingKey
from operator_console.statistics.routes import StatisticsRoutes
from operator_console.statistics.template import read_template
from sealing.encoding import b64
from webfiles import Page, Site, build_site, serve_site

CONSOLE_WEB = Path(__file__).parent / "web"
STORE_PATIENCE_S = 2.0
SHARED_WEB = Path(__file__).parents[1] / "chatserver" / "web"


class Ticking(Protocol):
    """Something that works beside the requests for as long as the console runs."""

    async def run(self, clock: Callable[[], float]) -> None:
        """Until cancelled."""


def build_app(config: Config, clock: Callable[[], float] = time.time) -> web.Application:
    """The whole console: the API and the page.

    Raises:
        Refused: a file of the data folder is missing or cannot be read.
    """
    site, texts = centre.read_site(config.data), load()
    public = public_site(config, site, texts.languages.always_visible)
    app = build_api(config, site, public, clock)
    serve_site(app, page(config, public, texts))
    return app


def build_api(
    config: Config, site: centre.Site, public: Mapping[str, Any], clock: Callable[[], float]
) -> web.Application:
    """The console without its page; `public` is what `public_site` gives.

    Raises:
        Refused: a file of the data folder is missing or cannot be read.
    """
    database = Database(centre.database_url(site, config.data, config.database_url))
    store = Redis.from_url(
        config.redis_url, socket_timeout=STORE_PATIENCE_S, socket_connect_timeout=STORE_PATIENCE_S
    )
    publisher = Publisher(database, config.data, site, store)
    letters = LetterStore(centre.letters_url(site, config.data, config.letters_database_url))
    key = ConsoleKey(read_secret(config.data.console))
    auth, people = people_routes(
        database, key, publisher, letters, config.console_origin, site.centre, clock
    )
    duty = Duty()
    hours = HoursPublisher(database, site.centre, duty, store)
    readers = ReadersPublisher(database, site.centre, store)
    token_key = read_secret(config.token_key_file)
    counters = Counters(site.centre, PendingKey(read_secret(config.data.console)))
    collector = Collector(database, store, counters)
    tables = (
        auth,
        *people,
        RosterRoutes(public),
        DutyRoutes(database, site.centre, token_key, duty, hours, clock),
        CentreRoutes(database, site, config.data, store, letters, hours, clock),
        HandoverRoutes(database, clock),
        LetterKeyRoutes(database, site.centre, readers, clock),
        LetterRoutes(database, site.centre, letters, clock),
        ReturnRoutes(database, site.centre, clock),
        KeysRoutes(database, publisher, clock),
        Readiness(database, publisher, clock),
        AtHandRoutes(clock),
        StatisticsRoutes(database, site.centre, counters, read_template(config.data.path), clock),
    )
    app = web.Application(
        client_max_size=BODY_BYTES,
        middlewares=[say_no_clearly, same_origin_only(config.console_origin)],
    )
    add_routes(app, [route for table in tables for route in table.table()], auth.session_of)
    counting = LetterCounting(database, site.centre, letters, counters)
    forgetting = (Forgetting(database), LettersForgetting(database))
    ticking = (publisher, hours, collector, readers, counting, *forgetting)
    app.cleanup_ctx.append(_lifetime(database, letters, publisher, ticking, store, clock))
    return app


def public_site(config: Config, site: centre.Site, locales: Sequence[str]) -> dict[str, Any]:
    """What the page needs to know before anybody signs in."""
    return {
        "centre": site.centre,
        "name": site.name,
        "region": site.region,
        "root": b64(site.root),
        "relay_origin": config.relay_origin,
        "demo": site.demo,
        "closing": read_template(config.data.path).for_page(),
        "locales": locales,
    }


def page(config: Config, public: Mapping[str, Any], texts: Content) -> Site:
    """The console's files, with the relay named in the page's policy."""
    documents = {
        f"/content/{locale}.json": (
            "application/json",
            json_bytes(
                {
                    "locale": locale,
                    "dir": texts.locales[locale].dir,
                    "ftl": texts.catalogue(locale, PHONE_FILES + CONSOLE_FILES),
                }
            ),
        )
        for locale in public["locales"]
    }
    whole = Page(
        template=CONSOLE_WEB / "index.html",
        entry="/console/main.js",
        style="/console/page.css",
        slots={"title": f"Viska · {public['name']}"},
        site=public,
        connect=[config.relay_socket_origin],
    )
    folders = {
        "/core/": SHARED_WEB / "core",
        "/vendor/": SHARED_WEB / "vendor",
        "/console/": CONSOLE_WEB,
    }
    return build_site(folders, whole, documents)


def _lifetime(
    database: Database,
    letters: LetterStore,
    publisher: Publisher,
    ticking: Sequence[Ticking],
    store: Redis,
    clock: Callable[[], float],
) -> Callable[[web.Application], AsyncIterator[None]]:
    async def lifetime(_app: web.Application) -> AsyncIterator[None]:
        await database.migrate()
        # So that the first answer has a directory already.
        await publisher.tick(clock())
        tasks = [asyncio.create_task(one.run(clock)) for one in ticking]
        yield
        for task in tasks:
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task
        await store.aclose()
        await letters.dispose()
        await database.close()

    return lifetime
