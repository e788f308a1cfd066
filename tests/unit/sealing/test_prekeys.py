# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Prekeys: two are held, each until its date."""

from __future__ import annotations

import pytest

from sealing.certificates import certificate_id, prekey_id
from sealing.errors import SealingError
from sealing.prekeys import Prekey, Prekeys
from sealing.signed import read_signed
from sealing.suite import verify_key
from tests.vectors.cases import world
from tests.vectors.cases.world import CENTRE, NOW


def fresh(until: int = NOW + 100) -> Prekey:
    return Prekey.fresh(world.BOT, CENTRE, certificate_id(world.BOT_CERTIFICATE), NOW, until)


def test_the_present_one_and_the_one_before_are_found_and_no_other() -> None:
    first, second, third = fresh(), fresh(), fresh()
    held = Prekeys(first)
    held.renew(second)
    assert held.find(first.id, NOW) is first.key
    held.renew(third)
    assert held.present is third
    assert held.find(second.id, NOW) is second.key
    assert held.find(third.id, NOW) is third.key
    with pytest.raises(SealingError, match="wrong_prekey"):
        held.find(first.id, NOW)


def test_none_is_found_on_its_date() -> None:
    prekey = fresh(NOW + 10)
    held = Prekeys(prekey)
    assert held.find(prekey.id, NOW + 9.9) is prekey.key
    with pytest.raises(SealingError, match="wrong_prekey"):
        held.find(prekey.id, NOW + 10)


def test_what_is_shown_is_signed_and_says_which_key() -> None:
    prekey = fresh()
    body = read_signed(prekey.signed, "prekey", verify_key(world.BOT), CENTRE, NOW)
    assert body["until"] == prekey.until
    assert prekey.id == prekey_id(prekey.signed)
    assert repr(prekey.key.seed) not in repr(prekey)
