# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every code of ours is in the specification, and a refusal says its code alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from sealing.encoding import unb64
from sealing.errors import Code, SealingError

PROTOCOL = (Path(__file__).parents[3] / "docs" / "protocol.md").read_text("utf-8")


@pytest.mark.parametrize("code", Code)
def test_a_code_is_in_the_specification(code: Code) -> None:
    assert f"`{code.value}`" in PROTOCOL


def test_a_refusal_says_its_code_alone() -> None:
    with pytest.raises(SealingError) as refusal:
        unb64("secret---")
    assert str(refusal.value) == "bad_format"
    assert refusal.value.__cause__ is None
    assert refusal.value.__suppress_context__, "the error below would show what was refused"
