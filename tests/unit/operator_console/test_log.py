# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Only codes and counts can be logged."""

from __future__ import annotations

import pytest

from operator_console import log


def test_codes_and_counts_are_written_as_json(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO", "viska.console")
    log.event("directory signed", count=3, code="ok")
    assert caplog.messages == ['{"event": "directory signed", "count": 3, "code": "ok"}']


@pytest.mark.parametrize("field", ["username", "address", "body", "id"])
def test_other_fields_are_refused(field: str) -> None:
    with pytest.raises(ValueError, match="may not be logged"):
        log.event("x", **{field: 1})


@pytest.mark.parametrize("text", ["två ord", "a" * 41, "10.0.0.1", "", "a\nb"])
def test_a_text_that_is_no_code_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="may not be logged"):
        log.event("x", code=text)
