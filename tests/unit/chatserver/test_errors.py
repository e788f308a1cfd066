# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""chatserver.errors: two families, one table of codes."""

from __future__ import annotations

import pytest

from chatserver.errors import CODES, ChatError, Refused, TryAgain


@pytest.mark.parametrize(("code", "again"), CODES.items())
def test_each_code_belongs_to_one_family(code: str, again: bool) -> None:
    family, other = (TryAgain, Refused) if again else (Refused, TryAgain)
    assert family(code).answer() == {"ok": False, "code": code, "again": again}
    with pytest.raises(ValueError, match=code):
        other(code)


@pytest.mark.parametrize("family", [Refused, TryAgain])
def test_a_code_that_is_not_listed_cannot_be_said(family: type[ChatError]) -> None:
    with pytest.raises(ValueError, match="made_up"):
        family("made_up")


def test_details_travel_beside_the_code() -> None:
    assert TryAgain("slow_down", wait_s=3).answer()["wait_s"] == 3
