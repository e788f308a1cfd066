# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the console's own secret keeps shut."""

from __future__ import annotations

import pytest

from operator_console.auth.console_key import ConsoleKey
from operator_console.errors import TryAgain
from tests.unit.operator_console.centre import CONSOLE_SECRET

KEY = ConsoleKey(CONSOLE_SECRET)


def test_a_made_up_salt_is_stable_and_the_username_s_own() -> None:
    assert KEY.made_up_salt("nobody") == ConsoleKey(CONSOLE_SECRET).made_up_salt("nobody")
    assert len({KEY.made_up_salt(name) for name in ("a", "b", "c")}) == 3
    assert len(KEY.made_up_salt("nobody")) == 16


def test_a_code_secret_comes_back_for_its_user_alone() -> None:
    sealed = KEY.seal_code_secret("maja", "JBSWY3DP")
    assert KEY.open_code_secret("maja", sealed) == "JBSWY3DP"
    assert b"JBSWY3DP" not in sealed
    with pytest.raises(TryAgain, match="wrong_console_key"):
        KEY.open_code_secret("amina", sealed)
    with pytest.raises(TryAgain, match="wrong_console_key"):
        ConsoleKey(bytes(32)).open_code_secret("maja", sealed)
