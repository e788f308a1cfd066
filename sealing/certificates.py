# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who vouches for whom (docs/protocol.md section 4). Times are whole seconds since 1970."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, TypedDict

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sealing.encoding import H, b64, short_text, unb64, whole_number
from sealing.errors import Code, SealingError
from sealing.signed import Signed, make_signed, read_signed
from sealing.suite import KEY_SIZE, XWING_PUBLIC_SIZE

LONGEST_NAME = 40
CERTIFICATE_ID_SIZE = 32
KEY_ID_SIZE = 16


class Directory(TypedDict):
    """What `GET /directory` answers."""

    key: Signed
    directory: Signed


class PresentedIdentity(TypedDict):
    """How a seat of the staff or of the bot shows who it is."""

    certificate: Signed
    prekey: Signed


class PresentedDuty(TypedDict):
    """How a duty key is shown: with the certificate of the counsellor who signed it."""

    certificate: Signed
    duty: Signed


@dataclass(frozen=True)
class Identity:
    """A peer whose certificate and prekey were accepted. `until` is when the first of the two expires."""

    centre: str
    role: str
    name: str
    demo: bool
    certificate_id: bytes
    verify_key: bytes
    prekey_id: bytes
    prekey_public: bytes = field(repr=False)
    until: int


@dataclass(frozen=True)
class DutyKey:
    """A duty key whose signer was accepted."""

    id: bytes
    public: bytes = field(repr=False)
    certificate_id: bytes
    until: int


@dataclass(frozen=True)
class LetterKey:
    """A letter prekey whose signer was accepted; `public` has 1216 bytes, `id` 16."""

    id: bytes
    public: bytes = field(repr=False)
    certificate_id: bytes
    until: int


@dataclass(frozen=True)
class Certificate:
    """A certificate that the root signed. `key` is the identity key, 32 bytes."""

    id: bytes
    role: str
    name: str
    demo: bool
    key: bytes
    until: int


def make_certificate(
    root: Ed25519PrivateKey,
    centre: str,
    role: str,
    name: str,
    key: bytes,
    start: int,
    until: int,
    demo: bool = False,
) -> Signed:
    """The root says: `key` (32 bytes) is `role` (`bot` or `counsellor`) here, under a working name."""
    fields = {"role": role, "name": name, "key": b64(key), "demo": demo}
    return make_signed(root, "certificate", centre, start, until, fields)


def make_directory_key(root: Ed25519PrivateKey, centre: str, key: bytes, start: int, until: int) -> Signed:
    """The root says: `key` (32 bytes) may list the live certificates."""
    return make_signed(root, "directory-key", centre, start, until, {"key": b64(key)})


def make_directory(
    directory_key: Ed25519PrivateKey, centre: str, version: int, live: Sequence[bytes], start: int, until: int
) -> Signed:
    """The directory key says: these certificate ids (32 bytes) are live. `version` rises with each change."""
    fields = {"version": version, "live": [b64(certificate_id) for certificate_id in live]}
    return make_signed(directory_key, "directory", centre, start, until, fields)


def make_prekey(
    identity: Ed25519PrivateKey, centre: str, certificate_id: bytes, public: bytes, start: int, until: int
) -> Signed:
    """The owner of a certificate says: seal HELLO and duty wraps to this X-Wing key (1216 bytes)."""
    fields = {"certificate": b64(certificate_id), "key": b64(public)}
    return make_signed(identity, "prekey", centre, start, until, fields)


def make_duty(
    identity: Ed25519PrivateKey, centre: str, certificate_id: bytes, public: bytes, start: int, until: int
) -> Signed:
    """A counsellor says: seal waiting cards to this X-Wing key (1216 bytes)."""
    fields = {"certificate": b64(certificate_id), "key": b64(public)}
    return make_signed(identity, "duty", centre, start, until, fields)


def make_letter_prekey(
    identity: Ed25519PrivateKey, centre: str, certificate_id: bytes, public: bytes, start: int, until: int
) -> Signed:
    """A counsellor says: seal letters to this X-Wing key (1216 bytes), for 31 days at most."""
    fields = {"certificate": b64(certificate_id), "key": b64(public)}
    return make_signed(identity, "letter-prekey", centre, start, until, fields)


def certificate_id(certificate: Signed) -> bytes:
    """32 bytes. Raises `bad_format`."""
    return H("viska/1 certificate id", unb64(certificate["body"]))


def prekey_id(prekey: Signed) -> bytes:
    """16 bytes. Raises `bad_format`."""
    return H("viska/1 prekey id", unb64(prekey["body"]))[:KEY_ID_SIZE]


def duty_id(duty: Signed) -> bytes:
    """16 bytes. Raises `bad_format`."""
    return H("viska/1 duty id", unb64(duty["body"]))[:KEY_ID_SIZE]


def letter_prekey_id(prekey: Signed) -> bytes:
    """16 bytes. Raises `bad_format`."""
    return H("viska/1 letter-prekey id", unb64(prekey["body"]))[:KEY_ID_SIZE]


class Trust:
    """What one reader holds true: the pinned root, and the highest directory that it has seen."""

    def __init__(self, root: bytes, centre: str) -> None:
        self.centre = centre
        self._root = root
        self._version = 0
        self._live: frozenset[bytes] = frozenset()
        self._until: int | None = None

    def accept_directory(self, directory: Directory, now: float) -> None:
        """Holds the directory from now on. Raises the refusals of section 4, `older_directory` among them."""
        key_body, signed = _members(directory, "key", "directory")
        key = read_signed(key_body, "directory-key", self._root, self.centre, now)
        body = read_signed(signed, "directory", unb64(key["key"], KEY_SIZE), self.centre, now)
        version = whole_number(body["version"], least=1)
        if version < self._version:
            raise SealingError(Code.OLDER_DIRECTORY)
        self._live = frozenset(unb64(text, CERTIFICATE_ID_SIZE) for text in _listed(body["live"]))
        self._version = version
        self._until = min(key["until"], body["until"])

    def accept_identity(self, identity: PresentedIdentity, role: str, now: float) -> Identity:
        """The peer, if it is what it says. Raises the refusals of section 4."""
        signed, prekey = _members(identity, "certificate", "prekey")
        certificate = self.accept_certificate(signed, role, now)
        body = self._owned(prekey, "prekey", certificate, now)
        return Identity(
            centre=self.centre,
            role=role,
            name=certificate.name,
            demo=certificate.demo,
            certificate_id=certificate.id,
            verify_key=certificate.key,
            prekey_id=prekey_id(prekey),
            prekey_public=unb64(body["key"], XWING_PUBLIC_SIZE),
            until=min(certificate.until, body["until"]),
        )

    def accept_duty(self, presented: PresentedDuty, now: float) -> DutyKey:
        """The duty key, if a live counsellor signed it. Raises the refusals of section 4."""
        signed, duty = _members(presented, "certificate", "duty")
        certificate = self.accept_certificate(signed, "counsellor", now)
        body = self._owned(duty, "duty", certificate, now)
        public = unb64(body["key"], XWING_PUBLIC_SIZE)
        return DutyKey(duty_id(duty), public, certificate.id, min(certificate.until, body["until"]))

    def accept_letter_prekey(self, presented: PresentedIdentity, now: float) -> LetterKey:
        """The letter prekey, if a live counsellor signed it. Raises the refusals of section 4."""
        signed, prekey = _members(presented, "certificate", "prekey")
        certificate = self.accept_certificate(signed, "counsellor", now)
        body = self._owned(prekey, "letter-prekey", certificate, now)
        public = unb64(body["key"], XWING_PUBLIC_SIZE)
        until = min(certificate.until, body["until"])
        return LetterKey(letter_prekey_id(prekey), public, certificate.id, until)

    def accept_certificate(self, signed: Any, role: str, now: float) -> Certificate:
        """A live certificate of this role. Raises the refusals of section 4."""
        certificate = _read_certificate(signed, self._root, self.centre, now)
        if certificate.role != role:
            raise SealingError(Code.WRONG_ROLE)
        if self._until is not None and now >= self._until:
            raise SealingError(Code.EXPIRED)
        if certificate.id not in self._live:
            raise SealingError(Code.NOT_LIVE)
        return certificate

    def _owned(self, signed: Signed, kind: str, owner: Certificate, now: float) -> dict[str, Any]:
        """A key's body. The id in it keeps it from being shown beside another certificate of its owner."""
        body = read_signed(signed, kind, owner.key, self.centre, now)
        if unb64(body["certificate"], CERTIFICATE_ID_SIZE) != owner.id:
            raise SealingError(Code.BAD_SIGNATURE)
        return body


def _read_certificate(signed: Any, root: bytes, centre: str, now: float) -> Certificate:
    body = read_signed(signed, "certificate", root, centre, now)
    demo = body.get("demo", False)
    if not isinstance(demo, bool) or not isinstance(body["role"], str):
        raise SealingError(Code.BAD_FORMAT)
    name, key = short_text(body["name"], LONGEST_NAME), unb64(body["key"], KEY_SIZE)
    return Certificate(certificate_id(signed), body["role"], name, demo, key, body["until"])


def _members(presented: object, first: str, second: str) -> tuple[Any, Any]:
    if not isinstance(presented, dict):
        raise SealingError(Code.BAD_FORMAT)
    return presented.get(first), presented.get(second)


def _listed(value: object) -> list[object]:
    if not isinstance(value, list):
        raise SealingError(Code.BAD_FORMAT)
    return value
