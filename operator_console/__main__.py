# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""`python -m operator_console`: the console's server, until it is told to stop."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import sys

import uvloop
from aiohttp import web

from operator_console import log
from operator_console.app import build_app
from operator_console.command import run
from operator_console.config import Config
from webfiles import quiet_runner


async def serve() -> int:
    """Serve until SIGINT or SIGTERM."""
    stop = asyncio.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(name, stop.set)
    config = Config.from_env(os.environ)
    runner = quiet_runner(build_app(config), shutdown_timeout=2.0)
    await runner.setup()
    try:
        await _site(runner, config).start()
        log.event("console listens")
        await stop.wait()
    finally:
        await runner.cleanup()
    return 0


def _site(runner: web.AppRunner, config: Config) -> web.BaseSite:
    if config.listen_fd is not None:
        return web.SockSite(runner, socket.socket(fileno=config.listen_fd))
    return web.TCPSite(runner, config.host, config.port)


if __name__ == "__main__":
    log.start_logging()
    uvloop.install()
    sys.exit(run("console", serve()))
