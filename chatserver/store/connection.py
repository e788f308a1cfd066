# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""One pool of connections to the store; what goes wrong there becomes TryAgain."""

from __future__ import annotations

from typing import Any

from redis.asyncio import BlockingConnectionPool, Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import (
    MasterDownError,
    OutOfMemoryError,
    ReadOnlyError,
    RedisError,
    ResponseError,
)

from chatserver.errors import TryAgain
from chatserver.store.scripts import SCRIPTS

_POOL = 8
_TIMEOUT_S = 3


class Connection:
    """Runs scripts by name. A lost connection is made anew by the next call."""

    def __init__(self, url: str) -> None:
        # One repeat at once finds a server that was restarted; every script may be repeated.
        self.redis: Redis = Redis(
            connection_pool=BlockingConnectionPool.from_url(
                url,
                max_connections=_POOL,
                timeout=_TIMEOUT_S,
                socket_timeout=_TIMEOUT_S,
                socket_connect_timeout=_TIMEOUT_S,
                retry=Retry(NoBackoff(), 1),
                decode_responses=True,
            )
        )
        self._scripts = {name: self.redis.register_script(text) for name, text in SCRIPTS.items()}

    async def run(self, script: str, *args: str | int | float) -> Any:
        """The answer of a script. Raises TryAgain("store_full") or TryAgain("store_away")."""
        try:
            return await self._scripts[script](args=args)
        except Exception as error:
            raise store_error(error) from error

    async def close(self) -> None:
        await self.redis.aclose()
        await self.redis.connection_pool.disconnect()


def store_error(error: Exception) -> Exception:
    """What a failure of the store means for whoever asked; a bug stays what it is."""
    # A script that meets the limit fails with a ResponseError that names it.
    if isinstance(error, OutOfMemoryError) or (isinstance(error, ResponseError) and "OOM" in str(error)):
        return TryAgain("store_full")
    if isinstance(error, ResponseError) and not isinstance(error, ReadOnlyError | MasterDownError):
        return error
    if isinstance(error, RedisError | OSError | TimeoutError):
        return TryAgain("store_away")
    return error
