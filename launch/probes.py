# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""How the supervisor learns that a child is ready."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Awaitable, Callable
from pathlib import Path

PATIENCE_SECONDS = 2.0

Probe = Callable[[], Awaitable[bool]]


def store_ready(socket_path: Path) -> Probe:
    """True once a store answers PING on its Unix socket."""

    async def probe() -> bool:
        return (await _ask(asyncio.open_unix_connection(socket_path), b"PING\r\n")).startswith(b"+PONG")

    return probe


def http_ready(host: str, port: int) -> Probe:
    """True once `GET /readyz` answers 200."""

    async def probe() -> bool:
        request = f"GET /readyz HTTP/1.0\r\nHost: {host}:{port}\r\n\r\n".encode()
        first_line = await _ask(asyncio.open_connection(host, port), request)
        return first_line.split(b" ")[1:2] == [b"200"]

    return probe


def notified(socket_path: Path) -> Probe:
    """True once a child has sent READY=1 to the datagram socket `socket_path`, as services do to systemd."""
    notices = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    notices.bind(str(socket_path))
    notices.setblocking(False)

    async def probe() -> bool:
        try:
            return b"READY=1" in notices.recv(1024).split(b"\n")
        except BlockingIOError:
            return False

    return probe


Streams = tuple[asyncio.StreamReader, asyncio.StreamWriter]


async def _ask(connecting: Awaitable[Streams], request: bytes) -> bytes:
    """The first line of the answer; empty if there was none in time."""
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            reader, writer = await connecting
            try:
                writer.write(request)
                return await reader.readline()
            finally:
                writer.close()
    except (OSError, TimeoutError):
        return b""
