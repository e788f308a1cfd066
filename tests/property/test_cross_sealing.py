# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""One end in Chromium, the other in Python, a hostile relay between them: each in both roles.

Whatever it drops, repeats, reorders or changes, a reader gets the right words in order or a refusal."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from itertools import count
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import urlsplit

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from playwright.sync_api import Page, Route, sync_playwright

from drive.browser import LAUNCH
from sealing.certificates import Identity
from sealing.channel import HelloRead, Initiator, Item, Packet, Responder
from sealing.encoding import b64, unb64
from sealing.errors import SealingError
from sealing.prekeys import Prekey, Prekeys
from sealing.suite import XWingKey, signing_key, verify_key
from tests.unit.web_core.browser import FOLDERS, WITHOUT_ML_KEM

NOW = 1_800_000_000
UNTIL = NOW + 3600
CENTRE, ROLE = "demo", "counsellor"
IMPORT_MAP = '{"imports": {"core/": "/core/", "vendor/": "/vendor/"}}'
PAGE = f'<!doctype html><title>test</title><script type="importmap">{IMPORT_MAP}</script>'

ACTS = st.lists(
    st.sampled_from(["visitor says", "peer says", "to peer", "to visitor", "heal", "repeat", "skip", "flip"]),
    min_size=4,
    max_size=24,
)


def _serve(route: Route) -> None:
    path = PurePosixPath(urlsplit(route.request.url).path)
    if path.name:
        file = FOLDERS[path.parent.name] / path.name
        route.fulfill(body=file.read_bytes(), content_type="text/javascript")
    else:
        route.fulfill(body=PAGE, content_type="text/html")


@pytest.fixture(scope="module", params=["", WITHOUT_ML_KEM], ids=["native", "without-ml-kem"])
def page(request: pytest.FixtureRequest) -> Iterator[Page]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(**LAUNCH)
        opened = browser.new_page()
        opened.add_init_script(request.param)
        opened.route("**/*", _serve)
        opened.goto("http://localhost/")
        yield opened
        browser.close()


class Browser:
    """The end in the page."""

    def __init__(self, page: Page, make: str, given: dict[str, Any]) -> None:
        self._page = page
        self._call(make, given)

    def _call(self, name: str, *given: Any) -> Any:
        script = "async ([name, given]) => (await import('/test/ends.js'))[name](...given)"
        return self._page.evaluate(script, [name, list(given)])

    def hello(self, kind: int, bind: str) -> dict[str, Any]:
        return dict(self._call("hello", kind, bind))

    def seal(self, text: str) -> dict[str, Any]:
        return dict(self._call("seal", {"t": "say", "text": text}, 256))

    def receive(self, n: int, item: str) -> dict[str, Any]:
        return dict(self._call("receive", n, item, NOW))


class Python:
    """The same, on this side."""

    def __init__(self, end: Initiator | Responder) -> None:
        self._end = end

    def hello(self, kind: int, bind: str) -> dict[str, Any]:
        assert isinstance(self._end, Initiator)
        try:
            return _posted(self._end.hello(kind, unb64(bind)))
        except SealingError as refusal:
            return {"refused": refusal.code.value}

    def seal(self, text: str) -> dict[str, Any]:
        try:
            return _posted(self._end.seal({"t": "say", "text": text}))
        except SealingError as refusal:
            return {"refused": refusal.code.value}

    def receive(self, n: int, item: str) -> dict[str, Any]:
        try:
            read = self._end.receive(n, unb64(item), NOW)
        except SealingError as refusal:
            return {"refused": refusal.code.value}
        if isinstance(read, HelloRead):
            return {"read": "hello", "reply": _posted(read.reply)}
        if isinstance(read, Packet):
            return {"read": "packet", "packet": read.content}
        return {"read": type(read).__name__.lower()}


def _posted(item: Item) -> dict[str, Any]:
    return {"n": item.n, "item": b64(item.data)}


class Talk:
    """A conversation with one end in the browser; `wire` is everything ever posted, by author."""

    def __init__(self, page: Page, browser_is: str) -> None:
        conv, certificate, card = secrets.token_bytes(16), secrets.token_bytes(32), secrets.token_bytes(32)
        seed, identity = secrets.token_bytes(32), signing_key()
        prekey = Prekey(secrets.token_bytes(16), XWingKey(seed), {"body": "", "sig": ""}, UNTIL)
        shown = {"conv": b64(conv), "centre": CENTRE, "role": ROLE, "certificate_id": b64(certificate),
                 "verify_key": b64(verify_key(identity)), "prekey_id": b64(prekey.id), "until": UNTIL,
                 "prekey": b64(prekey.key.public), "prekey_seed": b64(seed), "card_bind": b64(card),
                 "identity_seed": b64(identity.private_bytes_raw())}
        known = Identity(CENTRE, ROLE, "", True, certificate, verify_key(identity), prekey.id,
                         prekey.key.public, UNTIL)
        browser = Browser(page, browser_is, shown)
        if browser_is == "visitor":
            responder = Responder(conv, identity, certificate, CENTRE, ROLE, Prekeys(prekey), card)
            self.ends: dict[str, Browser | Python] = {"visitor": browser, "peer": Python(responder)}
        else:
            self.ends = {"visitor": Python(Initiator(conv, known, count(1))), "peer": browser}
        self.wire: dict[str, list[dict[str, Any]]] = {"visitor": [], "peer": []}
        self.read: dict[str, int] = {"visitor": 0, "peer": 0}
        self.said: dict[str, list[str]] = {"visitor": [], "peer": []}
        self.heard: dict[str, list[str]] = {"visitor": [], "peer": []}
        self._words = count(1)
        self.post("visitor", self.ends["visitor"].hello(2, b64(card)))

    def post(self, author: str, item: dict[str, Any]) -> bool:
        if "refused" in item:
            return False
        self.wire[author].append(item)
        return True

    def say(self, author: str) -> None:
        text = f"{author} {next(self._words)}"
        if self.post(author, self.ends[author].seal(text)):
            self.said[author].append(text)

    def show(self, reader: str, at: int, item: str) -> dict[str, Any]:
        """The relay shows `item` as number `at` + 1."""
        read = self.ends[reader].receive(at + 1, item)
        if "reply" in read:
            self.post(reader, read["reply"])
        if read.get("read") == "packet":
            self.heard[reader].append(read["packet"]["text"])
        return read

    def deliver(self, reader: str) -> bool:
        """The next item as it is."""
        wire, at = self.wire[OTHER[reader]], self.read[reader]
        if at >= len(wire):
            return False
        assert "refused" not in self.show(reader, at, wire[at]["item"])
        self.read[reader] += 1
        return True

    def attack(self, act: str, reader: str) -> None:
        """What a hostile relay may do with the next item; the reader keeps its state."""
        wire, at = self.wire[OTHER[reader]], self.read[reader]
        before = list(self.heard[reader])
        if act == "repeat" and at:
            assert self.show(reader, at - 1, wire[at - 1]["item"]) == {"read": "repeat"}
        if act == "skip" and at + 1 < len(wire):
            assert self.show(reader, at + 1, wire[at + 1]["item"]) == {"refused": "missing_item"}
        if act == "flip" and at < len(wire):
            data = bytearray(unb64(wire[at]["item"]))
            data[secrets.randbelow(len(data))] ^= 1 << secrets.randbelow(8)
            assert "refused" in self.show(reader, at, b64(bytes(data)))
        assert self.heard[reader] == before

    def finish(self) -> None:
        """The relay lets everything through."""
        while self.deliver("peer") or self.deliver("visitor"):
            pass


OTHER = {"visitor": "peer", "peer": "visitor"}


@pytest.mark.parametrize("browser_is", ["visitor", "peer"])
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=ACTS)
def test_right_words_in_order_or_a_refusal(page: Page, browser_is: str, acts: list[str]) -> None:
    talk = Talk(page, browser_is)
    talk.finish()
    for act in acts:
        if act.endswith("says"):
            talk.say(act.split()[0])
        elif act.startswith("to "):
            talk.deliver(act[3:])
        elif act == "heal":
            talk.post("visitor", talk.ends["visitor"].hello(1, ""))
        else:
            talk.attack(act, secrets.choice(["visitor", "peer"]))
    talk.finish()
    assert talk.heard["peer"] == talk.said["visitor"]
    assert talk.heard["visitor"] == talk.said["peer"]
