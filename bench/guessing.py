# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What guessing a code costs: `python -m bench.guessing` prints the figures of docs/threat-model.md.

One try is one PBKDF2 of 210,000 rounds, measured here on one core, and over the network one work besides.
"""

from __future__ import annotations

import json
import math
import time

from sealing.letter_keys import MOST_NUMBER, WORDS
from sealing.suite import pbkdf2

ROUNDS = 9
TRIES = 1_000_000
BOXES = 10_000
REPLIES = 1_000
YEAR_S = 365.25 * 86_400
# Look-ups a second for a centre that the price of a work settles at (protocol 14.5).
BUDGET = 2
# One large graphics card: published figures stand at 1.4 million tries of 999 rounds a second, which is 6,500
# of ours; rounded up for the next card.
CARD_TRIES = 10_000
CODES = MOST_NUMBER**WORDS


def try_s() -> float:
    """Seconds of one core for one try, whatever else this machine does; the best of some."""
    best = math.inf
    for number in range(ROUNDS):
        began = time.process_time()
        pbkdf2(b"%d" % number, b"guessing")
        best = min(best, time.process_time() - began)
    return best


def rows(core_s: float) -> dict[str, float]:
    """The figures. Probabilities are of at least one hit, for codes that were drawn uniformly."""
    return {
        "bits": math.log2(CODES),
        "try_core_s": core_s,
        "million_core_days": TRIES * core_s / 86_400,
        "million_over_network_days": TRIES / BUDGET / 86_400,
        "million_one_box_chance": TRIES / CODES,
        "million_all_boxes_chance": TRIES * BOXES / CODES,
        "one_box_core_years": CODES / 2 * core_s / YEAR_S,
        "all_boxes_core_years": CODES / BOXES * core_s / YEAR_S,
        "one_box_card_years": CODES / 2 / CARD_TRIES / YEAR_S,
        "all_boxes_card_years": CODES / BOXES / CARD_TRIES / YEAR_S,
        "all_boxes_network_years": CODES / BOXES / BUDGET / YEAR_S,
        # A reply of which a thousand are likely, such as the name of a pet.
        "five_replies_chance": 5 / REPLIES,
        "all_replies_core_s": REPLIES * core_s,
    }


def main() -> int:
    """Prints the figures and, last, one JSON object."""
    figures = {name: float(f"{value:.3g}") for name, value in rows(try_s()).items()}
    for name, value in figures.items():
        print(f"{name:>28} {value:.3g}")
    print(json.dumps(figures))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
