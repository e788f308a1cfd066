# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The console's settings: read once, frozen, all that is missing named together (docs/configuration.md)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from operator_console.datafolder import DataFolder
from operator_console.errors import Refused

_ORIGIN = re.compile(r"https?://([a-z0-9.-]+|\[[0-9a-f:]+\])(:[0-9]{1,5})?")
_ORIGINS = ("VISKA_ORIGIN", "VISKA_CONSOLE_ORIGIN")


@dataclass(frozen=True)
class Config:
    """`relay_origin` and `console_origin` are what browsers see, for example https://chat.example.

    The console listens on `listen_fd`, a socket that the launcher opened, or else on `host` and `port`.
    """

    data: DataFolder
    relay_origin: str
    console_origin: str
    token_key_file: Path
    database_url: str | None = field(repr=False)
    letters_database_url: str | None = field(repr=False)
    redis_url: str = field(repr=False)
    listen_fd: int | None
    host: str
    port: int

    @classmethod
    def from_env(cls, env: Mapping[str, str]) -> Config:
        """Read the environment.

        Raises:
            Refused: `bad_settings`, naming every setting that is missing or wrong.
        """
        wrong = [f"{name} is missing" for name in (*_ORIGINS, "REDIS_URL") if not env.get(name)]
        wrong += [
            f"{name} must look like https://chat.example" for name in _ORIGINS if not is_origin(env.get(name))
        ]
        numbers = {
            "VISKA_LISTEN_FD": env.get("VISKA_LISTEN_FD"),
            "VISKA_CONSOLE_PORT": env.get("VISKA_CONSOLE_PORT"),
        }
        wrong += [
            f"{name} must be a number" for name, text in numbers.items() if text and not text.isdecimal()
        ]
        if wrong:
            raise Refused("bad_settings", "; ".join(wrong))
        data = DataFolder(Path(env.get("VISKA_DATA") or "data"))
        return cls(
            data=data,
            relay_origin=env["VISKA_ORIGIN"],
            console_origin=env["VISKA_CONSOLE_ORIGIN"],
            token_key_file=Path(env.get("VISKA_TOKEN_KEY_FILE") or data.token),
            database_url=env.get("DATABASE_URL") or None,
            letters_database_url=env.get("LETTERS_DATABASE_URL") or None,
            redis_url=env["REDIS_URL"],
            listen_fd=int(env["VISKA_LISTEN_FD"]) if env.get("VISKA_LISTEN_FD") else None,
            host=env.get("VISKA_CONSOLE_HOST") or "127.0.0.1",
            port=int(env.get("VISKA_CONSOLE_PORT") or 8081),
        )

    @property
    def relay_socket_origin(self) -> str:
        """The relay's origin as WebSocket addresses have it."""
        return "ws" + self.relay_origin.removeprefix("http")


def is_origin(text: str | None) -> bool:
    """True for scheme://host[:port] and nothing more, since it goes into a policy header; also for none."""
    return not text or _ORIGIN.fullmatch(text) is not None
