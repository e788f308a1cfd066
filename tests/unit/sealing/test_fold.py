# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Folding what somebody typed; docs/vectors/fold-* has the scripts one by one."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from sealing.fold import fold


@given(st.text(max_size=60))
def test_what_is_folded_stays_as_it_is(text: str) -> None:
    tokens = fold(text)
    assert all(tokens)
    assert fold(" ".join(tokens)) == tokens


@given(st.text(max_size=60))
def test_how_a_letter_is_put_together_makes_no_difference(text: str) -> None:
    for form in ("NFC", "NFD"):
        assert fold(unicodedata.normalize(form, text)) == fold(text)


def test_different_words_stay_different() -> None:
    """A fold that gave nothing would pass the tests above."""
    words = ["katt", "hatt", "12", "21", "\u0642\u0637\u0629", "\u1230\u120b\u121d"]
    assert len({tuple(fold(word)) for word in words}) == len(words)
    assert fold("ett tv\u00e5-tre") == ["ett", "tva", "tre"]
