# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Pure checks: content in, findings out. `python -m content.checks` prints them (docs/content.md)."""

from __future__ import annotations
