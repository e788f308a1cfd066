# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""A centre, a real relay that serves the core's test page, and staff in Python who seal and open."""

from __future__ import annotations

import asyncio
import json
import socket
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from itertools import count
from typing import Any

from aiohttp import web
from playwright.async_api import Browser, Page, async_playwright

from chatserver.app import build_relay
from drive.browser import LAUNCH
from sealing.cards import Card, open_card
from sealing.certificates import (
    certificate_id,
    make_certificate,
    make_directory,
    make_directory_key,
    make_duty,
)
from sealing.channel import HelloRead, Packet, Responder
from sealing.encoding import b64, unb64
from sealing.errors import SealingError
from sealing.prekeys import Prekey, Prekeys
from sealing.signed import Signed
from sealing.suite import XWingKey, signing_key, verify_key
from tests.support.relay import CENTRE, Desk, Worker, config, until
from tests.support.valkey import Valkey
from tests.unit.web_core.browser import add_core, call
from webfiles import Site, quiet_runner

HOUR = 3600


class Centre:
    """Keys, certificates and the directory of one centre."""

    def __init__(self) -> None:
        self.now = int(time.time())
        self.root, self._directory_key = signing_key(), signing_key()
        self.live: list[bytes] = []
        self._versions = count(1)
        self._key = make_directory_key(
            self.root, CENTRE, verify_key(self._directory_key), self.now - HOUR, self.now + 24 * HOUR
        )

    @property
    def site(self) -> dict[str, str]:
        return {"centre": CENTRE, "root": b64(verify_key(self.root))}

    def directory(self) -> str:
        """The newest list, as JSON."""
        start, until = self.now - HOUR, self.now + 20 * HOUR
        signed = make_directory(
            self._directory_key, CENTRE, next(self._versions), self.live, start, until
        )
        return json.dumps({"key": self._key, "directory": signed})

    def certify(self, role: str, name: str, key: bytes, live: bool = True) -> Signed:
        """A certificate of the root, listed unless told otherwise."""
        signed = make_certificate(
            self.root, CENTRE, role, name, key, self.now - HOUR, self.now + 24 * HOUR, demo=True
        )
        if live:
            self.live.append(certificate_id(signed))
        return signed


class Staff(Desk):
    """A bot or a counsellor: a desk on the relay, with real keys.

    `heard` is what was written to it, `refused` what did not open."""

    def __init__(
        self, centre: Centre, role: str, name: str = "Sam", live: bool = True, capacity: int = 5
    ) -> None:
        super().__init__(role, capacity)
        self.key = signing_key()
        self.certificate = centre.certify(role, name, verify_key(self.key), live)
        self.id = certificate_id(self.certificate)
        now = int(time.time())
        self.prekeys = Prekeys(Prekey.fresh(self.key, CENTRE, self.id, now - HOUR, now + 12 * HOUR))
        self.chats: dict[str, Responder] = {}
        self.binds: dict[str, bytes] = {}
        self.cards: list[Card] = []
        self.duty: XWingKey | None = None
        self.heard: list[dict[str, Any]] = []
        self.helloes: list[int] = []
        self.refused: list[str] = []
        self._read: dict[str, int] = {}
        self._posted: dict[tuple[str, str | None], set[int]] = {}

    def opening(self, **changes: Any) -> dict[str, Any]:
        shown = {"certificate": self.certificate, "prekey": self.prekeys.present.signed}
        return super().opening(**shown, **changes)

    async def on_duty(self, worker: Worker) -> dict[str, Any]:
        await self.connect(worker)
        return await self.open()

    def chat(self, mailbox: str) -> Responder:
        """Its end of a chat, made when first needed."""
        if mailbox not in self.chats:
            bind = self.binds.get(mailbox, b"")
            self.chats[mailbox] = Responder(
                unb64(mailbox, 16), self.key, self.id, CENTRE, self.role, self.prekeys, bind
            )
        return self.chats[mailbox]

    async def read(self, mailbox: str) -> list[dict[str, Any]]:
        """Fetch and open what there is, answer handshakes; the packets that were new."""
        answer = await self.sync(mailbox, after=self._read.get(mailbox, 0))
        if not answer["ok"]:
            return []
        fresh = [packet for item in answer["items"] if (packet := self._open(mailbox, item))]
        self._read[mailbox] = answer["head"]
        await self.post(mailbox)
        return fresh

    def _open(self, mailbox: str, item: dict[str, Any]) -> dict[str, Any] | None:
        try:
            read = self.chat(mailbox).receive(item["n"], unb64(item["sealed"]), time.time())
        except SealingError as refusal:
            self.refused.append(refusal.code.value)
            return None
        if isinstance(read, HelloRead):
            self.helloes.append(read.bind_kind)
        if not isinstance(read, Packet):
            return None
        self.heard.append(read.content)
        return read.content | {"n": read.n}

    async def say(self, mailbox: str, packet: dict[str, Any]) -> None:
        """Seal a packet and post it."""
        self.chat(mailbox).seal(packet, 1024 if self.role == "bot" else 256)
        await self.post(mailbox)

    async def post(self, mailbox: str) -> None:
        """Post what the relay has not accepted in this life of its store."""
        look = await self.sync(mailbox)
        posted = self._posted.setdefault((mailbox, look.get("generation")), set())
        items = [item for item in self.chat(mailbox).outbox if item.n not in posted][:8]
        drafts = [{"to": self.visitors[mailbox], "n": item.n, "sealed": b64(item.data)} for item in items]
        if drafts and (await self.sync(mailbox, drafts))["ok"]:
            posted.update(item.n for item in items)

    async def make_duty(self) -> None:
        """Put a duty key of its own in force, for itself alone."""
        self.duty = XWingKey.generate()
        now = int(time.time())
        signed = make_duty(self.key, CENTRE, self.id, self.duty.public, now - HOUR, now + 10 * HOUR)
        shown = {"certificate": self.certificate, "duty": signed}
        answer = await self.ask("sync", {"of": "desk", "duty": shown, "wraps": {}, "replaces": None})
        assert answer["ok"], answer

    async def take_next(self) -> str:
        """Wait for a card and take it; what it says of the bind is kept if it opens."""
        await until(lambda: self.desk()["waiting"])
        (waiting,) = self.desk()["waiting"]
        mailbox: str = waiting["mailbox"]
        if self.duty:
            card = open_card(unb64(waiting["card"]), unb64(mailbox), unb64(waiting["duty"]), self.duty)
            self.cards.append(card)
            self.binds[mailbox] = card.bind
        answer = await self.take(mailbox)
        assert answer["ok"], answer
        self.states.append({"of": "mailbox", "view": answer["view"]})
        return mailbox

    def forget(self, mailbox: str) -> None:
        """Its position in a store that was lost means nothing."""
        self._read.pop(mailbox, None)

    @property
    def visitors(self) -> dict[str, str]:
        """The visitor's seat in each mailbox that this desk was told of."""
        views = [state["view"] for state in self.states if state["of"] == "mailbox"]
        return {view["mailbox"]: view["visitor"] for view in views if view["visitor"]}

    def mailboxes(self) -> list[str]:
        return list(self.visitors)


class World:
    """A relay at `origin` with its centre and store, and one browser."""

    def __init__(self, worker: Worker, origin: str, centre: Centre, valkey: Valkey, browser: Browser) -> None:
        self.worker, self.origin, self.centre, self.valkey = worker, origin, centre, valkey
        self._browser = browser
        self.broken: list[str] = []
        self.opened: Callable[[Page], None] = lambda page: None

    def publish(self) -> None:
        """Put the newest directory into the store, as the console does."""
        self.valkey.client().set("directory", self.centre.directory())

    async def page(self) -> Page:
        """A page in a browser profile of its own."""
        page = await (await self._browser.new_context()).new_page()
        page.on("pageerror", lambda error: self.broken.append(str(error)))
        self.opened(page)
        await page.goto(self.origin)
        return page

    async def counsellor(self, name: str, live: bool = True, capacity: int = 5) -> Page:
        """A counsellor's desk in a page of its own, on duty."""
        key, minting = signing_key(), Desk("counsellor")
        certificate = self.centre.certify("counsellor", name, verify_key(key), live)
        self.publish()
        page = await self.page()
        await page.expose_function("token", minting.token)
        staff = {"seed": b64(key.private_bytes_raw()), "certificate": certificate, "capacity": capacity}
        await call(page, "counsellor.js", "start", self.centre.site, staff)
        return page

    def staff(self, role: str, name: str = "Sam", live: bool = True, capacity: int = 5) -> Staff:
        return Staff(self.centre, role, name, live, capacity)


async def off_duty(*staff: Staff) -> None:
    """They leave as their desks do."""
    for one in staff:
        await one.ask("close", {"of": "desk"})
        await one.drop()


@asynccontextmanager
async def chromium() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(**LAUNCH)
        yield browser
        await browser.close()


@asynccontextmanager
async def world(browser: Browser) -> AsyncIterator[World]:
    """Everything up; fails at the end if a script on a page threw what nobody caught."""
    with Valkey() as valkey:
        listening = socket.create_server(("127.0.0.1", 0))
        origin = f"http://127.0.0.1:{listening.getsockname()[1]}"
        app = build_relay(replace(config(valkey.url), origin=origin), Site({}))
        add_core(app, {})
        runner = quiet_runner(app, shutdown_timeout=1.0)
        await runner.setup()
        await web.SockSite(runner, listening).start()
        worker = Worker(app, listening.getsockname()[1])
        await worker.ready()
        made = World(worker, origin, Centre(), valkey, browser)
        try:
            yield made
        finally:
            for context in browser.contexts:
                await context.close()
            await runner.cleanup()
        assert not made.broken, made.broken


async def see(page: Page, expression: str, true: Callable[[Any], object], patience_s: float = 15.0) -> Any:
    """Wait until `true` holds for an expression of the page; the patience only bounds a failing test."""
    value: Any = None
    try:
        async with asyncio.timeout(patience_s):
            while not true(value := await page.evaluate(expression)):
                await asyncio.sleep(0.02)
    except TimeoutError:
        raise AssertionError(f"{expression} stayed {value!r}") from None
    return value

