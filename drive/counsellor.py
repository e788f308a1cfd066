# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""A counsellor without a page: signs in and stands on duty with as many desks as wanted, for load tests."""

from __future__ import annotations

import asyncio
import json
import secrets
import time
import urllib.request
from http.cookies import SimpleCookie
from typing import Any

import pyotp
import socketio

from sealing.certificates import certificate_id
from sealing.encoding import b64, unb64
from sealing.prekeys import Prekey
from sealing.suite import signing_key
from sealing.wrapped import Derived, Parameters, derive, open_identity

PATIENCE_S = 20
SHIFT_S = 11 * 60 * 60


class Counsellor:
    """One account of a demo, signed in. `staff` is its entry in the line that the demo prints."""

    def __init__(self, console_url: str, staff: dict[str, Any]) -> None:
        self._url = console_url.rstrip("/")
        self._staff = staff
        self._cookies: dict[str, str] = {}
        derived = self._derived()
        code = pyotp.TOTP(staff["totp_secret"]).now()
        me = self._post("/api/sign-in", username=staff["username"], auth=b64(derived.auth), code=code)
        self._certificate = me["certificate"]
        self._centre = me["user"]["centre"]
        self._identity = signing_key(open_identity(derived.wrap, staff["username"], me["wrapped"]))
        self._desks: list[socketio.AsyncClient] = []

    async def on_duty(self, relay_url: str) -> None:
        """One more desk, which reads nothing of what it is pushed. Raises what the relay refuses."""
        desk = socketio.AsyncClient(reconnection=False, handle_sigint=False)
        await desk.connect(relay_url, transports=["websocket"])
        now = int(time.time())
        mine = certificate_id(self._certificate)
        prekey = Prekey.fresh(self._identity, self._centre, mine, now - 3600, now + SHIFT_S)
        answer = await desk.call("open", {
            "as": "desk",
            "token": (await asyncio.to_thread(self._post, "/api/relay-token"))["token"],
            "secret": b64(secrets.token_bytes(32)),
            "certificate": self._certificate,
            "prekey": prekey.signed,
            "capacity": 1,
        }, timeout=PATIENCE_S)  # fmt: skip
        assert answer["ok"], answer
        self._desks.append(desk)

    async def off_duty(self) -> None:
        """All desks leave."""
        for desk in self._desks:
            await desk.call("close", {"of": "desk"}, timeout=PATIENCE_S)
            await desk.disconnect()

    def _derived(self) -> Derived:
        its = self._post("/api/sign-in/parameters", username=self._staff["username"])
        parameters = Parameters(its["memory_kib"], its["passes"], its["lanes"])
        return derive(self._staff["password"], unb64(its["salt"]), parameters)

    def _post(self, path: str, **fields: str) -> dict[str, Any]:
        headers = {
            "Content-Type": "application/json",
            "Sec-Fetch-Site": "same-origin",
            "Cookie": "; ".join(f"{name}={value}" for name, value in self._cookies.items()),
        }
        request = urllib.request.Request(self._url + path, json.dumps(fields).encode(), headers)  # noqa: S310
        with urllib.request.urlopen(request, timeout=PATIENCE_S) as answer:  # noqa: S310
            for line in answer.headers.get_all("Set-Cookie") or []:
                self._cookies |= {name: morsel.value for name, morsel in SimpleCookie(line).items()}
            said: dict[str, Any] = json.loads(answer.read())
            return said
