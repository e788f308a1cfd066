# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Makes docs/vectors: `python -m tests.vectors.make` writes the missing files, with the word `all` each anew.

Sealing draws, so a file differs each time that it is written.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from sealing.errors import SealingError
from tests.vectors.cases import answers, conversations, encoding, handshakes, letters, messages, staff, trust
from tests.vectors.cases.world import Case
from tests.vectors.run import run

FOLDER = Path(__file__).parents[2] / "docs" / "vectors"
MODULES = (encoding, trust, handshakes, messages, conversations, staff, letters, answers)


def main(anew: bool) -> None:
    """Writes one file a case, and leaves no file of a case that is gone."""
    cases = [case for module in MODULES for case in module.cases()]
    names = {case.name for case in cases}
    if len(names) != len(cases):
        raise ValueError("two cases have one name")
    for path in FOLDER.glob("*.json"):
        if path.stem not in names:
            path.unlink()
    for case in cases:
        path = FOLDER / f"{case.name}.json"
        if anew or not path.exists():
            path.write_text(json.dumps(_fields(case), ensure_ascii=False, indent=1) + "\n", "utf-8")


def _fields(case: Case) -> dict[str, Any]:
    fields = {
        "name": case.name,
        "about": case.about,
        "section": case.section,
        "does": case.does,
        "outcome": case.outcome,
        "given": case.given,
    }
    try:
        fields["expect"] = run(fields)
        came = "ok"
    except SealingError as refusal:
        fields["expect"] = {}
        came = refusal.code.value
    if came != case.outcome:
        raise ValueError(f"{case.name}: {came} instead of {case.outcome}")
    return fields


if __name__ == "__main__":
    main(anew="all" in sys.argv[1:])
