# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

import pytest

from bot.rasa.identity import without_numbers


@pytest.mark.parametrize(
    "text",
    [
        "20100315-1234",
        "100315-1234",
        "1003151234",
        "mitt nr 070 123 45 67",
        "+46701234567",
        "０７０１２３４５６７",
    ],
)
def test_a_number_of_a_person(text: str) -> None:
    kept = without_numbers(text)
    assert "…" in kept and not any(sign.isdigit() for sign in kept)


@pytest.mark.parametrize(
    "text",
    ["112", "114 14", "116 111", "020-50 50 50", "jag är 15", "2026", "1 000 000", "20101399-1234", ""],
)
def test_no_number_of_a_person(text: str) -> None:
    assert without_numbers(text) == text
