# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""How the supervisor learns that a child is ready."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from pathlib import Path

PATIENCE_SECONDS = 2.0

Probe = Callable[[], Awaitable[bool]]


def store_ready(socket_path: Path) -> Probe:
    """True once a store answers PING on its Unix socket."""

    async def probe() -> bool:
        return (await _ask(asyncio.open_unix_connection(socket_path), b"PING\r\nQUIT\r\n")).startswith(
            b"+PONG"
        )

    return probe


def http_ready(host: str, port: int) -> Probe:
    """True once `GET /readyz` answers 200."""

    async def probe() -> bool:
        return (await _get_readyz(host, port)).split(b" ")[1:2] == [b"200"]

    return probe


def bot_seen(host: str, port: int) -> Probe:
    """True once the relay's `/readyz` no longer names the bot among what is missing."""

    async def probe() -> bool:
        body = (await _get_readyz(host, port)).partition(b"\r\n\r\n")[2]
        try:
            return "bot" not in json.loads(body)["missing"]
        except (ValueError, KeyError, TypeError):
            return False

    return probe


async def _get_readyz(host: str, port: int) -> bytes:
    request = f"GET /readyz HTTP/1.0\r\nHost: {host}:{port}\r\n\r\n".encode()
    return await _ask(asyncio.open_connection(host, port), request)


Streams = tuple[asyncio.StreamReader, asyncio.StreamWriter]


async def _ask(connecting: Awaitable[Streams], request: bytes) -> bytes:
    """The whole answer; empty if it did not end in time."""
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            reader, writer = await connecting
            try:
                writer.write(request)
                return await reader.read()
            finally:
                writer.close()
    except (OSError, TimeoutError):
        return b""
