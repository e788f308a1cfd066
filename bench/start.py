# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""`./viska bench start`: seconds from the command to ready, in this work tree as it is."""

from __future__ import annotations

import json
import statistics
import time

from drive.system import running_demo

RUNS = 3


def main() -> int:
    """Prints each start and, last, one JSON object. docs/benchmarks.md has the first start of a new clone."""
    times = []
    for _ in range(RUNS):
        begun = time.perf_counter()
        with running_demo():
            times.append(round(time.perf_counter() - begun, 1))
        print(f"ready after {times[-1]} s   goal 20")
    print(json.dumps({"later_start_s": statistics.median(times)}))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
