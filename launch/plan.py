# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What `./viska start` runs: each part's command, its settings and how it shows that it is ready."""

from __future__ import annotations

import socket
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from launch.child import Child, run_to_end
from launch.environments import BOT, SERVER, Environment
from launch.errors import Stop
from launch.listening import port_of, probe_address
from launch.probes import bot_seen, http_ready, store_ready
from launch.store import store_command


@dataclass(frozen=True)
class Sockets:
    """The two listening sockets."""

    relay: socket.socket
    console: socket.socket


@dataclass(frozen=True)
class Plan:
    """Everything that one start needs to know; `run_folder` holds the store's socket and is thrown away."""

    environment: Mapping[str, str] = field(repr=False)
    sockets: Sockets
    run_folder: Path
    workers: int
    demo: bool

    @property
    def phone_url(self) -> str:
        """Where a browser of this machine finds the phone page."""
        return self.environment.get("VISKA_ORIGIN") or f"http://127.0.0.1:{port_of(self.sockets.relay)}"

    @property
    def console_url(self) -> str:
        """Where a browser of this machine finds the console; not 127.0.0.1, since cookies ignore ports."""
        own = f"http://localhost:{port_of(self.sockets.console)}"
        return self.environment.get("VISKA_CONSOLE_ORIGIN") or own

    @property
    def store_socket(self) -> Path:
        """The embedded store's Unix socket; short, since such paths end at 108 characters."""
        return self.run_folder / "store"

    def settings(self, listening: socket.socket | None = None) -> dict[str, str]:
        """The environment of one part, with the socket that it is to serve."""
        own_key = str(Path(self.environment["VISKA_DATA"]) / "keys" / "token.key")
        given = {
            "VISKA_ORIGIN": self.phone_url,
            "VISKA_CONSOLE_ORIGIN": self.console_url,
            "REDIS_URL": self.environment.get("REDIS_URL") or f"unix://{self.store_socket}",
            "VISKA_TOKEN_KEY_FILE": self.environment.get("VISKA_TOKEN_KEY_FILE") or own_key,
        }
        if listening is not None:
            given["VISKA_LISTEN_FD"] = str(listening.fileno())
        return {**self.environment, **given}


def module_command(environment: Environment, module: str, *words: str) -> list[str]:
    """Run one of our modules; -P keeps the folder that the person stands in out of the import path."""
    return [str(environment.python), "-P", "-m", module, *words]


def store_child(plan: Plan) -> Child:
    """The embedded Valkey."""
    command = store_command(plan.run_folder, plan.store_socket)
    return Child("store", command, {}, store_ready(plan.store_socket))


def relay_children(plan: Plan) -> list[Child]:
    """The relay's workers, all on one socket."""
    listening = plan.sockets.relay
    probe = http_ready(*probe_address(listening))
    command = module_command(SERVER, "chatserver")
    names = ["relay"] if plan.workers == 1 else [f"relay {number}" for number in range(1, plan.workers + 1)]
    return [Child(name, command, plan.settings(listening), probe, (listening.fileno(),)) for name in names]


def console_child(plan: Plan) -> Child:
    """The staff's console."""
    listening = plan.sockets.console
    probe = http_ready(*probe_address(listening))
    command = module_command(SERVER, "operator_console")
    return Child("console", command, plan.settings(listening), probe, (listening.fileno(),))


def bot_child(plan: Plan) -> Child:
    """The program that answers."""
    probe = bot_seen(*probe_address(plan.sockets.relay))
    return Child("bot", module_command(BOT, "bot"), plan.settings(), probe)


async def train(plan: Plan) -> None:
    """Train the program if its data changed. Raises Stop if that fails."""
    code, _ = await run_to_end(module_command(BOT, "bot.rasa.train"), plan.settings())
    if code != 0:
        raise Stop("The program could not be trained; the lines above say why.")
