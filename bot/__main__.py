# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""`python -m bot`: loads the program once, then keeps processes that sit in chats."""

from __future__ import annotations

import asyncio
import gc
import os
import resource
import signal
import sys
import time
from typing import Any

from bot.config import BadSettings, Config
from bot.keeper import Keeper
from bot.log import log
from bot.rasa.program import CannotStart, Program
from bot.rasa.train import model_path
from bot.seat.desk import Desk
from bot.seat.identity import BadKeyFile, Identity, load_identity


def main() -> int:
    """Exit code 2 and one line when a setting or file is missing."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    try:
        config = Config.from_env(os.environ)
        identity = load_identity(config.key_file, config.site_file)
        token_key = config.token_key()
    except (BadSettings, BadKeyFile) as wrong:
        print(f"bot: {wrong}", file=sys.stderr)
        return 2
    try:
        program = Program.load(model_path())
    except CannotStart as wrong:
        print(f"bot: {wrong}", file=sys.stderr)
        return 2
    # What was loaded is shared by all children; frozen, the collector does not touch (and so copy) its pages.
    gc.collect()
    gc.freeze()
    return Keeper(config.processes, lambda: asyncio.run(_serve(config, identity, token_key, program))).run()


async def _serve(config: Config, identity: Identity, token_key: bytes, program: Program) -> int:
    closing, loop = asyncio.Event(), asyncio.get_running_loop()
    loop.set_exception_handler(_uncaught)
    for sign in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(sign, closing.set)
    desk = Desk(config.relay, identity, token_key, program, config.capacity, time.time)
    await desk.run(closing)
    return 0


def _uncaught(_loop: object, context: dict[str, Any]) -> None:
    """The loop's own handler would print a traceback."""
    log("bot_broke", kind=type(context.get("exception")).__name__)


if __name__ == "__main__":
    raise SystemExit(main())
