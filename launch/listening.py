# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The listening sockets. The supervisor opens them and its children inherit them.

So a port in use is known before anything starts, port 0 has no race, several workers share one queue, and
whoever comes while a worker is being restarted waits a moment instead of being refused.
"""

from __future__ import annotations

import socket

from launch.errors import Misuse

BACKLOG = 1024


def listen(host: str, port: int, option: str) -> socket.socket:
    """A listening TCP socket on `host`:`port` (0 = any free port); `option` is how the person chose the port.

    Raises Misuse if the port cannot be had.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    opened = socket.socket(family, socket.SOCK_STREAM)
    opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        opened.bind((host, port))
        opened.listen(BACKLOG)
    except OSError as error:
        opened.close()
        why = (error.strerror or str(error)).lower()
        raise Misuse(f"port {port} of {host}: {why}; choose another with {option} (0 = any free)") from error
    return opened


def probe_address(listening: socket.socket) -> tuple[str, int]:
    """Host and port at which this machine itself reaches the socket."""
    host, port = listening.getsockname()[:2]
    return {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host), port


def port_of(listening: socket.socket) -> int:
    """The port that was given."""
    return int(listening.getsockname()[1])
