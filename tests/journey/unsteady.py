# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""A proxy between browsers and the relay that behaves like a bad net: it cuts, holds up, repeats and swaps.

Browsers use it as their HTTP proxy, so that pages keep their origins. Nothing but the relay's socket and POST
/sync is touched. What it does is drawn from a seed and counted.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from random import Random

HEAD_END = b"\r\n\r\n"
MASKED, TWO_BYTES, EIGHT_BYTES = 0x80, 126, 127


@dataclass
class Odds:
    """How often something happens to one frame or one POST; all 0 is a good net."""

    cut: float = 0.0
    repeat: float = 0.0
    swap: float = 0.0
    hold: float = 0.0


WILD = Odds(cut=0.1, repeat=0.9, swap=0.4, hold=0.2)
GOOD = Odds()


@dataclass
class Net:
    """One person's net. `done` counts what happened; `trouble` is what of it can lose, double or swap."""

    seed: int
    relay_port: int
    no_websocket: bool = False
    dead: bool = False
    odds: Odds = field(default_factory=Odds)
    done: Counter[str] = field(default_factory=Counter)
    port: int = 0

    def __post_init__(self) -> None:
        self._random = Random(self.seed)
        self._open: set[asyncio.StreamWriter] = set()

    @property
    def trouble(self) -> int:
        return sum(self.done[name] for name in ("cut", "repeat", "swap"))

    @asynccontextmanager
    async def running(self) -> AsyncIterator[Net]:
        """Listens on a free port of 127.0.0.1."""
        server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port = server.sockets[0].getsockname()[1]
        try:
            yield self
        finally:
            self.cut_all()
            server.close()

    def cut_all(self) -> None:
        """Every connection that is open now is gone."""
        for writer in list(self._open):
            writer.transport.abort()

    def change(self) -> None:
        """Wi-Fi becomes mobile, if there is anything to notice it."""
        self.done["cut"] += bool(self._open)
        self.cut_all()

    def die(self) -> None:
        """A tunnel begins: what is open is gone, and nothing new gets through."""
        self.dead = True
        self.cut_all()

    def happens(self, what: str) -> bool:
        """Draws whether it happens now, and counts it."""
        drawn = self._random.random() < getattr(self.odds, what)
        self.done[what] += drawn
        return drawn

    async def pause(self) -> None:
        if self.happens("hold"):
            await asyncio.sleep(self._random.uniform(0.005, 0.08))

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._open.add(writer)
        try:
            head = await reader.readuntil(HEAD_END)
            if self.dead:
                return
            method, target, _ = head.split(b" ", 2)
            if method == b"CONNECT":
                await self._tunnel(target.decode(), reader, writer)
            else:
                await self._forward(head, reader, writer)
        except (OSError, EOFError, asyncio.LimitOverrunError):
            pass
        finally:
            self._open.discard(writer)
            writer.transport.abort() if self.dead else writer.close()

    async def _forward(
        self, head: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        """One plain request, then the connection is over."""
        request = _Request(head, await reader.readexactly(_length(head)))
        if not (request.port == self.relay_port and request.path == "/sync"):
            writer.write(await request.asked())
            await writer.drain()
            return
        self.done["post"] += 1
        await self.pause()
        if self.happens("cut"):  # before the relay has it
            writer.transport.abort()
            return
        if self.happens("repeat"):
            self._later = asyncio.create_task(self._again(request))
        answer = await request.asked()
        if self.dead or self.happens("cut"):  # the relay has it, she does not know
            writer.transport.abort()
            return
        writer.write(answer)
        await writer.drain()

    async def _again(self, request: _Request) -> None:
        await asyncio.sleep(self._random.uniform(0, 0.3))
        with suppress(OSError):  # the relay is being restarted
            await request.asked()

    async def _tunnel(
        self, target: str, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        if self.no_websocket:
            self.done["no_websocket"] += 1
            writer.write(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")
            await writer.drain()
            return
        host, _, port = target.rpartition(":")
        far_reader, far = await asyncio.open_connection(host, int(port))
        self._open.add(far)
        self.done["tunnel"] += 1
        try:
            writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
            for source, sink in ((reader, far), (far_reader, writer)):
                sink.write(await source.readuntil(HEAD_END))
            await asyncio.gather(self._pump(reader, far), self._pump(far_reader, writer))
        finally:
            self._open.discard(far)
            far.transport.abort()

    async def _pump(self, source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
        """Frames of a WebSocket one way, until somebody cuts."""
        held = b""
        try:
            while True:
                frame, plain = await _frame(source)
                await self.pause()
                if self.happens("cut"):
                    sink.write(frame[: self._random.randrange(len(frame))])  # in the middle of a word
                    await sink.drain()
                    raise ConnectionError
                ours = plain.startswith(b"42")
                if ours and not held and self.happens("swap"):
                    held = frame
                    continue
                copies = 2 if ours and self.happens("repeat") else 1
                sink.write(frame * copies + held)
                held = b""
                await sink.drain()
        finally:
            sink.transport.abort()


class _Request:
    """A request as a proxy gets it, to be sent on as often as one likes."""

    def __init__(self, head: bytes, body: bytes) -> None:
        line, _, fields = head.partition(b"\r\n")
        method, url, version = line.split(b" ")
        authority, slash, path = url.removeprefix(b"http://").partition(b"/")
        host, _, port = authority.rpartition(b":")
        self.host, self.port = host.decode(), int(port)
        self.path = (slash + path).decode()
        own = (b"proxy-", b"connection:")
        kept = [each for each in fields.split(b"\r\n") if not each.lower().startswith(own)]
        first = b" ".join((method, slash + path, version))
        self._bytes = b"\r\n".join((first, b"Connection: close", *kept)) + body

    async def asked(self) -> bytes:
        """The whole answer."""
        reader, writer = await asyncio.open_connection(self.host, self.port)
        try:
            writer.write(self._bytes)
            return await reader.read(-1)
        finally:
            writer.close()


def _length(head: bytes) -> int:
    for each in head.lower().split(b"\r\n"):
        if each.startswith(b"content-length:"):
            return int(each.partition(b":")[2])
    return 0


async def _frame(source: asyncio.StreamReader) -> tuple[bytes, bytes]:
    """One frame of a WebSocket as it is, and its payload unmasked."""
    head = await source.readexactly(2)
    size = head[1] & ~MASKED
    if size in (TWO_BYTES, EIGHT_BYTES):
        more = await source.readexactly(2 if size == TWO_BYTES else 8)
        head, size = head + more, int.from_bytes(more)
    mask = await source.readexactly(4) if head[1] & MASKED else b""
    payload = await source.readexactly(size)
    plain = bytes(byte ^ mask[at % 4] for at, byte in enumerate(payload)) if mask else payload
    return head + mask + payload, plain
