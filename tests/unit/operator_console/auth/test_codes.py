# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""One-time codes: three steps of time, nothing else."""

from __future__ import annotations

import pyotp
import pytest

from operator_console.auth import codes

NOW = 1_790_000_000.0
SECRET = codes.new_secret()


def _code(off_s: int) -> str:
    return pyotp.TOTP(SECRET).at(int(NOW) + off_s)


@pytest.mark.parametrize(("off_s", "step"), [(-30, -1), (0, 0), (30, 1)])
def test_a_code_names_its_step(off_s: int, step: int) -> None:
    assert codes.step_of(_code(off_s), SECRET, NOW) == int(NOW) // 30 + step


@pytest.mark.parametrize("off_s", [-60, 60, 3600])
def test_a_code_of_another_time_is_wrong(off_s: int) -> None:
    assert codes.step_of(_code(off_s), SECRET, NOW) is None


@pytest.mark.parametrize("code", ["", "12345", "abcdef", "٠١٢٣٤٥", "1234567", "0" * 100])
def test_what_is_no_code_is_wrong(code: str) -> None:
    assert codes.step_of(code, SECRET, NOW) is None


def test_secrets_differ_and_suit_a_code_app() -> None:
    assert codes.new_secret() != SECRET
    assert len(SECRET) == 32
