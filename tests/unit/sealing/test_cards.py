# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Waiting cards and duty wraps, sealed and opened."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sealing.cards import CARD_SIZE, WRAP_SIZE, Card, open_card, open_wrap, seal_card, wrap_duty
from sealing.errors import SealingError
from sealing.suite import XWingKey
from tests.vectors.cases import world
from tests.vectors.cases.staff import DUTY_ID, DUTY_KEY, PREKEY_ID, SEAT
from tests.vectors.cases.world import CONV, NOW

CARD = Card("sv-x-lattlast", 4, "forced_marriage", "longer", NOW, bytes(range(32)))


def test_a_card_is_opened_and_always_of_one_size() -> None:
    sealed = seal_card(CARD, CONV, DUTY_KEY)
    assert open_card(sealed, CONV, DUTY_ID, world.DUTY) == CARD
    declined = replace(CARD, declined=(bytes(16), bytes(range(16)), bytes(range(1, 17))))
    full = seal_card(declined, CONV, DUTY_KEY)
    assert open_card(full, CONV, DUTY_ID, world.DUTY) == declined and len(full) == CARD_SIZE
    small = Card("sv", 1, "", "", 0, bytes(32))
    assert len(sealed) == len(seal_card(small, CONV, DUTY_KEY)) == CARD_SIZE == 1664


def test_the_longest_of_everything_fits() -> None:
    """A language and a reason of 64 letters, which is all that a reader takes, and every other field."""
    card = Card(
        "l" * 64,
        4,
        "r" * 64,
        "longer",
        NOW,
        bytes(range(32)),
        declined=(bytes(16), bytes(range(16)), bytes(range(1, 17))),
        pictures=(11, 12),
        back="cut_off",
    )
    sealed = seal_card(card, CONV, DUTY_KEY)
    assert open_card(sealed, CONV, DUTY_ID, world.DUTY) == card and len(sealed) == CARD_SIZE


def test_a_card_that_is_too_long_is_refused() -> None:
    with pytest.raises(SealingError, match="too_long"):
        seal_card(Card("sv", 1, "a" * 510, "", NOW, bytes(32)), CONV, DUTY_KEY)


def test_a_card_shows_nothing() -> None:
    assert "forced_marriage" not in repr(CARD)


def test_a_wrap_is_opened_by_its_desk() -> None:
    prekey = world.COUNSELLOR_PREKEY
    wrap = wrap_duty(world.DUTY, DUTY_ID, PREKEY_ID, prekey.public, SEAT)
    assert len(wrap) == WRAP_SIZE == 1168
    assert open_wrap(wrap, DUTY_KEY, PREKEY_ID, prekey, SEAT).seed == world.DUTY.seed
    with pytest.raises(SealingError, match="cannot_open"):
        open_wrap(wrap, DUTY_KEY, PREKEY_ID, XWingKey.generate(), SEAT)
