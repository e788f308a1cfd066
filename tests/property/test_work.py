# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The price of a work, over all loads and budgets; and what a flood gets for its computing power."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from chatserver.relay.work import AT_REST, DOUBLINGS, Bucket, attempts

LOADS = st.floats(0, 1e9)
BUDGETS = st.floats(0.001, 1e6)
HARDEST = AT_REST * 2**DOUBLINGS


@given(LOADS, LOADS, BUDGETS)
def test_more_load_is_never_cheaper_and_the_price_ends(one: float, two: float, budget: float) -> None:
    bucket = Bucket("b", budget)
    less, more = sorted((one, two))
    assert AT_REST <= attempts(less, bucket) <= attempts(more, bucket) <= HARDEST


@given(LOADS, BUDGETS, BUDGETS)
def test_a_larger_budget_is_never_dearer(load: float, one: float, two: float) -> None:
    small, large = sorted((one, two))
    assert attempts(load, Bucket("b", large)) <= attempts(load, Bucket("b", small))


@settings(max_examples=30)
@given(st.floats(1, 60), st.floats(0.5, 100))
def test_a_flood_that_pays_gets_the_budget_and_no_more(power: float, budget: float) -> None:
    """`power`: how many times what the budget takes at rest; less than it takes at the hardest."""
    bucket, load, got = Bucket("b", budget), 0.0, 0.0
    attempts_a_second = power * budget * AT_REST / 2
    step_s, seconds = 0.1, 400
    for at in range(int(seconds / step_s)):
        done = attempts_a_second * step_s / (attempts(load, bucket) / 2)
        load = min(bucket.full, max(0.0, load - budget * step_s) + done)
        got += done if at * step_s >= seconds / 2 else 0
    assert got / (seconds / 2) <= budget * 1.05
