# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Making an account: the secrets are drawn here, shown once, and kept only as hashes or shut."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field

from operator_console.auth import codes
from operator_console.auth.accounts import Secrets
from operator_console.auth.console_key import ConsoleKey
from operator_console.auth.hashing import hash_auth
from sealing.wrapped import PARAMETERS, derive

# 20 characters of 32: 100 random bits. None of them is mistaken for another on paper.
LETTERS = "abcdefghijkmnpqrstuvwxyz23456789"
_GROUPS, _GROUP = 4, 5
SALT_BYTES = 16


@dataclass(frozen=True)
class Drawn:
    """What the person is given once, what SQL keeps, and the key that shuts her identity key."""

    password: str = field(repr=False)
    totp_secret: str = field(repr=False)
    kept: Secrets
    wrap: bytes = field(repr=False)


def draw(username: str, key: ConsoleKey) -> Drawn:
    """A new password and one-time-code secret for `username`."""
    password, totp_secret, salt = _password(), codes.new_secret(), secrets.token_bytes(SALT_BYTES)
    derived = derive(password, salt, PARAMETERS)
    kept = Secrets(
        salt=salt,
        memory_kib=PARAMETERS.memory_kib,
        passes=PARAMETERS.passes,
        lanes=PARAMETERS.lanes,
        auth_hash=hash_auth(derived.auth),
        totp_sealed=key.seal_code_secret(username, totp_secret),
    )
    return Drawn(password, totp_secret, kept, derived.wrap)


def _password() -> str:
    groups = ("".join(secrets.choice(LETTERS) for _ in range(_GROUP)) for _ in range(_GROUPS))
    return "-".join(groups)
