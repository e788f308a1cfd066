# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What can be worked out from what is shown, by whoever adds and subtracts: the claims of suppression.py."""

from __future__ import annotations

from collections import Counter
from itertools import combinations, pairwise, product
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from operator_console.statistics.closings import Closing, counts_of
from operator_console.statistics.suppression import STEP, may_be_shown, reached
from operator_console.statistics.template import ALL, read_template

TEMPLATE = read_template(Path("/nowhere"))
LEFT_OVER = range(STEP)
few = st.integers(0, 12)


# Claim 1: one counter, looked at whenever one likes.


@given(st.lists(few, min_size=1, max_size=4))
def test_every_look_leaves_five_counts_and_every_period_five_differences(steps: list[int]) -> None:
    counts = [sum(steps[: at + 1]) for at in range(len(steps))]
    seen = [reached(count) for count in counts]
    lefts = product(LEFT_OVER, repeat=len(seen))
    all_worlds = ([fives + more for fives, more in zip(seen, left, strict=True)] for left in lefts)
    worlds = [world for world in all_worlds if all(a <= b for a, b in pairwise(world))]
    assert counts in worlds
    for at in range(len(seen)):
        assert len({world[at] for world in worlds}) == STEP
    for a, b in combinations(range(len(seen)), 2):
        assert len({world[b] - world[a] for world in worlds}) >= STEP


@given(st.lists(few, min_size=2, max_size=6))
def test_parts_add_up_to_the_whole(steps: list[int]) -> None:
    ends = [reached(sum(steps[: at + 1])) for at in range(len(steps))]
    assert sum(b - a for a, b in pairwise([0, *ends])) == reached(sum(steps))


# Claim 2: tables that everybody answered, against each other and against the number of chats, at one moment.


def bounds(table: list[int]) -> tuple[int, int]:
    """The fewest and the most chats that the shown figures of such a table allow."""
    return sum(table), sum(table) + (STEP - 1) * len(table)


def possible(tables: list[list[int]], chats: int) -> list[list[set[int]]]:
    """For each value of each table the counts that some world has in which everybody answered everything.

    The tables share nothing but the number of chats, so that number runs through all it can be, and for each
    the value takes all that leaves the others of its table room."""
    limits = [bounds(table) for table in tables] + [(chats, chats + STEP - 1)]
    numbers = range(max(low for low, _ in limits), min(high for _, high in limits) + 1)
    found = [[set[int]() for _ in table] for table in tables]
    for number, at in product(numbers, range(len(tables))):
        for value, shown in enumerate(tables[at]):
            others = bounds([one for other, one in enumerate(tables[at]) if other != value])
            fits = (count for count in range(shown, shown + STEP) if others[0] <= number - count <= others[1])
            found[at][value].update(fits)
    return found


@st.composite
def answered_by_all(draw: st.DrawFn) -> tuple[list[list[int]], int]:
    """Tables of sizes that may be shown, each with the same number of chats in it, as they are shown."""
    sizes = [size for size in (2, 3, 4, 6, 7) if may_be_shown(size)]
    first = draw(st.lists(few, min_size=2, max_size=4))
    chats = sum(first)
    tables = [first]
    for size in draw(st.lists(st.sampled_from(sizes), max_size=3)):
        cuts = sorted(draw(st.lists(st.integers(0, chats), min_size=size - 1, max_size=size - 1)))
        tables.append([b - a for a, b in pairwise([0, *cuts, chats])])
    return [[reached(count) for count in table] for table in tables], reached(chats)


@given(answered_by_all())
def test_no_sum_gives_a_count_away(world: tuple[list[list[int]], int]) -> None:
    for table in possible(*world):
        assert min(len(counts) for counts in table) >= 2


def test_every_small_table_that_may_be_shown_keeps_its_counts() -> None:
    for size in (2, 3, 4, 6):
        for left in product(LEFT_OVER, repeat=size):
            shown = [[0] * size]
            assert min(len(counts) for counts in possible(shown, reached(sum(left)))[0]) >= 2


def test_the_control_a_table_of_five_values_would_give_itself_away() -> None:
    assert not may_be_shown(5)
    four_of_each = [[0, 0, 0, 0, 0]]
    assert possible(four_of_each, reached(20)) == [[{4}] * 5]


def test_the_control_exact_figures_would_give_a_hidden_one_away() -> None:
    chats, others = 17, [9, 6]
    assert chats - sum(others) == 2


# Where not everybody answered, a sum tells nothing at all. Worlds are made of real closings.


def shown_of(closings: list[Closing]) -> dict[tuple[str, str], int]:
    counts: Counter[tuple[str, str]] = Counter()
    for closing in closings:
        counts.update(counts_of(closing, TEMPLATE))
    return {key: reached(count) for key, count in counts.items() if reached(count)}


def chats_that(answers: list[str], of: int) -> list[Closing]:
    """`of` chats, of which the first ones gave these regions and the others nothing."""
    given_ = [Closing("left", answers={"region": [answer]}) for answer in answers]
    return given_ + [Closing("left")] * (of - len(given_))


@given(st.lists(st.sampled_from(["here", "elsewhere", "abroad"]), max_size=40), st.integers(0, 10))
def test_where_some_gave_no_answer_five_counts_of_each_look_the_same(answers: list[str], silent: int) -> None:
    chats = len(answers) + silent
    seen = shown_of(chats_that(answers, chats))
    fives = {value: seen.get(("region", value), 0) for value in ("here", "elsewhere", "abroad")}
    for value in fives:
        for left in LEFT_OVER:
            world = [one for one in fives for _ in range(fives[one] + (left if one == value else 0))]
            assert shown_of(chats_that(world, seen.get((ALL, "all"), 0) + STEP - 1)) == _as_many(seen, chats)


def _as_many(seen: dict[tuple[str, str], int], chats: int) -> dict[tuple[str, str], int]:
    """What was seen; the outcome stands for the number of chats, which all of these have."""
    assert seen.get((ALL, "all"), 0) == seen.get(("outcome", "left"), 0) == reached(chats)
    return seen


# Claim 3: rows and columns of what is crossed.


def test_every_row_and_column_that_is_shown_has_a_size_that_may_be_shown() -> None:
    for name, table in TEMPLATE.counted.items():
        assert table.many or may_be_shown(len(table.values)), name
