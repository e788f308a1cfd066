# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The bot's settings, read once (docs/configuration.md)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

NEEDED = ("VISKA_DATA", "VISKA_ORIGIN", "VISKA_TOKEN_KEY_FILE")
DEFAULT_CAPACITY = 100
DEFAULT_PROCESSES = 2
TOKEN_KEY_SIZE = 32


class BadSettings(Exception):
    """Settings that are missing or cannot be read; the text says which and what to do."""


@dataclass(frozen=True)
class Config:
    """Where the relay is, and which files the bot may read."""

    relay: str
    site_file: Path
    key_file: Path
    token_key_file: Path
    capacity: int
    processes: int

    @classmethod
    def from_env(cls, env: Mapping[str, str]) -> Config:
        """Raises BadSettings naming everything that is missing at once."""
        missing = [name for name in NEEDED if not env.get(name)]
        if missing:
            raise BadSettings(f"set {', '.join(missing)}: see docs/configuration.md")
        data = Path(env["VISKA_DATA"])
        return cls(
            relay=env["VISKA_ORIGIN"],
            site_file=data / "site.json",
            key_file=Path(env.get("VISKA_BOT_KEY_FILE") or data / "keys" / "bot.json"),
            token_key_file=Path(env["VISKA_TOKEN_KEY_FILE"]),
            capacity=_count(env, "VISKA_BOT_CAPACITY", DEFAULT_CAPACITY),
            processes=_count(env, "VISKA_BOT_PROCESSES", DEFAULT_PROCESSES),
        )

    def token_key(self) -> bytes:
        """The key that this process signs its tokens with, 32 bytes. Raises BadSettings."""
        try:
            key = self.token_key_file.read_bytes()
        except OSError:
            raise BadSettings(f"the token key {self.token_key_file} cannot be read") from None
        if len(key) != TOKEN_KEY_SIZE:
            raise BadSettings(f"the token key {self.token_key_file} must have {TOKEN_KEY_SIZE} bytes")
        return key


def _count(env: Mapping[str, str], name: str, default: int) -> int:
    text = env.get(name) or str(default)
    if not text.isdecimal() or int(text) < 1:
        raise BadSettings(f"{name} must be a whole number of at least 1, not {text!r}")
    return int(text)
