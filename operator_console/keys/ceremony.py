# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the root does, and the files that come of it (docs/keys.md walks through it)."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from operator_console.datafolder import SECRET_MODE, DataFolder, json_bytes, read_json, write_over
from operator_console.errors import Refused
from operator_console.keys.dates import life
from operator_console.keys.register import Entry
from operator_console.site import Site
from sealing.certificates import LONGEST_NAME, certificate_id, make_certificate, make_directory_key
from sealing.encoding import b64, unb64
from sealing.errors import SealingError
from sealing.signed import DAY, LONGEST_LIFE, Signed, read_signed
from sealing.suite import KEY_SIZE, signing_key, verify_key

CERTIFICATE_S = 365 * DAY


def make_data_keys(data: DataFolder) -> None:
    """The folder and the two secrets that sign nothing for readers: relay tokens, and the console's own."""
    data.make()
    data.keep_secret(data.token)
    data.keep_secret(data.console)


def new_directory_key(data: DataFolder, root: Ed25519PrivateKey, site: Site, now: float) -> int:
    """Make a directory key, have the root certify it, put it in place of the one before; when it ends."""
    key = signing_key()
    start, until = life(now, LONGEST_LIFE["directory-key"])
    signed = make_directory_key(root, site.centre, verify_key(key), start, until)
    _write_key(data.directory, key, signed)
    return until


def new_bot_key(data: DataFolder, root: Ed25519PrivateKey, site: Site, name: str, now: float) -> Entry:
    """Make an identity key for the program, have the root certify it, put it in place of the one before."""
    key = signing_key()
    signed = certify(root, site, "bot", name, verify_key(key), now)
    _write_key(data.bot, key, signed)
    return entry(signed, site, None, now)


def certify(root: Ed25519PrivateKey, site: Site, role: str, name: str, key: bytes, now: float) -> Signed:
    """The root says whose key this is, for 365 days.

    Raises:
        Refused: `bad_name`.
    """
    if not 0 < len(name) <= LONGEST_NAME:
        raise Refused("bad_name", f"a working name has 1 to {LONGEST_NAME} characters")
    start, until = life(now, CERTIFICATE_S)
    return make_certificate(root, site.centre, role, name, key, start, until, demo=site.demo)


def entry(signed: object, site: Site, account_id: int | None, now: float) -> Entry:
    """What the register keeps of a certificate, after it was checked as every reader will check it.

    Raises:
        Refused: `bad_certificate`, with the reader's reason.
    """
    try:
        body = read_signed(signed, "certificate", site.root, site.centre, now)
        certificate = cast(Signed, signed)
        key, its_id = unb64(body["key"], KEY_SIZE), b64(certificate_id(certificate))
    except SealingError as no:
        raise Refused("bad_certificate", f"the certificate would be refused by readers: {no.code}") from None
    names = {"role": str(body["role"]), "name": str(body["name"])}
    return Entry(
        its_id,
        account_id,
        **names,
        key=key,
        signed=certificate,
        valid_from=body["from"],
        valid_until=body["until"],
    )


def read_key(path: Path) -> tuple[Ed25519PrivateKey, Signed]:
    """A key file of ours: the private key and the root's word for it.

    Raises:
        Refused: `missing_file`, `bad_file`.
    """
    fields = read_json(path)
    try:
        key = signing_key(unb64(fields["seed"], KEY_SIZE))
        return key, {"body": str(fields["certificate"]["body"]), "sig": str(fields["certificate"]["sig"])}
    except (KeyError, TypeError, SealingError):
        raise Refused("bad_file", f"{path} is not a key file") from None


def _write_key(path: Path, key: Ed25519PrivateKey, signed: Signed) -> None:
    content: dict[str, Any] = {"seed": b64(key.private_bytes_raw()), "certificate": signed}
    write_over(path, json_bytes(content), SECRET_MODE)
