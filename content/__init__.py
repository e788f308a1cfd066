# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every sentence a young person can read, and the facts behind it (docs/content.md)."""
