# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""chatserver.log: what is not on the list cannot be written."""

from __future__ import annotations

import json

import pytest

from chatserver import log


def test_an_event_is_one_line_of_json(capsys: pytest.CaptureFixture[str]) -> None:
    log.event("store_lost", visitors=3)
    assert json.loads(capsys.readouterr().err) == {"event": "store_lost", "visitors": 3}


@pytest.mark.parametrize(("name", "fields"), [
    ("someone_wrote", {}), ("store_lost", {"seat": "x"}), ("store_lost", {"visitors": "hej, jag heter"}),
    ("bug", {"kind": "x" * 81}), ("bug", {"where": "mail@example.org wrote"}),
])
def test_anything_else_is_refused(
    name: str, fields: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(ValueError):
        log.event(name, **fields)
    assert capsys.readouterr().err == ""


def test_a_bug_is_noted_by_class_and_line_alone(capsys: pytest.CaptureFixture[str]) -> None:
    try:
        raise KeyError("words of a young person")
    except KeyError as error:
        log.bug(error)
    written = capsys.readouterr().err
    assert "words" not in written
    assert json.loads(written)["kind"] == "KeyError"
    assert json.loads(written)["where"].startswith("test_log.py:")
