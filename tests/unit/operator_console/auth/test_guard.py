# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Guessing is slowed; the person's own browser is not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from operator_console.auth.console_key import ConsoleKey
from operator_console.auth.guard import (
    FORGET_ABOVE,
    KNOWN_BROWSER,
    STRANGERS_OF_ACCOUNT,
    STRANGERS_OF_ALL,
    Buckets,
    Budget,
    Guard,
)
from operator_console.errors import Refused
from tests.unit.operator_console.centre import CONSOLE_SECRET, NOW

SALT = b"salt of account!"


def _guard() -> Guard:
    return Guard(ConsoleKey(CONSOLE_SECRET))


def _exhaust(guard: Guard, username: str, cookie: str | None, tries: int) -> None:
    for _ in range(tries):
        guard.admit(username, SALT, cookie, NOW)


def test_strangers_share_the_tries_of_an_account() -> None:
    guard = _guard()
    _exhaust(guard, "maja", None, STRANGERS_OF_ACCOUNT.tries)
    with pytest.raises(Refused, match="slow_down") as refused:
        guard.admit("maja", SALT, None, NOW)
    assert refused.value.wait_s is not None
    assert 0 < refused.value.wait_s <= STRANGERS_OF_ACCOUNT.refill_s + 1
    guard.admit("maja", SALT, None, NOW + refused.value.wait_s)


def test_an_attacker_does_not_lock_out_a_known_browser() -> None:
    guard = _guard()
    cookie = guard.cookie("maja", SALT)
    for number in range(STRANGERS_OF_ALL.tries):
        guard.admit(f"user{number}", SALT, None, NOW)
    with pytest.raises(Refused, match="slow_down"):
        guard.admit("maja", SALT, None, NOW)
    guard.admit("maja", SALT, cookie, NOW)


def test_a_known_browser_cannot_guess_for_ever_either() -> None:
    guard = _guard()
    cookie = guard.cookie("maja", SALT)
    _exhaust(guard, "maja", cookie, KNOWN_BROWSER.tries)
    with pytest.raises(Refused, match="slow_down"):
        guard.admit("maja", SALT, cookie, NOW)


@pytest.mark.parametrize(
    "spoil", [lambda c: "", lambda c: c[:-2] + "AA", lambda c: c + "A", lambda c: "ä", lambda c: c[:8]]
)
def test_a_false_cookie_is_a_stranger(spoil: object) -> None:
    guard = _guard()
    cookie = spoil(guard.cookie("maja", SALT))  # type: ignore[operator]
    _exhaust(guard, "maja", None, STRANGERS_OF_ACCOUNT.tries)
    with pytest.raises(Refused, match="slow_down"):
        guard.admit("maja", SALT, cookie, NOW)


@pytest.mark.parametrize(("username", "salt"), [("amina", SALT), ("maja", b"salt after reset")])
def test_a_cookie_is_good_for_its_account_and_until_its_reset(username: str, salt: bytes) -> None:
    guard = _guard()
    cookie = guard.cookie(username, salt)
    _exhaust(guard, "maja", None, STRANGERS_OF_ACCOUNT.tries)
    with pytest.raises(Refused, match="slow_down"):
        guard.admit("maja", SALT, cookie, NOW)


def test_a_right_sign_in_costs_nothing() -> None:
    guard = _guard()
    for _ in range(STRANGERS_OF_ALL.tries * 3):
        guard.succeeded(guard.admit("maja", SALT, None, NOW), NOW)


def test_a_refused_try_costs_nothing() -> None:
    guard = _guard()
    _exhaust(guard, "maja", None, STRANGERS_OF_ACCOUNT.tries)
    for _ in range(100):
        with pytest.raises(Refused):
            guard.admit("maja", SALT, None, NOW)
    guard.admit("maja", SALT, None, NOW + STRANGERS_OF_ACCOUNT.refill_s)


def test_old_counts_are_forgotten() -> None:
    buckets, budget = Buckets(), Budget(5, 10)
    for number in range(FORGET_ABOVE + 1):
        buckets.spend(number.to_bytes(4, "big"), budget, NOW)
    buckets.spend(b"one more", budget, NOW + 11)
    assert len(buckets._spent) == 1


@given(
    steps=st.lists(st.floats(0, 90), min_size=1, max_size=80),
    tries=st.integers(1, 12),
    refill_s=st.floats(0.5, 60),
)
def test_never_more_than_the_budget_whenever_they_come(
    steps: list[float], tries: int, refill_s: float
) -> None:
    buckets, budget, now, admitted = Buckets(), Budget(tries, refill_s), NOW, 0
    for step in steps:
        now += step
        if buckets.wait_s(b"k", budget, now) == 0:
            buckets.spend(b"k", budget, now)
            admitted += 1
    assert admitted <= tries + (now - NOW) / refill_s + 1e-6
    wait_s = buckets.wait_s(b"k", budget, now)
    assert buckets.wait_s(b"k", budget, now + wait_s + 1e-3) == 0
