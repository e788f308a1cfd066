# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Notes from one shift to the next: sealed in the browser for each colleague, gone after 24 hours."""
