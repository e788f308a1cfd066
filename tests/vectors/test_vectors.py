# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every vector of docs/vectors, against the Python side of VK1."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from sealing.errors import Code, SealingError
from tests.vectors.run import DOES, run

FOLDER = Path(__file__).parents[2] / "docs" / "vectors"
FILES = sorted(FOLDER.glob("*.json"))


def read(path: Path) -> dict[str, Any]:
    case: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return case


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_vector(path: Path) -> None:
    case = read(path)
    assert case["name"] == path.stem
    if case["outcome"] == "ok":
        assert run(case) == case["expect"]
    else:
        with pytest.raises(SealingError) as refusal:
            run(case)
        assert refusal.value.code == case["outcome"]


def test_every_kind_and_every_refusal_of_a_reader_has_a_vector() -> None:
    cases = [read(path) for path in FILES]
    readme = (FOLDER / "README.md").read_text("utf-8")
    assert (
        {case["does"] for case in cases} == set(DOES) == {kind for kind in DOES if f"| `{kind}` |" in readme}
    )
    named = {case["outcome"] for case in cases}
    for case in cases:
        named |= {step["refused"] for step in case["expect"].get("steps", []) if "refused" in step}
    assert named == {"ok", *(code.value for code in Code)}
