# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The bot's identity: a file that only the bot reads, and prekeys that live in memory."""

from __future__ import annotations

import json
import stat
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sealing.certificates import certificate_id
from sealing.encoding import unb64
from sealing.errors import SealingError
from sealing.prekeys import Prekey
from sealing.signed import DAY, HOUR, Signed
from sealing.suite import KEY_SIZE, signing_key

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

T = TypeVar("T")
OPEN = "can be read by others: close it (chmod 600), then make a new key with ./viska keys bot"
NO_SITE = "is not the site of a centre: make one with ./viska keys init"
NO_KEY = "is not a key file of the program: make it with ./viska keys bot"


class BadKeyFile(Exception):
    """A file the bot needs is missing, open to others or not what it should be; the text says what to do."""


@dataclass(frozen=True)
class Identity:
    """The certified signing key of this centre's program."""

    centre: str
    certificate: Signed = field(repr=False)
    certificate_id: bytes
    key: Ed25519PrivateKey = field(repr=False)

    def fresh_prekey(self, now: float) -> Prekey:
        """A new prekey for 23 hours from `now` (seconds), dated an hour early for slow clocks (section 4)."""
        start = int(now) - HOUR
        return Prekey.fresh(self.key, self.centre, self.certificate_id, start, start + DAY)


def load_identity(key_file: Path, site_file: Path) -> Identity:
    """Reads keys/bot.json and the centre's name from site.json. Raises BadKeyFile."""
    if key_file.exists() and stat.S_IMODE(key_file.stat().st_mode) & 0o077:
        raise BadKeyFile(f"{key_file} {OPEN}")
    centre = _read(site_file, lambda site: str(site["centre"]), NO_SITE)
    return _read(key_file, lambda saved: _identity(saved, centre), NO_KEY)


def _identity(saved: dict[str, Any], centre: str) -> Identity:
    certificate = Signed(body=saved["certificate"]["body"], sig=saved["certificate"]["sig"])
    key = signing_key(unb64(saved["seed"], KEY_SIZE))
    return Identity(centre, certificate, certificate_id(certificate), key)


def _read(file: Path, parse: Callable[[dict[str, Any]], T], broken: str) -> T:
    try:
        return parse(json.loads(file.read_text()))
    except OSError as away:
        reason = "is missing" if isinstance(away, FileNotFoundError) else "cannot be read"
        raise BadKeyFile(f"{file} {reason}: make it with ./viska keys (docs/keys.md)") from None
    except (ValueError, KeyError, TypeError, SealingError):
        raise BadKeyFile(f"{file} {broken}") from None
