# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""`python -m chatserver`: one worker of the relay, until SIGTERM or SIGINT."""

from __future__ import annotations

import asyncio
import os
import resource
import signal
import socket
import sys
from typing import Any

import uvloop
from aiohttp import web

from chatserver import log
from chatserver.app import build_app
from chatserver.config import BadSettings, Config
from content.model import ContentError
from webfiles import BrokenSite, quiet_runner


async def serve(config: Config) -> None:
    """Serve until told to stop."""
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(_note)
    stop = asyncio.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(name, stop.set)
    runner = quiet_runner(build_app(config), shutdown_timeout=2.0)
    await runner.setup()
    try:
        await _site(runner, config).start()
        log.event("started")
        await stop.wait()
        log.event("stopping")
    finally:
        await runner.cleanup()


def _site(runner: web.AppRunner, config: Config) -> web.BaseSite:
    if config.listen_fd is not None:
        return web.SockSite(runner, socket.socket(fileno=config.listen_fd))
    return web.TCPSite(runner, config.host, config.port)


def _note(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """What nobody awaited. The loop's own report would print objects, and with them what they hold."""
    if isinstance(context.get("exception"), BaseException):
        log.bug(context["exception"])


def main() -> int:
    """Exit code: 0 when it was told to stop, 2 when the settings are wrong."""
    # A core file would hold everything that was in memory.
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    try:
        config = Config.from_env(os.environ)
    except BadSettings as error:
        print(f"The relay cannot start: {error} (docs/configuration.md).", file=sys.stderr)
        return 2
    try:
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            runner.run(serve(config))
    except (BrokenSite, ContentError) as error:
        print(f"The phone page cannot be served: {error}.", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
