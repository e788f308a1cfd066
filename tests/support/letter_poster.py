# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""A young person who posts to /letters, byte by byte, and reads every byte of the answer."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from drive.work import solve
from letters.records import Letter
from tests.support.letters import Words, a_letter
from tests.support.relay import ORIGIN, PATIENCE_S, Worker

NO_HEADERS: Mapping[str, str] = MappingProxyType({})


async def raw(relay: Worker, body: bytes, **headers: str) -> bytes:
    """Everything that comes back for one POST, without the line that says what time it is."""
    lines = {
        "Host": "h",
        "Origin": ORIGIN,
        "Content-Type": "application/json",
        "Content-Length": str(len(body)),
        "Connection": "close",
        **{name.replace("_", "-"): value for name, value in headers.items()},
    }
    head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
    reader, writer = await asyncio.open_connection("127.0.0.1", relay.port)
    async with asyncio.timeout(PATIENCE_S):
        writer.write(f"POST /letters HTTP/1.1\r\n{head}\r\n".encode() + body)
        answer = await reader.read()
    writer.close()
    kept = [line for line in answer.split(b"\r\n") if not line.startswith(b"Date:")]
    return b"\r\n".join(kept)


def said(answer: bytes) -> dict[str, Any]:
    """The acknowledgement in a raw answer."""
    found: dict[str, Any] = json.loads(answer.partition(b"\r\n\r\n")[2])
    return found


async def post(relay: Worker, body: dict[str, Any], headers: Mapping[str, str] = NO_HEADERS) -> bytes:
    """One request, and once more with the work that the relay wants for it."""
    answer = await raw(relay, json.dumps(body).encode(), **headers)
    if said(answer).get("code") != "work_needed":
        return answer
    worked = {**body, "work": solve(said(answer)["challenge"])}
    return await raw(relay, json.dumps(worked).encode(), **headers)


class Poster:
    """Someone with words; `headers` with _ for -."""

    def __init__(
        self, relay: Worker, words: Words | None = None, headers: Mapping[str, str] = NO_HEADERS
    ) -> None:
        self.relay = relay
        self.headers = headers
        self.words = words or Words()

    def asking(self, do: str, **fields: Any) -> dict[str, Any]:
        return {"do": do, "box": self.words.box, "auth": self.words.auth, **fields}

    async def leave(self, letter: Letter | None = None) -> bytes:
        kept = letter or a_letter()
        sent = {"id": kept.id, "body": kept.body, "wraps": list(kept.wraps)}
        return await self._post(self.asking("leave", letter=sent))

    async def look(self) -> bytes:
        return await self._post(self.asking("look"))

    async def open(self, answer: str, proof: str) -> bytes:
        return await self._post(self.asking("open", id=answer, proof=proof))

    async def delete(self) -> bytes:
        return await self._post(self.asking("delete"))

    async def close(self) -> bytes:
        return await self._post(self.asking("close"))

    async def _post(self, body: dict[str, Any]) -> bytes:
        return await post(self.relay, body, self.headers)
