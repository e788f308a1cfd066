# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What may be shown of a counter: its steps of five (docs/adr/0070-counters-in-fives.md).

A counter is never shown itself. Shown is how many whole fives it has reached; what is left over waits and is
shown when it has become five, in whichever period that happens. So nothing is lost, parts of a year add up to
the year, and a period of fewer than five says nothing at all.

What somebody can work out who adds and subtracts whatever he likes, claimed and tested
(tests/property/test_suppression.py):

1. Looks at any moments at one counter: at each moment five neighbouring values are possible, and for each
   period between two looks at least five.
2. All tables of which each chat has one answer, and the number of chats, at one moment, even when he knows
   that everybody answered everything: no value has fewer than two possible counts. The lowest count that
   such a table leaves possible for all chats is a multiple of five and the highest is none, if the table's
   values are not a multiple of five in number; so no two bounds can meet. Where not everybody answered,
   nothing is learned from the sum: five counts stay possible for each value.
3. The same holds for each row and each column of a crossed table against its margin.

Not claimed: that many tables at many moments taken together never narrow a count further. They could pin it
only where many leftovers stand at four at once.
"""

from __future__ import annotations

STEP = 5


def reached(count: int) -> int:
    """The whole fives in a count, as a count: 0, 5, 10 …"""
    return count - count % STEP


def shown(before: int, after: int) -> int:
    """What is shown of a counter for a period, from its counts since the beginning, before and after it.

    A multiple of five; 0 stands for "fewer than five"."""
    return reached(after) - reached(before)


def may_be_shown(values: int) -> bool:
    """May a table in which each chat has one answer have so many values? Else a sum could give one away."""
    return values % STEP != 0
