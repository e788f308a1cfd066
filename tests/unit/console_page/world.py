# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""A centre with its console, and its relay if wanted, in the test's own loop; all real but the program."""

from __future__ import annotations

import shutil
import socket
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from aiohttp import web
from playwright.async_api import Response

from chatserver.app import PARTS
from chatserver.app import build_app as build_relay
from chatserver.config import Config as RelayConfig
from letters.database import default_address
from operator_console.app import build_app as build_console
from operator_console.config import Config as ConsoleConfig
from operator_console.datafolder import DataFolder, read_json, read_secret
from sealing.encoding import unb64
from sealing.wrapped import Derived, Parameters, derive
from tests.support.relay import until
from webfiles import quiet_runner


@dataclass
class World:
    """Where everything is, and the staff with their secrets."""

    relay_url: str
    console_url: str
    data: DataFolder
    staff: list[dict[str, Any]] = field(repr=False)

    def counsellor(self, number: int = 0) -> dict[str, Any]:
        """A seeded counsellor."""
        return [person for person in self.staff if person["role"] == "counsellor"][number]

    def of_role(self, role: str) -> dict[str, Any]:
        """Somebody of that role."""
        return next(person for person in self.staff if person["role"] == role)


def listening() -> socket.socket:
    """A free port, taken before anything is built, since origins go into both servers' policies."""
    taken = socket.socket()
    taken.bind(("127.0.0.1", 0))
    taken.listen()
    return taken


@asynccontextmanager
async def world(
    seeded: Path,
    staff: list[dict[str, Any]],
    folder: Path,
    redis_url: str,
    with_relay: bool,
    clock: Callable[[], float] = time.time,
) -> AsyncIterator[World]:
    """`seeded` is a data folder after `demo.seed`; the world works on a copy in `folder`."""
    data = DataFolder(Path(shutil.copytree(seeded, folder / "data")))
    relay, console = listening(), listening()
    relay_url = f"http://127.0.0.1:{relay.getsockname()[1]}"
    console_url = f"http://localhost:{console.getsockname()[1]}"
    async with AsyncExitStack() as stack:
        origins = (relay_url, console_url)
        config = ConsoleConfig(data, *origins, data.token, None, None, redis_url, None, "127.0.0.1", 0)
        await serve(stack, build_console(config, clock), console)
        if with_relay:
            await start_relay(stack, data, redis_url, origins, relay)
        else:
            stack.callback(relay.close)
        yield World(relay_url, console_url, data, staff)


async def start_relay(
    stack: AsyncExitStack, data: DataFolder, redis_url: str, origins: tuple[str, str], listen: socket.socket
) -> None:
    """The relay with the phone page, ready."""
    site, token_key = read_json(data.site), read_secret(data.token)
    config = RelayConfig(
        site, redis_url, token_key, *origins, None, "127.0.0.1", 0, default_address(data.path)
    )
    app = build_relay(config)
    await serve(stack, app, listen)
    # There is no program in this world, and chats with people work without.
    await until(lambda: not set(app[PARTS].heart.missing(time.time())) - {"bot"})


async def derived(staff: dict[str, Any], parameters: Response) -> Derived:
    """`auth` and `wrap` of a person, from what `/api/sign-in/parameters` answered."""
    its = await parameters.json()
    named = Parameters(its["memory_kib"], its["passes"], its["lanes"])
    return derive(staff["password"], unb64(its["salt"]), named)


async def serve(stack: AsyncExitStack, app: web.Application, listen: socket.socket) -> None:
    """Serve until the stack is left."""
    runner = quiet_runner(app, shutdown_timeout=1.0)
    await runner.setup()
    stack.push_async_callback(runner.cleanup)
    await web.SockSite(runner, listen).start()
