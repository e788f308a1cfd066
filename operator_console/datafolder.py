# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The data folder (`VISKA_DATA`): where each file is, and how it is written: whole or not at all."""

from __future__ import annotations

import json
import os
import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from operator_console.errors import Refused

SECRET_MODE = 0o600
PUBLIC_MODE = 0o644


@dataclass(frozen=True)
class DataFolder:
    """Names of the files. Only the bot reads `bot`; only the console reads `directory` and `console`."""

    path: Path

    @property
    def site(self) -> Path:
        """What everybody may know of the centre."""
        return self.path / "site.json"

    @property
    def root(self) -> Path:
        """The root's key, shut with a passphrase. Better kept somewhere else: docs/keys.md."""
        return self.path / "keys" / "root.json"

    @property
    def directory(self) -> Path:
        """The directory key and its certificate."""
        return self.path / "keys" / "directory.json"

    @property
    def bot(self) -> Path:
        """The bot's identity key and its certificate."""
        return self.path / "keys" / "bot.json"

    @property
    def token(self) -> Path:
        """32 random bytes: relay tokens. Shared with the relay and the bot."""
        return self.path / "keys" / "token.key"

    @property
    def console(self) -> Path:
        """32 random bytes of the console alone: made-up salts, device cookies, one-time-code secrets."""
        return self.path / "keys" / "console.key"

    @property
    def database_url(self) -> str:
        """SQLite in this folder."""
        return f"sqlite:///{self.path.resolve() / 'viska.db'}"

    def make(self) -> None:
        """Make the folder and `keys/`, closed to other people of this machine."""
        (self.path / "keys").mkdir(parents=True, exist_ok=True)
        (self.path / "keys").chmod(0o700)
        self.path.chmod(0o700)

    def keep_secret(self, path: Path) -> None:
        """Put 32 new random bytes at `path`, unless something is there already."""
        if not path.exists():
            write_new(path, secrets.token_bytes(32), SECRET_MODE)


def write_new(path: Path, content: bytes, mode: int) -> None:
    """Write a file whole, or not at all; a file that is there stays as it is.

    Raises:
        Refused: `already_there`.
    """
    temporary = _written_beside(path, content, mode)
    try:
        os.link(temporary, path)
    except FileExistsError:
        raise Refused("already_there", f"{path} exists and is not overwritten") from None
    finally:
        temporary.unlink()


def write_over(path: Path, content: bytes, mode: int) -> None:
    """Write a file whole, or leave the old one."""
    _written_beside(path, content, mode).replace(path)


def _written_beside(path: Path, content: bytes, mode: int) -> Path:
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    return temporary


def json_bytes(value: object) -> bytes:
    """JSON for a file that people may open: indented, with a newline at the end."""
    return (json.dumps(value, indent=1, ensure_ascii=False) + "\n").encode()


def read_json(path: Path) -> dict[str, Any]:
    """The object in a JSON file.

    Raises:
        Refused: `missing_file`, `bad_file`.
    """
    try:
        value = json.loads(path.read_bytes())
    except FileNotFoundError:
        raise Refused("missing_file", f"{path} is missing") from None
    except ValueError:
        raise Refused("bad_file", f"{path} is not JSON") from None
    if not isinstance(value, dict):
        raise Refused("bad_file", f"{path} does not hold an object")
    return value


def read_secret(path: Path) -> bytes:
    """32 bytes of a key file.

    Raises:
        Refused: `missing_file`, `bad_file`.
    """
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        raise Refused("missing_file", f"{path} is missing; ./viska keys init makes it") from None
    if len(content) != 32:
        raise Refused("bad_file", f"{path} must hold 32 bytes")
    return content
