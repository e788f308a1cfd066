# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""A small stand-in for a staff browser: same origin, cookies kept, JSON sent."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from http.cookies import SimpleCookie
from typing import Any

import pyotp
from aiohttp.test_utils import TestClient

from sealing.encoding import b64, unb64
from sealing.wrapped import Parameters, derive

SAME_ORIGIN = {"Sec-Fetch-Site": "same-origin", "Content-Type": "application/json"}


@dataclass
class Answer:
    """What came back."""

    status: int
    body: Any
    headers: Mapping[str, str]


@dataclass
class Browser:
    """Keeps cookies itself: aiohttp's client sends no Secure cookie over HTTP; browsers do, to localhost."""

    client: TestClient[Any, Any]
    cookies: dict[str, str] = field(default_factory=dict)
    cookie_texts: list[str] = field(default_factory=list)

    async def post(self, path: str, body: object = None, headers: Mapping[str, str] = SAME_ORIGIN) -> Answer:
        """POST of JSON, or of raw bytes."""
        data = body if isinstance(body, bytes) else json.dumps({} if body is None else body).encode()
        return await self.ask("POST", path, headers, data)

    async def get(self, path: str, headers: Mapping[str, str] = SAME_ORIGIN) -> Answer:
        """GET."""
        return await self.ask("GET", path, headers)

    async def ask(
        self, method: str, path: str, headers: Mapping[str, str], data: bytes | None = None
    ) -> Answer:
        """Any request, with the cookies."""
        cookie = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        asked = {**headers, **(cookie if self.cookies else {})}
        async with self.client.request(method, path, data=data, headers=asked) as response:
            text = await response.text()
            for line in response.headers.getall("Set-Cookie", []):
                self._keep(line)
            is_json = response.content_type == "application/json"
            return Answer(response.status, json.loads(text) if is_json else text, response.headers)

    def _keep(self, line: str) -> None:
        self.cookie_texts.append(line)
        for name, morsel in SimpleCookie(line).items():
            self.cookies[name] = morsel.value
            if morsel["max-age"] == "0":
                del self.cookies[name]

    async def sign_in(self, username: str, password: str, totp_secret: str, now: float) -> Answer:
        """As the page does: parameters, derivation, `auth` and code."""
        its = (await self.post("/api/sign-in/parameters", {"username": username})).body
        parameters = Parameters(its["memory_kib"], its["passes"], its["lanes"])
        auth = derive(password, unb64(its["salt"]), parameters).auth
        code = pyotp.TOTP(totp_secret).at(int(now))
        return await self.post("/api/sign-in", {"username": username, "auth": b64(auth), "code": code})
