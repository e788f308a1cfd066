# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The keys of a code, and letter prekeys with their shut seeds."""

from __future__ import annotations

import pytest

from sealing.errors import SealingError
from sealing.letter_keys import fresh_prekey, keys_of, open_seed
from sealing.signed import DAY, HOUR, read_signed
from sealing.suite import signing_key, verify_key
from tests.vectors.cases import world
from tests.vectors.cases.world import CENTRE, NOW

NUMBERS = (5, 4, 3, 2, 1, 7776)


def test_each_part_of_a_code_and_the_centre_make_another_box() -> None:
    base = keys_of(NUMBERS, CENTRE)
    assert keys_of(list(NUMBERS), CENTRE).box == base.box
    others = [keys_of(NUMBERS, "norr"), keys_of((4, 5, *NUMBERS[2:]), CENTRE)]
    boxes = {base.box, *(other.box for other in others)}
    assert len(boxes) == 3 and {len(box) for box in boxes} == {16}
    assert len({base.auth, *(other.auth for other in others)}) == 3
    assert len({base.reply.public, *(other.reply.public for other in others)}) == 3


def test_keys_show_nothing() -> None:
    keys = keys_of(NUMBERS, CENTRE)
    assert keys.box.hex() not in repr(keys) and str(keys.box) not in repr(keys)


def test_a_letter_prekey_lives_31_days_and_opens_for_its_owner_alone() -> None:
    made = fresh_prekey(world.COUNSELLOR, CENTRE, world.COUNSELLOR_CERTIFICATE, NOW)
    owner = verify_key(world.COUNSELLOR)
    body = read_signed(made.signed, "letter-prekey", owner, CENTRE, NOW)
    assert (body["from"], body["until"]) == (NOW - HOUR, NOW - HOUR + 31 * DAY)
    seed = world.COUNSELLOR.private_bytes_raw()
    assert open_seed(seed, made.id, made.wrapped).public == made.key.public
    with pytest.raises(SealingError, match="cannot_open"):
        open_seed(signing_key().private_bytes_raw(), made.id, made.wrapped)
    with pytest.raises(SealingError, match="bad_format"):
        open_seed(seed, made.id[:15], made.wrapped)
    assert "key" not in repr(made).replace("LetterPrekey", "")
