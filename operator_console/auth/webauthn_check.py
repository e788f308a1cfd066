# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a browser says of a passkey, checked by the library `webauthn`. Our rules: made for this console's
host and origin, user verified (finger, face or PIN), no attestation, a challenge of ours spent once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import webauthn
from webauthn.helpers import parse_client_data_json
from webauthn.helpers.exceptions import WebAuthnException

from operator_console.auth.challenges import Challenges
from operator_console.errors import Refused
from sealing.encoding import b64

# ES256, EdDSA, RS256: what authenticators have.
ALGORITHMS = (-7, -8, -257)


@dataclass(frozen=True)
class NewPasskey:
    """What to keep of a passkey: its id, its public key (COSE) and its counter."""

    credential: bytes
    public_key: bytes
    sign_count: int


@dataclass(frozen=True)
class Spoken:
    """An answer of `navigator.credentials`, each part as bytes. The PRF's output is never among them."""

    credential: bytes
    client_data: bytes
    attestation: bytes = b""
    authenticator_data: bytes = b""
    signature: bytes = b""


class PasskeyCheck:
    """The checks of one console. `origin` is what browsers see; the host in it is the id of the console."""

    def __init__(self, origin: str) -> None:
        self._origin = origin
        self.host = urlsplit(origin).hostname or ""
        self.challenges = Challenges()

    def registered(self, spoken: Spoken, purpose: str, now: float) -> NewPasskey:
        """A passkey that was made just now.

        Raises:
            Refused: `stale_challenge`; `bad_passkey`, whatever was wrong with it.
        """
        parts = {"attestationObject": spoken.attestation, "clientDataJSON": spoken.client_data}
        checked = _or_refused(
            lambda: webauthn.verify_registration_response(
                credential=_as_json(spoken, parts),
                expected_challenge=self._spent(spoken, purpose, now),
                expected_rp_id=self.host,
                expected_origin=self._origin,
                require_user_verification=True,
            )
        )
        return NewPasskey(checked.credential_id, checked.credential_public_key, checked.sign_count)

    def asserted(self, spoken: Spoken, purpose: str, known: NewPasskey, now: float) -> int:
        """Its counter, after it has signed our challenge.

        Raises:
            Refused: `stale_challenge`; `bad_passkey`, also for a counter that did not rise (a copy).
        """
        parts = {
            "clientDataJSON": spoken.client_data,
            "authenticatorData": spoken.authenticator_data,
            "signature": spoken.signature,
        }
        checked = _or_refused(
            lambda: webauthn.verify_authentication_response(
                credential=_as_json(spoken, parts),
                expected_challenge=self._spent(spoken, purpose, now),
                expected_rp_id=self.host,
                expected_origin=self._origin,
                credential_public_key=known.public_key,
                credential_current_sign_count=known.sign_count,
                require_user_verification=True,
            )
        )
        return int(checked.new_sign_count)

    def _spent(self, spoken: Spoken, purpose: str, now: float) -> bytes:
        said = _or_refused(lambda: parse_client_data_json(spoken.client_data))
        self.challenges.spend(said.challenge, purpose, now)
        return bytes(said.challenge)


def _as_json(spoken: Spoken, parts: dict[str, bytes]) -> dict[str, Any]:
    name = b64(spoken.credential)
    response = {key: b64(value) for key, value in parts.items()}
    return {"id": name, "rawId": name, "type": "public-key", "response": response}


def _or_refused(check: Callable[[], Any]) -> Any:
    """The library's own refusals, and what its readers of CBOR and keys throw at bytes that are none."""
    try:
        return check()
    except Refused:
        raise
    except (WebAuthnException, ValueError, LookupError, TypeError, OverflowError, RecursionError):
        raise Refused("bad_passkey") from None
