# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""A log line has a name and allowed fields, and nothing else gets in."""

from __future__ import annotations

import json

import pytest

from bot.log import log


def test_a_line_is_json_on_standard_error(capsys: pytest.CaptureFixture[str]) -> None:
    log("bot_refused", code="closed")
    written = capsys.readouterr()
    assert json.loads(written.err) == {"event": "bot_refused", "code": "closed"}
    assert written.out == ""


@pytest.mark.parametrize("field", ["text", "mailbox", "address", "error"])
def test_an_unknown_field_is_refused_and_nothing_written(
    field: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(ValueError, match=field):
        log("bot_refused", **{field: "words"})
    assert capsys.readouterr().err == ""
