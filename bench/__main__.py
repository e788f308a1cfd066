# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""`python -m bench NAME`."""

from __future__ import annotations

import sys
from importlib import import_module

NAMES = ("bot", "console", "letters", "page", "start")


def main(words: list[str]) -> int:
    """Runs one benchmark; exit code 2 and one line for anything else."""
    if len(words) != 1 or words[0] not in NAMES:
        print(f"viska bench: say which: {', '.join(NAMES)}", file=sys.stderr)
        return 2
    run = import_module(f"bench.{words[0]}")
    code: int = run.main()
    return code


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
