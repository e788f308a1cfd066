# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the sign-in routes share: fields of requests, what a page is told of a person, her two cookies."""

from __future__ import annotations

from typing import Annotated, Any

import msgspec
from aiohttp import web
from sqlalchemy.ext.asyncio import AsyncConnection

from operator_console.auth import passkeys
from operator_console.auth.accounts import Account
from operator_console.auth.sign_in import SignedIn
from operator_console.auth.webauthn_check import Spoken
from operator_console.centre import load
from operator_console.errors import Refused
from operator_console.gateway import SESSION_COOKIE
from operator_console.keys import register
from sealing.encoding import b64, unb64
from sealing.errors import SealingError

KNOWN_BROWSER_COOKIE = "__Host-viska-known"
KNOWN_BROWSER_S = 180 * 24 * 60 * 60
AUTH_BYTES, KEY_BYTES, NONCE_BYTES, WRAPPED_BYTES = 32, 32, 12, 48

Username = Annotated[str, msgspec.Meta(min_length=1, max_length=100)]
Short = Annotated[str, msgspec.Meta(max_length=100)]
Long = Annotated[str, msgspec.Meta(max_length=8000)]


class Wrapped(msgspec.Struct):
    """A shut secret: an identity key (by password or passkey), or a letter prekey (by the identity key)."""

    nonce: Short
    sealed: Short


class Asserted(msgspec.Struct):
    """A passkey's answer to a challenge. All b64."""

    id: Long
    client_data: Long
    authenticator_data: Long
    signature: Long

    def spoken(self) -> Spoken:
        """Raises Refused `bad_request`."""
        parts = (self.authenticator_data, self.signature)
        return Spoken(any_bytes(self.id), any_bytes(self.client_data), b"", *map(any_bytes, parts))


def username_of(text: str) -> str:
    """As people type it, in the one form that it is kept in."""
    return text.strip().lower()


def any_bytes(text: str) -> bytes:
    """Raises Refused `bad_request`."""
    try:
        return unb64(text)
    except SealingError:
        raise Refused("bad_request") from None


def bytes_of(text: str, size: int) -> bytes:
    """Raises Refused `bad_request` for anything but `size` bytes."""
    content = any_bytes(text)
    if len(content) != size:
        raise Refused("bad_request")
    return content


def opened(wrapped: Wrapped) -> tuple[bytes, bytes]:
    """(nonce, sealed). Raises Refused `bad_request`."""
    return bytes_of(wrapped.nonce, NONCE_BYTES), bytes_of(wrapped.sealed, WRAPPED_BYTES)


async def described(
    connection: AsyncConnection, account: Account, centre: str, now: float
) -> dict[str, Any]:
    """What the page of somebody who is signed in works with: herself, her shut keys, her certificate."""
    hers = await passkeys.of_account(connection, account.id)
    return {
        "user": {
            "username": account.username,
            "name": account.name,
            "role": account.role,
            "centre": centre,
            "languages": account.languages,
            "load_limit": await load.limit_of(connection, account.id),
        },
        "wrapped": shut(account.wrapped),
        "passkeys": [{"id": b64(one.known.credential), "wrapped": shut(one.wrapped)} for one in hers],
        "certificate": await register.of_account(connection, account.id, now),
        "revoked": await register.is_revoked(connection, account.id),
    }


def shut(wrapped: tuple[bytes, bytes] | None) -> dict[str, str] | None:
    """A shut secret as it travels."""
    return wrapped and {"nonce": b64(wrapped[0]), "sealed": b64(wrapped[1])}


def set_cookies(response: web.Response, signed_in: SignedIn) -> None:
    """The session, and the mark of a browser that has signed in here before."""
    response.set_cookie(
        SESSION_COOKIE, signed_in.session, path="/", secure=True, httponly=True, samesite="Strict"
    )
    response.set_cookie(
        KNOWN_BROWSER_COOKIE,
        signed_in.known_browser,
        max_age=KNOWN_BROWSER_S,
        path="/",
        secure=True,
        httponly=True,
        samesite="Strict",
    )
