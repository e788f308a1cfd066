# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""`./viska start`: store, relay, console and bot on one machine, restarted when they die, ended together."""

from __future__ import annotations

import asyncio
import contextlib
import json
import signal
import time

from launch.child import Child
from launch.demo import seed
from launch.environments import BOT, SERVER, ensure
from launch.folders import private_folder
from launch.listening import listen
from launch.options import parse_start
from launch.plan import Plan, Sockets, bot_child, console_child, relay_children, store_child, train
from launch.progress import say
from launch.settings import base_environment


def start(words: list[str]) -> int:
    """Run everything until SIGINT or SIGTERM; the exit code is then 0. `words` are the options."""
    options = parse_start(words)
    # A demo beside a centre in service takes nothing from its .env: not its keys, its stores or its address.
    environment = base_environment(dotenv=None) if options.demo else base_environment()
    with contextlib.ExitStack() as opened:
        host = environment.get("VISKA_HOST", "127.0.0.1")
        console_host = environment.get("VISKA_CONSOLE_HOST", "127.0.0.1")
        sockets = Sockets(
            opened.enter_context(listen(host, options.port, "--port")),
            opened.enter_context(listen(console_host, options.console_port, "--console-port")),
        )
        ensure([SERVER, BOT])
        run_folder = opened.enter_context(private_folder("viska-run-"))
        if options.demo:
            environment["VISKA_DATA"] = str(opened.enter_context(private_folder("viska-demo-")))
        plan = Plan(environment, sockets, run_folder, options.workers, options.demo)
        asyncio.run(_run_until_signalled(plan))
    return 0


async def _run_until_signalled(plan: Plan) -> None:
    signalled = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, signalled.set)
    running = asyncio.create_task(run(plan))
    waiting = asyncio.create_task(signalled.wait())
    await asyncio.wait((running, waiting), return_when=asyncio.FIRST_COMPLETED)
    if signalled.is_set():
        say("ending")
    running.cancel()
    waiting.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await running


async def run(plan: Plan) -> None:
    """Start all parts in their order and keep them; ends them all when cancelled or when one cannot start."""
    began = time.monotonic()
    store = [] if plan.environment.get("REDIS_URL") else [store_child(plan)]
    relays: list[Child] = []
    clients: list[Child] = []
    try:
        async with asyncio.TaskGroup() as group:
            await _begin(group, store)
            staff, _ = await asyncio.gather(seed(plan), train(plan))
            relays += relay_children(plan)
            clients += [console_child(plan), bot_child(plan)]
            await _begin(group, relays + clients)
            _announce(plan, staff, time.monotonic() - began)
    except ExceptionGroup as failures:
        raise failures.exceptions[0] from None
    finally:
        # Whoever takes leave of another ends before it: the bot gives its seats back to the relay.
        for children in (clients, relays, store):
            await asyncio.gather(*(child.end() for child in children))


async def _begin(group: asyncio.TaskGroup, children: list[Child]) -> None:
    for child in children:
        group.create_task(child.keep())
    for child in children:
        await child.wait_ready()


def _announce(plan: Plan, staff: list[object], seconds: float) -> None:
    say(f"everything is ready ({seconds:.0f} s); Ctrl-C ends it")
    say(f"phone page  {plan.phone_url}")
    say(f"console     {plan.console_url}")
    if plan.demo:
        line = {"phone_url": plan.phone_url, "console_url": plan.console_url, "staff": staff}
        print(f"demo: {json.dumps(line)}", flush=True)
