# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a check says: an error stops a text from being published, a warning asks a person to look."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Finding:
    """One thing to mend. `locale` is "" for what belongs to no language; `code` is a stable name."""

    code: str
    locale: str
    key: str
    says: str
    error: bool = True

    def __str__(self) -> str:
        return f"{'error' if self.error else 'warning'} {self.code} {self.key}: {self.says}"


def warning(code: str, locale: str, key: str, says: str) -> Finding:
    """A finding that asks and does not stop."""
    return Finding(code, locale, key, says, error=False)
