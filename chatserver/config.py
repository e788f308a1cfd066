# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The relay's settings: read once, frozen, all that is missing named together (docs/configuration.md)."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from letters.database import default_address, driver_address
from letters.errors import BadAddress

_ORIGIN = re.compile(r"https?://([a-z0-9.-]+|\[[0-9a-f:]+\])(:[0-9]{1,5})?")
_BUDGET = re.compile(r"[0-9]{1,6}(\.[0-9]{1,3})?")
_NEEDED = ("VISKA_DATA", "REDIS_URL", "VISKA_ORIGIN", "VISKA_CONSOLE_ORIGIN")
_NUMBERS = ("VISKA_LISTEN_FD", "VISKA_PORT")
_SITE_TEXTS = ("centre", "name", "title", "exit_url", "root")
_TOKEN_KEY_BYTES = 32
OPEN_BUDGET = 20.0
"""New chats a second of one centre, before opening one takes more work."""
ASK_BUDGET = 0.5
"""Waiting cards a second of one centre; people answer them, so they are far fewer."""
LETTER_BUDGET = 2.0
"""Letters left and looked for, a second, of one centre."""


class BadSettings(Exception):
    """Something that is needed to start is missing or wrong; the text says what, and what to do."""


@dataclass(frozen=True)
class Config:
    """`site` is what everybody may know of the centre (site.json); the budgets are works a second.

    The relay listens on `listen_fd`, a socket that the launcher opened, or else on `host` and `port`."""

    site: Mapping[str, Any]
    redis_url: str = field(repr=False)
    token_key: bytes = field(repr=False)
    origin: str
    console_origin: str
    listen_fd: int | None
    host: str
    port: int
    letters_url: str = field(repr=False)
    open_budget: float = OPEN_BUDGET
    ask_budget: float = ASK_BUDGET
    letter_budget: float = LETTER_BUDGET

    @classmethod
    def from_env(cls, env: Mapping[str, str]) -> Config:
        """Read the environment and the two files it names.

        Raises BadSettings naming everything that is missing or wrong."""
        wrong = [f"{name} is missing" for name in _NEEDED if not env.get(name)]
        wrong += [
            f"{name} must look like https://chat.example"
            for name in ("VISKA_ORIGIN", "VISKA_CONSOLE_ORIGIN")
            if env.get(name) and not _ORIGIN.fullmatch(env[name])
        ]
        wrong += [f"{name} must be a number" for name in _NUMBERS if not env.get(name, "0").isdecimal()]
        wrong += [
            f"{name} must be a number above 0, such as 0.5"
            for name in ("VISKA_OPEN_BUDGET", "VISKA_ASK_BUDGET", "VISKA_LETTER_BUDGET")
            if env.get(name) and not _is_budget(env[name])
        ]
        data = Path(env.get("VISKA_DATA") or "data")
        site = _read_site(data / "site.json", wrong)
        token_key = _read_key(Path(env.get("VISKA_TOKEN_KEY_FILE") or data / "keys" / "token.key"), wrong)
        # A demo stays out of a real centre's letters, as its console stays out of DATABASE_URL.
        given = None if site.get("demo") is True else env.get("LETTERS_DATABASE_URL")
        letters_url = given or default_address(data)
        wrong += _wrong_address(letters_url)
        if wrong:
            raise BadSettings("; ".join(wrong))
        return cls(
            site=site,
            redis_url=env["REDIS_URL"],
            token_key=token_key,
            origin=env["VISKA_ORIGIN"],
            console_origin=env["VISKA_CONSOLE_ORIGIN"],
            listen_fd=int(env["VISKA_LISTEN_FD"]) if env.get("VISKA_LISTEN_FD") else None,
            host=env.get("VISKA_HOST") or "127.0.0.1",
            port=int(env.get("VISKA_PORT") or 8080),
            open_budget=_budget(env, "VISKA_OPEN_BUDGET", OPEN_BUDGET),
            letters_url=letters_url,
            ask_budget=_budget(env, "VISKA_ASK_BUDGET", ASK_BUDGET),
            letter_budget=_budget(env, "VISKA_LETTER_BUDGET", LETTER_BUDGET),
        )

    @property
    def centre(self) -> str:
        return str(self.site["centre"])


def _wrong_address(url: str) -> list[str]:
    try:
        driver_address(url)
    except BadAddress as error:
        return [str(error)]
    return []


def _is_budget(text: str) -> bool:
    return _BUDGET.fullmatch(text) is not None and float(text) > 0


def _budget(env: Mapping[str, str], name: str, default: float) -> float:
    return float(env.get(name) or default)


def _read_site(path: Path, wrong: list[str]) -> dict[str, Any]:
    try:
        site = json.loads(path.read_text(encoding="utf-8"))
        missing = [name for name in _SITE_TEXTS if not isinstance(site.get(name), str)]
    except OSError:
        wrong.append(f"{path} cannot be read: make a centre first (./viska keys init)")
    except (ValueError, AttributeError):
        wrong.append(f"{path} is not the site of a centre")
    else:
        if not missing:
            return dict(site)
        wrong.append(f"{path} lacks {', '.join(missing)}")
    return {}


def _read_key(path: Path, wrong: list[str]) -> bytes:
    try:
        key = path.read_bytes()
    except OSError:
        wrong.append(f"the token key {path} cannot be read")
        return b""
    if len(key) != _TOKEN_KEY_BYTES:
        wrong.append(f"the token key {path} must have {_TOKEN_KEY_BYTES} bytes")
    return key
