# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The root's file: made once, opened for one command, never overwritten."""

from __future__ import annotations

from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from operator_console.datafolder import SECRET_MODE, json_bytes, read_json, write_new
from operator_console.errors import Refused
from operator_console.site import Site
from sealing.errors import Code, SealingError
from sealing.suite import verify_key
from sealing.wrapped import open_root, wrap_root


def write_root(path: Path, root: Ed25519PrivateKey, centre: str, passphrase: str) -> None:
    """Shut the root with a passphrase and write it.

    Raises:
        Refused: `already_there`: a root that is overwritten can never sign again.
    """
    write_new(path, json_bytes(wrap_root(passphrase, root, centre)), SECRET_MODE)


def read_root(path: Path, site: Site, passphrase: str) -> Ed25519PrivateKey:
    """The root of this centre.

    Raises:
        Refused: `missing_file`, `bad_file`, `wrong_passphrase`, `wrong_root`.
    """
    file = read_json(path)
    try:
        root = open_root(passphrase, file)
    except SealingError as no:
        if no.code is Code.CANNOT_OPEN:
            raise Refused("wrong_passphrase", f"this passphrase does not open {path}") from None
        raise Refused("bad_file", f"{path} is not the file of a root ({no.code})") from None
    if verify_key(root) != site.root:
        raise Refused("wrong_root", f"{path} is another root than the one in site.json")
    return root
