# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Certificates and the directory, beyond what the vectors say."""

from __future__ import annotations

import pytest

from sealing.certificates import PresentedIdentity, Trust, certificate_id, make_directory
from sealing.errors import SealingError
from sealing.suite import signing_key, verify_key
from tests.vectors.cases import world
from tests.vectors.cases.world import CENTRE, NOW, directory, listing

SHOWN: PresentedIdentity = {"certificate": world.BOT_CERTIFICATE, "prekey": world.BOT_SIGNED_PREKEY}


def trust() -> Trust:
    return Trust(verify_key(world.ROOT), CENTRE)


def test_a_refused_directory_leaves_the_one_before() -> None:
    reader = trust()
    reader.accept_directory(directory(), NOW)
    other = signing_key()
    forged = make_directory(other, CENTRE, 99, [], NOW, NOW + 60)
    for refused in (directory(forged), directory(listing(6, live=()))):
        with pytest.raises(SealingError):
            reader.accept_directory(refused, NOW)
        assert reader.accept_identity(SHOWN, "bot", NOW).certificate_id == world.BOT_ID


def test_a_newer_directory_can_list_again_what_was_gone() -> None:
    reader = trust()
    reader.accept_directory(directory(listing(1, live=())), NOW)
    with pytest.raises(SealingError, match="not_live"):
        reader.accept_identity(SHOWN, "bot", NOW)
    reader.accept_directory(directory(listing(2)), NOW)
    assert reader.accept_identity(SHOWN, "bot", NOW).name == "Viska"


def test_an_identity_shows_no_key_material_at_length() -> None:
    reader = trust()
    reader.accept_directory(directory(), NOW)
    assert len(repr(reader.accept_identity(SHOWN, "bot", NOW))) < 700


def test_ids_are_of_the_signed_bytes() -> None:
    assert certificate_id(world.BOT_CERTIFICATE) != certificate_id(world.COUNSELLOR_CERTIFICATE)
    assert len(certificate_id(world.BOT_CERTIFICATE)) == 32
    with pytest.raises(SealingError, match="bad_format"):
        certificate_id({"body": "=", "sig": ""})


@pytest.mark.parametrize(
    "shown", [None, [], {}, {"certificate": 1, "prekey": 2}, {"certificate": {}, "prekey": {}}]
)
def test_anything_else_is_refused(shown: object) -> None:
    reader = trust()
    reader.accept_directory(directory(), NOW)
    for accept in (
        lambda: reader.accept_identity(shown, "bot", NOW),  # type: ignore[arg-type]
        lambda: reader.accept_duty(shown, NOW),  # type: ignore[arg-type]
        lambda: reader.accept_directory(shown, NOW),  # type: ignore[arg-type]
    ):
        with pytest.raises(SealingError, match="bad_format"):
            accept()
