# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Figures, printed side by side with their goals (docs/benchmarks.md). Nothing here asserts."""
