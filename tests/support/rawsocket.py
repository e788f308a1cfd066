# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""A WebSocket by hand, for frames that no client library would send."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp

from tests.support.relay import PATIENCE_S, Worker


class RawSocket:
    def __init__(self, ws: aiohttp.ClientWebSocketResponse) -> None:
        self.ws = ws
        self.challenge: dict[str, Any] = {}

    async def send(self, frame: str | bytes) -> None:
        if isinstance(frame, bytes):
            await self.ws.send_bytes(frame)
        else:
            await self.ws.send_str(frame)

    async def next(self) -> str | None:
        """The next frame that is no ping; None when the server has closed."""
        while True:
            message = await self.ws.receive(timeout=PATIENCE_S)
            if message.type is not aiohttp.WSMsgType.TEXT or message.data == "1":
                return None
            if message.data != "2":
                return str(message.data)

    async def hello(self) -> str:
        """Engine.IO open, then Socket.IO connect; the server's answer. Keeps the challenge it gives."""
        opened = await self.next()
        assert opened is not None and opened.startswith("0{")
        await self.send("40")
        connected = await self.next()
        assert connected is not None and connected.startswith("40{")
        pushed = await self.next()
        assert pushed is not None and pushed.startswith('42["state",{"of":"work"')
        self.challenge = json.loads(pushed[2:])[1]["challenge"]
        return opened + connected


@asynccontextmanager
async def raw_socket(worker: Worker, **headers: str) -> AsyncIterator[RawSocket]:
    url = f"{worker.url}/socket.io/?EIO=4&transport=websocket"
    async with aiohttp.ClientSession() as session, session.ws_connect(url, headers=headers) as ws:
        yield RawSocket(ws)
