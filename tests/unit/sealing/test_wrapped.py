# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Secrets shut by a password."""

from __future__ import annotations

import hashlib
import hmac
import json
from types import SimpleNamespace
from typing import Any

import pytest

from sealing.encoding import b64
from sealing.errors import SealingError
from sealing.suite import signing_key, verify_key
from sealing.wrapped import PARAMETERS, Parameters, derive, open_identity, open_root, wrap_identity, wrap_root

CHEAP = Parameters(19456, 1)


@pytest.fixture(scope="module")
def root_file() -> dict[str, Any]:
    file: dict[str, Any] = json.loads(json.dumps(wrap_root("four words of mine", ROOT, "demo", CHEAP)))
    return file


ROOT = signing_key()


def test_the_root_is_opened_by_its_passphrase_alone(root_file: dict[str, Any]) -> None:
    assert verify_key(open_root("four words of mine", root_file)) == verify_key(ROOT)
    with pytest.raises(SealingError, match="cannot_open"):
        open_root("four words of yours", root_file)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"v": 2}, "bad_format"),
        ({"v": True}, "bad_format"),
        ({"kind": "other"}, "bad_format"),
        ({"centre": 1}, "bad_format"),
        ({"centre": "other"}, "cannot_open"),
        ({"public": b64(bytes(32))}, "cannot_open"),
        ({"salt": b64(bytes(15))}, "bad_format"),
        ({"salt": b64(bytes(16))}, "cannot_open"),
        ({"memory_kib": 8}, "bad_parameters"),
        ({"memory_kib": "19456"}, "bad_format"),
        ({"passes": 2}, "cannot_open"),
        ({"sealed": b64(bytes(48))}, "cannot_open"),
    ],
)
def test_a_changed_root_file_is_refused(root_file: dict[str, Any], change: dict[str, Any], code: str) -> None:
    with pytest.raises(SealingError, match=code):
        open_root("four words of mine", {**root_file, **change})


def test_the_file_holds_no_seed(root_file: dict[str, Any]) -> None:
    seed = ROOT.private_bytes_raw()
    text = json.dumps(root_file)
    assert b64(seed) not in text and seed.hex() not in text


def test_other_costs_give_other_keys_and_none_is_shown() -> None:
    derived = derive("password", bytes(16), CHEAP)
    assert derived.auth != derived.wrap
    assert repr(derived) == "Derived()"
    other = derive("password", bytes(16), Parameters(19456, 2))
    assert {derived.auth, derived.wrap}.isdisjoint({other.auth, other.wrap})


def test_the_two_keys_come_of_one_master(monkeypatch: pytest.MonkeyPatch) -> None:
    """HKDF of section 12, written out with other means, on a master that is given."""
    master = bytes(range(32))
    monkeypatch.setattr("sealing.wrapped.Argon2id", lambda **costs: SimpleNamespace(derive=lambda _: master))
    prk = hmac.new(b"", master, hashlib.sha256).digest()
    derived = derive("password", bytes(16), CHEAP)
    assert derived.auth == hmac.new(prk, b"viska/1 auth\x01", hashlib.sha256).digest()
    assert derived.wrap == hmac.new(prk, b"viska/1 wrap\x01", hashlib.sha256).digest()


def test_identities_are_shut_with_fresh_nonces() -> None:
    one, two = (wrap_identity(bytes(32), "kim", bytes(32)) for _ in range(2))
    assert one["nonce"] != two["nonce"]
    assert open_identity(bytes(32), "kim", one) == bytes(32)


def test_todays_parameters_pass_their_own_check() -> None:
    PARAMETERS.check()
