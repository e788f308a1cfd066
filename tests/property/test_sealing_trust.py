# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whatever a signed object says, it is accepted for what it is or refused with a code, never a crash."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from sealing.certificates import Trust, certificate_id
from sealing.encoding import b64, unb64, write_json
from sealing.errors import SealingError
from sealing.suite import sign, verify_key
from tests.vectors.cases import world
from tests.vectors.cases.world import CENTRE, NOW, directory, listing

ODD = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**60), 2**60),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=50),
    st.binary(max_size=40).map(b64),
    st.lists(st.text("ab", max_size=3), max_size=3),
    st.dictionaries(st.text("ab", max_size=2), st.integers(), max_size=2),
)
FIELDS = st.sampled_from(
    ["v", "kind", "centre", "from", "until", "role", "name", "key", "demo", "certificate", "version", "live"]
)
CHANGES = st.dictionaries(FIELDS, ODD, min_size=1, max_size=2)

CERTIFICATE = {"role": "bot", "name": "Viska", "key": b64(verify_key(world.BOT)), "demo": False}
PREKEY = {"certificate": b64(world.BOT_ID), "key": b64(world.BOT_PREKEY.public)}


def signed(key: Any, kind: str, fields: dict[str, Any], changes: dict[str, Any]) -> Any:
    """A rightly signed object that says whatever it is told to."""
    body = write_json(
        {"v": 1, "kind": kind, "centre": CENTRE, "from": NOW, "until": NOW + 60, **fields} | changes
    )
    return {"body": b64(body), "sig": b64(sign(key, f"viska/1 {kind}", body))}


def trusting(live: bytes) -> Trust:
    trust = Trust(verify_key(world.ROOT), CENTRE)
    trust.accept_directory(directory(listing(live=(live,))), NOW)
    return trust


@settings(max_examples=100)
@given(CHANGES)
def test_any_certificate(changes: dict[str, Any]) -> None:
    certificate = signed(world.ROOT, "certificate", CERTIFICATE, changes)
    try:
        accepted = trusting(certificate_id(certificate)).accept_certificate(certificate, "bot", NOW)
    except SealingError:
        return
    assert (accepted.role, len(accepted.key)) == ("bot", 32)
    assert NOW < accepted.until <= NOW + 366 * 86400


@settings(max_examples=100)
@given(CHANGES)
def test_any_prekey(changes: dict[str, Any]) -> None:
    identity: Any = {
        "certificate": world.BOT_CERTIFICATE,
        "prekey": signed(world.BOT, "prekey", PREKEY, changes),
    }
    try:
        accepted = trusting(world.BOT_ID).accept_identity(identity, "bot", NOW)
    except SealingError:
        return
    assert accepted.verify_key == verify_key(world.BOT)
    assert len(accepted.prekey_public) == 1216


@settings(max_examples=100)
@given(CHANGES)
def test_any_directory(changes: dict[str, Any]) -> None:
    trust = trusting(world.BOT_ID)
    fields = {"version": 8, "live": [b64(world.BOT_ID)]}
    shown = directory(signed(world.DIRECTORY_KEY, "directory", fields, changes))
    identity: Any = {"certificate": world.BOT_CERTIFICATE, "prekey": world.BOT_SIGNED_PREKEY}
    try:
        trust.accept_directory(shown, NOW)
    except SealingError:
        assert trust.accept_identity(identity, "bot", NOW).name == "Viska"


@settings(max_examples=100)
@given(
    ODD
    | st.fixed_dictionaries({"certificate": ODD, "prekey": ODD, "key": ODD, "directory": ODD, "duty": ODD})
)
def test_anything_at_all(shown: Any) -> None:
    trust = trusting(world.BOT_ID)
    for accept in (
        trust.accept_directory,
        trust.accept_duty,
        lambda *it: trust.accept_identity(it[0], "bot", it[1]),
    ):
        try:
            accept(shown, NOW)
        except SealingError as refusal:
            assert refusal.code == "bad_format"
        else:
            raise AssertionError("accepted")


@settings(max_examples=100)
@given(st.integers(0, 10_000), st.integers(0, 7), st.sampled_from(["body", "sig"]))
def test_one_changed_bit_of_a_certificate(at: int, bit: int, part: str) -> None:
    whole: Any = dict(world.BOT_CERTIFICATE)
    data = bytearray(unb64(whole[part]))
    data[at % len(data)] ^= 1 << bit
    whole[part] = b64(bytes(data))
    try:
        trusting(world.BOT_ID).accept_certificate(whole, "bot", NOW)
    except SealingError as refusal:
        assert refusal.code == "bad_signature"
    else:
        raise AssertionError("accepted")
