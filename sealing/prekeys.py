# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The prekeys that a bot or a counsellor holds in memory (docs/protocol.md sections 3 and 7.1)."""

from __future__ import annotations

from dataclasses import dataclass, field

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sealing.certificates import make_prekey, prekey_id
from sealing.errors import Code, SealingError
from sealing.signed import Signed
from sealing.suite import XWingKey


@dataclass(frozen=True)
class Prekey:
    """A private prekey beside what its owner shows of it."""

    id: bytes
    key: XWingKey = field(repr=False)
    signed: Signed = field(repr=False)
    until: int

    @classmethod
    def fresh(
        cls, identity: Ed25519PrivateKey, centre: str, certificate_id: bytes, start: int, until: int
    ) -> Prekey:
        """A new one, signed by the owner's identity key, for at most 24 hours (seconds since 1970)."""
        key = XWingKey.generate()
        signed = make_prekey(identity, centre, certificate_id, key.public, start, until)
        return cls(prekey_id(signed), key, signed, until)


class Prekeys:
    """The present prekey and the one before it, since a HELLO may be under way while the key is changed.

    Renewed at half of a prekey's life, no phone ever holds one that is gone here before its date.
    """

    def __init__(self, first: Prekey) -> None:
        self.present = first
        self._before: Prekey | None = None

    def renew(self, following: Prekey) -> None:
        """`following` is shown from now on; the one before the present is dropped."""
        self._before, self.present = self.present, following

    def find(self, prekey_id: bytes, now: float) -> XWingKey:
        """The private key. Raises `wrong_prekey` for any that is not held or past its date."""
        for prekey in (self.present, self._before):
            if prekey is not None and prekey.id == prekey_id and now < prekey.until:
                return prekey.key
        raise SealingError(Code.WRONG_PREKEY)
