# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""How chats ended, as counters by day, and what may be shown of them (docs/adr/0070-counters-in-fives.md)."""
