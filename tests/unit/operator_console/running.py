# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""A console's API that answers over HTTP, at the time the test wants."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestClient

from operator_console.app import build_api, public_site
from operator_console.config import Config
from tests.unit.operator_console.browser import Answer, Browser
from tests.unit.operator_console.centre import NOW, Centre, drawn


@dataclass
class Clock:
    """Time as the test wants it."""

    now: float = NOW

    def __call__(self) -> float:
        return self.now


@dataclass
class Running:
    """A console that answers."""

    centre: Centre
    clock: Clock
    client: TestClient[Any, Any]

    def browser(self) -> Browser:
        """A browser that was never here."""
        return Browser(self.client)

    async def signed_in(self, username: str = "maja", role: str = "counsellor") -> Browser:
        """A browser of somebody who is signed in."""
        await self.centre.add(username, role)
        browser = self.browser()
        assert (await self.sign_in(browser, username)).status == 200
        return browser

    async def sign_in(self, browser: Browser, username: str = "maja") -> Answer:
        """Right password and code."""
        its = drawn(username)
        return await browser.sign_in(username, its.password, its.totp_secret, self.clock.now)


def config_of(centre: Centre) -> Config:
    """No store is there."""
    return Config(
        data=centre.data,
        relay_origin="http://127.0.0.1:8080",
        console_origin="http://localhost:8081",
        token_key_file=centre.data.token,
        database_url=None,
        letters_database_url=None,
        redis_url=f"unix://{centre.data.path / 'no-store'}",
        listen_fd=None,
        host="127.0.0.1",
        port=0,
    )


def api_of(centre: Centre, clock: Clock) -> web.Application:
    """The API without page."""
    config = config_of(centre)
    return build_api(config, centre.site, public_site(config, centre.site, ("sv", "en")), clock)
