# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Letters and returns; tests/property/test_letters.py says what an attacker gets."""

from __future__ import annotations

import pytest

from sealing.errors import SealingError
from sealing.letters import LETTER_SIZES, open_letter, seal_letter, seal_return, wrap_for
from sealing.suite import XWingKey
from tests.vectors.cases.letters import AGREED, HERS, KEYS, PREKEY, PREKEY_ID, READER

OPENS = {PREKEY_ID: PREKEY}


@pytest.mark.parametrize(
    "text",
    ["", "\u1230" * 10_000, "\U0001f49a" * 10_000, "\x01" * 10_000],
    ids=["none", "ti", "hearts", "control"],
)
def test_every_letter_of_10_000_characters_fits(text: str) -> None:
    """With the longest of everything else: a letter that were refused for its script would be lost."""
    check = {"question": "\u1230" * 200, "reply": "\u1230" * 200}
    sealed = seal_letter(KEYS.box, {**HERS, "text": text, "check": check}, [READER])
    content, _ = open_letter(KEYS.box, sealed.id, sealed.body, sealed.wraps[0], OPENS)
    assert content["text"] == text and len(sealed.body) - 16 in LETTER_SIZES


def test_a_longer_letter_and_one_to_nobody_are_refused() -> None:
    with pytest.raises(SealingError, match="too_long"):
        seal_letter(KEYS.box, {**HERS, "text": "a" * 10_001}, [READER])
    with pytest.raises(SealingError, match="no_reader"):
        seal_letter(KEYS.box, HERS, [])


def test_a_colleague_reads_by_a_wrap_that_was_made_later() -> None:
    sealed = seal_letter(KEYS.box, HERS, [READER])
    _, ck = open_letter(KEYS.box, sealed.id, sealed.body, sealed.wraps[0], OPENS)
    later = XWingKey.generate()
    colleague = type(READER)(bytes(16), later.public, bytes(32), 0)
    wrap = wrap_for(KEYS.box, sealed.id, ck, colleague)
    assert open_letter(KEYS.box, sealed.id, sealed.body, wrap, {bytes(16): later})[0]["text"] == HERS["text"]
    assert sealed.wraps[0][:16] == PREKEY_ID and len(wrap) == len(sealed.wraps[0]) == 1184


def test_two_letters_of_the_same_words_have_nothing_in_common() -> None:
    one, two = (seal_letter(KEYS.box, HERS, [READER]) for _ in range(2))
    assert one.id != two.id and one.body != two.body and one.wraps[0][16:] != two.wraps[0][16:]


def test_the_longest_return_fits_and_a_longer_one_is_refused() -> None:
    longest = {**AGREED, "keep": "\U0001f49a" * 500, "name": "\U0001f49a" * 40, "lang": "sv-x-lattlast"}
    assert len(seal_return(longest, [READER]).body) == 4096 + 16
    with pytest.raises(SealingError, match="too_long"):
        seal_return({**AGREED, "keep": "a" * 501}, [READER])


def test_a_sealed_letter_shows_nothing() -> None:
    sealed = seal_letter(KEYS.box, HERS, [READER])
    assert repr(sealed.id) not in repr(sealed)
